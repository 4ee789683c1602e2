"""Words in Pinyin, whose marks or digits are tones: mǎ and ma3 are not mā."""

from typing import NamedTuple
from unicodedata import normalize

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.characters import even
from quizgen.values.folding import small

TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
"""The tone that each mark means."""

VOWELS = frozenset("aeiou")

_CONSONANT = "[^aeiou\u0300-\u036f]"
_TONED = "[aeiou][aeiou\u0308]*[\u0300\u0301\u0304][aeiou]*"

PINYIN_ONLY = lazy_pattern(
    "[aeiou\u0308]\u030c"
    rf"|^(?=.*\u0304){_CONSONANT}*{_TONED}(?:{_CONSONANT}+{_TONED})*{_CONSONANT}*$"
)
"""A caron, which few languages have besides, or a macron where each syllable has a mark.

The acute of mère is no tone, and neither is the macron of Māori.
"""

TONES_IN_DIGITS = lazy_pattern("(?:[a-z\u0308:][0-5]?[ '-]*)+")
NEUTRAL = lazy_pattern("[05]")


class Toned(NamedTuple):
    """A word in Pinyin: its letters, and by how many letters are before it, each tone."""

    letters: str
    tones: tuple[tuple[int, str], ...]


def other_tones(texts: tuple[str, ...], typed: str) -> tuple[str, bool] | None:
    """The text in Pinyin that was typed, and whether a tone differs; None if none was.

    Marks may be left out, but not exchanged. In digits, all tones are needed.
    """
    said = _apart(typed)
    own = [(text, found) for text in texts if (found := _in_marks(_apart(text)))]
    if not own:
        return None
    if TONES_IN_DIGITS.fullmatch(said) and any(map(str.isdecimal, said)):
        numbered = _in_digits(said)
        for text, known in own:
            if known.letters == numbered.letters:
                return text, _in_order(known) != _in_order(numbered)
    marked = _in_marks(said)
    for text, known in own if marked else ():
        is_pinyin = PINYIN_ONLY.search(_apart(text)) or PINYIN_ONLY.search(said)
        if marked and is_pinyin and known.letters == marked.letters:
            return text, not {*marked.tones} <= {*known.tones}
    return None


def _apart(text: str) -> str:
    """A text in lower case, with each mark behind its letter."""
    return normalize("NFD", small(even(text)))


def _in_order(toned: Toned) -> list[str]:
    return [tone for _, tone in toned.tones]


def _in_marks(apart: str) -> Toned | None:
    """A text with marks that may be tones; None if it has none."""
    if apart.isascii():
        return None
    letters, tones = "", []
    for sign in apart:
        if sign in TONES and letters[-1:] in VOWELS:
            tones.append((len(letters), TONES[sign]))
        elif "a" <= sign <= "z":
            letters += sign
        elif sign not in " '-\u0308":
            return None
    return Toned(letters, tuple(tones)) if tones else None


def _in_digits(said: str) -> Toned:
    """A word in Pinyin with digits for its tones; v and u: are ü."""
    letters, tones = "", []
    for sign in said:
        if "a" <= sign <= "z":
            letters += "u" if sign == "v" else sign
        elif sign.isdecimal() and not NEUTRAL.fullmatch(sign):
            tones.append((len(letters), sign))
    return Toned(letters, tuple(tones))
