"""Matching: people with what they are known for, events with dates, figures with their counts."""

from collections.abc import Hashable, Iterator
from functools import partial

from quizgen.questions.answer_traits import look
from quizgen.questions.question import Question
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.item import Item, Pairs
from quizgen.sheet.item_type import ItemType
from quizgen.sheet.rows import (
    Alike,
    ItemRow,
    groups,
    may_stand_together,
    near,
    one_by_one,
    with_left_over,
)
from quizgen.values.markup import Marked

NAME = "matching"

_MOST = 6
"""The most answers of an item, including the spare one; more are tiring to search."""

_FEWEST = 4

_ALIKE = 3
"""The fewest answers of one sort where there are two sorts, and the fewest dates of one age, or
numbers of one size: of two books beside people, one may be left over.
"""


def _takes(question: Question) -> bool:
    return question.leading and question.answer.typeable


def _likeness(row: ItemRow) -> Hashable:
    """What would show, without any knowledge, which answers belong to which rows."""
    return row.question.origin.kind.name, row.question.slot, look(row.answer)


def _sets(assembly: SheetAssembly) -> Iterator[list[ItemRow]]:
    """Sets of rows of one sort, before those of several."""
    alike = partial(_are_alike, assembly)
    found = groups(assembly, _likeness, takes=_takes, left_over=True)
    sorted_groups = [near(group, alike) for group in found]
    for of_one_sort in (True, False):
        for rows in sorted_groups:
            for among in _sorts(rows, alike) if of_one_sort else (rows,):
                kept = with_left_over(assembly, among, _MOST, alike=alike, least=_ALIKE)
                if len(kept) >= _FEWEST:
                    yield kept
                    break


def _are_alike(assembly: SheetAssembly, one: ItemRow, other: ItemRow) -> bool:
    """Whether two rows may stand together, and no tag puts one beside others of another noun."""
    kinship = assembly.pool(one.question).kinship
    return may_stand_together(assembly, one, other) and (
        one.answer.ordered or not kinship.is_odd_beside(one.question.origin, other.question.origin)
    )


def _sorts(rows: list[ItemRow], alike: Alike) -> Iterator[list[ItemRow]]:
    """The rows of each sort, those of the first row first; dates and numbers near the first."""
    if rows[0].answer.ordered:
        yield [row for row in rows if row is rows[0] or alike(rows[0], row)]
        return
    begun: set[ItemRow] = set()
    for first in rows:
        if first in begun or not first.is_selected or not first.is_sound:
            continue
        sort = [first]
        for row in rows:
            if row is not first and all(alike(row, other) for other in sort) and row.is_sound:
                sort.append(row)
        begun.update(sort)
        if len(sort) >= _FEWEST:
            yield sort


def _item(_: SheetAssembly, rows: list[ItemRow]) -> Item:
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


MATCHING = ItemType(NAME, 1, one_by_one(_sets, _item), several=True)
