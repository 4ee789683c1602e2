"""What an author meant by a number that no deck can have, also in words of other languages."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.quantities import SCALE_WORDS
from quizgen.values.quantity_hints import QUANTITY_EXAMPLES

if TYPE_CHECKING:
    from quizgen.questions.grading.numbers.typed_numbers import TypedNumber

_HINT = lazy_pattern(
    rf"\((?:{re.escape(QUANTITY_EXAMPLES)}|write it in digits, e\.g\. 38848"
    r"|write .*, and the unit in `unit: (?P<unit>.*)`)\)\Z"
)
"""A hint that says only in general what numbers look like, or takes what follows for a unit."""

NAMED_SCALES = {
    10**power: word for word, power in reversed(SCALE_WORDS.items()) if word != "thousand"
}
"""The scales that are proposed in words, the largest first; thousands are shorter in digits."""

_LONGEST = 40
_LONGEST_UNIT = 20

_NO_UNIT = lazy_pattern(r"(?:st|nd|rd|th)\Z|[x×*]|.*\d")
"""What follows an ordinal number, or has another number in it."""


def with_meant_number(message: str, text: str) -> str:
    """The message on a text that is no number, with the one that it means if it can be only one."""
    bare = " ".join(text.split())
    hint = _HINT.search(message)
    if len(bare) > _LONGEST or not hint:
        return message
    # Only a wrong number needs the words of all languages, and units.
    from quizgen.questions.grading.numbers.typed_numbers import ABOUT, typed_numbers
    from quizgen.questions.grading.plain_text import plain
    from quizgen.values.units import SYMBOLS

    unit = hint["unit"] or ""
    last = unit or bare.rsplit(" ", 1)[-1]
    if last in SYMBOLS and (last.islower() or bare.endswith(f" {unit or None}")):
        # 5m can be typed for 5 million, but 1642 m is a length, and 0.1 M is molar.
        return message
    about = "~" if ABOUT.match(plain(bare)) else ""
    meant = {f"{about}{each}" for number in typed_numbers(bare) for each in _written(number)}
    if len(meant) != 1 or (hint["unit"] and min(meant).endswith(f"`unit: {unit}`")):
        # A hint that has found the unit has the digits as they are written: 1.10 V.
        return message
    return _HINT.sub(f"(write {min(meant)})", message)


def _written(number: "TypedNumber") -> Iterator[str]:
    """The number as a deck has it, with its unit; nothing if no deck can have it."""
    low, high, unit = number.low, number.high, number.high.rest
    # A bound may be meant with the number itself or without it.
    if number.side or len(unit) > _LONGEST_UNIT or _NO_UNIT.match(unit):
        return
    ends = [_digits(each.number, scaled=each.scaled) for each in (low, high)]
    if not all(ends) or low.rest not in ("", unit):
        return
    made = "..".join(dict.fromkeys(ends))
    percent = " %" if number.percent else ""
    yield f"{made}{percent}" + (f", and the unit in `unit: {unit}`" if unit else "")


def _digits(number: Fraction, *, scaled: bool) -> str:
    """A number in digits, or with a word for its scale; "" for a fraction that has no end."""
    size, name = next(
        ((size, f" {name}") for size, name in NAMED_SCALES.items() if scaled and number >= size),
        (1, ""),
    )
    part = number / size
    for decimals in range(7):
        if (part * 10**decimals).denominator == 1:
            return f"{float(part):.{decimals}f}{name}" if decimals else f"{part}{name}"
    return ""
