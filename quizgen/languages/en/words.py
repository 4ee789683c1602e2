"""English: everything that a deck in it shows."""

from quizgen.languages.en.anki import ANKI
from quizgen.languages.en.checks import PATTERNS
from quizgen.languages.en.citations import CITATIONS, FIELDS
from quizgen.languages.en.grammar import GRAMMAR
from quizgen.languages.en.prompts import KINDS, PROMPTS, STATEMENTS
from quizgen.languages.en.quiz import QUIZ
from quizgen.languages.en.sentences import SENTENCES
from quizgen.languages.en.sheet import CHART, PAGE, SHEET
from quizgen.languages.en.values import DATES, NUMBERS
from quizgen.languages.en.verdicts import REMARKS, RETRY
from quizgen.languages.language import Words

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
    one_of_them="Which of these is one of the points?",
    patterns=PATTERNS,
    grammar=GRAMMAR,
    quiz=QUIZ,
    remarks=REMARKS,
    retry=RETRY,
)
