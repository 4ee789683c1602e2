"""YAML values with their positions, from which facts are made."""

from collections.abc import Iterator
from typing import Any, TypeAlias

from quizgen.diagnostics.source import Position


class ScalarNode:
    """A text with its position; `plain` if it is written without quotes.

    The end and the key are stored as distances from the start. These are small integers, which
    Python shares, and a deck has a million of them.
    """

    __slots__ = ("_back", "_on", "plain", "start", "text")

    def __init__(
        self, text: str, start: Position, end: Position, key: Position, plain: bool
    ) -> None:
        self.text = text
        self.start = start
        self._on = end - start
        self._back = start - key
        self.plain = plain

    @property
    def end(self) -> Position:
        """The position just after the text."""
        return Position(self.start + self._on)

    @property
    def key(self) -> Position:
        """The start of its key; in a list, its own start."""
        return Position(self.start - self._back)


class SequenceNode:
    """A list of nodes."""

    __slots__ = ("end", "items", "key", "start")

    def __init__(self, start: Position, key: Position) -> None:
        self.items: list[Node] = []
        self.start = self.end = start
        self.key = key


class MappingNode:
    """Nodes by key, in the order of the file."""

    __slots__ = ("end", "entries", "key", "start")

    def __init__(self, start: Position, key: Position) -> None:
        self.entries: dict[str, Node] = {}
        self.start = self.end = start
        self.key = key


Node: TypeAlias = ScalarNode | SequenceNode | MappingNode
"""Each has a start, an end (exclusive) and the start of its key; in a list, its own start."""


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
