"""German: everything that a deck in it shows."""

from quizgen.languages.de.anki import ANKI
from quizgen.languages.de.checks import PATTERNS
from quizgen.languages.de.citations import CITATIONS, FIELDS
from quizgen.languages.de.grammar import GRAMMAR
from quizgen.languages.de.prompts import KINDS, PROMPTS, STATEMENTS
from quizgen.languages.de.quiz import QUIZ
from quizgen.languages.de.sentences import SENTENCES
from quizgen.languages.de.sheet import CHART, PAGE, SHEET
from quizgen.languages.de.values import DATES, NUMBERS
from quizgen.languages.de.verdicts import REMARKS, RETRY
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
    one_of_them="Welcher dieser Punkte gehört zur Antwort?",
    patterns=PATTERNS,
    grammar=GRAMMAR,
    quiz=QUIZ,
    remarks=REMARKS,
    retry=RETRY,
)
