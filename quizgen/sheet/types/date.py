"""Dates, to be written."""

from collections.abc import Iterator

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.question import Question
from quizgen.sheet.item import Blank, Item
from quizgen.sheet.making import ItemType, Making

NAME = "date"


def _fits(question: Question) -> bool:
    return isinstance(question.answer, DateAnswer)


def _make(making: Making) -> Iterator[Item]:
    for question in making.questions(_fits):
        answer = question.answer
        assert isinstance(answer, DateAnswer)
        blank = Blank(answer.shown(), 1, leeway=_leeway(answer, making))
        yield Item(NAME, (question,), question.prompt, blank, 1)


def _leeway(answer: DateAnswer, making: Making) -> str:
    """What else earns marks, as the quiz grades it: a date that says less, but nothing wrong."""
    words, first = making.words, answer.when.moments[0]
    also = [words.also.format("; ".join(answer.also))] if answer.also else []
    if len(answer.when.moments) == 1 and first.month is not None:
        also.append(words.half_year if first.day is None else words.half_month)
    return "; ".join(also)


DATE = ItemType(NAME, 2, _make)
