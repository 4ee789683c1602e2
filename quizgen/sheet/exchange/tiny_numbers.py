"""Numbers so near to zero that Moodle cannot tell one from another: they are compared as texts.

Moodle widens each tolerance by 1e-28, so that it took any such number for the mass of an electron.
"""

from collections.abc import Iterator
from decimal import Decimal

from quizgen import languages
from quizgen.questions.answers.number import NumberAnswer

_LEAST = Decimal("1e-24")
"""Below it, what Moodle adds is more than one in the fourth digit."""

_ROUNDED = (4, 3, 2)
"""The digits to which people round such a number."""


def is_tiny(answer: NumberAnswer) -> bool:
    """Whether a number is so near to zero, and has more digits than one; a range is not."""
    low, high = answer.quantity.low, answer.quantity.high
    if low is None or low != high or not 0 < abs(low) < _LEAST:
        return False
    return len(low.normalize().as_tuple().digits) > 1


def tiny_numbers(answer: NumberAnswer) -> Iterator[tuple[str, list[str]]]:
    """The number and what it is rounded to, each in digits and in patterns of its notations.

    A star in a pattern is any text: more digits, a sign of multiplication, a unit.
    """
    number = answer.quantity.low
    assert number is not None
    signs = dict.fromkeys((".", languages.words(answer.language).numbers.decimal))
    for text in (f"{number:E}", *(f"{number:.{digits - 1}E}" for digits in _ROUNDED)):
        digits, _, power = text.partition("E")
        yield (
            text,
            [
                f"{digits.replace('.', sign)}{times}{int(power)}{unit}"
                for sign in signs
                for times in ("*e", "*10^")
                for unit in ("", " *")
            ],
        )
