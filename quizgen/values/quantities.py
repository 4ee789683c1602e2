"""Numbers as they are written in a deck: from text to exact bounds, and to what is shown."""

import re
from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal

from quizgen import languages
from quizgen.languages.value_words import NumberWords
from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record
from quizgen.values.quantity_hints import QUANTITY_EXAMPLES, QUANTITY_HINTS
from quizgen.values.suggestions import hint_for, quoted

MOST_DIGITS = 18
"""The most digits of a number, in a deck or typed: enough for any count, and fast to compute."""


MOST_POWER = 90
"""Of ten, either way: more than any number of physics has."""


@record()
class Quantity:
    """A number, a range, or a number with one side open.

    Two are equal that mean the same to the same precision, however they are written.
    """

    written: str = field(compare=False)
    low: Decimal | None  # None: open below; for a single number both are that number
    high: Decimal | None  # None: open above
    strict: bool  # the one bound is itself excluded (> and <)
    approximate: bool
    percent: bool  # the bounds are in percent: 76.5, not 0.765
    places: int  # decimals printed, in a range those of the less exact end; -8 for 13.8 billion
    margin: Decimal = Decimal(0)  # that is written after "±"
    scientific: bool = field(default=False, compare=False)  # shown with a power of ten
    scale: int = field(default=0, compare=False)  # the power that a word means: 9 for billion
    below: int = 0  # the number below the line of 1/137, which is shown so; else 0

    def __str__(self) -> str:
        """As the author wrote it."""
        return self.written


SCALE_WORDS = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
"""The words of scale that a deck writes in any language, and the powers of ten that they mean."""

_NUMBER = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?"
_SPACE = r"[ \xa0\u202f]?"  # a no-break space or a narrow one as well
_QUANTITY = lazy_pattern(
    rf"(?:(?P<about>~)?(?P<first>{_NUMBER})(?:\.\.(?P<last>{_NUMBER}))?"
    rf"|(?P<side>>=?|<=?)(?P<bound>{_NUMBER})|(?P<least>{_NUMBER})(?P<plus>\+))"
    rf"(?:{_SPACE}(?:±|\+/-){_SPACE}(?P<margin>(?:0|[1-9][0-9]*)(?:\.[0-9]+)?))?"
    r"(?:(?P<e>e\+?(?P<e_power>-?[0-9]{1,3}))"
    rf"|{_SPACE}[x×·⋅*]{_SPACE}10\^\+?(?P<power>-?[0-9]{{1,3}})"
    rf"|{_SPACE}(?P<scale>{'|'.join(SCALE_WORDS)}))?"
    rf"(?P<percent>{_SPACE}%)?",
    re.IGNORECASE,
)
"""A number, a range or a bound, with a margin, then a power of ten or a word of scale, and "%"."""

_QUOTIENT = lazy_pattern(r"(~?)(-?[1-9][0-9]*)/([1-9][0-9]*)")
_SUPERSCRIPT = lazy_pattern("[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+")
_BARE_POWER = lazy_pattern(r"^((?:~|[<>]=?)?-?)(?=10\^)")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−", "0123456789-+-")
_IN_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def parse_quantity(text: str) -> Quantity:
    """The number that `text` means.

    Raises ValueError with a message for the author of the deck.
    """
    if (quotient := _QUOTIENT.fullmatch(text)) and int(quotient[3]) > 1:
        return _quotient(text, *quotient.groups())
    found = _QUANTITY.fullmatch(_with_carets(text))
    part = found.groupdict() if found else {}
    if not part or not _is_one_number(part):
        raise ValueError(
            f"not a number: {quoted(text)} ({hint_for(text, QUANTITY_HINTS) or QUANTITY_EXAMPLES})"
        )
    low_text = part["first"] or part["least"] or part["bound"]
    last, side = part["last"], part["side"]
    low = _decimal(low_text, text)
    high = _decimal(last, text) if last else low
    if high < low:
        raise ValueError(f"the range is reversed: {quoted(text)} (write {last}..{low_text})")
    if last and high == low:
        raise ValueError(f"the range has only one number: {quoted(text)} (write {low_text})")
    power = part["e_power"] or part["power"]
    exponent = int(power or SCALE_WORDS.get((part["scale"] or "").lower(), 0))
    if abs(exponent) > MOST_POWER:
        raise ValueError(
            f"not a number: {quoted(text)} (the power of ten is at most {MOST_POWER} either way)"
        )
    if not (low or high):
        exponent = 0  # of zero
    margin = _decimal(part["margin"], text) if part["margin"] else Decimal(0)
    if exponent:
        low, high, margin = (each.scaleb(exponent) for each in (low, high, margin))
    return Quantity(
        text,
        None if side in ("<", "<=") else low,
        None if part["plus"] or side in (">", ">=") else high,
        strict=side in ("<", ">"),
        approximate=part["about"] is not None,
        percent=part["percent"] is not None,
        places=min(_places(low_text), _places(last or low_text)) - exponent,
        margin=margin,
        scientific=power is not None and bool(low or high),
        scale=exponent if part["scale"] else 0,
    )


