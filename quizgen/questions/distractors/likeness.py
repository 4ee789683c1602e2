"""How alike two texts are: in what they say, and in what shows before they are understood."""

import re
from math import log
from typing import NamedTuple

from quizgen.questions.distractors.grammar import Asks, Phrasing, grammar
from quizgen.values.markup import Marked

_SHORTEST = 4
"""Letters from which a word counts as one that says something."""

_STEM = 5
"""Letters of a word by which its forms are known: *dictator*, *dictatorship*."""


def holds(text: str, part: str) -> bool:
    """Whether a folded text holds another, from word to word."""
    return f" {part} " in f" {text} "


_RECOGNISED = 4
"""Letters from which the last word of a name is enough to recognise it."""


def last_word(folded: str) -> str:
    """The last word of a folded name, "" if it is so short that it may be anybody's."""
    last = folded.rpartition(" ")[2]
    return last if len(last) >= _RECOGNISED else ""


def content(folded: str) -> frozenset[str]:
    """The beginnings of the words that say something."""
    return frozenset([word[:_STEM] for word in folded.split() if len(word) >= _SHORTEST])


def share_words(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two texts, by their words that say something, may well say the same."""
    return 5 * len(one & other) >= 3 * len(one | other) > 0


_SCRIPTS = re.compile(
    "(?P<greek>[\u0370-\u03ff])|(?P<cyrillic>[\u0400-\u04ff])|(?P<hebrew>[\u0590-\u05ff])"
    "|(?P<arabic>[\u0600-\u06ff])"
)


def script(text: str) -> str:
    """The script of the first letter that is not a Latin one; "" where all are."""
    if text.isascii():
        return ""
    found = _SCRIPTS.search(text)
    return found.lastgroup or "" if found else ""


_LENGTH = log(1.3)
"""Texts that differ by this factor in length differ by 1 in `Surface.length`."""

_FAR = (0, 0, 1, 2, 4, 6, 9)
"""How much a difference in length stands out."""

TOO_UNLIKE = 9
"""From which on an option would betray itself, and with it the others."""


class Surface(NamedTuple):
    """What shows of an option to one who knows nothing; `length` is logarithmic."""

    asks: Asks
    phrasing: Phrasing
    length: int
    capital: bool
    quoted: bool
    stopped: bool
    script: str

    def unlike(self, other: "Surface") -> int:
        """How much one stands out beside the other, from 0."""
        return (
            _FAR[min(abs(self.length - other.length), len(_FAR) - 1)]
            + self.asks.unlike(other.asks)
            + self.phrasing.unlike(other.phrasing)
            + 2 * (self.capital != other.capital)
            + (self.quoted != other.quoted)
            + 3 * (self.stopped != other.stopped)
            + TOO_UNLIKE * (self.script != other.script)
        )

    def may_oppose(self, other: "Surface") -> bool:
        """Whether one may stand beside the other because it contradicts it, for all its form."""
        is_far = abs(self.length - other.length) >= len(_FAR) - 1
        return not is_far and self.script == other.script


def surface(text: Marked, folded: str, question: str, language: str) -> Surface:
    """The surface of an option; `question` is what it answers, "" where that does not matter."""
    shown, words = text.text, grammar(language)
    return Surface(
        asks=words.asks(question),
        phrasing=words.phrasing(folded),
        length=round(log(len(shown) + 6) / _LENGTH),
        capital=shown[:1].isupper(),
        quoted='"' in shown or "“" in shown,
        stopped=shown.endswith("."),
        script=script(shown),
    )
