"""What units a text may begin with: symbols, names, powers, products and quotients of them."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import product

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.values import units
from quizgen.values.units import Unit

_W = WORDS.units

NAMES = {**units.SIGNS, **_W.names}
NAME_PREFIXES = dict(_W.prefixes)
POWERS_BEFORE = dict(_W.powers_before)
POWERS_AFTER = dict(_W.powers_after)

AT_END = frozenset({"in", "a", "us", "at", "as"})
"""Words that are units only where a text ends: "5 in height" is not five inches."""

UNIT_TOKEN = lazy_pattern(r"°\s?[CFcf](?!\w)|[^\W\d]*[$€£¥₽₹₩₪₴]|[°‰]|[^\W\d]+\.?")
UNIT_POWER = lazy_pattern(r"\^?(-?[1-9])(?!\d)")
UNIT_DIVIDED = lazy_pattern(rf"\s*/\s*|(?:^|\s+){any_of(_W.per)}(?:\s+|(?<='))")
UNIT_TIMES = lazy_pattern(r"\s*[*·⋅×]\s*")
UNIT_SPACE = lazy_pattern(r"[\s-]+")
OF_UNIT = lazy_pattern(rf"^{any_of(_W.of)}(?:\s+|(?<='))")
UNIT_BRACKETS = lazy_pattern(r"[()\[\]]")

MOST_UNIT_WORDS = 3
"""Of the name of one unit."""

MOST_FACTORS = 6
"""Of one unit: kg·m²/(s³·A) has four."""


def units_of(text: str) -> tuple[Unit, ...]:
    """The units that a whole text may mean. "People per km²" are a number per km²."""
    found, rest = first_units(text)
    if not found:
        return units_per(text)
    return () if rest else found


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
    text = UNIT_BRACKETS.sub("", text)
    for is_cased in (True, False):
        found, end = _longest(text, is_cased=is_cased)
        if found:
            return found, text[end:].strip()
    return (), text


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
        factor = _factor(text, at, sign, is_cased=is_cased)
        if factor is None:
            break
        factors, end = factor
        found = _products(found, factors) if found else factors
        if divided := UNIT_DIVIDED.match(text, end):
            at, sign = divided.end(), -1
        elif (times := UNIT_TIMES.match(text, end)) or (
            is_spaced and (times := UNIT_SPACE.match(text, end))
        ):
            at = times.end()
        else:
            break
    return found, end


def _products(first: tuple[Unit, ...], second: tuple[Unit, ...]) -> tuple[Unit, ...]:
    return tuple(Unit(a.kind * b.kind, a.size * b.size) for a, b in product(first[:6], second[:6]))


def _factor(
    text: str, at: int, sign: int, *, is_cased: bool
) -> tuple[tuple[Unit, ...], int] | None:
    """The units that a factor may be, with its power, and where it ends."""
    for words, end in _tokens(text, at):
        is_word = words[-1] in AT_END and end < len(text)
        power, found = 1, () if is_word else _named(" ".join(words), is_cased=is_cased)
        if not found:
            power, rest = _after_power(words)
            found = _named(rest, is_cased=is_cased) if power > 1 else ()
        exponent, after = _exponent(text, end)
        products: tuple[Unit, ...] = ()
        if exponent < 0 < sign and is_cased and len(words) == 1:
            products = _products_of_symbols(words[0], exponent)
        power *= exponent * sign
        if power != 1:
            found = tuple(Unit(unit.kind**power, unit.size**power) for unit in found)
        if found or products:
            return (*found, *products), after
    return None


def _products_of_symbols(name: str, exponent: int) -> tuple[Unit, ...]:
    """What symbols that are written as one may mean, the last with an exponent: "ms-2" is m/s²."""
    pairs = (
        (unit_of_symbol(name[:end]), unit_of_symbol(name[end:])) for end in range(1, len(name))
    )
    return tuple(
        Unit(first.kind * last.kind**exponent, first.size * last.size**exponent)
        for first, last in pairs
        if first and last
    )


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
        words.append(token[0].removesuffix(".").replace(" ", ""))
        ends.append(token.end())
        space = UNIT_SPACE.match(text, token.end())
        if space is None:
            break
        at = space.end()
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


@lru_cache(1024)
def _named(name: str, *, is_cased: bool) -> tuple[Unit, ...]:
    """The units of one symbol or name."""
    if is_cased and (found := unit_of_symbol(name)):
        return (found,)
    folded = name.casefold()
    found_units = [*_meanings(folded)]
    if found_units and folded in units.SYMBOLS:
        # "GAL" is a US gallon as well as an imperial one.
        found_units.append(units.SYMBOLS[folded])
    for word, prefix in NAME_PREFIXES.items():
        if folded.startswith(word):
            rest = NAMES.get(folded[len(word) :], "")
            found_units += [
                _prefixed(prefix, symbol) for symbol in rest.split() if symbol in units.PREFIXED
            ]
    if not is_cased:
        found_units += _uncased_symbols().get(folded, [])
    return tuple(dict.fromkeys(found_units))


@cache
def _uncased_symbols() -> dict[str, list[Unit]]:
    """The units by their symbols in small letters, those without a prefix first.

    It is made once: looking at all 400 for each word took a millisecond.
    """
    found = defaultdict(list)
    for symbol, unit in units.SYMBOLS.items():
        found[symbol.casefold()].append(unit)
    for prefix, symbol in product(units.PREFIXES, sorted(units.PREFIXED)):
        found[f"{prefix}{symbol}".casefold()].append(_prefixed(prefix, symbol))
    return found


def unit_of_symbol(name: str) -> Unit | None:
    """The unit of a symbol, in its case."""
    if name in units.SYMBOLS:
        return units.SYMBOLS[name]
    if name[:1] in units.PREFIXES and name[1:] in units.PREFIXED:
        return _prefixed(name[0], name[1:])
    return None


def _prefixed(prefix: str, symbol: str) -> Unit:
    unit = units.SYMBOLS[symbol]
    return Unit(unit.kind, unit.size * units.PREFIXES[prefix])


def _meanings(name: str) -> list[Unit]:
    """The units of a name; `NAMES` has them as expressions."""
    found = []
    for expression in NAMES.get(name, "").split():
        above, *below = [_power(part) for part in expression.split("/")]
        for each in below:
            above = Unit(above.kind / each.kind, above.size / each.size)
        found.append(above)
    return found


def _power(expression: str) -> Unit:
    """The unit of a symbol with or without a power."""
    symbol = expression.rstrip("0123456789")
    unit = unit_of_symbol(symbol)
    assert unit is not None, expression
    power = int(expression[len(symbol) :] or 1)
    return unit if power == 1 else Unit(unit.kind**power, unit.size**power)
