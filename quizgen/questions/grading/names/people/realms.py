"""The countries of rulers, and what else follows their names."""

from collections.abc import Sequence

from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.names.people.rulers import REALMS_OF_RULERS
from quizgen.questions.grading.names.words.romanisation import latin
from quizgen.questions.grading.names.words.typed_names import EPITHETS, REALM_WORDS, NameWord, Words

_REALM_GROUPS = [latin(group).split() for group in WORDS.names.realms]

REALMS = {
    word: frozenset(each for group in _REALM_GROUPS if word in group for each in group)
    for group in _REALM_GROUPS
    for word in group
}
"""For a country, all those that the same ruler may have had."""


COUNTRIES = REALMS_OF_RULERS | frozenset(REALMS)


def realm_place(words: Sequence[NameWord]) -> int | None:
    """The place of the "of" between a name and a country, or None."""
    last = len(words) - 1
    for at in range(1, last + 1):
        if elided_country(words[at]) or (at < last and words[at].letters in REALM_WORDS):
            return at
    return None


def elided_country(word: NameWord) -> str:
    """The country that "of" is joined to: Angleterre in d'Angleterre. "" for other words."""
    rest = word.letters[1:]
    return rest if word.letters[:1] in REALM_WORDS and rest in COUNTRIES else ""


def realm_and_byname(words: Words) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What follows a ruler's name, apart: the country behind "of", and other names."""
    found: tuple[list[str], list[str]] = [], []
    where = 1
    for word in words:
        country = elided_country(word)
        if country:
            found[0].append(country)
            continue
        if word.letters in REALM_WORDS:
            where = 0
        elif word.letters in EPITHETS:
            where = 1
        elif not word.small:
            found[where].append(word.letters)
    return tuple(found[0]), tuple(found[1])
