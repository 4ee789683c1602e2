"""Text made safe for a terminal, which obeys some characters."""

from quizgen.lazy_pattern import lazy_pattern

_OBEYED = lazy_pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""Control characters except newline and tab, marks that reorder a line, and lone surrogates."""


def clean(text: str) -> str:
    """The text, with U+FFFD for every character that a terminal would obey."""
    return _OBEYED.sub("\N{REPLACEMENT CHARACTER}", text)


def one_line(text: str) -> str:
    """The text, clean and on one line."""
    return clean(" ".join(text.split()))
