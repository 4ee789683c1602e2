"""Writing values into a fact, so that all else of its file stays byte for byte.

A changed text keeps its quotes and its line ends as far as it can: only its changed words are
replaced. Each way to write a value is read again, and taken only if it says what it has to.
"""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any, TypeAlias

from quizgen.diagnostics import located
from quizgen.diagnostics.located import MappingNode, Node, ScalarNode, SequenceNode
from quizgen.diagnostics.source import line_and_column
from quizgen.fix.list_edits import other_list
from quizgen.fix.manuscript import Edit, Manuscript, edited
from quizgen.fix.notation import ways_after_colon, ways_in_one_line, ways_to_write, with_other_words
from quizgen.fix.written_facts import WrittenFact

Value: TypeAlias = str | list[str] | None
"""A text, a list of texts, or None for a key that goes."""

Changes: TypeAlias = Mapping[tuple[str, ...], Value]
"""New values by their paths in a fact: a key, or `ask` and the name of a question."""


def with_values(entry: WrittenFact, changes: Changes, *, plain: bool = False) -> WrittenFact | None:
    """The fact with other values; None if they cannot be written.

    With `plain`, a number or a date needs no quotes.
    """
    for path, value in changes.items():
        changed = _with_value(entry, path, value, plain=plain)
        if changed is None:
            return None
        entry = changed
    return entry


def _with_value(
    entry: WrittenFact, path: tuple[str, ...], value: Value, *, plain: bool
) -> WrittenFact | None:
    node = entry.node
    if node is None:
        return None
    wanted = located.without_positions(node)
    _put(wanted, path, value)
    manuscript = entry.manuscript()
    for edits in _ways(manuscript, node, path, value, plain=plain):
        text = edited(manuscript.text, edits)
        stop = len(text) - len(entry.after)
        made = WrittenFact(entry.path, entry.before, text[len(entry.before) : stop], entry.after)
        now = made.node
        if now is not None and text.startswith(entry.before):
            found = located.without_positions(now)
            if _same(found, wanted) and [*found] == [*wanted]:
                return made
    return None


def _put(content: dict[str, Any], path: tuple[str, ...], value: Value) -> None:
    *outer, key = path
    for step in outer:
        inner = content.get(step)
        if not isinstance(inner, dict):
            inner = {} if inner is None else {FIRST: inner}
            content[step] = inner
        content = inner
    if value is None:
        content.pop(key, None)
    else:
        content[key] = deepcopy(value)


FIRST = ""
"""The key of what `ask` says of the first question, where it says nothing else."""


