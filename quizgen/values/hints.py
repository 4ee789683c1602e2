"""What someone probably meant by a text we refuse: from a table of patterns to a few words."""

import re

Hints = tuple[tuple[str, str], ...]
"""Pairs of a pattern for the whole text and the hint, in which `\\1` is the pattern's group 1."""

_LONGEST_HINTED = 60  # characters; what is longer was not meant as one date or one number
_LONGEST_QUOTED = 40


def hint_for(text: str, hints: Hints) -> str | None:
    """The hint of the first pattern that fits all of `text`, letters of either case."""
    if len(text) > _LONGEST_HINTED:
        return None
    for pattern, hint in hints:
        if found := re.fullmatch(pattern, text, re.IGNORECASE | re.ASCII):
            return found.expand(hint)
    return None


def quoted(text: str) -> str:
    """The text in quotes for a message: its beginning, if it is long."""
    return repr(text if len(text) <= _LONGEST_QUOTED else text[: _LONGEST_QUOTED - 1] + "…")
