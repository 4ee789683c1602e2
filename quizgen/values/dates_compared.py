"""Dates compared: before, how many years apart; yes, no or *cannot tell* (None).

`~` and `?` leave the days of a date as they are, but an answer that rests on such a date is only
certain if it would be the same with the date ten years earlier or later (a century: a hundred
years; `%`, being both: twice that). Historians' "about 1781" seldom strays further than the
decade, and rival dates of one event are mostly closer; and a check had better be silent on a
mistake than report one that is none.

An open end is one that we don't know: "from 1825" may have ended in 1826 or not at all.
"""

from math import inf

from quizgen.values.dates import Moment, When
from quizgen.values.day_numbers import gregorian_date, julian_date

_MARGIN = {4: 3653, 3: 3653, 2: 36525}  # days: ten years, or a hundred, by known digits of the year

Days = tuple[float, float]
"""The first and the last day number it may be: whole numbers, or infinite where open."""


def before(a: When, b: When) -> bool | None:
    """Whether `a` ends on an earlier day than `b` begins. The same day is not before."""
    _, a_ends = _begins_and_ends(a)
    b_begins, _ = _begins_and_ends(b)
    if a_ends[1] < b_begins[0]:
        return True
    if a_ends[0] >= b_begins[1]:
        return False
    return None


def years_between(a: When, b: When) -> tuple[int, int] | None:
    """The least and the most completed years from `a` to `b`, as an age is counted.

    Negative where `b` comes first (a day earlier is -1); None if either is open. Counted from the
    last day of `a` to the first of `b`, and from the first to the last; with Julian birthdays if
    all is Old Style.
    """
    if None in (a.earliest, a.latest, b.earliest, b.latest):
        return None
    a_first, a_last = _first_and_last(a)
    b_first, b_last = _first_and_last(b)
    date_of = julian_date if all(m.julian for m in a.moments + b.moments) else gregorian_date

    def completed(start: int, end: int) -> int:
        (year, *day), (end_year, *end_day) = date_of(start), date_of(end)
        return end_year - year - (end_day < day)

    return completed(a_last, b_first), completed(a_first, b_last)


def _begins_and_ends(when: When) -> tuple[Days, Days]:
    """The days on which it may begin, and those on which it may end."""
    if when.shape != "period":
        first_and_last = _first_and_last(when)
        return first_and_last, first_and_last
    start = (-inf, inf) if when.open_start else _days(when.moments[0])
    end = (-inf, inf) if when.open_end else _days(when.moments[-1])
    return (start[0], min(start[1], end[1])), (max(end[0], start[0]), end[1])


def _first_and_last(when: When) -> tuple[int, int]:
    days = [_days(moment) for moment in when.moments]
    return min(first for first, _ in days), max(last for _, last in days)


def _days(moment: Moment) -> tuple[int, int]:
    margin = _margin(moment)
    return moment.earliest - margin, moment.latest + margin


def _margin(moment: Moment) -> int:
    return _MARGIN[moment.digits] * (moment.approximate + moment.uncertain)
