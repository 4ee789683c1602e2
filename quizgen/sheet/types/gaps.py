"""Gap text: statements without their answers, which are in a bank above them."""

from collections import Counter
from collections.abc import Hashable, Iterator

from quizgen.questions.answer_traits import form
from quizgen.questions.question import Question
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.item import Gaps, Item
from quizgen.sheet.item_type import ItemType
from quizgen.sheet.rows import ItemRow, groups, near, one_by_one, with_left_over
from quizgen.values.folding import fold
from quizgen.values.markup import Marked

NAME = "gaps"

_MOST = 7
"""The most words of a bank, including the spare one."""

_FEWEST = 4

_OF_TYPE = 4
"""The most of them with the same type of answer."""

_FORMS = 3
"""The most forms of words in a bank."""

_LONGEST = 40
"""The most characters of a word for a gap."""


def _takes(question: Question) -> bool:
    shown = question.answer.shown()
    return question.answer.typeable and isinstance(shown, Marked) and len(shown.text) <= _LONGEST


def _alike(_: ItemRow) -> Hashable:
    return ()


def _sets(assembly: SheetAssembly) -> Iterator[list[ItemRow]]:
    for rows in groups(assembly, _alike, takes=_takes, left_over=True):
        found = _without_loners(
            with_left_over(assembly, _of_few_forms(near(rows)), _MOST, of_type=_OF_TYPE)
        )
        if len(found) >= _FEWEST:
            yield found


def _of_few_forms(rows: list[ItemRow]) -> list[ItemRow]:
    """The rows of the most frequent forms, so that a few of them have two or more of each."""
    counts = Counter(form(row.answer) for row in rows)
    kept = {found for found, _ in counts.most_common(_FORMS)}
    return [row for row in rows if form(row.answer) in kept]


def _without_loners(rows: list[ItemRow]) -> list[ItemRow]:
    """The rows without the only one of a form, such as the only date: it would be conspicuous."""
    counts = Counter(form(row.answer) for row in rows)
    return [row for row in rows if counts[form(row.answer)] > 1]


def _item(rows: list[ItemRow]) -> Item:
    """The rows as an item. The last row only gives its answer, which is the spare word.

    Its answer is of the most frequent form, as one of two numbers would leave a single one.
    """
    counts = Counter(form(row.answer) for row in rows)
    *asked, spare = rows = sorted(
        rows,
        key=lambda row: (not row.is_selected, counts[form(row.answer)] == max(counts.values())),
    )
    bank = sorted(range(len(rows)), key=lambda number: fold(rows[number].shown.text))
    return Item(
        NAME,
        tuple([row.question for row in asked]),
        Marked(""),
        Gaps(
            tuple([(row.statement.before, row.statement.after) for row in asked]),
            tuple(rows[number].shown for number in bank),
            tuple(bank.index(number) for number in range(len(asked))),
        ),
        len(asked),
        spare.question,
    )


def _make(assembly: SheetAssembly) -> Iterator[Item]:
    return one_by_one(assembly, _sets, _item)


GAPS = ItemType(NAME, 1, _make, several=True)