def _same(one: Any, other: Any) -> bool:
    """Whether values are the same but for white space within lines, and a list for one value."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list) or isinstance(other, list):
        first = one if isinstance(one, list) else [one]
        second = other if isinstance(other, list) else [other]
        return len(first) == len(second) and all(map(_same, first, second))
    return isinstance(one, str) and isinstance(other, str) and _lines(one) == _lines(other)


def _lines(text: str) -> list[list[str]]:
    return [line.split() for line in text.strip().split("\n")]


def _ways(
    manuscript: Manuscript, entry: MappingNode, path: tuple[str, ...], value: Value, *, plain: bool
) -> Iterator[list[Edit]]:
    """Edits that may write a value, the best first."""
    parent: Node | None = located.find(entry, path[:-1])
    key = path[-1]
    if not isinstance(parent, MappingNode):
        if value is not None and not isinstance(value, list) and len(path) == 2 and parent is None:
            yield from _new_inner(manuscript, entry, path, value)
        return
    node = parent.entries.get(key)
    if value is None:
        if node is not None:
            yield from _without_key(manuscript, parent, key, node)
    elif node is None:
        yield from _new_key(manuscript, parent, key, value, plain=plain)
    elif isinstance(node, ScalarNode) and isinstance(value, str):
        yield from _other_text(manuscript, node, value, _column(parent), plain=plain)
    elif isinstance(node, SequenceNode) and isinstance(value, list):
        yield from other_list(manuscript, node, value)
    elif isinstance(value, list) or isinstance(node, SequenceNode):
        yield from _rewritten(manuscript, parent, key, node, value, plain=plain)


def _column(parent: MappingNode) -> int:
    """The column of the keys of a mapping."""
    first = next(iter(parent.entries.values()), parent)
    return line_and_column(first.key)[1]


def _other_text(
    manuscript: Manuscript, node: ScalarNode, value: str, column: int, *, plain: bool
) -> Iterator[list[Edit]]:
    start, end = manuscript.offset(node.start), manuscript.offset(node.end)
    spliced = with_other_words(manuscript.text[start:end], node.text, value)
    if spliced is not None:
        yield [Edit(start, end, spliced, "text")]
    raw = manuscript.text[start:end]
    # The end of a block is the start of what follows it.
    tail = raw[len(raw.rstrip("\r\n")) :]
    for text in ways_to_write(value, column, plain=plain, quote=raw[:1]):
        yield [Edit(start, end, text.replace("\n", manuscript.line_end) + tail, "text")]


def _new_key(
    manuscript: Manuscript, parent: MappingNode, key: str, value: str | list[str], *, plain: bool
) -> Iterator[list[Edit]]:
    """Add a key after the last one of a mapping."""
    last = [*parent.entries.values()][-1]
    if manuscript.sign(parent.start) == "{":
        at = manuscript.end_of(last)
        for text in ways_in_one_line(value, plain=plain):
            yield [Edit(at, at, f", {key}: {text}", "key")]
        return
    column = _column(parent)
    line = manuscript.line_after(last.start, last.end)
    for text in ways_after_colon(value, column, plain=plain):
        new = f"{' ' * column}{key}:{text}".replace("\n", manuscript.line_end)
        yield [manuscript.line_insert(line, new, "key")]


def _new_inner(
    manuscript: Manuscript, entry: MappingNode, path: tuple[str, ...], value: str
) -> Iterator[list[Edit]]:
    """Add a key whose value is a mapping with one key."""
    column = _column(entry)
    last = [*entry.entries.values()][-1]
    outer, inner = path
    for text in ways_to_write(value, column + 2, plain=False):
        if manuscript.sign(entry.start) == "{":
            at = manuscript.end_of(last)
            yield [Edit(at, at, f", {outer}: {{{inner}: {text}}}", "key")]
        else:
            pad = " " * column
            line = manuscript.line_after(last.start, last.end)
            new = f"{pad}{outer}:\n{pad}  {inner}: {text}".replace("\n", manuscript.line_end)
            yield [manuscript.line_insert(line, new, "key")]


def _without_key(
    manuscript: Manuscript, parent: MappingNode, key: str, node: Node
) -> Iterator[list[Edit]]:
    keys = [*parent.entries]
    place = keys.index(key)
    if manuscript.sign(parent.start) == "{":
        if place:
            start = manuscript.end_of(parent.entries[keys[place - 1]])
            yield [Edit(start, manuscript.end_of(node), "", "key")]
        return
    if not place:
        return
    start = manuscript.line_start(line_and_column(node.key)[0])
    line = manuscript.line_after(node.start, node.end)
    end = manuscript.line_start(line) if line < len(manuscript.ends) else len(manuscript.text)
    yield [Edit(start, end, "", "key")]


def _rewritten(
    manuscript: Manuscript,
    parent: MappingNode,
    key: str,
    node: Node,
    value: str | list[str],
    *,
    plain: bool,
) -> Iterator[list[Edit]]:
    """Write a list in the place of a text, or a text in the place of a list."""
    start, end = manuscript.offset(node.start), manuscript.end_of(node)
    raw = manuscript.text[start:end]
    if "#" in raw:
        return
    if manuscript.sign(parent.start) == "{" or raw[:1] not in ("-", "|", ">"):
        for text in ways_in_one_line(value, plain=plain):
            yield [Edit(start, end, text, "value")]
        return
    colon = manuscript.offset(node.key) + len(key) + 1
    tail = raw[len(raw.rstrip("\r\n")) :]
    for text in ways_after_colon(value, _column(parent), plain=plain):
        yield [Edit(colon, end, text + tail, "value")]
