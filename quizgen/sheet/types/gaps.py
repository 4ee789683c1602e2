"""Gap text: statements without their answers, which are in a bank above them."""

from collections import Counter
from collections.abc import Hashable, Iterator
from functools import partial
from itertools import islice

from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.question import Question, Statement
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.item import Gaps, Item
from quizgen.sheet.item_type import ItemType
from quizgen.sheet.rows import (
    ItemRow,
    add_sound,
    groups,
    may_stand_together,
    near,
    one_by_one,
    with_left_over,
    without_loners,
)
from quizgen.values.dates_shown import phrase_when
from quizgen.values.folding import fold
from quizgen.values.markup import Marked, capitalised, join

NAME = "gaps"

_MOST = 7
"""The most words of a bank, including the spare one."""

_FEWEST = 4

_OF_TYPE = 4
"""The most of them with the same type of answer."""

_FORMS = 2
"""The most forms of words in a bank."""

_OF_SORT = 3
"""The fewest words of one sort in a bank: the only date, or the only large number, would be
conspicuous.
"""

_ALIKE = 2
"""The fewest terms of one sort: of a book and three magistrates, one is the book."""

_LONGEST = 40
"""The most characters of a word for a gap."""


def _takes(question: Question) -> bool:
    shown = question.answer.shown()
    return question.answer.typeable and isinstance(shown, Marked) and len(shown.text) <= _LONGEST


def _sets(assembly: SheetAssembly) -> Iterator[list[ItemRow]]:
    def alike(one: ItemRow, other: ItemRow) -> bool:
        if one.form != other.form:
            return False
        # Among years of birth, the year of a death is the last one.
        if isinstance(one.answer, DateAnswer) and one.question.slot != other.question.slot:
            return False
        if not _are_in_one_tense(assembly, one, other):
            return False
        # Terms of one part do not show their genus, as people show their nation.
        are_terms = isinstance(one.answer, TermAnswer) and isinstance(other.answer, TermAnswer)
        is_same_part = one.question.origin.part == other.question.origin.part
        return (are_terms and is_same_part) or may_stand_together(assembly, one, other)

    for rows in groups(assembly, takes=_takes, left_over=True):
        for of_few_forms in _of_few_forms(near(rows)):
            found = with_left_over(
                assembly,
                [row for group in of_few_forms for row in _by_sort(assembly, near(group, alike))],
                _MOST,
                alike=alike,
                least=_OF_SORT,
                of_type=_OF_TYPE,
            )
            spare = found[-1:]
            found = without_loners(_without_lone_terms(assembly, found), alike, _OF_SORT)
            if len(found) >= _FEWEST and (found[-1:] == spare or spare[0].is_selected):
                yield found
                break


def _are_in_one_tense(assembly: SheetAssembly, one: ItemRow, other: ItemRow) -> bool:
    """Whether "___ is" or "___ was" tells nothing of two names."""
    first, second = one.question, other.question
    if not (first.origin.kind.people and first.leading and second.leading):
        return True
    return assembly.pool(first).kinship.are_in_one_tense(first.origin, second.origin)


def _by_sort(assembly: SheetAssembly, rows: list[ItemRow]) -> list[ItemRow]:
    """The rows; those of terms that are of one sort with others, each before those of its sort.

    The only name of a magistrate beside a book and a bridge would need no knowledge of magistrates.
    """
    if not isinstance(rows[0].answer, TermAnswer):
        return rows
    alike = partial(may_stand_together, assembly)
    rows = [row for row in rows if row.is_sound]
    left, found = without_loners(rows, alike, _ALIKE), list[ItemRow]()
    while left:
        first = left[0]
        group = [each for each in left if each is first or alike(first, each)]
        found += group
        left = [each for each in left if each not in group]
    return found


def _without_lone_terms(assembly: SheetAssembly, rows: list[ItemRow]) -> list[ItemRow]:
    terms = [each for each in rows if isinstance(each.answer, TermAnswer)]
    kept = without_loners(terms, partial(may_stand_together, assembly), _ALIKE)
    return [each for each in rows if each not in terms or each in kept]


def _of_few_forms(rows: list[ItemRow]) -> Iterator[list[list[ItemRow]]]:
    """The rows of each form that has enough, before those of the next such forms."""
    by_form: dict[Hashable, list[ItemRow]] = {}
    for row in rows:
        add_sound(by_form, row.form, row)
    enough = [group for group in by_form.values() if _has_enough(group)]
    for place, group in enumerate(enough):
        others = [*enough[place + 1 :], *enough[:place]]
        yield [group, *others[: _FORMS - 1]]


def _has_enough(group: list[ItemRow]) -> bool:
    sound = (row for row in group if row.is_sound)
    return len([*islice(sound, _OF_SORT)]) == _OF_SORT


def _item(assembly: SheetAssembly, rows: list[ItemRow]) -> Item:
    """The rows as an item. The last row only gives its answer, which is the spare word.

    Its answer is of the most frequent form, as one of two numbers would leave a single one.
    """
    counts = Counter(row.form for row in rows)
    *asked, spare = rows = sorted(
        rows,
        key=lambda row: (not row.is_selected, counts[row.form] == max(counts.values())),
    )
    bank = sorted(range(len(rows)), key=lambda number: _place(rows[number]))
    return Item(
        NAME,
        tuple([row.question for row in asked]),
        Marked(""),
        Gaps(
            tuple([_around_gap(assembly, row) for row in asked]),
            tuple(rows[number].shown for number in bank),
            tuple(bank.index(number) for number in range(len(asked))),
        ),
        len(asked),
        spare.question,
    )


def _place(row: ItemRow) -> tuple[object, ...]:
    """The place of a word in the bank: numbers of one unit, dates, and words, each in order."""
    answer, text = row.answer, fold(row.shown.text)
    if isinstance(answer, NumberAnswer):
        return 0, answer.quantity.percent, fold(answer.unit), row.rank, text
    return (1, row.rank, text) if answer.ordered else (2, text)


def _around_gap(assembly: SheetAssembly, row: ItemRow) -> tuple[Marked, Marked]:
    """The sentence before its gap and after it; for one with blocks, its cue."""
    statement = assembly.statement(row.question)
    if statement is None:
        return row.cue, Marked("")
    return _around_date(statement.dated, row.answer) or (statement.before, statement.after)


def _around_date(dated: Statement | None, answer: Answer) -> tuple[Marked, Marked] | None:
    """The text around a date in a sentence: "Mill died on ___". None if it is not "on" and a date.

    Words in a bank are of one form, so "on" or "in" tells none of them. What is another case of the
    date, as "в 1937 году" of "1937 год", is no word for a gap.
    """
    if dated is None or not isinstance(answer, DateAnswer):
        return None
    first, date, last = phrase_when(answer.when, answer.language).partition(answer.shown().text)
    if not date or last[:1].isalnum():
        return None
    return capitalised(join([dated.before, Marked(first)])), join([Marked(last), dated.after])


GAPS = ItemType(NAME, 1, one_by_one(_sets, _item), several=True)
