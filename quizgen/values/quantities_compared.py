"""Comparing numbers: what is certain about them, however they were rounded.

A number means every number that rounds to it at the digits printed. With `~` it means every number
from half to twice of it, as a check should rather miss a mistake than report a false one. A bound
(`400000+`, `<5`) is exact. All calculations are exact, in fractions.
"""

from decimal import Decimal
from fractions import Fraction

from quizgen.values.quantities import Quantity

_APPROXIMATE = 2  # times more or less than it says

_Range = tuple[Fraction | None, Fraction | None]
"""The least and the greatest possible number, both included; None if open."""


def rounding(quantity: Quantity) -> Decimal:
    """Half a unit of the last printed digit: 0.05 for 76.5, 0.5 for 38848 (percent: in percent).

    What is written after "±", if that is more.
    """
    return max(Decimal(5).scaleb(-quantity.places - 1), quantity.margin)


def certainly_more(a: Quantity, b: Quantity) -> bool:
    """Whether `a` is more than `b`, whatever was rounded off; never of an open end.

    If either is approximate, it takes more than twice the other. A percentage and a plain number
    compare as 50 % and 0.5.
    """
    if a.low is None or b.high is None:
        return False
    # A fast test first: rounding only brings them nearer to each other.
    if a.low < b.high and a.percent == b.percent:
        return False
    least, _ = _rounded(a)
    _, most = _rounded(b)
    assert least is not None
    assert most is not None
    if a.approximate or b.approximate:
        return least - most > min(abs(least), abs(most)) * (_APPROXIMATE - 1)
    if least == most:
        # 20.5 is rounded up or down, not both: 21 is more than 20. But "4.5 or less" includes 4.5.
        return a.strict or b.strict or (a.high is not None and b.low is not None)
    return least > most


def quotient_agrees(
    value: Quantity, part: Quantity, whole: Quantity, *, scale: Fraction = Fraction(1)
) -> bool:
    """Whether `value` can be `part` divided by `whole`, in the digits printed.

    Whole numbers are counts: as `part` and `whole` they are exact, except in units whose quotient
    has to be multiplied by another `scale` than a power of ten. False only if it certainly is not,
    or `whole` is zero.
    """
    quotient = _quotient(*(_as_divided(each, scale) for each in (part, whole)))
    if quotient is None:
        return not whole.low == whole.high == 0
    least, most = _loosened(_rounded(value), value)
    low, high = (end and end * scale for end in quotient)
    too_low = most is not None and low is not None and most < low
    too_high = least is not None and high is not None and least > high
    return not (too_low or too_high)


def _as_divided(quantity: Quantity, scale: Fraction) -> _Range:
    is_metric = not str(scale.numerator * scale.denominator).strip("10")
    return _count(quantity) if is_metric else _loosened(_rounded(quantity), quantity)


def _quotient(part: _Range, whole: _Range) -> _Range | None:
    """The range of the quotient; None where `whole` may be zero or either sign."""
    low, high = part
    least, most = whole
    if most is not None and most < 0:
        low, high = high and -high, low and -low
        least, most = -most, least and -least
    if least is None or least <= 0:
        return None

    def divided(number: Fraction | None, *, by_most: bool) -> Fraction | None:
        if number is None:
            return None
        if by_most:
            return Fraction(0) if most is None else number / most
        return number / least

    return (
        divided(low, by_most=low is not None and low >= 0),
        divided(high, by_most=high is not None and high < 0),
    )


def _count(quantity: Quantity) -> _Range:
    exact = quantity.places == 0 and not quantity.percent and not quantity.margin
    return _loosened(_scaled(quantity, Fraction(0)) if exact else _rounded(quantity), quantity)


def _rounded(quantity: Quantity) -> _Range:
    bound = quantity.low is None or quantity.high is None
    return _scaled(quantity, Fraction(0) if bound else Fraction(rounding(quantity)))


def _scaled(quantity: Quantity, margin: Fraction) -> _Range:
    """As a plain number (50 % is 1/2), `margin` (in the printed unit) wider at both ends."""
    unit = 100 if quantity.percent else 1
    low = None if quantity.low is None else (Fraction(quantity.low) - margin) / unit
    high = None if quantity.high is None else (Fraction(quantity.high) + margin) / unit
    return low, high


def _loosened(ends: _Range, quantity: Quantity) -> _Range:
    """Twice as far from zero and half as near to it, if the quantity is approximate."""
    low, high = ends
    if not quantity.approximate or low is None or high is None:
        return ends
    return (
        low / _APPROXIMATE if low > 0 else low * _APPROXIMATE,
        high * _APPROXIMATE if high > 0 else high / _APPROXIMATE,
    )
