"""Texts of a deck as the HTML of an Anki field: shown as they are, never obeyed.

Anki sanitises nothing and gives `[sound:…]`, `[latex]`, `[$]`, `[anki:…]` and `\\(…\\)` a meaning
in every field (measured with 26.9), so each of these is broken where a text contains it.
"""

import re
from html import escape

from quizgen.values.markup import Block, Marked, Run

_SPECIAL = re.compile(r"[&<>\n\\\[]")
_ANKI_TAG = re.compile(r"\[(?=/?(?:sound:|anki:|latex|\$))", re.IGNORECASE)
_MATHJAX = re.compile(r"\\(?=[(\[])")


def text_html(text: str) -> str:
    """A text without markup: escaped, line ends as `<br>`."""
    if not _SPECIAL.search(text):
        return text
    safe = _ANKI_TAG.sub("&#91;", escape(text, quote=False))
    # An empty element parts the backslash from its bracket: MathJax looks for them side by side.
    return _MATHJAX.sub(r"\\<span></span>", safe).replace("\n", "<br>")


def marked_html(text: Marked) -> str:
    """A text with its markup."""
    if not text.runs:
        return text_html(text.text)
    return "".join(map(_run_html, text.runs))


def _run_html(run: Run) -> str:
    html = text_html(run.text)
    for on, tag in ((run.code, "code"), (run.emphasis, "em"), (run.strong, "strong")):
        if on:
            html = f"<{tag}>{html}</{tag}>"
    return f'<a href="{escape(run.href)}">{html}</a>' if run.href else html


def answer_html(shown: Marked | tuple[Marked, ...]) -> str:
    """An answer: a text, or a list of points."""
    if isinstance(shown, tuple):
        return f"<ul>{''.join(f'<li>{marked_html(point)}</li>' for point in shown)}</ul>"
    return marked_html(shown)


def blocks_html(blocks: tuple[Block, ...]) -> str:
    """Paragraphs and lists; a lone paragraph stands without an element of its own."""
    if len(blocks) == 1 and blocks[0].kind == "paragraph":
        return marked_html(blocks[0].content)
    pieces: list[str] = []
    opened = ""
    for block in blocks:
        element = {"paragraph": "", "bullet": "ul", "numbered": "ol"}[block.kind]
        if element != opened:
            pieces += [f"</{opened}>"] * bool(opened) + [_opening(element, block)] * bool(element)
            opened = element
        tag = "li" if element else "p"
        pieces.append(f"<{tag}>{marked_html(block.content)}</{tag}>")
    return "".join([*pieces, *[f"</{opened}>"] * bool(opened)])


def _opening(element: str, block: Block) -> str:
    start = f' start="{block.number}"' if element == "ol" and block.number != 1 else ""
    return f"<{element}{start}>"
