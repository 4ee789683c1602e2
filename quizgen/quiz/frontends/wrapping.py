"""Texts in lines that fit a terminal, broken at spaces, but not at no-break spaces."""

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

_HELD = {"\N{NO-BREAK SPACE}": "\ufdd0", "\N{NARROW NO-BREAK SPACE}": "\ufdd1"}
"""What is in their place while a text is broken, for rich breaks it at any space: no characters."""

_HOLD = str.maketrans(_HELD)
_RELEASE = str.maketrans({held: space for space, held in _HELD.items()})


def wrapped(text: Text, console: Console, width: int) -> Sequence[Text]:
    """The lines of a text, none wider than `width` columns."""
    whole = text.copy()
    whole.plain = text.plain.translate(_HOLD)
    lines = whole.wrap(console, width)
    for line in lines:
        line.plain = line.plain.translate(_RELEASE)
    return [*lines]


def unbroken(text: str) -> list[str]:
    """The pieces of a text between which it may be broken."""
    return [piece.translate(_RELEASE) for piece in text.translate(_HOLD).split()]
