"""How alike two texts are: in their content words, and in what shows of them."""

from collections.abc import Iterable
from functools import lru_cache
from math import log
from typing import NamedTuple

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.distractors.grammar import AskedFor, Phrasing, grammar
from quizgen.values.markup import Marked
from quizgen.values.words import has_unspaced, words_in

_SHORTEST = 4
"""The least letters of a content word."""

_STEM = 5
"""The letters by which the forms of a word are recognised: *dictator*, *dictatorship*."""


def holds(text: str, part: str) -> bool:
    """Whether a folded text contains another, in whole words.

    In scripts without spaces, these are the letters.
    """
    if not part.isascii() and has_unspaced(part):
        text, part = " ".join(words_in(text)), " ".join(words_in(part))
    return f" {part} " in f" {text} "


def repeats(text: str, word: str) -> bool:
    """Whether a folded text has a word or one of its kin: *alleles* or *nobles* for *noblesse*."""
    if holds(text, word):
        return True
    if len(word) < _STEM:
        return False
    return any(
        len(each) >= _STEM and (each.startswith(word) or word.startswith(each))
        for each in text.split()
    )


_RECOGNISED = 4
"""The least letters of a last word by which a name is recognised."""


def last_word(folded: str) -> str:
    """The last word of a folded name; "" if it is too short to recognise the name."""
    last = folded.rpartition(" ")[2]
    return last if len(last) >= _RECOGNISED else ""


@lru_cache(8192)
def content(folded: str, small_words: frozenset[str] = frozenset()) -> frozenset[str]:
    """The beginnings of the content words of a folded text, without those that are small words."""
    return frozenset(
        [
            word[:_STEM]
            for word in folded.split()
            if len(word) >= _SHORTEST and word not in small_words
        ]
    )


def have_kin(words: Iterable[str], others: Iterable[str]) -> bool:
    """Whether two folded words are of one family, by their beginnings or endings.

    The aortic valve is at the aorta, and Samudragupta was a Gupta emperor.
    """
    long = [word for word in others if len(word) >= _STEM]
    return any(
        _are_kin(*sorted((word, other), key=len))
        for word in words
        if len(word) >= _STEM
        for other in long
    )


def _are_kin(short: str, long: str) -> bool:
    return long.startswith(short[:-1]) or long.endswith(short)


def share_words(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two texts share so many content words that they may mean the same."""
    return 5 * len(one & other) >= 3 * len(one | other) > 0


def define_the_same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the content words of two definitions do not tell two things apart.

    A mode with a raised fourth and one with a lowered second degree are two.
    """
    return share_words(one, other) and (one <= other or other <= one)


def has_abbreviation(text: str) -> bool:
    """Whether a text has a word of capitals, such as *FSRS* and the *SM* of *SM-2*."""
    return bool(abbreviations(text))


def abbreviations(text: str) -> list[str]:
    """The words of capitals in a text."""
    return [word for word in _WORDS.findall(text) if len(word) > 1 and word.isupper()]


_WORDS = lazy_pattern(r"\w+")

_SCRIPTS = lazy_pattern(
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
"""Texts whose lengths differ by this factor differ by 1 in `Surface.length`."""

_FAR = (0, 0, 1, 2, 4, 6, 9)
"""How conspicuous a difference in `Surface.length` is."""

TOO_UNLIKE = 9
"""From here on, an option is so conspicuous that it gives the answer away."""


class Surface(NamedTuple):
    """What shows of an option to someone who knows nothing; `length` is logarithmic."""

    asks: AskedFor
    phrasing: Phrasing
    length: int
    capital: bool
    quoted: bool
    stopped: bool
    script: str

    def unlike(self, other: "Surface") -> int:
        """How conspicuous one is beside the other, from 0."""
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
        """Whether an option that contradicts the other may be used although it looks different."""
        is_far = abs(self.length - other.length) >= len(_FAR) - 1
        return not is_far and self.script == other.script


def surface(text: Marked, folded: str, question: str, language: str) -> Surface:
    """The surface of an option; `question` is what it answers, "" if that does not matter."""
    shown, words = text.text, grammar(language)
    is_formula = bool(text.runs) and all(run.formula or not run.text.strip() for run in text.runs)
    return Surface(
        asks=words.asks(question),
        phrasing=words.phrasing(folded),
        length=round(log(len(shown) + 6) / _LENGTH),
        capital=shown[:1].isupper(),
        quoted='"' in shown or "“" in shown,
        stopped=shown.endswith("."),
        script=script(shown) if not is_formula else "formula",
    )
