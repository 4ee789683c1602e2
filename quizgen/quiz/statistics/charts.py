"""Statistics as a terminal shows them: one screen, or all of them.

Each bar has its number beside it, and shades have a legend. Colour adds no information.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from quizgen.quiz.statistics.bars import bar, column_lines, divided
from quizgen.quiz.statistics.charted_tables import StatTable
from quizgen.quiz.statistics.shades import shade_of, shades_used
from quizgen.quiz.statistics.stat_tables import StatTables
from quizgen.quiz.statistics.stats import FORECAST_DAYS
from quizgen.values.clean import one_line

_SHADES = " ░▒▓█"
_ASCII_SHADES = " .:+#"
"""No answers, and four steps up to the most answers of any day."""

_PARTS = "█▓▒░·"
_ASCII_PARTS = "#+:.-"
"""The marks of the parts of a whole."""

_WIDEST = 88
"""Columns of the widest table."""

_TITLE_BESIDE = 12
"""The most columns by which a title may widen the names of a table, to be in the line of heads."""

_SHORTEST_BAR = 8
"""Columns at least for bars; with fewer, only numbers are shown."""

_SCREEN = 24
"""Lines of a screen, where it is not known."""

_LOWEST, _HIGHEST = 3, 6
"""Lines of the columns of a chart."""


def print_overview(tables: StatTables, console: Console, command: str) -> None:
    """Print what fits on one screen, and the command that shows all."""
    for piece in _Charts(tables, console).overview(command):
        console.print(piece)


def print_stats(tables: StatTables, console: Console, prompts: Sequence[str]) -> None:
    """Print all statistics. `prompts` are those of the hardest questions, in their order."""
    for piece in _Charts(tables, console).everything(prompts):
        console.print(piece)


class _Charts:
    """Statistics for a terminal of so many columns."""

    def __init__(self, tables: StatTables, console: Console) -> None:
        self._tables = tables
        self._stats = tables.stats
        self._words = tables.words
        self._console = console
        self._width = console.width
        self._unicode = console.encoding == "utf-8"

    def overview(self, command: str) -> Iterator[RenderableType]:
        tables = self._tables
        above: list[list[RenderableType]] = [
            [*self._parts(tables.stages())],
            [*self._table(tables.known())],
            [*self._table(tables.retention())],
        ]
        more = Text(self._words.more.format(command=command), style="dim")
        below = [*map(Text, tables.answered()), more]
        # A line for the shell's prompt, and two for the title and the names of the columns.
        screen = self._console.height if self._console.is_terminal else _SCREEN
        shown = chain(*above, below)
        free = screen - 3 - sum(len(self._console.render_lines(piece)) for piece in shown)
        # Blank lines are left out where columns would not be high enough.
        blank = [Text()] * (free - len(above) - 1 >= _LOWEST)
        height = min(max(free - (len(above) + 1) * len(blank), 1), _HIGHEST)
        for pieces in above:
            yield from [*pieces, *blank]
        answers = tables.answers(FORECAST_DAYS)
        yield from [*self._side_by_side(answers, tables.due(), height), *blank, *below]

    def everything(self, prompts: Sequence[str]) -> Iterator[RenderableType]:
        tables = self._tables
        yield from self._parts(tables.stages())
        yield Text("\n".join(tables.answered()))
        for table in (tables.known(), tables.retention()):
            yield Text()
            yield from self._table(table)
        yield from _headed(tables.due().title, *self._forecast())
        yield from _headed(self._words.calendar, *self._calendar())
        for table in tables.further():
            yield Text()
            yield from self._table(table)
        if self._stats.hardest:
            yield from _headed(self._words.hardest, *self._hardest(prompts))

    def _parts(self, table: StatTable) -> Iterator[Text]:
        """A bar of all parts, and their names with their numbers."""
        yield Text(table.title, style="bold")
        marks = _PARTS if self._unicode else _ASCII_PARTS
        numbers = [int(row.number) for row in table.rows]
        widths = divided(numbers, min(self._width, _WIDEST))
        yield Text(
            "".join(mark * width for mark, width in zip(marks, widths, strict=False)), "green"
        )
        legend = ""
        for mark, row in zip(marks, table.rows, strict=False):
            item = f"{mark} {row.name} {row.cells[0]}"
            if legend and cell_len(f"{legend}  {item}") > self._width:
                yield Text(legend)
                legend = item
            else:
                legend = f"{legend}  {item}" if legend else item
        yield Text(legend)

    def _table(self, table: StatTable) -> Iterator[RenderableType]:
        """A table, with a bar in each row if there is room for it."""
        kept = [*range(len(table.heads))]
        if self._needed(table, kept) > self._width:
            kept = [place for place in kept if place not in table.optional]
        needed = self._needed(table, kept)
        titled = any(table.heads[place] for place in kept)
        names = max((cell_len(row.name) for row in table.rows), default=0)
        wider = max(0, cell_len(table.title) - names)
        # A title that is much longer than the names is above the table.
        fits = wider <= _TITLE_BESIDE and needed + wider <= self._width
        beside = titled and (fits or not wider)
        if beside:
            needed += wider
        else:
            yield Text(table.title, style="bold")
        grid = Table(box=None, pad_edge=False, header_style="dim", show_header=titled)
        grid.add_column(Text(table.title, "bold not dim") if beside else "", overflow="fold")
        for place in kept:
            grid.add_column(table.heads[place], justify="right", overflow="fold")
        room = min(self._width, _WIDEST) - needed - 2
        drawn = room >= _SHORTEST_BAR
        if drawn:
            grid.add_column("")
        for row in table.rows:
            cells = [row.cells[place] for place in kept]
            length = row.number / table.whole if table.whole else 0
            chart = Text(bar(length, room, unicode=self._unicode), "green")
            grid.add_row(Text(row.name), *cells, *[chart] * drawn)
        yield grid
        if table.note:
            yield Text(table.note, style="dim")

    def _needed(self, table: StatTable, kept: Sequence[int]) -> int:
        """The columns of the screen that a table takes with the cells at these places."""
        widths = [max((cell_len(row.name) for row in table.rows), default=0)]
        for place in kept:
            texts = (table.heads[place], *(row.cells[place] for row in table.rows))
            widths.append(max(map(cell_len, texts)))
        return sum(widths) + 2 * len(kept)

    def _side_by_side(
        self, left: StatTable, right: StatTable, height: int
    ) -> Iterator[RenderableType]:
        """Two charts of columns; on a narrow screen only the right one."""
        width = len(right.rows) + 1 + self._margin(left, right)
        gap = 4
        if 2 * width + gap > self._width:
            yield from self._columns(right, self._margin(right), height)
            return
        margin = self._margin(left, right)
        pairs = zip(
            self._columns(left, margin, height),
            self._columns(right, margin, height),
            strict=True,
        )
        for first, second in pairs:
            first.pad_right(max(0, width + gap - first.cell_len))
            yield first.append_text(second)

    def _margin(self, *tables: StatTable) -> int:
        return max(len(str(int(table.whole))) for table in tables)

    def _columns(self, table: StatTable, margin: int, height: int) -> Iterator[Text]:
        """A chart of columns: the title, lines, and the names of the first and the last one."""
        yield Text(table.title, style="bold")
        whole = table.whole or 1
        lines = column_lines(
            [row.number / whole for row in table.rows], height, unicode=self._unicode
        )
        for place, line in enumerate(lines):
            label = str(int(table.whole)) if not place else ""
            yield Text.assemble((f"{label:>{margin}} ", "dim"), (line, "green"))
        first, last = table.rows[0].name, table.rows[-1].name
        space = max(1, len(table.rows) - cell_len(first) - cell_len(last))
        yield Text(f"{'':{margin}} {first}{'':{space}}{last}", style="dim")

    def _forecast(self) -> Iterator[Text]:
        """A line for each day up to the last one with something due."""
        table = self._tables.due()
        if not table.whole:
            yield Text(self._words.nothing_due)
            return
        last = max(place for place, row in enumerate(table.rows) if row.number)
        rows = table.rows[: last + 1]
        column = max(9, *(cell_len(row.name) for row in rows))
        space = max(10, min(self._width, _WIDEST) - 11 - column)
        for row in rows:
            length = bar(row.number / table.whole, space, unicode=self._unicode)
            indent = " " * (column - cell_len(row.name))
            yield Text.assemble(f"{indent}{row.name} {row.cells[0]:>5} ", (length, "green"))

    def _calendar(self) -> Iterator[Text]:
        """A column for each week and a row for each weekday; at most a year, as far as it fits."""
        stats, words = self._stats, self._words
        shades = _SHADES if self._unicode else _ASCII_SHADES
        margin = max(map(cell_len, words.weekdays)) + 2
        weeks = max(1, min(53, (min(self._width, 120) - margin - 1) // 2))
        # Day 1 is a Monday.
        monday = stats.day - (stats.day - 1) % 7
        mondays = [monday - 7 * back for back in range(weeks - 1, -1, -1)]
        counts = {day: number for day, (number, _) in stats.days.items() if day >= mondays[0]}
        most = max(counts.values(), default=0)
        yield Text(" " * margin + self._months(mondays), style="dim")
        for weekday, name in enumerate(words.weekdays):
            line = Text(name + " " * (margin - cell_len(name)), style="dim")
            for first in mondays:
                day = first + weekday
                number = counts.get(day, 0)
                shade = shades[shade_of(number, most)]
                empty = " " if day > stats.day else "·" if self._unicode else "-"
                line.append(f"{shade if number else empty} ", "green" if number else "dim")
            yield line
        if most:
            legend = (
                words.shade.format(shade=shades[shade], number=number)
                for shade, number in shades_used(most)
            )
            yield Text(" " * margin + ", ".join(legend), style="dim")

    def _months(self, mondays: Sequence[int]) -> str:
        """The names of the months above their first weeks."""
        line = ""
        last = 0
        for week, day in enumerate(mondays):
            month = date.fromordinal(day).month
            if month != last and cell_len(line) <= 2 * week:
                line += " " * (2 * week - cell_len(line)) + f"{self._words.months[month - 1]} "
            last = month
        return line

    def _hardest(self, prompts: Sequence[str]) -> Iterator[Text]:
        for hard, prompt in zip(self._stats.hardest, prompts, strict=True):
            yield Text.assemble(one_line(prompt), (f"\n  {self._tables.hard(hard)}", "dim"))


def _headed(title: str, *pieces: RenderableType) -> Iterator[RenderableType]:
    yield Text(f"\n{title}", style="bold")
    yield from pieces
