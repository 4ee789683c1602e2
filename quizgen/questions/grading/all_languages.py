"""The words of all languages that can be typed, as one record."""

from collections.abc import Mapping, Sequence
from typing import Any

from quizgen import languages
from quizgen.languages.typed_words import TypedWords
from quizgen.lazy_pattern import lazy_pattern


def _merged(parts: Sequence[Any]) -> Any:
    """Records, mappings or lists of words as one. The first meaning of a word is kept."""
    first = parts[0]
    if isinstance(first, Mapping):
        meanings: dict[str, int] = {}
        for part in parts:
            meanings |= {word: part[word] for word in part if word not in meanings}
        return meanings
    if hasattr(first, "_fields"):
        return type(first)(*map(_merged, zip(*parts, strict=True)))
    return tuple(dict.fromkeys(word for part in parts for word in part))


WORDS: TypedWords = _merged([languages.typed(code) for code in languages.codes()])
"""The words of the default language come first."""


def any_of(patterns: tuple[str, ...]) -> str:
    """A pattern for one of several."""
    return f"(?:{'|'.join(patterns)})"


GIVING_UP = frozenset(WORDS.giving_up)
"""The whole answers of who does not know."""

RANGE_START = lazy_pattern(rf"^{any_of(WORDS.range_start)}\s+")
