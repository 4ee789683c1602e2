"""What numbers a typed text may mean: in figures or words, fractions, per cent, ranges, bounds."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import GIVING_UP, RANGE_START, WORDS, any_of
from quizgen.questions.grading.numbers.answer_units import NO_UNIT, PERCENT_UNIT, AnswerUnit
from quizgen.questions.grading.numbers.chinese_numerals import in_arabic
from quizgen.questions.grading.numbers.hebrew_numerals import number_in_hebrew
from quizgen.questions.grading.numbers.number_words import SCALES, Amount
from quizgen.questions.grading.numbers.own_words import in_shared_words
from quizgen.questions.grading.numbers.superscripts import without_superscripts
from quizgen.questions.grading.numbers.typed_amounts import amounts
from quizgen.questions.grading.numbers.typed_units import first_units
from quizgen.questions.grading.numbers.unit_marks import timed, with_last_mark, with_marks
from quizgen.questions.grading.plain_text import plain, plain_cased
from quizgen.record import record


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
        """Whether it has two ends that differ."""
        # 20 Hz to 20 kHz is one, too.
        low, high = self.low, self.high
        return (low.number, low.rest) != (high.number, high.rest)


FRACTION_SIGNS = {
    "½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8", "⅜": "3/8",
    "⅝": "5/8", "⅞": "7/8", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅚": "5/6",
}  # fmt: skip

_W = WORDS.numbers
NONE = frozenset(_W.none)
NO_THING = lazy_pattern(rf"^{any_of(_W.no)}\s+(?=[^\W\d]+(?:[\s'-]+[^\W\d]+){{0,4}}$)")
"""What is before a thing that is counted as none: "no" in "no survivors"."""

ABOUT = lazy_pattern(rf"^{any_of(('~', '≈', *_W.about))}\s*")
EXACTLY = lazy_pattern(
    rf"^(?:(?:[^\W\d_]{{1,2}}(?:_?\w)?)?\s*=\s*|ph\s+(?=\d)|{any_of(_W.exactly)}(?:\s+|(?=\d)))"
)
"""What is before a number without a meaning, also the quantity that it is: g = 9.81, pH 7.4."""

MORE = lazy_pattern(rf"^{any_of(('>=?', '≥', *_W.more))}\s*")
LESS = lazy_pattern(rf"^{any_of(('<=?', '≤', *_W.less))}\s*")
OR_MORE = lazy_pattern(rf"\d\s*\+|\w\s*\+$|{any_of(_W.or_more)}$")
PERCENT = lazy_pattern(rf"\s*(?:%|{any_of(_W.percent)}(?!\w))\.?")
PART_JOINED = lazy_pattern(rf"^(?:{any_of(_W.articles)}\s+)?({any_of(_W.joined_parts)})(?=[^\W\d])")
RISING = lazy_pattern(rf"^{any_of(_W.rising)}\s+")
MONEY_FIRST = lazy_pattern(
    rf"^(-?)({any_of((r'[a-z]{0,3}[$€£¥₽₹₩₪₴]', 'usd', 'eur', 'gbp', 'chf', 'rub', r'rs[.]?'))})\s*"
    r"(?=[\d.-])"
)
NUMBER_GAP = lazy_pattern(
    rf"\s*(?:\.\.+|…|-)\s*|\s+(?:{any_of(WORDS.range_gap)}\s+|{any_of(_W.range_gap_joined)}(?=\d|[^\W\d]))"
)
SHARE_GAP = lazy_pattern(rf"\s+(?:{any_of(_W.out_of)}\s+|{any_of(_W.out_of_joined)}(?=\d|[^\W\d]))")
COUNTED = lazy_pattern("[^\\W\\d_]+")
"""What the first number of a share may count: "one woman in four"."""

RATIO_GAP = lazy_pattern(rf"\s*:\s*|\s+{any_of(_W.ratio)}\s+")
OVER_GAP = lazy_pattern(rf"\s+{any_of(_W.over)}\s+")
TIMES_BEFORE = lazy_pattern(r"^[x×]\s*(?=\d)")
TIMES_AFTER = lazy_pattern(rf"(?:(?<=\d)\s*[x×]|{any_of(_W.fold)})(?:\s+[^\d]*)?$")
"""What says that a number is a multiple: "1.5×", "1.5 times the weight", "threefold"."""

EVERY = lazy_pattern(rf"^{any_of(_W.every)}\s+([^\s,.]+)")
EVERY_ORDINAL = {**WORDS.dates.days, **WORDS.ordinals}

_GAPS = tuple(each for each in WORDS.range_gap if each.partition("(")[0] not in WORDS.conjunction)
TO_ANOTHER = lazy_pattern(
    rf"(?:^|\s){any_of((*_GAPS, *WORDS.alternative))}\s+\d|(?:^|\s)-\s*\d|-\d\d|\.\.\d"
)
"""What leads to another number after the unit of the first, "24 m to 25 m"; not "2 h and 5 min"."""

MARGIN = lazy_pattern(r"(?<=[\d)])\s*(?:±|\+/-)\s*\d[\d.,]*\)?|\((?=[^()]*±)")
"""What is typed after "±", and the brackets around it and the number."""

TIMES_TEN = lazy_pattern(rf"(?<=\d)\s*{any_of(_W.times)}\s*(?=10\b)")
TEN_TO_THE = lazy_pattern(
    rf"(?<=\b10)\s*{any_of(_W.to_the)}\s+({any_of(('-', *_W.minus))}\s*)?(\d{{1,3}})"
    rf"(?:-?{any_of(WORDS.dates.day_endings)}\b)?(?:\s+{any_of(_W.to_the_behind)}(?!\w))?"
)
AND_JOINED = lazy_pattern(rf"(?<=\s){any_of(_W.and_joined)}(?=\d)")
"""What joins two parts of a measure and is joined to the second one itself: "ו-" in "ו-30"."""

DUALS = dict(WORDS.units.duals)
DUAL = lazy_pattern(rf"^{any_of(tuple(DUALS))}(?!\w)")

UNSAID_TIMES = lazy_pattern(r"(?<=\d)(?:\s+|\.)(?=10\s?\^)")
OR = lazy_pattern(rf"^{any_of(WORDS.alternative)}\s+")
OR_AND = lazy_pattern(rf"\s+{any_of((*WORDS.alternative, *WORDS.conjunction))}\s+|\s*[;&]\s*")


def typed_numbers(text: str, unit: AnswerUnit = NO_UNIT, language: str = "") -> list[TypedNumber]:
    """All numbers that a text may mean, typed for an answer in this unit and language."""
    in_signs = without_superscripts(_fractions_in_digits(number_in_hebrew(text)))
    marked = MARGIN.sub("", in_arabic(in_signs))
    said = in_shared_words(plain(marked), language)
    side, text = without_side(_with_powers(with_last_mark(said, unit).strip(EDGES)))
    text = AND_JOINED.sub("", DUAL.sub(lambda found: DUALS[found[0]], _part_apart(text)))
    nothing = None if text.rstrip(".,") in GIVING_UP else NO_THING.match(text)
    if text in NONE or nothing:
        zero = Amount(Fraction(0), text[nothing.end() :] if nothing else "")
        return [TypedNumber(zero, zero, False, side)]
    if OR_MORE.search(text):
        side, text = "more", text.removesuffix("+").rstrip()
    percent = bool(PERCENT.search(text))
    if not unit.percent or percent:
        text = PERCENT.sub("", text).strip()
    if is_multiple := unit.multiple and not percent:
        bare = TIMES_AFTER.sub("", TIMES_BEFORE.sub("", text))
        is_multiple, text = bare != text, bare
    text = with_marks(_money_last(text), unit)
    shares = [] if percent else [each for each in _shares(text, unit) if not _goes_on(each.rest)]
    if shares:
        return [TypedNumber(share, share, False, side) for share in shares]
    ends = [
        (each, each)
        for reading in timed(text, unit)
        for amount in amounts(reading, unit)
        if not _goes_on(amount.rest)
        for each in (replace(amount, part=True) if is_multiple else amount,)
    ]
    for gap in NUMBER_GAP.finditer(text):
        if gap.start() > 0:
            ends += _ranges(RANGE_START.sub("", text[: gap.start()]), text[gap.end() :], unit)
    if percent and (one := _of_percent(unit)):
        ends, percent = [(_times(low, one), _times(high, one)) for low, high in ends], False
    cased = plain_cased(marked).strip(EDGES)
    return [
        TypedNumber(_cased(low, cased), _cased(high, cased), percent, side) for low, high in ends
    ]


def _of_percent(unit: AnswerUnit) -> Fraction | None:
    """What a per cent is in the unit of a quotient, ‰, ppm and the like; None in another unit."""
    shares = (each.size for each in unit.units if each.kind == 1 and each.size < 1)
    size = Fraction(1) if unit.quotient else None if unit.percent else next(shares, None)
    return size and PERCENT_UNIT.size / size


def _times(amount: Amount, factor: Fraction) -> Amount:
    return replace(amount, number=amount.number * factor)


EDGES = ' ;:!?"“”'
"""Marks that may surround a number and mean nothing."""


def _goes_on(rest: str) -> bool:
    """Whether another number follows one: "24 m to 25 m", "forty or fifty"."""
    if TO_ANOTHER.search(rest):
        return True
    other = OR.match(rest)
    return other is not None and any(amounts(rest[other.end() :], NO_UNIT))


def says_several(text: str) -> bool:
    """Whether a text is several numbers of which one may be right: "42 or 43"."""
    parts = OR_AND.split(plain(text))
    return len(parts) > 1 and all(any(amounts(part, NO_UNIT)) for part in parts)


def _fractions_in_digits(text: str) -> str:
    for sign, fraction in FRACTION_SIGNS.items():
        text = text.replace(sign, f" {fraction} ")
    return text


def _part_apart(text: str) -> str:
    """A text with a space between a part and what it is joined to: "полчаса" is "пол часа"."""
    found = PART_JOINED.match(text)
    if found is None:
        return text
    rest = text[found.end() :]
    is_scale = rest.partition(" ")[0] in SCALES
    is_joined = is_scale or PERCENT.match(rest) or first_units(rest)[0]
    return f"{found[1]} {rest}" if is_joined else text


def _with_powers(text: str) -> str:
    """A text with powers of ten in signs: "3 times 10 to the 8" is "3x10^8"."""
    text = TEN_TO_THE.sub(lambda found: f"^{'-' if found[1] else ''}{found[2]}", text)
    return UNSAID_TIMES.sub("x", TIMES_TEN.sub("x", text))


def without_side(text: str) -> tuple[str, str]:
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
    """The fractions that a text means: "one over four".

    If the answer is a percentage or a quotient, also "one in four" and "every fourth", and if it is
    a quotient, 1:4.
    """
    is_share = unit.percent or unit.quotient
    gaps = [(gap, False) for gap in OVER_GAP.finditer(text)]
    if is_share:
        gaps += [(gap, True) for gap in SHARE_GAP.finditer(text)]
    if unit.quotient:
        gaps += [(gap, False) for gap in RATIO_GAP.finditer(text)]
    if is_share and (every := EVERY.match(text)) and EVERY_ORDINAL.get(every[1], 0) > 1:
        rest = text[every.end() :].strip()
        yield Amount(Fraction(1, EVERY_ORDINAL[every[1]]), rest, part=True)
    for gap, may_count in gaps:
        for part in amounts(text[: gap.start()], unit):
            is_counted = may_count and COUNTED.fullmatch(part.rest)
            for whole in amounts(text[gap.end() :], unit):
                is_part = 0 < part.number <= whole.number
                if (
                    not part.part
                    and (is_counted or not part.rest)
                    and whole.number > 0
                    and (is_part or not unit.percent)
                ):
                    yield Amount(part.number / whole.number, whole.rest, part=is_part)


def _ranges(first: str, last: str, unit: AnswerUnit) -> Iterator[tuple[Amount, Amount]]:
    """The ranges between two texts. "20 to 25 thousand" may be twenty thousand to 25 thousand."""
    scale = next((SCALES[word] for word in last.split() if word in SCALES), 1)
    for high in amounts(last, unit):
        for low in amounts(first, unit):
            same = low if low.rest or low.unit else replace(low, rest=high.rest, unit=high.unit)
            for factor in (1,) if low.scaled or scale == 1 or not high.scaled else (1, scale):
                if low.number * factor <= high.number or low.rest:
                    yield replace(same, number=low.number * factor), high
