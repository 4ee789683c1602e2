"""The log as JSON Lines, to take a history from one machine to another.

Each line is a row: an object with the columns of `LogRow` that are not empty.
"""

import json
from collections.abc import Iterable, Iterator

from quizgen.quiz.history.log import COLUMNS, LogRow, row_from
from quizgen.quiz.history.row_check import MOST_WRONG, check_row

LONGEST_LINE = 1_000_000
"""The most bytes of a line: a row has some 400, and an answer of the length of a book."""


def line_of(row: LogRow) -> str:
    """A row as a line of JSON, without a line end."""
    values = zip(COLUMNS, row.values(), strict=True)
    return json.dumps(
        {name: value for name, value in values if value is not None}, ensure_ascii=False
    )


def row_of(line: str) -> LogRow:
    """The row that a line of JSON holds. The database checks which columns it has together.

    Raises ValueError if the line is not a row.
    """
    try:
        values = json.loads(line)
    except (ValueError, RecursionError) as error:
        # ValueError, because Python refuses numbers of more than 4,300 digits.
        raise ValueError("not JSON") from error
    if not isinstance(values, dict):
        raise ValueError("not a JSON object")
    if unknown := sorted(values.keys() - set(COLUMNS)):
        raise ValueError(f"unknown column '{unknown[0]}'")
    row = row_from(values.get(name) for name in COLUMNS)
    check_row(row)
    return row


def numbered_rows(lines: Iterable[bytes], wrong: list[str]) -> Iterator[tuple[int, LogRow]]:
    """The rows in lines of JSON, each with its line number. Others go into `wrong`, with why."""
    for number, line in enumerate(lines, 1):
        if len(line) > LONGEST_LINE:
            wrong.append(f"{number}: longer than {LONGEST_LINE / 1e6:,.0f} MB")
            # It may never end.
            return
        if line.isspace():
            continue
        try:
            row = row_of(line.decode("utf-8-sig" if number == 1 else "utf-8"))
        except ValueError as error:
            why = "not UTF-8" if isinstance(error, UnicodeDecodeError) else error
            wrong.append(f"{number}: {why}")
            if len(wrong) == MOST_WRONG:
                return
        else:
            yield number, row
