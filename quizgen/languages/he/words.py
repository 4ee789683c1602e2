"""Hebrew: everything that a deck in it shows."""

from quizgen.languages.he.anki import ANKI
from quizgen.languages.he.checks import PATTERNS
from quizgen.languages.he.citations import CITATIONS, FIELDS
from quizgen.languages.he.grammar import GRAMMAR
from quizgen.languages.he.prompts import KINDS, PROMPTS, STATEMENTS
from quizgen.languages.he.quiz import QUIZ
from quizgen.languages.he.sentences import SENTENCES
from quizgen.languages.he.sheet import CHART, PAGE, SHEET
from quizgen.languages.he.values import DATES, NUMBERS
from quizgen.languages.he.verdicts import REMARKS, RETRY
from quizgen.languages.language import Words
from quizgen.languages.typesetting import in_every_text
from quizgen.lazy_pattern import lazy_pattern

_BEGINS_WITH_SIGN = lazy_pattern(r"(?=--|\$|\{(?:path|file|editor)\})")


def _marked(text: str) -> str:
    """A text with a mark before each option and path, whose first sign would be shown behind it."""
    return _BEGINS_WITH_SIGN.sub("\N{LEFT-TO-RIGHT MARK}", text)


WORDS = Words(
    prompts=PROMPTS,
    statements=STATEMENTS,
    sentences=SENTENCES,
    dates=DATES,
    numbers=NUMBERS,
    sheet=SHEET,
    page=PAGE,
    chart=CHART,
    kinds=KINDS,
    fields=FIELDS,
    citations=CITATIONS,
    anki=ANKI,
    one_of_them="איזה מאלה הוא חלק מהתשובה?",
    patterns=PATTERNS,
    grammar=GRAMMAR,
    quiz=in_every_text(QUIZ, _marked),
    remarks=REMARKS,
    retry=RETRY,
    direction="rtl",
)
