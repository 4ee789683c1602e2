"""Dates to write."""

from collections.abc import Iterator

from quizgen.questions.answers.date import DateAnswer
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.item import Blank, Item
from quizgen.sheet.item_type import ItemType

NAME = "date"


def _make(assembly: SheetAssembly) -> Iterator[Item]:
    for question, answer in assembly.answered_by(DateAnswer):
        blank = Blank(answer.shown(), 1, tolerance=_tolerance(answer, assembly))
        yield Item(NAME, (question,), question.prompt, blank, 1)


def _tolerance(answer: DateAnswer, assembly: SheetAssembly) -> str:
    """What else earns marks, as in the quiz: a less exact date that is not wrong."""
    words, first = assembly.words, answer.when.moments[0]
    also = [words.also.format(words.list_separator.join(answer.also))] if answer.also else []
    if len(answer.when.moments) == 1 and first.month is not None:
        also.append(words.half_year if first.day is None else words.half_month)
    return words.list_separator.join(also)


DATE = ItemType(NAME, 2, _make)
