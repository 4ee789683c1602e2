"""Texts of a deck as the HTML of an Anki field. Nothing in them acts as HTML or as Anki's tags.

Anki does not sanitise fields, and gives `[sound:…]`, `[latex]`, `[$]`, `[anki:…]`, `[[type:…]]` and
`\\(…\\)` a meaning in each of them (measured with 26.9), so these are broken up, except around
formulas.
"""

import re
from collections.abc import Iterable, Sequence
from html import escape

from quizgen.languages.anki_words import AsideWords
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.question import Aside
from quizgen.values import html, html_blocks
from quizgen.values.html import Showing
from quizgen.values.isolates import direction_of, first_direction
from quizgen.values.markup import Block, Marked, Run, capitalised
from quizgen.values.placeholders import fill

_ANKI_TAG = lazy_pattern(r"\[(?=/?(?:sound:|anki:|latex|\$|\[type:))", re.IGNORECASE)
_MATHJAX = lazy_pattern(r"\\(?=[(\[])")


def text_html(text: str) -> str:
    """A text without markup: escaped, line ends as `<br>`."""
    # Most texts have none of these. One regular expression for all would take two to ten times as
    # long, and there are ten texts in a note.
    if not (
        "&" in text or "<" in text or ">" in text or "\n" in text or "\\" in text or "[" in text
    ):
        return text
    safe = _ANKI_TAG.sub("&#91;", escape(text, quote=False))
    # An empty element between the backslash and its bracket: MathJax looks for them together.
    return _MATHJAX.sub(r"\\<span></span>", safe).replace("\n", "<br>")


def _formula_html(run: Run) -> str:
    """A formula for Anki's MathJax, without Anki's tags in it."""
    return _ANKI_TAG.sub("&#91;", html.latex_html(run))


_SHOWING = Showing(text_html, _formula_html)


def inline_html(text: Marked) -> str:
    """A text with its markup, where only a part of a line can be."""
    if not (text.runs or text.isolates):
        return text_html(text.text)
    return html.marked_html(text, _SHOWING)


def prompt_html(lines: Sequence[Marked]) -> str:
    """A prompt, for an element with `dir="auto"`: its lines, of which the last one asks.

    Such an element finds no direction in what is isolated, so if nothing else is there, the prompt
    has an element that tells it.
    """
    if len(lines) == 1:
        return _told(lines[0], "div")
    *about, asks = [(direction_of(line) or "auto", _told(line, "div")) for line in lines]
    shown = [f'<div class="about" dir="{direction}">{html}</div>' for direction, html in about]
    return "".join([*shown, f'<div class="asks" dir="{asks[0]}">{asks[1]}</div>'])


def typing_html(field: str) -> str:
    """A box to type the answer in, which Anki compares with a field; on the back, what differs.

    Anki takes what its templates make of `{{type:…}}` in a field as well.
    """
    return f"<div>[[type:{field}]]</div>"


def source_html(sources: Marked) -> str:
    """A line of sources, for an element with `dir="auto"`; a link may follow it."""
    return _told(sources, "span")


def _told(text: Marked, element: str) -> str:
    if text.blocks:
        blocks = html_blocks.blocks_html(text.blocks, _SHOWING, direction_of(text))
        return f'<{element} dir="auto">{blocks}</{element}>'
    shown = inline_html(text)
    if text.isolates and direction_of(text) == "rtl":
        return f'<{element} dir="rtl">{shown}</{element}>'
    return shown


def note_html(blocks: tuple[Block, ...]) -> str:
    """A note, for an element with `dir="auto"`."""
    return html_blocks.blocks_html(
        blocks, _SHOWING, first_direction(each.content for each in blocks)
    )


def asides_html(asides: Iterable[Aside], words: AsideWords) -> str:
    """What is added to an answer, each in a line."""
    return "".join([_aside_html(*each, words) for each in asides])


def _aside_html(sort: str | None, text: Marked, words: AsideWords) -> str:
    shown = fill(getattr(words, sort), {"text": text}) if sort else capitalised(text)
    return f'<div dir="{direction_of(shown) or "auto"}">{inline_html(shown)}</div>'


def answer_html(shown: Marked | tuple[Marked, ...]) -> str:
    """An answer, for an element with `dir="auto"`: a text, or a list of points."""
    if isinstance(shown, tuple):
        return html_blocks.list_html(shown, first_direction(shown), _SHOWING)
    if shown.blocks:
        return html_blocks.blocks_html(shown.blocks, _SHOWING, direction_of(shown))
    return inline_html(shown)
