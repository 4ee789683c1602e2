"""How people type a name."""

from collections.abc import Iterator

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.figures import figures_of
from quizgen.questions.grading.names.known_answers import parts_in_brackets, texts_of
from quizgen.questions.grading.names.words.opening_articles import without_article
from quizgen.sheet.exchange.keyboard import on_keyboard
from quizgen.sheet.exchange.typed_dates import typed_dates
from quizgen.sheet.exchange.typed_numbers import notations_of_number
from quizgen.values.formulas.formula_marks import may_have_formulas


def typed_names(answer: NameAnswer, *, cases: bool) -> Iterator[str]:
    """What people may type for a name, some of it twice. How right it is, the quiz can tell.

    `cases` is whether they type it in small letters and in capitals as well.
    """
    for text in texts_of(answer):
        if may_have_formulas(text):
            continue
        parts = _of_term(text) if isinstance(answer, TermAnswer) else _of_person(text)
        for typed in (each for part in parts for each in on_keyboard(part)):
            yield typed
            if cases:
                yield from (typed.lower(), typed.upper(), typed.capitalize())
                yield typed[:1].upper() + typed[1:]
    for figure in figures_of(answer) if isinstance(answer, TermAnswer) else ():
        for meaning in figure.meanings:
            if isinstance(meaning, DateAnswer):
                yield from typed_dates(meaning)
            else:
                yield from notations_of_number(meaning)


def _of_term(text: str) -> Iterator[str]:
    """A term, the same without its article, and what is before or in brackets."""
    yield text
    yield from filter(None, (without_article(text), *parts_in_brackets(text)))


def _of_person(text: str) -> Iterator[str]:
    """A name, and what may be its family name, on either side of it."""
    yield text
    yield from parts_in_brackets(text)
    words = text.split()
    if all(map(_is_of_name, words)):
        yield f"{words[0]} {words[-1]}"
        for place in range(1, len(words)):
            yield from (" ".join(words[place:]), " ".join(words[:place]).rstrip(","))


def _is_of_name(word: str) -> bool:
    return word.lstrip("'\N{RIGHT SINGLE QUOTATION MARK}")[:1].isalpha()
