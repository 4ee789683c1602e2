"""Questions as the templates take them, each with its answer: for cards and folded sheets."""

from collections.abc import Mapping, Sequence
from typing import Any

from quizgen.languages.sheet_words import SheetWords
from quizgen.questions.question import Origin, Question
from quizgen.sheet.paper.texts import plain_text, source, text
from quizgen.sheet.solution import shown_sources

_LONG = 400
"""Characters from which a row may be parted over two pages."""

_LINE = 30
"""Characters that the end of a point costs, about half a line."""


def asked(
    questions: Sequence[Question], words: SheetWords, pictures: Mapping[Origin, str]
) -> list[dict[str, Any]]:
    """The questions in their order, numbered from 1."""
    return [
        _asked(question, number, words, pictures) for number, question in enumerate(questions, 1)
    ]


def _asked(
    question: Question, number: int, words: SheetWords, pictures: Mapping[Origin, str]
) -> dict[str, Any]:
    origin = question.origin
    shown = question.answer.shown()
    answer = shown if isinstance(shown, tuple) else (shown,)
    picture = question.picture
    return {
        "number": number,
        "label": plain_text(origin.kind.label),
        "prompt": text(question.prompt),
        "answer": [text(each) for each in answer],
        "source": source(shown_sources(origin, words)),
        "picture": pictures[origin] if picture else None,
        "alt": (picture.alt or words.picture) if picture else "",
        "long": asked_length(question) > _LONG,
    }


def asked_length(question: Question) -> int:
    """The characters of a question or of its answer, whichever is longer; a point takes a line."""
    shown = question.answer.shown()
    points = shown if isinstance(shown, tuple) else (shown,)
    return max(len(question.prompt.text), sum(len(each.text) + _LINE for each in points))
