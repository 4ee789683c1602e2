"""Texts of a sheet as HTML: questions, answers, notes and sources."""

from dataclasses import replace
from html import escape

from quizgen.languages.language import Direction
from quizgen.languages.sheet_words import SheetWords
from quizgen.questions.question import Question
from quizgen.sheet.item import Item
from quizgen.sheet.media_html import Address, MediaWriter, embedded
from quizgen.sheet.solution import SolutionLine, solution
from quizgen.values.clean import clean
from quizgen.values.direction import has_right_to_left
from quizgen.values.formulas.unicode_formulas import in_unicode
from quizgen.values.html import (
    Showing,
    direction_attribute,
    latex_html,
    marked_html,
    span_html,
)
from quizgen.values.html_blocks import blocks_html, text_blocks_html
from quizgen.values.isolates import direction_of, first_direction, with_isolates
from quizgen.values.markdown import parse_blocks
from quizgen.values.markup import Marked, Run, isolated


def text_html(text: str) -> str:
    """A text without markup or control characters."""
    return escape(clean(text), quote=False).replace("\n", "<br>")


def _cleaned_latex(run: Run) -> str:
    return latex_html(replace(run, text=clean(run.text)))


EXCHANGED = Showing(text_html, _cleaned_latex, styled=False)
"""For learning systems, which show formulas with MathJax."""


def html(text: Marked, showing: Showing = EXCHANGED) -> str:
    """A text as HTML, without control characters, for an element that has its direction."""
    return marked_html(text, showing)


def span(text: Marked, around: Direction | None, showing: Showing = EXCHANGED) -> str:
    """A text as HTML, in an element of its own if it does not run as what is around it does.

    Here and below, `around` is None where that is not known.
    """
    return span_html(text, around, showing)


def with_blocks(text: Marked, around: Direction | None, showing: Showing = EXCHANGED) -> str:
    """A text with its blocks, for an element that may have them; see `span`."""
    if not text.blocks:
        return span(text, around, showing)
    direction = direction_of(text, around or "ltr")
    return (
        f"<div{runs(text, around)}>{blocks_html(text.blocks, showing, direction or around)}</div>"
    )


def runs(text: Marked, around: Direction | None) -> str:
    """The attribute of an element that has the direction of a text; "" if it needs none."""
    return direction_attribute(direction_of(text, around or "ltr"), around)


def one_line_html(text: Marked, around: Direction | None) -> str:
    """A text on one line, for where HTML elements are not allowed. It is not escaped.

    Its formulas are in Unicode. Characters isolate it, if it may not run as what is around it does.
    """
    text = in_unicode(text)
    plain = around == "ltr" and not has_right_to_left(text.text)
    shown = clean(text.text) if plain else with_isolates(isolated(text))
    return " ".join(shown.split())


def solved(
    item: Item,
    words: SheetWords,
    around: Direction | None,
    showing: Showing = EXCHANGED,
    *,
    lettered: bool = True,
    address: Address = embedded,
) -> str:
    """The solution of an item: the right answer, remarks, pictures, sounds, notes and sources.

    `lettered` is whether options, gaps and matching rows are shown with letters.
    """
    media = MediaWriter(words, around, showing, address)
    right = solution(item, words, lettered=lettered)
    parts = []
    if right.answer is not None:
        parts.append(in_element(right.answer, around, showing, ' class="answer"'))
    parts += [in_element(each, around, showing) for each in right.remarks]
    if right.lines:
        lines = "".join(_line(line, around, showing, media) for line in right.lines)
        parts.append(f'<ul class="lines">{lines}</ul>')
    if right.question is not None:
        parts.append(media.with_answer(right.question))
    parts.append(_note(right.note, around, showing))
    if right.cited is not None:
        parts.append(
            f'<p class="cited"{runs(right.cited, around)}>{html(right.cited, showing)}</p>'
        )
    return "".join(parts)


def prompt_media(
    question: Question,
    words: SheetWords,
    around: Direction | None,
    showing: Showing = EXCHANGED,
    address: Address = embedded,
) -> str:
    """The pictures and sounds of a prompt; "" if it has none."""
    return MediaWriter(words, around, showing, address).in_prompt(question)


def in_element(
    text: Marked, around: Direction | None, showing: Showing, attributes: str = ""
) -> str:
    """A text in a paragraph of its own, or in an element that can have blocks."""
    element = "div" if text.blocks else "p"
    shown = text_blocks_html(text, showing, direction_of(text) or around)
    return f"<{element}{attributes}{runs(text, around)}>{shown}</{element}>"


def _line(
    line: SolutionLine, around: Direction | None, showing: Showing, media: MediaWriter
) -> str:
    mark = f"<b{direction_attribute('ltr', around)}>{escape(line.mark)}</b> " if line.mark else ""
    cited = f' <span class="cited">{span(line.cited, around, showing)}</span>' if line.cited else ""
    shown = media.with_answer(line.question) if line.question else ""
    note = _note(line.note, around, showing)
    return f"<li>{mark}{with_blocks(line.said, around, showing)}{cited}{shown}{note}</li>"


def _note(note: str, around: Direction | None, showing: Showing) -> str:
    if not note:
        return ""
    blocks = parse_blocks(note)
    direction = first_direction(block.content for block in blocks)
    own = direction_attribute(direction, around)
    return f'<div class="note"{own}>{blocks_html(blocks, showing, direction)}</div>'
