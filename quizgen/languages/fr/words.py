"""French: everything that a deck in it shows."""

from typing import TypeVar

from quizgen.languages.fr.anki import ANKI
from quizgen.languages.fr.checks import PATTERNS
from quizgen.languages.fr.citations import CITATIONS, FIELDS
from quizgen.languages.fr.grammar import GRAMMAR
from quizgen.languages.fr.prompts import KINDS, PROMPTS, STATEMENTS
from quizgen.languages.fr.quiz import QUIZ
from quizgen.languages.fr.sentences import SENTENCES
from quizgen.languages.fr.sheet import CHART, PAGE, SHEET
from quizgen.languages.fr.typography import with_spaces
from quizgen.languages.fr.values import DATES, NUMBERS
from quizgen.languages.fr.verdicts import REMARKS, RETRY
from quizgen.languages.language import Words
from quizgen.languages.typesetting import in_every_text

_T = TypeVar("_T")


def _typeset(words: _T) -> _T:
    """The words with French spaces in every text."""
    return in_every_text(words, with_spaces)


WORDS = Words(
    prompts=_typeset(PROMPTS),
    statements=_typeset(STATEMENTS),
    sentences=SENTENCES._replace(
        sentences={
            key: tuple(
                [
                    each._replace(
                        prompt=with_spaces(each.prompt), statement=with_spaces(each.statement)
                    )
                    for each in sentences
                ]
            )
            for key, sentences in SENTENCES.sentences.items()
        }
    ),
    dates=DATES,
    numbers=NUMBERS,
    sheet=_typeset(SHEET),
    page=_typeset(PAGE),
    chart=_typeset(CHART),
    kinds=KINDS,
    fields=FIELDS,
    citations=CITATIONS,
    anki=_typeset(ANKI),
    one_of_them=with_spaces("Lequel de ces éléments fait partie de la réponse ?"),
    patterns=PATTERNS,
    grammar=GRAMMAR,
    quiz=_typeset(QUIZ),
    remarks=_typeset(REMARKS),
    retry=_typeset(RETRY),
    list_separator=with_spaces(" ; "),
)
