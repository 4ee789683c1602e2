"""Records in YAML or JSON as material: a list of entries with keys, or entries by names."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.diagnostics.located import MappingNode, Node, ScalarNode, SequenceNode
from quizgen.diagnostics.source import line_and_column, position
from quizgen.importing.encodings import text_of
from quizgen.importing.material import (
    MOST_COLUMNS,
    MOST_ROWS,
    ImportedRow,
    Material,
    has_dollar_formulas,
    has_html,
)
from quizgen.importing.media import MediaFolder
from quizgen.reader.characters import LARGEST_FILE, source_of
from quizgen.reader.nodes import parse_yaml
from quizgen.record import record

_SAMPLE = 1_000
"""Entries in which HTML and formulas are looked for."""

_NONE = "no records: expected a list of entries with keys, or entries by their names"


@record()
class _Record:
    """An entry: where it is, its values by key, and whether it is only a text beside them."""

    place: str
    values: dict[str, str]
    other: bool = False


def read_records(path: Path, given: Mapping[str, str]) -> Material:
    """The entries of a file as rows. Raise Unusable, with the line, for what has none.

    `given` may say its encoding.
    """
    if path.stat().st_size > LARGEST_FILE:
        raise Unusable(f"{path}: larger than {LARGEST_FILE / 1e6:,.0f} MB")
    text = text_of(path, given.get("encoding", ""))
    root = _json(path, text) if path.suffix.lower() == ".json" else _yaml(path, text)
    if isinstance(root, MappingNode) and _is_list_of_entries(root.entries.get("facts", root)):
        raise Unusable(f"{path}: a file of facts: copy it into the folder of a deck, and check it")
    records = _records(path, root)
    if not records:
        raise Unusable(f"{path}: {_NONE}")
    if len(records) > MOST_ROWS:
        raise Unusable(f"{path}: more than {MOST_ROWS:,} entries: divide the file")
    has_others = any(each.other for each in records)
    columns: dict[str, dict[str, None]] = {}
    for each in records:
        keys = columns.setdefault(_sort(each, has_others=has_others), {})
        keys.update(dict.fromkeys(each.values))
    if any(len(keys) > MOST_COLUMNS for keys in columns.values()):
        raise Unusable(f"{path}: more than {MOST_COLUMNS} different keys of entries")
    some = [value for each in records[:_SAMPLE] for value in each.values.values()]

    def rows() -> Iterator[ImportedRow]:
        for each in records:
            sort = _sort(each, has_others=has_others)
            values = tuple(each.values.get(key, "") for key in columns[sort])
            yield ImportedRow(each.place, sort, values)

    return Material(
        path,
        {sort: _column_names(keys) for sort, keys in columns.items()},
        rows,
        "html" if has_html(some) else "plain",
        {"math": "dollars"} if has_dollar_formulas(some) else {},
        MediaFolder(path.parent).content,
    )


def _column_names(keys: Iterable[str]) -> tuple[str, ...]:
    """The names of columns for keys: in one line, and each once."""
    names: list[str] = []
    for number, key in enumerate(keys, 1):
        name = " ".join(key.split()) or str(number)
        while name in names:
            name = f"{name} {number}"
        names.append(name)
    return tuple(names)


def _sort(each: _Record, *, has_others: bool) -> str:
    """The sort of an entry, which has a name only if there are others."""
    if not has_others:
        return ""
    return "other text" if each.other else "entry"


def _records(path: Path, root: Node | None) -> list[_Record]:
    """The entries, and what is beside them; none if nothing is an entry."""
    found: list[_Record] = []
    is_any = False
    for name, node in _entries(root):
        place = f"{path.name}:{line_and_column(node.start)[0] + 1}"
        if isinstance(node, MappingNode):
            values = {key: _text(value) for key, value in node.entries.items()}
            found.append(_Record(place, {"Name": name, **values} if name else values))
        elif name:
            found.append(_Record(place, {"Term": name, "Meaning": _text(node)}))
        else:
            found.append(_Record(place, {"Text": _text(node)}, other=True))
            continue
        is_any = True
    return found if is_any else []


def _entries(root: Node | None) -> Iterator[tuple[str, Node]]:
    """The entries of a file, each with its name if it has one.

    They may be below one key, such as `cards`, beside texts on all of them.
    """
    if isinstance(root, SequenceNode):
        yield from (("", each) for each in root.items)
    elif isinstance(root, MappingNode):
        key = next((key for key, each in root.entries.items() if _is_list_of_entries(each)), "")
        if key:
            yield from (("", each) for name, each in root.entries.items() if name != key)
            yield from _entries(root.entries[key])
        else:
            yield from root.entries.items()


def _is_list_of_entries(node: Node) -> bool:
    """Whether a node is a list with a record in it; others in it are texts beside them."""
    return isinstance(node, SequenceNode) and any(
        isinstance(each, MappingNode) for each in node.items
    )


def _text(node: Node) -> str:
    """A value as the text of a table: the items of a list are lines."""
    if isinstance(node, ScalarNode):
        return node.text
    if isinstance(node, SequenceNode):
        return "\n".join(map(_text, node.items))
    return "\n".join(f"{key}: {_text(value)}" for key, value in node.entries.items())


def _yaml(path: Path, text: str) -> Node | None:
    """The value of a file in YAML; None if it is empty. Raise Unusable, at the first fault."""
    source, wrong = source_of(str(path), text)
    root, more = (None, []) if wrong else parse_yaml(source)
    wrong += more
    if wrong:
        raise Unusable(f"{path}:{wrong[0].span.line}: {wrong[0].message}")
    return root


def _json(path: Path, text: str) -> Node:
    """The value of a file in JSON, with numbers as they are written. Raise Unusable."""
    try:
        return _node(json.loads(text, parse_float=str, parse_int=str))
    except RecursionError:
        raise Unusable(f"{path}: too many levels of nesting") from None
    except json.JSONDecodeError as error:
        raise Unusable(f"{path}:{error.lineno}: not JSON: {error.msg}") from None


def _node(value: Any, number: int = 0) -> Node:
    """A value of JSON as a node; the items of a list have their numbers for lines."""
    start = position(number, 0)
    if isinstance(value, dict):
        mapping = MappingNode(start, 0)
        mapping.entries.update((key, _node(each)) for key, each in value.items())
        return mapping
    if isinstance(value, list):
        sequence = SequenceNode(start, 0)
        sequence.items.extend(_node(each, n) for n, each in enumerate(value))
        return sequence
    text = "" if value is None else value if isinstance(value, str) else json.dumps(value)
    return ScalarNode(text, start, 0, 0, plain=False)
