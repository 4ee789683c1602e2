"""What is right, and partly right, for a number: the number itself, and rounded ones."""

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from quizgen.questions.grading.numbers.typed_figures import neighbours
from quizgen.record import record
from quizgen.values.quantities import Quantity

ENOUGH_DIGITS = 4
"""Significant digits to which an answer may be rounded and still be accepted."""

NEAR_SHARE = Decimal("0.1")
"""The share by which a rounded answer may be off and still be partly right."""

CLOSE_SHARE = Decimal("0.035")
"""The same for a number of a measure with as many digits, and for a decimal: 38 is not 36.6."""

NEARLY_EXACT_SHARE = Fraction("0.0005")
"""The share by which a measure of `ENOUGH_DIGITS` or more may be off and still be partly right.

Sources differ so much: Everest has 8849 or 8848 metres. Without it, 8848 would be judged worse than
8800, which is less exact.
"""

MOST_UNSAID_SHARE = Fraction("0.005")
"""The same for a number with zeros at its end, such as 300,000 km/s, that is not more exact."""

EXACT_BELOW = 100
"""Whole numbers below this are easily known exactly, and have to be."""

QUOTIENT_DIGITS = 12
"""Significant digits to which a quotient, such as 1/137, is compared as a decimal."""

MAGNITUDES = tuple(Fraction(10) ** power for power in (-6, -3, -2, -1, 1, 2, 3, 6))
"""Factors by which an answer with the right digits may be off."""


@record()
class NumberKey:
    """What is right, and partly right, for one number.

    `digits` and `step` say how it is printed: with so many significant digits, the last of which
    counts so much, or 0 if no more exact number is meant. What is no farther off than `margin` is
    accepted, as `well_rounded` are. `scale` is what its word of scale means, 1 without one.
    `rounded` are the number with fewer digits, and `coarse` other round numbers near it, such as
    170 for 180. Both are partly right, as is all from `near_low` to `near_high`, which are the
    number itself unless it is approximate.
    """

    number: Fraction
    digits: int
    step: Fraction
    margin: Fraction
    scale: Fraction
    well_rounded: tuple[Fraction, ...]
    rounded: tuple[Fraction, ...]
    coarse: tuple[Fraction, ...]
    near_low: Fraction
    near_high: Fraction


def number_keys(
    quantity: Quantity, *, is_measure: bool = False
) -> tuple[NumberKey | None, NumberKey | None]:
    """The keys of both bounds, None for one that is open; those of a single number are the same.

    A measure can be more exact than it is printed; what is counted cannot.
    """
    scale = Fraction(10) ** quantity.scale
    low, high = (
        None if bound is None else _key(quantity, bound, scale, is_measure=is_measure)
        for bound in (quantity.low, quantity.high)
    )
    return low, high


@lru_cache(4096)
def _key(quantity: Quantity, number: Decimal, scale: Fraction, *, is_measure: bool) -> NumberKey:
    places, margin, approximate = quantity.places, Fraction(quantity.margin), quantity.approximate
    right = Fraction(number)
    if quantity.below:
        # As decimals it is as exact as anybody writes it.
        right = Fraction(round(number * quantity.below), quantity.below)
        places = QUOTIENT_DIGITS - number.adjusted() - 1
        margin = _quotient_margin(right, quantity.below)
    near_low = near_high = right
    if approximate:
        near_low, near_high = _around(right, Fraction(NEAR_SHARE) / 2)
    digits = max(1, number.adjusted() + 1 + places)
    if not approximate and digits >= ENOUGH_DIGITS + (0 if is_measure else 1):
        share = NEARLY_EXACT_SHARE if is_measure else Fraction(0)
        near_low, near_high = _around(right, max(share, _unsaid_share(number)))
    # What is counted cannot be more exact than a whole number.
    is_count = not (places or is_measure or approximate or quantity.percent)
    step = Fraction(0) if is_count or not number else Fraction(10) ** -places
    if not number or _is_exact(quantity, number):
        return NumberKey(right, digits, step, margin, scale, (), (), (), near_low, near_high)
    low, high = _around(right, Fraction(NEAR_SHARE))
    exact = not (quantity.percent or approximate) and (is_measure or quantity.places > 0)
    fewer = {each for digits in range(1, ENOUGH_DIGITS) for each in _roundings(number, digits)}
    more = {
        each
        for many in range(ENOUGH_DIGITS, max(ENOUGH_DIGITS, digits) + 1)
        for each in _roundings(number, many)
    }
    rounded = {each for each in fewer if low <= each <= high}
    off_by_one = {each for many in range(1, digits) for each in neighbours(Fraction(number), many)}
    close = _round_numbers(number, exact=exact) | off_by_one
    coarse = {each for each in close if low <= each <= high}
    return NumberKey(
        right,
        digits,
        step,
        margin,
        scale,
        tuple(sorted(more - fewer - {right})),
        tuple(sorted(rounded - {right})),
        tuple(sorted(coarse - rounded - more - {right})),
        near_low,
        near_high,
    )


