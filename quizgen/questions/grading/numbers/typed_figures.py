"""What digits may mean: any grouping and decimal sign, powers of ten, Roman numerals."""

from collections.abc import Iterator
from fractions import Fraction

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.roman_numerals import roman_number

FIGURES = lazy_pattern(r"^(?:[+-]?\d[\d.,' _]*(?<![., '_])|[+-]?[.,]\d+)")
TIMES_POWER = lazy_pattern(
    r"^\s*(?:[xх×·⋅*]\s*10\s*(?:(?:\^|\*\*)\s*[({]?|[({]|(?=-))([+-]?\d{1,3})[)}]?"
    r"|[eе]([+-]?\d{1,3}))(?!\d)"
)
"""A power of ten behind a number, also with the letters х and е of Russian keyboards.

The caret may be missing before a minus sign or in front of brackets: 1.6x10-19 is no range.
"""

POWER = lazy_pattern(r"^(?:\^|\*\*)\s*[({]?([+-]?\d{1,3})[)}]?(?!\d)")
DIGITS = lazy_pattern(r"\d*")
GROUPED = tuple(
    (
        mark,
        lazy_pattern(
            rf"[1-9]\d{{0,2}}(?:{each}\d{{3}})+|[1-9]\d?(?:{each}\d{{2}})+{each}\d{{3}}|\d*"
        ),
    )
    for mark, each in ((" ", " "), ("'", "'"), ("_", "_"), (",", ","), (".", r"\."))
)
"""Digits in groups of three, or of two before the last three, by the mark between the groups.

The first group does not begin with 0: 0.511 is not 511.
"""

GROUP_BY_COMMA = lazy_pattern(r"(?<![\d.,'’])([1-9]\d{0,2})[,'’](\d\d0)(?![.,'’]?\d)")
GROUP_BY_POINT = lazy_pattern(r"(?<![\d.,'’])([1-9]\d{0,2})[.'’](\d\d0)(?![.,'’]?\d)")
"""Digits that end in a group of three with a zero behind a sign that is not the decimal one."""

FRACTION_ALONE = lazy_pattern(r"\d+/\d+")

MOST_POWER = 99

MOST_FIGURES = 99
"""Digits of a typed number, as many as the largest power of ten has."""

ROMAN = lazy_pattern(r"^([mdclxvi]+)(?:\s+([^\d]*))?$")


def numbers_in_figures(figures: str, rest: str) -> Iterator[tuple[Fraction, str]]:
    """The numbers that digits may mean, with the power of ten after them, and the text after it."""
    if figures == "10" and (power := POWER.match(rest)):
        if abs(int(power[1])) <= MOST_POWER:
            yield Fraction(10) ** int(power[1]), rest[power.end() :].strip()
        return
    exponent = 0
    if power := TIMES_POWER.match(rest):
        exponent, rest = int(power[1] or power[2]), rest[power.end() :].strip()
        if abs(exponent) > MOST_POWER:
            return
    for number in in_figures(figures, has_power=bool(power)):
        yield number * Fraction(10) ** exponent, rest


def in_figures(text: str, *, has_power: bool = False) -> list[Fraction]:
    """What digits with points, commas, spaces and the like may mean.

    An apostrophe may be the decimal sign, as people write it in Spain: 9'8 is 9.8. A single point
    or comma before a power of ten is one: 6.022 × 10²⁰ is not 6,022 × 10²⁰.
    """
    sign = -1 if text.startswith("-") else 1
    text = text.lstrip("+-").strip()
    if sum(letter.isdecimal() for letter in text) > MOST_FIGURES:
        return []
    if DIGITS.fullmatch(text):
        return [Fraction(sign * int(text))] if text else []
    found: list[Fraction] = []
    for group, grouped in GROUPED:
        for point in ".,'":
            whole, _, decimals = text.partition(point)
            if has_power and not decimals and whole.count(group) == 1 and group in ".,":
                continue
            if point != group and grouped.fullmatch(whole) and DIGITS.fullmatch(decimals):
                number = sign * decimal_number(whole.replace(group, ""), decimals)
                if (whole or decimals) and number not in found:
                    found.append(number)
    return found


def without_group(text: str, decimal: str) -> str:
    """A text without a sign that surely parts thousands: 20,000 where the decimal sign is a point.

    Nobody ends decimals behind the sign of another language in a zero.
    """
    pattern = {".": GROUP_BY_COMMA, ",": GROUP_BY_POINT}.get(decimal)
    return pattern.sub(r"\1\2", text) if pattern else text


def decimal_number(whole: str, decimals: str) -> Fraction:
    """The number with these digits before and after its point."""
    return Fraction(int(f"0{whole}{decimals}"), 10 ** len(decimals))


def in_roman(text: str) -> tuple[Fraction, str] | None:
    """The number that a text of Roman numerals means, with the words after it."""
    found = ROMAN.match(text)
    number = roman_number(found[1]) if found else 0
    if found is None or not number or (len(found[1]) < 2 and found[2]):
        # "I" is a word.
        return None
    return Fraction(number), found[2] or ""


def rounded_to(number: Fraction, digits: int) -> Fraction:
    """A number rounded to significant digits, halves away from zero."""
    if not number:
        return number
    unit = _last_digit(number, digits)
    rounded = (abs(number) / unit + Fraction(1, 2)) // 1 * unit
    return rounded if number > 0 else -rounded


def neighbours(number: Fraction, digits: int) -> tuple[Fraction, Fraction]:
    """The numbers of so many significant digits that one lies between: 384,000 and 385,000."""
    unit = _last_digit(number, digits)
    return number // unit * unit, -(-number // unit) * unit


def _last_digit(number: Fraction, digits: int) -> Fraction:
    """What the last digit counts of a number that is not 0, rounded to significant digits."""
    size = abs(number)
    place = len(str(size.numerator)) - len(str(size.denominator))
    if size < Fraction(10) ** place:
        place -= 1
    return Fraction(10) ** (place - digits + 1)
