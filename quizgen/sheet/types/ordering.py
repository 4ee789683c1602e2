"""Putting events in order."""

from collections.abc import Hashable, Iterator

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.question import Question
from quizgen.sheet import item as items
from quizgen.sheet.item import Item
from quizgen.sheet.making import ItemType, Making
from quizgen.sheet.rows import Row, groups, near, one_by_one, together
from quizgen.values.dates_compared import before
from quizgen.values.markup import Marked

NAME = "ordering"

_MOST = 5
_FEWEST = 3


def _takes(question: Question) -> bool:
    """Events of which nobody disputes the date."""
    return (
        question.leading
        and isinstance(question.answer, DateAnswer)
        and not question.origin.contested
    )


def _alike(_: Row) -> Hashable:
    return ()


def _sets(making: Making) -> Iterator[list[Row]]:
    for rows in groups(making, _alike, takes=_takes):
        found = _in_order(together(near(rows), _MOST))
        if len(found) >= _FEWEST:
            yield found


def _in_order(rows: list[Row]) -> list[Row]:
    """The rows, the earliest first, without those that are not certainly after the one before."""
    found: list[Row] = []
    for row in sorted(rows, key=lambda each: each.rank):
        if not found or _is_before(found[-1], row):
            found.append(row)
    return found


def _is_before(one: Row, other: Row) -> bool:
    assert isinstance(one.answer, DateAnswer)
    assert isinstance(other.answer, DateAnswer)
    return before(one.answer.when, other.answer.when) is True


def _item(rows: list[Row]) -> Item:
    return Item(
        NAME,
        tuple([row.question for row in rows]),
        Marked(""),
        items.Sequence(
            tuple([row.cue for row in rows]),
            tuple([row.shown for row in rows]),
            tuple(range(len(rows))),
        ),
        len(rows),
    )


def _make(making: Making) -> Iterator[Item]:
    return one_by_one(making, _sets, _item)


ORDERING = ItemType(NAME, 1, _make, several=True)
