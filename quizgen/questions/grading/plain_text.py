"""Typed texts in one form of letters, dashes, apostrophes and spaces."""

import re
from unicodedata import normalize

DASH = re.compile("[‐‑‒–—−]")
APOSTROPHE = re.compile("[’‘ʼ`´ʹ′]")


def plain(text: str) -> str:
    """A text in lower case, with one kind of dash and apostrophe, and single spaces."""
    return _plain(normalize("NFKC", text).casefold())


def plain_cased(text: str) -> str:
    """The same with capitals as they were typed."""
    return _plain(normalize("NFKC", text))


def _plain(text: str) -> str:
    return " ".join(APOSTROPHE.sub("'", DASH.sub("-", text)).split())
