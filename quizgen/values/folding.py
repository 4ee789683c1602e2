"""Folding: texts with the same words become equal."""

import re
from functools import lru_cache
from unicodedata import normalize

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.characters import even
from quizgen.values.words import spaced

OPTIONAL_MARK = lazy_pattern(
    r"[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    r"\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a"
    r"\u0898-\u089f\u08ca-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufb1e\ufe20-\ufe2f]+"
)
"""Accents of Latin, Greek and Cyrillic letters, and points of Hebrew, Arabic and Syriac ones.

Those who write these scripts leave them out at times. The marks of other scripts, such as
Devanagari and Thai, are vowels and tones, and are never left out.
"""

SAME_LETTERS = {
    # Latin letters that are written so where a keyboard lacks them.
    "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t",
    "ı": "i", "ŋ": "n", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ɛ": "e", "ɔ": "o",
    # Russians write е for ё. Other Cyrillic letters with marks, such as й, are never replaced.
    "ё": "е", "ѐ": "е", "ѝ": "и",
    # Variants of Arabic, Persian and Urdu letters; the line that stretches a word.
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ہ": "ه", "ۀ": "ه", "ک": "ك", "ڪ": "ك", "ـ": "",
    # Hamza is left out above alef only.
    "ؤ": "ؤ", "ئ": "ئ",
}  # fmt: skip

CYRILLIC = lazy_pattern(r"[\u0400-\u0481\u048a-\u052f]")


MAY_HAVE_MARKS = lazy_pattern(
    r"[\u00c0-\u07ff\u0870-\u08ff\u1ab0-\u1aff\u1c80-\u1c8f\u1dc0-\u1fff\u20d0-\u20ff\ufb1e"
    r"\ufe20-\ufe2f]"
)
"""The letters of these scripts, and the marks."""


_MAY_CHANGE = lazy_pattern(r"[^\u0000-\u007f\u00ab\u00bb\u0430-\u044f“”„]")
"""What `unaccented` may change in small letters: not ASCII, and not the Russian ones without ё."""


_MAY_BE_FOLDED = lazy_pattern(r"[^\u0000-\u005f\u0061-\u007f\u00ab\u00bb\u0410-\u044f“”„]")
"""What folding may change besides case: not ASCII without the grave, nor Russian letters without ё.
To see that a text has none takes half of the time of folding it."""


ANUSVARA = 0x02
VIRAMA = 0x4D
NASAL_PLACES = ((0x15, 0x18, 0x19), (0x1A, 0x1D, 0x1E), (0x1F, 0x22, 0x23), (0x24, 0x27, 0x28),
                (0x2A, 0x2D, 0x2E))  # fmt: skip
"""The first and last consonant of each place of articulation, and its nasal, within a script.

From Devanagari to Malayalam, each Indic script has 128 code points in the same order.
Source: the chapters on the scripts of South Asia of the Unicode Standard.
"""

_VIRAMAS = "".join(chr(script + VIRAMA) for script in range(0x900, 0xD80, 0x80))

NASAL = lazy_pattern(rf"([\u0900-\u0d7f])[{_VIRAMAS}](?=([\u0900-\u0d7f]))|\u0a70")
"""A letter that is joined to a consonant, and may be its nasal: हिन्दी is हिंदी. Gurmukhi's tippi."""

HAMZA = lazy_pattern("ئ(?=[\u064b-\u0652]*و)|يء(?!\\w)")
"""A hamza that is written in two ways: مسئول is مسؤول, and شئ is شيء."""

_SPELLED_VARIOUSLY = lazy_pattern(r"[\u0621\u0626\u0900-\u0d7f]")
"""The letters of which one spelling is made."""


def _as_anusvara(found: re.Match[str]) -> str:
    script = ord(found[0][0]) & ~0x7F
    anusvara = chr(script + ANUSVARA)
    if not found[1]:
        return anusvara
    nasal, consonant = ord(found[1]) - script, ord(found[2]) - script
    places = (first <= consonant <= last and nasal == its for first, last, its in NASAL_PLACES)
    return anusvara if any(places) else found[0]


def _on_one_seat(found: re.Match[str]) -> str:
    return "ؤ" if len(found[0]) == 1 else "ئ"


def _without_marks(letter: str) -> str:
    if letter in SAME_LETTERS:
        return SAME_LETTERS[letter]
    if CYRILLIC.match(letter):
        return letter
    bare = normalize("NFC", OPTIONAL_MARK.sub("", normalize("NFD", letter)))
    return "".join(SAME_LETTERS.get(each, each) for each in bare)


class _UnmarkedLetters(dict[int, str]):
    """Each letter that was seen, without its optional marks: `str.translate` is fast."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        found = _without_marks(letter) if MAY_HAVE_MARKS.match(letter) else letter
        self[code] = found
        return found


_UNMARKED = _UnmarkedLetters()


_KEPT = 2**15
"""Texts that were folded last. Checks fold names and events of a deck several times, one rule after
the other: for 10,000 facts, these are about 20,000 texts and 2 MB."""


@lru_cache(_KEPT)
def fold(text: str) -> str:
    """The words of a text in lower case, one space between them.

    Case, punctuation, spacing, the form of characters (see `even`) and marks that writers leave out
    (see `unaccented`) are ignored. A text without words is kept.
    """
    if text.isascii():
        return _words(text.lower()) or even(text).strip()
    if not _MAY_BE_FOLDED.search(text):
        return _words(text.lower()) or text.lower().strip()
    lower = small(even(text))
    return _words(unaccented(lower)) or _words(lower) or lower.strip()


@lru_cache(_KEPT)
def fold_accented(text: str) -> str:
    """The words of a text in lower case with their accents, by which a reader tells texts apart."""
    if text.isascii() or not _MAY_BE_FOLDED.search(text):
        return fold(text)
    lower = small(even(text))
    return _words(lower) or lower.strip()


def small(text: str) -> str:
    """A text in lower case, ß as ss and the Turkish İ as i."""
    if text.isascii():
        return text.lower()
    return normalize("NFKC", text.casefold().replace("i\u0307", "i"))


def unaccented(lower: str) -> str:
    """A text in lower case without the marks that writers leave out: ế as e, أ as ا, ё as е.

    Of two spellings of an Indic nasal or an Arabic hamza, one: हिन्दी as हिंदी, مسئول as مسؤول.
    """
    if lower.isascii() or not _MAY_CHANGE.search(lower):
        return lower
    if _SPELLED_VARIOUSLY.search(lower):
        lower = HAMZA.sub(_on_one_seat, NASAL.sub(_as_anusvara, lower))
    return normalize("NFC", normalize("NFC", lower).translate(_UNMARKED))


def _words(lower: str) -> str:
    if lower.replace(" ", "").isalnum() and "  " not in lower and lower.strip(" ") == lower:
        # As most texts are.
        return lower
    return " ".join(spaced(lower).split())
