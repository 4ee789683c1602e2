"""Matching: people with what they are known for, events with dates, figures with their counts."""

from collections.abc import Hashable, Iterator

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.question import Question
from quizgen.sheet.assembly import ItemType, SheetAssembly
from quizgen.sheet.item import Item, Pairs
from quizgen.sheet.rows import ItemRow, groups, near, one_by_one, together
from quizgen.values.markup import Marked

NAME = "matching"

_MOST = 6
"""Answers of an item, the one to spare included; more are tiring to search."""

_FEWEST = 4


def _takes(question: Question) -> bool:
    return question.leading and question.answer.typeable


def _likeness(row: ItemRow) -> Hashable:
    """What tells without any knowledge which answers belong to which rows."""
    question, answer = row.question, row.answer
    slot = question.origin.kind.name, question.slot
    match answer:
        case DateAnswer(when=when):
            moments = [(each.digits, each.month is None, each.day is None) for each in when.moments]
            return (*slot, when.form, when.open_start, when.open_end, *moments)
        case NumberAnswer(quantity=quantity, unit=unit):
            return (*slot, quantity.percent, unit, quantity.low == quantity.high)
        case _:
            return slot


def _sets(assembly: SheetAssembly) -> Iterator[list[ItemRow]]:
    for rows in groups(assembly, _likeness, takes=_takes):
        found = together(near(rows), _MOST)
        if len(found) >= _FEWEST:
            yield found


def _make(assembly: SheetAssembly) -> Iterator[Item]:
    return one_by_one(assembly, _sets, _item)


def _item(rows: list[ItemRow]) -> Item:
    """The rows as an item; the last one lends only its answer, or its cue, which is to spare."""
    *asked, _ = rows
    if isinstance(rows[0].answer, NameAnswer):
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
            ordered=not isinstance(rows[0].answer, NameAnswer),
        ),
        len(asked),
    )


MATCHING = ItemType(NAME, 1, _make, several=True)
