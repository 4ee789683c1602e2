"""Numbers in words: "thirty-nine thousand", "one and a half million", "a dozen"."""

import re
from fractions import Fraction

from quizgen.questions.grading.all_languages import WORDS
from quizgen.values.quantities import MOST_DIGITS

_W = WORDS.numbers

SCALES = dict(_W.scales)
SMALL = dict(_W.small)
ALONE = frozenset(_W.alone)
ARTICLES = frozenset(_W.articles)
CONNECTORS = frozenset(_W.connectors)
HALF = frozenset(_W.half)
QUARTER = frozenset(_W.quarter)
QUARTERS = frozenset(_W.quarters)
WORD_ENDS = re.compile(r"[\s,-]+")

TOO_LARGE = 10 ** (MOST_DIGITS + 1)
"""From here on, a number is not read."""


class _Sum:
    """A number as its words are added up.

    `current` counts what the next scale multiplies, `total` what is before it; `scale` is the last
    scale from a thousand on.
    """

    def __init__(self) -> None:
        self.total = self.current = Fraction(0)
        self.scale = 1
        self.seen = self.scaled = False

    def add(self, number: Fraction | int) -> None:
        self.current += number
        self.seen = True

    def add_part(self, part: Fraction) -> None:
        # "A million and a half" is half a million more.
        self.add(part if self.current else part * self.scale)

    def multiply(self, scale: int) -> None:
        self.current = (self.current if self.seen else Fraction(1)) * scale
        self.seen = self.scaled = True
        if scale >= 1000:
            self.total, self.current, self.scale = self.total + self.current, Fraction(0), scale


def number_in_words(text: str) -> tuple[Fraction, bool] | None:
    """The number at the beginning of a text, with whether it has a scale; None if there is none."""
    words = [word for word in WORD_ENDS.split(text) if word and word not in CONNECTORS]
    found = _Sum()
    while words and (used := _read(words, found)):
        words = words[used:]
    number = found.total + found.current
    return (number, found.scaled) if found.seen and number < TOO_LARGE else None


def _read(words: list[str], found: _Sum) -> int:
    """Add the first words to a number: how many they are, 0 if they do not belong to it."""
    word, following = words[0], words[1] if len(words) > 1 else ""
    if word in ARTICLES and following in HALF | QUARTER:
        found.add_part(Fraction(1, 2) if following in HALF else Fraction(1, 4))
        return 2
    if word in ARTICLES and following in SCALES and not found.seen:
        found.add(1)
    elif word in HALF:
        found.add(Fraction(1, 2))
        return 2 if following in ARTICLES else 1
    elif word in QUARTERS and found.current:
        found.current /= 4
    elif word in SMALL:
        found.add(SMALL[word])
    elif word in SCALES and len(word) > 1 and (found.seen or word in ALONE):
        found.multiply(SCALES[word])
    else:
        return 0
    return 1
