"""Spanish: everything that a deck in it shows."""

from quizgen.languages.es.anki import ANKI
from quizgen.languages.es.checks import PATTERNS
from quizgen.languages.es.citations import CITATIONS, FIELDS
from quizgen.languages.es.grammar import GRAMMAR
from quizgen.languages.es.prompts import KINDS, PROMPTS, STATEMENTS
from quizgen.languages.es.quiz import QUIZ
from quizgen.languages.es.sentences import SENTENCES
from quizgen.languages.es.sheet import CHART, PAGE, SHEET
from quizgen.languages.es.values import DATES, NUMBERS
from quizgen.languages.es.verdicts import REMARKS, RETRY
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
    one_of_them="¿Cuál de los siguientes es uno de los elementos de la respuesta?",
    patterns=PATTERNS,
    grammar=GRAMMAR,
    quiz=QUIZ,
    remarks=REMARKS,
    retry=RETRY,
)
