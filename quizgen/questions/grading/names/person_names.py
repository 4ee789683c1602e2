"""Whether the answer of a question, or a hole, is the name of a person."""

from functools import cache

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.term import Named
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.people.given_names import is_given
from quizgen.questions.grading.names.people.matched_given import SEVERAL
from quizgen.questions.grading.names.people.realms import COUNTRIES
from quizgen.questions.grading.names.terms.term_places import place_kind
from quizgen.questions.grading.names.words.name_lists import SAINTS
from quizgen.questions.grading.names.words.opening_articles import OPENING_ARTICLES
from quizgen.questions.grading.names.words.romanisation import latin
from quizgen.questions.grading.names.words.titles import ROYAL_TITLES, TITLES
from quizgen.questions.grading.names.words.typed_names import (
    BODIES,
    PARTICLES,
    SAINTS_IN_FULL,
    NameWord,
    Words,
    name_words,
)
from quizgen.values.characters import even
from quizgen.values.folding import small
from quizgen.values.words import is_capital

_NO_NAME = lazy_pattern(r"[^\w\s.'’‘-]|\d")
"""Signs that are in no name of one person."""

_OF = lazy_pattern(rf"\s+{any_of(WORDS.names.realm_words)}[\s'’]")

TITLES_OF_NAMES = frozenset(WORDS.names.titles_of_names)
"""Titles that are in nothing but the names of people, also in capitals."""

_TITLES_OF_FAMILIES = frozenset(map(latin, WORDS.names.titles_of_families))
_OFFICERS = frozenset(map(latin, WORDS.names.officers))
_BEFORE_FAMILIES = frozenset(WORDS.names.before_families)

_SAINTS = SAINTS.union(
    SAINTS_IN_FULL,
    SAINTS_IN_FULL.values(),
    (latin(word) for word, meant in WORDS.names.bynames.items() if meant == "saint"),
)

_NO_WORDS = (OPENING_ARTICLES | SEVERAL) - PARTICLES
"""Words that are in no name of one person: those before a thing, and those between two people."""


def may_name_person(text: str, names: Named, language: str) -> bool:
    """Whether a term may be the name of a person.

    Where the question does not ask who, it must begin with a given name or a title, which makes it
    likely, or with what makes it certain (see `is_surely_person`).
    """
    if names == "thing" or _NO_NAME.search(text):
        return False
    written, words = even(text).split(), name_words(text)
    if not words or not _NO_WORDS.isdisjoint(map(small, written)):
        return False
    first = words[0]
    is_small = first.small and first.letters not in OPENING_ARTICLES
    begins = _is_large(written[0]) or is_small or first.letters in TITLES
    letters = [word.letters for word in words]
    if not (begins and _is_large(written[-1].rpartition("-")[2])):
        return False
    if not BODIES.isdisjoint(letters) or _is_relative(text, language):
        return False
    if names == "person":
        # Who was it? Veronica Lake.
        return True
    if place_kind(letters, text)[0] or _is_ordinal(written[0], first, language):
        return False
    if _is_surely(words, text, language):
        return True
    # Otto-Motor is one word.
    return len(written) > 1 and (is_given(first) or _is_titled(words))


def _is_relative(text: str, language: str) -> bool:
    """Whether somebody is named by a relative, in words that may be a title: mother of Nero."""
    if not language:
        return False
    patterns = languages.words(language).patterns
    kin = patterns.kin.match(text) if text[:1].islower() or patterns.capital_nouns else None
    return bool(kin and _OF.match(text[kin.end() :]))


def is_surely_person(text: str, names: Named, language: str) -> bool:
    """Whether a term that may be the name of a person can be nothing else.

    Victoria Cross begins with a given name, too, and General Mills with a title.
    """
    return names == "person" or _is_surely(name_words(text), text, language)


def _is_surely(words: Words, text: str, language: str) -> bool:
    """Whether a name is of initials and a family name, or of a title and the name of a ruler.

    "King" and "Queen" are enough before a given name, and other titles if a number is behind it, or
    if they are in small letters or in nothing but the names of people: captain Nemo, Captain Cook.
    In German, titles have a capital as all nouns have.
    """
    if len(words) < 2:
        return False
    first, second = words[:2]
    if first.letters in ROYAL_TITLES:
        return is_given(second) and (len(words) == 2 or words[2].number is not None)
    if first.letters in TITLES and is_given(second) and words[-1].number is not None:
        return True
    if not _is_titled(words):
        return first.short and "." in text
    is_apart = text[:1].islower() or first.letters in _titles_in_capitals(language)
    linked = [word.letters for word in words[1:] if word.small]
    if linked:
        # A duke, mayor or bishop of somewhere may be anyone.
        titles = _TITLES_OF_FAMILIES | _OFFICERS if is_apart else _TITLES_OF_FAMILIES
        return first.letters in titles and _BEFORE_FAMILIES.issuperset(linked)
    return is_apart or first.letters in TITLES_OF_NAMES


def _is_ordinal(written: str, word: NameWord, language: str) -> bool:
    """Whether the first word of a name is a Roman number with a full stop: II. Weltkrieg.

    Of one letter, it is an initial in languages whose ordinals have none: I. Newton.
    """
    if not word.number or not written.endswith(".") or not is_capital(written[:-1]):
        return False
    return len(word.letters) > 1 or (bool(language) and languages.has_capital_nouns(language))


@cache
def _titles_in_capitals(language: str) -> frozenset[str]:
    """The titles of a language that have a capital as all its nouns have.

    Those of others have one in the names of things as well: Grand Prix.
    """
    if not language or not languages.has_capital_nouns(language):
        return frozenset()
    return frozenset(map(latin, languages.typed(language).names.titles))


def _is_titled(words: Words) -> bool:
    """Whether a name is of one title and a name: Captain Cook, but not Lord Chancellor.

    Saints give their names to places, and cobras are kings.
    """
    title, *rest = words
    bare = [word for word in rest if not word.small]
    if title.letters not in TITLES - ROYAL_TITLES - _SAINTS or not bare:
        return False
    if (
        not (TITLES - _SAINTS).isdisjoint(word.letters for word in bare)
        or bare[-1].letters in COUNTRIES
    ):
        return False
    return len(bare) == 1 or is_given(bare[0]) or bare[0].letters in _SAINTS


def _is_large(word: str) -> bool:
    """Whether a word has no small letter at its beginning; many scripts have no capitals."""
    return not word[:1].islower()
