"""Grading of typed numbers."""

from dataclasses import replace
from fractions import Fraction

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.length import MOST_LETTERS, equal_to, is_readable
from quizgen.questions.grading.numbers.answer_units import (
    DEPTHS,
    PERCENT_UNIT,
    AnswerUnit,
    answer_unit,
    coordinate_unit,
    implied_unit,
)
from quizgen.questions.grading.numbers.directions import without_direction
from quizgen.questions.grading.numbers.measures import (
    Measure,
    in_typed_unit,
    is_other_size,
    measures,
)
from quizgen.questions.grading.numbers.number_keys import (
    ENOUGH_DIGITS,
    MAGNITUDES,
    NumberKey,
    number_keys,
)
from quizgen.questions.grading.numbers.number_words import Amount
from quizgen.questions.grading.numbers.own_words import in_shared_words
from quizgen.questions.grading.numbers.superscripts import without_superscripts
from quizgen.questions.grading.numbers.typed_figures import rounded_to, without_group
from quizgen.questions.grading.numbers.typed_numbers import TypedNumber, says_several, typed_numbers
from quizgen.questions.grading.plain_text import plain, plain_cased
from quizgen.questions.grading.verdict import Grade, Remark, RemarkCode, Verdict, graded, rank

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


def unit_of(answer: NumberAnswer) -> AnswerUnit:
    """The unit of an answer, which may be in what it counts, as a percentage is in its number."""
    quantity = answer.quantity
    written, counts = (
        in_shared_words(text, answer.language) for text in (answer.unit, answer.counts)
    )
    if quantity.percent:
        unit = replace(answer_unit(written), units=(PERCENT_UNIT,), percent=True)
    else:
        unit = coordinate_unit(written) or answer_unit(written)
        unit = unit if written.strip() else implied_unit(counts)
    # A rise by 150 % is to 2.5 times as much.
    multiple = unit.percent and not answer.change
    depth = bool(DEPTHS.search(plain(answer.counts)))
    # 5 % is 0.05, and one in twenty.
    is_share = quantity.low == quantity.high and 0 < (quantity.low or 0) < 1
    is_share = is_share and not (quantity.percent or unit.text or unit.units or quantity.scale)
    quotient = quantity.below > 0 or is_share
    return replace(unit, multiple=multiple, quotient=quotient, depth=depth)


def keys_of(answer: NumberAnswer) -> tuple[NumberKey | None, NumberKey | None]:
    """What is right for the bounds of an answer."""
    return number_keys(answer.quantity, is_measure=bool(unit_of(answer).units))


def grade_number(answer: NumberAnswer, typed: str) -> Verdict:
    """Compare a typed number with the right one: exact, or well rounded, it is accepted."""
    shown, unit = answer.shown().text, unit_of(answer)
    if equal_to(typed, answer.also) is not None or _is_retyped(typed, shown, unit):
        return Verdict("accept", shown)
    if not is_readable(typed):
        return Verdict("reject", shown, Remark("unreadable-number"))
    if _plain(typed) == _plain(answer.shown_alone()):
        return Verdict("accept", shown)
    if unit.direction:
        typed, direction = without_direction(typed)
        if direction not in ("", unit.direction):
            return Verdict("reject", shown, WRONG_UNIT[1])
    keys = keys_of(answer)
    has_thousandths = _has_point(shown, answer.language)
    said = typed if has_thousandths else without_group(typed, decimal_sign(answer.language))
    found = [_compare(keys, unit, number) for number in typed_numbers(said, unit, answer.language)]
    if not found:
        code: RemarkCode = "several-numbers" if says_several(typed) else "unreadable-number"
        return Verdict("reject", shown, Remark(code))
    outcome, remark = min(found, key=rank)
    if outcome == "accept" and found[0] == WRONG_UNIT and _has_point(typed, answer.language):
        # The first reading has a decimal sign: 4.184 J, for 4.184 kJ, is not meant as 4,184 J.
        return Verdict("partial", shown, WRONG_UNIT[1])
    return Verdict(outcome, shown, remark)


def _has_point(typed: str, language: str) -> bool:
    """Whether a number has the decimal sign of this language, and three digits behind it."""
    sign = decimal_sign(language)
    return bool(sign and lazy_pattern(rf"\d[{sign}]\d{{3}}(?!\d)").search(plain(typed)))


def decimal_sign(language: str) -> str:
    """The decimal sign of a language; "" if none is known."""
    return languages.words(language).numbers.decimal if language else ""


def _plain(text: str) -> str:
    """A plain text with its exponents behind a caret: 10⁶ is not 106."""
    return plain(without_superscripts(text))


def _is_retyped(typed: str, shown: str, unit: AnswerUnit) -> bool:
    """Whether a text is the right answer as it is shown; the case of a unit may matter.

    The unit of an answer may be longer than what is read.
    """
    if len(typed) > max(MOST_LETTERS, 2 * len(shown)):
        return False
    cased = plain_cased(without_superscripts(typed))
    if cased == plain_cased(without_superscripts(shown)):
        return True
    return _plain(typed) == _plain(shown) and not is_other_size(cased[-len(unit.text) :], unit)


def _compare(
    keys: tuple[NumberKey | None, NumberKey | None], unit: AnswerUnit, typed: TypedNumber
) -> Grade:
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
        return graded("reject", "wrong-unit")
    found = _of_number(key, measure.number, is_converted=measure.has_other_digits)
    if measure.units is not None and found[0] != "accept":
        found = min(found, _of_rounded(key, amount, unit, measure), key=rank)
        if found[0] == "reject" and _of_number(key, amount.number)[0] != "reject":
            return graded("reject", "wrong-unit")
    if measure.naming == "unknown" and found[0] == "accept":
        return graded("partial", "unknown-unit")
    return found


def _of_rounded(key: NumberKey, amount: Amount, unit: AnswerUnit, measure: Measure) -> Grade:
    """How a number fits that was rounded in another unit: 26 miles are 42 km, or 41.8 km."""
    right = in_typed_unit(key.number, measure, unit)
    if abs(amount.number - right) * 2 > abs(right):
        # No rounding changes a number by more than half of it.
        return graded("reject")
    least = min(ENOUGH_DIGITS, max(2, key.digits))
    if any(amount.number == rounded_to(right, digits) for digits in range(least, 13)):
        return graded("accept", "well-rounded")
    is_rounded = any(amount.number == rounded_to(right, digits) for digits in range(1, least))
    error = abs(measure.number - key.number)
    if is_rounded and error * 10 <= abs(key.number):
        return graded("partial", "rounded")
    # More exact than the deck, and it rounds to the number.
    is_more_exact = amount.number != rounded_to(amount.number, key.digits)
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
    if key.near_low <= typed <= key.near_high:
        return graded("partial", "near")
    if typed in key.rounded:
        return graded("partial", "rounded")
    if typed in key.coarse:
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
