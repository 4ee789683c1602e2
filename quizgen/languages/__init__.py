"""Languages: everything that depends on one is a file here, named by its code (ISO 639).

A file defines `LANGUAGE`, a `Language`; it is found by its name, and loaded when it is used.
"""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from quizgen.languages.grammar_words import GrammarWords
from quizgen.languages.language import Language, Words
from quizgen.lazy_pattern import lazy_pattern

DEFAULT = "en"

_CODE = lazy_pattern(r"[a-z]{2,3}")


@cache
def codes() -> tuple[str, ...]:
    """The codes of all languages that quizgen knows something of, the default one first."""
    found = sorted(each.name for each in iter_modules(__path__) if _CODE.fullmatch(each.name))
    return (DEFAULT, *(code for code in found if code != DEFAULT))


@cache
def language(code: str) -> Language:
    """All that quizgen knows of a language. Raises KeyError if there is no file for it."""
    if code not in codes():
        raise KeyError(code)
    found = import_module(f"{__name__}.{code}").LANGUAGE
    assert isinstance(found, Language), code
    return found


@cache
def deck_languages() -> tuple[str, ...]:
    """The codes of the languages that a deck can be written in."""
    return tuple(filter(has_words, codes()))


def has_words(code: str) -> bool:
    """Whether a deck can be written in a language."""
    return code in codes() and language(code).words is not None


@cache
def words(code: str) -> Words:
    """The words of a language that a deck can be written in. Raises KeyError for any other."""
    found = language(code).words
    if found is None:
        raise KeyError(code)
    return found


@cache
def grammar_of(code: str) -> GrammarWords:
    """The grammar of a language that a deck can be written in; an empty one if it has none.

    Raises KeyError for any other.
    """
    return words(code).grammar or GrammarWords(asking={})
