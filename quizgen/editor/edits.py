"""Edits that an editor is to make."""

from quizgen.diagnostics.source import Span
from quizgen.record import record


@record()
class TextEdit:
    """Replaces the text of a span."""

    span: Span
    new: str
