"""The order in which new facts teach."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")


def needed_first(items: Iterable[Item], needs: Callable[[Item], Iterable[Item]]) -> Iterator[Item]:
    """The items, each after those that it needs; otherwise in their order.

    What is needed but is not among the items is yielded too. Of items that need each other, the one
    that is reached first comes last.
    """
    begun: set[Item] = set()
    for item in items:
        if item in begun:
            continue
        begun.add(item)
        # Not recursive: a chain of needs may be as long as a deck.
        path = [(item, iter(needs(item)))]
        while path:
            top, rest = path[-1]
            following = next((each for each in rest if each not in begun), None)
            if following is None:
                yield top
                path.pop()
            else:
                begun.add(following)
                path.append((following, iter(needs(following))))
