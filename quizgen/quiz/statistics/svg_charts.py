"""Charts of statistics as inline SVG.

Colour is never alone: numbers, heights and sizes say the same, and a table is beside each chart. In
a language that runs from right to left, so does time.
"""

from collections.abc import Sequence
from datetime import date
from html import escape

from quizgen.languages.language import Direction
from quizgen.quiz.statistics.bars import divided
from quizgen.quiz.statistics.charted_tables import StatTable
from quizgen.quiz.statistics.shades import shade_of, shades_used
from quizgen.quiz.statistics.stat_tables import StatTables

_WIDTH = 360
"""Units of a chart's width: at most the pixels of a telephone."""

_HEIGHT = 96
"""Units of the highest column."""

_TOP, _FOOT = 18, 18
"""Units for the numbers above the columns, and for the names below them."""

_WEEKS = 27
"""Weeks in one row of a calendar."""

_CELL = 12
"""Units of a day in a calendar."""


def bar_svg(length: float, direction: Direction) -> str:
    """A bar of a length from 0 to 1, beside a number that says the same."""
    width = round(100 * length, 1)
    x = round(100 - width, 1) if direction == "rtl" else 0
    return (
        '<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="rest" width="100" height="10"/><rect x="{x:g}" width="{width:g}" '
        'height="10"/></svg>'
    )


def parts_svg(table: StatTable, direction: Direction, name: str) -> str:
    """One bar of all parts, each with its number where there is room."""
    widths = divided([int(row.number) for row in table.rows], _WIDTH)
    pieces, at = [], 0
    for place, (row, width) in enumerate(zip(table.rows, widths, strict=True)):
        x = _WIDTH - at - width if direction == "rtl" else at
        said = escape(f"{row.name}: {row.cells[0]}")
        pieces.append(
            f'<g class="part-{place}"><title>{said}</title>'
            f'<rect x="{x}" width="{max(1, width - 1)}" height="28"/>'
        )
        if width > 9 * len(row.cells[0]):
            middle = x + width / 2
            pieces.append(f'<text x="{middle:g}" y="19" class="middle">{row.cells[0]}</text>')
        pieces.append("</g>")
        at += width
    described = ", ".join(f"{row.name}: {row.cells[0]}" for row in table.rows)
    return _svg(name, table.title, described, 28, pieces)


def columns_svg(table: StatTable, direction: Direction, name: str) -> str:
    """A column for each row, with the number of the highest and the names of the outer ones."""
    rows, whole = table.rows, table.whole or 1
    step = _WIDTH / len(rows)
    pieces = []
    for place, row in enumerate(rows):
        height = row.number / whole * _HEIGHT
        if row.number:
            height = max(1.5, height)
        at = len(rows) - 1 - place if direction == "rtl" else place
        said = escape(f"{row.name}: {row.cells[0]}")
        pieces.append(
            f'<g><title>{said}</title><rect class="ground" x="{at * step:.1f}" y="{_TOP}" '
            f'width="{step:.1f}" height="{_HEIGHT}"/><rect x="{at * step + 1:.1f}" '
            f'y="{_TOP + _HEIGHT - height:.1f}" width="{step - 2:.1f}" height="{height:.1f}"/></g>'
        )
    foot = _TOP + _HEIGHT
    pieces.append(f'<path class="axis" d="M0 {foot + 0.5}H{_WIDTH}"/>')
    highest = max(range(len(rows)), key=lambda place: rows[place].number)
    if rows[highest].number:
        at = len(rows) - 1 - highest if direction == "rtl" else highest
        middle = min(max((at + 0.5) * step, 14), _WIDTH - 14)
        label = rows[highest].cells[0]
        pieces.append(f'<text x="{middle:.1f}" y="13" class="middle">{label}</text>')
    start, end = (_WIDTH, 0) if direction == "rtl" else (0, _WIDTH)
    pieces.append(f'<text x="{start}" y="{foot + 15}">{escape(rows[0].name)}</text>')
    pieces.append(f'<text x="{end}" y="{foot + 15}" class="end">{escape(rows[-1].name)}</text>')
    described = f"{rows[0].name} – {rows[-1].name}: 0–{table.whole:g}"
    return _svg(name, table.title, described, foot + _FOOT, pieces)


def calendar_svg(tables: StatTables, direction: Direction, name: str) -> str:
    """The answers of each day of a year, in two rows of weeks. More answers are larger squares."""
    stats, words = tables.stats, tables.words
    most = max((number for number, _ in stats.days.values()), default=0)
    # Day 1 is a Monday.
    monday = stats.day - (stats.day - 1) % 7
    pieces = []
    height = 0
    for half in (1, 0):
        mondays = [monday - 7 * (half * _WEEKS + back) for back in range(_WEEKS - 1, -1, -1)]
        if stats.days and min(stats.days) > mondays[-1] + 6:
            continue
        pieces += _months(mondays, words.months, height, direction)
        for week, first in enumerate(mondays):
            column = _WEEKS - 1 - week if direction == "rtl" else week
            for weekday in range(7):
                day = first + weekday
                if day > stats.day:
                    continue
                number = stats.days.get(day, (0, 0.0))[0]
                shade = shade_of(number, most)
                said = escape(f"{tables.day_name(day)}: {number}")
                place = (18 + column * _CELL, height + 16 + weekday * _CELL)
                pieces.append(_day(place, shade, f"<title>{said}</title>"))
        height += 16 + 7 * _CELL + 6
    for place_in_legend, (shade, number) in enumerate(shades_used(most)):
        x = 18 + place_in_legend * 85
        x = _WIDTH - x - _CELL if direction == "rtl" else x
        said = words.shade.format(shade="", number=number).strip()
        beside = x - 4 if direction == "rtl" else x + _CELL + 4
        pieces.append(_day((x, height), shade))
        pieces.append(f'<text x="{beside}" y="{height + 10}">{escape(said)}</text>')
    return _svg(name, words.calendar, f"0–{most}", height + _CELL + 2, pieces)


def _day(place: tuple[int, int], shade: int, within: str = "") -> str:
    """The square of a day whose cell begins at a place, from 0 for no answers to 4."""
    size = (3, 5, 7, 9, 11)[shade]
    x, y = (each + (_CELL - size) / 2 for each in place)
    return (
        f'<rect class="shade-{shade}" x="{x:g}" y="{y:g}" width="{size}" height="{size}">'
        f"{within}</rect>"
    )


def _months(
    mondays: Sequence[int], names: Sequence[str], height: int, direction: Direction
) -> list[str]:
    """The names of the months above their first weeks, if there is room for them."""
    pieces, last, free = [], 0, 0
    for week, day in enumerate(mondays):
        month = date.fromordinal(day).month
        if month != last and week >= free and week < _WEEKS - 2:
            x = 18 + (_WEEKS - week if direction == "rtl" else week) * _CELL
            pieces.append(f'<text x="{x}" y="{height + 11}">{escape(names[month - 1])}</text>')
            free = week + 3
        last = month
    return pieces


def _svg(name: str, title: str, described: str, height: int, pieces: Sequence[str]) -> str:
    return (
        f'<svg class="chart" viewBox="0 0 {_WIDTH} {height}" role="img" '
        f'aria-labelledby="{name}-title {name}-desc"><title id="{name}-title">{escape(title)}'
        f'</title><desc id="{name}-desc">{escape(described)}</desc>{"".join(pieces)}</svg>'
    )
