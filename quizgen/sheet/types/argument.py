"""Arguments: the grounds of a claim. Each earns a mark."""

from collections.abc import Iterator
from itertools import chain

from quizgen.questions.answers.points import PointsAnswer
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.item import Item, Points
from quizgen.sheet.item_type import ItemType

NAME = "argument"


def _make(assembly: SheetAssembly) -> Iterator[Item]:
    # A single ground is little to think about: arguments with several come first.
    for question, answer in chain(
        assembly.answered_by(PointsAnswer, lambda each: len(each.points) > 1),
        assembly.answered_by(PointsAnswer, lambda each: len(each.points) == 1),
    ):
        marks = len(answer.points)
        yield Item(NAME, (question,), question.prompt, Points(answer.points), marks)


ARGUMENT = ItemType(NAME, 2, _make)
