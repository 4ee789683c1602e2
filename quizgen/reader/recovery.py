"""Reading on after an error of syntax, so that one slip does not hide the rest of a file."""

import re

from quizgen.diagnostic import Diagnostic
from quizgen.located import Node
from quizgen.reader.nodes import parse
from quizgen.source import Source

_RETRIES = 40
"""How many broken entries of one file are passed over; each costs another parse of the file."""


def parse_all(source: Source) -> tuple[Node | None, list[Diagnostic]]:
    """The tree of a text; an entry with an error of syntax is reported and left out."""
    root, found, _ = recover(source)
    return root, found


def recover(source: Source) -> tuple[Node | None, list[Diagnostic], Source]:
    """The tree of a text, what is wrong with it, and the text without the entries left out.

    An entry begins at a '- ' that is indented like the first one. Its lines are blanked, so that
    all other places stay as they are.
    """
    found: list[Diagnostic] = []
    readable = source
    for _ in range(_RETRIES):
        root, diagnostics = parse(readable)
        diagnostics = [_in(source, diagnostic) for diagnostic in diagnostics]
        if not diagnostics or diagnostics[-1].name not in _FATAL:
            return root, found + diagnostics, readable
        blanked = _without_entry(readable, diagnostics[-1].span.line - 1)
        if blanked is None:
            return root, found + diagnostics, readable
        # What else was found stands before the fatal fault and will be found again.
        found.append(diagnostics[-1])
        readable = blanked
    return parse(readable)[0], found, readable


_FATAL = {"syntax", "too-deep"}


def _in(source: Source, diagnostic: Diagnostic) -> Diagnostic:
    """The diagnostic with its line shown as it is in the file, not as it was blanked."""
    span = diagnostic.span
    original = type(span)(source, span.line, span.column, span.end_line, span.end_column)
    return type(diagnostic)(
        original, diagnostic.name, diagnostic.message, diagnostic.severity, diagnostic.related
    )


def _without_entry(source: Source, line: int) -> Source | None:
    """The text without the entry in which `line` (from 0) stands; None if it is in no entry."""
    lines = source.lines
    first = next((text for text in lines if re.match(r"\s*- ", text)), None)
    if first is None:
        return None
    begins = re.compile(" " * (len(first) - len(first.lstrip(" "))) + "- ")
    start = next(
        (n for n in range(min(line, len(lines) - 1), -1, -1) if begins.match(lines[n])), None
    )
    if start is None:
        return None
    end = next((n for n in range(start + 1, len(lines)) if begins.match(lines[n])), len(lines))
    if end <= line:
        return None
    kept = [*lines[:start], *[""] * (end - start), *lines[end:]]
    return Source(source.path, "\n".join(kept))
