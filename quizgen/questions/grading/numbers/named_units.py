"""The units of single symbols and names, and of symbols that are written as one."""

from collections import defaultdict
from fractions import Fraction
from functools import cache, lru_cache
from itertools import product

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS
from quizgen.values import units
from quizgen.values.folding import unaccented
from quizgen.values.units import Unit

_W = WORDS.units

_WRITTEN = {" ".join(name.replace(".", " ").split()): unit for name, unit in _W.names.items()}
_LEAST_UNACCENTED = 4
"""Letters of a name at least that is known without its accents: siecles, but not pe for pé."""

NAMES = {
    **{unaccented(name): _WRITTEN[name] for name in _WRITTEN if len(name) >= _LEAST_UNACCENTED},
    **units.SIGNS,
    **_WRITTEN,
}
"""Without the points of abbreviations, as names are looked up, and also without accents."""

NAME_PREFIXES = dict(_W.prefixes)

UNIT_PART = lazy_pattern(r"([*/])([^*/]+)")

MOST_JOINED = 3
"""Symbols that are written as one: kgms-1 is kg·m/s."""

MOST_JOINED_LETTERS = 9
"""Of these: mmolkgK."""


@lru_cache(1024)
def named_units(name: str, *, is_cased: bool) -> tuple[Unit, ...]:
    """The units of one symbol or name."""
    if is_cased and (found := unit_of_symbol(name)):
        return (found,)
    folded = name.casefold()
    found_units = [_product(expression) for expression in NAMES.get(folded, "").split()]
    if found_units and folded in units.SYMBOLS:
        # "GAL" is a US gallon as well as an imperial one.
        found_units.append(units.SYMBOLS[folded])
    for word, prefix in NAME_PREFIXES.items():
        if folded.startswith(word):
            # Or apart: micro farad. But "y" in "kilo y medio" is no year.
            behind = folded[len(word) :]
            is_word = not behind.startswith(" ") or len(behind.strip()) > 1
            rest = NAMES.get(behind.strip(), "") if is_word else ""
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


@lru_cache(1024)
def symbols_of_name(text: str) -> frozenset[str]:
    """The symbols of one name, in small letters, or one symbol; none of what is composed: N m."""
    folded = text.casefold().replace("-", " ")
    if unit_of_symbol(text):
        return frozenset({folded})
    symbols = NAMES.get(folded, "").split()
    for word, prefix in NAME_PREFIXES.items():
        if folded.startswith(word):
            rest = NAMES.get(folded.removeprefix(word).strip(), "")
            symbols += [f"{prefix}{symbol}" for symbol in rest.split() if symbol in units.PREFIXED]
    return frozenset(symbol.casefold() for symbol in symbols if unit_of_symbol(symbol))


def _prefixed(prefix: str, symbol: str) -> Unit:
    unit = units.SYMBOLS[symbol]
    return Unit(unit.kind, unit.size * units.PREFIXES[prefix])


def _product(expression: str) -> Unit:
    """The unit of symbols with "*", "/" and powers, as in "kN*m"."""
    found = Unit(Fraction(1), Fraction(1))
    for sign, part in UNIT_PART.findall(f"*{expression}"):
        symbol = part.rstrip("0123456789")
        unit = unit_of_symbol(symbol)
        assert unit is not None, expression
        power = int(part[len(symbol) :] or 1) * (-1 if sign == "/" else 1)
        if expression == symbol:
            return unit
        found = Unit(found.kind * unit.kind**power, found.size * unit.size**power)
    return found


def joined_units(name: str, exponent: int, sign: int, *, is_alone: bool) -> tuple[Unit, ...]:
    """What symbols that are written as one may mean, the last with an exponent: "ms-2" is m/s².

    "ms" is a unit itself, and small letters alone are a word.
    """
    if len(name) > MOST_JOINED_LETTERS:
        return ()
    is_divided = exponent < 0 < sign
    if unit_of_symbol(name) and not is_divided:
        return ()
    if name == name.casefold() and is_alone and exponent == 1 and sign == 1:
        return ()
    return tuple(
        Unit(unit.kind**sign, unit.size**sign)
        for unit in _products_of_symbols(name, exponent, MOST_JOINED)
    )


@lru_cache(1024)
def _products_of_symbols(name: str, exponent: int, most: int) -> tuple[Unit, ...]:
    """The products of two symbols or more, up to so many, the last one with an exponent."""
    found = []
    for end in range(1, len(name)):
        first, last = unit_of_symbol(name[:end]), unit_of_symbol(name[end:])
        rest = [Unit(last.kind**exponent, last.size**exponent)] if last else []
        if most > 2:
            rest += _products_of_symbols(name[end:], exponent, most - 1)
        if first and first.kind != 1:
            found += [Unit(first.kind * each.kind, first.size * each.size) for each in rest]
    return tuple(found)
