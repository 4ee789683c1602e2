"""What is wrong with a deck, and where: a value that every stage returns and nobody raises."""

from collections.abc import Callable
from typing import Literal, TypeAlias
from unicodedata import category

from quizgen.diagnostics.source import Span
from quizgen.record import record

Severity = Literal["error", "warning"]


@record()
class Diagnostic:
    """One problem of a deck.

    `name` is the rule that found it, in kebab-case; `related` are further places with a word on
    each, where two facts disagree.
    """

    span: Span
    name: str
    message: str
    severity: Severity = "error"
    related: tuple[tuple[Span, str], ...] = ()


def by_position(diagnostic: Diagnostic) -> tuple[str, int, int, str, str]:
    """The order in which people read diagnostics: by file, then from top to bottom."""
    span = diagnostic.span
    return span.source.path, span.line, span.column, diagnostic.name, diagnostic.message


Paint: TypeAlias = Callable[[str, str], str]
"""Colours a text that is part of a diagnostic: its "error" or "warning", or its "place"."""


def as_text(diagnostic: Diagnostic, paint: Paint | None = None) -> str:
    """The diagnostic for a terminal: a line that editors and CI can read, then the place itself."""
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
    """The line of a span with carets under it; nothing where the file has no such line.

    Carets stand under what a terminal shows: wide characters count twice, combining marks not at
    all, and a tab is copied so that it is as wide below as above.
    """
    line = span.source.line(span.line - 1)
    if not line or line.isspace():
        return []
    start = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    # First cut, then made visible: a line may be as long as a file, and at fault in every letter.
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
    """The line with whatever would act on a terminal, but for tabs and joiners, made visible."""
    if line.isascii() and line.isprintable():
        return line
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if category(c) in _ACTS and c not in _HARMLESS else c
        for c in line
    )


_ACTS = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_HARMLESS = "\t\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}\N{SOFT HYPHEN}"


_LONGEST = 160
"""Characters of a line that are shown: two rows of an 80-column terminal."""


def _clip(text: str, start: int, end: int) -> tuple[str, int, int]:
    """The part of a very long line around a span, and where the span is in it."""
    if len(text) <= _LONGEST:
        return text, start, end
    first = max(0, min(start - _LONGEST // 3, len(text) - _LONGEST))
    shown = text[first : first + _LONGEST]
    return shown, start - first, min(end - first, len(shown))


def _between_tabs(text: str) -> list[str]:
    """The text cut at its tabs, each of which is a piece of its own."""
    pieces: list[str] = []
    for number, piece in enumerate(text.split("\t")):
        if number:
            pieces.append("\t")
        pieces.append(piece)
    return pieces


def _width(text: str) -> int:
    """Columns that a terminal takes for a text without tabs."""
    if text.isascii():
        return len(text)
    from wcwidth import wcswidth

    return max(0, int(wcswidth(text)))


class Unusable(Exception):
    """The world is wrong, not the deck: what to tell the user in one line, before exit 2."""
