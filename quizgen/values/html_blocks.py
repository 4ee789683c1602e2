"""Blocks of texts as HTML: paragraphs, nested lists, code and tables."""

from collections.abc import Iterable, Iterator, Sequence

from quizgen.languages.language import Direction
from quizgen.values.block_tree import ItemList, tree
from quizgen.values.highlighting import highlighted
from quizgen.values.html import (
    PLAIN,
    Showing,
    attribute_html,
    direction_attribute,
    marked_html,
    span_html,
)
from quizgen.values.isolates import direction_of, first_direction
from quizgen.values.markup import Alignment, Block, Marked, Table


def blocks_html(
    blocks: Sequence[Block], showing: Showing = PLAIN, around: Direction | None = "ltr"
) -> str:
    """Paragraphs, lists, code and tables. A single paragraph has no element around it.

    `around` is the direction of what they are in, which should be that of the first one.
    """
    if len(blocks) == 1 and blocks[0].kind == "paragraph":
        return marked_html(blocks[0].content, showing)
    return "".join(_tree(tree(blocks), around, showing))


def text_blocks_html(
    text: Marked, showing: Showing = PLAIN, around: Direction | None = "ltr"
) -> str:
    """A text with its blocks, if it has any."""
    return blocks_html(text.blocks, showing, around) if text.blocks else marked_html(text, showing)


def list_html(items: Sequence[Marked], around: Direction | None, showing: Showing) -> str:
    """A list, which runs as its first item does."""
    direction = first_direction(items) or around
    shown = "".join(
        f"<li>{blocks_html(each.blocks, showing, direction)}</li>"
        if each.blocks
        else f"<li>{span_html(each, direction, showing)}</li>"
        for each in items
    )
    return f"<ul{direction_attribute(direction, around)}>{shown}</ul>"


def _tree(
    found: Iterable[Block | ItemList], around: Direction | None, showing: Showing
) -> Iterator[str]:
    for each in found:
        if isinstance(each, ItemList):
            yield _list(each, around, showing)
        elif each.kind == "code":
            yield code_html(each, showing)
        elif each.table:
            yield table_html(each.table, around, showing)
        else:
            own = direction_attribute(direction_of(each.content), around)
            yield f"<p{own}>{marked_html(each.content, showing)}</p>"


def _list(listed: ItemList, around: Direction | None, showing: Showing) -> str:
    direction = first_direction(item.content for item in listed.items) or around
    element = "ol" if listed.numbered else "ul"
    number = listed.items[0].number
    start = f' start="{number}"' if listed.numbered and number != 1 else ""
    own = direction_attribute(direction, around)
    shown = "".join(
        f"<li>{span_html(item.content, direction, showing)}"
        f"{''.join(_tree(item.below, direction, showing))}</li>"
        for item in listed.items
    )
    return f"<{element}{start}{own}>{shown}</{element}>"


def code_html(block: Block, showing: Showing) -> str:
    """A code block; its tokens are in elements if there is a stylesheet for them."""
    code = block.content.text
    pieces = highlighted(code, block.language) if showing.styled else [(code, "")]
    # Line ends are kept as they are in a `pre`, and the first one would be lost.
    lines = "".join(_token(text, kind, showing) for text, kind in pieces).replace("<br>", "\n")
    named = f' class="language-{attribute_html(block.language)}"' if block.language else ""
    first = "\n" * code.startswith("\n")
    return f'<pre dir="ltr"><code{named}>{first}{lines}</code></pre>'


def _token(text: str, kind: str, showing: Showing) -> str:
    html = showing.text(text)
    return f'<span class="code-{kind}">{html}</span>' if kind else html


def table_html(
    table: Table,
    around: Direction | None,
    showing: Showing,
    direction: Direction | None = None,
) -> str:
    """A table, which scrolls if it is wider than what is around it.

    Without a direction of its own, it runs as its first cell does.
    """
    cells = [*table.header, *(cell for row in table.rows for cell in row)]
    direction = direction or first_direction(cells) or around
    attributes = [_aligned(each, showing) for each in table.alignments]

    def row(cells: Sequence[Marked], element: str) -> str:
        shown = "".join(
            f"<{element}{attribute}>{span_html(cell, direction, showing)}</{element}>"
            for cell, attribute in zip(cells, attributes, strict=True)
        )
        return f"<tr>{shown}</tr>"

    head = row(table.header, "th")
    body = "".join(row(each, "td") for each in table.rows)
    own = direction_attribute(direction, around)
    return (
        f'<div class="table"><table{own}><thead>{head}</thead><tbody>{body}</tbody></table></div>'
    )


def _aligned(alignment: Alignment, showing: Showing) -> str:
    """The attribute of a cell. Where styles within elements are forbidden, it is a class."""
    if alignment in ("", "left"):
        return ""
    return f' class="to-{alignment}"' if showing.styled else f' style="text-align:{alignment}"'
