"""Texts of a deck as the HTML of an Anki field: shown as they are, never obeyed.

Anki sanitises nothing and gives `[sound:…]`, `[latex]`, `[$]`, `[anki:…]` and `\\(…\\)` a meaning
in every field (measured with 26.9), so each of these is broken where a text contains it.
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
    # An empty element parts the backslash from its bracket: MathJax looks for them side by side.
    return _MATHJAX.sub(r"\\<span></span>", safe).replace("\n", "<br>")


marked_html = partial(html.marked_html, shown=text_html)
blocks_html = partial(html.blocks_html, shown=text_html)


def answer_html(shown: Marked | tuple[Marked, ...]) -> str:
    """An answer: a text, or a list of points."""
    if isinstance(shown, tuple):
        return f"<ul>{''.join(f'<li>{marked_html(point)}</li>' for point in shown)}</ul>"
    return marked_html(shown)
