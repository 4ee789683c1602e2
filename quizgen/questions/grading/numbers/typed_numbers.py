"""What numbers a typed text may mean: in figures or words, fractions, per cent, ranges, bounds."""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from quizgen.questions.grading.all_languages import GIVING_UP, RANGE_START, WORDS, any_of
from quizgen.questions.grading.numbers.answer_units import NO_UNIT, AnswerUnit
from quizgen.questions.grading.numbers.chinese_numerals import in_arabic
from quizgen.questions.grading.numbers.number_words import (
    PARTS,
    SCALES,
    TOO_LARGE,
    Amount,
    number_in_words,
)
from quizgen.questions.grading.numbers.superscripts import without_superscripts
from quizgen.questions.grading.numbers.typed_figures import (
    FIGURES,
    decimal_number,
    in_figures,
    in_roman,
    numbers_in_figures,
)
from quizgen.questions.grading.numbers.typed_units import first_units, uncased_units
from quizgen.questions.grading.plain_text import plain, plain_cased
from quizgen.record import record
from quizgen.values import units


@record()
class TypedNumber:
    """A number, or a range of two, that a text may mean, with what follows each.

    `percent` says that it has a sign for it. `side` is "more" or "less" where the text says that
    the number is a bound.
    """

    low: Amount
    high: Amount
    percent: bool
    side: str

    @property
    def is_range(self) -> bool:
        return self.low.number != self.high.number


FRACTION_SIGNS = {
    "½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8", "⅜": "3/8",
    "⅝": "5/8", "⅞": "7/8", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅚": "5/6",
}  # fmt: skip

_W = WORDS.numbers
NONE = frozenset(_W.none)
NO_THING = re.compile(rf"^{any_of(_W.no)}\s+(?=[^\W\d]+(?:[\s'-]+[^\W\d]+){{0,4}}$)")
"""What is before a thing that is counted as none: "no" in "no survivors"."""

ABOUT = re.compile(rf"^{any_of(('~', '≈', *_W.about))}\s*")
EXACTLY = re.compile(rf"^(?:=\s*|{any_of(_W.exactly)}(?:\s+|(?=\d)))")
MORE = re.compile(rf"^{any_of(('>=?', '≥', *_W.more))}\s*")
LESS = re.compile(rf"^{any_of(('<=?', '≤', *_W.less))}\s*")
OR_MORE = re.compile(rf"\d\s*\+|{any_of(_W.or_more)}$")
PERCENT = re.compile(rf"\s*(?:%|{any_of(_W.percent)}(?!\w))\.?")
SIGN_APART = re.compile(rf"^{any_of(('-', *_W.minus))}\s+")
FALLING = re.compile(rf"^{any_of(_W.falling)}\s+")
FALLEN = re.compile(rf"^{any_of((*_W.fallen, *_W.below_zero))}(?!\w)")
RISING = re.compile(rf"^{any_of(_W.rising)}\s+")
MONEY_FIRST = re.compile(
    rf"^(-?)({any_of((r'[a-z]{0,3}[$€£¥₽₹₩₪₴]', 'usd', 'eur', 'gbp', 'chf', 'rub', r'rs[.]?'))})\s*"
    r"(?=[\d.-])"
)
NUMBER_GAP = re.compile(rf"\s*(?:\.\.+|…|-)\s*|\s+{any_of(WORDS.range_gap)}\s+")
SHARE_GAP = re.compile(rf"\s+{any_of(_W.out_of)}\s+")
EVERY = re.compile(rf"^{any_of(_W.every)}\s+([^\s,.]+)")
EVERY_ORDINAL = {**WORDS.dates.days, **WORDS.ordinals}
GOES_ON = re.compile(
    rf"^(?:[.,']?\d|/\s*\d|(?:-|\.\.+|…|[,;&])\s*\d|"
    rf"{any_of((*WORDS.range_gap, *WORDS.alternative, *WORDS.conjunction))}\s+\d)"
)
"""What follows a number that is not the whole answer: "24 or 25"."""

