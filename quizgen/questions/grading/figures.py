"""Terms that are wholly a date or a number with its unit, which are graded as such."""

from dataclasses import replace
from functools import lru_cache

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.dates.date_tokens import ORDINAL_FIGURE
from quizgen.questions.grading.dates.typed_dates import YEAR_IN_FULL, era_of, readings
from quizgen.questions.grading.numbers.answer_units import answer_unit
from quizgen.questions.grading.numbers.named_units import unit_of_symbol
from quizgen.questions.grading.numbers.number_words import number_in_words
from quizgen.questions.grading.numbers.superscripts import without_superscripts
from quizgen.questions.grading.numbers.typed_units import first_units
from quizgen.questions.grading.plain_text import plain
from quizgen.questions.grading.unreadable import SOME_YEAR
from quizgen.record import record
from quizgen.values.characters import even
from quizgen.values.quantities import SCALE_WORDS, parse_quantity

MOST_LETTERS = 40
"""A date or a number in words that is longer is a sentence."""

_DIGIT = lazy_pattern(r"\d")
_BARE = lazy_pattern(r"\d+")
_YEAR = lazy_pattern(r"[1-9]\d{2,3}")
_WORD = lazy_pattern(r"[^\W\d_]+")
_NO_YEAR = lazy_pattern(r"\d{1,2}(?:\s*[./-]\s*\d{1,2})+")
_SHARE = lazy_pattern(r"[1-9]/(?:[2-9]|10|[1-9]\d{2,})")
_MONEY = lazy_pattern(r"([A-Za-z]{0,3}[$€£¥₽₹₩₪₴])\s?(-?\d.*)")
_NUMBER = lazy_pattern(r"(-?)\s?(\d[\d.,' \u202f]*\d|\d)(\s*)(.*)")
_SCALED = lazy_pattern(r"([^\W\d]{3,})\.?(?:\s+(?:de\s+|d'\s*)?|$)(.*)")

_POWER = lazy_pattern(r"[x×·*]\s*10\s*\^\s*(-?\d{1,2})\s*(.*)")

_POWERS = {10**power: word for word, power in SCALE_WORDS.items()}


@record()
class TermFigure:
    """What a text of a term may mean as a date or a number; the first that fits is graded."""

    text: str
    meanings: tuple[DateAnswer | NumberAnswer, ...]


@lru_cache(4096)
def figures_of(answer: TermAnswer) -> tuple[TermFigure, ...]:
    """The texts of a term that are wholly a date or a number, if it may be one at all."""
    if not answer.language:
        return ()
    found = (
        TermFigure(text, _meanings(text, answer.language)) for text in (answer.name, *answer.also)
    )
    return tuple(figure for figure in found if figure.meanings)


def without_figures(answer: TermAnswer) -> TermAnswer | None:
    """The answer with its other texts alone; None if there are none."""
    figures = {figure.text for figure in figures_of(answer)}
    texts = [text for text in (answer.name, *answer.also) if text not in figures]
    return replace(answer, name=texts[0], also=tuple(texts[1:])) if texts else None


def _meanings(text: str, language: str) -> tuple[DateAnswer | NumberAnswer, ...]:
    text = even(without_superscripts(text.strip()))
    if len(text) > MOST_LETTERS:
        return ()
    date, number = _as_date(text, language), _as_number(text, language)
    return tuple(each for each in (date, number) if each)


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
    when = found[0].when
    # V-22 is no period, and without digits only a century is a date: "hundred" and "XX" are none.
    is_century = when.moments[0].digits == 2 and " " in text
    is_year = _DIGIT.search(text) and (years or era_of(plain(text))[1])
    return DateAnswer(when, language) if is_year or is_century else None


def _as_number(text: str, language: str) -> NumberAnswer | None:
    """A number alone, a share, or a number with a unit that quizgen knows."""
    if in_words := _in_words(text, language):
        return _number(in_words, "", language)
    if _SHARE.fullmatch(text):
        above, _, below = text.partition("/")
        return _number(text, "", language) if int(above) < int(below) else None
    money = _MONEY.fullmatch(text)
    found = _NUMBER.fullmatch(money[2] if money else text)
    if found is None:
        return None
    sign, figures, gap, rest = found.groups()
    written = sign + _in_deck_signs(figures, language)
    if power := _POWER.fullmatch(rest):
        written, rest, gap = f"{written}e{power[1]}", power[2], " "
    if (scaled := _SCALED.fullmatch(rest)) and (word := _scale(scaled[1], language)):
        written, rest, gap = f"{written} {word}", scaled[2], " "
    if money:
        return None if rest else _number(written, money[1], language)
    if rest == "%":
        return _number(f"{written} %", "", language)
    return _number(written, rest, language) if not rest or _is_unit(rest, gap) else None


def _in_words(text: str, language: str) -> str:
    """The digits of a whole number in words of this language; "" if a text is something else."""
    words = plain(text)
    first = _WORD.match(words)
    if first is None or first[0] not in languages.language(language).typed.numbers.small:
        return ""
    found = number_in_words(words)
    return "" if found is None or found.rest or found.number % 1 else str(int(found.number))


def _in_deck_signs(figures: str, language: str) -> str:
    """The digits of a language as those of a deck; any others stay, and are no number there."""
    words = languages.words(language).numbers
    whole, point, decimals = figures.partition(words.decimal)
    groups = lazy_pattern(rf"\d{{1,3}}(?:[{words.thousands}' \u202f\xa0]\d{{3}})+")
    if groups.fullmatch(whole):
        whole = "".join(_BARE.findall(whole))
    return f"{whole}{'.' if point else ''}{decimals}"


def _scale(word: str, language: str) -> str:
    """The word of scale that a deck has for one of this language; "" if it is another word."""
    scales = languages.language(language).typed.numbers.scales
    return _POWERS.get(scales.get(plain(word), 0), "")


def _is_unit(text: str, gap: str) -> bool:
    """Whether a text behind a number is a unit: not the D of 3D, and not the ending of 1st."""
    word = text.partition(" ")[0]
    is_joined = not gap and word.isalpha()
    if is_joined and (ORDINAL_FIGURE.fullmatch(f"1{word}") or len(word) == 1):
        return False
    if is_joined and unit_of_symbol(word) is None:
        return False
    units, rest = first_units(text)
    return answer_unit(text).percent or (bool(units) and not rest)


def _number(written: str, unit: str, language: str) -> NumberAnswer | None:
    try:
        return NumberAnswer(parse_quantity(written), unit, language)
    except ValueError:
        return None
