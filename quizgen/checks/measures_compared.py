"""Measures in different units: each is converted, and compared as far as it is exact."""

from collections.abc import Sequence
from fractions import Fraction
from typing import TypeAlias

from quizgen.questions.grading.numbers.answer_units import AnswerUnit, answer_unit
from quizgen.values.quantities import Quantity
from quizgen.values.quantities_compared import rounding
from quizgen.values.units import Unit

Measure: TypeAlias = tuple[Quantity, str]
"""A number, and its unit as the deck writes it."""

_LOOSE = Fraction(1, 100)
"""How far a round number such as 300,000 may be rounded. Authors convert to as many digits as they
like, so its zeros are not exact, but they do not stand for every number from 250,000 on."""


def agree(one: Measure, other: Measure) -> bool | None:
    """Whether two measures can be the same; None if their units are not of one kind.

    100 °C and 373 K agree, and so do 300,000 km and 186,000 miles.
    """
    pairs = _in_base_units(one, other)
    if not pairs:
        return None
    return any(low <= most and least <= high for (low, high), (least, most) in pairs)


def exceeds(one: Measure, other: Measure) -> bool:
    """Whether a measure is certainly more than another."""
    pairs = _in_base_units(one, other)
    return bool(pairs) and all(low > most for (low, _), (_, most) in pairs)


def are_comparable(one: str, other: str) -> bool:
    """Whether numbers in two units can be converted into each other."""
    first, second = answer_unit(one).units, answer_unit(other).units
    return any(unit.kind == its.kind for unit in first for its in second)


def wrong_sum(parts: Sequence[Measure], whole: Measure) -> Fraction | None:
    """The sum of measures, as a number in the unit of another, if it is certainly not that one."""
    least = most = shown = Fraction(0)
    for part in parts:
        pairs = _in_base_units(part, whole)
        if not pairs:
            return None
        least += min(low for (low, _), _ in pairs)
        most += max(high for (_, high), _ in pairs)
        shown += sum(pairs[0][0], Fraction(0)) / 2
    ranges = [its for _, its in pairs] if parts else []
    if any(low <= most and least <= high for low, high in ranges):
        return None
    unit = answer_unit(whole[1])
    return shown / (unit.factor * unit.units[0].size)


def quotient_scales(value: str, part: str, whole: str) -> list[Fraction]:
    """What a quotient of two numbers is multiplied by to be in the unit of a third.

    The arguments are the three units. Some units have several meanings; those that do not fit each
    other are left out.
    """
    first, second, third = ((answer_unit(each), each) for each in (part, whole, value))
    return [
        of.size * first[0].factor / (its.size * second[0].factor) / (unit.size * third[0].factor)
        for of in _units(*first)
        for its in _units(*second)
        for unit in _units(*third)
        if of.kind == its.kind * unit.kind and not (of.zero or its.zero or unit.zero)
    ]


def _units(known: AnswerUnit, written: str) -> tuple[Unit, ...]:
    return known.units if written else (_NUMBER,)


_NUMBER = Unit(Fraction(1), Fraction(1))


def is_power_of_ten_apart(one: Measure, other: Measure) -> bool:
    """Whether the one would agree with the other if a digit or some were not missing."""
    number, unit = one
    if number.low is None or number.high is None:
        return False
    for power in (-3, -2, -1, 1, 2, 3):
        moved = Quantity(
            number.written,
            number.low.scaleb(power),
            number.high.scaleb(power),
            strict=number.strict,
            approximate=number.approximate,
            percent=number.percent,
            places=number.places - power,
        )
        if agree((moved, unit), other):
            return True
    return False


_Range: TypeAlias = tuple[Fraction, Fraction]


def _in_base_units(one: Measure, other: Measure) -> list[tuple[_Range, _Range]]:
    """What both may be in the base unit, for each meaning of the units that is of one kind."""
    first, second = answer_unit(one[1]), answer_unit(other[1])
    return [
        (_range(one[0], unit, first.factor), _range(other[0], its, second.factor))
        for unit in first.units
        for its in second.units
        if unit.kind == its.kind and _is_closed(one[0]) and _is_closed(other[0])
    ]


def _is_closed(number: Quantity) -> bool:
    return number.low is not None and number.high is not None


def _range(number: Quantity, unit: Unit, factor: Fraction) -> _Range:
    assert number.low is not None
    assert number.high is not None
    low, high = Fraction(number.low), Fraction(number.high)
    exact = Fraction(rounding(number))
    low -= max(exact, min(_last_digit(low) / 2, abs(low) * _LOOSE))
    high += max(exact, min(_last_digit(high) / 2, abs(high) * _LOOSE))
    if number.approximate:
        low, high = min(low / 2, low * 2), max(high / 2, high * 2)
    size = factor * unit.size
    return low * size + unit.zero, high * size + unit.zero


def _last_digit(number: Fraction) -> Fraction:
    """The power of ten of the last digit that is not zero, in a whole number: 10⁵ for 300,000."""
    digits = str(abs(number.numerator)) if number.denominator == 1 and number else "1"
    return Fraction(10) ** (len(digits) - len(digits.rstrip("0")))
