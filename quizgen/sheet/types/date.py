"""Dates, to be written."""

from collections.abc import Iterator

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.question import Question
from quizgen.sheet.item import Blank, Item
from quizgen.sheet.making import ItemType, Making
from quizgen.values.dates import When

NAME = "date"


def _fits(question: Question) -> bool:
    return isinstance(question.answer, DateAnswer)


def _make(making: Making) -> Iterator[Item]:
    for question in making.questions(_fits):
        answer = question.answer
        assert isinstance(answer, DateAnswer)
        blank = Blank(answer.shown(), 1, leeway=_leeway(answer.when, making))
        yield Item(NAME, (question,), question.prompt, blank, 1)


def _leeway(when: When, making: Making) -> str:
    """What else earns marks, as the quiz grades it: a date that says less, but nothing wrong."""
    first = when.moments[0]
    if len(when.moments) > 1 or first.month is None:
        return ""
    return making.words.half_year if first.day is None else making.words.half_month


DATE = ItemType(NAME, 2, _make)
