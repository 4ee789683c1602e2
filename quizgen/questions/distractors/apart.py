"""Whether two answers with an order of their own are certainly not the same."""

from decimal import Decimal

from quizgen.values.dates import When
from quizgen.values.dates_compared import before
from quizgen.values.quantities import Quantity
from quizgen.values.quantities_compared import certainly_more

_TENTH = 10
"""A part of the greater number: two that are closer look the same, or are nearly right."""

_FEW = 20
"""In units of the last digit: up to here, each number is seen to differ from the next."""


_VISIBLY = 28
"""Days that two dates have to be apart to be told from one another without splitting hairs."""


def dates_apart(one: When, other: When) -> bool:
    """Whether two dates lie apart, however inexact they are; of open periods, their one end."""
    one, other = _given(one), _given(other)
    if one.earliest is None or other.earliest is None:
        return False
    return abs(one.earliest - other.earliest) >= _VISIBLY and in_order(one, other)


def bounds(quantity: Quantity) -> tuple[Decimal, Decimal]:
    """Both ends of a number; of one with an open side, twice the end that it has."""
    low, high = quantity.low, quantity.high
    given = next(end for end in (low, high) if end is not None)
    return (given if low is None else low), (given if high is None else high)


def numbers_apart(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers differ however they were rounded, and visibly."""
    (low, high), (least, most) = sorted((bounds(one), bounds(other)))
    gap = least - high
    if one.approximate and other.approximate and not certainly_differ(one, other):
        return False
    size = max(abs(high), abs(least))
    if one.percent and 0 <= low <= most <= 100:
        size = min(size, 100 - high)
    unit = Decimal(1).scaleb(-max(one.places, other.places))
    return gap >= unit and (gap * _TENTH >= size or size <= _FEW * unit)


def certainly_differ(one: Quantity, other: Quantity) -> bool:
    """Whether one number is certainly more than the other."""
    return certainly_more(one, other) or certainly_more(other, one)


def in_order(one: When, other: When) -> bool:
    """Whether one date is certainly before the other."""
    return before(one, other) is True or before(other, one) is True


def _given(when: When) -> When:
    """The date, of an open period the end that it has."""
    if not when.open_start and not when.open_end:
        return when
    end = when.moments[0]
    return When(when.written, "moment", (end,), end.earliest, end.latest)
