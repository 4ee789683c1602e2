"""What numbers a typed text may mean: any grouping and decimal sign, words, fractions, per cent."""

import re
from collections.abc import Iterator
from decimal import Decimal
from unicodedata import normalize

from quizgen.record import record
from quizgen.values.quantities import MOST_DIGITS


@record()
class TypedNumber:
    """A number, or a range of two, that a text may mean. `percent` says that it stands there.

    `side` is "more" or "less" where the text says that the number is a bound.
    """

    low: Decimal
    high: Decimal
    percent: bool
    side: str


SCALES: dict[str, int] = {
    name: scale
    for names, scale in (
        ("dozen dozens dutzend douzaine дюжина дюжины дюжин", 12),
        ("hundred hundreds hundert cent cents сто сотня", 100),
        ("thousand thousands k tausend tsd mille тысяча тысячи тысяч тыс", 1_000),
        ("million millions m mln mio mill millionen миллион миллиона миллионов млн", 1_000_000),
        ("billion billions bn milliard milliards milliarde milliarden mrd миллиард миллиарда"
         " миллиардов млрд", 1_000_000_000),
        ("trillion trillions tn", 1_000_000_000_000),
    )
    for name in names.split()
}  # fmt: skip

SMALL = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
} | {
    word: 10 * tens
    for tens, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}

ALONE = frozenset("dozen hundred thousand million billion trillion".split())
"""Scale words that mean one of it where no number stands before them."""

FRACTIONS = {
    "½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8", "⅜": "3/8",
    "⅝": "5/8", "⅞": "7/8", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅚": "5/6",
}  # fmt: skip

ABOUT = re.compile(
    r"^(?:~|≈|about|around|approximately|approx\.?|roughly|circa|ca\.?|c\.|almost|nearly|some|an?"
    r" estimated|um die|etwa|rund|fast|environ|presque|около|почти|примерно)\s*"
)
MORE = re.compile(
    r"^(?:>=?|≥|not? (?:less|fewer) than|more than|over|at least|above|mehr als|über|plus de|более"
    r"|свыше)\s*"
)
LESS = re.compile(
    r"^(?:<=?|≤|not? more than|less than|fewer than|under|at most|up to|below|weniger als|moins de"
    r"|менее)\s*"
)
_PLAIN = re.compile(r"^(?:the|exactly|precisely|just|only|=)(?:\s+|(?=\d))")
ANOTHER = re.compile(r"(?:or|oder|ou|или|and|und|et|и|,|;|&)\s*\d")
"""What follows a number that is not the whole answer: "24 or 25"."""
PERCENT = re.compile(r"\s*(?:%|per ?cent|percent|prozent|pour ?cent|процент(?:а|ов)?|pct)\.?")
_DIGITS = re.compile(r"[+-]?\d[\d.,' _]*(?<![., '_])|[+-]?[.,]\d+")


def typed_numbers(text: str) -> list[TypedNumber]:
    """All numbers that a text may mean. What follows a number, such as a unit, is left alone."""
    text = _even(text)
    side = ""
    while True:
        before = text
        text = _PLAIN.sub("", ABOUT.sub("", text))
        for pattern, name in ((MORE, "more"), (LESS, "less")):
            if pattern.match(text):
                side, text = name, pattern.sub("", text)
        if text == before:
            break
    if re.search(r"\d\s*\+|or more$|and more$", text):
        side = "more"
    percent = bool(PERCENT.search(text))
    text = PERCENT.sub("", text).strip()
    found = [TypedNumber(low, low, percent, side) for low, _ in _numbers(text)]
    for gap in re.finditer(r"\s*(?:\.\.+|…|-| to | bis | à | and | до )\s*", text):
        if gap.start() == 0:
            continue
        first = re.sub(r"^(?:between|from|zwischen|von|entre|de|от)\s+", "", text[: gap.start()])
        for high, _ in _numbers(text[gap.end() :]):
            for low, low_scaled in _numbers(first):
                # "20 to 25 thousand" is twenty thousand to twenty-five thousand as well.
                if low <= high:
                    found.append(TypedNumber(low, high, percent, side))
                words = text[gap.end() :].split()
                factor = next((SCALES[word] for word in words if word in SCALES), 1)
                if factor > 1 and not low_scaled and low * factor <= high:
                    found.append(TypedNumber(low * factor, high, percent, side))
    return found


def _even(text: str) -> str:
    """In lower case, fractions and dashes in one form, one space at most."""
    for sign, fraction in FRACTIONS.items():
        text = text.replace(sign, f" {fraction} ")
    text = normalize("NFKC", text).casefold()
    text = re.sub(r"[‐‑‒–—−]", "-", text)
    text = re.sub(r"[’‘ʼ`´]", "'", text)
    text = " ".join(text.split()).strip(' ;:!?"“”')
    return re.sub(r"^(?:minus|-)\s+(?=\d)", "-", text)


