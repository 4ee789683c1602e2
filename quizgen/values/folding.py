"""Folding: texts with the same words become equal."""

import re
from functools import lru_cache
from unicodedata import normalize

NOT_WORDS = re.compile(r"[\W_]+")


@lru_cache(4096)
def fold(text: str) -> str:
    """The words of a text in lower case, one space between them.

    Case, punctuation, spacing, compatibility forms (NFKC) and ё/е are ignored.
    """
    if not text.isascii():
        text = normalize("NFKC", text).casefold().replace("ё", "е")
    return NOT_WORDS.sub(" ", text.lower()).strip()
