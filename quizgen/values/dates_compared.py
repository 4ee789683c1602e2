"""Comparing dates: which is before the other, and how many years lie between them.

The answer can be yes, no or *cannot tell* (None). With `~` or `?` it is certain only if it is the
same for a date ten years earlier or later (a hundred years for a century, more before Christ; twice
that for `%`, which means both). When historians write "about 1781", the true date is seldom more
than ten years away, and a check should rather miss a mistake than report a false one.

An open end is unknown: "from 1825" may have ended in 1826, or not at all.
"""

from math import inf

from quizgen.values.dates import Moment, When
from quizgen.values.day_numbers import gregorian_date, julian_date

_MARGIN = {4: 3653, 3: 3653, 2: 36525}  # days: ten years, or a hundred, by known digits of the year

_PART = 50
"""Before Christ, a date strays by the 50th part of its year if that is more than the margin."""

Days = tuple[float, float]
"""The first and the last possible day number: whole numbers, or infinite if open."""


def before(a: When, b: When) -> bool | None:
    """Whether `a` ends on an earlier day than `b` begins. The same day is not before."""
    _, a_ends = _begins_and_ends(a)
    b_begins, _ = _begins_and_ends(b)
    if a_ends[1] < b_begins[0]:
        return True
    if a_ends[0] >= b_begins[1]:
        return False
    return None


def certainly_before(a: When, b: When) -> bool:
    """Whether `a` certainly ends on an earlier day than `b` begins."""
    # A fast test first: `~` and `?` only widen a date.
    if a.latest is None or b.earliest is None or a.latest >= b.earliest:
        return False
    return before(a, b) is True


def certainly_apart(a: When, b: When) -> bool:
    """Whether one of two dates is certainly before the other."""
    return certainly_before(a, b) or certainly_before(b, a)


def years_between(a: When, b: When) -> tuple[int, int] | None:
    """The least and the most completed years from `a` to `b`, as an age is counted.

    They are negative if `b` comes first (-1 for a day earlier), and None if either date is open.
    The least is counted from the last day of `a` to the first of `b`, the most from the first day
    to the last. If both dates are Old Style, birthdays are Julian.
    """
    if None in (a.earliest, a.latest, b.earliest, b.latest):
        return None
    a_first, a_last = first_and_last(a)
    b_first, b_last = first_and_last(b)
    date_of = julian_date if all(m.julian for m in a.moments + b.moments) else gregorian_date

    def completed(start: int, end: int) -> int:
        (year, *day), (end_year, *end_day) = date_of(start), date_of(end)
        return end_year - year - (end_day < day)

    return completed(a_last, b_first), completed(a_first, b_last)


def _begins_and_ends(when: When) -> tuple[Days, Days]:
    """The days on which it can begin, and those on which it can end."""
    if when.shape != "period":
        days = first_and_last(when)
        return days, days
    start = (-inf, inf) if when.open_start else possible_days(when.moments[0])
    end = (-inf, inf) if when.open_end else possible_days(when.moments[-1])
    return (start[0], min(start[1], end[1])), (max(end[0], start[0]), end[1])


def first_and_last(when: When) -> tuple[int, int]:
    """The first and the last day of a date without open ends, with what `~` and `?` allow."""
    days = [possible_days(moment) for moment in when.moments]
    return min(first for first, _ in days), max(last for _, last in days)


def possible_days(moment: Moment) -> tuple[int, int]:
    """The first and the last day on which it can be, with what `~` and `?` allow."""
    margin = _margin(moment)
    return moment.earliest - margin, moment.latest + margin


def _margin(moment: Moment) -> int:
    days = max(_MARGIN[moment.digits], -moment.year * 365 // _PART)
    return days * (moment.approximate + moment.uncertain)
