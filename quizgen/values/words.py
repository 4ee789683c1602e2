"""What a word is: letters, digits, and the combining marks that belong to a letter."""

import re
from collections.abc import Sequence
from functools import cache
from unicodedata import category

from quizgen.lazy_pattern import lazy_pattern


@cache
def unspaced() -> re.Pattern[str]:
    """Letters of scripts that put no spaces between words.

    They are Thai, Lao, Burmese, Khmer, Tai scripts, Balinese, Javanese, Chinese and Hiragana. Where
    a word ends, only a dictionary knows. The pattern takes 4 ms to compile, and most decks have no
    such letter.
    """
    return re.compile(
        r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u1b00-\u1b7f"
        r"\u3005-\u3007\u3041-\u309f\u3400-\u4dbf\u4e00-\u9fff\ua980-\ua9ff\uaa60-\uaa7f"
        r"\uf900-\ufaff\U00020000-\U0003ffff]"
    )


def has_unspaced(text: str) -> bool:
    """Whether a text has a letter of such a script. All of them are after Cyrillic and Arabic."""
    return not text.isascii() and max(text) >= "\u0e00" and unspaced().search(text) is not None


ABJAD = lazy_pattern(r"[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u0710-\u072f\u0750-\u077f]")
"""Letters of Hebrew, Arabic and Syriac scripts, which leave out most vowels."""

_SIGN = lazy_pattern(r"[^\w\s.,:;!?()'\"-]")
_SIGNS = frozenset({"Sm", "So", "Sc"})

_LEAST_TELLING = 3
_LEAST_IDEOGRAPHS = 2
_FIRST_IDEOGRAPH = "\u3005"


_NOT_IN_A_WORD = lazy_pattern(r"[^\w ]|_")
_NOT_IN_A_NAME = lazy_pattern(r"(?!['.-])[^\w ]|_")
"""The space is left out: there are as many as words, and each would be replaced by itself."""

_MAY_BE_MARK = lazy_pattern(r"[^\x00-\u02ff\u0370-\u0482]")


def spaced(text: str) -> str:
    """A text with a space for each character that is not in a word."""
    # Most texts have letters, digits and spaces only. To see this takes a fifth of the time.
    return text if text.replace(" ", "").isalnum() else _without(_NOT_IN_A_WORD, text)


def spaced_name(text: str) -> str:
    """A text with spaces for signs, but for apostrophes, hyphens and full stops, as names have."""
    return _without(_NOT_IN_A_NAME, text)


def _without(others: re.Pattern[str], text: str) -> str:
    # To Python's patterns, combining marks are not in words.
    has_marks = not text.isascii() and _MAY_BE_MARK.search(text)
    return others.sub(_unless_mark if has_marks else " ", text)


def _unless_mark(found: re.Match[str]) -> str:
    return found[0] if category(found[0])[0] == "M" else " "


def words_in(folded: str) -> list[str]:
    """The words of a folded text. Each letter of a script without spaces is a word of its own."""
    if not has_unspaced(folded):
        return folded.split()
    divided = [
        f" {letter} " if has_unspaced(letter[0]) else letter for letter in letters_in(folded)
    ]
    return "".join(divided).split()


def letters_in(text: str) -> Sequence[str]:
    """The letters of a text, each with its combining marks."""
    if text.isascii():
        return text
    found: list[str] = []
    for character in text:
        if found and category(character)[0] == "M":
            found[-1] += character
        else:
            found.append(character)
    return found


def is_capital(text: str) -> bool:
    """Whether all letters of a text are capitals; those of scripts without capitals are not."""
    return all(letter.casefold() != letter for letter in letters_in(text))


def signs_of(text: str) -> str:
    """The mathematical and other signs of a text, which are not in words: → and ♯."""
    return "".join([each for each in _SIGN.findall(text) if category(each) in _SIGNS])


@cache
def _ideograph() -> re.Pattern[str]:
    # It takes 3 ms to compile, and many commands do not need it.
    return re.compile(
        r"[\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    )


def is_telling(folded: str) -> bool:
    """Whether a folded text is long enough to be recognised in another: "5" is in too many."""
    if folded.isascii() or max(folded) < _FIRST_IDEOGRAPH or not _ideograph().search(folded):
        return len(folded) >= _LEAST_TELLING
    return len(folded) >= _LEAST_IDEOGRAPHS


_BARE = 3
"""The most words that say what a thing is called, and not what it is."""


def is_bare(text: str) -> bool:
    """Whether a text is a bare word or name, such as a capital or a word of a language."""
    return len(text.split()) <= _BARE
