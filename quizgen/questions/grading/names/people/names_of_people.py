"""The name of a person, taken apart."""

from collections.abc import Iterator

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.names.people.family_forms import family_forms
from quizgen.questions.grading.names.people.family_names import NameParts, parts_of
from quizgen.questions.grading.names.people.known_names import KnownName
from quizgen.questions.grading.names.people.name_forms import alone_forms, letters, saint_forms
from quizgen.questions.grading.names.people.names_of_rulers import is_counted
from quizgen.questions.grading.names.people.realms import COUNTRIES
from quizgen.questions.grading.names.people.rulers import realms_of
from quizgen.questions.grading.names.words.name_lists import (
    ARABIC,
    MEN,
    NAMES_OF_RANK,
    WOMEN,
    sex_of_given,
)
from quizgen.questions.grading.names.words.titles import sex_of_title, without_particles
from quizgen.questions.grading.names.words.typed_names import Words, name_words

_PINYIN = lazy_pattern("(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:[aeiou]{1,3}(?:ng|n)?)){2}")
"""A name of two syllables that may be Chinese: Cixi."""


_ONLY_COUNTRIES = COUNTRIES - MEN - WOMEN


def parsed_person(text: str, words: Words, family: str, titles: tuple[str, ...]) -> KnownName:
    """The name of a person; `family` is the family name, if the author has told it."""
    part = parts_of(words, text, letters(name_words(family)))
    forms = tuple(family_forms(text, words, part, titles))
    sound = part.nation if part.nation in ("chinese", "japanese") else ""
    if not sound and len(words) == 1 and _PINYIN.fullmatch(words[0].letters):
        sound = "chinese"
    if not sound and _is_arabic(words):
        sound = "arabic"
    usual, possible = realms_of(letters(without_particles(words)), None)
    return KnownName(
        text,
        forms,
        letters(tuple(word for word in part.given if not word.small)),
        (*alone_forms(text, words, part), *saint_forms(part, titles)),
        tuple(dict.fromkeys(_initials(words, part))),
        titles,
        letters(tuple(word for word in words if word.small)),
        usual=usual,
        possible=possible,
        sound=sound,
        sex=sex_of_title(titles) or _sex_of_given(part),
        unsure=not family
        and (_is_of_country(words, part) or _is_of_rank(part) or is_counted(words)),
    )


def _is_of_country(words: Words, part: NameParts) -> bool:
    """Whether the last name is that of a country, behind "von" and the like: Juana de Castilla.

    What is a name of people as well is none: Moses de León, Daniel De Leon.
    """
    country = without_particles(part.family)
    has_particle = any(word.small for word in words)
    return bool(part.given) and has_particle and _ONLY_COUNTRIES.issuperset(letters(country))


def _is_of_rank(part: NameParts) -> bool:
    """Whether the last name may be a rank that many have: Kublai Khan."""
    return bool(part.given) and not NAMES_OF_RANK.isdisjoint(letters(part.family))


def _sex_of_given(part: NameParts) -> str:
    """The sex that the first given name tells; "" if it is not known."""
    first = "" if part.family_first or not part.given else part.given[0].letters
    return sex_of_given(first)


def _is_arabic(words: Words) -> bool:
    return any(
        word.letters in ARABIC
        or word.letters.endswith(("ollah", "ullah", "uddin", "eddin", "zadeh"))
        or (word.letters in ("al", "el", "ul", "ibn", "bin") and word.small)
        for word in words
    )


def _initials(words: Words, part: NameParts) -> Iterator[str]:
    """The initials of the whole name, with and without those of particles; of three words only."""
    for these in (without_particles(words), words):
        found = "".join(word.letters[0] for word in these)
        if len(found) >= 3 and all(word.letters[0].isalpha() for word in part.family):
            yield found
