"""Bands of time: from rows of dates to groups with an axis that suits them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil

from quizgen.chart.date_marks import DateMark, MarkKind
from quizgen.chart.time_axis import Tick, TimeAxis
from quizgen.record import record
from quizgen.values.markup import Marked

_MOST_ROWS = 24
"""Rows of a band: about half a page."""

_GAP = 0.9
"""A band of events is divided at a gap that takes more of its axis than this. Two rows can be read
whatever is between them."""

_LONGEST = 1500 * 365.2425
"""Days: a longer band of lifetimes is divided. On its axis a lifetime would be hardly a bar."""

_CROWDED = 0.01
"""The part of an axis within which two beginnings can hardly be told apart."""

_MOST_CROWDED = 0.4
"""A band is also divided where more of its rows than this are so near to the one before."""

_SMALL = 0.022
"""The part of an axis that a dot covers. What is shorter is drawn as one."""

_SEEN = 0.012
"""The part of an axis from which on the uncertain end of a bar can be seen."""

_MOST_ENDS = 0.85
"""The part of the rows of a band whose ends are on its axis, however late they are."""

_EARLIER = 0.6
"""How much of the time between its beginnings an axis of events may begin before the first."""

_SHORTEST = {False: 20.0, True: 3653.0}
"""Days: no axis is shorter. One of lifetimes (`whole`) is not for days."""

_MARGIN = 0.03
"""The part of an axis that is free at each of its ends."""


@record(kw_only=True)
class DatedRow:
    """A row before it has an axis: a date as it is shown, what it is of, who says so ("" for the
    source), and its marks. `begins` is the day by which it is put in order."""

    date: str
    said: Marked
    speaker: str = ""
    marks: Sequence[DateMark]
    begins: float

    @property
    def ends(self) -> tuple[float, float]:
        """The first and the last day of its marks that is known."""
        known = [mark for mark in self.marks if mark.kind != "open"]
        days = [day for mark in known for day in (mark.first, mark.last)]
        return min(days), max(days)


@record()
class PlacedMark:
    """A mark between two places of an axis, from 0 to 1.

    `cut` has "<" or ">" for a side on which it goes on beyond the axis.
    """

    kind: MarkKind
    first: float
    last: float
    cut: str = ""


@record()
class BandRow:
    """A row with its marks on the axis of its band."""

    row: DatedRow
    marks: tuple[PlacedMark, ...]


@record()
class Band:
    """Rows in the order of their beginnings, and the ticks of their axis: none without an axis."""

    ticks: tuple[Tick, ...]
    rows: tuple[BandRow, ...]


def bands_of(rows: Sequence[DatedRow], language: str, *, whole: bool) -> list[Band]:
    """The rows in bands. With `whole`, no axis ends before one of its rows does."""
    ordered = sorted(rows, key=lambda row: (row.begins, row.ends[1]))
    return [_band(group, language, whole=whole) for group in _divided(ordered, whole=whole)]


def _divided(rows: Sequence[DatedRow], *, whole: bool) -> list[Sequence[DatedRow]]:
    """The rows in groups that have room on one axis, in their order."""
    found: list[Sequence[DatedRow]] = []
    left = [rows] if rows else []
    while left:
        group = left.pop()
        place = _division(group, whole=whole)
        if place:
            left += [group[place:], group[:place]]
        elif len(group) == 1 and found and len(found[-1]) == 1:
            found[-1] = [*found[-1], *group]
        else:
            found.append(group)
    return found


def _division(rows: Sequence[DatedRow], *, whole: bool) -> int:
    """Where a group is to be divided; 0 if it is not."""
    gaps = [after.begins - row.begins for row, after in pairwise(rows)]
    length = sum(gaps)
    if len(rows) < 3 or not length:
        return 0
    widest = max(gaps)
    if length > _LONGEST if whole else widest > _GAP * length:
        return gaps.index(widest) + 1
    if len(rows) <= _MOST_ROWS:
        crowded = sum(0 < gap < _CROWDED * length for gap in gaps)
        return gaps.index(widest) + 1 if crowded > _MOST_CROWDED * len(gaps) else 0
    # Rather in the middle: near an end, a few rows would be left alone.
    return max(
        range(1, len(rows)), key=lambda place: gaps[place - 1] * min(place, len(rows) - place)
    )


def _band(rows: Sequence[DatedRow], language: str, *, whole: bool) -> Band:
    axis = _axis(rows, whole=whole)
    placed = [BandRow(row, tuple(_placed(row.marks, axis))) for row in rows]
    # The date beside a row alone says as much as an axis of it would.
    ticks = axis.ticks(language) if len(rows) > 1 else ()
    return Band(tuple(ticks), tuple(placed))


def _axis(rows: Sequence[DatedRow], *, whole: bool) -> TimeAxis:
    """An axis on which the beginnings are apart. A few rows may begin earlier or end later."""
    first, last = rows[0].begins, rows[-1].begins
    length = last - first
    starts, ends = zip(*(row.ends for row in rows), strict=True)
    begin, end = min(starts), max(ends)
    if length and not whole:
        begin = max(begin, first - _EARLIER * length)
        most = sorted(ends)[ceil(_MOST_ENDS * len(ends)) - 1]
        end = max(last, *(each for each in ends if each <= max(last + length, most)))
    else:
        # A year alone is a part of an axis, not all of it.
        moments = [mark for row in rows for mark in row.marks if mark.kind in ("day", "about")]
        shortest = 5 * max((mark.last - mark.first for mark in moments), default=0)
        middle, half = (begin + end) / 2, max(end - begin, shortest) / 2
        begin, end = middle - half, middle + half
    lacking = max(0, _SHORTEST[whole] - (end - begin)) / 2
    margin = _MARGIN * (end - begin) + lacking
    return TimeAxis(begin - margin, end + margin)


def _placed(marks: Sequence[DateMark], axis: TimeAxis) -> Iterator[PlacedMark]:
    """The marks that are on the axis. What is too small to be told apart becomes a dot."""
    lasted = next((mark for mark in marks if mark.kind == "lasted"), None)
    for mark in marks:
        first, last = axis.place(mark.first), axis.place(mark.last)
        if last < 0 or first > 1:
            continue
        length, middle = last - first, (first + last) / 2
        match mark.kind:
            case "day" | "about" if length <= _SMALL:
                yield PlacedMark(mark.kind, middle, middle)
            case "day" | "about":
                yield _cut("within", first, last)
                if mark.kind == "about" and 0 < middle < 1:
                    yield PlacedMark("about", middle, middle)
            case "lasted" if length < _SMALL:
                yield _cut("lasted", middle - _SMALL / 2, middle + _SMALL / 2)
            case "within" if lasted:
                certain = axis.place(lasted.first), axis.place(lasted.last)
                if max(certain[0] - first, last - certain[1]) > _SEEN:
                    yield _cut("within", first, last)
            case "within" if length <= _SMALL:
                yield PlacedMark("about", middle, middle)
            case _:
                yield _cut(mark.kind, first, last)


def _cut(kind: MarkKind, first: float, last: float) -> PlacedMark:
    return PlacedMark(kind, max(first, 0), min(last, 1), "<" * (first < 0) + ">" * (last > 1))
