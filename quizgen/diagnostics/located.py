"""YAML values with their positions, from which facts are made."""

from collections.abc import Iterator
from typing import Any, TypeAlias

from quizgen.diagnostics.source import Position


class _Located:
    """The place of a node: its start, its `length`, and how far `back` its key starts.

    In a list, that is its own start. Distances are mostly small integers, which Python shares, and
    a deck has a million of them.
    """

    __slots__ = ("back", "length", "start")

    start: Position
    length: int
    back: int

    @property
    def end(self) -> Position:
        """The position just after it; of a list or mapping in brackets, before the closing one."""
        return Position(self.start + self.length)

    @end.setter
    def end(self, end: Position) -> None:
        self.length = end - self.start

    @property
    def key(self) -> Position:
        """The start of its key; in a list, its own start."""
        return Position(self.start - self.back)


class ScalarNode(_Located):
    """A text with its position; `plain` if it is written without quotes."""

    __slots__ = ("plain", "text")

    def __init__(self, text: str, start: Position, length: int, back: int, plain: bool) -> None:
        self.text = text
        self.start = start
        self.length = length
        self.back = back
        self.plain = plain


class SequenceNode(_Located):
    """A list of nodes.

    A list of plain texts in brackets is made of what is `written` between these. Its nodes are made
    when they are first looked at, which few are: little is wrong with tags and ids. That saves a
    tenth of the memory of a deck.
    """

    __slots__ = ("_items",)

    def __init__(self, start: Position, back: int, written: str = "") -> None:
        self.start = start
        self.length = len(written) + 1 if written else 0
        self.back = back
        self._items: list[Node] | str = written or []

    @property
    def items(self) -> "list[Node]":
        """The nodes in their order."""
        if isinstance(self._items, str):
            self._items = [*_scalars_in_line(self._items, self.start)]
        return self._items

    def texts(self) -> list[str]:
        """The texts of the items; none if any item is not a text."""
        if isinstance(self._items, str):
            return self._items.split(_BETWEEN)
        texts = [item.text for item in self._items if isinstance(item, ScalarNode)]
        return texts if len(texts) == len(self._items) else []


_BETWEEN = ", "
"""What is between two items in brackets."""


def _scalars_in_line(written: str, bracket: Position) -> "Iterator[Node]":
    """The nodes of plain texts in brackets, from where these open."""
    start = Position(bracket + 1)
    for text in written.split(_BETWEEN):
        yield ScalarNode(text, start, len(text), 0, plain=True)
        start = Position(start + len(text) + len(_BETWEEN))


class MappingNode(_Located):
    """Nodes by key, in the order of the file."""

    __slots__ = ("entries",)

    def __init__(self, start: Position, back: int) -> None:
        self.start = start
        self.length = 0
        self.back = back
        self.entries: dict[str, Node] = {}


Node: TypeAlias = ScalarNode | SequenceNode | MappingNode


def scalars(node: Node) -> Iterator[ScalarNode]:
    """All scalars below a node, in the order of the file, without keys."""
    if isinstance(node, ScalarNode):
        yield node
        return
    for child in node.items if isinstance(node, SequenceNode) else node.entries.values():
        if isinstance(child, ScalarNode):
            yield child
        else:
            yield from scalars(child)


def texts(node: Node) -> list[str]:
    """The texts of all scalars below a node, in the order of the file."""
    if isinstance(node, ScalarNode):
        return [node.text]
    found = node.texts() if isinstance(node, SequenceNode) else []
    return found or [scalar.text for scalar in scalars(node)]


def without_positions(node: Node) -> Any:
    """The node as plain data: str, list or dict."""
    if isinstance(node, ScalarNode):
        return node.text
    if isinstance(node, SequenceNode):
        return [without_positions(item) for item in node.items]
    return {key: without_positions(value) for key, value in node.entries.items()}


def find(node: Node, path: tuple[str | int, ...]) -> Node | None:
    """The node at a path of keys and indices, or None.

    A list of one item may be written without brackets: item 0 is then the value itself. So is the
    first value of a citation or a file that is written alone.
    """
    for step in path:
        child: Node | None = None
        if isinstance(node, MappingNode) and isinstance(step, str):
            child = node.entries.get(step)
        elif isinstance(node, SequenceNode) and isinstance(step, int):
            child = node.items[step] if step < len(node.items) else None
        elif step == 0 or (step in _ALONE and isinstance(node, ScalarNode)):
            child = node
        if child is None:
            return None
        node = child
    return node


_ALONE = frozenset(("source", "file"))
"""Keys of values that may be written without their mapping."""
