"""Typed measures in the unit of an answer: 550 cm is 5.5 where metres are asked for."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from typing import Literal, TypeAlias

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.numbers.answer_units import AnswerUnit
from quizgen.questions.grading.numbers.named_units import NAMES, unit_of_symbol
from quizgen.questions.grading.numbers.number_words import Amount, number_in_words
from quizgen.questions.grading.numbers.typed_amounts import AND_A_HALF, AND_A_QUARTER, WORDLY
from quizgen.questions.grading.numbers.typed_figures import decimal_number
from quizgen.questions.grading.numbers.typed_units import (
    UNIT_TOKEN,
    cased_units,
    first_units,
    uncased_units,
    units_per,
    without_of,
)
from quizgen.record import record
from quizgen.values.units import CURRENCIES, Unit

_AND = any_of((*WORDS.conjunction, *WORDS.units.further))
FURTHER = lazy_pattern(rf"(?:,\s*|{_AND}\s+)?(\d{{1,6}})(?:\.(\d{{1,3}}))?\s*")
FURTHER_WORDS = lazy_pattern(rf"^(?:,\s*|{_AND}\s+)")

UNSAID_PARTS = {
    "ft": 12,
    "st": 14,
    "h": 60,
    "min": 60,
    "m": 100,
    "°": 60,
    "arcmin": 60,
    **dict.fromkeys(("EUR", "USD", "GBP", "CHF", "RUB", "ILS"), 100),
    **dict.fromkeys(("kg", "km"), 1000),
}
"""How many parts of a unit there are where no unit is said of them: 5 ft 9, 2 h 30, 1 kg 200."""

TWO_DIGITS = frozenset(symbol for symbol, parts in UNSAID_PARTS.items() if parts == 100)
"""Units whose parts are typed with two digits."""

THREE_DIGITS = frozenset(symbol for symbol, parts in UNSAID_PARTS.items() if parts == 1000)
"""Units whose parts are typed with three digits."""

UNSAID_ENDS = frozenset(("hm",))
"""A unit and the letter that may yet follow its parts: 2h30m."""

UNIT_FILLING = frozenset(WORDS.units.filling)
"""Words that may follow a number where its unit is left out."""

Naming: TypeAlias = Literal["right", "wrong", "unknown"]
"""What was typed as the unit: a unit that fits or none, one that does not, or an unknown word."""


@record()
class Measure:
    """A typed number in the unit of the answer.

    `units` are the unit that was typed and that of the answer, if the number was converted.
    """

    number: Fraction
    naming: Naming = "right"
    units: tuple[Unit, Unit] | None = None

    @property
    def has_other_digits(self) -> bool:
        """Whether converting changed the digits: those of metres and kilometres are the same."""
        if self.units is None:
            return False
        one, own = self.units
        ratio = one.size / own.size
        is_power = str(ratio.numerator * ratio.denominator).strip("0") == "1"
        return not is_power or one.zero != own.zero


def measures(amount: Amount, unit: AnswerUnit) -> Iterator[Measure]:
    """What a typed amount may mean in the unit of the answer."""
    number, typed = amount.number, without_of(amount.rest)
    units, after = first_units(typed)
    units = units or units_per(typed)
    is_begun = amount.unit or _begins(typed, unit.base)
    if amount.part and not (amount.rest or unit.percent):
        # 12/1000 is 12 per 1000.
        yield from (Measure(number / own.size) for own in unit.units if own.kind == 1)
    if not (unit.text or unit.percent or unit.units or unit.factor != 1):
        yield Measure(number)
    elif is_begun and _goes_on(typed, unit):
        yield Measure(number, "wrong")
    elif parts := _parts(after, units):
        larger, further = parts
        # Four degrees and a half below zero
        further = -further if number < 0 else further
        yield from _converted(number + further, typed, larger, unit)
    elif is_begun and not is_other_size(typed, unit):
        yield Measure(number if amount.unit else number / unit.factor)
    elif units and (unit.text or unit.percent or unit.units):
        yield from _converted(number, typed, units, unit)
    else:
        is_asked = unit.text and unit.units and not unit.percent
        is_known = not is_asked or _names_none(typed, unit)
        for each in (number,) if unit.factor == 1 else (number, number / unit.factor):
            # To million tons, 2.5 and 2,500,000 are the same.
            yield Measure(each, "right" if is_known else "unknown")


def _parts(text: str, units: tuple[Unit, ...]) -> tuple[tuple[Unit, ...], Fraction] | None:
    """What is added in a smaller unit: 1/2 of the foot of "5 feet 6 inches".

    With it, those of these units that it is a part of. None if nothing is added.
    """
    if units and (part := _part_of_unit(text)):
        return units, part
    further = _further(text) if units else None
    if further is None:
        return None
    number, digits, rest = further
    for symbol, parts in UNSAID_PARTS.items():
        is_last = not rest.strip("'") or symbol + rest in UNSAID_ENDS
        is_last = is_last and (symbol not in TWO_DIGITS or digits == len("75"))
        is_last = is_last and (symbol not in THREE_DIGITS or digits == len("200"))
        if is_last and (larger := unit_of_symbol(symbol)) in units and number < parts:
            assert larger is not None
            return (larger,), number / parts
    smaller, after = first_units(rest)
    for larger, unit in product(units, smaller):
        if unit.kind == larger.kind and unit.size < larger.size:
            _, more = _parts(after, (unit,)) or (unit, 0)
            return (larger,), (number + more) * unit.size / larger.size
    return None


def _part_of_unit(text: str) -> Fraction | None:
    """The part of a unit that follows it: "1 hour and a quarter"; None if there is none."""
    if AND_A_HALF.match(text):
        return Fraction(1, 2)
    if AND_A_QUARTER.match(text):
        return Fraction(1, 4)
    words = number_in_words(FURTHER_WORDS.sub("", text.casefold()))
    return words.number if words and words.part and not words.rest else None


def _further(text: str) -> tuple[Fraction, int, str] | None:
    """The number that follows a unit, in digits or words: 30 of "2 hours and thirty minutes".

    With the digits of its whole part, and what is behind it; None if there is none.
    """
    if found := FURTHER.match(text):
        number = decimal_number(found[1], found[2] or "")
        return number, len(found[1]), text[found.end() :]
    words = number_in_words(FURTHER_WORDS.sub("", text))
    return (words.number, len(str(int(words.number))), words.rest) if words else None


def is_other_size(typed: str, unit: AnswerUnit) -> bool:
    """Whether what seems to be the unit of the answer is another one: mW are not MW, nor s S.

    "NM" is no symbol, so where nm are asked for it is that in capitals.
    """
    units = first_units(typed)[0] or units_per(typed)
    same = [each for each in units if any(each.kind == own.kind for own in unit.units)]
    if unit.percent or set(same) & set(unit.units):
        return False
    word = UNIT_TOKEN.match(typed)
    if not same:
        single = unit_of_symbol(word[0]) if word and word[0] == unit.base else None
        if single is None or not unit.units:
            return False
        return all(single.kind != own.kind for own in unit.units)
    is_symbol = word is not None and unit_of_symbol(word[0]) is not None
    return is_symbol or not set(uncased_units(typed)) & set(unit.units)


def _goes_on(typed: str, unit: AnswerUnit) -> bool:
    """Whether the unit of the answer is only the beginning of the typed one: m/s are not m.

    A quantity may be that of a day, a month or a year, and money for anything.
    """
    is_longer = len(typed) > len(unit.base)
    typed_units = cased_units(typed) if unit.units and is_longer else ()
    own_kinds = {own.kind for own in unit.units}
    return (
        bool(typed_units)
        and own_kinds.isdisjoint(each.kind for each in typed_units)
        and not any(_is_rate(each, own) for each in typed_units for own in unit.units)
    )


def _is_rate(each: Unit, own: Unit) -> bool:
    """Whether a unit is another one in each day or more, or a sum of money in each of something."""
    day = unit_of_symbol("d")
    assert day
    is_of_time = own.kind == each.kind * day.kind and own.size >= each.size * day.size
    return is_of_time or (own.kind in CURRENCIES and (each.kind / own.kind).numerator == 1)


def _begins(typed: str, words: str) -> bool:
    """Whether a text begins with these words."""
    text = typed.casefold()
    return bool(words) and text.startswith(words) and not WORDLY.match(text, len(words))


def _converted(
    number: Fraction, typed: str, units: tuple[Unit, ...], unit: AnswerUnit
) -> Iterator[Measure]:
    same = [(one, own) for one in units for own in unit.units if one.kind == own.kind]
    naming: Naming = "right"
    if not same:
        uncased = uncased_units(typed)
        same = [(one, own) for one in uncased for own in unit.units if one.kind == own.kind]
        # Many type all in small letters, but 0.1 m is something else than 0.1 M.
        naming = "unknown" if _is_small_symbol(typed) else "right"
    for one, own in same:
        base = number * one.size + one.zero
        units_apart = None if one == own else (one, own)
        yield Measure((base - own.zero) / own.size / unit.factor, naming, units_apart)
    if not same:
        is_known = (unit.percent or not unit.units) and _is_named(typed, unit.base)
        if unit.percent and (times := units_per(typed)):
            # 3 % is that of a year, and not of a month.
            is_known = not set(units_per(unit.base) or units_per("/yr")).isdisjoint(times)
        yield Measure(number, "right" if is_known else "wrong")


def _is_small_symbol(typed: str) -> bool:
    """Whether a symbol in small letters was typed, which is none of a unit with a capital: m, M.

    It may be a name as well: "cs" is a cuillère à soupe.
    """
    word = UNIT_TOKEN.match(typed)
    if word is None or not word[0].islower() or word[0] in NAMES:
        return False
    return unit_of_symbol(word[0]) is not None


def _is_named(typed: str, words: str) -> bool:
    """Whether a text has one of these words first, or is the beginning of one: "12 s."."""
    word = _first_word(typed)
    if word and typed.casefold().rstrip(". ") == word:
        return any(each.startswith(word) for each in words.split())
    return word in words.split()


def _names_none(typed: str, unit: AnswerUnit) -> bool:
    """Whether a text after a number names no unit: "or so", "(estimated)", "in total"."""
    word = _first_word(typed)
    return not word or word in UNIT_FILLING or word in unit.base.split()


def _first_word(typed: str) -> str:
    """The word that a text begins with, "" if there is none."""
    word = UNIT_TOKEN.match(typed)
    return word[0].casefold().rstrip(".") if word else ""


def in_typed_unit(number: Fraction, measure: Measure, unit: AnswerUnit) -> Fraction:
    """A number of the answer's unit in the unit that was typed."""
    if measure.units is None:
        return number
    one, own = measure.units
    return (number * unit.factor * own.size + own.zero - one.zero) / one.size