def _with_carets(text: str) -> str:
    """A text with exponents after a caret; a power of ten alone is 1 × 10⁶."""
    if text.isascii() and "^" not in text:
        return text
    carets = _SUPERSCRIPT.sub(lambda found: f"^{found[0].translate(_SUPERSCRIPTS)}", text)
    return _BARE_POWER.sub(r"\g<1>1×", carets)


def _quotient(text: str, about: str, above: str, below: str) -> Quantity:
    """The number that a quotient means, as exact as decimals have it."""
    number = _decimal(above, text) / _decimal(below, text)
    return Quantity(
        text,
        number,
        number,
        strict=False,
        approximate=bool(about),
        percent=False,
        places=-int(number.as_tuple().exponent),
        below=int(below),
    )


def _is_one_number(part: Mapping[str, str | None]) -> bool:
    """Whether what matches is no mixture: "20..25e3", "5+ ± 1", "2 million %"."""
    if part["margin"] and (part["last"] or part["side"] or part["plus"]):
        return False
    has_power = part["e"] or part["power"] or part["scale"]
    return not (part["last"] and part["e"]) and not (
        has_power and (part["percent"] or part["plus"])
    )


def _decimal(number: str, text: str) -> Decimal:
    digits = len(number) - number.count("-") - number.count(".")
    if digits > MOST_DIGITS:
        raise ValueError(
            f"too many digits: {quoted(text)}"
            f" (at most {MOST_DIGITS}; round it, or write a power of ten, as in 6.022e23)"
        )
    value = Decimal(number)
    if value.is_signed() and not value:
        raise ValueError(f"not a number: {quoted(text)} (zero has no sign: write 0)")
    return value


def _places(number: str) -> int:
    return len(number.partition(".")[2])


def show_quantity(quantity: Quantity, unit: str = "", language: str = "en") -> str:
    """The number as a person reads it: "38,848", "about 400,000", "20–25 km", "76.5 %".

    With the decimals that were written, and as printed science has them: "6.022 × 10²³",
    "13.8 billion", "4.54 ± 0.05", "1/137". Its unit and "%" come after a no-break space, but the
    signs of angles directly: 23.4°.
    Raises KeyError for a language that no deck can be written in.
    """
    words = languages.words(language).numbers
    low, high = quantity.low, quantity.high
    power = _power(quantity, words)

    def digits(number: Decimal) -> str:
        return _digits(number.scaleb(-power), words)

    if low is None or high is None or low == high:
        single = next(end for end in (low, high) if end is not None)
        if quantity.below:
            above = (single * quantity.below).to_integral_value()
            number = f"{digits(above)}/{digits(Decimal(quantity.below))}"
        else:
            number = digits(single)
    else:
        pattern = words.negative_range if low < 0 else words.range
        number = pattern.format(digits(low), digits(high))
    if quantity.margin:
        number += f"\N{NO-BREAK SPACE}±\N{NO-BREAK SPACE}{digits(quantity.margin)}"
        if quantity.scientific and power:
            number = f"({number})"
    if quantity.scientific and power:
        raised = str(power).translate(_IN_SUPERSCRIPTS)
        times = f"{number}\N{NO-BREAK SPACE}{words.times}\N{NO-BREAK SPACE}"
        number = f"{'' if number == '1' else times}10{raised}"
    if quantity.margin or (quantity.scientific and power):
        number = words.formula.format(number)
    if power and not quantity.scientific:
        number += f"\N{NO-BREAK SPACE}{_scale(quantity, power, words)}"
    number += words.percent * quantity.percent
    if unit:
        unit = _after(unit, quantity, power, words)
        is_scaled = power and not quantity.scientific
        of = _of(unit, words) if words.of and _ends_in_millions(quantity, power, unit) else ""
        unit = words.units_after_of.get(unit, unit) if of else unit
        is_sign = _ANGLE.match(unit) and not is_scaled
        number += unit if is_sign else f"\N{NO-BREAK SPACE}{of}{unit}"
    if high is None:
        return (words.more_than if quantity.strict else words.or_more).format(number)
    if low is None:
        return (words.less_than if quantity.strict else words.or_less).format(number)
    return words.about.format(number) if quantity.approximate else number


