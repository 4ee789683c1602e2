"""Wrong units: a right number, taken in another unit, as in 343 km/s instead of 343 m/s."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.units import PREFIXED, PREFIXES, SYMBOLS

_TEMPERATURES = ("°C", "°F", "K")

_FACTOR = Fraction(11, 10)
"""The least factor between two temperatures that are visibly different."""

_PREFIXES: Mapping[str, str] = {"m": "n μ m c - k", "g": "μ m - k", "l": "m c - h", "L": "m c - h"}
"""The usual prefixes of a unit, in ascending order; a dash is none."""

_OTHER_PREFIXES = "n μ m - k M G"

_UNUSUAL = frozenset("t yr bit mol B l L EUR USD GBP RUB ILS".split())
"""Units that these other prefixes make seldom used ones of."""

_SYMBOL = lazy_pattern(r"[^\W\d_]+")

_POWERS = frozenset("²³⁻⁴")


def units_beside(number: Decimal, unit: str, language: str) -> tuple[list[str], int]:
    """The units that may be taken for that of a number, in ascending order, and its index.

    They are its multiples with usual prefixes, or units of temperature. It is alone if there are
    none, or if it is a power, whose prefix would be one too.
    """
    if unit in _TEMPERATURES:
        return _of_temperature(Fraction(number), unit)
    found = _SYMBOL.match(unit)
    rest = unit[found.end() :] if found else ""
    if found is None or rest[:1] in _POWERS or rest[:1].isdigit():
        return [unit], 0
    for usual, index in (*_of_symbol(found[0]), *_of_name(found[0], language)):
        return [f"{each}{rest}" for each in usual], index
    return [unit], 0


def _of_temperature(number: Fraction, unit: str) -> tuple[list[str], int]:
    """The units in which a number is clearly another temperature: −40 °C is −40 °F."""
    kelvins = {each: number * SYMBOLS[each].size + SYMBOLS[each].zero for each in _TEMPERATURES}
    own = kelvins[unit]
    listed = [
        each
        for each, other in sorted(kelvins.items(), key=lambda pair: pair[1])
        if each == unit or (other > 0 and max(own, other) >= _FACTOR * min(own, other))
    ]
    return listed, listed.index(unit)


def _of_symbol(symbol: str) -> Iterator[tuple[list[str], int]]:
    """The symbols with the usual prefixes, and the index of a symbol among them."""
    for prefix in ("", *PREFIXES):
        base = symbol.removeprefix(prefix)
        if symbol == prefix + base and base in PREFIXED:
            yield from _prefixed(base, base, prefix, {each: each for each in PREFIXES})


def _of_name(name: str, language: str) -> Iterator[tuple[list[str], int]]:
    """The same for a name, such as *kilometres*, by the words of a language."""
    words = languages.language(language).typed.units
    symbols = {"": "", **words.prefixes}
    for prefix, symbol in symbols.items():
        base = name.lower().removeprefix(prefix)
        unit = words.names.get(base, "")
        # An abbreviation has no prefix in full: "м" is in "км", not in "килом".
        if len(base) > 2 and name.lower() == prefix + base and unit in _PREFIXES:
            known = {each: text for text, each in words.prefixes.items()}
            for usual, index in _prefixed(unit, base, symbol, known):
                yield [each.capitalize() if name[0].isupper() else each for each in usual], index


def _prefixed(
    unit: str, text: str, prefix: str, known: Mapping[str, str]
) -> Iterator[tuple[list[str], int]]:
    """The text of a unit after each usual prefix, written as `known` does, and the index of one."""
    usual = _PREFIXES.get(unit, "" if unit in _UNUSUAL else _OTHER_PREFIXES)
    listed = ["" if each == "-" else each for each in usual.split()]
    listed = [each for each in listed if not each or each in known]
    if prefix in listed:
        yield [known.get(each, "") + text for each in listed], listed.index(prefix)
