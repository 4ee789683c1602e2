"""A table with a chart of it, which a terminal and a page draw alike."""

from typing import Literal, TypeAlias

from quizgen.record import record

Shape: TypeAlias = Literal["parts", "bars", "columns"]
"""The parts of a whole in one bar; a bar beside each row; columns, such as of days."""


@record()
class Row:
    """A row of a table. `number` is what is drawn: an amount, or a share from 0 to 1."""

    name: str
    cells: tuple[str, ...]
    number: float


@record(kw_only=True)
class StatTable:
    """A table with a chart of it. `heads` are those of the cells.

    `whole` is the number that a full bar means. The cells at the places `optional` are left out
    where there is no room for them.
    """

    title: str
    shape: Shape
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    whole: float
    note: str = ""
    optional: tuple[int, ...] = ()
