"""The tree of a file whose facts are written in plain lines, as nearly all are.

A plain line has a key with its value on it, an item of a list, or both. What it means depends only
on its indentation. So it is read without the parser, whose events are half of the time of reading:
for each key and each value, an object with two marks. What begins on any other line is left to it.
"""

import re
from itertools import islice
from sys import intern
from typing import Any, TypeVar

from quizgen.diagnostics.located import MappingNode, Node, ScalarNode, SequenceNode
from quizgen.diagnostics.source import Position, Source, position
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.nodes import MAX_DEPTH, MAX_LENGTH, parse_yaml

_FIRST = r"""(?:[^\s\-?:,\[\]{}#&*!|>'"%@`]|-(?=\d))"""
"""What a text without quotes begins with; with a dash, a year before Christ."""

_ITEM = rf"{_FIRST}[^:#,?\[\]{{}}\n]*(?<!\s)"

# The first choice takes most texts. A repeated group is slow, even if it repeats nothing.
_TEXT = rf"{_FIRST}[^:#\n]*+(?:(?<!\s)(?=\n)|(?:(?::(?=\S)|(?<=\S)\#)[^:#\n]*)*(?<!\s))"

_LINE = lazy_pattern(
    rf"""
    (\ *)
    (?:
        (-\ +|)
        ([A-Za-z_][\w-]{{0,99}}:(?:\ +|(?=\n))|)
        (?:({_TEXT})|("[^"\\\n]*"|'[^'\n]*'|\[{_ITEM}(?:,\ {_ITEM})*\])|)
      | \#.*
      | (.+)
    )
    \n
    """,
    re.VERBOSE | re.ASCII,
)
"""Indentation; the dash of an item; a key with its colon and the spaces after it; a text, or one in
quotes, or items in brackets; or all of a line that is not plain. Comments and empty lines have only
the first."""

_UNUSUAL = "\x85\u2028\u2029\ufeff"
"""What ends a line in YAML, but not elsewhere, and what YAML skips at the start of a text."""

Container = TypeVar("Container", SequenceNode, MappingNode)


class _NotPlain(Exception):
    """There is an error in the text, or something that is not worth another rule here."""


def plain_tree(source: Source) -> MappingNode | None:
    """The tree of a text, as `parse_yaml` gives it. None if that finds an error or has to read it.

    Characters that are not text have been replaced: see `source_of`.
    """
    text = "\n".join(source.lines) if "\r" in source.text else source.text
    last = text.rpartition("\n")[2]
    # The parser ends at a column of such a last line, and otherwise at the start of one after it.
    unfinished = last and last.lstrip(" ")[:1] in ("", "#")
    if unfinished or any(each in text for each in _UNUSUAL):
        return None
    reader = _Reader(source, _LINE.findall(f"{text}\n" if last else text))
    try:
        return reader.read()
    except _NotPlain:
        return None


class _Keys(dict[str, str]):
    """Keys by how they are written before a value. The same few are repeated."""

    def __missing__(self, written: str) -> str:
        self[written] = key = intern(written.rstrip(" ")[:-1])
        return key


