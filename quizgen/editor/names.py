"""Ids of facts and keys of sources: where they are given and used, and how to rename them."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Literal

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.diagnostics.located import MappingNode, ScalarNode, SequenceNode
from quizgen.diagnostics.source import Position, Source, Span, line_and_column, position
from quizgen.editor.edits import TextEdit
from quizgen.editor.files import TypedFile
from quizgen.editor.typed_nodes import TypedNode, place_at, walk
from quizgen.facts.fields import ID, Id, Name, Reference, SourceKey
from quizgen.facts.head import Head
from quizgen.facts.part import FactFile
from quizgen.record import record

Sort = Literal["fact", "source"]


@record()
class Named:
    """A fact or a source: its id or its key."""

    sort: Sort
    name: str


@record()
class Occurrence:
    """A place where something is named; `gives` is whether it gets its name there."""

    span: Span
    gives: bool


def named_at(
    file: TypedFile, where: Position, sources: Collection[str]
) -> tuple[Named, Span] | None:
    """The fact or the source that is named at a place of a file, and the span of the name.

    `sources` are the keys of the deck's sources, which a speaker can be.
    """
    place = place_at(file.root, file.type, where)
    named = place and _named(place, file, sources)
    if not place or not named:
        return None
    span = span_of_name(place, file.source)
    start = position(span.line - 1, span.column - 1)
    end = position(span.end_line - 1, span.end_column - 1)
    return (named, span) if start <= where <= end else None


def occurrences(
    named: Named, files: Iterable[TypedFile], sources: Collection[str]
) -> Iterator[Occurrence]:
    """All places of a deck where something is named, in the order of the files."""
    for file in files:
        root = file.root if named.name in file.source.text else None
        for place in walk(root, file.type) if root is not None else ():
            if _text(place) == named.name and _named(place, file, sources) == named:
                yield Occurrence(span_of_name(place, file.source), _gives(place, file))


def _named(place: TypedNode, file: TypedFile, sources: Collection[str]) -> Named | None:
    text = _text(place)
    if place.on_key:
        is_source = len(place.path) == 2 and place.path[0] == "sources"
        return Named("source", text) if is_source else None
    if not isinstance(place.node, ScalarNode) or not ID.fullmatch(text):
        # A source can have a key of any form.
        return Named("source", text) if place.type is SourceKey else None
    if place.type is SourceKey:
        return Named("source", text)
    if place.type is Reference or (place.type is Id and place.path[-1] == "id"):
        return Named("fact", text) if file.type is not Head else None
    if place.type is Name:
        return Named("source" if text in sources else "fact", text)
    return None


def _text(place: TypedNode) -> str:
    if place.on_key:
        return str(place.path[-1])
    return place.node.text if isinstance(place.node, ScalarNode) else ""


def _gives(place: TypedNode, file: TypedFile) -> bool:
    if place.on_key:
        return file.type is Head
    return place.type is Id and file.type is FactFile


def span_of_name(place: TypedNode, source: Source) -> Span:
    """The span of a key or of the text of a scalar, without quotation marks."""
    node = place.node
    if place.on_key:
        start, length = node.key, len(str(place.path[-1]))
        line, column = line_and_column(start)
        quoted = source.line(line)[column : column + 1] in ("'", '"')
        return source.span(Position(start + quoted), Position(start + quoted + length))
    assert isinstance(node, ScalarNode)
    quoted = not node.plain and node.end - node.start >= 2
    return source.span(Position(node.start + quoted), Position(node.end - quoted))


def rename(
    named: Named,
    new: str,
    files: Sequence[TypedFile],
    sources: Collection[str],
    *,
    taken: Collection[str],
    keeps_old: bool,
) -> list[TextEdit]:
    """The edits that give something another name, everywhere in its deck.

    `taken` are all names that it cannot have. A fact that `keeps_old` gets its old id as the last
    one in `was`, so that its reviews are found. Raise Unusable, with the reason, if it cannot be
    renamed.
    """
    if new == named.name:
        return []
    if not ID.fullmatch(new) and (named.sort == "fact" or new != new.strip() or not new):
        raise Unusable("an id has letters a-z, digits and hyphens, and begins with a letter")
    if named.sort == "source" and not _SOURCE_KEY.issuperset(new):
        raise Unusable("give a source a key of letters, digits, hyphens, dots and underscores")
    if new in taken:
        raise Unusable(f"'{new}' is taken, or was the id of a fact before")
    found = [*occurrences(named, files, sources)]
    given = sum(each.gives for each in found)
    if given > 1:
        raise Unusable(f"two facts have the id '{named.name}': give one of them another by hand")
    _refuse_if_unread(named.name, files)
    if not given:
        where = "the bibliography" if named.sort == "source" else "a file that can be read"
        raise Unusable(f"'{named.name}' is not given in this deck: rename it in {where}")
    edits = [TextEdit(each.span, new) for each in found]
    if named.sort == "fact" and keeps_old:
        edits += [
            was
            for file in files
            if file.type is FactFile
            for entry in _entries_of(file, named.name)
            if (was := _with_former(entry, file.source, named.name))
        ]
    return edits


def _refuse_if_unread(name: str, files: Iterable[TypedFile]) -> None:
    """Raise Unusable if a line that cannot be read may have a name, which would be left there."""
    whole = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
    for file in files:
        for number, line in file.unread.items() if name in file.source.text else ():
            if whole.search(line):
                where = f"{file.path.name}:{number + 1}"
                raise Unusable(f"{where} cannot be read, and may name '{name}': mend it first")


_SOURCE_KEY = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")


def _entries_of(file: TypedFile, fact_id: str) -> Iterator[MappingNode]:
    """The entries of a file with an id."""
    facts = file.root.entries.get("facts") if isinstance(file.root, MappingNode) else None
    for entry in facts.items if isinstance(facts, SequenceNode) else ():
        given = entry.entries.get("id") if isinstance(entry, MappingNode) else None
        if isinstance(given, ScalarNode) and given.text == fact_id:
            assert isinstance(entry, MappingNode)
            yield entry


def _with_former(entry: MappingNode, source: Source, old: str) -> TextEdit | None:
    """The edit that adds a former id to an entry, as the last one."""
    was, given = entry.entries.get("was"), entry.entries["id"]
    if was is None:
        line, end = line_and_column(given.end)
        rest = source.line(line)[end:].strip()
        if rest and not rest.startswith("#"):
            # In braces, all is in one line.
            return TextEdit(source.span(given.end, given.end), f", was: {old}")
        at = position(line, len(source.line(line)))
        # The key may be after the dash, so its column is the indentation of all keys.
        column = line_and_column(given.key)[1]
        return TextEdit(source.span(at, at), f"\n{' ' * column}was: {old}")
    if isinstance(was, ScalarNode):
        first, last = line_and_column(was.start), line_and_column(was.end)
        text = source.line(first[0])[first[1] : last[1]]
        return TextEdit(source.span(was.start, was.end), f"[{text}, {old}]")
    if isinstance(was, SequenceNode) and was.items:
        item = was.items[-1]
        line, column = line_and_column(item.start)
        before = source.line(line)[:column]
        if before.strip() != "-":
            return TextEdit(source.span(item.end, item.end), f", {old}")
        at = position(line, len(source.line(line)))
        return TextEdit(source.span(at, at), f"\n{before}{old}")
    return None
