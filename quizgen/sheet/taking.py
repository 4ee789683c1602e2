"""Taking the items of a sheet, one type after another."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice

from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.item import Item
from quizgen.sheet.item_type import TRIED
from quizgen.sheet.types.table import TYPES


def take_items(assembly: SheetAssembly, count: int, say: Callable[[str], None]) -> None:
    """Take items until there are `count`, as far as they can be made.

    Types that few facts fit come first: those that take several, of which none takes the facts of
    the others, and then each in its turn. What is missing in the end can be of any type.
    """
    types = [TYPES[name] for name in assembly.targets]
    streams = {each.name: _said(each.make(assembly), assembly, count, say) for each in types}
    made = Counter(item.type for item in assembly.items.values())
    missing = {each.name: assembly.targets[each.name] - made[each.name] for each in types}
    several = [each.name for each in types if each.several]
    _take_in_turn(assembly, streams, several, missing, count)
    for each in sorted(types, key=lambda each: each.turn):
        _take_in_turn(assembly, streams, [each.name], missing, count)
    of_one_fact = [each.name for each in types if not each.several]
    _take_in_turn(
        assembly, streams, of_one_fact or [*streams], dict.fromkeys(streams, count), count
    )


def _take_in_turn(
    assembly: SheetAssembly,
    streams: Mapping[str, Iterator[Item]],
    names: Sequence[str],
    missing: dict[str, int],
    count: int,
) -> None:
    """Take one item of each of these types after the other, until there are `count`.

    It ends before if no more items of them can be made, or none is `missing`, which is counted
    down.
    """
    left = [name for name in names if missing[name] > 0]
    while left:
        for name in left:
            if len(assembly.items) >= count:
                return
            # Of the next items, the first that can be taken is.
            is_taken = any(assembly.take(item) for item in islice(streams[name], TRIED))
            missing[name] = missing[name] - 1 if is_taken else 0
        left = [name for name in left if missing[name] > 0]


def _said(
    items: Iterator[Item], assembly: SheetAssembly, count: int, say: Callable[[str], None]
) -> Iterator[Item]:
    """The items. Before each is made, say how many of `count` were taken."""
    while True:
        say(f"planning item {len(assembly.items) + 1} of {count}")
        item = next(items, None)
        if item is None:
            return
        yield item