class _Reader:
    """Reads one source.

    `_lines` are the groups of `_LINE`. `_open` are the containers that are open, with their
    columns, the innermost last. `_key` is a key whose value begins on a later line.
    """

    __slots__ = ("_key", "_key_at", "_lines", "_open", "_source")

    def __init__(self, source: Source, lines: list[tuple[str, ...]]) -> None:
        self._source = source
        self._lines = lines
        self._open: list[tuple[int, SequenceNode | MappingNode]] = []
        self._key = ""
        self._key_at = Position(0)

    def read(self) -> MappingNode:
        """The root of the tree."""
        first = next((number for number, line in enumerate(self._lines) if any(line[1:])), None)
        if first is None or self._lines[first][0]:
            raise _NotPlain
        root = MappingNode(position(first, 0), 0)
        self._open.append((0, root))
        self._read_lines(first)
        if self._key or not root.entries:
            raise _NotPlain
        for _, container in self._open:
            container.end = position(len(self._lines), 0)
        return root

    def _read_lines(self, following: int) -> None:
        """Read the lines from one on, to the end."""
        # Of the mapping that the last line is in, if the next line can be in it too.
        at, entries = -1, dict[str, Node]()
        keys = _Keys()
        for number, line in enumerate(self._lines):
            if number < following:
                continue
            indent, dash, before, text, enclosed, other = line
            column = len(indent)
            if not before or dash or column != at:
                at = -1
                if not (before or dash or text or enclosed or other):
                    continue
                # As `position` makes it, without a call: there are 100,000 for 10,000 facts.
                here: Any = number << 32 | column
                is_item = (dash or other).startswith("- ")
                if other or self._goes_on(column, is_nested=is_item or bool(before)):
                    following = self._parse(number, column, here, is_item=is_item)
                    continue
                if not is_item:
                    mapping = self._container(MappingNode, column, here)
                    if not before:
                        raise _NotPlain
                else:
                    listed = self._container(SequenceNode, column, here).items
                    column += len(dash)
                    here += len(dash)
                    if not before:
                        listed.append(_value(text, enclosed, here, 0))
                        continue
                    listed.append(mapping := MappingNode(here, 0))
                    self._begin(column, mapping)
                at, entries = column, mapping.entries
            key = keys[before]
            if key in entries:
                raise _NotPlain
            if text or enclosed:
                back = len(before)
                here = number << 32 | column + back
                entries[key] = _value(text, enclosed, here, back)
            else:
                here = number << 32 | column
                self._key, self._key_at, at = key, here, -1

    def _goes_on(self, column: int, *, is_nested: bool) -> bool:
        """Whether a line goes on with the text of the line before it, or is that of its key."""
        deeper = column > self._open[-1][0]
        if self._key and not is_nested and not deeper:
            raise _NotPlain
        return deeper and not (self._key and is_nested)

    def _container(self, kind: type[Container], column: int, here: Position) -> Container:
        """The list or mapping of what begins here. Those that are not around it are closed."""
        if self._key:
            return self._value_below(kind, column, here)
        while self._open:
            at, found = self._open[-1]
            if at == column and isinstance(found, kind):
                return found
            if at < column:
                break
            found.end = here
            self._open.pop()
        raise _NotPlain

    def _value_below(self, kind: type[Container], column: int, here: Position) -> Container:
        """A new list or mapping, which is the value of the key above it."""
        at, parent = self._open[-1]
        # The dashes of a list can be below the first letter of its key.
        if column < at or (column == at and kind is MappingNode):
            raise _NotPlain
        assert isinstance(parent, MappingNode)
        made = kind(here, here - self._key_at)
        parent.entries[self._key] = made
        self._key = ""
        self._begin(column, made)
        return made

    def _begin(self, column: int, container: SequenceNode | MappingNode) -> None:
        # One less than there can be, for a list in brackets.
        if len(self._open) == MAX_DEPTH - 1:
            raise _NotPlain
        self._open.append((column, container))

    def _parse(self, number: int, column: int, here: Position, *, is_item: bool) -> int:
        """Have the parser read what begins on a line, or goes on there; the line after it."""
        container: SequenceNode | MappingNode
        if self._goes_on(column, is_nested=is_item):
            number, column, container = self._take_back(number)
        elif is_item:
            container = self._container(SequenceNode, column, here)
        else:
            container = self._container(MappingNode, column, here)
        lines = self._source.lines
        end = self._end(number, column)
        # The last value ends where the next one begins.
        rest = [self._lines[end][0]] if end < len(self._lines) else lines[end:]
        alone = Source(self._source.path, "\n".join([*lines[number:end], *rest]))
        root, found = parse_yaml(alone)
        # It begins elsewhere after `---`.
        if found or root is None or root.start != position(0, column):
            raise _NotPlain
        _move_down(root, number, MAX_DEPTH + 1 - len(self._open))
        if isinstance(root, SequenceNode) and isinstance(container, SequenceNode):
            container.items.extend(root.items)
        elif isinstance(root, MappingNode) and isinstance(container, MappingNode):
            key, value = next(iter(root.entries.items()), ("", root))
            # Other than in braces or after a question mark, a mapping begins with its key.
            if not key or key in container.entries or value.key > root.start:
                raise _NotPlain
            container.entries[key] = value
        else:
            raise _NotPlain
        return end

    def _take_back(self, number: int) -> tuple[int, int, SequenceNode | MappingNode]:
        """The last line that has something before a line, its column, and the container it is in.

        What has been read of it is taken out of that.
        """
        number -= 1
        while not any(self._lines[number][1:]):
            number -= 1
        indent, dash, *_ = self._lines[number]
        container = self._open[-1][1]
        if dash and isinstance(container, MappingNode):
            self._open.pop()
            container = self._open[-1][1]
        if isinstance(container, SequenceNode):
            container.items.pop()
        elif not self._key:
            container.entries.popitem()
        self._key = ""
        return number, len(indent), container

    def _end(self, number: int, column: int) -> int:
        """The line after what begins at a column of a line."""
        end = number + 1
        for line in islice(self._lines, end, None):
            if len(line[0]) <= column and any(line[1:]):
                break
            end += 1
        return end


def _move_down(node: Node, lines: int, levels: int) -> None:
    """Move a node and those in it down. They may have so many levels of nesting."""
    on: Any = position(lines, 0)
    # The other positions are distances from this one.
    node.start += on
    if isinstance(node, ScalarNode):
        return
    if levels == 0:
        raise _NotPlain
    if isinstance(node, SequenceNode):
        for item in node.items:
            _move_down(item, lines, levels - 1)
    else:
        for value in node.entries.values():
            _move_down(value, lines, levels - 1)


def _value(text: str, enclosed: str, start: Any, back: int) -> Node:
    """What is written after a key or a dash; it is `back` from its key."""
    length = len(text or enclosed)
    if length > MAX_LENGTH:
        raise _NotPlain
    if text:
        return ScalarNode(text, start, length, back, True)
    if not enclosed:
        raise _NotPlain
    if enclosed[0] == "[":
        return SequenceNode(start, back, enclosed[1:-1])
    return ScalarNode(enclosed[1:-1], start, length, back, False)
