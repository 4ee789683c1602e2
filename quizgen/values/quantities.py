"""Numbers as they are written in a deck: from text to exact bounds, and to what is shown."""

import re
from dataclasses import field
from decimal import Decimal

from quizgen import languages
from quizgen.languages.value_words import NumberWords
from quizgen.record import record
from quizgen.values.quantity_hints import QUANTITY_EXAMPLES, QUANTITY_HINTS
from quizgen.values.suggestions import hint_for, quoted

MOST_DIGITS = 18
"""The most digits of a number, in a deck or typed: enough for any count, and fast to compute."""


@record()
class Quantity:
    """A number, a range, or a number with one side open.

    Two with the same meaning and precision are equal, however they are written.
    """

    written: str = field(compare=False)
    low: Decimal | None  # None: open below; a single number is both its bounds
    high: Decimal | None  # None: open above
    strict: bool  # the bound is excluded (> and <)
    approximate: bool
    percent: bool  # the bounds are in percent: 76.5, not 0.765
    places: int  # decimals as written; in a range those of the less exact end

    def __str__(self) -> str:
        """As the author wrote it."""
        return self.written


_NUMBER = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?"
_QUANTITY = re.compile(
    rf"(?:(~)?({_NUMBER})(?:\.\.({_NUMBER}))?|(>=?|<=?)({_NUMBER})|({_NUMBER})(\+))"
    r"([ \xa0\u202f]?%)?"  # after a space, a no-break space or a narrow one
)


def parse_quantity(text: str) -> Quantity:
    """The number that `text` means.

    Raises ValueError with a message for the author of the deck.
    """
    found = _QUANTITY.fullmatch(text)
    if found is None:
        raise ValueError(
            f"not a number: {quoted(text)} ({hint_for(text, QUANTITY_HINTS) or QUANTITY_EXAMPLES})"
        )
    approximate, first, last, side, bound, least, plus, percent = found.groups()
    low_text = first or least or bound
    low = _decimal(low_text, text)
    high = _decimal(last, text) if last else low
    if high < low:
        raise ValueError(f"the range is reversed: {quoted(text)} (write {last}..{low_text})")
    if last and high == low:
        raise ValueError(f"the range has only one number: {quoted(text)} (write {low_text})")
    places = min(_places(low_text), _places(last or low_text))
    return Quantity(
        text,
        None if side in ("<", "<=") else low,
        None if plus or side in (">", ">=") else high,
        strict=side in ("<", ">"),
        approximate=approximate is not None,
        percent=percent is not None,
        places=places,
    )


def _decimal(number: str, text: str) -> Decimal:
    digits = len(number) - number.count("-") - number.count(".")
    if digits > MOST_DIGITS:
        raise ValueError(
            f"too many digits: {quoted(text)} (at most {MOST_DIGITS}; round it, or put it in words)"
        )
    value = Decimal(number)
    if value.is_signed() and not value:
        raise ValueError(f"not a number: {quoted(text)} (zero has no sign: write 0)")
    return value


def _places(number: str) -> int:
    return len(number.partition(".")[2])


def show_quantity(quantity: Quantity, unit: str = "", language: str = "en") -> str:
    """The number as it is shown: "38,848", "about 400,000", "20–25 km", "76.5 %".

    It has the decimals that were written, and a no-break space before its unit and "%".
    Raises KeyError for a language that no deck can be written in.
    """
    words = languages.words(language).numbers
    low, high = quantity.low, quantity.high
    if low is None or high is None or low == high:
        number = _digits(next(end for end in (low, high) if end is not None), words)
    else:
        pattern = words.negative_range if low < 0 else "{}–{}"
        number = pattern.format(_digits(low, words), _digits(high, words))
    number += words.percent * quantity.percent
    number += f"\N{NO-BREAK SPACE}{unit}" if unit else ""
    if high is None:
        return (words.more_than if quantity.strict else words.or_more).format(number)
    if low is None:
        return (words.less_than if quantity.strict else words.or_less).format(number)
    return words.about.format(number) if quantity.approximate else number


def _digits(number: Decimal, words: NumberWords) -> str:
    whole, point, decimals = f"{abs(number):,f}".partition(".")
    sign = "\N{MINUS SIGN}" if number < 0 else ""
    return sign + whole.replace(",", words.thousands) + (words.decimal if point else "") + decimals
