"""What a word that nobody knows may have been meant for."""

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The hint that names the known word most like a misspelt one, if there is any."""
    by_lower = {each.lower(): each for each in known}
    close = get_close_matches(word.lower(), by_lower, 1, 0.6)
    return f" (did you mean '{by_lower[close[0]]}'?)" if close else ""