def _numbers(text: str) -> Iterator[tuple[Decimal, bool]]:
    """The single numbers that a text may mean, each with whether a scale word stood by it."""
    text = text.strip()
    found = _DIGITS.match(text)
    if found is None:
        spelled = _in_words(text)
        if spelled is not None:
            yield spelled
        return
    rest = text[found.end() :].strip()
    fraction = re.match(r"(\d{1,3})/(\d{1,3})(?!\d)", found[0].split(" ")[-1] + rest)
    if rest.startswith("/") and fraction and int(fraction[2]):
        whole = found[0].rpartition(" ")[0]
        part = Decimal(int(fraction[1])) / Decimal(int(fraction[2]))
        after = (found[0].split(" ")[-1] + rest)[fraction.end() :].strip()
        for number in _figures(whole) if whole else [Decimal(0)]:
            yield from _scaled(number + part, after)
        return
    if re.match(r"(?:[.,']?\d|/|(?:-|\.\.+|…|to|bis|à|до)\s*\d)", rest):
        return
    if ANOTHER.match(rest):
        return
    if re.match(r"(?:and|und) a half\b", rest):
        yield from ((number + Decimal("0.5"), False) for number in _figures(found[0]))
        return
    for number in _figures(found[0]):
        yield from _scaled(number, rest)


def _scaled(number: Decimal, rest: str) -> Iterator[tuple[Decimal, bool]]:
    """The number with the scale words that follow it: "1.5 million", "39k"."""
    least = Decimal(0)
    for word in re.split(r"[\s.-]+", rest.strip(" .")):
        if word in SCALES:
            least = Decimal(SCALES[word])
            number *= least
        elif word.isdecimal() and len(word) <= 9 and int(word) < least:
            # "38 thousand 848"
            number += int(word)
        else:
            break
    if number.adjusted() <= MOST_DIGITS:
        yield number, bool(least)


def _figures(text: str) -> list[Decimal]:
    """What digits with points, commas, spaces and the like may mean."""
    sign = -1 if text.startswith("-") else 1
    text = text.lstrip("+-").strip()
    if sum(letter.isdecimal() for letter in text) > MOST_DIGITS:
        return []
    plain = re.fullmatch(r"\d*", text)
    if plain:
        return [sign * Decimal(text)] if text else []
    found: list[Decimal] = []
    for group in (" ", "'", "_", ",", "."):
        for point in (".", ","):
            if point == group:
                continue
            whole, _, decimals = text.partition(point)
            grouped = re.fullmatch(rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+|\d*", whole)
            if grouped and re.fullmatch(r"\d*", decimals) and (whole or decimals):
                digits = whole.replace(group, "") or "0"
                number = sign * Decimal(f"{digits}.{decimals}" if decimals else digits)
                if number not in found:
                    found.append(number)
    return found


def _in_words(text: str) -> tuple[Decimal, bool] | None:
    """A number in English words: "thirty-nine thousand", "one and a half million", "a dozen"."""
    total, current, last = Decimal(0), Decimal(0), Decimal(1)
    seen = scaled = False
    words = [word for word in re.split(r"[\s,-]+", text) if word and word != "and"]
    place = 0
    while place < len(words):
        word = words[place]
        if (
            word in ("a", "an")
            and place + 1 < len(words)
            and words[place + 1] in ("half", "quarter")
        ):
            part = Decimal("0.5") if words[place + 1] == "half" else Decimal("0.25")
            # "A million and a half" is half a million more.
            current += part if current else part * last
            place, seen = place + 2, True
            continue
        if (
            word in ("a", "an")
            and not seen
            and place + 1 < len(words)
            and words[place + 1] in SCALES
        ):
            current, seen = Decimal(1), True
        elif word == "half":
            current, seen = current + Decimal("0.5"), True
            if words[place + 1 : place + 2] in (["a"], ["an"]):
                place += 1
        elif word == "quarters" and current:
            current /= 4
        elif word in SMALL:
            current, seen = current + SMALL[word], True
        elif word in SCALES and len(word) > 1 and (seen or word in ALONE):
            current = (current if seen else Decimal(1)) * SCALES[word]
            seen = scaled = True
            if SCALES[word] >= 1000:
                total, current, last = total + current, Decimal(0), Decimal(SCALES[word])
        else:
            break
        place += 1
    number = total + current
    return (number, scaled) if seen and number.adjusted() <= MOST_DIGITS else None
