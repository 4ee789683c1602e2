"""Languages: everything that depends on one is in a folder here, named by its code (ISO 639).

Its module `words` defines `WORDS`, all that a deck in the language shows, its module `typed`
defines `TYPED`, what learners type whatever the language of the deck, and its module `columns`
defines `COLUMNS`, how authors name the columns of a table. It may have some of them alone. A
language is found by its name, and each of the three is loaded when it is used.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

from quizgen.languages.grammar_words import GrammarWords
from quizgen.languages.language import Words
from quizgen.languages.typed_words import TypedWords
from quizgen.lazy_pattern import lazy_pattern

DEFAULT = "en"

_CODE = lazy_pattern(r"[a-z]{2,3}")


@cache
def codes() -> tuple[str, ...]:
    """The codes of all languages that quizgen knows something of, the default one first."""
    found = sorted(each.name for each in iter_modules(__path__) if _CODE.fullmatch(each.name))
    return (DEFAULT, *(code for code in found if code != DEFAULT))


@cache
def typed(code: str) -> TypedWords:
    """The words of a language that are read in typed answers. Raises KeyError for no language."""
    if not _has(code, "typed"):
        return TypedWords()
    found = import_module(f"{__name__}.{code}.typed").TYPED
    assert isinstance(found, TypedWords), code
    return found


@cache
def column_names(code: str) -> Mapping[str, str]:
    """The names of columns in a language, in small letters with spaces between, by their meaning.

    A meaning is a field of a fact, or a key of English, which has all. Raises KeyError for no
    language.
    """
    if not _has(code, "columns"):
        return {}
    found: Mapping[str, str] = import_module(f"{__name__}.{code}.columns").COLUMNS
    return found


def _has(code: str, module: str) -> bool:
    """Whether a language has a module. Raises KeyError if there is no such language."""
    if code not in codes():
        raise KeyError(code)
    return find_spec(f"{__name__}.{code}.{module}") is not None


@cache
def deck_languages() -> tuple[str, ...]:
    """The codes of the languages that a deck can be written in."""
    return tuple(filter(has_words, codes()))


@cache
def has_words(code: str) -> bool:
    """Whether a deck can be written in a language."""
    return code in codes() and _has(code, "words")


@cache
def words(code: str) -> Words:
    """The words of a language that a deck can be written in. Raises KeyError for any other."""
    if not has_words(code):
        raise KeyError(code)
    found = import_module(f"{__name__}.{code}.words").WORDS
    assert isinstance(found, Words), code
    return found


def has_capital_nouns(code: str) -> bool:
    """Whether all nouns of a language have a capital. Raises KeyError as `words` does."""
    return words(code).patterns.capital_nouns


@cache
def grammar_of(code: str) -> GrammarWords:
    """The grammar of a language that a deck can be written in; an empty one if it has none.

    Raises KeyError for any other.
    """
    return words(code).grammar or GrammarWords(asking={})
