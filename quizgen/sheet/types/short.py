"""Short answers: names, terms and phrases to write on a line or two."""

from collections.abc import Iterator

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.text import TextAnswer
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.item import Blank, Item
from quizgen.sheet.item_type import ItemType

NAME = "short"

_LINE = 45
"""Printed characters that take a line in handwriting, with some room."""

_MOST = 6
"""The most lines: nobody writes long answers word for word."""


_IN_WORDS: tuple[type[NameAnswer | TextAnswer], ...] = (NameAnswer, TextAnswer)


def _make(assembly: SheetAssembly) -> Iterator[Item]:
    between = assembly.words.list_separator
    for question, answer in assembly.answered_by(_IN_WORDS):
        right = answer.shown()
        lines = min(sum(1 + len(each) // _LINE for each in right.text.split("\n")), _MOST)
        tolerance = assembly.words.also.format(between.join(answer.also)) if answer.also else ""
        yield Item(NAME, (question,), question.prompt, Blank(right, lines, tolerance=tolerance), 1)


SHORT = ItemType(NAME, 2, _make, turn=4)
