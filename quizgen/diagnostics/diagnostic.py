"""Diagnostics: errors and warnings with their positions. They are returned, never raised."""

from collections.abc import Callable
from typing import Literal, TypeAlias
from unicodedata import category

from quizgen.diagnostics.source import Source, Span, position
from quizgen.record import record

Severity = Literal["error", "warning"]


@record()
class Diagnostic:
    """One problem in a deck.

    `name` is the rule that found it, in kebab-case. `related` has further spans with a message
    each, for example that of the other of two facts that disagree.
    """

    span: Span
    name: str
    message: str
    severity: Severity = "error"
    related: tuple[tuple[Span, str], ...] = ()


def leading_out(path: str) -> Diagnostic:
    """The diagnostic of a file of a deck that is a link to something outside the deck."""
    message = "this link leads out of the deck and is not followed: copy its target into the deck"
    return Diagnostic(Source(path, "").span(position(0, 0)), "outside-deck", message)


def by_position(diagnostic: Diagnostic) -> tuple[str, int, int, str, str]:
    """Sort key: by file, then from top to bottom."""
    span = diagnostic.span
    return span.source.path, span.line, span.column, diagnostic.name, diagnostic.message


Paint: TypeAlias = Callable[[str, str], str]
"""Colours a text; its second argument is "error", "warning" or "place"."""


def as_text(diagnostic: Diagnostic, paint: Paint | None = None) -> str:
    """The diagnostic for a terminal: a line that editors and CI can parse, then the source line."""
    paint = paint or _unpainted
    severity = diagnostic.severity
    head = (
        f"{paint(visible(str(diagnostic.span)), 'place')}: {paint(severity, severity)}: "
        f"{visible(diagnostic.message)} [{diagnostic.name}]"
    )
    pictures = [head, *_picture(diagnostic.span, severity, paint)]
    for span, word in diagnostic.related:
        pictures += [
            f"{paint(visible(str(span)), 'place')}: {word}",
            *_picture(span, "place", paint),
        ]
    return "\n".join(pictures)


def _unpainted(text: str, part: str) -> str:
    del part
    return text


def _picture(span: Span, part: str, paint: Paint) -> list[str]:
    """The line of a span with carets below it; empty if the file has no such line.

    Columns are those of a terminal: wide characters take two, combining marks none, and tabs are
    copied to the line below.
    """
    line = span.source.line(span.line - 1)
    if not line or line.isspace():
        return []
    start = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    # Cut first: a line may be as long as a file, with every character to be made visible.
    text, start, end = _clip(line, start, min(end, len(line)))
    text = visible(text)
    before = "".join("\t" if c == "\t" else " " * _width(c) for c in _between_tabs(text[:start]))
    carets = "^" * max(1, _width(text[start:end].expandtabs(1)))
    margin = " " * len(str(span.line))
    return [
        paint(f"{margin} |", "place"),
        f"{paint(f'{span.line} |', 'place')} {text}",
        f"{paint(f'{margin} |', 'place')} {before}{paint(carets, part)}",
    ]


def visible(line: str) -> str:
    """The line with U+FFFD for all characters that control a terminal, except tabs and joiners."""
    if line.isascii() and line.isprintable():
        return line
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if category(c) in _ACTS and c not in _HARMLESS else c
        for c in line
    )


_ACTS = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_HARMLESS = "\t\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}\N{SOFT HYPHEN}"


_LONGEST = 160
"""Characters of a line to show, at most: two rows of an 80-column terminal."""


def _clip(text: str, start: int, end: int) -> tuple[str, int, int]:
    """The part of a long line around a span, with the span's start and end in it."""
    if len(text) <= _LONGEST:
        return text, start, end
    first = max(0, min(start - _LONGEST // 3, len(text) - _LONGEST))
    shown = text[first : first + _LONGEST]
    return shown, start - first, min(end - first, len(shown))


def _between_tabs(text: str) -> list[str]:
    """The text split at its tabs; the tabs are pieces too."""
    pieces: list[str] = []
    for number, piece in enumerate(text.split("\t")):
        if number:
            pieces.append("\t")
        pieces.append(piece)
    return pieces


def _width(text: str) -> int:
    """The columns of a text without tabs in a terminal."""
    if text.isascii():
        return len(text)
    from wcwidth import wcswidth

    return max(0, int(wcswidth(text)))


class Unusable(Exception):
    """A usage or system error: a message of one line for the user, then exit status 2."""