_GAPS = tuple(word for word in WORDS.range_gap if word not in WORDS.conjunction)
TO_ANOTHER = re.compile(
    rf"(?:^|\s){any_of((*_GAPS, *WORDS.alternative))}\s+\d|(?:^|\s)-\s*\d|-\d\d|\.\.\d"
)
"""What leads to another number after the unit of the first, "24 m to 25 m"; not "2 h and 5 min"."""

AND_A_HALF = re.compile(rf"^{any_of(_W.and_a_half)}\b")
MARGIN = re.compile(r"(?<=[\d)])\s*(?:±|\+/-)\s*\d[\d.,]*\)?|\((?=[^()]*±)")
"""What is typed after "±", and the brackets around it and the number."""

FRACTION = re.compile(r"^/(\d{1,3}(?:[,']\d{3})+|\d{1,9})(?:\.(\d{1,6}))?(?!\d)")
GROUP = re.compile("[,']")
TIMES_TEN = re.compile(rf"(?<=\d)\s*{any_of(_W.times)}\s*(?=10\b)")
TEN_TO_THE = re.compile(
    rf"(?<=\b10)\s*{any_of(_W.to_the)}\s+({any_of(('-', *_W.minus))}\s*)?(\d{{1,3}})"
    rf"(?:{any_of(WORDS.dates.day_endings)}\b)?"
)
UNSAID_TIMES = re.compile(r"(?<=\d)(?:\s+|\.)(?=10\s?\^)")
FEET = re.compile(r"^(-?\d{1,4})\s?'\s?(?=\d{1,2}(?:\D|$)|$)")
"""Feet before inches: 5'9."""

ARC_MINUTES = re.compile(r"(?<=°)\s?(\d{1,2})'\s?(?=\d)")
"""Minutes before seconds: 51°30'36."""

WORDLY = re.compile(r"\w")
SCALE_WORD = re.compile(r"[\s.,-]*([^\s.,-]+)")


def typed_numbers(text: str, unit: AnswerUnit = NO_UNIT) -> list[TypedNumber]:
    """All numbers that a text may mean, typed for an answer in this unit."""
    marked = MARGIN.sub("", in_arabic(without_superscripts(_fractions_in_digits(text))))
    side, text = _without_side(_with_powers(plain(marked).strip(EDGES)))
    nothing = None if text.rstrip(".,") in GIVING_UP else NO_THING.match(text)
    if text in NONE or nothing:
        zero = Amount(Fraction(0), text[nothing.end() :] if nothing else "")
        return [TypedNumber(zero, zero, False, side)]
    if OR_MORE.search(text):
        side = "more"
    percent = bool(PERCENT.search(text))
    if not unit.percent or percent:
        text = PERCENT.sub("", text).strip()
    text = _money_last(text)
    if any(each.kind == units.SYMBOLS["m"].kind for each in unit.units):
        text = FEET.sub(r"\1 ft ", text)
    text = ARC_MINUTES.sub(r"\1 arcmin ", text)
    shares = [] if percent else [*_shares(text, unit)]
    if shares:
        return [TypedNumber(share, share, False, side) for share in shares]
    amounts = (each for each in _amounts(text, unit) if not TO_ANOTHER.search(each.rest))
    ends = [(amount, amount) for amount in amounts]
    for gap in NUMBER_GAP.finditer(text):
        if gap.start() > 0:
            ends += _ranges(RANGE_START.sub("", text[: gap.start()]), text[gap.end() :], unit)
    cased = plain_cased(marked).strip(EDGES)
    return [
        TypedNumber(_cased(low, cased), _cased(high, cased), percent, side) for low, high in ends
    ]


EDGES = ' ;:!?"“”'
"""Marks that may surround a number and mean nothing."""


def _fractions_in_digits(text: str) -> str:
    for sign, fraction in FRACTION_SIGNS.items():
        text = text.replace(sign, f" {fraction} ")
    return text


