"""Whether a row that comes from elsewhere is one that every command can work with."""

from collections.abc import Mapping
from typing import Any, get_args

from quizgen.quiz.fsrs import DEFAULT_PARAMETERS
from quizgen.quiz.history.log import COLUMNS, LogRow, Mode, RowType
from quizgen.quiz.schedule import LONGEST_INTERVAL, Phase, is_usable

MOST_WRONG = 1_000
"""After so many wrong rows, the rest is not read: there may be millions of them."""

_LATEST = 9_999_999_999_999
"""Milliseconds since 1970, in 2286: the latest time of a row, and the longest that one may take."""

_DAYS = (719_161, 834_904)
"""The Anki days of the times from 1970 to then, in any time zone, with any hour of beginning."""

_RANGES: Mapping[str, tuple[int, int]] = {
    "at": (0, _LATEST),
    "day": _DAYS,
    "rating": (1, 4),
    "taken": (0, _LATEST),
    "step": (0, 1_000),
    "interval": (0, LONGEST_INTERVAL),
    "delay": (0, 86_400),
}
"""The least and the greatest value of each column of whole numbers."""

_WORDS: Mapping[str, tuple[str, ...]] = {
    "what": get_args(RowType),
    "mode": get_args(Mode),
    "verdict": ("accept", "partial", "reject"),
    "before": ("new", *get_args(Phase)),
    "phase": get_args(Phase),
}
"""The words that a column may have."""

_REQUIRED = ("uuid", "at", "day", "what")


def check_row(row: LogRow) -> None:
    """Raise ValueError, with the column at fault, if a value is not what its column may have.

    Which columns a row has together is left to the constraints of the table.
    """
    for name, value in zip(COLUMNS, row.values(), strict=True):
        if value is None:
            if name in _REQUIRED:
                raise ValueError(f"'{name}' is missing")
        elif name in _RANGES:
            least, most = _RANGES[name]
            if type(value) is not int or not least <= value <= most:
                raise ValueError(f"'{name}' is not a whole number from {least} to {most}")
        elif name == "retention":
            if type(value) is not float or not 0 < value < 1:
                raise ValueError("'retention' is not a number between 0 and 1")
        elif not _is_text(value):
            raise ValueError(f"'{name}' is not a text")
        elif name in _WORDS and value not in _WORDS[name]:
            raise ValueError(f"'{name}' is not one of {', '.join(_WORDS[name])}")
    if row.weights is not None and weights_of(row.weights) is None:
        raise ValueError(
            f"'weights' are not {len(DEFAULT_PARAMETERS)} numbers with which the scheduler works"
        )


def is_day(number: int) -> bool:
    """Whether a number may be the Anki day of a row."""
    return _DAYS[0] <= number <= _DAYS[1]


def _is_text(value: Any) -> bool:
    """Whether a value is a text that a file can hold: without lone surrogates."""
    if type(value) is not str:
        return False
    return value.isascii() or value.encode("utf-8", "replace").decode() == value


def weights_of(text: str) -> tuple[float, ...] | None:
    """The weights in a text, separated by spaces; None if the scheduler cannot work with them."""
    try:
        weights = tuple(map(float, text.split()))
    except ValueError:
        return None
    return weights if len(weights) == len(DEFAULT_PARAMETERS) and is_usable(weights) else None
