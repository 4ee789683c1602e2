"""What single numbers a text may begin with: with a sign, as a fraction, with words of scale."""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.numbers.answer_units import AnswerUnit
from quizgen.questions.grading.numbers.number_words import (
    ARTICLES,
    PARTS,
    SCALES,
    TOO_LARGE,
    Amount,
    number_in_words,
)
from quizgen.questions.grading.numbers.typed_figures import (
    FIGURES,
    decimal_number,
    in_figures,
    in_roman,
    numbers_in_figures,
)
from quizgen.questions.grading.numbers.typed_units import first_units, uncased_units
from quizgen.questions.grading.plain_text import plain
from quizgen.values.characters import even

_W = WORDS.numbers
SIGN_APART = lazy_pattern(rf"^{any_of(('-', *_W.minus))}\s+")
FALLING = lazy_pattern(rf"^{any_of(_W.falling)}\s+")
BELOW_SEA = lazy_pattern(rf"(?:^|\s)\(?{any_of((*_W.below_sea, *_W.below_zero))}(?!\w)")
"""What is behind a number below the sea or below zero, and behind its unit."""

FALLEN = lazy_pattern(rf"^{any_of(_W.fallen)}(?!\w)")
AND_A_HALF = lazy_pattern(rf"^{any_of(_W.and_a_half)}\b")
AND_A_QUARTER = lazy_pattern(rf"^{any_of(_W.and_a_quarter)}(?!\w)")
FRACTION = lazy_pattern(r"^/\s*(\d{1,3}(?:[,']\d{3})+|\d{1,9})(?:\.(\d{1,6}))?(?!\d)")
GROUP = lazy_pattern("[,']")
WORDLY = lazy_pattern(r"\w")
SCALE_WORD = lazy_pattern(r"[\s.,-]*([^\s.,-]+)")
NUMBER_ALONE = lazy_pattern(r"\d{1,3}(?: \d{3})+|\d[\d.,']*")
"""A number in digits."""

GOES_ON = lazy_pattern(
    rf"^(?:[.,']?\d|/\s*\d|(?:-|\.\.+|…|[,;&:])\s*\d|"
    rf"{any_of((*WORDS.range_gap, *WORDS.alternative, *WORDS.conjunction))}\s+\d)"
)
"""What follows a number that is not the whole answer: "24 or 25"."""


def amounts(text: str, unit: AnswerUnit) -> Iterator[Amount]:
    """The single numbers that a text may begin with."""
    text = text.strip()
    if falling := FALLING.match(text):
        for amount in _unsigned(text[falling.end() :], unit):
            yield replace(amount, number=-abs(amount.number))
        return
    if apart := SIGN_APART.match(text):
        for amount in _unsigned(text[apart.end() :], unit):
            yield replace(amount, number=-amount.number)
        return
    for amount in _unsigned(text, unit):
        if sunk := BELOW_SEA.search(amount.rest):
            yield replace(amount, number=-abs(amount.number), rest=amount.rest[: sunk.start()])
            if unit.depth:
                yield amount
        elif not amount.unit and (fallen := FALLEN.match(amount.rest)):
            rest = amount.rest[fallen.end() :].strip()
            yield replace(amount, number=-abs(amount.number), rest=rest)
        else:
            yield amount


def _unsigned(text: str, unit: AnswerUnit) -> Iterator[Amount]:
    found = FIGURES.match(text)
    if found is None:
        yield from _without_figures(text)
        return
    rest = text[found.end() :].strip()
    fraction = FRACTION.match(rest)
    if _begins_unit(rest, unit):
        for number in in_figures(found[0]):
            yield from _scaled(number, rest, unit)
    elif fraction and (below := _below(fraction)):
        for number, is_part in _fractions(found[0], below):
            for amount in _scaled(number, rest[fraction.end() :].strip(), unit):
                yield replace(amount, part=is_part and not amount.scaled)
    elif half := AND_A_HALF.match(rest):
        for number in in_figures(found[0]):
            yield from _scaled(number + Fraction(1, 2), rest[half.end() :], unit)
    elif not GOES_ON.match(rest):
        for number, after in numbers_in_figures(found[0], rest):
            yield from _scaled(number, after, unit)


