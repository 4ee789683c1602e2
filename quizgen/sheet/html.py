"""Texts of a sheet as HTML: questions, answers, notes and sources."""

from base64 import b64encode
from html import escape
from mimetypes import guess_type

from quizgen.languages.sheet_words import SheetWords
from quizgen.questions.question import Question
from quizgen.sheet.item import Item
from quizgen.sheet.solution import SolutionLine, solution
from quizgen.values.clean import clean
from quizgen.values.html import blocks_html, marked_html
from quizgen.values.markup import Marked, parse_blocks


def html(text: Marked) -> str:
    """A text as HTML, without control characters."""
    return marked_html(text, _shown)


def one_line_html(text: Marked) -> str:
    """A text on one line, for where HTML elements are not allowed. It is not escaped."""
    return clean(" ".join(text.text.split()))


def _shown(text: str) -> str:
    return escape(clean(text), quote=False).replace("\n", "<br>")


def solved(item: Item, words: SheetWords, *, lettered: bool = True) -> str:
    """The solution of an item: the right answer, remarks, notes and sources.

    `lettered` is whether options, gaps and matching rows are shown with letters.
    """
    right = solution(item, words, lettered=lettered)
    parts = []
    if right.answer is not None:
        parts.append(f'<p class="answer">{html(right.answer)}</p>')
    parts += [f"<p>{html(remark)}</p>" for remark in right.remarks]
    if right.lines:
        parts.append(f'<ul class="lines">{"".join(map(_line, right.lines))}</ul>')
    parts.append(_note(right.note))
    if right.cited is not None:
        parts.append(f'<p class="cited">{html(right.cited)}</p>')
    return "".join(parts)


def picture_html(question: Question, words: SheetWords) -> str:
    """The picture of a question, embedded; "" if it has none."""
    picture = question.picture
    if picture is None:
        return ""
    kind = guess_type(picture.path.name)[0] or "application/octet-stream"
    content = b64encode(picture.read()).decode()
    alt = escape(clean(picture.alt or words.picture))
    return f'<p><img src="data:{kind};base64,{content}" alt="{alt}"></p>'


def _line(line: SolutionLine) -> str:
    mark = f"<b>{escape(line.mark)}</b> " if line.mark else ""
    cited = f' <span class="cited">{html(line.cited)}</span>' if line.cited else ""
    return f"<li>{mark}{html(line.said)}{cited}{_note(line.note)}</li>"


def _note(note: str) -> str:
    return f'<div class="note">{blocks_html(parse_blocks(note), _shown)}</div>' if note else ""
