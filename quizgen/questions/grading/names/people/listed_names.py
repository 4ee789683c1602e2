"""Names in the order of lists, with the family name first: Darwin, Charles; HUGO Victor."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.names.people.given_names import is_whole_given
from quizgen.questions.grading.names.people.patronymics import is_patronymic
from quizgen.questions.grading.names.words.name_lists import MEN, WOMEN
from quizgen.questions.grading.names.words.titles import SUFFIXES, TITLES
from quizgen.questions.grading.names.words.typed_names import EPITHETS, Words
from quizgen.values.characters import even

_NO_NAMES = TITLES | EPITHETS | SUFFIXES
_VOWEL = lazy_pattern("[aeiouy]")

_MOST_BEFORE_COMMA = 2
"""Words of a family name before a comma, without particles; more are somebody's whole name."""


def listed_family(words: Words, text: str) -> Words:
    """The family name of a name in the order of lists; () for other names."""
    if len(words) < 2:
        return ()
    return (
        _before_comma(words, text)
        or _before_initials(words, text)
        or _in_capitals(words, text)
        or _before_patronymic(words)
    )


def _before_comma(words: Words, text: str) -> Words:
    """Darwin, Charles; von Goethe, Johann Wolfgang; but not Mary, Queen of Scots."""
    commas = [at for at, word in enumerate(words[:-1], 1) if word.comma]
    if len(commas) != 1:
        return ()
    family, given = _without_first_particles(words[: commas[0]]), words[commas[0] :]
    while given and given[-1].small:
        # Beauvoir, Simone de
        given = given[:-1]
    written = even(text)
    if not family or not given or any(written[word.start].islower() for word in given):
        return ()
    if any(word.small or word.number is not None for word in (*family, *given)):
        return ()
    if any(word.letters in _NO_NAMES for word in given):
        return ()
    alone = 1 if all(word.short for word in given) else _MOST_BEFORE_COMMA
    return family if len(_parts(family)) <= alone else ()


def _before_initials(words: Words, text: str) -> Words:
    """Пушкин А. С.; but not Malcolm X or Louis C.K."""
    family = first_linked(words)
    initials = words[len(family) :]
    if not initials or "." not in text or family[0].short or is_whole_given(family[0].letters):
        return ()
    return family if all(word.short or len(word.cyrillic) == 1 for word in initials) else ()


def _in_capitals(words: Words, text: str) -> Words:
    """HUGO Victor; DE GAULLE Charles; but not JRR Tolkien."""
    written = even(text)
    large = [written[word.start : word.end].isupper() for word in words]
    many = large.index(False) if False in large else 0
    family = _without_first_particles(words[:many])
    if not family or any(large[many:]):
        return ()
    last = family[-1].letters
    return family if len(last) > 2 and _VOWEL.search(last) and last not in _NO_NAMES else ()


def _before_patronymic(words: Words) -> Words:
    """Пушкин Александр Сергеевич; but not Роман Аркадьевич Абрамович."""
    family = first_linked(words)
    given = words[len(family) :]
    if len(given) != 2 or any(word.short for word in words):
        return ()
    first, last = given
    # In other letters, the last name of three may as well be the family name: Mary Ann Petrovich.
    if not (last.cyrillic and is_patronymic(last)) or is_patronymic(first):
        return ()
    return () if family[0].letters in MEN | WOMEN else family


def first_linked(words: Words) -> Words:
    """The first word, with those behind it that hyphens join to it."""
    return _parts(words)[0]


def _parts(words: Words) -> list[Words]:
    """The words, with those together that hyphens join."""
    found: list[Words] = []
    for at, word in enumerate(words):
        if at and words[at - 1].linked:
            found[-1] = (*found[-1], word)
        else:
            found.append((word,))
    return found


def _without_first_particles(words: Words) -> Words:
    while words and words[0].small:
        words = words[1:]
    return words
