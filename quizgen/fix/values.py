"""Writing values into a fact, so that all else of its file stays byte for byte.

A changed text keeps its quotes and its line ends as far as it can: only its changed words are
replaced. Each way to write a value is read again, and taken only if it says what it has to.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from difflib import SequenceMatcher
from typing import Any, TypeAlias

from quizgen.diagnostics import located
from quizgen.diagnostics.located import MappingNode, Node, ScalarNode, SequenceNode
from quizgen.diagnostics.source import Source, line_and_column
from quizgen.facts.fact import Part
from quizgen.fix.manuscript import Edit, Manuscript, edited
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.look_alikes import straight_quoted
from quizgen.reader.nodes import parse_yaml
from quizgen.record import record

Value: TypeAlias = str | list[str] | None
"""A text, a list of texts, or None for a key that goes."""

Changes: TypeAlias = Mapping[tuple[str, ...], Value]
"""New values by their paths in a fact: a key, or `ask` and the name of a question."""

_TYPED = lazy_pattern(
    r"[-+]?[\d.,_]+(?:[eE][-+]?\d+)?|\d{4}-\d\d(?:-\d\d)?|0[xo][\da-fA-F]+"
    r"|(?i:true|false|yes|no|on|off|null|~|[-+]?\.inf|\.nan)"
)
"""Texts that other readers of YAML take for a number, a date or a truth."""


@record()
class WrittenFact:
    """A fact within its file: the text before all facts, its own, and that after all of them."""

    path: str
    before: str
    text: str
    after: str

    def manuscript(self) -> Manuscript:
        """The file with this fact alone."""
        return Manuscript(self.path, self.before + self.text + self.after)

    @property
    def node(self) -> MappingNode | None:
        """The fact; None if the file with this fact alone cannot be read."""
        root, found = parse_yaml(Source(self.path, self.before + self.text + self.after))
        facts = root.entries.get("facts") if isinstance(root, MappingNode) else None
        if found or not isinstance(facts, SequenceNode) or len(facts.items) != 1:
            return None
        (node,) = facts.items
        return node if isinstance(node, MappingNode) else None


def entries_of(part: Part) -> list[tuple[Node, WrittenFact]]:
    """The facts of a file, each with its node; none if they are not in a list."""
    facts = part.node.entries["facts"]
    assert isinstance(facts, SequenceNode)
    path, text = part.file.path, part.file.text
    manuscript = Manuscript(path, text)
    if manuscript.sign(facts.start) != "-":
        return []
    starts = [manuscript.line_start(line_and_column(each.start)[0]) for each in facts.items]
    line, column = line_and_column(facts.end)
    stop = manuscript.line_start(line) if not column else len(text)
    before, after = text[: starts[0]], text[stop:]
    ends = [*starts[1:], stop]
    return [
        (node, WrittenFact(path, before, text[start:end], after))
        for node, start, end in zip(facts.items, starts, ends, strict=True)
    ]


def file_with(entries: Sequence[tuple[Node, WrittenFact]], texts: Mapping[int, str]) -> str:
    """A file of these facts, with other texts of those whose nodes have these identities."""
    first, last = entries[0][1], entries[-1][1]
    pieces = [texts.get(id(node), entry.text) for node, entry in entries]
    return "".join([first.before, *pieces, last.after])


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
        yield from _other_list(manuscript, node, value)
    elif isinstance(value, list) or isinstance(node, SequenceNode):
        yield from _rewritten(manuscript, parent, key, node, value, plain=plain)


def _column(parent: MappingNode) -> int:
    """The column of the keys of a mapping."""
    first = next(iter(parent.entries.values()), parent)
    return line_and_column(first.key)[1]


def _end(manuscript: Manuscript, node: Node) -> int:
    """The offset after a value, and after the bracket that closes it."""
    end = manuscript.offset(node.end)
    in_brackets = not isinstance(node, ScalarNode) and manuscript.sign(node.start) in ("[", "{")
    return end + 1 if in_brackets and manuscript.text[end : end + 1] in ("]", "}") else end


def _other_text(
    manuscript: Manuscript, node: ScalarNode, value: str, column: int, *, plain: bool
) -> Iterator[list[Edit]]:
    start, end = manuscript.offset(node.start), manuscript.offset(node.end)
    spliced = _spliced(manuscript.text[start:end], node.text, value)
    if spliced is not None:
        yield [Edit(start, end, spliced, "text")]
    raw = manuscript.text[start:end]
    # The end of a block is the start of what follows it.
    tail = raw[len(raw.rstrip("\r\n")) :]
    for text in _texts(value, column, plain=plain, quote=raw[:1]):
        yield [Edit(start, end, text.replace("\n", _line_end(manuscript)) + tail, "text")]


def _line_end(manuscript: Manuscript) -> str:
    return next((end for end in manuscript.ends if end), "\n")


def _spliced(raw: str, text: str, value: str) -> str | None:
    """A text as it is written, with other words in it; None if its words are written otherwise."""
    first, last, quote = 0, len(raw), ""
    if raw[:1] in ("'", '"') and len(raw) > 1:
        first, last, quote = 1, len(raw) - 1, raw[0]
    elif raw[:1] in ("|", ">"):
        first = raw.find("\n") + 1
    words = [*re.finditer(r"\S+", raw[first:last])]
    old, new = text.split(), value.split()

    def put(text: str) -> str:
        """Words as they are written between these quotes."""
        text = text.replace("\\", "\\\\").replace('"', '\\"') if quote == '"' else text
        return text.replace("'", "''") if quote == "'" else text

    if [word[0] for word in words] != [*map(put, old)] or not old:
        return None
    pieces: list[str] = []
    done = first
    for sort, i, j, m, n in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if sort == "equal":
            continue
        words_put = put(" ".join(new[m:n]))
        if sort == "replace":
            start, end = first + words[i].start(), first + words[j - 1].end()
        elif sort == "insert":
            start = end = first + (words[i - 1].end() if i else words[0].start())
            words_put = f" {words_put}" if i else f"{words_put} "
        elif i:
            start, end = first + words[i - 1].end(), first + words[j - 1].end()
        else:
            start = first + words[0].start()
            end = first + (words[j].start() if j < len(words) else words[j - 1].end())
        pieces += [raw[done:start], words_put]
        done = end
    return "".join([raw[:first], *pieces, raw[done:]])


def _texts(value: str, column: int, *, plain: bool, quote: str = "") -> Iterator[str]:
    """Ways to write a text as the value of a key in a column."""
    if "\n" in value:
        pad = " " * (column + 2)
        block = "\n".join(f"{pad}{line}" if line.strip() else "" for line in value.split("\n"))
        yield f"|\n{block}"
        return
    if quote == "'":
        yield "'" + value.replace("'", "''") + "'"
    if quote != '"' and (plain or not _TYPED.fullmatch(value)):
        yield value
    yield straight_quoted(value)


def _new_key(
    manuscript: Manuscript, parent: MappingNode, key: str, value: str | list[str], *, plain: bool
) -> Iterator[list[Edit]]:
    """Add a key after the last one of a mapping."""
    last = [*parent.entries.values()][-1]
    if manuscript.sign(parent.start) == "{":
        at = _end(manuscript, last)
        for text in _flow(value, plain=plain):
            yield [Edit(at, at, f", {key}: {text}", "key")]
        return
    column = _column(parent)
    line = manuscript.line_after(last.start, last.end)
    for text in _block(value, column, plain=plain):
        new = f"{' ' * column}{key}:{text}".replace("\n", _line_end(manuscript))
        yield [manuscript.line_insert(line, new, "key")]


def _flow(value: str | list[str], *, plain: bool) -> Iterator[str]:
    if isinstance(value, str):
        yield from _texts(value, 0, plain=plain)
    else:
        yield f"[{', '.join(map(_item, value))}]"


def _block(value: str | list[str], column: int, *, plain: bool) -> Iterator[str]:
    """What follows the colon of a key in a column."""
    if isinstance(value, str):
        for text in _texts(value, column, plain=plain):
            yield f" {text}"
    elif sum(map(len, value)) < _SHORT:
        for text in _flow(value, plain=plain):
            yield f" {text}"
    else:
        pad = " " * column
        yield "".join(f"\n{pad}- {_item(item)}" for item in value)


_SHORT = 60
"""Characters of a list that is written in one line."""


def _new_inner(
    manuscript: Manuscript, entry: MappingNode, path: tuple[str, ...], value: str
) -> Iterator[list[Edit]]:
    """Add a key whose value is a mapping with one key."""
    column = _column(entry)
    last = [*entry.entries.values()][-1]
    outer, inner = path
    for text in _texts(value, column + 2, plain=False):
        if manuscript.sign(entry.start) == "{":
            at = _end(manuscript, last)
            yield [Edit(at, at, f", {outer}: {{{inner}: {text}}}", "key")]
        else:
            pad = " " * column
            line = manuscript.line_after(last.start, last.end)
            new = f"{pad}{outer}:\n{pad}  {inner}: {text}".replace("\n", _line_end(manuscript))
            yield [manuscript.line_insert(line, new, "key")]


def _without_key(
    manuscript: Manuscript, parent: MappingNode, key: str, node: Node
) -> Iterator[list[Edit]]:
    keys = [*parent.entries]
    place = keys.index(key)
    if manuscript.sign(parent.start) == "{":
        if place:
            start = _end(manuscript, parent.entries[keys[place - 1]])
            yield [Edit(start, _end(manuscript, node), "", "key")]
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
    start, end = manuscript.offset(node.start), _end(manuscript, node)
    raw = manuscript.text[start:end]
    if "#" in raw:
        return
    if manuscript.sign(parent.start) == "{" or raw[:1] not in ("-", "|", ">"):
        for text in _flow(value, plain=plain):
            yield [Edit(start, end, text, "value")]
        return
    colon = manuscript.offset(node.key) + len(key) + 1
    tail = raw[len(raw.rstrip("\r\n")) :]
    for text in _block(value, _column(parent), plain=plain):
        yield [Edit(colon, end, text + tail, "value")]


def _other_list(
    manuscript: Manuscript, node: SequenceNode, value: Sequence[str]
) -> Iterator[list[Edit]]:
    """Change the items of a list that differ; items that go are removed with their lines."""
    items = [each for each in node.items if isinstance(each, ScalarNode)]
    if len(items) < len(node.items) or not value or not items:
        return
    if manuscript.sign(node.start) == "[":
        raw = manuscript.between(node.start, node.end)
        if "#" in raw or "\n" in raw:
            yield from _item_edits(manuscript, items, value, in_lines=False)
            return
        kept = {each.text: manuscript.between(each.start, each.end) for each in items}
        start, end = manuscript.offset(node.start), _end(manuscript, node)
        shown = ", ".join(kept.get(each) or _item(each) for each in value)
        yield [Edit(start, end, f"[{shown}]", "list")]
        return
    yield from _item_edits(manuscript, items, value, in_lines=True)


def _item_edits(
    manuscript: Manuscript, items: Sequence[ScalarNode], value: Sequence[str], *, in_lines: bool
) -> Iterator[list[Edit]]:
    old = [each.text for each in items]
    edits: list[Edit] = []
    for sort, i, j, m, n in SequenceMatcher(None, old, value, autojunk=False).get_opcodes():
        if sort == "equal":
            continue
        both = min(j - i, n - m)
        if (i + both < j or m + both < n) and not in_lines:
            return
        for item, text in zip(items[i : i + both], value[m : m + both], strict=True):
            edits.append(_item_text(manuscript, item, text))
        edits += [_item_gone(manuscript, item) for item in items[i + both : j]]
        if m + both < n:
            after = items[i + both - 1] if i + both else None
            edits += _new_items(manuscript, after, items[0], value[m + both : n])
    yield edits


def _item_text(manuscript: Manuscript, item: ScalarNode, text: str) -> Edit:
    start, end = manuscript.offset(item.start), manuscript.offset(item.end)
    raw = manuscript.text[start:end]
    spliced = _spliced(raw, item.text, text)
    if spliced is None or (item.plain and not _reads_plain(text)):
        spliced = _item(text) + raw[len(raw.rstrip("\r\n")) :]
    return Edit(start, end, spliced, "item")


def _item(text: str) -> str:
    """A text as an item of a list, in quotes only if it needs them."""
    return text if _reads_plain(text) else straight_quoted(text)


def _reads_plain(text: str) -> bool:
    """Whether a text is read as itself without quotes, also within brackets."""
    if _TYPED.fullmatch(text):
        return False
    root, found = parse_yaml(Source("", f"- [{text}, x]"))
    return not found and root is not None and located.without_positions(root) == [[text, "x"]]


def _item_gone(manuscript: Manuscript, item: ScalarNode) -> Edit:
    start = manuscript.line_start(line_and_column(item.start)[0])
    line = manuscript.line_after(item.start, item.end)
    end = manuscript.line_start(line) if line < len(manuscript.ends) else len(manuscript.text)
    return Edit(start, end, "", "item")


def _new_items(
    manuscript: Manuscript,
    after: ScalarNode | None,
    first: ScalarNode,
    texts: Sequence[str],
) -> Iterator[Edit]:
    line, column = line_and_column(first.start)
    dash = manuscript.source.line(line)[:column]
    if dash.strip() != "-":
        return
    if after is not None:
        line = manuscript.line_after(after.start, after.end)
    for text in texts:
        yield manuscript.line_insert(line, f"{dash}{_item(text)}", "item")
