"""Texts and places in them: what every diagnostic points at."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import NewType

from quizgen.record import record

Position = NewType("Position", int)
"""A line and a column in one number, so that 100,000 facts can remember all their places."""

_COLUMN_BITS = 32


def position(line: int, column: int) -> Position:
    """The place at `line` and `column`, both counted from 0, columns in characters."""
    return Position(line << _COLUMN_BITS | column)


def line_and_column(where: Position) -> tuple[int, int]:
    """The line and the column of a place, both counted from 0."""
    return where >> _COLUMN_BITS, where & (1 << _COLUMN_BITS) - 1


@dataclass(frozen=True)
class Source:
    """A file as it was read: the path as the user gave it, and its text without a BOM."""

    path: str
    text: str = field(repr=False)

    @cached_property
    def lines(self) -> list[str]:
        """The lines without their ends, split as YAML splits them (after \\n, \\r\\n and \\r)."""
        return self.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def line(self, number: int) -> str:
        """Line `number`, counted from 0; empty beyond the end of the file."""
        return self.lines[number] if number < len(self.lines) else ""

    def span(self, start: Position, end: Position | None = None) -> "Span":
        """The span from `start` to `end`; without an end, one character."""
        line, column = line_and_column(start)
        end_line, end_column = (line, column + 1) if end is None else line_and_column(end)
        return Span(self, line + 1, column + 1, end_line + 1, end_column + 1)


@record()
class Span:
    """A stretch of a source. Lines and columns count from 1; the end is the place just after it."""

    source: Source
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.source.path}:{self.line}:{self.column}"
