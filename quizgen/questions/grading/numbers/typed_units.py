"""What units a text may begin with: symbols, names, powers, products and quotients of them."""

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import product

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.numbers.named_units import (
    NAMES,
    joined_units,
    named_units,
    unit_of_symbol,
)
from quizgen.values.units import Unit

_W = WORDS.units

POWERS_BEFORE = dict(_W.powers_before)
POWERS_AFTER = dict(_W.powers_after)

AT_END = frozenset({"in", "a", "us", "at", "as", "to", "go", "el"})
"""Words that are units only where a text ends: "5 in height" is not five inches."""

UNIT_TOKEN = lazy_pattern(
    r"°\s?[CFKcfk](?!\w)|[^\W\d]*[$€£¥₽₹₩₪₴¢]|[°‰]|[^\W\d]+(?:\.|(?<=[\u05d0-\u05ea])')?"
)
"""A symbol or a word, shortened with a point, or with a geresh in Hebrew."""

UNIT_POWER = lazy_pattern(r"\^?(-?[1-9])(?!\d)")
UNIT_DIVIDED = lazy_pattern(
    rf"\s*/\s*|(?:^|\s+)(?:{any_of(_W.per)}(?:\s+|(?<='))|{any_of(_W.per_joined)}(?=[^\W\d]))"
)
UNIT_COUNT = lazy_pattern(r"(1(?:0?0?(?:[ ,.']000)+|0*))(?!\d)\s*")
"""Of how much a unit is below the line: the 100 of l/100 km."""

UNIT_TIMES = lazy_pattern(r"\s*[*·⋅×]\s*|(?:(?<=\.)|\.)(?=[^\W\d])")
"""Between two factors; a point, as in m.s-1, may already be read as that of an abbreviation."""

UNIT_ENDS = lazy_pattern(r"\s*(?:[/*·⋅×^.°\d-]|$)")
"""What follows symbols that are written as one, so that they are no word."""

UNIT_SPACE = lazy_pattern(r"[\s-]+")
OF_UNIT = lazy_pattern(
    rf"^{any_of(_W.of)}(?:\s+|(?<='))(?:{any_of(WORDS.numbers.articles)}(?:\s+|(?<=')))?"
)
UNIT_BRACKETS = lazy_pattern(r"[()\[\]]")
DOTTED_LETTERS = lazy_pattern(r"^(?:[^\W\d]\.){2,}[^\W\d](?!\w)\.?")
"""An abbreviation of three letters or more: m.p.h."""

MOST_UNIT_WORDS = 3
"""Of the name of one unit."""

MOST_FACTORS = 6
"""Of one unit: kg·m²/(s³·A) has four."""

LEAST_COUNT = 100
"""A number without a unit is below the line from here on: per 1000."""


def units_of(text: str) -> tuple[Unit, ...]:
    """The units that a whole text may mean. "People per km²" are a number per km²."""
    found, rest = first_units(text)
    if not found:
        return units_per(text)
    is_counted = all(each.kind == 1 for each in found)
    return found if not rest or (is_counted and UNIT_DIVIDED.match(text)) else ()


def without_of(typed: str) -> str:
    """A text without the word before its unit: "millions d'euros"."""
    unit = OF_UNIT.sub("", typed)
    return unit if unit != typed and first_units(unit)[0] else typed


def units_per(text: str) -> tuple[Unit, ...]:
    """The units after the first "per" of a text, in which something is counted."""
    divided = UNIT_DIVIDED.search(text)
    return first_units(text[divided.start() :])[0] if divided else ()


@lru_cache(1024)
def first_units(text: str) -> tuple[tuple[Unit, ...], str]:
    """The units that a text may begin with, and the text after them.

    Letters mean what their case says; only if that is no unit, case makes no difference.
    """
    text = _undotted(UNIT_BRACKETS.sub("", text))
    for is_cased in (True, False):
        found, end = _longest(text, is_cased=is_cased)
        if found:
            return found, text[end:].strip()
    return (), text


def _undotted(text: str) -> str:
    """A text that begins with the name of a unit in letters with points, without these."""
    dotted = DOTTED_LETTERS.match(text)
    letters = dotted[0].replace(".", "") if dotted else ""
    is_unit = letters and (letters.casefold() in NAMES or unit_of_symbol(letters))
    return letters + text[dotted.end() :] if dotted and is_unit else text


def _longest(text: str, *, is_cased: bool) -> tuple[tuple[Unit, ...], int]:
    """The units that a text may begin with, with spaces in them if they are all of it."""
    found, end = _expression(text, is_cased=is_cased, is_spaced=True)
    if end < len(text):
        # "kW h" is a product, "m above the sea" is not.
        found, end = _expression(text, is_cased=is_cased, is_spaced=False)
    return found, end


@lru_cache(1024)
def cased_units(text: str) -> tuple[Unit, ...]:
    """The units that a text may begin with in their case, none if they are in another one.

    "W h" is a product of symbols, but "V AC" is not.
    """
    text = UNIT_BRACKETS.sub("", text)
    if all(map(unit_of_symbol, UNIT_TOKEN.findall(text))):
        return _longest(text, is_cased=True)[0]
    return _expression(text, is_cased=True, is_spaced=False)[0]


