"""Marked text as HTML. Everything in a text is shown, and nothing in it acts as HTML."""

from collections.abc import Callable
from html import escape
from typing import NamedTuple

from quizgen.languages.language import Direction
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.isolates import Piece, direction_of, pieces
from quizgen.values.markup import Marked, Run


class Showing(NamedTuple):
    """How one output turns into HTML a text without markup, and a formula.

    `styled` is whether it has a stylesheet of ours.
    """

    text: Callable[[str], str]
    formula: Callable[[Run], str]
    styled: bool = True


def text_html(text: str) -> str:
    """A text without markup: escaped, line ends as `<br>`."""
    return escape(text).replace("\n", "<br>")


def latex_html(run: Run) -> str:
    r"""A formula as LaTeX between `\(` and `\)`, or `\[` and `\]`, where MathJax looks for it."""
    opened, closed = ("\\[", "\\]") if run.formula == "block" else ("\\(", "\\)")
    return f"{opened}{escape(run.text, quote=False)}{closed}"


PLAIN = Showing(text_html, latex_html)


_SPACES = lazy_pattern("(?<= ) |(?<=<br>) ")
"""Spaces of code that HTML does not show."""


def marked_html(text: Marked, showing: Showing = PLAIN) -> str:
    """A text with its markup, where only a part of a line can be; blocks begin lines of it."""
    if not text.runs and not text.isolates:
        return showing.text(text.text)
    if not text.isolates:
        return "".join([_run_html(run, showing) for run in text.runs])
    return "".join([_piece_html(piece, showing) for piece in pieces(text)])


def _piece_html(piece: Piece, showing: Showing) -> str:
    opened = "".join(
        "<bdi>" if each.auto else f'<bdi dir="{each.direction}">' for each in piece.opened
    )
    return f"{opened}{_run_html(piece.run, showing)}{'</bdi>' * piece.closed}"


def _run_html(run: Run, showing: Showing) -> str:
    html = showing.formula(run) if run.formula else showing.text(run.text)
    if not (run.code or run.emphasis or run.strong or run.href):
        return html
    if run.code:
        html = _SPACES.sub("&nbsp;", html)
    for on, tag in ((run.code, "code"), (run.emphasis, "em"), (run.strong, "strong")):
        if on:
            html = f"<{tag}>{html}</{tag}>"
    return f'<a href="{attribute_html(run.href)}">{html}</a>' if run.href else html


def attribute_html(text: str) -> str:
    """A text as a quoted attribute value. Anki looks for its own tags even there."""
    return escape(text).replace("[", "&#91;")


def direction_attribute(direction: Direction | None, around: Direction | None) -> str:
    """The attribute of what runs in a direction; "" if that tells nothing, or is that around it."""
    return f' dir="{direction}"' if direction and direction != around else ""


def span_html(text: Marked, around: Direction | None, showing: Showing = PLAIN) -> str:
    """A text with its markup, in an element that has its direction, if it is not that around it."""
    own = direction_attribute(direction_of(text, around or "ltr"), around)
    html = marked_html(text, showing)
    return f"<span{own}>{html}</span>" if own else html
