"""The ways to read typed words as a family name and given names."""

from functools import lru_cache

from quizgen.questions.grading.names.people.generations import numbered_generation
from quizgen.questions.grading.names.people.realms import COUNTRIES, realm_place
from quizgen.questions.grading.names.words.titles import variants
from quizgen.questions.grading.names.words.typed_names import (
    EPITHETS,
    JOINTS,
    NameWord,
    Words,
    combined,
)

MOST_FAMILY_WORDS = 4
"""How many typed words are read as one family name: "van der Rohe"."""


@lru_cache(maxsize=1024)
def readings(typed: Words) -> tuple[NameWord, ...]:
    """What of the typed words is read as a family name or a ruler's name, each as one word."""
    found = [combined(typed)]
    # The first of a name needs no number: Haile Selassie I.
    first = (typed[:-1],) if len(typed) > 1 and typed[-1].number == 1 else ()
    place = realm_place(typed)
    # Without the country: Franz Ferdinand of Austria.
    before = variants(typed[:place]) if place else ()
    bare = numbered_generation(typed).words
    apart = variants(bare) if bare != typed else ()
    for words in (*variants(typed), *first, *before, *apart):
        found += [family for _, family, _ in families_in(words)]
        found += [family for _, family, _, _ in with_further(words)]
    return tuple({(word.letters, word.key): word for word in found}.values())


@lru_cache(maxsize=1024)
def families_in(words: Words) -> tuple[tuple[Words, NameWord, Words], ...]:
    """All ways to read words as a family name, which is also given as one word, and given names."""
    found = []
    for many in range(1, min(len(words), MOST_FAMILY_WORDS) + 1):
        found.append((words[-many:], words[:-many]))
        if many < len(words):
            found.append((words[:many], words[many:]))
    return tuple((family, combined(family), rest) for family, rest in found)


@lru_cache(maxsize=1024)
def with_further(words: Words) -> tuple[tuple[int, NameWord, Words, bool], ...]:
    """All ways to read words as given names, so many words of a family name, and one more word.

    With whether a joint is before that word, Francisco de Goya y Lucientes. Another particle may be
    as well: Carlo Gesualdo da Venosa.
    """
    last = words[-1]
    if len(words) < 3 or last.start - words[-2].end != 1 or last.short or last.number is not None:
        return ()
    joined = words[-2].small and words[-2].letters in JOINTS
    # Maria Theresa of Portugal has a country, which may be a wrong one. "Curie, the physicist" is
    # no name.
    is_other = last.letters in COUNTRIES or words[-2].letters in EPITHETS or words[-3].comma
    linked = joined or (words[-2].small and not is_other)
    before = words[:-2] if linked else words[:-1]
    most = min(len(words) - 2, MOST_FAMILY_WORDS)
    return tuple(
        (many, combined(before[-many:]), before[:-many], joined) for many in range(1, most + 1)
    )