def _unsaid_share(number: Decimal) -> Fraction:
    """By what share of it a number with zeros at its end may have been rounded: 300,000."""
    last = number.adjusted() - _significant(number) + 1
    share = Fraction(Decimal(1).scaleb(last)) / 2 / abs(Fraction(number)) if number else Fraction(0)
    return min(share, MOST_UNSAID_SHARE)


def _around(number: Fraction, share: Fraction) -> list[Fraction]:
    """The numbers that are less and more by a share."""
    return sorted((number * (1 - share), number * (1 + share)))


def _round_numbers(number: Decimal, *, exact: bool) -> set[Fraction]:
    """Numbers near another that are visibly rounded.

    They have two significant digits at most, and then zeros or fewer decimals. A count or share may
    be remembered so: 42,000 for 38,848. For what is `exact`, a measure or a constant, they have
    fewer digits, or are within `CLOSE_SHARE`; those without zeros are within it.
    """
    large, digits = abs(number) >= EXACT_BELOW, _significant(number)
    found = set()
    for power in range(number.adjusted() - 2, number.adjusted() + 1):
        near = abs(number).scaleb(-power)
        first, last = (int(near * (1 + share)) for share in (-NEAR_SHARE, NEAR_SHARE))
        for leading in range(max(1, first), min(99, last) + 1):
            each = Decimal(leading).scaleb(power).copy_sign(number)
            is_shorter = _significant(each) < digits
            is_close = not exact or abs(each - number) <= abs(number) * CLOSE_SHARE
            if each == each.to_integral_value() and large:
                is_round = int(each) % 10 == 0 and (is_shorter or is_close)
            else:
                is_round = is_shorter and is_close
            if is_round:
                found.add(Fraction(each))
    return found


def _is_exact(quantity: Quantity, number: Decimal) -> bool:
    """Whether a number is so small that it has to be known exactly."""
    if quantity.approximate or quantity.percent or quantity.places > 0:
        return False
    return number == number.to_integral_value() and abs(number) < EXACT_BELOW


def _quotient_margin(right: Fraction, below: int) -> Fraction:
    """How far off a number may be from 1/137: from 2/273 to 2/275, which the 137 is printed for."""
    return abs(right) / (2 * below) if below >= EXACT_BELOW else Fraction(0)


def _significant(number: Decimal) -> int:
    """How many digits a number has but for the zeros at its ends."""
    return max(1, len(number.normalize().as_tuple().digits))


def _roundings(number: Decimal, digits: int) -> set[Fraction]:
    """A number rounded to significant digits; halves both ways, as the deck may have rounded up."""
    return {
        Fraction(_rounded(number, digits, halves))
        for halves in ("ROUND_HALF_UP", "ROUND_HALF_DOWN")
    }


def _rounded(number: Decimal, digits: int, halves: str = "ROUND_HALF_UP") -> Decimal:
    """A number rounded to significant digits, halves away from zero if nothing else is said."""
    place = number.adjusted() - digits + 1
    unit = Decimal(1).scaleb(place)
    return (number / unit).to_integral_value(rounding=halves) * unit


@record()
class Tolerance:
    """What else is right than the number itself, for a teacher to mark by.

    `rounded` is accepted, where it is another number; of what is visibly rounded, that from `low`
    to `high` is partly right.
    """

    rounded: Decimal | None
    low: Decimal
    high: Decimal


def tolerance_of(quantity: Quantity) -> Tolerance | None:
    """What `grade_number` accepts, or takes for partly right, beside the number itself.

    None where that is nothing; of a range, its ends, between which a number is partly right.
    """
    low, high = quantity.low, quantity.high
    if low is not None and high is not None and low != high:
        return Tolerance(None, low, high)
    number = high if low is None else low
    assert number is not None
    if not number or _is_exact(quantity, number):
        return None
    rounded = _rounded(number, ENOUGH_DIGITS)
    ends = sorted((number * (1 - NEAR_SHARE), number * (1 + NEAR_SHARE)))
    if quantity.below:
        ends = [_rounded(end, ENOUGH_DIGITS) for end in ends]
    return Tolerance(rounded if rounded != number else None, *ends)
