"""Putting events in order."""

from collections.abc import Iterator

from quizgen.questions.answer_traits import certainly_not_same
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.question import Question
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.item import Item, Ordering
from quizgen.sheet.item_type import ItemType
from quizgen.sheet.rows import ItemRow, groups, near, one_by_one, together
from quizgen.values.markup import Marked

NAME = "ordering"

_MOST = 5
_FEWEST = 3


def _takes(question: Question) -> bool:
    """Whether it asks for the date of an event, and the date is not contested."""
    return (
        question.leading
        and isinstance(question.answer, DateAnswer)
        and not question.origin.contested
    )


def _sets(assembly: SheetAssembly) -> Iterator[list[ItemRow]]:
    for rows in groups(assembly, takes=_takes):
        found = _in_order(together(assembly, near(rows), _MOST))
        if len(found) >= _FEWEST:
            yield found


def _in_order(rows: list[ItemRow]) -> list[ItemRow]:
    """The rows, earliest first, without any that is not certainly later than the last one."""
    found: list[ItemRow] = []
    for row in sorted(rows, key=lambda each: each.rank):
        if not found or certainly_not_same(found[-1].answer, row.answer):
            found.append(row)
    return found


def _item(_: SheetAssembly, rows: list[ItemRow]) -> Item:
    return Item(
        NAME,
        tuple([row.question for row in rows]),
        Marked(""),
        Ordering(
            tuple([row.cue for row in rows]),
            tuple([row.shown for row in rows]),
            tuple(range(len(rows))),
        ),
        len(rows),
    )


ORDERING = ItemType(NAME, 1, one_by_one(_sets, _item), several=True)
