"""Numbers in words: "thirty-nine thousand", "one and a half million", "two thirds", "a dozen"."""

from fractions import Fraction
from functools import cache

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.spelling import forgiven, slip_of
from quizgen.record import record

_W = WORDS.numbers

SCALES = dict(_W.scales)
SMALL = dict(_W.small)
PARTS = dict(_W.parts)
ALONE = frozenset(_W.alone)
ALONE_PARTS = frozenset(_W.alone_parts)
ARTICLES = frozenset(_W.articles)
CONNECTORS = frozenset(_W.connectors)
HALF = frozenset(_W.half)
MORE_BY_HALF = HALF & frozenset(_W.and_a_half)
"""A word that is "and a half", as Hebrew has it: behind "one", it is half of another one."""

MORE_BY_QUARTER = frozenset(_W.and_a_quarter)
QUARTER = frozenset(_W.quarter)
QUARTERS = frozenset(_W.quarters)
ONE_AND_A_HALF = frozenset(_W.one_and_a_half)
POINT = frozenset(_W.point)
OF = frozenset(_W.of)
JOINED = frozenset(_W.joined)
LONGEST_JOINED = max(map(len, JOINED))
LEAST_MENDED = 6
"""Letters of a typed word in which a slip is mended: a "mile" is not "mille"."""

MENDED = {
    **{word: scale for word, scale in SCALES.items() if len(word) >= LEAST_MENDED},
    **{word: number for word, number in SMALL.items() if forgiven(len(word))},
}
"""The words of numbers in which slips are mended."""

NUMBER_WORD = lazy_pattern(r"[^\s,-]+")

MOST_DECIMALS = 20
"""Words that are read at once: a point, and the decimals after it."""

VIGESIMAL = (60, 80)
"""Of these, French counts on to 79 and 99: "soixante-dix" is 60 and 10."""

LEAST_AND_TEN = 6
"""From here on, older Spanish and Portuguese count on from ten with "and"."""

TOO_LARGE = Fraction(10) ** 100
"""From here on, a number is not read."""


@record()
class Amount:
    """A number at the beginning of a text, and the text that follows it.

    `scaled` says that it has a scale word, `part` that it is a fraction of one: "half", "2/3".
    `unit` says that what follows begins with the unit of the answer.
    """

    number: Fraction
    rest: str
    scaled: bool = False
    part: bool = False
    unit: bool = False


class _Sum:
    """A number as its words are added up.

    `current` counts what the next scale multiplies, `total` what is before it; `scale` is the last
    scale from a thousand on. `whole` says that more than a fraction of one was read, `linked` that
    the last word is a connector, and `fits` that the words are in an order that makes a number.
    """

    def __init__(self) -> None:
        self.total = self.current = Fraction(0)
        self.scale = 1
        self.seen = self.scaled = self.whole = self.linked = False
        self.fits = True

    def add(self, number: int) -> None:
        self.fits = self.fits and self.may_add(number)
        self.current += number
        self.seen = self.whole = True

    def may_add(self, number: int) -> bool:
        """Whether a number can be counted on: "twenty four" is one, "four twenty" is not."""
        current = self.current
        if not current:
            return True
        if current.denominator > 1:
            return False
        hundreds, tens, ones = current % 100 == 0, current % 100, current % 10
        if hundreds:
            return number < 100
        if ones == 0 and tens >= 20:
            return number < (20 if tens in VIGESIMAL else 10)
        if self.linked and tens == 10:
            # "diez y seis", which is now one word; "diez y dos" never was.
            return LEAST_AND_TEN <= number < 10
        # "vierundzwanzig" is 4 and 20.
        return self.linked and tens < 10 and 20 <= number < 100 and number % 10 == 0

    def add_part(self, part: Fraction) -> None:
        # "A million and a half" is half a million more.
        self.current += part if self.current else part * self.scale
        self.seen = True

    def multiply(self, scale: int) -> None:
        if self.seen and not self.current and self.total:
            if scale < self.scale:
                # "mille cent"
                self.current = Fraction(scale)
            else:
                # "thousand million"
                self.total *= scale
        elif self._are_thousands(scale):
            # "dos mil quinientos millones"
            self.total, self.current = Fraction(0), (self.total + self.current) * scale
        else:
            self.fits = self.fits and not (self.total and 1000 <= self.scale <= scale)
            self.current = (self.current if self.seen else Fraction(1)) * scale
        self.seen = self.scaled = self.whole = True
        if scale >= 1000:
            self.total, self.current, self.scale = self.total + self.current, Fraction(0), scale

    def _are_thousands(self, scale: int) -> bool:
        """Whether the thousands before the current number are counted in this scale as well."""
        return 0 < self.total < 1_000_000 and self.scale == 1000 < scale


def number_in_words(text: str) -> Amount | None:
    """The number that a text begins with; None if there is none."""
    words = _words(text)
    found, end, at = _Sum(), 0, 0
    while found.fits and at < len(words):
        at = _before_scale(words, at, found)
        if words[at][0] in CONNECTORS:
            found.linked, at = True, at + 1
            continue
        used = _read([word for word, _ in words[at : at + MOST_DECIMALS]], found)
        if not used:
            break
        end, at, found.linked = words[at + used - 1][1], at + used, False
    number = found.total + found.current
    if not found.seen or not found.fits or number >= TOO_LARGE:
        return None
    part = not found.whole and number < 1
    return Amount(number, text[end:].lstrip(" ,-"), found.scaled, part)


