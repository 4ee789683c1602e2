"""Whether the answer of a question, or a hole, is the name of a person."""

from collections.abc import Sequence

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.term import Named
from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.names.given_names import SAME_GIVEN, short_given
from quizgen.questions.grading.names.matched_given import SEVERAL
from quizgen.questions.grading.names.name_lists import MEN, SAINTS, WOMEN
from quizgen.questions.grading.names.opening_articles import OPENING_ARTICLES
from quizgen.questions.grading.names.realms import COUNTRIES
from quizgen.questions.grading.names.romanisation import latin
from quizgen.questions.grading.names.term_places import place_kind
from quizgen.questions.grading.names.typed_names import (
    BODIES,
    PARTICLES,
    ROYAL_TITLES,
    SAINTS_IN_FULL,
    TITLES,
    TITLES_OF_MEN,
    TITLES_OF_WOMEN,
    NameWord,
    Words,
    name_words,
)
from quizgen.values.characters import even
from quizgen.values.folding import small

_NO_NAME = lazy_pattern(r"[^\w\s.'’‘-]|\d")
"""Signs that are in no name of one person."""

_NO_WORDS = (OPENING_ARTICLES | SEVERAL) - PARTICLES
"""Words that are in no name of one person: those before a thing, and those between two people."""


_NOBLE = frozenset(map(latin, WORDS.names.ranks))
_OF_ADDRESS = (TITLES_OF_WOMEN | TITLES_OF_MEN) - _NOBLE
_SAINTS = SAINTS | frozenset(SAINTS_IN_FULL) | frozenset(SAINTS_IN_FULL.values())
_SAINTS |= {latin(word) for word, meant in WORDS.names.bynames.items() if meant == "saint"}
_OF = frozenset(WORDS.names.realm_words)


def may_name_person(text: str, names: Named, language: str = "") -> bool:
    """Whether a term may be the name of a person.

    Where the question does not ask who, it must begin with a given name, which makes it likely, or
    with what makes it certain (see `is_surely_person`).
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
    if place_kind(letters)[0] or not BODIES.isdisjoint(letters):
        return False
    if names == "person" or _is_surely(words, text, language):
        return True
    # Otto-Motor is one word.
    return len(written) > 1 and (is_given(first) or _is_titled(written, language))


def is_surely_person(text: str, names: Named, language: str = "") -> bool:
    """Whether a term that may be the name of a person can be nothing else.

    Victoria Cross begins with a given name, too.
    """
    return names == "person" or _is_surely(name_words(text), text, language)


def _is_titled(written: Sequence[str], language: str) -> bool:
    """Whether words are a title before a name: général de Gaulle, Madame de Pompadour.

    In German, titles have a capital as all nouns have. In other languages, that of General Motors
    may be no title. "Reine d'Angleterre" and "président de la République" name nobody.
    """
    patterns = languages.words(language).patterns if language else None
    has_capital = bool(patterns and patterns.capital_nouns)
    name = [word for word in written[1:] if word not in _OF]
    title = latin(small(written[0]))
    return (
        (has_capital or written[0].islower() or title in _OF_ADDRESS)
        and title in TITLES - _SAINTS
        and bool(name)
        and all(map(_is_large, name))
        and not (title in ROYAL_TITLES or COUNTRIES.issuperset(latin(small(each)) for each in name))
    )


def _is_surely(words: Words, text: str, language: str) -> bool:
    """Whether a name is of initials and a family name, or of a title and the name of a ruler.

    "King" and "Queen" are enough before a given name, and other titles if a number is behind it.
    A title in small letters is enough, but for those of nobility, which are of places too.
    """
    if len(words) < 2:
        return False
    if words[0].letters not in _NOBLE and _is_titled(even(text).split(), language):
        return True
    first, second = words[:2]
    if first.letters in ROYAL_TITLES:
        return is_given(second) and (len(words) == 2 or words[2].number is not None)
    if first.letters in TITLES and is_given(second) and words[-1].number is not None:
        return True
    return first.short and "." in text


def _is_large(word: str) -> bool:
    """Whether a word has no small letter at its beginning; many scripts have no capitals."""
    return not word[:1].islower()


def is_given(word: NameWord) -> bool:
    """Whether a word is a given name that quizgen knows."""
    if word.letters in MEN or word.letters in WOMEN or word.letters in SAME_GIVEN:
        return True
    return word.key in short_given()
