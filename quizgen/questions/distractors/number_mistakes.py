"""Mistakes that people make with a number: swapped digits, another power of ten, the other sign."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from quizgen.values.quantities import Quantity

_MEMORISED = 4
"""From so many significant digits on, a number is known by its digits, and they get swapped."""

_LARGE = 10_000
"""From here on, a round number is easily taken for ten times as much."""

_ROUND = 2
"""The most significant digits of a round number."""

_FARTHEST = 3
"""A number with swapped digits that is so many times as large is obviously another one."""

_VISIBLE = Decimal("0.002")
"""The least share of a number by which another one has to differ."""


def mistakes(key: Quantity, unit: str) -> list[Quantity]:
    """Numbers that people take for an exact number, printed as it is.

    There are none for ranges, estimates and numbers with a margin.
    """
    number = key.low
    if number is None or number != key.high or key.approximate or key.margin or key.below:
        return []
    if not number or key.scientific or key.scale:
        return []
    found = [*_swapped(number), *_magnitudes(number)]
    if number < 0 and unit and not key.percent:
        found.append(-number)
    made = [replace(key, written=str(each), low=each, high=each) for each in dict.fromkeys(found)]
    return [each for each in made if is_visible(each, key)]


def is_visible(one: Quantity, other: Quantity) -> bool:
    """Whether two exact numbers differ so much that nobody takes one for the other rounded."""
    if one.low is None or other.low is None:
        return False
    return abs(one.low - other.low) >= _VISIBLE * max(abs(one.low), abs(other.low))


def _swapped(number: Decimal) -> Iterator[Decimal]:
    """The number with two neighbouring digits swapped, those in front last."""
    sign, digits, _ = number.as_tuple()
    if len(str(_significant(number))) < _MEMORISED:
        return
    for at in (*range(1, len(digits) - 1), 0):
        first, second = digits[at : at + 2]
        if first != second and (at or second):
            swapped = Decimal((sign, (*digits[:at], second, first, *digits[at + 2 :]), 0))
            found = swapped.scaleb(int(number.as_tuple().exponent))
            if found / number <= _FARTHEST:
                yield found


def _magnitudes(number: Decimal) -> Iterator[Decimal]:
    if abs(number) >= _LARGE and len(str(_significant(number))) <= _ROUND:
        yield from (number * 10, number / 10)


def _significant(number: Decimal) -> int:
    """The digits of a number without the zeros at its ends."""
    digits = "".join(map(str, number.as_tuple().digits)).strip("0")
    return int(digits or "0")
