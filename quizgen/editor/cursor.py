"""What is being typed at a place of a file: a key or a value, and of what.

Half-typed text is not YAML yet. So a mark is put at the cursor, the line is completed so that
YAML can read it, and the mark is looked for in the tree of the entry.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from quizgen.diagnostics.located import MappingNode, Node, ScalarNode, SequenceNode
from quizgen.diagnostics.source import Position, Source, line_and_column
from quizgen.editor.typed_nodes import FileType, Path, step, unwrapped
from quizgen.facts.fact import Fact
from quizgen.facts.head import Head
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.nodes import parse_yaml
from quizgen.reader.recovery import FATAL
from quizgen.reader.translated_heads import TranslatedHead
from quizgen.record import record

_MARK = "\ue000"
"""A character for private use, which no text has."""

_ENTRY = lazy_pattern(r" *- ")
_BEGUN = lazy_pattern(r" *(?:- +)*-?")
_KEYED = lazy_pattern(r""" *(?:- +)*["']?[^\s"'\[\]{}#:][^\[\]{}#:]*["']? *:\s""")
_CLOSING = {"[": "]", "{": "}"}


@record()
class Cursor:
    """What is being typed.

    `typed` is its text up to the cursor, without a quotation mark. `wanted` is the type of the
    mapping whose key it is, if `is_key`, or else that of the value. `beside` is the mapping or list
    that it is in, without it; `path` leads to the mapping, or to the value. `begins_entry` means
    that it is the only text of an item of a list. `kind` is that of the fact that it is in.
    """

    typed: str
    wanted: Any
    is_key: bool
    beside: MappingNode | SequenceNode
    path: Path
    begins_entry: bool = False
    kind: type[Fact] | None = None


def cursor_at(source: Source, where: Position, type_: FileType) -> Cursor | None:
    """What is being typed at a place of a file of a type; None in a comment, or outside of YAML."""
    line, column = line_and_column(where)
    before = source.line(line)[:column]
    for completed in _completed(before):
        for document in _documents(source.lines, line, completed, type_):
            root, found = parse_yaml(Source(source.path, document))
            if root is not None and not any(each.name in FATAL for each in found):
                cursor = _find(root, type_)
                if cursor is not None:
                    return cursor
    return None


def _completed(before: str) -> Iterator[str]:
    """The text of a line before the cursor with the mark, in the forms that YAML may read."""
    frames, quote, is_comment = _open(before)
    if is_comment:
        return
    closing = quote + "".join(_CLOSING[sign] for sign, _ in reversed(frames))
    if frames and frames[-1][0] == "{":
        inner = before[frames[-1][1] :].rpartition(",")[2]
        yield f"{before}{_MARK}{closing}" if ":" in inner else f"{before}{_MARK}: {closing}"
    elif frames or _KEYED.match(before):
        yield f"{before}{_MARK}{closing}"
    elif "-" in (_BEGUN.match(before) or [""])[0]:
        # After the dash alone, a space is missing.
        spaced = before if before.rstrip() != before or not before.endswith("-") else f"{before} "
        yield f"{spaced}{_MARK}{quote}:"
        yield f"{spaced}{_MARK}{quote}"
    else:
        yield f"{before}{_MARK}{quote}:"


def _open(before: str) -> tuple[list[tuple[str, int]], str, bool]:
    """The brackets that are open at the end of a line, the quotation mark, and if it is a comment.

    Each bracket has the column after it.
    """
    frames: list[tuple[str, int]] = []
    quote = ""
    for at, sign in enumerate(before):
        begins = before[:at].rstrip(" ")[-1:] in ("", "[", "{", ",", ":", "-")
        if quote:
            quote = "" if sign == quote else quote
        elif sign == "#" and before[at - 1 : at] in ("", " "):
            return frames, quote, True
        elif sign in "\"'" and begins:
            quote = sign
        elif sign in _CLOSING and begins:
            frames.append((sign, at + 1))
        elif frames and sign == _CLOSING[frames[-1][0]]:
            frames.pop()
    return frames, quote, False


def _documents(lines: Sequence[str], line: int, completed: str, type_: FileType) -> Iterator[str]:
    """The entry with the cursor as a file of its own, and the same without what is below the line.

    What is above the first entry, and a file without entries, is taken as a whole.
    """
    above, first, last = "", 0, len(lines)
    if type_ not in (Head, TranslatedHead):
        marked = [*lines[:line], completed, *lines[line + 1 :]]
        starts = _entries(marked)
        begun = [number for number in starts if number <= line]
        last = next((number for number in starts if number > line), last)
        if begun:
            above, first = "facts:\n", begun[-1]
    yield above + "\n".join([*lines[first:line], completed, *lines[line + 1 : last]])
    yield above + "\n".join([*lines[first:line], completed])


def _entries(lines: Sequence[str]) -> list[int]:
    """The lines at which an entry begins: with a dash that is indented like the first one.

    A list above `facts`, such as that of tags, has no entries.
    """
    top = next((number for number, text in enumerate(lines) if text.startswith("facts:")), 0)
    found = [number for number in range(top, len(lines)) if _ENTRY.match(lines[number])]
    first = _ENTRY.match(lines[found[0]]) if found else None
    return [number for number in found if first and lines[number].startswith(first[0])]


def _find(root: Node, type_: Any) -> Cursor | None:
    """The cursor in a tree, whose mark is taken out of what is beside it."""
    path: list[str | int] = []
    kind: type[Fact] | None = None
    node, beside = root, root
    while True:
        type_ = unwrapped(type_, node)
        if isinstance(type_, type) and issubclass(type_, Fact) and type_ is not Fact:
            kind = type_
        if isinstance(node, ScalarNode):
            if isinstance(beside, ScalarNode):
                return None
            return Cursor(node.text[:-1], type_, False, beside, tuple(path), kind=kind)
        if isinstance(node, MappingNode) and (key := _marked_key(node)):
            del node.entries[key]
            begins = not node.entries and isinstance(next(reversed(path), ""), int)
            return Cursor(key[:-1], type_, True, node, tuple(path), begins, kind)
        children: Iterable[tuple[str | int, Node]] = (
            node.entries.items() if isinstance(node, MappingNode) else enumerate(node.items)
        )
        found = next((each for each in children if _has_mark(each[1])), None)
        if found is None:
            return None
        path.append(found[0])
        type_ = step(type_, *found)
        node, beside = found[1], node


def _marked_key(node: MappingNode) -> str:
    return next((key for key in node.entries if key.endswith(_MARK)), "")


def _has_mark(node: Node) -> bool:
    if isinstance(node, ScalarNode):
        return node.text.endswith(_MARK)
    if isinstance(node, SequenceNode):
        return any(map(_has_mark, node.items))
    return bool(_marked_key(node)) or any(map(_has_mark, node.entries.values()))
