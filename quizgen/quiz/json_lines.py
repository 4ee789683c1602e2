"""The log as JSON Lines, to take a history from one machine to another.

Each line is a row: an object with the columns of `LogRow` that are not empty.
"""

import json
from collections.abc import Iterable
from math import isfinite
from typing import Any

from quizgen.quiz.fsrs import DEFAULT_PARAMETERS
from quizgen.quiz.log import COLUMNS, LogRow, row_from

_REQUIRED = ("uuid", "at", "day", "what")


def line_of(row: LogRow) -> str:
    """A row as a line of JSON, without a line end."""
    values = zip(COLUMNS, row.values(), strict=True)
    return json.dumps(
        {name: value for name, value in values if value is not None}, ensure_ascii=False
    )


def row_of(line: str) -> LogRow:
    """The row that a line of JSON holds. The database checks the values of each column.

    Raises ValueError if the line is not a row.
    """
    try:
        values = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise ValueError("not JSON") from error
    if not isinstance(values, dict):
        raise ValueError("not a JSON object")
    if unknown := sorted(values.keys() - set(COLUMNS)):
        raise ValueError(f"unknown column '{unknown[0]}'")
    if missing := [name for name in _REQUIRED if name not in values]:
        raise ValueError(f"'{missing[0]}' is missing")
    for name, value in values.items():
        if not _can_be_stored(value):
            raise ValueError(f"'{name}' is not a text or a number that a column can hold")
    if values["what"] == "parameters":
        _check_weights(values.get("weights"))
    return row_from(values.get(name) for name in COLUMNS)


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
    """The rows in lines of JSON, each with its line number, and what is wrong with other lines."""
    rows: list[tuple[int, LogRow]] = []
    wrong: list[str] = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                rows.append((number, row_of(line)))
            except ValueError as error:
                wrong.append(f"{number}: {error}")
    return rows, wrong