def _without_figures(text: str) -> Iterator[Amount]:
    """The number in words or Roman numerals that a text begins with."""
    if in_words := number_in_words(text):
        yield in_words
    elif roman := in_roman(text):
        yield Amount(*roman)
    else:
        # "Hora y media" is one hour and a half of it.
        first, _, rest = text.partition(" ")
        one = rest if first in ARTICLES else text
        units, part = first_units(one)
        if units and (AND_A_HALF.match(part) or AND_A_QUARTER.match(part)):
            yield Amount(Fraction(1), one)


def _below(fraction: re.Match[str]) -> Fraction:
    """The number below the line of a fraction."""
    return decimal_number(GROUP.sub("", fraction[1]), fraction[2] or "")


def _fractions(figures: str, below: Fraction) -> Iterator[tuple[Fraction, bool]]:
    """The fractions and mixed numbers that figures above a line make; whether it is one at most."""
    for above in in_figures(figures):
        yield above / below, abs(above) <= below
    whole, _, last = figures.rpartition(" ")
    for number in in_figures(whole) if last.isdecimal() else []:
        part = int(last) / below
        yield number + (-part if whole.startswith("-") else part), False


def _scaled(number: Fraction, rest: str, unit: AnswerUnit) -> Iterator[Amount]:
    """The number with the scale words that follow it: "1.5 million", "39k", "2 thirds".

    It may have several parts: "38 thousand 848", "1 million 500 thousand", "1 million et demi".
    """
    at = last_scale = 0
    total, is_part = Fraction(0), False
    sign, number = -1 if number < 0 else 1, abs(number)
    while (word := SCALE_WORD.match(rest, at)) and not _begins_unit(rest[word.start(1) :], unit):
        if word[1] in SCALES and not (total and number * SCALES[word[1]] >= last_scale):
            # What is before a part is larger than it is with its scale.
            last_scale = SCALES[word[1]]
            number *= last_scale
        elif word[1].isdecimal() and len(word[1]) <= 9 and int(word[1]) < last_scale:
            total, number = total + number, Fraction(int(word[1]))
        elif word[1] in PARTS and not at and number.denominator == 1:
            number, is_part = number / PARTS[word[1]], True
        else:
            break
        at = word.end()
    if last_scale and (half := AND_A_HALF.match(rest[at:].lstrip())):
        total, rest, at = total + Fraction(last_scale, 2), rest[at:].lstrip(), half.end()
    number = sign * (total + number)
    if abs(number) < TOO_LARGE:
        rest = rest[at:].strip(" .")
        is_unit = bool(unit.text) and rest.startswith(unit.text) and _begins_unit(rest, unit)
        yield Amount(number, rest, last_scale > 0, is_part and number < 1, is_unit)


def _begins_unit(text: str, unit: AnswerUnit) -> bool:
    """Whether a text begins with the unit of the answer, or a symbol of the same kind.

    The "m" of "5.5 m" is a million only where no length is asked for.
    """
    if unit.text and text.startswith(unit.text):
        end = len(unit.text)
        if not (WORDLY.match(text, end) and WORDLY.match(text, end - 1)):
            return True
    word = SCALE_WORD.match(text)
    if word is None or word[1] not in SCALES or not (unit.text and unit.units):
        return False
    kinds = {each.kind for each in unit.units}
    after = text[word.end() :].strip()
    if after and kinds & {each.kind for each in first_units(after)[0]}:
        return False
    found = (*uncased_units(text[: word.end()]), *first_units(text)[0])
    return bool(kinds & {each.kind for each in found})


def is_share_alone(typed: str) -> bool:
    """Whether nothing but a share was typed in words."""
    found = number_in_words(plain(even(typed)))
    return found is not None and found.part and not found.rest
