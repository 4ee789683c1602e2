"""Terms that are wholly a date or a number with its unit, which are graded as such."""

from dataclasses import replace
from functools import lru_cache

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.answer import Answer
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.dates.date_words import CENTURIES, NAMED_CENTURIES
from quizgen.questions.grading.dates.days_of_the_year import day_of_the_year
from quizgen.questions.grading.dates.typed_dates import YEAR_IN_FULL, era_of, readings
from quizgen.questions.grading.numbers.numbers_in_terms import (
    as_bound,
    as_counted,
    as_measured,
    as_number,
    as_range,
)
from quizgen.questions.grading.numbers.superscripts import without_superscripts
from quizgen.questions.grading.plain_text import plain
from quizgen.questions.grading.unreadable import SOME_YEAR, NameForm, name_form
from quizgen.record import record
from quizgen.values.characters import DIGIT, even

_MOST_LETTERS = 40
"""A date or a number in words that is longer is a sentence."""
_BARE = lazy_pattern(r"\d+")
_YEAR = lazy_pattern(r"[1-9]\d{2,3}")
_ROMAN = lazy_pattern(r"(?<!\w)[IVXLCDM]")
_NO_YEAR = lazy_pattern(r"\d{1,2}(?:\s*[./-]\s*\d{1,2})+")


@record()
class TermFigure:
    """What a text of a term may mean as a date or a number; the first that fits is graded.

    - `loose`: whether there are other words in it, or a share is in words, so that it is graded as
      a term as well, unless another share in words was typed.
    - `counts`: what it counts, if only a number with this or alone is graded so: 46 chromosomes.
    - `yearly`: whether it is a day without a year, compared as one of a leap year.
    """

    text: str
    meanings: tuple[DateAnswer | NumberAnswer, ...]
    loose: bool = False
    counts: str = ""
    yearly: bool = False


@lru_cache(4096)
def figures_of(answer: TermAnswer) -> tuple[TermFigure, ...]:
    """The texts of a term that are wholly a date or a number, if it may be one at all."""
    if not answer.language:
        return ()
    found = (_figure(text, answer) for text in (answer.name, *answer.also))
    return tuple(figure for figure in found if figure)


def form_of(answer: Answer) -> NameForm:
    """What a text must have to be read as an answer: figures are read for one in words, too."""
    if not isinstance(answer, NameAnswer):
        return "figures"
    is_figure = isinstance(answer, TermAnswer) and figures_of(answer)
    return "figures" if is_figure else name_form(answer)


def _figure(text: str, answer: TermAnswer) -> TermFigure | None:
    shown, language = even(without_superscripts(text.strip())), answer.language
    if len(shown) > _MOST_LETTERS:
        return None
    if meanings := _meanings(shown, language):
        return TermFigure(text, meanings, loose=not DIGIT.search(shown) and _is_share(meanings))
    if day := day_of_the_year(shown, language):
        return TermFigure(text, (day,), loose=True, yearly=True)
    if number := as_bound(shown, language) or as_range(shown, language):
        return TermFigure(text, (number,), loose=True)
    if answer.names == "thing":
        return None
    if measured := as_measured(shown, language):
        return TermFigure(text, (measured,), loose=True)
    counted = as_counted(shown, language)
    return TermFigure(text, counted[:1], loose=True, counts=counted[1]) if counted else None


def without_figures(answer: TermAnswer) -> TermAnswer | None:
    """The answer with its other texts alone; None if there are none."""
    figures = {figure.text for figure in figures_of(answer) if not figure.loose}
    texts = [text for text in (answer.name, *answer.also) if text not in figures]
    return replace(answer, name=texts[0], also=tuple(texts[1:])) if texts else None


def _meanings(text: str, language: str) -> tuple[DateAnswer | NumberAnswer, ...]:
    date, number = _as_date(text, language), as_number(text, language)
    return tuple(each for each in (date, number) if each)


def _is_share(meanings: tuple[DateAnswer | NumberAnswer, ...]) -> bool:
    return any(isinstance(each, NumberAnswer) and each.quantity.below for each in meanings)


def _as_date(text: str, language: str) -> DateAnswer | None:
    """A year of three digits or more, or what can only be a date; "9/11" lacks the year."""
    if _NO_YEAR.fullmatch(text) or (_BARE.fullmatch(text) and not _YEAR.fullmatch(text)):
        return None
    years = YEAR_IN_FULL.findall(text)
    about = int(years[0]) if years else SOME_YEAR
    found = [each for each in readings(text, about) if not (each.calendar or each.missing)]
    days = {each.when.earliest for each in found if each.when.moments[0].day}
    if not found or len(days) > 1:
        return None
    # "seit" is no slip of September.
    is_open = (each for each in found if each.when.open_start or each.when.open_end)
    reading = next(is_open, found[0])
    when = reading.when
    if reading.stretch and len(when.moments) > 1:
        # Any day of spring 1871 is right.
        when = replace(when, shape="between")
    # V-22 is no period, and without digits only a century is a date: "hundred" and "XX" are none.
    is_long = when.moments[0].digits == 2 or reading.stretch == "years"
    is_century = is_long and " " in text and _is_century(text)
    is_year = DIGIT.search(text) and (years or era_of(plain(text))[1])
    return DateAnswer(when, language) if is_year or is_century else None


def _is_century(text: str) -> bool:
    """Whether a Roman numeral or a word tells a century: "liver" is not the 54th."""
    if _ROMAN.search(text):
        return True
    return any(word in CENTURIES or word in NAMED_CENTURIES for word in plain(text).split())
