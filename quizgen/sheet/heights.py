"""About how high items are on paper, in the size of their type (em)."""

from collections.abc import Iterable
from dataclasses import replace
from math import ceil

from quizgen.record import record
from quizgen.sheet.item import (
    FEW_WORDS,
    Blank,
    Gaps,
    Item,
    Options,
    Ordering,
    Pairs,
    Points,
    Truth,
)
from quizgen.values.markup import Marked


@record(kw_only=True)
class Page:
    """A column of a page, and how items are set in it; lengths in em.

    - `columns`: the number of columns of a page.
    - `height`, `width`: of the column; the width without numbers and marks.
    - `opening`: the title, and the lines for name and date.
    - `heading`: a heading of a section, with the gap below it.
    - `gap`, `wide_gap`: below an item, and below one with rows.
    - `line`, `leading`: from line to line, and between two lines.
    - `below_prompt`, `option_gap`, `row_gap`: above options, and between options or rows.
    - `narrow`: whether what is matched is above each other, not side by side.
    - `weight`: how often sheets are printed so.
    """

    columns: int
    height: float
    width: float
    opening: float
    heading: float
    gap: float
    wide_gap: float
    line: float
    leading: float
    below_prompt: float
    option_gap: float
    row_gap: float
    narrow: bool
    weight: float


_ONE_COLUMN = Page(
    columns=1,
    height=65.7,
    width=38.9,
    opening=5.4,
    heading=2.6,
    gap=1.05,
    wide_gap=1.6,
    line=1.31,
    leading=0.65,
    below_prompt=1,
    option_gap=0.95,
    row_gap=1.05,
    narrow=False,
    weight=4,
)

_TWO_COLUMNS = replace(
    _ONE_COLUMN, columns=2, height=72.3, width=19, opening=5.4, heading=3.6, narrow=True, weight=1
)

_LARGE_PRINT = Page(
    columns=1,
    height=39.5,
    width=21.9,
    opening=7.4,
    heading=4,
    gap=2.1,
    wide_gap=2.9,
    line=1.61,
    leading=0.95,
    below_prompt=1.4,
    option_gap=1.3,
    row_gap=1.45,
    narrow=True,
    weight=1,
)

PAGES = (_ONE_COLUMN, _TWO_COLUMNS, _LARGE_PRINT)

_CHARACTER = 0.42
"""The width of a character."""

_LOST = 2
"""What is left empty at the end of a line that is not the last one."""

_BY_HAND = 0.75
"""The width of a character that is written by hand: 3 mm beside type of 11 points."""

_RULED = 2.06
"""A line to write on."""


def height(item: Item, page: Page) -> float:
    """The height of an item, without the gap below it."""
    prompt = _text(item.prompt, page) if item.prompt.text else 0
    if item.questions[0].pictures:
        prompt += 14.2
    body = item.body
    match body:
        case Options(options=options):
            widest = max(len(each.text) for each in options) * _CHARACTER + 2.2
            if (widest + 1.5) * len(options) - 1.5 <= page.width:
                return prompt + page.below_prompt + _lines(1, page)
            return prompt + page.below_prompt + _rows(options, page, 1.85, page.option_gap)
        case Truth():
            if page.narrow and page.height < 50:
                return prompt + page.below_prompt + _lines(1, page)
            return _text(item.prompt, page, 5.8)
        case Blank(right=right, lines=lines, unit=unit):
            narrow = unit or (lines == 1 and len(right.text) <= FEW_WORDS)
            return prompt + (2.4 if narrow else _RULED * lines)
        case Points():
            return prompt + _RULED * body.lines
        case Ordering(events=events):
            return _rows(events, page, 2.6, page.row_gap)
        case Pairs(left=left, right=right):
            return _pairs(left, right, page)
        case Gaps(statements=statements, bank=bank):
            words = sum(len(each.text) * _CHARACTER + 1.6 for each in bank)
            box = 2.75 + _lines(ceil(words / (page.width - 1.8)), page)
            gap = gap_width(bank, narrow=page.narrow)
            spaced = [
                _count(len(before.text) + len(after.text) + gap / _CHARACTER, page.width - 1.2)
                for before, after in statements
            ]
            return box + sum(each * 1.61 + 0.35 for each in spaced) - 1.3
    raise TypeError(f"no height for {type(body).__name__}")


def gap_width(bank: Iterable[Marked], *, narrow: bool) -> float:
    """The width of each gap: room to write the longest of the words by hand."""
    longest = max(len(each.text) for each in bank)
    return min(max(9, _BY_HAND * longest), 13 if narrow else 18)


def _pairs(left: tuple[Marked, ...], right: tuple[Marked, ...], page: Page) -> float:
    if page.narrow:
        short = sum(len(each.text) for each in right) <= 60
        words = sum(len(each.text) * _CHARACTER + 3.3 for each in right)
        above = ceil(words / page.width) * 1.66 if short else _rows(right, page, 2, page.row_gap)
        return above + 1.5 * page.below_prompt + _rows(left, page, 2.6, page.row_gap)
    room = page.width - 6.4
    both = [max(len(each.text) for each in side) * _CHARACTER for side in (left, right)]
    narrow = min(*both, room / 2)
    widths = (narrow, room - narrow) if both[0] < both[1] else (room - narrow, narrow)
    total = 0.0
    for number, other in enumerate(right):
        lines = _count(len(other.text), widths[1])
        if number < len(left):
            lines = max(lines, _count(len(left[number].text), widths[0]))
        total += _lines(lines, page) + page.row_gap
    return total - page.row_gap


def _count(characters: float, width: float) -> int:
    """The lines that so many characters take."""
    return 1 + max(0, ceil((characters * _CHARACTER - width) / (width - _LOST)))


def _lines(count: int, page: Page) -> float:
    return count * page.line - page.leading


def _text(text: Marked, page: Page, less: float = 0) -> float:
    """The height of a text in lines that are shorter by `less`."""
    width = page.width - less
    lines = sum(_count(len(line), width) for line in text.text.split("\n"))
    return _lines(lines, page)


def _rows(texts: Iterable[Marked], page: Page, less: float, gap: float) -> float:
    """The height of texts below each other, each after a mark."""
    return sum(_text(each, page, less) + gap for each in texts) - gap
