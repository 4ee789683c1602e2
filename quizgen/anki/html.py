"""Texts of a deck as the HTML of an Anki field. Nothing in them acts as HTML or as Anki's tags.

Anki does not sanitise fields, and gives `[sound:…]`, `[latex]`, `[$]`, `[anki:…]` and `\\(…\\)` a
meaning in each of them (measured with 26.9), so these are broken up, except around formulas.
"""

import re
from functools import partial
from html import escape

from quizgen.values import html, html_blocks
from quizgen.values.html import Showing
from quizgen.values.isolates import direction_of, first_direction
from quizgen.values.markup import Block, Marked, Run

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


def _formula_html(run: Run) -> str:
    """A formula for Anki's MathJax, without Anki's tags in it."""
    return _ANKI_TAG.sub("&#91;", html.latex_html(run))


_SHOWING = Showing(text_html, _formula_html)

marked_html = partial(html.marked_html, showing=_SHOWING)


def prompt_html(prompt: Marked) -> str:
    """A prompt, for an element with `dir="auto"`.

    Such an element finds no direction in what is isolated, so if nothing else is there, the prompt
    has an element that tells it.
    """
    return _told(prompt, "div")


def source_html(sources: Marked) -> str:
    """A line of sources, for an element with `dir="auto"`; a link may follow it."""
    return _told(sources, "span")


def _told(text: Marked, element: str) -> str:
    if text.blocks:
        blocks = html_blocks.blocks_html(text.blocks, _SHOWING, direction_of(text))
        return f'<{element} dir="auto">{blocks}</{element}>'
    shown = marked_html(text)
    told = text.isolates and direction_of(text) == "rtl"
    return f'<{element} dir="rtl">{shown}</{element}>' if told else shown


def note_html(blocks: tuple[Block, ...]) -> str:
    """A note, for an element with `dir="auto"`."""
    return html_blocks.blocks_html(
        blocks, _SHOWING, first_direction(each.content for each in blocks)
    )


def answer_html(shown: Marked | tuple[Marked, ...]) -> str:
    """An answer, for an element with `dir="auto"`: a text, or a list of points."""
    if isinstance(shown, tuple):
        return html_blocks.list_html(shown, first_direction(shown), _SHOWING)
    if shown.blocks:
        return html_blocks.blocks_html(shown.blocks, _SHOWING, direction_of(shown))
    return marked_html(shown)
