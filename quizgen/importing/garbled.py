"""Texts in UTF-8 that a program once read in another encoding: "Ã–l" for "Öl"."""

from collections.abc import Iterable

from quizgen.lazy_pattern import lazy_pattern

_RUN = lazy_pattern("[ÃÂâÐÑ×ÎÏ][^\x00-\x7f]+")
"""What letters with accents, quotation marks, Cyrillic, Hebrew and Greek letters become."""

_LEAST = 3
"""Runs that have to be so."""


def garbled_word(texts: Iterable[str]) -> tuple[str, str] | None:
    """A word of texts that are garbled, and what it was; None if they are not, or only partly."""
    found: dict[str, str] = {}
    others = 0
    example = None
    for text in texts:
        for word in text.split() if not text.isascii() else ():
            run = _RUN.search(word)
            meant = _read_again(run[0]) if run else ""
            if run and meant:
                found[run[0]] = meant
                example = example or (word, word.replace(run[0], meant))
            elif not word.isascii():
                others += 1
    return example if len(found) >= _LEAST and len(found) > others else None


def _read_again(text: str) -> str:
    """What a text is if its characters are the bytes of UTF-8; "" if they are none."""
    data = bytearray()
    for sign in text:
        try:
            # Bytes that Windows has no character for are kept as control characters.
            data += sign.encode("latin-1" if "\x80" <= sign <= "\x9f" else "cp1252")
        except UnicodeEncodeError:
            return ""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return ""
