"""Dates and numbers as people type them, as a deck has them.

The parsers are those that grade typed answers. What they find is taken only if it is shown as it
was typed, or if the typed text is a right answer for it without any remark.
"""

import re
from collections.abc import Iterator

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.dates.dates import grade_date
from quizgen.questions.grading.dates.dates_meant import edtf, with_doubt, without_doubt
from quizgen.questions.grading.dates.typed_dates import readings
from quizgen.questions.grading.length import is_readable
from quizgen.questions.grading.numbers.numbers import grade_number
from quizgen.questions.grading.numbers.typed_figures import in_figures
from quizgen.questions.grading.numbers.typed_numbers import ABOUT
from quizgen.questions.grading.plain_text import plain
from quizgen.values.dates import When, parse_when
from quizgen.values.quantities import Quantity, parse_quantity

_WORD = lazy_pattern(r"[^\W\d_]")
_AS_WRITTEN = lazy_pattern(r"-?\d+(?:(?:\.\d+)?e[-+]?\d+)?")
"""A number that means the same in a deck and in each language."""

_NUMBER = lazy_pattern(r"[-−]?[\d.]*\d")
_FIGURE = lazy_pattern(r"\d(?:[\d.,'’ \u00a0\u2009\u202f]*\d)?")
_GROUP = lazy_pattern(r"\d{3}$")
_LAST = lazy_pattern(r"\d{3}(?!\d)")
_RANGE = lazy_pattern(r"(?<=\d)\s*[-–—]\s*(?=\d)")


def means(text: str, answer: object) -> bool:
    """Whether a text means the date or the number of an answer, in whatever notation."""
    if isinstance(answer, DateAnswer):
        written = date_written(text, answer)
        return written is not None and parse_when(written) == answer.when
    if isinstance(answer, NumberAnswer):
        written = number_written(text, answer)
        return written is not None and parse_quantity(written) == answer.quantity
    return False


def date_written(text: str, answer: DateAnswer) -> str | None:
    """The date that a text means, in EDTF; None if it is none, or not plainly one.

    `answer` is the one that was there before.
    """
    if not is_readable(text):
        return None
    about = answer.when.moments[0].year
    # A day without a style may be of the old one, which a deck would say.
    found = [each.when for each in readings(text, about) if each.calendar != "os?"]
    written = [text, *dict.fromkeys(filter(None, map(edtf, found)))]
    bare, doubt = without_doubt(text)
    accepted: dict[When, str] = {}
    for date, mark in ((date, mark) for date in written for mark in ("", "~", "?", "%")):
        each = f"{date}{mark}".strip()
        try:
            made = DateAnswer(parse_when(each), answer.language)
        except ValueError:
            continue
        if each == text or _alike(made.shown().text, text):
            return each
        # Words such as "about" and "perhaps" say nothing to a grader.
        if (
            not mark
            and not ABOUT.search(plain(bare))
            and (not _WORD.search(bare) or "-" in date or "/" in date)
        ):
            verdict = grade_date(made, bare, era_unsaid=False)
            if verdict.outcome == "accept" and verdict.remark is None:
                accepted.setdefault(made.when, with_doubt(each, doubt))
    return next(iter(accepted.values())) if len(accepted) == 1 else None


def _alike(one: str, other: str) -> bool:
    return one.split() == other.split()


def number_written(text: str, answer: NumberAnswer) -> str | None:
    """The number that a text means, as a deck has it; None if it is none, or not plainly one."""
    if not is_readable(text):
        return None
    bare = _bare(text, answer)
    if _is_misgrouped(bare, answer):
        return None
    accepted: dict[Quantity, str] = {}
    for each, is_marked in dict(_numbers(text, answer)).items():
        try:
            found = parse_quantity(each)
        except ValueError:
            continue
        made = _answer(found, answer)
        if _alike(made.shown().text, text) or _alike(made.shown_alone(), text):
            return each
        if each == bare and _AS_WRITTEN.fullmatch(bare) and not answer.quantity.percent:
            return each
        if not is_marked and not _WORD.search(bare):
            verdict = grade_number(made, text)
            if verdict.outcome == "accept" and verdict.remark is None:
                accepted.setdefault(found, each)
    return next(iter(accepted.values())) if len(accepted) == 1 else None


def _answer(quantity: Quantity, answer: NumberAnswer) -> NumberAnswer:
    return NumberAnswer(quantity, answer.unit, answer.language, (), answer.counts, answer.change)


def _bare(text: str, answer: NumberAnswer) -> str:
    """A number without the unit that the deck has for it."""
    unit = answer.unit.strip()
    return text.strip().removesuffix(unit).strip() if unit else text.strip()


def _is_misgrouped(text: str, answer: NumberAnswer) -> bool:
    """Whether the sign between the thousands of the answer is elsewhere in a text.

    So 16,99 for 16,997 is a slip, and not 16.99.
    """
    sign = languages.words(answer.language).numbers.thousands
    if sign not in answer.shown_alone():
        return False
    groups = (found[0].split(sign) for found in _FIGURE.finditer(text))
    return any(
        not all(_GROUP.match(group) for group in others[:-1]) or not _LAST.match(others[-1])
        for _, *others in groups
        if others
    )


def _numbers(text: str, answer: NumberAnswer) -> Iterator[tuple[str, bool]]:
    """What a deck may have for a text, its figures without groups, and whether a mark was added."""
    bare = _bare(text, answer)
    choices = [bare]
    for found in [*_FIGURE.finditer(bare)][:2]:
        choices = [
            choice.replace(found[0], number, 1)
            for choice in choices
            for number in _decimals(found[0])
        ]
    percent = " %" if answer.quantity.percent or "%" in text else ""
    for choice in [bare, *choices]:
        even = _RANGE.sub("..", choice)
        only = _NUMBER.search(even)
        for sign, end in (("", ""), ("~", ""), (">", ""), ("<", ""), ("", "+")):
            is_marked = bool(sign or end)
            yield f"{sign}{even}{end}", is_marked
            if only:
                yield f"{sign}{only[0].replace('−', '-')}{end}{percent}", is_marked


def _decimals(figures: str) -> Iterator[str]:
    """The numbers that figures may mean, with as many decimals as they may have."""
    written = len(re.split(r"[.,]", figures)[-1])
    for number in in_figures(figures):
        for places in (0, written):
            if (number * 10**places).denominator == 1:
                digits = f"{abs(number) * 10**places}".rjust(places + 1, "0")
                yield f"{digits[:-places]}.{digits[-places:]}" if places else digits
