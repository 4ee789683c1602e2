"""Numbers in the numerals of China, Japan and Korea, as digits: 三百 is 300, 1.2億 is 120000000."""

import re

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.characters import even

CHINESE_DIGITS = {
    numeral: number
    for number, numerals in enumerate(
        "〇零○ 一壱壹 二弐贰貳两兩 三参叁參 四肆 五伍 六陸陆 七柒 八捌 九玖".split()
    )
    for numeral in numerals
}
CHINESE_SCALES = {
    numeral: 10**power
    for power, numerals in {
        1: "十拾십", 2: "百佰백", 3: "千仟천", 4: "万萬만", 8: "億亿억", 12: "兆조",
    }.items()
    for numeral in numerals
}  # fmt: skip

LEAST_GROUP = 10_000
"""From this scale on, a scale multiplies all that is before it, back to a larger one."""

_SCALES = "".join(CHINESE_SCALES)
_NUMERALS = "".join((*CHINESE_DIGITS, *CHINESE_SCALES))
CHINESE_NUMERAL = lazy_pattern(f"[{_NUMERALS}]")
CHINESE_POINT = lazy_pattern("[点點]")
CHINESE_NUMBER = lazy_pattern(
    rf"(?:[\d点點{_NUMERALS}]|\.(?=\d)|,(?=\d{{3}}(?!\d))"
    rf"|(?<=\d) (?=[{_SCALES}])|(?<=[{_SCALES}]) (?=[\d{_NUMERALS}]))+"
)
CHINESE_DECIMALS = lazy_pattern(r"(?:\.(\d*)|$)")
CHINESE_FRACTION = lazy_pattern(r"(\d+)\s?分[之の]\s?(\d+)")


def in_arabic(text: str) -> str:
    """A text with digits for its Chinese numerals; any other text as it is."""
    if not CHINESE_NUMERAL.search(text):
        return text
    return CHINESE_FRACTION.sub(r"\2/\1", CHINESE_NUMBER.sub(_in_digits, even(text)))


def _in_digits(found: re.Match[str]) -> str:
    """The digits of a number; the text itself if it has no such numeral, or two points."""
    text = "".join(map(_digit, found[0]))
    if text.count(".") > 1 or not CHINESE_NUMERAL.search(found[0]):
        return found[0]
    # All is counted in units of the last decimal.
    places = len(CHINESE_DECIMALS.findall(text)[0])
    total = group = last = 0
    digits = ""
    for letter in text:
        scale = CHINESE_SCALES.get(letter)
        if scale is None:
            digits += letter
            continue
        number, one = _units(digits, places), _units("1", places)
        digits = ""
        if scale < LEAST_GROUP:
            group += (number or one) * scale
        elif last < scale:
            # The first group, or that of 万億
            total, group, last = (total + group + number or one) * scale, 0, scale
        else:
            total, group, last = total + (group + number) * scale, 0, scale
    return _decimal(total + group + _units(digits, places), places)


def _digit(letter: str) -> str:
    if CHINESE_POINT.match(letter):
        return "."
    return "" if letter in ", " else str(CHINESE_DIGITS.get(letter, letter))


def _units(digits: str, places: int) -> int:
    """How many units of the last decimal these digits mean, 0 if there are none."""
    whole, _, decimals = digits.partition(".")
    return int(f"0{whole}{decimals.ljust(places, '0')}")


def _decimal(number: int, places: int) -> str:
    """The number, counted in units of the last decimal, with a point; without zeros at its end."""
    text = str(number).rjust(places + 1, "0")
    decimals = text[len(text) - places :].rstrip("0")
    return text[: len(text) - places] + ("." if decimals else "") + decimals
