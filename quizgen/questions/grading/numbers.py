"""Grading of typed numbers."""

from decimal import Decimal

from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.length import equal_to, is_readable
from quizgen.questions.grading.typed_numbers import TypedNumber, typed_numbers
from quizgen.questions.grading.verdict import Grade, Verdict, rank
from quizgen.record import record
from quizgen.values.quantities import Quantity

DIGITS = 4
"""Significant digits to which an answer may be rounded and still be accepted."""

NEAR_SHARE = Decimal("0.1")
"""The share by which a rounded answer may be off and still be partly right."""

EXACT_BELOW = 100
"""Whole numbers below this are easily known exactly, and have to be."""

_UNREADABLE = "not a number that can be read"


def grade_number(answer: NumberAnswer, typed: str) -> Verdict:
    """Compare a typed number with the right one: exact, or well rounded, it is accepted."""
    shown = answer.shown().text
    if equal_to(typed, answer.also) is not None:
        return Verdict("accept", shown)
    if not is_readable(typed):
        return Verdict("reject", shown, _UNREADABLE)
    found = [_compare(answer.quantity, number) for number in typed_numbers(typed)]
    outcome, remark = min(found, key=rank, default=("reject", _UNREADABLE))
    return Verdict(outcome, shown, remark)


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
    if not number or _is_exact(number, quantity):
        return None
    rounded = _rounded(number, DIGITS)
    ends = sorted((number * (1 - NEAR_SHARE), number * (1 + NEAR_SHARE)))
    return Tolerance(rounded if rounded != number else None, *ends)


def _is_exact(number: Decimal, quantity: Quantity) -> bool:
    """Whether a number is so small that it has to be known exactly."""
    if quantity.approximate or quantity.percent:
        return False
    return number == number.to_integral_value() and abs(number) < EXACT_BELOW


def _compare(quantity: Quantity, typed: TypedNumber) -> Grade:
    if typed.percent and not quantity.percent:
        return "reject", "a percentage, but none is asked"
    low, high = quantity.low, quantity.high
    if low is None or high is None:
        return _bound(quantity, typed)
    if low == high:
        if typed.low != typed.high:
            return "reject", "a range, but one number is asked"
        return _single(low, typed.low, quantity)
    if typed.low == typed.high:
        if low <= typed.low <= high:
            return "partial", "within it, but from what to what?"
        return "reject", ""
    # A range is as right as the worse of its ends.
    return max(_single(low, typed.low, quantity), _single(high, typed.high, quantity), key=rank)


def _bound(quantity: Quantity, typed: TypedNumber) -> Grade:
    """A number with one side open: the number itself is what is to be known."""
    wanted, number = ("more", quantity.low) if quantity.high is None else ("less", quantity.high)
    assert number is not None
    if typed.low != typed.high or (typed.side and typed.side != wanted):
        return "reject", ""
    return _single(number, typed.low, quantity)


def _single(right: Decimal, typed: Decimal, quantity: Quantity) -> Grade:
    if typed == right:
        return "accept", ""
    if typed * right <= 0:
        return "reject", ""
    if quantity.approximate and right and abs(typed - right) <= abs(right) * NEAR_SHARE / 2:
        return "partial", "near it"
    if _is_exact(right, quantity):
        return "reject", ""
    if _significant(typed) <= DIGITS and typed == _rounded(right, _significant(typed)):
        if _significant(typed) == DIGITS:
            return "accept", "well rounded"
        return _if_near(right, typed)
    if _is_round(typed, right):
        return _if_near(right, typed)
    return "reject", _scale(right, typed)


def _if_near(right: Decimal, typed: Decimal) -> Grade:
    if abs(typed - right) <= abs(right) * NEAR_SHARE:
        return "partial", "rounded"
    return "reject", ""


def _significant(number: Decimal) -> int:
    """How many digits a number has but for the zeros at its ends."""
    return max(1, len(number.normalize().as_tuple().digits))


def _rounded(number: Decimal, digits: int) -> Decimal:
    """A number rounded to significant digits, halves away from zero."""
    place = number.adjusted() - digits + 1
    unit = Decimal(1).scaleb(place)
    return (number / unit).to_integral_value(rounding="ROUND_HALF_UP") * unit


def _is_round(typed: Decimal, right: Decimal) -> bool:
    """Whether an answer is visibly rounded: two digits at most, then zeros or fewer decimals."""
    if _significant(typed) > 2:
        return False
    whole = typed == typed.to_integral_value()
    if abs(right) >= EXACT_BELOW and whole:
        return typed % 10 == 0
    return _significant(typed) < _significant(right)


def _scale(right: Decimal, typed: Decimal) -> str:
    """A word on an answer that is right but for its size."""
    ratio = typed / right
    powers = (Decimal(10) ** power for power in (-6, -3, -2, -1, 1, 2, 3, 6))
    return "the digits are right, the size is not" if ratio in powers else ""