def _with_powers(text: str) -> str:
    """A text with powers of ten in signs: "3 times 10 to the 8" is "3x10^8"."""
    text = TEN_TO_THE.sub(lambda found: f"^{'-' if found[1] else ''}{found[2]}", text)
    return UNSAID_TIMES.sub("x", TIMES_TEN.sub("x", text))


def _without_side(text: str) -> tuple[str, str]:
    """The bound that is named before a number, if any, and the text without what names it."""
    side, before = "", ""
    while text != before:
        before = text
        text = RISING.sub("", EXACTLY.sub("", ABOUT.sub("", text)))
        for pattern, name in ((MORE, "more"), (LESS, "less")):
            if pattern.match(text):
                side, text = name, pattern.sub("", text)
    return side, text


def _money_last(text: str) -> str:
    """A text with the sign of a currency after the number: "5 million $"."""
    found = MONEY_FIRST.match(text)
    if found is None:
        return text
    sign = found[2]
    return f"{found[1]}{text[found.end() :].replace(sign, '')} {sign}"


def _cased(amount: Amount, cased: str) -> Amount:
    """The amount with the text after it as it was typed, where that is the end of the text."""
    typed = cased[max(0, len(cased) - len(amount.rest)) :] if amount.rest else ""
    return replace(amount, rest=typed) if typed and typed.casefold() == amount.rest else amount


def _shares(text: str, unit: AnswerUnit) -> Iterator[Amount]:
    """The shares that a text means, if the answer is a percentage: "one in two", "every fifth"."""
    if not unit.percent:
        return
    if (every := EVERY.match(text)) and EVERY_ORDINAL.get(every[1], 0) > 1:
        rest = text[every.end() :].strip()
        yield Amount(Fraction(1, EVERY_ORDINAL[every[1]]), rest, part=True)
    for gap in SHARE_GAP.finditer(text):
        for part in _amounts(text[: gap.start()], unit):
            for whole in _amounts(text[gap.end() :], unit):
                if not (part.rest or part.part) and 0 < part.number <= whole.number:
                    yield Amount(part.number / whole.number, whole.rest, part=True)


def _ranges(first: str, last: str, unit: AnswerUnit) -> Iterator[tuple[Amount, Amount]]:
    """The ranges between two texts. "20 to 25 thousand" may be twenty thousand to 25 thousand."""
    scale = next((SCALES[word] for word in last.split() if word in SCALES), 1)
    for high in _amounts(last, unit):
        for low in _amounts(first, unit):
            same = low if low.rest or low.unit else replace(low, rest=high.rest, unit=high.unit)
            for factor in (1,) if low.scaled or scale == 1 or not high.scaled else (1, scale):
                if low.number * factor <= high.number or low.rest:
                    yield replace(same, number=low.number * factor), high


def _amounts(text: str, unit: AnswerUnit) -> Iterator[Amount]:
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
        if not amount.unit and (fallen := FALLEN.match(amount.rest)):
            rest = amount.rest[fallen.end() :].strip()
            yield replace(amount, number=-abs(amount.number), rest=rest)
        else:
            yield amount


def _unsigned(text: str, unit: AnswerUnit) -> Iterator[Amount]:
    found = FIGURES.match(text)
    if found is None:
        if in_words := number_in_words(text):
            yield in_words
        elif roman := in_roman(text):
            yield Amount(*roman)
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
    """The number with the scale words that follow it: "1.5 million", "39k", "2 thirds"."""
    at = last_scale = 0
    is_part = False
    while (word := SCALE_WORD.match(rest, at)) and not _begins_unit(rest[word.start(1) :], unit):
        if word[1] in SCALES:
            last_scale = SCALES[word[1]]
            number *= last_scale
        elif word[1].isdecimal() and len(word[1]) <= 9 and int(word[1]) < last_scale:
            # "38 thousand 848"
            number += int(word[1])
        elif word[1] in PARTS and not at and number.denominator == 1:
            number, is_part = number / PARTS[word[1]], True
        else:
            break
        at = word.end()
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
