"""Mistakes that people make with a number: another digit, swapped ones, another power, a sign."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from quizgen.questions.distractors.number_shapes import roundness
from quizgen.values.quantities import Quantity

_MEMORISED = 4
"""From so many significant digits on, a number is known by its digits, and they get swapped."""

_MEASURED = 3
"""The same for a measured number, such as 9.81 metres per second squared."""

_LARGE = 10_000
"""From here on, a round number is easily taken for ten times as much."""

_ROUND = 2
"""The most significant digits of a round number."""

_BINARY = 128
"""From here on, a power of two is known to be one, and another number would be ruled out."""

_NEAR = 4
"""So many powers of two are nearer than others."""

_FEW = 4
"""Up to here, a power of two is a number like others."""

_FARTHEST = 3
"""A number with swapped digits that is so many times as large is obviously another one."""

_WIDE = 4
"""By this factor, the ends of a range are so far apart."""

_VISIBLE = Decimal("0.002")
"""The least share of a number by which another one has to differ."""


def mistakes(key: Quantity, unit: str, *, of_bits: bool) -> list[Quantity]:
    """Numbers that people take for an exact number or a wide range, printed as it is.

    `of_bits` is whether bits or bytes are counted, whose number is often a power of two. There are
    none for other ranges, estimates and numbers with a margin.
    """
    number = key.low
    if is_wide(key):
        return [power_of_ten(key, power) for power in (1, -1, 2, -2)]
    if number is None or number != key.high or key.approximate or key.margin or key.below:
        return []
    if not number or key.scientific or key.scale:
        return []
    if powers := powers_of_two(key, unit, of_bits=of_bits):
        return powers[:_NEAR]
    is_measured = not key.percent and (bool(unit) or key.places > 1)
    digits, least = len(str(_significant(number))), _MEASURED if is_measured else _MEMORISED
    found = [*_swapped(number), *_magnitudes(number)] if digits >= least else [*_magnitudes(number)]
    if is_measured and digits >= least:
        # The others are as close to a swapped number, so that the right one is not in the middle.
        found += [made for each in (number, *found[:1]) for made in _misremembered(each)]
    if number < 0 and unit and not key.percent:
        found.append(-number)
    made = [replace(key, written=str(each), low=each, high=each) for each in dict.fromkeys(found)]
    return [each for each in made if is_visible(each, key)]


def powers_of_two(key: Quantity, unit: str, *, of_bits: bool) -> list[Quantity]:
    """The powers beside a number that people know to be one, the nearest first; else none."""
    number = key.low
    if number is None or number != key.high or number != int(number) or number <= _FEW:
        return []
    if int(number) & (int(number) - 1) or not (of_bits or (not unit and number >= _BINARY)):
        return []
    powers = (number / 2, number * 2, number / 4, number * 4, number / 8, number * 8)
    whole = [each for each in powers if each == int(each)]
    return [replace(key, written=str(each), low=each, high=each) for each in whole]


def is_wide(key: Quantity) -> bool:
    """Whether the ends of a range are so far apart that a range beside it would be absurd."""
    return key.low is not None and key.high is not None and 0 < _WIDE * key.low <= key.high


def power_of_ten(key: Quantity, power: int) -> Quantity:
    """A range with both ends times a power of ten."""
    low, high = (None if end is None else end.scaleb(power) for end in (key.low, key.high))
    return replace(
        key, written=f"{low}..{high}", low=low, high=high, places=max(0, key.places - power)
    )


def is_visible(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers differ so much that nobody takes one for the other rounded."""
    if one.low is None or other.low is None:
        return False
    return abs(one.low - other.low) >= _VISIBLE * max(abs(one.low), abs(other.low))


def _swapped(number: Decimal) -> Iterator[Decimal]:
    """The number with two neighbouring digits swapped, those in front last.

    It stays as round as it is: beside 4,909, everybody takes 4,990 for right.
    """
    sign, digits, _ = number.as_tuple()
    for at in (*range(1, len(digits) - 1), 0):
        first, second = digits[at : at + 2]
        if first != second and (at or second):
            swapped = Decimal((sign, (*digits[:at], second, first, *digits[at + 2 :]), 0))
            found = swapped.scaleb(int(number.as_tuple().exponent))
            if found / number <= _FARTHEST and roundness(found) == roundness(number):
                yield found


def _misremembered(number: Decimal) -> Iterator[Decimal]:
    """The number with another first digit, or with another second one if it has many."""
    sign, digits, exponent = number.as_tuple()
    places = (0, 1) if len(str(_significant(number))) >= _MEMORISED else (0,)
    for at in places:
        for step in (-1, 1) if at == 0 else (-2, -1, 1, 2):
            digit = digits[at] + step
            if (1 if at == 0 else 0) <= digit <= 9:
                yield Decimal((sign, (*digits[:at], digit, *digits[at + 1 :]), int(exponent)))


def _magnitudes(number: Decimal) -> Iterator[Decimal]:
    if abs(number) >= _LARGE and len(str(_significant(number))) <= _ROUND:
        yield from (number * 10, number / 10)


def _significant(number: Decimal) -> int:
    """The digits of a number without the zeros at its ends."""
    digits = "".join(map(str, number.as_tuple().digits)).strip("0")
    return int(digits or "0")
