"""Suggestions: hints for text that is refused, and did-you-mean."""

import re
from collections.abc import Callable, Collection, Iterable

_COMPARED = 300_000
"""How many words can be compared in two seconds."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The hint that names the known word most like a misspelt one, if there is any."""
    return hint_at(likeliest(word, known))


def hint_at(meant: str) -> str:
    """The hint that names what was meant; "" if that is not known.

    Editors offer the name as a quick fix, by the form of the hint.
    """
    return f" (did you mean '{meant}'?)" if meant else ""


def likeliest(word: str, known: Iterable[str]) -> str:
    """The known word most like a misspelt one; "" if none is."""
    # Loaded only for a mistake: every command imports this module.
    from difflib import get_close_matches

    by_lower = {each.lower(): each for each in known}
    close = get_close_matches(word.lower(), by_lower, 1, 0.6)
    return by_lower[close[0]] if close else ""


def guesses(known: Collection[str]) -> Callable[[str], str]:
    """A function like `did_you_mean`, whose calls take two seconds in all.

    If very many words are unknown, only the first ones get a hint.
    """
    left = _COMPARED // (len(known) + 1)

    def guess(word: str) -> str:
        nonlocal left
        left -= 1
        return did_you_mean(word, known) if left >= 0 else ""

    return guess


Hints = tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...]
"""Pairs of a pattern for the whole text and a hint, in which `\\1` is group 1 of the pattern.

A hint that has to be worked out is a function of the match.
"""

_LONGEST_HINTED = 60  # characters; longer text was not meant as one date or number
_LONGEST_QUOTED = 40
"""Characters of a text that a message quotes."""


def hint_for(text: str, hints: Hints) -> str | None:
    """The hint of the first pattern that matches all of `text`, ignoring case."""
    if len(text) > _LONGEST_HINTED:
        return None
    for pattern, hint in hints:
        if found := re.fullmatch(pattern, text, re.IGNORECASE | re.ASCII):
            return found.expand(hint) if isinstance(hint, str) else hint(found)
    return None


def quoted(text: str) -> str:
    """The text in quotes for a message, shortened if it is long."""
    return repr(text if len(text) <= _LONGEST_QUOTED else text[: _LONGEST_QUOTED - 1] + "…")
