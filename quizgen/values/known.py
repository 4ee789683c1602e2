"""What a word that nobody knows may have been meant for."""

from collections.abc import Callable, Collection, Iterable
from difflib import get_close_matches

_COMPARED = 300_000
"""Words that are compared in search of what was meant, in two seconds."""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The hint that names the known word most like a misspelt one, if there is any."""
    by_lower = {each.lower(): each for each in known}
    close = get_close_matches(word.lower(), by_lower, 1, 0.6)
    return f" (did you mean '{by_lower[close[0]]}'?)" if close else ""


def guesses(known: Collection[str]) -> Callable[[str], str]:
    """Gives `did_you_mean` for one word after another, as long as that takes two seconds in all.

    Of very many words that nobody knows, only the first get a hint.
    """
    left = _COMPARED // (len(known) + 1)

    def guess(word: str) -> str:
        nonlocal left
        left -= 1
        return did_you_mean(word, known) if left >= 0 else ""

    return guess