def _before_scale(words: list[tuple[str, int]], at: int, found: _Sum) -> int:
    """The place of the scale that what is before it is counted in; the place itself if none is.

    It is that of "million" in "a third of a million", and of "millones" in "un millón de millones".
    """
    then = at
    while then < len(words) and words[then][0] in OF | ARTICLES:
        then += 1
    is_scale = then < len(words) and words[then][0] in SCALES
    is_counted = not found.whole or (words[at][0] in OF and found.total and not found.current)
    return then if is_scale and found.seen and is_counted else at


def _words(text: str) -> list[tuple[str, int]]:
    """The words of a text, each with where it ends; those that are joined one by one."""
    return [
        (part, match.end())
        for match in NUMBER_WORD.finditer(text)
        for part in _parts(match[0].rstrip(".!?"))
    ]


def _parts(word: str) -> list[str]:
    """The parts of a word that is a number: "sieben", "und" and "zwanzig"; else the word."""
    if word in SMALL or word in SCALES or word in ONE_AND_A_HALF:
        return [word]
    return _divided(word) or [_mended(word)]


@cache
def _mended(word: str) -> str:
    """The word of a number of which a typed one is a slip: "fourty"; the word if there is none."""
    if len(word) < LEAST_MENDED or word in PARTS:
        return word
    near = [name for name in MENDED if name[0] == word[0] and slip_of(word, name) == 1]
    return near[0] if len({MENDED[name] for name in near}) == 1 else word


def _divided(word: str) -> list[str]:
    """A word as parts that are joined, the longest first; none if it is something else.

    "settecentottanta" is "sette", "cent" and "ottanta", although "cento" is longer.
    """
    for end in range(min(len(word), LONGEST_JOINED), 1, -1):
        if word[:end] in JOINED:
            if end == len(word):
                return [word]
            if further := _divided(word[end:]):
                return [word[:end], *further]
    return []


def _read(words: list[str], found: _Sum) -> int:
    """Add the first words to a number: how many they are, 0 if they do not belong to it."""
    word, following = words[0], words[1] if len(words) > 1 else ""
    pair = f"{word} {following}"
    if word in POINT:
        return _read_decimals(words, found)
    if part := _part(word, following):
        found.add_part(part)
        return 2
    # A hundred and twenty-five thousandths may be 0.125.
    above, used = _below_hundred(words) if found.whole and found.current % 100 else (0, 0)
    if used > 1 and (below := PARTS.get("".join(words[used : used + 1]), 0)):
        # "Three and thirty-two hundredths"
        found.add_part(Fraction(above, below))
        return used + 1
    if pair in SMALL:
        found.add(SMALL[pair])
        return 2
    if word in ARTICLES and following in SCALES and not found.seen:
        found.add(1)
    elif (word in PARTS or word in QUARTERS) and _is_small(found):
        found.current /= PARTS.get(word, 4)
        found.whole = False
    elif word in HALF or (word in MORE_BY_QUARTER and found.seen):
        found.add_part(Fraction(1, 2 if word in HALF else 4))
        return 2 if following in ARTICLES else 1
    elif word in ALONE_PARTS and not found.seen:
        found.add_part(Fraction(1, PARTS[word]))
    elif word in ONE_AND_A_HALF and not found.seen:
        found.add_part(Fraction(3, 2))
        found.whole = True
    elif word in SMALL:
        found.add(SMALL[word])
    elif word in SCALES and len(word) > 1 and (found.seen or word in ALONE):
        found.multiply(SCALES[word])
    else:
        return 0
    return 1


def _part(word: str, following: str) -> Fraction | None:
    """The fraction of two words: "a half", "two thirds"."""
    above = 1 if word in ARTICLES else SMALL.get(word, 0)
    if not above:
        return None
    if following in MORE_BY_HALF and word not in ARTICLES:
        return None
    if following in HALF or following in QUARTER:
        one = Fraction(1, 2) if following in HALF else Fraction(1, 4)
        return one if word in ARTICLES or above == 1 else None
    below = 4 if following in QUARTERS else PARTS.get(following, 0)
    return Fraction(above, below) if below else None


def _below_hundred(words: list[str]) -> tuple[int, int]:
    """The number below a hundred that words begin with, and how many they are: "thirty two".

    A zero is one by itself, and so are other digits: "one four". No words if there is no number.
    """
    found, end, at = _Sum(), 0, 0
    while at < len(words) and (not end or found.current):
        if end and words[at] in CONNECTORS:
            found.linked, at = True, at + 1
            continue
        used = 2 if " ".join(words[at : at + 2]) in SMALL and at + 1 < len(words) else 1
        number = SMALL.get(" ".join(words[at : at + used]), 100)
        if number > 99 or not found.may_add(number):
            break
        found.add(number)
        at += used
        end, found.linked = at, False
    return int(found.current), end


def _is_small(found: _Sum) -> bool:
    """Whether a number can be counted in parts of one: "twenty-one hundredths"."""
    return bool(found.current) and found.current.denominator == 1 and not found.scaled


def _read_decimals(words: list[str], found: _Sum) -> int:
    """Add the decimals in words after a point: how many words these are with it, 0 if none."""
    decimals = ""
    used = 1
    while used < len(words):
        number, more = _below_hundred(words[used:])
        if not more or (number > 9 and decimals):
            break
        decimals += str(number)
        used += more
    if not decimals:
        return 0
    found.current += Fraction(int(decimals), 10 ** len(decimals))
    found.seen = found.whole = True
    return used
