"""The direction in which a text runs.

The rule is that of the Unicode Bidirectional Algorithm (UAX #9, P2 and P3): the first strong
character decides. An author can begin a text with U+200F or U+200E to choose.
"""

from unicodedata import bidirectional

from quizgen.languages.language import Direction
from quizgen.lazy_pattern import lazy_pattern

_MAY_RUN_LEFT = lazy_pattern(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The blocks of Hebrew, Arabic and all other scripts that run right to left, with their digits."""

_STRONG: dict[str, Direction] = {"L": "ltr", "R": "rtl", "AL": "rtl"}
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})

_LATIN = lazy_pattern("[A-Za-z]")

LEFT_TO_RIGHT, RIGHT_TO_LEFT, END = (
    "\N{LEFT-TO-RIGHT ISOLATE}",
    "\N{RIGHT-TO-LEFT ISOLATE}",
    "\N{POP DIRECTIONAL ISOLATE}",
)
"""Characters around a stretch that does not affect the order of what is around it."""

START: dict[Direction, str] = {"ltr": LEFT_TO_RIGHT, "rtl": RIGHT_TO_LEFT}


def has_right_to_left(text: str) -> bool:
    """Whether a text has a character of a script that runs right to left."""
    return not text.isascii() and _MAY_RUN_LEFT.search(text) is not None


def first_strong(text: str) -> Direction | None:
    """The direction of the first strong character; None if there is none, as in a number.

    What is between an isolate and its end is skipped. An isolate ends with its line at the latest.
    """
    if text.isascii():
        return "ltr" if text[:1].isalpha() or _LATIN.search(text) else None
    depth = 0
    for character in text:
        found = bidirectional(character)
        if found in _ISOLATES:
            depth += 1
        elif found == "PDI":
            depth = max(0, depth - 1)
        elif found == "B":
            depth = 0
        elif not depth and found in _STRONG:
            return _STRONG[found]
    return None
