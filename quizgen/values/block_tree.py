"""Blocks as a tree: each list with its items, and each item with what is in it."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from quizgen.record import record
from quizgen.values.markup import Block, Marked


@record()
class ListItem:
    """An item of a list: its text, and the blocks and lists below it."""

    number: int
    content: Marked
    below: "tuple[Block | ItemList, ...]"


@record()
class ItemList:
    """A list. The items of a numbered one have their own numbers."""

    numbered: bool
    items: tuple[ListItem, ...]


def tree(blocks: Sequence[Block], level: int = 0) -> "tuple[Block | ItemList, ...]":
    """Blocks that are in `level` lists, and the lists among them."""
    return tuple(_tree(blocks, level))


def _tree(blocks: Sequence[Block], level: int) -> "Iterator[Block | ItemList]":
    for in_lists, group in groupby(blocks, lambda block: block.level > level):
        if in_lists:
            yield from _lists([*group], level + 1)
        else:
            yield from group


def _lists(blocks: Sequence[Block], level: int) -> Iterator[ItemList]:
    """Lists whose items are in `level` lists; items of one kind in a row are one list."""
    items: list[list[Block]] = []
    for block in blocks:
        if block.level == level and block.mark:
            items.append([])
        items[-1].append(block)
    for numbered, group in groupby(items, lambda item: item[0].kind == "numbered"):
        found = [
            ListItem(first.number, first.content, tree(others, level)) for first, *others in group
        ]
        yield ItemList(numbered, tuple(found))
