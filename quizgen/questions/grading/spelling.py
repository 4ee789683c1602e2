"""How far two spellings are apart, and how far is still a slip of the fingers."""

from collections.abc import Sequence
from functools import cache
from itertools import groupby

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.same_ends import same_ends
from quizgen.values.words import ABJAD, has_unspaced, letters_in

SLIPS_FROM = {5: 1, 8: 2}
"""How many slips a word forgives, by the least number of its letters; a shorter one none."""

LEAST_SHORT = 3
"""Letters at least of a word that is half right with a slip for which it is too short."""

MOST_SLIPS = max(SLIPS_FROM.values())
"""That any word forgives."""

ALIKE_FIRSTS = frozenset(("kh", "hk"))
"""First letters that are alike although they differ: K for a guttural h."""


@cache
def forgiven(length: int) -> int:
    """How many slips a word of so many letters forgives."""
    return max((slips for least, slips in SLIPS_FROM.items() if length >= least), default=0)


VOWELS_LEFT_OUT = 3
"""How many letters shorter a word is taken for in scripts without vowels.

There one letter makes another word: teacher and school, in Arabic.
"""


LOOSE_MARKS = lazy_pattern("ँ|(?<=[कखगजफ])़")
"""Marks for which Hindi often writes an anusvara or nothing: चाँद, ज़मीन."""

LEAST_WITH_VOWEL = {"י": 3, "ו": 4}
"""What Hebrew writes for a vowel or leaves out, and the least letters of the shorter word.

כבד is liver and כבוד is honour, so three are too few for a vav.
"""

AS_ARTICLE = "ה"
"""The Hebrew letter that may be an article, with the word behind it."""

AS_PLURAL = "ים"
"""The ending of a Hebrew plural, before which a vav tells words apart: ספרים, סופרים."""


def distance(a: Sequence[str], b: Sequence[str], most: int) -> int:
    """The optimal string alignment distance of the letters of two words, or `most` + 1 if larger.

    One step is a letter added, left out or exchanged, or two neighbours swapped.
    Source: the restricted edit distance of Damerau (1964) and Levenshtein (1966).
    """
    if abs(len(a) - len(b)) > most:
        return most + 1
    # What both begin and end with takes no step.
    start, end = same_ends(a, b)
    a, b = a[start : len(a) - end], b[start : len(b) - end]
    if not a or not b:
        return max(len(a), len(b))
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        row = [i]
        for j, other in enumerate(b, 1):
            step = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                step = min(step, before[j - 2] + 1)
            row.append(step)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return min(last[-1], most + 1)


def are_similar_firsts(a: str, b: str) -> bool:
    """Whether first letters are alike."""
    return a == b or a + b in ALIKE_FIRSTS


def slip_of(typed: str, word: str) -> int | None:
    """How many slips make `typed` of `word`; None if it is too many, or the first letter is off.

    K for a guttural h is a slip even there: Kruschev. All double letters together are one slip. A
    letter with another mark is another letter. In scripts without spaces, one letter makes another
    word in a long text, so none is forgiven; in scripts without vowels, fewer are. The first vowel
    of a Hebrew word may be written or not.
    """
    if not typed or not word:
        return None
    if typed == word:
        return 0
    if has_unspaced(word):
        return None
    if not word.isascii() and _is_written_loosely(typed, word):
        return 1
    short = VOWELS_LEFT_OUT if not word.isascii() and ABJAD.search(word) else 0
    a, b = letters_in(typed), letters_in(word)
    if short and _differ_in_vowel(a, b):
        return 1
    most = forgiven(len(b) - short)
    if not most or not are_similar_firsts(a[0], b[0]):
        return None
    letters, others = {*a}, {*b}
    if len(letters ^ others) > 2 * most:
        # Each slip adds a letter and takes one at most.
        return None
    found = distance(a, b, most)
    if found > 1 and letters == others and _differ_in_doubles(a, b):
        return 1
    return found if found <= most else None


def is_short_slip(typed: str, word: str) -> bool:
    """Whether there is one slip in a word, which may be too short for it: Burkina Fasso.

    It is half right beside words that are right.
    """
    is_long = min(len(typed), len(word)) >= LEAST_SHORT
    return is_long and typed[0] == word[0] and distance(typed, word, 1) == 1


def _is_written_loosely(typed: str, word: str) -> bool:
    """Whether a Hindi word was typed with an anusvara for another nasal, or without a nukta."""
    if not LOOSE_MARKS.search(word):
        return False
    return typed == LOOSE_MARKS.sub(lambda mark: "ं" if mark[0] == "ँ" else "", word)


def _differ_in_doubles(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two words are the same but for double letters."""
    return [letter for letter, _ in groupby(a)] == [letter for letter, _ in groupby(b)]


def _differ_in_vowel(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two words are the same but for a vowel that Hebrew may write: תכנית, תוכנית.

    It is behind the first letter. Further within a word it makes another one: חמצן, חמצון.
    """
    shorter, longer = sorted((a, b), key=len)
    if len(longer) != len(shorter) + 1:
        return False
    at = next((at for at, letter in enumerate(shorter) if letter != longer[at]), len(shorter))
    vowel = longer[at]
    least = LEAST_WITH_VOWEL.get(vowel, len(longer))
    is_first = at == 1 or (at == 2 and longer[0] == AS_ARTICLE)
    if not is_first or (vowel == "ו" and "".join(longer).endswith(AS_PLURAL)):
        return False
    is_long = len(shorter) - at >= least - 1
    return is_long and at < len(shorter) and longer[at + 1 :] == shorter[at:]
