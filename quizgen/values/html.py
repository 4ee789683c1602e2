"""Marked text as HTML. Everything in a text is shown, and nothing in it acts as HTML."""

from collections.abc import Callable, Sequence
from html import escape
from itertools import groupby

from quizgen.languages.language import Direction
from quizgen.values.isolates import Piece, direction_of, first_direction, pieces
from quizgen.values.markup import Block, Marked, Run

Escape = Callable[[str], str]
"""Turns a text without markup into HTML."""


def text_html(text: str) -> str:
    """A text without markup: escaped, line ends as `<br>`."""
    return escape(text).replace("\n", "<br>")


def marked_html(text: Marked, shown: Escape = text_html) -> str:
    """A text with its markup."""
    if not text.runs and not text.isolates:
        return shown(text.text)
    return "".join(_piece_html(piece, shown) for piece in pieces(text))


def _piece_html(piece: Piece, shown: Escape) -> str:
    opened = "".join(
        "<bdi>" if each.auto else f'<bdi dir="{each.direction}">' for each in piece.opened
    )
    return f"{opened}{_run_html(piece.run, shown)}{'</bdi>' * piece.closed}"


def _run_html(run: Run, shown: Escape) -> str:
    html = shown(run.text)
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


def span_html(text: Marked, around: Direction | None, shown: Escape = text_html) -> str:
    """A text with its markup, in an element that has its direction, if it is not that around it."""
    own = direction_attribute(direction_of(text, around or "ltr"), around)
    html = marked_html(text, shown)
    return f"<span{own}>{html}</span>" if own else html


def blocks_html(
    blocks: tuple[Block, ...], shown: Escape = text_html, around: Direction | None = "ltr"
) -> str:
    """Paragraphs and lists. A single paragraph has no element around it.

    `around` is the direction of what they are in, which should be that of the first one.
    """
    if len(blocks) == 1 and blocks[0].kind == "paragraph":
        return marked_html(blocks[0].content, shown)
    parts: list[str] = []
    for kind, group in groupby(blocks, key=lambda block: block.kind):
        members = [*group]
        if kind == "paragraph":
            parts += [_paragraph(each.content, around, shown) for each in members]
        else:
            items = [each.content for each in members]
            number = members[0].number if kind == "numbered" else None
            parts.append(list_html(items, around, shown, number=number))
    return "".join(parts)


def _paragraph(text: Marked, around: Direction | None, shown: Escape) -> str:
    own = direction_attribute(direction_of(text), around)
    return f"<p{own}>{marked_html(text, shown)}</p>"


def list_html(
    items: Sequence[Marked],
    around: Direction | None,
    shown: Escape = text_html,
    *,
    number: int | None = None,
) -> str:
    """A list, which runs as its first item does; it is numbered if there is a first `number`."""
    direction = first_direction(items) or around
    element = "ul" if number is None else "ol"
    start = "" if number in (None, 1) else f' start="{number}"'
    shown_items = "".join(f"<li>{span_html(each, direction, shown)}</li>" for each in items)
    own = direction_attribute(direction, around)
    return f"<{element}{start}{own}>{shown_items}</{element}>"
