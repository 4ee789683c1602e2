"""Credit: what a system without our grading rules should accept for a typed answer.

The quiz reads names, dates and numbers in any notation and forgives slips. Such a system compares
texts letter by letter, and numbers within a tolerance. So it is told what people type for a name or
a date, and what the quiz gives for it. It never gives more marks than the quiz, except for ranges
and for visibly rounded numbers, which get half a mark.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TypeAlias

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.grading.names.known_answers import symbols_of
from quizgen.questions.grading.numbers.number_keys import tolerance_of
from quizgen.questions.grading.verdict import Outcome
from quizgen.record import record
from quizgen.sheet.exchange.tiny_numbers import tiny_numbers
from quizgen.sheet.exchange.typed_dates import typed_dates
from quizgen.sheet.exchange.typed_names import typed_names
from quizgen.sheet.job import Job
from quizgen.values.clean import one_line
from quizgen.values.formulas.formula_marks import may_have_formulas

Spelling: TypeAlias = tuple[str, int]
"""A text, and its share of the marks in per cent."""

Interval: TypeAlias = tuple[Decimal, Decimal, int]
"""A number, the tolerance around it, and its share of the marks in per cent."""


_NOT_TYPED = dict.fromkeys(map(ord, "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"))
"""Marks of a direction, which are on no keyboard."""

_SHARES: Mapping[Outcome, int] = {"accept": 100, "partial": 50, "reject": 0}
"""The share of the marks by the outcome in the quiz."""


@record()
class Judge:
    """How the quiz judges what is typed: see `grade`."""

    names: Names
    era_unsaid: bool = False

    def share(self, answer: NameAnswer | DateAnswer | NumberAnswer, typed: str) -> int:
        """The share of the marks in per cent."""
        verdict = grade(answer, typed, self.names, era_unsaid=self.era_unsaid)
        return _SHARES[verdict.outcome]


def judge_of(job: Job) -> Judge:
    """The judge of a sheet, who knows the names and dates of its decks."""
    return Judge(Names(job.names()), job.is_era_unsaid())


def minds_case(answer: Answer) -> bool:
    """Whether capitals tell one answer from another: Co is not CO."""
    return isinstance(answer, NameAnswer) and bool(symbols_of(answer))


def spellings(answer: Answer, judge: Judge) -> list[Spelling]:
    """What can be typed for a name or a date, the shown form first, each once."""
    shown = answer.shown()
    assert not isinstance(shown, tuple)
    match answer:
        case NameAnswer(also=also):
            right = [shown.text, *(name for name in also if not may_have_formulas(name))]
            typed = typed_names(answer, cases=minds_case(answer))
        case DateAnswer(also=also):
            right, typed = [shown.text, *also], typed_dates(answer)
        case _:
            raise TypeError(f"not typed as a text: {answer!r}")
    same: Callable[[str], str] = str if minds_case(answer) else str.casefold
    found: dict[str, Spelling] = {}
    for text in map(_without_marks, right):
        found.setdefault(same(text), (text, 100))
    for text in map(_without_marks, typed):
        if same(text) not in found:
            found[same(text)] = (text, judge.share(answer, text))
    earning = [each for each in found.values() if each[1]]
    return sorted(earning, key=_least_first)


def tiny_patterns(answer: NumberAnswer, judge: Judge) -> list[Spelling]:
    """What can be typed for a tiny number, the most exact first. A star is any text."""
    found: dict[str, Spelling] = {}
    for text, patterns in tiny_numbers(answer):
        share = judge.share(answer, text)
        for pattern in patterns if share else ():
            found.setdefault(pattern, (pattern, share))
    return sorted(found.values(), key=_least_first)


def _without_marks(text: str) -> str:
    """A text as it is typed, in one line without marks of a direction."""
    return one_line(text.translate(_NOT_TYPED))


def _least_first(spelling: Spelling) -> int:
    return -spelling[1]


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
