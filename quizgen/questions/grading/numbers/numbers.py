"""Grading of typed numbers."""

from dataclasses import replace

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
from quizgen.questions.grading.numbers.matched_numbers import WRONG_UNIT, compare_number
from quizgen.questions.grading.numbers.measures import is_other_size
from quizgen.questions.grading.numbers.number_keys import NumberKey, number_keys
from quizgen.questions.grading.numbers.own_words import in_shared_words
from quizgen.questions.grading.numbers.superscripts import without_superscripts
from quizgen.questions.grading.numbers.typed_figures import without_group
from quizgen.questions.grading.numbers.typed_numbers import OR_AND, says_several, typed_numbers
from quizgen.questions.grading.plain_text import plain, plain_cased
from quizgen.questions.grading.verdict import Remark, RemarkCode, Verdict, rank


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
    numbers = typed_numbers(said, unit, answer.language)
    low, high = keys
    is_range = low is not None and high is not None and low.number != high.number
    if is_range and says_several(said):
        # Four or five, for 4 to 5
        numbers += typed_numbers(OR_AND.sub(" to ", plain(said)), unit, answer.language)
    found = [compare_number(keys, unit, number) for number in numbers]
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
