"""From spans, diagnostics and edits to what the Language Server Protocol calls them, and back."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from lsprotocol import types

from quizgen.diagnostics.diagnostic import Diagnostic, visible
from quizgen.diagnostics.source import Position, Source, Span, position
from quizgen.editor.columns import Encoding, from_units, to_units
from quizgen.editor.edits import TextEdit

MOST = 1_000
"""Diagnostics of a file that are sent. An editor takes longer to show more of them than to ask."""

_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
}


class Translator:
    """Converts places, for a client that counts columns in an encoding.

    `uri` gives the address of a file.
    """

    def __init__(self, encoding: Encoding, uri: Callable[[Path], str]) -> None:
        self._encoding = encoding
        self._uri = uri

    def position(self, source: Source, line: int, column: int) -> types.Position:
        """A place in a file; line and column are from 0."""
        return types.Position(line, to_units(source.line(line), column, self._encoding))

    def where(self, source: Source, at: types.Position) -> Position:
        """The place that a client means. One below the file is at its end."""
        last = len(source.lines) - 1
        if at.line > last:
            return position(last, len(source.lines[last]))
        text = source.lines[at.line]
        return position(at.line, from_units(text, at.character, self._encoding))

    def range(self, span: Span) -> types.Range:
        """A span as a range."""
        return types.Range(
            self.position(span.source, span.line - 1, span.column - 1),
            self.position(span.source, span.end_line - 1, span.end_column - 1),
        )

    def location(self, span: Span) -> types.Location:
        """A span with the address of its file."""
        return types.Location(self._uri(Path(span.source.path)), self.range(span))

    def diagnostics(self, found: Sequence[Diagnostic]) -> list[types.Diagnostic]:
        """Diagnostics of one file."""
        shown = [self._diagnostic(each) for each in found[:MOST]]
        if found[MOST:]:
            shown[-1].message += f" (and {len(found) - MOST:,} more: see `quizgen check`)"
        return shown

    def _diagnostic(self, each: Diagnostic) -> types.Diagnostic:
        related = [
            types.DiagnosticRelatedInformation(self.location(span), word)
            for span, word in each.related
        ]
        return types.Diagnostic(
            self.range(each.span),
            visible(each.message),
            _SEVERITIES[each.severity],
            code=each.name,
            source="quizgen",
            related_information=related or None,
        )

    def edits(self, edits: Iterable[TextEdit]) -> types.WorkspaceEdit:
        """Edits of some files."""
        by_uri: dict[str, list[types.TextEdit]] = {}
        for each in edits:
            uri = self._uri(Path(each.span.source.path))
            by_uri.setdefault(uri, []).append(types.TextEdit(self.range(each.span), each.new))
        changes: Mapping[str, Sequence[types.TextEdit]] = by_uri
        return types.WorkspaceEdit(changes=changes)
