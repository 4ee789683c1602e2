"""Credit: what a system without our grading rules should accept for a typed answer.

The quiz reads dates and numbers in any notation and forgives slips. Such a system compares texts
letter by letter, and numbers within a tolerance. It never gives more marks than the quiz, except
for ranges and for visibly rounded numbers, which get half a mark. The half marks that a key
promises for a less exact date are given for it in each notation that the sheets use.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TypeAlias

from quizgen import languages
from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.dates.dates import grade_date
from quizgen.questions.grading.names.typed_terms import without_article
from quizgen.questions.grading.numbers.number_keys import tolerance_of
from quizgen.values.clean import one_line
from quizgen.values.date_eras import written_year
from quizgen.values.dates import parse_when
from quizgen.values.dates_shown import phrase_when, show_when, show_without_words
from quizgen.values.day_numbers import gregorian_date
from quizgen.values.formula_marks import may_have_formulas

Spelling: TypeAlias = tuple[str, int]
"""A text, and its share of the marks in per cent."""

Interval: TypeAlias = tuple[Decimal, Decimal, int]
"""A number, the tolerance around it, and its share of the marks in per cent."""


_NOT_TYPED = dict.fromkeys(map(ord, "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"))
"""Marks of a direction, which are on no keyboard."""

_SHARES = {"accept": 100, "partial": 50}
"""The share of the marks by the outcome in the quiz."""

_YEAR = 4
"""The known digits of a year that is neither a decade nor a century."""


def spellings(answer: Answer) -> list[Spelling]:
    """What can be typed for a name or a date, the shown form first, each once."""
    shown = answer.shown()
    assert not isinstance(shown, tuple)
    match answer:
        case NameAnswer(also=also):
            found = [shown.text, *(name for name in also if not may_have_formulas(name))]
            if isinstance(answer, TermAnswer):
                found += filter(None, map(without_article, found))
            return _each_once((text, 100) for text in found)
        case DateAnswer(also=also):
            right = _each_once((text, 100) for text in (shown.text, *also))
            return _each_once([*right, *sorted(_typed_dates(answer), key=_least_first)])
        case _:
            raise TypeError(f"not typed as a text: {answer!r}")


def _each_once(found: Iterable[Spelling]) -> list[Spelling]:
    """The texts as they are typed, each with the first share that it has."""
    spelt: dict[str, Spelling] = {}
    for text, per_cent in found:
        typed = one_line(text.translate(_NOT_TYPED))
        spelt.setdefault(typed.casefold(), (typed, per_cent))
    return list(spelt.values())


def _least_first(spelling: Spelling) -> int:
    return -spelling[1]


def _typed_dates(answer: DateAnswer) -> Iterator[Spelling]:
    """The notations of a date, its month and its year, as the quiz grades them.

    A word such as "about" or "until" can be left out there, and so can the era, for half a mark.
    """
    for text in _notations(answer):
        for typed in _with_eras(text, answer.language):
            outcome = grade_date(answer, one_line(typed), era_unsaid=False).outcome
            if outcome in _SHARES:
                yield typed, _SHARES[outcome]


def _notations(answer: DateAnswer) -> Iterator[str]:
    when, language = answer.when, answer.language
    first = when.moments[0]
    yield show_without_words(when, language)
    if len(when.moments) > 1:
        yield show_when(when, language).replace("\N{EN DASH}", "-")
        yield phrase_when(when, language)
        return
    if first.digits < _YEAR:
        return
    if first.julian and first.day is not None:
        other = parse_when("-".join(_figures(*gregorian_date(first.earliest))))
        yield from (show(other, language) for show in (show_when, show_without_words))
    year, *parts = _figures(first.year, first.month, first.day)
    for count in range(len(parts), -1, -1):
        written = "-".join([year, *parts[:count]])
        alone = parse_when(written)
        yield from (show(alone, language) for show in (show_when, show_without_words))
        if count and first.year > 0:
            yield written
    if 0 < first.year < 100:
        # Nobody types the era of such a year.
        yield str(first.year)


def _figures(year: int, *parts: int | None) -> list[str]:
    """A year, and the month and day that are known, as in ISO 8601."""
    return [written_year(year), *(f"{part:02}" for part in parts if part is not None)]


def _with_eras(text: str, language: str) -> Iterator[str]:
    """A date; if it is before Christ, also with the other names of the era and without one."""
    yield text
    words = languages.words(language).dates
    # Both may have spaces that are not broken.
    typed, era = one_line(text), f" {one_line(words.before_christ)}"
    if typed.endswith(era):
        yield from (f"{typed.removesuffix(era)} {each}" for each in words.before_christ_also)
        yield typed.removesuffix(era)


def intervals(answer: NumberAnswer) -> list[Interval]:
    """What can be typed for a number, the number itself first.

    A range cannot be typed there, so every number within it is right.
    """
    low, high = answer.quantity.low, answer.quantity.high
    if low is not None and high is not None and low != high:
        return [((low + high) / 2, (high - low) / 2, 100)]
    number = high if low is None else low
    assert number is not None
    found = [(number, answer.quantity.margin, 100)]
    room = tolerance_of(answer.quantity)
    if room is not None:
        if room.rounded is not None:
            found.append((room.rounded, Decimal(0), 100))
        found.append(((room.low + room.high) / 2, (room.high - room.low) / 2, 50))
    return found


def exact_texts(number: Decimal) -> str:
    """A number in digits, without zeros at its end."""
    text = f"{number:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"
