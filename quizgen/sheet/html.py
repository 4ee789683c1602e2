"""Texts of a sheet as HTML: questions, answers, notes and sources."""

from html import escape

from quizgen.languages.language import Direction
from quizgen.languages.sheet_words import SheetWords
from quizgen.questions.question import Question
from quizgen.sheet.item import Item
from quizgen.sheet.media_html import Address, MediaWriter, embedded
from quizgen.sheet.solution import SolutionLine, solution
from quizgen.values.clean import clean
from quizgen.values.direction import has_right_to_left
from quizgen.values.html import (
    blocks_html,
    direction_attribute,
    marked_html,
    span_html,
)
from quizgen.values.isolates import direction_of, first_direction, with_isolates
from quizgen.values.markup import Marked, isolated, parse_blocks


def html(text: Marked) -> str:
    """A text as HTML, without control characters, for an element that has its direction."""
    return marked_html(text, _shown)


def span(text: Marked, around: Direction | None) -> str:
    """A text as HTML, in an element of its own if it does not run as what is around it does.

    Here and below, `around` is None where that is not known.
    """
    return span_html(text, around, _shown)


def runs(text: Marked, around: Direction | None) -> str:
    """The attribute of an element that has the direction of a text; "" if it needs none."""
    return direction_attribute(direction_of(text, around or "ltr"), around)


def one_line_html(text: Marked, around: Direction | None) -> str:
    """A text on one line, for where HTML elements are not allowed. It is not escaped.

    Characters isolate it, if it may not run as what is around it does.
    """
    plain = around == "ltr" and not has_right_to_left(text.text)
    shown = clean(text.text) if plain else with_isolates(isolated(text))
    return " ".join(shown.split())


def _shown(text: str) -> str:
    return escape(clean(text), quote=False).replace("\n", "<br>")


def solved(
    item: Item,
    words: SheetWords,
    around: Direction | None,
    *,
    lettered: bool = True,
    address: Address = embedded,
) -> str:
    """The solution of an item: the right answer, remarks, pictures, sounds, notes and sources.

    `lettered` is whether options, gaps and matching rows are shown with letters.
    """
    media = MediaWriter(words, around, _shown, address)
    right = solution(item, words, lettered=lettered)
    parts = []
    if right.answer is not None:
        own = runs(right.answer, around)
        parts.append(f'<p class="answer"{own}>{html(right.answer)}</p>')
    parts += [f"<p{runs(each, around)}>{html(each)}</p>" for each in right.remarks]
    if right.lines:
        lines = "".join(_line(line, around, media) for line in right.lines)
        parts.append(f'<ul class="lines">{lines}</ul>')
    if right.question is not None:
        parts.append(media.with_answer(right.question))
    parts.append(_note(right.note, around))
    if right.cited is not None:
        parts.append(f'<p class="cited"{runs(right.cited, around)}>{html(right.cited)}</p>')
    return "".join(parts)


def prompt_media(
    question: Question, words: SheetWords, around: Direction | None, address: Address = embedded
) -> str:
    """The pictures and sounds of a prompt; "" if it has none."""
    return MediaWriter(words, around, _shown, address).in_prompt(question)


def _line(line: SolutionLine, around: Direction | None, media: MediaWriter) -> str:
    mark = f"<b>{escape(line.mark)}</b> " if line.mark else ""
    cited = f' <span class="cited">{span(line.cited, around)}</span>' if line.cited else ""
    shown = media.with_answer(line.question) if line.question else ""
    return f"<li>{mark}{span(line.said, around)}{cited}{shown}{_note(line.note, around)}</li>"


def _note(note: str, around: Direction | None) -> str:
    if not note:
        return ""
    blocks = parse_blocks(note)
    direction = first_direction(block.content for block in blocks)
    own = direction_attribute(direction, around)
    return f'<div class="note"{own}>{blocks_html(blocks, _shown, direction)}</div>'
