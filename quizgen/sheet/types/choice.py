"""Multiple choice."""

from collections.abc import Iterator

from quizgen.questions.answer_traits import has_order
from quizgen.questions.question import Question
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.item import Item, Options
from quizgen.sheet.item_type import ItemType, evenly
from quizgen.values.markup import isolated, join

NAME = "choice"


def _make(assembly: SheetAssembly) -> Iterator[Item]:
    def make(question: Question, rank: int | None) -> Item | None:
        return _item(assembly, question, rank)

    return evenly(assembly, NAME, make, assembly.options, fit=lambda _: True)


def _item(assembly: SheetAssembly, question: Question, rank: int | None) -> Item | None:
    found = assembly.choice(question, assembly.options, rank)
    if found is None:
        return None
    ordered = has_order(question.answer)
    prompt = join([isolated(question.prompt), f" {found.stem}"]) if found.stem else question.prompt
    return Item(NAME, (question,), prompt, Options(found.options, found.key, ordered), 1)


def _redrawn(assembly: SheetAssembly, item: Item) -> Item | None:
    rank = item.fixed_position if item.fixed_position >= 0 else None
    return _item(assembly, item.questions[0], rank)


CHOICE = ItemType(NAME, 6, _make, redrawn=_redrawn)
