"""Russian: everything that a deck in it shows."""

from typing import TypeVar

from quizgen.languages.language import Words
from quizgen.languages.ru.anki import ANKI
from quizgen.languages.ru.checks import PATTERNS
from quizgen.languages.ru.citations import CITATIONS, FIELDS
from quizgen.languages.ru.grammar import GRAMMAR
from quizgen.languages.ru.prompts import KINDS, PROMPTS, STATEMENTS
from quizgen.languages.ru.quiz import QUIZ
from quizgen.languages.ru.sentences import SENTENCES
from quizgen.languages.ru.sheet import CHART, PAGE, SHEET
from quizgen.languages.ru.typography import dashed
from quizgen.languages.ru.values import DATES, NUMBERS
from quizgen.languages.ru.verdicts import REMARKS, RETRY
from quizgen.languages.typesetting import in_every_text

_T = TypeVar("_T")


def _typeset(words: _T) -> _T:
    """The same words, with such dashes in every text."""
    return in_every_text(words, dashed)


WORDS = Words(
    prompts=_typeset(PROMPTS),
    statements=_typeset(STATEMENTS),
    sentences=SENTENCES,
    dates=DATES,
    numbers=NUMBERS,
    sheet=_typeset(SHEET),
    page=_typeset(PAGE),
    chart=_typeset(CHART),
    kinds=KINDS,
    fields=FIELDS,
    citations=CITATIONS,
    anki=_typeset(ANKI),
    one_of_them="Что из этого входит в ответ?",
    patterns=PATTERNS,
    grammar=GRAMMAR,
    quiz=_typeset(QUIZ),
    remarks=_typeset(REMARKS),
    retry=_typeset(RETRY),
)
