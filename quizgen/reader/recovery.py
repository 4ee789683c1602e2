"""Reading on after a syntax error, so that one error does not hide the rest of a file."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.located import Node
from quizgen.diagnostics.source import Source, Span
from quizgen.reader.foreign_lines import without_foreign_lines
from quizgen.reader.nodes import parse_yaml
from quizgen.reader.plain_lines import plain_tree

_RETRIES = 4
"""Broken entries found one by one, each with another parse of the file."""


def parse_all(source: Source) -> tuple[Node | None, list[Diagnostic]]:
    """The tree of a text. Entries with syntax errors are reported and left out."""
    root, found, _ = recover(source)
    return root, found


def recover(source: Source) -> tuple[Node | None, list[Diagnostic], Source]:
    """The tree of a text, its diagnostics, and the text without the broken entries.

    The lines of broken entries are blanked, which keeps all other positions.
    """
    plain = plain_tree(source)
    if plain is not None:
        return plain, [], source
    found: list[Diagnostic] = []
    readable = source
    for retry in range(_RETRIES):
        root, diagnostics = parse_yaml(readable)
        diagnostics = [_in(source, diagnostic) for diagnostic in diagnostics]
        if not diagnostics or diagnostics[-1].name not in FATAL:
            return root, found + diagnostics, readable
        if retry == 0:
            readable, found = without_foreign_lines(source)
            if found:
                continue
        blanked = _without_entry(readable, diagnostics[-1].span.line - 1)
        if blanked is None:
            return root, found + diagnostics, readable
        # The others come before the fatal one, and will be found again.
        found.append(diagnostics[-1])
        readable = blanked
    readable, others = _without_broken(readable)
    root, diagnostics = parse_yaml(readable)
    return root, found + others + [_in(source, each) for each in diagnostics], readable


def _without_broken(source: Source) -> tuple[Source, list[Diagnostic]]:
    """The text without the entries that cannot be read alone, and a diagnostic for each.

    With many broken entries, this is faster than reading the whole text again for each.
    """
    found: list[Diagnostic] = []
    lines = list(source.lines)
    starts = [*_entries(lines), len(lines)]
    for start, end in pairwise(starts):
        alone = Source(source.path, "\n".join(lines[start:end]))
        _, diagnostics = parse_yaml(alone)
        if diagnostics and diagnostics[-1].name in FATAL:
            found.append(_in(source, diagnostics[-1], below=start))
            lines[start:end] = [""] * (end - start)
    return Source(source.path, "\n".join(lines)), found


FATAL = {"syntax", "too-deep"}
"""Errors that make an entry unreadable."""


def _in(source: Source, diagnostic: Diagnostic, below: int = 0) -> Diagnostic:
    """The diagnostic in the original source, moved down by `below` lines."""
    span = diagnostic.span
    line, end_line = span.line + below, span.end_line + below
    original = Span(source, line, span.column, end_line, span.end_column)
    return type(diagnostic)(
        original, diagnostic.name, diagnostic.message, diagnostic.severity, diagnostic.related
    )


def _without_entry(source: Source, line: int) -> Source | None:
    """The text without the entry that contains `line` (from 0); None if there is no such entry."""
    lines = source.lines
    starts = _entries(lines)
    number = bisect_right(starts, line)
    if number == 0:
        return None
    start, end = starts[number - 1], [*starts, len(lines)][number]
    if end <= line:
        return None
    kept = [*lines[:start], *[""] * (end - start), *lines[end:]]
    return Source(source.path, "\n".join(kept))


def _entries(lines: Sequence[str]) -> list[int]:
    """The lines (from 0) at which an entry starts: with a '- ' indented like the first one."""
    first = next((text for text in lines if re.match(r"\s*- ", text)), None)
    if first is None:
        return []
    begins = " " * (len(first) - len(first.lstrip(" "))) + "- "
    return [number for number, text in enumerate(lines) if text.startswith(begins)]
