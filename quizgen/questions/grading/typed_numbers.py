"""What numbers a typed text may mean: any grouping and decimal sign, words, fractions, per cent."""

import re
from collections.abc import Iterator
from fractions import Fraction

from quizgen.questions.grading.all_languages import RANGE_START, WORDS, any_of
from quizgen.questions.grading.number_words import SCALES, TOO_LARGE, number_in_words
from quizgen.questions.grading.plain_text import plain
from quizgen.record import record
from quizgen.values.quantities import MOST_DIGITS


@record()
class TypedNumber:
    """A number, or a range of two, that a text may mean. `percent` says that it has a sign for it.

    `side` is "more" or "less" where the text says that the number is a bound.
    """

    low: Fraction
    high: Fraction
    percent: bool
    side: str


FRACTION_SIGNS = {
    "½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8", "⅜": "3/8",
    "⅝": "5/8", "⅞": "7/8", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅚": "5/6",
}  # fmt: skip

_W = WORDS.numbers
ABOUT = re.compile(rf"^{any_of(('~', '≈', *_W.about))}\s*")
EXACTLY = re.compile(rf"^{any_of(('=', *_W.exactly))}(?:\s+|(?=\d))")
MORE = re.compile(rf"^{any_of(('>=?', '≥', *_W.more))}\s*")
LESS = re.compile(rf"^{any_of(('<=?', '≤', *_W.less))}\s*")
OR_MORE = re.compile(rf"\d\s*\+|{any_of(_W.or_more)}$")
PERCENT = re.compile(rf"\s*{any_of(('%', *_W.percent))}\.?")
SIGN_APART = re.compile(rf"^{any_of(('-', *_W.minus))}\s+(?=\d)")
NUMBER_GAP = re.compile(rf"\s*(?:\.\.+|…|-)\s*|\s+{any_of(WORDS.range_gap)}\s+")
GOES_ON = re.compile(
    rf"^(?:[.,']?\d|/|(?:-|\.\.+|…|[,;&]|"
    rf"{any_of((*WORDS.range_gap, *WORDS.alternative, *WORDS.conjunction))})\s*\d)"
)
"""What follows a number that is not the whole answer: "24 or 25"."""

AND_A_HALF = re.compile(rf"^{any_of(_W.and_a_half)}\b")
FIGURES = re.compile(r"^(?:[+-]?\d[\d.,' _]*(?<![., '_])|[+-]?[.,]\d+)")
FRACTION = re.compile(r"^(\d{1,3})/(\d{1,3})(?!\d)")
SCALE_ENDS = re.compile(r"[\s.-]+")
DIGITS = re.compile(r"\d*")
GROUPED = tuple(
    (mark, re.compile(rf"\d{{1,3}}(?:{pattern}\d{{3}})+|\d*"))
    for mark, pattern in ((" ", " "), ("'", "'"), ("_", "_"), (",", ","), (".", r"\."))
)
"""Digits in groups of three, by the mark between the groups."""


def typed_numbers(text: str) -> list[TypedNumber]:
    """All numbers that a text may mean. What follows a number, such as a unit, is ignored."""
    side, text = _without_side(_even(text))
    if OR_MORE.search(text):
        side = "more"
    percent = bool(PERCENT.search(text))
    text = PERCENT.sub("", text).strip()
    ends = [(number, number) for number, _ in _single_numbers(text)]
    for gap in NUMBER_GAP.finditer(text):
        if gap.start() > 0:
            ends += _ranges(RANGE_START.sub("", text[: gap.start()]), text[gap.end() :])
    return [TypedNumber(low, high, percent, side) for low, high in ends]


def _even(text: str) -> str:
    """A plain text with fractions in digits, without marks at its ends."""
    for sign, fraction in FRACTION_SIGNS.items():
        text = text.replace(sign, f" {fraction} ")
    return SIGN_APART.sub("-", plain(text).strip(' ;:!?"“”'))


def _without_side(text: str) -> tuple[str, str]:
    """The bound that is named before a number, if any, and the text without what names it."""
    side, before = "", ""
    while text != before:
        before = text
        text = EXACTLY.sub("", ABOUT.sub("", text))
        for pattern, name in ((MORE, "more"), (LESS, "less")):
            if pattern.match(text):
                side, text = name, pattern.sub("", text)
    return side, text


def _ranges(first: str, last: str) -> Iterator[tuple[Fraction, Fraction]]:
    """The ranges between two texts. "20 to 25 thousand" may be twenty thousand to 25 thousand."""
    scale = next((SCALES[word] for word in last.split() if word in SCALES), 1)
    for high, _ in _single_numbers(last):
        for low, scaled in _single_numbers(first):
            for factor in (1,) if scaled or scale == 1 else (1, scale):
                if low * factor <= high:
                    yield low * factor, high


def _single_numbers(text: str) -> Iterator[tuple[Fraction, bool]]:
    """The single numbers that a text may mean, each with whether a scale word follows it."""
    text = text.strip()
    found = FIGURES.match(text)
    if found is None:
        if in_words := number_in_words(text):
            yield in_words
        return
    rest = text[found.end() :].strip()
    whole, _, numerator = found[0].rpartition(" ")
    fraction = FRACTION.match(numerator + rest)
    if rest.startswith("/") and fraction and int(fraction[2]):
        part = Fraction(int(fraction[1]), int(fraction[2]))
        after = (numerator + rest)[fraction.end() :]
        for number in _in_figures(whole) if whole else [Fraction(0)]:
            yield from _scaled(number + part, after)
    elif AND_A_HALF.match(rest):
        yield from ((number + Fraction(1, 2), False) for number in _in_figures(found[0]))
    elif not GOES_ON.match(rest):
        for number in _in_figures(found[0]):
            yield from _scaled(number, rest)


def _scaled(number: Fraction, rest: str) -> Iterator[tuple[Fraction, bool]]:
    """The number with the scale words that follow it: "1.5 million", "39k"."""
    last_scale = 0
    for word in SCALE_ENDS.split(rest.strip(" .")):
        if word in SCALES:
            last_scale = SCALES[word]
            number *= last_scale
        elif word.isdecimal() and len(word) <= 9 and int(word) < last_scale:
            # "38 thousand 848"
            number += int(word)
        else:
            break
    if abs(number) < TOO_LARGE:
        yield number, last_scale > 0


def _in_figures(text: str) -> list[Fraction]:
    """What digits with points, commas, spaces and the like may mean."""
    sign = -1 if text.startswith("-") else 1
    text = text.lstrip("+-").strip()
    if sum(letter.isdecimal() for letter in text) > MOST_DIGITS:
        return []
    if DIGITS.fullmatch(text):
        return [Fraction(sign * int(text))] if text else []
    found: list[Fraction] = []
    for group, grouped in GROUPED:
        for point in ".,":
            whole, _, decimals = text.partition(point)
            if point != group and grouped.fullmatch(whole) and DIGITS.fullmatch(decimals):
                number = sign * _decimal(whole.replace(group, ""), decimals)
                if (whole or decimals) and number not in found:
                    found.append(number)
    return found


def _decimal(whole: str, decimals: str) -> Fraction:
    """The number with these digits before and after its point."""
    return Fraction(int(f"0{whole}{decimals}"), 10 ** len(decimals))
