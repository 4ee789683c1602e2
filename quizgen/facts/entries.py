"""The entries of fact files, to find the fact at a place."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from quizgen.diagnostics.located import MappingNode
from quizgen.diagnostics.source import Span, position
from quizgen.facts.fact import Fact

Entry: TypeAlias = tuple[MappingNode, Fact]
"""What is written of a fact in a file, and the fact."""


def entries_by_file(facts: Iterable[Fact]) -> Mapping[str, Sequence[Entry]]:
    """The entries of each file in file order, by the path of the file.

    Not by identity: diagnostics from another process carry copies of the files. A translation has
    an entry in two files.
    """
    found: dict[str, list[Entry]] = {}
    for fact in facts:
        for each in (fact, fact.original):
            if each:
                found.setdefault(each.part.file.path, []).append((each.node, fact))
    for entries in found.values():
        entries.sort(key=lambda entry: entry[0].start)
    return found


def entry_at(entries: Sequence[Entry], span: Span) -> Fact | None:
    """The fact of the entry that contains a place, of the entries of the file."""
    where = position(span.line - 1, span.column - 1)
    at = bisect_right(entries, where, key=lambda entry: entry[0].start) - 1
    return entries[at][1] if at >= 0 and where < entries[at][0].end else None
