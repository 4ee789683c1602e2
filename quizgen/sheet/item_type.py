"""A type of item: how its items are made, one after another."""

from collections.abc import Callable, Iterator

from quizgen.questions.question import Question
from quizgen.record import record
from quizgen.sheet.assembly import Redraw, SheetAssembly
from quizgen.sheet.item import Item

Make = Callable[[SheetAssembly], Iterator[Item]]


@record(eq=False)
class ItemType:
    """A type of item.

    - `share`: how many of 20 items are of this type by default.
    - `make`: yields items that can be taken, in the order in which they are drawn. Each is made
      from questions that can be asked at that moment.
    - `several`: whether one item is made from several facts.
    - `turn`: one with a lower turn is taken first, because fewer facts fit it.
    - `redrawn`: makes an item with other wrong options, if it has such options.
    """

    name: str
    share: int
    make: Make
    several: bool = False
    turn: int = 1
    redrawn: Redraw | None = None


TRIED = 300
"""After so many questions in a row that no item can be made from, no more are tried."""


def evenly(
    assembly: SheetAssembly,
    name: str,
    make: Callable[[Question, int | None], Item | None],
    positions: int,
    *,
    fit: Callable[[Question], bool],
) -> Iterator[Item]:
    """Items whose keys are spread evenly over positions that cannot be changed afterwards.

    `make` makes an item from a question; with a position, it tries to put the key there. An item
    whose position has no room waits until the end, and gets the position that is used least, or is
    not made. Assigning positions in turn would let one new fact change all other items.
    """
    waiting: list[Question] = []
    missed = 0
    for question in assembly.questions(fit):
        item = make(question, None)
        missed = missed + 1 if item is None else 0
        if missed == TRIED:
            break
        if item is None:
            continue
        if item.fixed_position < 0 or assembly.keys.has_room(name, item.fixed_position, positions):
            yield item
        else:
            waiting.append(question)
    for question in waiting[:TRIED]:
        used = assembly.keys.used(name)
        item = make(
            question, min(range(positions), key=lambda position: (used[position], position))
        )
        if item is not None and assembly.keys.has_room(name, item.fixed_position, positions):
            yield item
