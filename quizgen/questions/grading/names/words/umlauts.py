"""Letters with marks that are written as two where a keyboard lacks them: Koeln, Tromsoe."""

from collections.abc import Iterable
from unicodedata import normalize

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.folding import fold

UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"}

LETTERS_ALONE = lazy_pattern(r"[^\W\d]+")


def with_umlauts(texts: Iterable[str], typed: str) -> str:
    """What was typed with those words of the texts that have umlauts, and had none: Böll for Boell.

    Only whole words: as Boell is longer than Böll, Bell would be one slip of it. A hyphen may be
    left out: Muellerzelle for Müller-Zelle.
    """
    words = {
        fold("".join(UMLAUTS.get(letter, letter) for letter in word.lower())): word
        for text in texts
        if not text.isascii()
        for spelled in (text, text.replace("-", ""))
        for word in LETTERS_ALONE.findall(normalize("NFC", spelled))
        if not UMLAUTS.keys().isdisjoint(word.lower())
    }
    if not words:
        return typed
    return LETTERS_ALONE.sub(lambda found: words.get(fold(found[0]), found[0]), typed)
