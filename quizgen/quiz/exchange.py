"""The log as JSON Lines: one row a line, to carry a history from one machine to another.

A line is an object with the columns of `LogRow`, those that are empty left out.
"""

import json
from collections.abc import Iterable
from math import isfinite
from typing import Any

from quizgen.quiz.fsrs import DEFAULT_PARAMETERS
from quizgen.quiz.log import COLUMNS, LogRow

_REQUIRED = ("uuid", "at", "day", "what")


def line_of(row: LogRow) -> str:
    """A row as a line of JSON, without its line end."""
    values = {name: getattr(row, name) for name in COLUMNS}
    return json.dumps(
        {name: value for name, value in values.items() if value is not None}, ensure_ascii=False
    )


def row_of(line: str) -> LogRow:
    """The row that a line says. What its columns may hold, the tables of the history know.

    Raises ValueError if it says none.
    """
    try:
        values = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise ValueError("not a line of JSON") from error
    if not isinstance(values, dict):
        raise ValueError("not an object of JSON")
    if unknown := sorted(values.keys() - set(COLUMNS)):
        raise ValueError(f"unknown column '{unknown[0]}'")
    if missing := [name for name in _REQUIRED if name not in values]:
        raise ValueError(f"no '{missing[0]}'")
    for name, value in values.items():
        if not _can_be_stored(value):
            raise ValueError(f"'{name}' is no text and no number that a column can hold")
    if values["what"] == "parameters":
        _check_weights(values.get("weights"))
    return LogRow(**values)


def _can_be_stored(value: Any) -> bool:
    if isinstance(value, str):
        return value.isascii() or value.encode("utf-8", "replace").decode() == value
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return isfinite(value) and abs(value) < 2**63


def _check_weights(weights: Any) -> None:
    wrong = ValueError(f"'weights' are not {len(DEFAULT_PARAMETERS)} numbers")
    if not isinstance(weights, str):
        raise wrong
    try:
        numbers = [float(weight) for weight in weights.split()]
    except ValueError:
        raise wrong from None
    if len(numbers) != len(DEFAULT_PARAMETERS) or not all(map(isfinite, numbers)):
        raise wrong


def read_rows(lines: Iterable[str]) -> tuple[list[tuple[int, LogRow]], list[str]]:
    """The rows that lines say, each with its line's number; and what is wrong with other lines."""
    rows: list[tuple[int, LogRow]] = []
    wrong: list[str] = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                rows.append((number, row_of(line)))
            except ValueError as error:
                wrong.append(f"{number}: {error}")
    return rows, wrong
