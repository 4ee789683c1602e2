"""Wrong units: a right number, taken in another unit, as in 343 km/s instead of 343 m/s."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.distractors.likeness import holds
from quizgen.questions.distractors.number_frames import tells_unit
from quizgen.questions.distractors.pool import ChoiceRequest
from quizgen.questions.distractors.prompt_cues import prompt_cues
from quizgen.values.folding import fold
from quizgen.values.markup import Marked
from quizgen.values.quantities import show_quantity
from quizgen.values.units import PREFIXED, PREFIXES, SYMBOLS, product

_TEMPERATURES = ("°C", "°F", "K")

_FACTOR = Fraction(11, 10)
"""The least factor between two temperatures that are visibly different."""

_FARTHEST = 2
"""The greatest one: nobody takes 37 °C for 37 K."""

_EVERYDAY = frozenset("km m cm kg g l L".split())
"""Units whose sizes everybody knows: no road is 800 m long instead of 800 km."""

_KM_PER_HOUR = product("km/h", {**SYMBOLS, "km": product("m", SYMBOLS, Fraction(1000))})

_SHARES = frozenset({product("g/l", SYMBOLS).kind, product("g/kg", SYMBOLS).kind})
"""The kinds of densities and of shares."""

_PREFIXES: Mapping[str, str] = {
    "m": "n μ m c - k",
    "m/": "m - k",
    "g": "μ m - k",
    "s": "n μ m -",
    "l": "m c - h",
    "L": "m c - h",
}
"""The usual prefixes of a unit, in ascending order; a dash is none. Those of speeds are others."""

_OTHER_PREFIXES = "n μ m - k M G"

_UNUSUAL = frozenset("t yr bit mol B l L EUR USD GBP RUB ILS".split())
"""Units that these other prefixes make seldom used ones of."""

_SYMBOL = lazy_pattern(r"[^\W\d_]+")

_POWERS = frozenset("²³⁻⁴")


def units_beside(number: Decimal, unit: str, language: str) -> tuple[list[str], int]:
    """The units that may be taken for that of a number, in ascending order, and its index.

    They are its multiples with usual prefixes, or units of temperature. It is alone if there are
    none, if everybody would see which is right, or if it is a power, whose prefix would be one too.
    """
    if unit in _TEMPERATURES:
        return _of_temperature(Fraction(number), unit)
    found = _SYMBOL.match(unit)
    rest = unit[found.end() :] if found else ""
    if found is None or rest[:1] in _POWERS or rest[:1].isdigit():
        return [unit], 0
    is_everyday = not rest or _is_everyday_quotient(unit)
    if is_everyday and found[0] in _EVERYDAY:
        return [unit], 0
    of_name = _of_name(found[0], language, is_everyday=is_everyday)
    for usual, index in (*_of_symbol(found[0], rest), *of_name):
        return [f"{each}{rest}" for each in usual], index
    return [unit], 0


def _is_everyday_quotient(unit: str) -> bool:
    """Whether a unit is a density, a share, or that of traffic.

    Nobody takes 2.7 g/cm³ for 2.7 kg/cm³, or 120 km/h for 120 m/h.
    """
    # They are imported here because few sheets have such options.
    from quizgen.questions.grading.numbers.answer_units import answer_unit

    units = answer_unit(unit).units
    return _KM_PER_HOUR in units or any(each.kind in _SHARES for each in units)


def _of_temperature(number: Fraction, unit: str) -> tuple[list[str], int]:
    """The units in which a number is clearly another temperature: −40 °C is −40 °F."""
    kelvins = {each: number * SYMBOLS[each].size + SYMBOLS[each].zero for each in _TEMPERATURES}
    own = kelvins[unit]
    if min(kelvins.values()) <= 0 or max(kelvins.values()) > _FARTHEST * min(kelvins.values()):
        return [unit], 0
    listed = [
        each
        for each, other in sorted(kelvins.items(), key=lambda pair: pair[1])
        if each == unit or (other > 0 and max(own, other) >= _FACTOR * min(own, other))
    ]
    return listed, listed.index(unit)


def _of_symbol(symbol: str, rest: str) -> Iterator[tuple[list[str], int]]:
    """The symbols with the usual prefixes, and the index of a symbol among them."""
    for prefix in ("", *PREFIXES):
        base = symbol.removeprefix(prefix)
        if symbol == prefix + base and base in PREFIXED:
            unit = base + rest[:1] if base + rest[:1] in _PREFIXES else base
            yield from _prefixed(unit, base, prefix, {each: each for each in PREFIXES})


def _of_name(name: str, language: str, *, is_everyday: bool) -> Iterator[tuple[list[str], int]]:
    """The names with the usual prefixes, such as *kilometres*, and the index of a name among them.

    `is_everyday` is whether everybody knows the sizes of units of its kind, if they know its own.
    """
    words = languages.typed(language).units
    symbols = {"": "", **words.prefixes}
    for prefix, symbol in symbols.items():
        base = name.lower().removeprefix(prefix)
        unit = words.names.get(base, "")
        is_known = is_everyday and symbol + unit in _EVERYDAY
        if is_known or len(base) <= 2 or name.lower() != prefix + base:
            continue
        # An abbreviation has no prefix in full: "м" is in "км", not in "килом".
        if unit in _PREFIXES:
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


_UNITS_ASKED = 3
"""Of so many numbers with a unit that may be taken for another one, one is asked with such units.

In one choice, other numbers or other units: of both, the right one would have what most have.
"""


def in_other_units(request: ChoiceRequest[NumberAnswer]) -> tuple[list[Marked], int] | None:
    """The right number in its unit and in others, in ascending order, and the index of the key.

    None if the author wrote wrong numbers, the unit has too few others, the prompt or other numbers
    of the deck that count the same tell it, or other numbers are drawn. These have every place.
    """
    question, answer, draw = request.question, request.answer, request.draw
    number = answer.quantity.low
    # A power of ten is what is to be known of the numbers that are written with one.
    if question.wrong or not answer.unit or not number or answer.quantity.scientific:
        return None
    if draw.below(_UNITS_ASKED, "units") or tells_unit(question, answer, request.pool):
        return None
    cues = prompt_cues(question, request.avoided)
    units, index = units_beside(number, answer.unit, answer.language)
    least, most = max(0, index + request.wanted + 1 - len(units)), min(index, request.wanted)
    if holds(cues.prompt, fold(answer.unit)):
        return None
    rank = draw.below(request.wanted + 1, "place") if request.rank is None else request.rank
    below = rank % (request.wanted + 1)
    # 300 °C are always more than 300 °F: where that place is not drawn, other numbers have it.
    if not least <= below <= most:
        return None
    kept = units[index - below : index - below + request.wanted + 1]
    options = [Marked(show_quantity(answer.quantity, each, answer.language)) for each in kept]
    wrong = [*options[:below], *options[below + 1 :]]
    # It is imported here because few sheets have such options.
    from quizgen.questions.grading.numbers.numbers import grade_number

    # With a comma as the decimal sign, 8,848 km are 8,848 m.
    is_right = any(grade_number(answer, each.text).outcome == "accept" for each in wrong)
    is_allowed = not is_right and all(cues.allows(each.text) for each in wrong)
    return (options, below) if is_allowed else None
