"""Marked text as HTML. Everything in a text is shown, and nothing in it acts as HTML."""

from collections.abc import Callable
from html import escape

from quizgen.values.markup import Block, Marked, Run

Escape = Callable[[str], str]
"""Turns a text without markup into HTML."""


def text_html(text: str) -> str:
    """A text without markup: escaped, line ends as `<br>`."""
    return escape(text).replace("\n", "<br>")


def marked_html(text: Marked, shown: Escape = text_html) -> str:
    """A text with its markup."""
    if not text.runs:
        return shown(text.text)
    return "".join(_run_html(run, shown) for run in text.runs)


def _run_html(run: Run, shown: Escape) -> str:
    html = shown(run.text)
    for on, tag in ((run.code, "code"), (run.emphasis, "em"), (run.strong, "strong")):
        if on:
            html = f"<{tag}>{html}</{tag}>"
    return f'<a href="{attribute_html(run.href)}">{html}</a>' if run.href else html


def attribute_html(text: str) -> str:
    """A text as a quoted attribute value. Anki looks for its own tags even there."""
    return escape(text).replace("[", "&#91;")


def blocks_html(blocks: tuple[Block, ...], shown: Escape = text_html) -> str:
    """Paragraphs and lists. A single paragraph has no element around it."""
    if len(blocks) == 1 and blocks[0].kind == "paragraph":
        return marked_html(blocks[0].content, shown)
    pieces: list[str] = []
    opened = ""
    for block in blocks:
        element = {"paragraph": "", "bullet": "ul", "numbered": "ol"}[block.kind]
        if element != opened:
            pieces += [f"</{opened}>"] * bool(opened) + [_opening(element, block)] * bool(element)
            opened = element
        tag = "li" if element else "p"
        pieces.append(f"<{tag}>{marked_html(block.content, shown)}</{tag}>")
    return "".join([*pieces, *[f"</{opened}>"] * bool(opened)])


def _opening(element: str, block: Block) -> str:
    start = f' start="{block.number}"' if element == "ol" and block.number != 1 else ""
    return f"<{element}{start}>"
