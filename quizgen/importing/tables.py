"""Tables: CSV, TSV and their kin, lists of Quizlet, text files of Anki."""

import csv
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.importing.dialects import DELIMITERS, LONGEST_LINE, Dialect, dialect_of
from quizgen.importing.material import (
    LONGEST_VALUE,
    MOST_COLUMNS,
    MOST_ROWS,
    ImportedRow,
    Material,
    TextStyle,
    has_dollar_formulas,
    has_html,
)

_SAMPLE = 1_000
"""Rows in which HTML is looked for."""


def read_table(path: Path, given: Mapping[str, str]) -> Material:
    """The rows of a table. `given` are the keys of a map that say how it is written.

    Raise Unusable, with the row, for what is no table or too large.
    """
    dialect = dialect_of(path, given)
    table = _Table(path, dialect)
    columns, skip = table.columns()
    by_sort = {each.sort: columns for each in table.rows(len(columns))}
    rows = islice(table.rows(len(columns)), _SAMPLE)
    sample = [value for row in rows for value in row.values]
    is_html = dialect.head.get("html", "").lower() == "true" or (
        "html" not in dialect.head and has_html(sample)
    )
    style: TextStyle = "html" if is_html else "plain"
    names = {sign: name for name, sign in DELIMITERS.items()}
    found = {
        "encoding": dialect.encoding,
        "delimiter": names.get(dialect.delimiter, dialect.delimiter),
        "header": "yes" if dialect.header else "no",
    }
    if has_dollar_formulas(sample):
        found["math"] = "dollars"
    return Material(
        path,
        by_sort or {"": columns},
        lambda: table.rows(len(columns)),
        style,
        found,
        lambda _: None,
        skip,
    )


class _Table:
    """The rows of a table, which are read again each time."""

    def __init__(self, path: Path, dialect: Dialect) -> None:
        self._path = path
        self._dialect = dialect
        self._places = {
            key: int(value) - 1
            for key, value in dialect.head.items()
            if key.endswith(" column") and value.isdecimal()
        }

    def columns(self) -> tuple[tuple[str, ...], frozenset[str]]:
        """The names of the columns, and those of them that only Anki needs."""
        dialect = self._dialect
        first = next(self._rows(), (0, []))[1]
        named = dialect.head.get("columns", "")
        if named:
            given = next(csv.reader([named], delimiter=dialect.delimiter), [])
        else:
            given = first if dialect.header else []
        if len(first) > MOST_COLUMNS:
            raise Unusable(f"{self._path}: more than {MOST_COLUMNS} columns")
        roles = {place: key.removesuffix(" column") for key, place in self._places.items()}
        names: list[str] = []
        for place in range(max(len(first), len(given))):
            name = given[place].strip() if place < len(given) else ""
            name = " ".join((name or roles.get(place, "")).split()) or str(place + 1)
            while name in names:
                name = f"{name} {place + 1}"
            names.append(name)
        skip = [
            names[place] for place, role in roles.items() if role != "tags" and place < len(names)
        ]
        return tuple(names), frozenset(skip)

    def rows(self, width: int) -> Iterator[ImportedRow]:
        """The rows below the header, each with as many values as there are columns, or more."""
        rows = self._rows()
        if self._dialect.header:
            next(rows, None)
        sort, deck = (self._places.get(f"{key} column", -1) for key in ("notetype", "deck"))
        for number, row in rows:
            values = (*row, *[""] * (width - len(row)))
            yield ImportedRow(
                f"{self._path.name}:{number}",
                row[sort] if 0 <= sort < len(row) else "",
                values,
                row[deck] if 0 <= deck < len(row) else self._dialect.head.get("deck", ""),
            )

    def _rows(self) -> Iterator[tuple[int, list[str]]]:
        """The rows that are not empty, each with the number of its first line."""
        dialect = self._dialect
        csv.field_size_limit(LONGEST_LINE)
        with self._path.open(encoding=dialect.encoding, newline="") as file:
            for _ in range(dialect.first):
                file.readline()
            reader = csv.reader(
                file,
                delimiter=dialect.delimiter,
                quoting=csv.QUOTE_MINIMAL if dialect.quoted else csv.QUOTE_NONE,
                strict=True,
            )
            count, line = 0, dialect.first + 1
            try:
                for row in reader:
                    if any(value.strip() for value in row):
                        count += 1
                        self._bound(row, count, line)
                        yield line, row
                    line = dialect.first + reader.line_num + 1
            except csv.Error as error:
                raise Unusable(f"{self._path}:{line}: {_why(error)}") from None
            except UnicodeError as error:
                raise Unusable(
                    f"{self._path}:{line}: not {dialect.encoding}: {error.reason}"  # type: ignore[attr-defined]  # of both subclasses
                ) from None

    def _bound(self, row: list[str], count: int, line: int) -> None:
        if count > MOST_ROWS + self._dialect.header:
            raise Unusable(f"{self._path}:{line}: more than {MOST_ROWS:,} rows: divide the file")
        if any(len(value) > LONGEST_VALUE for value in row):
            raise Unusable(
                f"{self._path}:{line}: a value of more than {LONGEST_VALUE:,} characters; "
                "is a quotation mark missing?"
            )


def _why(error: csv.Error) -> str:
    """The message of Python's csv in words."""
    text = str(error)
    if "unexpected end" in text:
        return "a quotation mark that is not closed (in a map, `quotes: no` makes them text)"
    if "expected after" in text:
        return (
            "text after a closing quotation mark: double the marks within a value, or write "
            "`quotes: no` in the map"
        )
    return text