@lru_cache(1024)
def uncased_units(text: str) -> tuple[Unit, ...]:
    """The units that a text may begin with if case makes no difference."""
    return _expression(UNIT_BRACKETS.sub("", text), is_cased=False, is_spaced=False)[0]


def _expression(text: str, *, is_cased: bool, is_spaced: bool) -> tuple[tuple[Unit, ...], int]:
    found: tuple[Unit, ...] = ()
    end = at = 0
    sign = 1
    divided = UNIT_DIVIDED.match(text)
    if divided:
        # A Russian "в" is "per" before a unit, and else a volt; "per mille" is a unit.
        first = _factor(text, 0, 1, is_cased=is_cased)
        is_before = first and first[1] < divided.end()
        if not first or (is_before and _factor(text, divided.end(), -1, is_cased=is_cased)):
            at, sign = divided.end(), -1
    for _ in range(MOST_FACTORS):
        below, counted = _count(text, at) if sign < 0 else (1, at)
        factor = _factor(text, counted, sign, is_cased=is_cased)
        if factor is None and below < LEAST_COUNT:
            break
        factors, end = factor or ((Unit(Fraction(1), Fraction(1)),), counted)
        if below > 1:
            factors = tuple(Unit(each.kind, each.size / below) for each in factors)
        found = _products(found, factors) if found else factors
        if divided := UNIT_DIVIDED.match(text, end):
            at, sign = divided.end(), -1
        elif (times := UNIT_TIMES.match(text, end)) or (
            is_spaced and (times := UNIT_SPACE.match(text, end))
        ):
            at = times.end()
        elif text[end - 1].isdigit() or text.startswith("°", end):
            # "kgm2s-2", "g°C"
            at = end
        else:
            break
    return found, end


def _count(text: str, at: int) -> tuple[int, int]:
    """The number before a unit below the line, 1 if there is none, and where it ends."""
    found = UNIT_COUNT.match(text, at)
    return (10 ** found[1].count("0"), found.end()) if found else (1, at)


def _products(first: tuple[Unit, ...], second: tuple[Unit, ...]) -> tuple[Unit, ...]:
    return tuple(Unit(a.kind * b.kind, a.size * b.size) for a, b in product(first[:6], second[:6]))


def _factor(
    text: str, at: int, sign: int, *, is_cased: bool
) -> tuple[tuple[Unit, ...], int] | None:
    """The units that a factor may be, with its power, and where it ends."""
    for words, end in _tokens(text, at):
        is_word = words[-1] in AT_END and end < len(text)
        power, found = 1, () if is_word else named_units(" ".join(words), is_cased=is_cased)
        if not found:
            power, rest = _after_power(words)
            found = named_units(rest, is_cased=is_cased) if power > 1 else ()
        exponent, after = _exponent(text, end)
        products: tuple[Unit, ...] = ()
        if is_cased and len(words) == 1 and UNIT_ENDS.match(text, end):
            is_alone = not text[end:].strip()
            products = joined_units(words[0], exponent, sign, is_alone=is_alone)
            if products and not found:
                # "Kg" is K·g, and kg in another case.
                found = named_units(words[0], is_cased=False)
        power *= exponent * sign
        if power != 1:
            found = tuple(Unit(unit.kind**power, unit.size**power) for unit in found)
        if found or products:
            return (*found, *products), after
    return None


def _exponent(text: str, at: int) -> tuple[int, int]:
    """The power that follows a unit, 1 if there is none, and where it ends."""
    if digits := UNIT_POWER.match(text, at):
        return int(digits[1]), digits.end()
    if space := UNIT_SPACE.match(text, at):
        for words, end in _tokens(text, space.end()):
            power = POWERS_AFTER.get(" ".join(words).casefold())
            if power:
                return power, end
    return 1, at


def _tokens(text: str, at: int) -> Iterator[tuple[list[str], int]]:
    """The words from a place on, most of them first, each with where they end."""
    words: list[str] = []
    ends: list[int] = []
    while len(words) <= MOST_UNIT_WORDS and (token := UNIT_TOKEN.match(text, at)):
        words.append(token[0].rstrip(".'").replace(" ", ""))
        ends.append(token.end())
        space = UNIT_SPACE.match(text, token.end())
        if space is None and not token[0].endswith("."):
            break
        at = space.end() if space else token.end()
    for count in range(len(words), 0, -1):
        yield words[:count], ends[count - 1]


def _after_power(words: list[str]) -> tuple[int, str]:
    """The power that words begin with, 1 if there is none, and the unit that it is of."""
    first = words[0].casefold()
    for word, power in POWERS_BEFORE.items():
        if first == word and len(words) > 1:
            return power, " ".join(words[1:])
        if first.startswith(word) and len(words) == 1:
            return power, first[len(word) :]
    return 1, ""
