"""Matching: people with what they are known for, events with dates, figures with their counts."""

from collections.abc import Hashable, Iterator
from functools import partial

from quizgen.questions.answer_traits import look
from quizgen.questions.question import Question
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.item import Item, Pairs
from quizgen.sheet.item_type import ItemType
from quizgen.sheet.rows import ItemRow, groups, may_stand_together, near, one_by_one, with_left_over
from quizgen.values.markup import Marked

NAME = "matching"

_MOST = 6
"""The most answers of an item, including the spare one; more are tiring to search."""

_FEWEST = 4

_ALIKE = 2
"""The fewest answers of one sort: a single book beside people is conspicuous."""

_ALIKE_IN_ORDER = 3
"""The fewest dates of one age, or numbers of one size."""


def _takes(question: Question) -> bool:
    return question.leading and question.answer.typeable


def _likeness(row: ItemRow) -> Hashable:
    """What would show, without any knowledge, which answers belong to which rows."""
    return row.question.origin.kind.name, row.question.slot, look(row.answer)


def _sets(assembly: SheetAssembly) -> Iterator[list[ItemRow]]:
    alike = partial(may_stand_together, assembly)
    for group in groups(assembly, _likeness, takes=_takes, left_over=True):
        rows = near(group, alike)
        least = _ALIKE_IN_ORDER if has_order(rows[0].answer) else _ALIKE
        of_sort = [row for row in rows if row is rows[0] or alike(rows[0], row)]
        for among in (of_sort, rows):
            found = with_left_over(assembly, among, _MOST, alike=alike, least=least)
            if len(found) >= _FEWEST:
                yield found
                break


def _make(assembly: SheetAssembly) -> Iterator[Item]:
    return one_by_one(assembly, _sets, _item)


def _item(rows: list[ItemRow]) -> Item:
    """The rows as an item. The last row only gives its answer or cue, which is spare."""
    *asked, spare = rows
    ordered = rows[0].answer.ordered
    if not ordered:
        left, right = [each.shown for each in asked], [each.cue for each in rows]
        order = list(range(len(rows)))
    else:
        left, right = [each.cue for each in asked], [each.shown for each in rows]
        order = sorted(range(len(rows)), key=lambda number: rows[number].rank)
    return Item(
        NAME,
        tuple([each.question for each in asked]),
        Marked(""),
        Pairs(
            tuple(left),
            tuple(right[number] for number in order),
            tuple(order.index(number) for number in range(len(asked))),
            ordered=ordered,
        ),
        len(asked),
        spare.question,
    )


MATCHING = ItemType(NAME, 1, _make, several=True)
