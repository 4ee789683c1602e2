"""One change made in every text of a record of words, such as the spaces of a typography."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

_T = TypeVar("_T")


def in_every_text(words: _T, change: Callable[[str], str]) -> _T:
    """The words with every text changed, in records, tables and tuples.

    What functions make is left as it is.
    """
    found: Any = words
    if isinstance(words, str):
        found = change(words)
    elif isinstance(words, Mapping):
        found = {key: in_every_text(text, change) for key, text in words.items()}
    elif isinstance(words, tuple):
        texts = [in_every_text(text, change) for text in words]
        found = type(words)(*texts) if hasattr(words, "_fields") else tuple(texts)
    checked: _T = found
    return checked
