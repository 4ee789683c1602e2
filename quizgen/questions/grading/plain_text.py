"""Typed texts in one form of letters, dashes, apostrophes and spaces."""

from quizgen.values.characters import even
from quizgen.values.folding import small


def plain(text: str) -> str:
    """A text in lower case, with one form of each character (see `even`), and single spaces."""
    return " ".join(small(even(text)).split())


def plain_cased(text: str) -> str:
    """A text with one form of each character, and single spaces; capitals stay."""
    return " ".join(even(text).split())
