"""Cells beyond the columns of their table, which no output shows."""

from collections.abc import Iterator
from itertools import pairwise

from quizgen.values.literal_stretches import without_formulas
from quizgen.values.markdown_blocks import BAR, has_tables
from quizgen.values.markdown_parser import block_tokens


def lost_cells(text: str, *, dollars: bool) -> Iterator[tuple[int, int, str]]:
    """The first stretch of a text that is beyond the columns of a table."""
    if not has_tables(text):
        return
    hidden = without_formulas(text, dollars=dollars)
    lines = hidden.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    for token in block_tokens(hidden, tables=True):
        if token.type != "table_open" or not token.map:
            continue
        first, last = token.map
        columns = len(_cells(lines[first]))
        for number in range(first + 2, last):
            row = lines[number]
            lost = [cell for cell in _cells(row)[columns:] if row[slice(*cell)].strip()]
            if lost:
                start, end = (starts[number] + place for place in (lost[0][0], lost[-1][1]))
                shown = text[start:end].strip()
                yield (
                    start,
                    end,
                    f"'{shown}' is beyond the {columns} columns of its table, and is not shown: "
                    r"write \| for a bar, within code too",
                )
                return


def _cells(line: str) -> list[tuple[int, int]]:
    """Where the cells of a row begin and end; a bar within code divides cells too."""
    stops = [-1, *(found.start() for found in BAR.finditer(line)), len(line)]
    cells = [(start + 1, end) for start, end in pairwise(stops)]
    if not line[slice(*cells[0])].strip():
        cells = cells[1:]
    if cells and not line[slice(*cells[-1])].strip():
        cells = cells[:-1]
    return cells
