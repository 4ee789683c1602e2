"""Source files, positions and spans."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import NewType

from quizgen.record import record

Position = NewType("Position", int)
"""A line and a column in one integer, so that the positions of 100,000 facts fit in memory."""

_COLUMN_BITS = 32
"""Bits of a position that are its column; the others are its line."""


def position(line: int, column: int) -> Position:
    """The position at `line` and `column`, both from 0; columns are characters."""
    return Position(line << _COLUMN_BITS | column)


def line_and_column(where: Position) -> tuple[int, int]:
    """The line and the column of a position, both from 0."""
    return where >> _COLUMN_BITS, where & (1 << _COLUMN_BITS) - 1


@dataclass(frozen=True)
class Source:
    """A file that was read: its path as the user wrote it, and its text without a BOM."""

    path: str
    text: str = field(repr=False)

    @cached_property
    def lines(self) -> list[str]:
        """The lines without their ends, split as in YAML (at \\n, \\r\\n and \\r)."""
        return self.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def line(self, number: int) -> str:
        """The line with this number, from 0; empty beyond the end of the file."""
        return self.lines[number] if number < len(self.lines) else ""

    def span(self, start: Position, end: Position | None = None) -> "Span":
        """The span from `start` to `end`, by default one character."""
        line, column = line_and_column(start)
        end_line, end_column = (line, column + 1) if end is None else line_and_column(end)
        return Span(self, line + 1, column + 1, end_line + 1, end_column + 1)


@record()
class Span:
    """A part of a source. Lines and columns are from 1; the end is exclusive."""

    source: Source
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.source.path}:{self.line}:{self.column}"
