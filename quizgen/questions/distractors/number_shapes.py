"""The shapes of numbers: what shows of them without their digits, and their sizes."""

from decimal import Decimal
from math import log
from typing import NamedTuple

from quizgen.questions.distractors.apart import bounds
from quizgen.values.quantities import Quantity

_SIZE = log(1.35)
"""Numbers that differ by this factor differ by 1 in `NumberShape.size`."""

_SIGN, _ROUNDNESS = 12, 15
"""Where in `NumberShape.look` the sign is, and where the roundness begins."""


class NumberShape(NamedTuple):
    """What shows of a number without its digits; and its size, which is logarithmic."""

    look: tuple[object, ...]
    size: int

    @property
    def sign(self) -> object:
        return self.look[_SIGN]

    @property
    def form(self) -> tuple[object, ...]:
        """The look without its sign and its roundness."""
        return self.look[:_SIGN] + self.look[_SIGN + 1 : _ROUNDNESS]


def roundness(number: Decimal) -> int:
    """The number of zeros at the end of its digits."""
    digits = bytes(number.as_tuple().digits)
    return len(digits) - len(digits.rstrip(b"\0")) if number else 0


def number_shape(quantity: Quantity, unit: str, language: str) -> NumberShape:
    """The shape of a number: its unit, sign, decimals, open side and roundness."""
    low, high = bounds(quantity)
    look = (
        language,
        unit,
        quantity.percent,
        quantity.approximate,
        quantity.strict,
        quantity.scientific,
        quantity.scale,
        quantity.below > 0,
        quantity.margin > 0,
        quantity.low is None,
        quantity.high is None,
        low == high,
        (low > 0) - (low < 0),
        low.as_tuple().exponent,
        high.as_tuple().exponent,
        max(roundness(low), 1),
        max(roundness(high), 1),
    )
    size = abs(float(low + high)) / 2
    return NumberShape(look, round(log(size) / _SIZE) if size else 0)
