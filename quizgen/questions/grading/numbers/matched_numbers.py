"""How a typed number fits the right one, each in its unit."""

from dataclasses import replace
from fractions import Fraction

from quizgen.questions.grading.numbers.answer_units import AnswerUnit
from quizgen.questions.grading.numbers.measures import Measure, in_typed_unit, measures
from quizgen.questions.grading.numbers.number_keys import ENOUGH_DIGITS, MAGNITUDES, NumberKey
from quizgen.questions.grading.numbers.number_words import Amount
from quizgen.questions.grading.numbers.typed_figures import neighbours, rounded_to
from quizgen.questions.grading.numbers.typed_numbers import TypedNumber
from quizgen.questions.grading.verdict import Grade, graded, rank

SURE_DIGITS = 2
"""Significant digits from which on a more exact number is right where it rounds to the answer."""

SURE_CONVERTED_DIGITS = 3
"""The same for a number in another unit: it has as many digits as its own unit gives it."""

LEAST_FRACTION_DIGITS = 3
"""Digits in which a fraction, such as 22/7, agrees with a number that it is partly right for."""

MOST_SHARE_ERROR = Fraction(1, 10)
"""How far a fraction, such as three quarters, may be off and still be partly right."""

SHARES_FROM = 20
"""Per cent from which on "0.765" is a share: of less, it may be 0.765 per cent."""

WRONG_UNIT = graded("reject", "wrong-unit")

NARROW_SHARE = Fraction(3, 100)
"""How wide a range may be, as a share of its middle, that a number within it is right."""


def compare_number(
    keys: tuple[NumberKey | None, NumberKey | None], unit: AnswerUnit, typed: TypedNumber
) -> Grade:
    """How one reading of what was typed fits the bounds of an answer."""
    low, high = keys
    single = not typed.is_range
    if typed.percent and not unit.percent:
        return graded("reject", "percentage-typed")
    if low is None or high is None:
        key, side = (low, "more") if high is None else (high, "less")
        assert key is not None
        # With one side open, the number itself is what is to be known.
        is_bound = single and typed.side in ("", side)
        return _of_amount(key, typed.low, unit, typed) if is_bound else graded("reject")
    if low == high and not single:
        return graded("reject", "range-typed")
    if low == high:
        return _of_amount(low, typed.low, unit, typed)
    if single:
        return _of_range(low, high, typed, unit)
    # A range is as right as the worse of its ends.
    ends = _of_amount(low, typed.low, unit, typed), _of_amount(high, typed.high, unit, typed)
    return max(ends, key=rank)


def _of_range(low: NumberKey, high: NumberKey, typed: TypedNumber, unit: AnswerUnit) -> Grade:
    """How a single number fits a range."""
    is_narrow = high.number - low.number <= abs(high.number + low.number) / 2 * NARROW_SHARE
    found = graded("reject")
    for amount in _meant(low, typed.low, unit, is_percent=typed.percent):
        for measure in measures(amount, unit):
            if measure.naming == "wrong":
                continue
            if low.number <= measure.number <= high.number:
                is_right = is_narrow and measure.naming == "right"
                outcome = graded("accept" if is_right else "partial", "within-range")
                found = min(found, outcome, key=rank)
            elif _lacks_scale(amount) and low.number <= amount.number * low.scale <= high.number:
                found = min(found, graded("partial", "no-scale"), key=rank)
    return found


def _meant(
    key: NumberKey, amount: Amount, unit: AnswerUnit, *, is_percent: bool
) -> tuple[Amount, ...]:
    """What an amount may mean: as an answer in per cent, a part of one is a share as well."""
    hundredfold = replace(amount, number=amount.number * 100)
    if not unit.percent or is_percent:
        return (amount,)
    if amount.part:
        return (hundredfold,)
    is_share = abs(amount.number) < 1 and abs(key.number) >= SHARES_FROM
    return (amount, hundredfold) if is_share else (amount,)


def _lacks_scale(amount: Amount) -> bool:
    """Whether a number is typed alone, so that a word of scale may be meant."""
    return not (amount.rest or amount.scaled or amount.part)


def _of_amount(key: NumberKey, amount: Amount, unit: AnswerUnit, typed: TypedNumber) -> Grade:
    """The best that a typed amount may mean, as a number or as a share."""
    if unit.percent and not typed.percent and amount.part and 0 < amount.number <= 1:
        return _of_share(key, amount.number * 100)
    meant = _meant(key, amount, unit, is_percent=typed.percent)
    return min((_of_measures(key, each, unit) for each in meant), key=rank)


