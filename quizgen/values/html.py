"""Marked text as HTML. Everything in a text is shown, and nothing in it acts as HTML."""

from collections.abc import Callable, Sequence
from html import escape
from itertools import groupby
from typing import NamedTuple

from quizgen.languages.language import Direction
from quizgen.values.isolates import Piece, direction_of, first_direction, pieces
from quizgen.values.markup import Block, Marked, Run


class Showing(NamedTuple):
    """How one output turns into HTML a text without markup, and a formula."""

    text: Callable[[str], str]
    formula: Callable[[Run], str]


def text_html(text: str) -> str:
    """A text without markup: escaped, line ends as `<br>`."""
    return escape(text).replace("\n", "<br>")


def latex_html(run: Run) -> str:
    r"""A formula as LaTeX between `\(` and `\)`, or `\[` and `\]`, where MathJax looks for it."""
    opened, closed = ("\\[", "\\]") if run.formula == "block" else ("\\(", "\\)")
    return f"{opened}{escape(run.text, quote=False)}{closed}"


PLAIN = Showing(text_html, latex_html)


def marked_html(text: Marked, showing: Showing = PLAIN) -> str:
    """A text with its markup."""
    if not text.runs and not text.isolates:
        return showing.text(text.text)
    return "".join(_piece_html(piece, showing) for piece in pieces(text))


def _piece_html(piece: Piece, showing: Showing) -> str:
    opened = "".join(
        "<bdi>" if each.auto else f'<bdi dir="{each.direction}">' for each in piece.opened
    )
    return f"{opened}{_run_html(piece.run, showing)}{'</bdi>' * piece.closed}"


def _run_html(run: Run, showing: Showing) -> str:
    html = showing.formula(run) if run.formula else showing.text(run.text)
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


def blocks_html(
    blocks: tuple[Block, ...], showing: Showing = PLAIN, around: Direction | None = "ltr"
) -> str:
    """Paragraphs and lists. A single paragraph has no element around it.

    `around` is the direction of what they are in, which should be that of the first one.
    """
    if len(blocks) == 1 and blocks[0].kind == "paragraph":
        return marked_html(blocks[0].content, showing)
    parts: list[str] = []
    for kind, group in groupby(blocks, key=lambda block: block.kind):
        members = [*group]
        if kind == "paragraph":
            parts += [_paragraph(each.content, around, showing) for each in members]
        else:
            items = [each.content for each in members]
            number = members[0].number if kind == "numbered" else None
            parts.append(list_html(items, around, showing, number=number))
    return "".join(parts)


def _paragraph(text: Marked, around: Direction | None, showing: Showing) -> str:
    own = direction_attribute(direction_of(text), around)
    return f"<p{own}>{marked_html(text, showing)}</p>"


def list_html(
    items: Sequence[Marked],
    around: Direction | None,
    showing: Showing = PLAIN,
    *,
    number: int | None = None,
) -> str:
    """A list, which runs as its first item does; it is numbered if there is a first `number`."""
    direction = first_direction(items) or around
    element = "ul" if number is None else "ol"
    start = "" if number in (None, 1) else f' start="{number}"'
    shown_items = "".join(f"<li>{span_html(each, direction, showing)}</li>" for each in items)
    own = direction_attribute(direction, around)
    return f"<{element}{start}{own}>{shown_items}</{element}>"
