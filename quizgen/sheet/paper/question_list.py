"""Questions with their answers, as the templates of cards and folded sheets take them."""

from collections.abc import Mapping, Sequence
from typing import Any

from quizgen.languages.language import Words
from quizgen.questions.answers.answer import texts_shown
from quizgen.questions.media import Attachment
from quizgen.questions.question import Question
from quizgen.sheet.paper.pictures import PictureWriter
from quizgen.sheet.paper.typography import Typography, plain_text
from quizgen.sheet.solution import noted, shown_sources
from quizgen.values.markup import Marked

_LONG = 400
"""Rows with more characters may be split over two pages."""

_WRITTEN = 85
"""The characters that need another line to write on."""

_MOST_LINES = 4
"""Lines to write an answer on at most."""

_LINE = 30
"""The characters that the end of a point counts for, about half a line."""

_HEIGHT = 50
"""The least that a line of a text with blocks counts for on a card. 800 fill one of usual size."""

_HEIGHTS = {"code": 45, "table": 62}
"""The same of other kinds of blocks. Code has smaller type, the rows of a table have borders."""

_BESIDE_PICTURE = 0.65
"""How much of a card is left for texts beside a picture."""


def question_list(
    questions: Sequence[Question], words: Words, names: Mapping[Attachment, str]
) -> list[dict[str, Any]]:
    """The questions in their order, numbered from 1."""
    typography = Typography(words)
    pictures = PictureWriter(names, words.sheet, typography)
    return [
        _listed(question, number, words, typography, pictures)
        for number, question in enumerate(questions, 1)
    ]


def _listed(
    question: Question,
    number: int,
    words: Words,
    typography: Typography,
    pictures: PictureWriter,
) -> dict[str, Any]:
    origin = question.origin
    answer = texts_shown(question.answer)
    rows = sum(len(each.text.split("\n")) for each in answer)
    return {
        "number": number,
        "label": plain_text(words.kinds[origin.kind.name]),
        "prompt": typography.text(question.prompt),
        "answer": [typography.text(each) for each in answer],
        "source": typography.source(shown_sources(question, words.sheet, question.prompt.text)),
        "note": typography.text(note) if (note := noted(origin.note)) else None,
        "lines": min(max(rows, 1 + _characters(answer) // _WRITTEN), _MOST_LINES),
        "pictures": pictures.in_prompt(question),
        "captions": pictures.captions(question),
        "answer_pictures": pictures.with_answer(question),
        "long": _question_length(question) > _LONG,
    }


def fits_card(question: Question, most: int) -> bool:
    """Whether both sides fit on a card with room for `most` characters in lines of text."""
    told = sum(_on_card(each) + _LINE for each in texts_shown(question.answer))
    sides = ((_on_card(question.prompt), question.pictures), (told, question.answer_pictures))
    return all(taken <= (_BESIDE_PICTURE if shown else 1) * most for taken, shown in sides)


def _on_card(text: Marked) -> int:
    """Its characters; short lines of lists, code and tables take a height too."""
    if not text.blocks:
        return len(text.text)
    return sum(
        max(len(line), _HEIGHTS.get(block.kind, _HEIGHT))
        for block in text.blocks
        for line in block.content.text.split("\n")
    )


def _question_length(question: Question) -> int:
    """The characters of the prompt or the answer, whichever is longer; a point takes a line."""
    return max(len(question.prompt.text), _characters(texts_shown(question.answer)))


def _characters(points: Sequence[Marked]) -> int:
    return sum(len(each.text) + _LINE for each in points)
