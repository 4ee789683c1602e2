"""Typed texts in one form of letters, dashes, apostrophes and spaces."""

import re
from unicodedata import normalize

DASH = re.compile("[‐‑‒–—−]")
APOSTROPHE = re.compile("[’‘ʼ`´ʹ′]")


def plain(text: str) -> str:
    """A text in lower case, with one kind of dash and apostrophe, and single spaces."""
    text = normalize("NFKC", text).casefold()
    return " ".join(APOSTROPHE.sub("'", DASH.sub("-", text)).split())
