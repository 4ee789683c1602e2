"""The encoding of a file that is older than Unicode, told from how its words look in each."""

from collections.abc import Iterator
from pathlib import Path
from unicodedata import category

from quizgen.lazy_pattern import lazy_pattern
from quizgen.system.files import open_regular

_LOOKED_AT = 1 << 18
"""Bytes of the file."""

_ENCODINGS = ("cp1252", "cp1255", "cp1251", "cp1253")
"""Some of Windows; of two in which a file looks alike, the first one.

In lower case, the letters of Hebrew are some of those of Russian. The other encodings of Latin
letters are not told from cp1252: its dashes and quotation marks are letters in them.
"""

_LEAST_HEBREW = 40
"""Letters without one that only Russian has, and without a capital, that are surely Hebrew."""

_SCRIPTS = ((0x0250, "Latin"), (0x0400, "Greek"), (0x0530, "Cyrillic"), (0x0600, "Hebrew"))
"""Where the letters of each end, among those that these encodings have."""

_WORD = lazy_pattern(r"[^\W\d_]+")


def older_encoding(path: Path) -> str:
    """The encoding in which most words of a file look like words; OSError if it cannot be read."""
    with open_regular(path) as file:
        start = file.read(_LOOKED_AT)
    return max(_ENCODINGS, key=lambda encoding: _likeness(start, encoding))


def _likeness(text: bytes, encoding: str) -> int:
    """How many characters are letters of what looks like a word, or marks, less all others."""
    try:
        decoded = text.decode(encoding)
    except UnicodeDecodeError:
        return -len(text)
    good = sum(_foreign(word) for word in _WORD.findall(decoded) if _is_like_a_word(word))
    if encoding == "cp1255" and good < _LEAST_HEBREW:
        return -len(text)
    others = [category(sign)[0] for sign in decoded if sign > "\x7f"]
    return 2 * (good + others.count("P")) - len(others)


def _foreign(word: str) -> int:
    """The letters that are not in ASCII."""
    return sum(sign > "\x7f" for sign in word)


def _is_like_a_word(word: str) -> bool:
    """Whether the letters of a word belong to one script, and capitals are where they may be."""
    scripts = {*_scripts(word)}
    if len(scripts) > 1 or not word.isalpha():
        return False
    if scripts == {"Hebrew"}:
        return True
    if not (word[1:].islower() or word.isupper() or len(word) == 1):
        return False
    # Half of the letters of "été" or "Öl" have accents, and all of those of "Ëåâ".
    return scripts != {"Latin"} or _foreign(word) * 2 <= len(word) + 1


def _scripts(word: str) -> Iterator[str]:
    """The script of each character; "" for one that is in none of them."""
    for sign in word:
        yield next((name for end, name in _SCRIPTS if ord(sign) < end), "")
