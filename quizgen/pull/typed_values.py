"""Dates and numbers as people type them, as a deck has them.

The parsers are those that grade typed answers. What they find is taken only if it is shown as it
was typed, or if the typed text is a right answer for it without any remark.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from quizgen import languages
from quizgen.anki.html_reading import FieldText
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.dates.dates import grade_date
from quizgen.questions.grading.dates.dates_meant import edtf, with_doubt, without_doubt
from quizgen.questions.grading.dates.typed_dates import readings
from quizgen.questions.grading.length import is_readable
from quizgen.questions.grading.numbers.numbers import grade_number
from quizgen.questions.grading.numbers.typed_figures import in_figures
from quizgen.values.dates import When, parse_when
from quizgen.values.quantities import SCALE_WORDS, Quantity, parse_quantity

_WORD = lazy_pattern(r"[^\W\d_]")
_AS_WRITTEN = lazy_pattern(r"-?\d+(?:(?:\.\d+)?e[-+]?\d+)?")
"""A number that means the same in a deck and in each language."""

_NUMBER = lazy_pattern(r"[-−]?[\d.]*\d")
_FIGURE = lazy_pattern(r"\d(?:[\d.,'’ \u00a0\u2009\u202f]*\d)?")
_GROUP = lazy_pattern(r"\d{3}$")
_LAST = lazy_pattern(r"\d{3}(?!\d)")
_RANGE = lazy_pattern(r"(?<=\d)\s*[-–—]\s*(?=\d)")
_DIRECTION = lazy_pattern("[\u200e\u200f]")
_IN_BRACKETS = lazy_pattern(r"\s*\([^()?]*\)")


def means(written: FieldText, shown: FieldText, answer: object) -> bool:
    """Whether a field means the date or the number of an answer, in whatever notation.

    `shown` is what a card has for it; a picture that was added says more.
    """
    if (written.foreign, written.media) != (shown.foreign, shown.media):
        return False
    text = written.text("")
    if isinstance(answer, DateAnswer):
        date = date_written(text, answer)
        return date is not None and parse_when(date) == answer.when
    if isinstance(answer, NumberAnswer):
        number = number_written(text, answer)
        return number is not None and parse_quantity(number) == answer.quantity
    return False


def date_written(text: str, answer: DateAnswer) -> str | None:
    """The date that a text means, in EDTF; None if it is none, or not plainly one.

    `answer` is the one that was there before.
    """
    if not is_readable(text):
        return None
    about = answer.when.moments[0].year
    found = _dates(text, about)
    for each in (text, *_as_shown(text, found, answer)):
        made = _date(each, answer)
        if made and (each == text or _alike(made.shown().text, text)):
            return each
    # Words such as "about" and "perhaps" say nothing to a grader.
    bare, doubt = without_doubt(text)
    accepted: dict[When, str] = {}
    for each in found:
        made = _date(each, answer)
        # To a grader, 1200/1300 is "between 1200 and 1300" too.
        is_period = "/" in each and answer.when.shape in ("moment", "period")
        if made and (is_period or not _WORD.search(bare) or "-" in each):
            verdict = grade_date(made, bare, era_unsaid=False)
            if verdict.outcome == "accept" and verdict.remark is None:
                accepted.setdefault(made.when, with_doubt(each, doubt))
    return next(iter(accepted.values())) if len(accepted) == 1 else None


def _dates(text: str, about: int) -> list[str]:
    """The dates that a text may mean, in EDTF; a year of two digits is one near `about`."""
    # A day without a style may be of the old one, which a deck would say.
    found = (each.when for each in readings(text, about) if each.calendar != "os?")
    return [*dict.fromkeys(filter(None, map(edtf, found)))]


def _as_shown(text: str, found: Sequence[str], answer: DateAnswer) -> Iterator[str]:
    """The dates that a card may show as this text: the found ones, with marks and in pairs.

    A day of the old style is shown with the new one in brackets, and one of two dates with "or".
    """
    about = answer.when.moments[0].year
    for each in (*found, *_dates(_IN_BRACKETS.sub("", text), about)):
        ends = each.split("/")
        for marks in product(("", "~", "?", "%", " OS"), repeat=len(ends)):
            marked = [f"{end}{mark}" for end, mark in zip(ends, marks, strict=True)]
            yield "/".join(marked)
            if len(ends) > 1:
                yield "..".join(marked)
    or_ = languages.words(answer.language).dates.or_
    for each in _dates(text.replace(f" {or_} ", "–"), about):
        yield f"[{each.replace('/', ', ')}]"


def _date(text: str, answer: DateAnswer) -> DateAnswer | None:
    try:
        return DateAnswer(parse_when(text), answer.language)
    except ValueError:
        return None


def _alike(one: str, other: str) -> bool:
    """Whether two texts are the same, but for spaces, and the capital of an answer on a card."""
    first, second = map(_without_marks, (one, other))
    return first[:1].upper() + first[1:] == second[:1].upper() + second[1:]


def _without_marks(text: str) -> str:
    """A text with single spaces, and without the marks that direct a number in Hebrew."""
    return " ".join(_DIRECTION.sub("", text).split())


def number_written(text: str, answer: NumberAnswer) -> str | None:
    """The number that a text means, as a deck has it; None if it is none, or not plainly one."""
    if not is_readable(text):
        return None
    text = _without_marks(text)
    bare = _bare(text, answer)
    if _is_misgrouped(bare, answer):
        return None
    percent = " %" if answer.quantity.percent or "%" in text else ""
    plain_numbers = [*dict.fromkeys(_numbers(bare, percent))]
    for each in _marked(plain_numbers):
        made = _number(each, answer)
        if made and (_alike(made.shown().text, text) or _alike(made.shown_alone(), text)):
            return each
    if _AS_WRITTEN.fullmatch(bare) and not answer.quantity.percent and _number(bare, answer):
        return bare
    if _WORD.search(bare):
        return None
    accepted: dict[Quantity, str] = {}
    for each in plain_numbers:
        if made := _number(each, answer):
            verdict = grade_number(made, text)
            if verdict.outcome == "accept" and verdict.remark is None:
                accepted.setdefault(made.quantity, each)
    return next(iter(accepted.values())) if len(accepted) == 1 else None


def _number(text: str, answer: NumberAnswer) -> NumberAnswer | None:
    try:
        found = parse_quantity(text)
    except ValueError:
        return None
    return NumberAnswer(found, answer.unit, answer.language, (), answer.counts, answer.change)


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
    sign = " " if sign.isspace() else sign
    groups = (found[0].split(sign) for found in _FIGURE.finditer(text))
    return any(
        not all(_GROUP.match(group) for group in others[:-1]) or not _LAST.match(others[-1])
        for _, *others in groups
        if others
    )


def _numbers(bare: str, percent: str) -> Iterator[str]:
    """What a deck may have for a text without its unit, whose figures have no groups then."""
    choices = [bare]
    for found in [*_FIGURE.finditer(bare)][:2]:
        choices = [
            choice.replace(found[0], number, 1)
            for choice in choices
            for number in _decimals(found[0])
        ]
    for choice in [bare, *choices]:
        even = _RANGE.sub("..", choice)
        yield even
        numbers = [each.replace("−", "-") for each in _NUMBER.findall(even)]
        if numbers:
            yield f"{numbers[0]}{percent}"
        if len(numbers) == 2:
            yield f"{'..'.join(numbers)}{percent}"


def _marked(numbers: Sequence[str]) -> Iterator[str]:
    """Numbers with the signs and the scales that cards show as words."""
    for number in numbers:
        yield f"{number}+"
        for scale in ("", *SCALE_WORDS):
            scaled = f"{number} {scale}".strip()
            yield from (f"{sign}{scaled}" for sign in ("", "~", ">", "<", "<=", ">="))


def _decimals(figures: str) -> Iterator[str]:
    """The numbers that figures may mean, with as many decimals as they may have."""
    written = len(re.split(r"[.,]", figures)[-1])
    for number in in_figures(figures):
        for places in (0, written):
            if (number * 10**places).denominator == 1:
                digits = f"{abs(number) * 10**places}".rjust(places + 1, "0")
                yield f"{digits[:-places]}.{digits[-places:]}" if places else digits
