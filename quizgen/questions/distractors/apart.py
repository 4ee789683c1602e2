"""Whether two dates or numbers are certainly and visibly different."""

from decimal import Decimal

from quizgen.values.dates import When
from quizgen.values.dates_compared import certainly_apart
from quizgen.values.quantities import Quantity
from quizgen.values.quantities_compared import certainly_more

_TENTH = 10
"""Numbers closer than a tenth of the greater one look the same, or are nearly right."""

_FEW = 20
"""Up to 20 units of the last digit, each number visibly differs from the next."""


MOST_BELOW_LINE = 20
"""Up to this number below the line, fractions visibly differ: 3/4 and 4/5."""

_EXACT = 3
"""The significant digits from which on a number is about exact."""

_VISIBLY = 28
"""The least days between two dates that a learner should be able to tell apart."""


def dates_apart(one: When, other: When) -> bool:
    """Whether two dates are apart, however inexact they are; of two periods, all known ends."""
    ends, others = _known_ends(one), _known_ends(other)
    if len(ends) != len(others):
        return certainly_apart(one, other)
    return all(map(_are_visibly_apart, ends, others))


def _are_visibly_apart(one: When, other: When) -> bool:
    if one.earliest is None or other.earliest is None:
        return False
    return abs(one.earliest - other.earliest) >= _VISIBLY and certainly_apart(one, other)


def bounds(quantity: Quantity) -> tuple[Decimal, Decimal]:
    """Both ends of a number; if a side is open, the other end twice."""
    low, high = quantity.low, quantity.high
    if low is not None and high is not None:
        return low, high
    known = next(end for end in (low, high) if end is not None)
    return known, known


def gap_between(one: Quantity, other: Quantity) -> Decimal:
    """What is between two numbers or ranges with their margins; negative if they overlap."""
    (_, high), (least, _) = sorted((bounds(one), bounds(other)))
    return least - high - one.margin - other.margin


def is_rough(quantity: Quantity) -> bool:
    """Whether a number is an estimate, which can mean its double or half: no *about 6,371*."""
    digits = "".join(map(str, bounds(quantity)[1].as_tuple().digits)).strip("0")
    return quantity.approximate and len(digits) < _EXACT


def numbers_apart(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers differ visibly, and however they were rounded."""
    (low, high), (least, most) = sorted((bounds(one), bounds(other)))
    gap = gap_between(one, other)
    if 0 < one.below <= MOST_BELOW_LINE and 0 < other.below <= MOST_BELOW_LINE:
        return gap > 0
    if is_rough(one) and is_rough(other) and not certainly_differ(one, other):
        return False
    size = max(abs(high), abs(least))
    if one.percent and 0 <= low <= most <= 100:
        size = min(size, 100 - high)
    unit = Decimal(1).scaleb(-max(one.places, other.places))
    return gap >= unit and (gap * _TENTH >= size or size <= _FEW * unit)


def certainly_differ(one: Quantity, other: Quantity) -> bool:
    """Whether one of two numbers is certainly more than the other."""
    return certainly_more(one, other) or certainly_more(other, one)


def _known_ends(when: When) -> list[When]:
    """The ends of a period that are known; otherwise the date alone."""
    if when.shape != "period":
        return [when]
    return [When(when.written, "moment", (end,), end.earliest, end.latest) for end in when.moments]
