"""The unit of an answer, as typed numbers are compared with it."""

from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.numbers.directions import without_direction
from quizgen.questions.grading.numbers.number_words import SCALES
from quizgen.questions.grading.numbers.superscripts import without_superscripts
from quizgen.questions.grading.numbers.typed_units import first_units, units_of, without_of
from quizgen.questions.grading.plain_text import plain, plain_cased
from quizgen.record import record
from quizgen.values.units import CURRENCIES, SYMBOLS, Unit


@record()
class AnswerUnit:
    """A unit as the deck writes it: `text` in plain form, and `base` without words of scale.

    `factor` is what these mean: a million for "million tons". `units` are those that `base` may
    mean; none if quizgen does not know it. `percent` says that it is a percentage, and `multiple`
    that it may be typed as a multiple as well: 1.5 times is 150 %. `quotient` says that the number
    is one, such as 1/137, or a decimal under 1, and `depth` that it is how deep something is.
    `direction` is that of a coordinate, which is no part of `text`: "n" of "° N".
    """

    text: str
    base: str
    factor: Fraction
    units: tuple[Unit, ...]
    percent: bool = False
    multiple: bool = False
    quotient: bool = False
    depth: bool = False
    direction: str = ""


_ANGLE = SYMBOLS["°"]

PERCENT_UNIT = Unit(Fraction(1), Fraction(1, 100))

NO_UNIT = AnswerUnit("", "", Fraction(1), ())

_PERCENT = lazy_pattern(rf"(?:%|{any_of(WORDS.numbers.percent)}(?!\w))\s*")
_POWER = lazy_pattern(r"[x×·⋅*]?\s*10\s*\^\s*(-?\d{1,2})\s*")
_CYRILLIC_SYMBOL = lazy_pattern("[а-я]{1,2}")
_WORD = lazy_pattern(r"[^\W\d]+")


DEPTHS = lazy_pattern(rf"\b{any_of(WORDS.numbers.depths)}\b")


@lru_cache(1024)
def answer_unit(unit: str) -> AnswerUnit:
    """What a unit that a deck writes means."""
    if not unit.strip():
        return NO_UNIT
    cased = plain_cased(without_superscripts(unit))
    text = plain(cased)
    if percent := _PERCENT.match(text):
        return AnswerUnit(text, text[percent.end() :], Fraction(1), (PERCENT_UNIT,), percent=True)
    factor = Fraction(1)
    if power := _POWER.match(cased):
        factor, cased = Fraction(10) ** int(power[1]), cased[power.end() :]
    scale, cased = _scale(cased)
    return AnswerUnit(text, plain(cased), factor * scale, _units_in_deck(cased))


def _units_in_deck(text: str) -> tuple[Unit, ...]:
    """The units that a deck may mean: its г is a gram, although learners type it for a year."""
    found = units_of(text)
    is_symbol = _CYRILLIC_SYMBOL.fullmatch(text)
    return tuple(unit for unit in found if unit.kind == found[0].kind) if is_symbol else found


def coordinate_unit(unit: str) -> AnswerUnit | None:
    """The unit of a coordinate, apart from its direction; None if it has none."""
    bare, direction = without_direction(unit)
    if not direction or all(each.kind != _ANGLE.kind for each in units_of(bare)):
        return None
    return replace(answer_unit(bare), direction=direction)


@lru_cache(1024)
def implied_unit(counts: str) -> AnswerUnit:
    """The unit that a text of what is counted begins with: "million tons of steel".

    It has no text: nobody has to type it, and a word that it does not know is not wrong.
    """
    factor, rest = _scale(plain_cased(without_superscripts(counts)))
    return AnswerUnit("", "", factor, first_units(rest)[0])


def _scale(text: str) -> tuple[Fraction, str]:
    """What the words of scale at the beginning of a text mean, and the text after them.

    One may also be behind the unit: "$ billion".
    """
    factor = Fraction(1)
    while (word := _WORD.match(text)) and word[0].casefold() in SCALES:
        scale = word[0].casefold()
        is_whole = word[0] == text  # "cents", not those of two hundred in French
        if (is_whole or len(scale) < 3) and units_of(text):
            break
        factor, text = factor * SCALES[scale], text[word.end() :].strip(" .")
    if factor != 1:
        return factor, without_of(text)
    before, _, last = text.rstrip(".").rpartition(" ")
    if last.casefold() in SCALES and units_of(before) and (len(last) > 2 or _is_money(before)):
        return Fraction(SCALES[last.casefold()]), before
    return factor, text


def _is_money(text: str) -> bool:
    return any(unit.kind in CURRENCIES for unit in units_of(text))
