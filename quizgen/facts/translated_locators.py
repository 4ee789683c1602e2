"""Locators in another language: "chapter 3" becomes "Kapitel 3"."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern

_APART = lazy_pattern(r"(\s*[,;]\s*)")
_NUMBERED = lazy_pattern(
    r"(?P<words>\D*\S)(?P<space>\s+)(?P<number>(?:\d|[IVXLC]+\b).*)", re.DOTALL
)


@cache
def place_words(original: str, language: str) -> Mapping[str, str]:
    """What places of a source are called in a language, by their names in another one."""
    ours = languages.words(language).citations.places
    theirs = languages.words(original).citations.places
    return {theirs[key].casefold(): word for key, word in ours.items() if key in theirs}


def translated_locator(locator: str, words: Mapping[str, str]) -> str:
    """A locator with its words replaced: the whole, or each of its parts, or what is before a
    number. The keys of `words` are without capitals.
    """
    if locator.casefold() in words:
        return words[locator.casefold()]
    return "".join(_part(part, words) for part in _APART.split(locator))


def _part(part: str, words: Mapping[str, str]) -> str:
    if part.casefold() in words:
        return words[part.casefold()]
    found = _NUMBERED.fullmatch(part)
    word = words.get(found["words"].casefold()) if found else None
    return part if found is None or word is None else f"{word}{found['space']}{found['number']}"


def replaceable_words(locators: Iterable[str]) -> Iterator[str]:
    """All keys that would replace something in these locators."""
    for locator in locators:
        yield locator.casefold()
        for part in _APART.split(locator):
            yield part.casefold()
            found = _NUMBERED.fullmatch(part)
            if found:
                yield found["words"].casefold()
