"""Texts of a deck as the HTML of an Anki field. Nothing in them acts as HTML or as Anki's tags.

Anki does not sanitise fields, and gives `[sound:…]`, `[latex]`, `[$]`, `[anki:…]` and `\\(…\\)` a
meaning in each of them (measured with 26.9), so these are broken up.
"""

import re
from functools import partial
from html import escape

from quizgen.values import html
from quizgen.values.markup import Marked

_SPECIAL = re.compile(r"[&<>\n\\\[]")
_ANKI_TAG = re.compile(r"\[(?=/?(?:sound:|anki:|latex|\$))", re.IGNORECASE)
_MATHJAX = re.compile(r"\\(?=[(\[])")


def text_html(text: str) -> str:
    """A text without markup: escaped, line ends as `<br>`."""
    if not _SPECIAL.search(text):
        return text
    safe = _ANKI_TAG.sub("&#91;", escape(text, quote=False))
    # An empty element between the backslash and its bracket: MathJax looks for them together.
    return _MATHJAX.sub(r"\\<span></span>", safe).replace("\n", "<br>")


marked_html = partial(html.marked_html, shown=text_html)
blocks_html = partial(html.blocks_html, shown=text_html)


def answer_html(shown: Marked | tuple[Marked, ...]) -> str:
    """An answer: a text, or a list of points."""
    if isinstance(shown, tuple):
        return f"<ul>{''.join(f'<li>{marked_html(point)}</li>' for point in shown)}</ul>"
    return marked_html(shown)
