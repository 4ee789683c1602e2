"""Questions with their answers, as the templates of cards and folded sheets take them."""

from collections.abc import Mapping, Sequence
from typing import Any

from quizgen.languages.language import Words
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

_LINE = 30
"""The characters that the end of a point counts for, about half a line."""


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
    shown = question.answer.shown()
    answer = shown if isinstance(shown, tuple) else (shown,)
    return {
        "number": number,
        "label": plain_text(words.kinds[origin.kind.name]),
        "prompt": typography.text(question.prompt),
        "answer": [typography.text(each) for each in answer],
        "source": typography.source(shown_sources(question, words.sheet, question.prompt.text)),
        "note": typography.text(note) if (note := noted(origin.note)) else None,
        "lines": min(max(len(answer), 1 + _characters(answer) // _WRITTEN), _MOST_LINES),
        "pictures": pictures.in_prompt(question),
        "captions": pictures.captions(question),
        "answer_pictures": pictures.with_answer(question),
        "long": question_length(question) > _LONG,
    }


def question_length(question: Question) -> int:
    """The characters of the prompt or the answer, whichever is longer; a point takes a line."""
    shown = question.answer.shown()
    points = shown if isinstance(shown, tuple) else (shown,)
    return max(len(question.prompt.text), _characters(points))


def _characters(points: Sequence[Marked]) -> int:
    return sum(len(each.text) + _LINE for each in points)
