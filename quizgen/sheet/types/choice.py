"""Multiple choice."""

from collections import deque
from collections.abc import Iterator
from functools import partial

from quizgen.questions.question import Question
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.item import Item, Options
from quizgen.sheet.item_type import ItemType, evenly
from quizgen.values.markup import isolated, join

NAME = "choice"

_PATIENCE = 30
"""So many items wait for one whose right option is, or is not, the longest."""


def _make(assembly: SheetAssembly) -> Iterator[Item]:
    yield from _choices(assembly, fair=True)
    # If nothing has to be written, an easy question is better than none.
    if assembly.closed_only:
        yield from _choices(assembly, fair=False)


def _choices(assembly: SheetAssembly, *, fair: bool) -> Iterator[Item]:
    """Choices; if they have to be fair, knowledge is needed to rule any option out."""

    def make(question: Question, rank: int | None) -> Item | None:
        return _item(assembly, question, rank, fair=fair)

    words, ordered = (
        _even_in_length(
            assembly,
            evenly(assembly, NAME, make, assembly.options, fit=partial(_has_options, ordered=each)),
        )
        for each in (False, True)
    )
    # Those of dates and numbers are easy to make, but other sections ask for these anyway.
    half = (assembly.targets[NAME] + 1) // 2
    late: list[Item] = []
    for item in words:
        if _is_told_by_length(assembly, item):
            late.append(item)
            break
        yield item
        if assembly.keys.movable(NAME) >= half:
            break
    yield from ordered
    yield from late
    yield from words


def _has_options(question: Question, *, ordered: bool) -> bool:
    return question.answer.ordered is ordered


def _even_in_length(assembly: SheetAssembly, items: Iterator[Item]) -> Iterator[Item]:
    """The items in such an order that the right option is the longest as often as any other."""
    waiting: deque[Item] = deque()
    for item in items:
        waiting.append(item)
        while waiting:
            fit = next((each for each in waiting if _keeps_even(assembly, each)), None)
            if fit is None and len(waiting) < _PATIENCE:
                break
            fit = fit or waiting[0]
            waiting.remove(fit)
            yield fit
    yield from waiting


def _keeps_even(assembly: SheetAssembly, item: Item) -> bool:
    return not isinstance(item.body, Options) or assembly.keys.keeps_length_even(item.body)


def _is_told_by_length(assembly: SheetAssembly, item: Item) -> bool:
    """Whether the right option would be the longest too often, if an item is next."""
    is_longest = isinstance(item.body, Options) and item.body.is_longest
    return bool(is_longest) and not _keeps_even(assembly, item)


def _item(
    assembly: SheetAssembly, question: Question, rank: int | None, *, fair: bool
) -> Item | None:
    found = assembly.choice(question, assembly.options, rank)
    if found is None or found.is_fair != fair:
        return None
    ordered = question.answer.ordered
    prompt = join([isolated(question.prompt), f" {found.stem}"]) if found.stem else question.prompt
    return Item(NAME, (question,), prompt, Options(found.options, found.key, ordered), 1)


def _redrawn(assembly: SheetAssembly, item: Item) -> Item | None:
    rank = item.fixed_position if item.fixed_position >= 0 else None
    return _item(assembly, item.questions[0], rank, fair=True)


CHOICE = ItemType(NAME, 6, _make, turn=2, redrawn=_redrawn)