_ANGLE = lazy_pattern(r"[°′″](?![^\W\d_])")
"""The sign of a degree, a minute or a second; not °C."""

_MILLION = 6
"""Its power of ten."""

_VOWELS = "aàâeéèêëiîïoôuùûyh"
"""Vowels of small letters, and "h", which most languages do not speak."""


def _power(quantity: Quantity, words: NumberWords) -> int:
    """The power of ten that is shown apart, 0 if all digits are."""
    if not quantity.scientific:
        scale = words.scale_as.get(quantity.scale, quantity.scale)
        return scale if scale in words.scales else 0
    return max(end.adjusted() for end in (quantity.low, quantity.high) if end)


def _after(unit: str, quantity: Quantity, power: int, words: NumberWords) -> str:
    """The form of a unit after a number, or after the last one of a range."""
    if words.unit_after is None:
        return unit
    low, high = quantity.low, quantity.high
    is_range = low is not None and high is not None and low != high
    is_governed = (
        quantity.approximate
        or low is None
        or (quantity.strict and high is None)
        or (is_range and low < 0)
    )
    end = low if high is None else high
    is_plain = not (power or quantity.margin)
    return words.unit_after(unit, end if is_plain else None, is_governed=is_governed)


def unit_of_any(unit: str, language: str) -> str:
    """The form of a unit after a number that is not known, as behind a gap."""
    unit_after = languages.words(language).numbers.unit_after
    return unit_after(unit, None, is_governed=False) if unit_after else unit


def _of(unit: str, words: NumberWords) -> str:
    """What is between a scale and a unit. Symbols, such as Å, are read in many ways."""
    is_elided = len(unit) > 2 and unit[0] in _VOWELS
    return words.of_before_vowel if words.of_before_vowel and is_elided else words.of


def _ends_in_millions(quantity: Quantity, power: int, unit: str) -> bool:
    """Whether "million" is the last word of the number, as in "3 millones de km".

    Digits end with it if it is read: "3 000 000 de euros", but "3 000 000 km".
    """
    if power or quantity.margin or quantity.below:
        return power >= _MILLION and not quantity.scientific
    end = quantity.low if quantity.high is None else quantity.high
    return bool(end) and not end % 10**_MILLION and _PLURAL.match(unit) is not None


_PLURAL = lazy_pattern(r"[^\W\d_A-Z]{2,}s(?!\S)")
"""A unit in words, in languages whose plurals end in "s"."""


def _scale(quantity: Quantity, power: int, words: NumberWords) -> str:
    """The word for a power of ten after a number, or after the last one of a range."""
    end = quantity.low if quantity.high is None else quantity.high
    if words.scale_after is None or end is None:
        return words.scales[power]
    return words.scale_after(power, end.scaleb(-power))


def _digits(number: Decimal, words: NumberWords) -> str:
    whole, point, decimals = f"{abs(number):,f}".partition(".")
    if len(whole.replace(",", "")) < words.grouped_from:
        whole = whole.replace(",", "")
    sign = words.minus if number < 0 else ""
    return sign + whole.replace(",", words.thousands) + (words.decimal if point else "") + decimals
