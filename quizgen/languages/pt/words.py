"""Portuguese: everything that a deck in it shows."""

from quizgen.languages.language import Words
from quizgen.languages.pt.anki import ANKI
from quizgen.languages.pt.checks import PATTERNS
from quizgen.languages.pt.citations import CITATIONS, FIELDS
from quizgen.languages.pt.grammar import GRAMMAR
from quizgen.languages.pt.prompts import KINDS, PROMPTS, STATEMENTS
from quizgen.languages.pt.quiz import QUIZ
from quizgen.languages.pt.sentences import SENTENCES
from quizgen.languages.pt.sheet import CHART, PAGE, SHEET
from quizgen.languages.pt.values import DATES, NUMBERS
from quizgen.languages.pt.verdicts import REMARKS, RETRY

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
    one_of_them="Qual das opções seguintes é um dos elementos da resposta?",
    patterns=PATTERNS,
    grammar=GRAMMAR,
    quiz=QUIZ,
    remarks=REMARKS,
    retry=RETRY,
)
