"""Credit: what a system without our grading rules should accept for a typed answer.

The quiz reads dates and numbers in any notation and forgives slips. Such a system compares texts
letter by letter, and numbers within a tolerance. It never gives more marks than the quiz, except
for ranges and for visibly rounded numbers, which get half a mark.
"""

from decimal import Decimal
from typing import TypeAlias

from quizgen import languages
from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.numbers.number_keys import tolerance_of
from quizgen.values.clean import one_line
from quizgen.values.date_eras import written_year
from quizgen.values.dates import When, parse_when
from quizgen.values.dates_shown import show_when, show_without_words
from quizgen.values.formula_marks import may_have_formulas

Spelling: TypeAlias = tuple[str, int]
"""A text, and its share of the marks in per cent."""

Interval: TypeAlias = tuple[Decimal, Decimal, int]
"""A number, the tolerance around it, and its share of the marks in per cent."""


_SHOWN = (show_when, show_without_words)
_NOT_TYPED = dict.fromkeys(map(ord, "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"))
"""Marks of a direction, which are on no keyboard."""


def spellings(answer: Answer) -> list[Spelling]:
    """What can be typed for a name or a date, the shown form first, each once."""
    shown = answer.shown()
    assert not isinstance(shown, tuple)
    found = [(shown.text, 100)]
    match answer:
        case NameAnswer(also=also):
            found += [(name, 100) for name in also if not may_have_formulas(name)]
        case DateAnswer(also=also):
            found += [(text, 100) for text in also]
            found.append((show_without_words(answer.when, answer.language), 100))
            found += _in_figures(answer.when)
            found += [(text, 50) for text in _less_exact(answer)]
            found += [each for text, share in found for each in _other_eras(text, share, answer)]
        case _:
            raise TypeError(f"not typed as a text: {answer!r}")
    spelt: dict[str, Spelling] = {}
    for text, per_cent in found:
        typed = one_line(text.translate(_NOT_TYPED))
        spelt.setdefault(typed.casefold(), (typed, per_cent))
    return list(spelt.values())


def _in_figures(when: When) -> list[Spelling]:
    """A day or month as ISO 8601 has it."""
    first = when.moments[0]
    if len(when.moments) > 1 or first.month is None or first.year < 1:
        return []
    day = "" if first.day is None else f"-{first.day:02}"
    return [(f"{first.year:04}-{first.month:02}{day}", 100)]


def _less_exact(answer: DateAnswer) -> list[str]:
    """The month and the year of a day, or the year of a month."""
    first = answer.when.moments[0]
    if len(answer.when.moments) > 1 or first.month is None:
        return []
    year = written_year(first.year)
    written = [year] if first.day is None else [f"{year}-{first.month:02}", year]
    # Nobody types the era of a year of three digits or less after Christ.
    alone = [str(first.year)] if 0 < first.year < 100 else []
    dates = [parse_when(each) for each in written]
    shown = [show(each, answer.language) for show in _SHOWN for each in dates]
    return [*shown, *alone]


def _other_eras(text: str, share: int, answer: DateAnswer) -> list[Spelling]:
    """A date before Christ with the other names of the era."""
    words = languages.words(answer.language).dates
    # Both may have spaces that are not broken.
    text, era = one_line(text), f" {one_line(words.before_christ)}"
    others = words.before_christ_also if text.endswith(era) else ()
    return [(f"{text.removesuffix(era)} {other}", share) for other in others]


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