def _of_measures(key: NumberKey, amount: Amount, unit: AnswerUnit) -> Grade:
    """The best that an amount may mean in the unit of the answer."""
    found = min(
        (_of_measure(key, amount, unit, measure) for measure in measures(amount, unit)), key=rank
    )
    if found[0] == "reject" and key.scale != 1 and _lacks_scale(amount):
        in_scale = _of_number(key, amount.number * key.scale)
        return found if in_scale[0] == "reject" else graded("partial", "no-scale")
    return found


def _of_measure(key: NumberKey, amount: Amount, unit: AnswerUnit, measure: Measure) -> Grade:
    """How a measure fits, with its unit."""
    if measure.naming == "wrong":
        return WRONG_UNIT
    found = _of_number(key, measure.number, is_converted=measure.has_other_digits)
    if measure.units is not None and found[0] != "accept":
        found = min(found, _of_rounded(key, unit, measure), key=rank)
        if found[0] == "reject" and _of_number(key, amount.number)[0] != "reject":
            return WRONG_UNIT
    if measure.naming == "unknown" and found[0] == "accept":
        return graded("partial", "unknown-unit")
    return found


def _of_rounded(key: NumberKey, unit: AnswerUnit, measure: Measure) -> Grade:
    """How a number fits that was rounded in another unit: 26 miles are 42 km, or 41.8 km."""
    # With what is behind its unit: 2 h 10 min are not 2 h.
    typed = in_typed_unit(measure.number, measure, unit)
    right = in_typed_unit(key.number, measure, unit)
    if abs(typed - right) * 2 > abs(right):
        # No rounding changes a number by more than half of it.
        return graded("reject")
    least = min(ENOUGH_DIGITS, max(2, key.digits))
    if any(typed == rounded_to(right, digits) for digits in range(least, 13)):
        return graded("accept", "well-rounded")
    is_rounded = any(typed in neighbours(right, digits) for digits in range(1, least))
    error = abs(measure.number - key.number)
    if is_rounded and error * 10 <= abs(key.number):
        return graded("partial", "rounded")
    # More exact than the deck, and it rounds to the number.
    is_more_exact = typed != rounded_to(typed, key.digits)
    is_near = is_more_exact and error * 2 <= key.step
    return graded("partial", "near") if is_near else graded("reject")


def _of_share(key: NumberKey, percent: Fraction) -> Grade:
    """How a fraction fits a percentage: two thirds are 67 % and 66.7 %, and nearly 70 %."""
    if abs(percent - key.number) * 2 <= key.step:
        return graded("accept")
    if abs(percent - key.number) <= abs(key.number) * MOST_SHARE_ERROR:
        return graded("partial", "near")
    return graded("reject")


def _of_number(key: NumberKey, typed: Fraction, *, is_converted: bool = False) -> Grade:
    """How a number in the unit of the answer fits; `is_converted` if that changed its digits."""
    if abs(typed - key.number) <= key.margin:
        return graded("accept")
    if typed in key.well_rounded:
        return graded("accept", "well-rounded")
    if abs(typed - key.number) * 2 <= key.step:
        # It is more exact than the deck, where a half may have been rounded either way.
        if key.digits >= (SURE_CONVERTED_DIGITS if is_converted else SURE_DIGITS):
            return graded("accept")
        if not is_converted:
            return graded("partial", "near")
    if typed in key.rounded:
        return graded("partial", "rounded")
    if key.near_low <= typed <= key.near_high or typed in key.coarse:
        return graded("partial", "near")
    if (
        (key.rounded or key.coarse)
        and not is_converted
        and (digits := _agreeing_digits(key, typed))
    ):
        is_exact = digits >= ENOUGH_DIGITS
        return graded("accept", "well-rounded") if is_exact else graded("partial", "rounded")
    if typed == -key.number:
        return graded("reject", "wrong-sign")
    if any(typed == key.number * magnitude for magnitude in (*MAGNITUDES, 1 / key.scale)):
        return graded("reject", "magnitude")
    return graded("reject")


def _agreeing_digits(key: NumberKey, typed: Fraction) -> int:
    """In how many digits a fraction that is not a decimal one agrees with a number.

    0 for a decimal fraction, and if they are too few.
    """
    below = typed.denominator
    for prime in (2, 5):
        while below % prime == 0:
            below //= prime
    if below == 1:
        return 0
    agreeing = range(ENOUGH_DIGITS, LEAST_FRACTION_DIGITS - 1, -1)
    same = (n for n in agreeing if rounded_to(typed, n) == rounded_to(key.number, n))
    return next(same, 0)
