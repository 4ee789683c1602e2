"""Numbers in Hebrew letters, as digits: כ״ט is 29, and תרי״ג is 613."""

import re
import sys

from quizgen.lazy_pattern import lazy_pattern

HEBREW_VALUES = {
    letter: number
    for number, letters in {
        1: "א", 2: "ב", 3: "ג", 4: "ד", 5: "ה", 6: "ו", 7: "ז", 8: "ח", 9: "ט",
        10: "י", 20: "כך", 30: "ל", 40: "מם", 50: "נן", 60: "ס", 70: "ע", 80: "פף", 90: "צץ",
        100: "ק", 200: "ר", 300: "ש", 400: "ת",
    }.items()
    for letter in letters
}  # fmt: skip

HEBREW_NUMERAL = lazy_pattern(
    r"(?<![\u05d0-\u05ea\u0022\u05f4\u05f3'])"
    r"(?:([\u05d0-\u05ea]{1,5})(?:[\u0022\u05f4\u201c\u201d]|''|\u05f3\u05f3)"
    r"([\u05d0-\u05ea])(?![\u05d0-\u05ea\u0022\u05f4])|(\u05d4?[\u05d0-\u05ea])['\u05f3\u2019](?!'|\u05f3))"
)
"""Several letters with a mark before the last one, or one with a mark behind it."""

HEBREW_PREFIXES = frozenset("בהוכלמ")
"""What is joined to the word behind it: in, the, and, as, to, from."""

MOST_IN_DATE = 31
"""The largest number that is a day or a century. תש״ח is a year of another calendar."""


def number_in_hebrew(text: str) -> str:
    """A text with digits for the numeral in Hebrew letters that it begins with.

    Behind a number in words, ק״ג are kilograms.
    """
    found = HEBREW_NUMERAL.search(text)
    return text if found is None or text[: found.start()].strip() else _in_digits(text, found)


def day_in_hebrew(text: str) -> str:
    """A date with digits for its first numeral in Hebrew letters, if no digits are before it."""
    found = HEBREW_NUMERAL.search(text)
    if found is None or any(map(str.isdecimal, text[: found.start()])):
        return text
    return _in_digits(text, found, MOST_IN_DATE)


def _in_digits(text: str, found: re.Match[str], most: int = sys.maxsize) -> str:
    """The text with digits for the numeral; as it is if that is none, or larger than the most."""
    letters = "".join(group for group in found.groups() if group)
    for prefix in ("", letters[0]):
        number = _value(letters[len(prefix) :])
        if 0 < number <= most and (not prefix or prefix in HEBREW_PREFIXES):
            return f"{text[: found.start()]}{prefix}{number}{text[found.end() :]}"
    return text


def _value(letters: str) -> int:
    """The number of a numeral; 0 if its letters are in an order that makes none, as of צה״ל."""
    values = [HEBREW_VALUES[letter] for letter in letters]
    kinds = [len(str(value)) for value in values]
    # From 500 on, several hundreds are added up; 15 and 16 are 9 and 6 or 7.
    below = [kind for kind in kinds if kind < len("100")]
    in_order = kinds == sorted(kinds, reverse=True) and len({*below}) == len(below)
    return sum(values) if in_order or values[-2:] in ([9, 6], [9, 7]) else 0
