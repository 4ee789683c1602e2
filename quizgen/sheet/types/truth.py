"""True or false: a statement with the right answer, or with a plausible wrong one."""

from collections.abc import Iterator

from quizgen.questions.question import Question
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.item import Item, Truth
from quizgen.sheet.item_type import ItemType, evenly

NAME = "true-false"


def _make(assembly: SheetAssembly) -> Iterator[Item]:
    # Wrong names, dates and numbers come first: a wrong text seldom fits a statement as well.
    for of_sort in (True, False) if assembly.closed_only else (True,):
        for typeable in (True, False):
            yield from _statements(assembly, typeable=typeable, of_sort=of_sort)


def _statements(assembly: SheetAssembly, *, typeable: bool, of_sort: bool) -> Iterator[Item]:
    """Statements that are true, or false by an answer that is, or is not, of the same sort."""

    def make(question: Question, position: int | None) -> Item | None:
        return _item(assembly, question, position, of_sort=of_sort)

    yield from evenly(assembly, NAME, make, 2, fit=lambda each: each.answer.typeable is typeable)


def _item(
    assembly: SheetAssembly, question: Question, position: int | None, *, of_sort: bool
) -> Item | None:
    # A contested statement can be called true, so it cannot be marked.
    statement = None if question.origin.contested else assembly.statement(question)
    found = assembly.choice(question, 2) if statement else None
    if statement is None or found is None or found.of_sort != of_sort:
        return None
    # A word that only the right answer shares with its statement shows whether that is true, and so
    # do the letters of an abbreviation.
    if found.tell in ("stem", "letters"):
        return None
    if any(each.blocks for each in found.options):
        return None
    options = found.options
    if statement.dated:
        statement, options = statement.dated, found.told
    right, wrong = options[found.key], options[1 - found.key]
    false = assembly.seeded_draw(question, NAME).below(2) if position is None else position
    prompt = statement.of(wrong if false else right)
    body = Truth(False, statement.of(right), wrong) if false else Truth(True, None)
    return Item(NAME, (question,), prompt, body, 1)


def _redrawn(assembly: SheetAssembly, item: Item) -> Item | None:
    return _item(assembly, item.questions[0], item.fixed_position, of_sort=True)


TRUTH = ItemType(NAME, 3, _make, turn=3, redrawn=_redrawn)
