"""How a date is drawn: from what it says to marks between two days.

A mark never says more than the date: what lasted is told apart from what happened some time within
a stretch, and what is certain from what is not.
"""

from collections.abc import Iterator
from math import inf
from typing import Literal, TypeAlias

from quizgen.record import record
from quizgen.values.dates import Moment, When
from quizgen.values.dates_compared import first_and_last, possible_days

MarkKind: TypeAlias = Literal["day", "lasted", "within", "about", "either", "open"]
"""How a mark is drawn.

- `day`: a dot. The date is as exact as the axis can show.
- `lasted`: a bar, from the last possible beginning to the first possible end.
- `within`: a pale bar. It was some time in there.
- `about`: a ring. The date is not certain.
- `either`: a dotted line between several dates, of which one is right.
- `open`: a dashed line to where the beginning or the end is not known.
"""


@record()
class DateMark:
    """A mark from one day number to another, of which that of an `open` mark may be infinite.

    A `day` or `about` mark has all days on which it can be, and `about` says that it is not certain
    either how many these are.
    """

    kind: MarkKind
    first: float
    last: float


def event_marks(when: When) -> list[DateMark]:
    """The marks of a date. The order is that in which they are drawn."""
    match when.shape:
        case "moment":
            return [_moment(when.moments[0])]
        case "between":
            return [DateMark("within", *first_and_last(when))]
        case "one-of":
            marks = [_moment(moment, uncertain=True) for moment in when.moments]
            middles = [(mark.first + mark.last) / 2 for mark in marks]
            return [DateMark("either", min(middles), max(middles)), *marks]
    if when.open_end:
        return [*_open(_moment(when.moments[0]), after=True)]
    if when.open_start:
        return [*_open(_moment(when.moments[0]), after=False)]
    return [*_lasting(*map(possible_days, when.moments))]


def life_marks(born: When | None, died: When | None) -> list[DateMark]:
    """The marks of a lifetime, of which at least one date is known."""
    if born and died:
        return [*_lasting(_extent(born), _extent(died))]
    known = event_marks(born or _known(died))
    first, last = min(mark.first for mark in known), max(mark.last for mark in known)
    if born:
        return [DateMark("open", last, last + _LONGEST_LIFE), *known]
    return [DateMark("open", first - _LONGEST_LIFE, first), *known]


_LONGEST_LIFE = 36525
"""Days: hardly anybody lives for more than a hundred years."""


def _known(when: When | None) -> When:
    assert when, "a lifetime has a date"
    return when


def _extent(when: When) -> tuple[float, float]:
    """The first and the last day that a birth or a death can have been."""
    marks = event_marks(when)
    return min(mark.first for mark in marks), max(mark.last for mark in marks)


def _moment(moment: Moment, *, uncertain: bool = False) -> DateMark:
    is_about = uncertain or moment.approximate or moment.uncertain
    return DateMark("about" if is_about else "day", *possible_days(moment))


def _open(known: DateMark, *, after: bool) -> Iterator[DateMark]:
    yield DateMark("open", known.last, inf) if after else DateMark("open", -inf, known.first)
    yield known


def _lasting(start: tuple[float, float], end: tuple[float, float]) -> Iterator[DateMark]:
    """What began on one of some days, and ended on one of others."""
    yield DateMark("within", start[0], end[1])
    if start[1] < end[0]:
        yield DateMark("lasted", start[1], end[0])
