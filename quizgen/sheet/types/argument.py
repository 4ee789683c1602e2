"""Arguments: the grounds of a claim, each of which earns a mark."""

from collections.abc import Iterator
from itertools import chain

from quizgen.questions.answers.points import PointsAnswer
from quizgen.questions.question import Question
from quizgen.sheet.assembly import ItemType, SheetAssembly
from quizgen.sheet.item import Item, Points

NAME = "argument"


def _make(assembly: SheetAssembly) -> Iterator[Item]:
    # A single ground is little to think about: arguments with several come first.
    for question in chain(assembly.questions(_has_several), assembly.questions(_has_one)):
        answer = question.answer
        assert isinstance(answer, PointsAnswer)
        marks = len(answer.points)
        yield Item(NAME, (question,), question.prompt, Points(answer.points), marks)


def _has_several(question: Question) -> bool:
    return isinstance(question.answer, PointsAnswer) and len(question.answer.points) > 1


def _has_one(question: Question) -> bool:
    return isinstance(question.answer, PointsAnswer) and len(question.answer.points) == 1


ARGUMENT = ItemType(NAME, 2, _make)
