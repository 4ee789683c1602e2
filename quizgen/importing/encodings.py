"""The encoding of a text file, told from its bytes."""

import codecs
from pathlib import Path

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.importing.older_encodings import older_encoding
from quizgen.lazy_pattern import lazy_pattern
from quizgen.system.files import open_regular

LARGEST_TEXT = 200_000_000
"""Bytes of a text file. It is read in pieces."""

_PIECE = 1 << 20

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""The longer ones of two that begin alike come first."""


def is_encoding(name: str) -> bool:
    """Whether this is the name of an encoding of texts. Python knows codecs of others, too."""
    try:
        b"a".decode(name)
    except (LookupError, ValueError):
        # An unknown one, one that is not of texts, and a name that cannot be one.
        return name.lower().replace("-", "_").startswith(("utf_16", "utf_32", "utf16", "utf32"))
    return True


def text_of(path: Path, encoding: str = "") -> str:
    """The text of a file, in an encoding or in the one that its bytes tell. Raise Unusable."""
    encoding = encoding or encoding_of(path)
    try:
        return path.read_text(encoding=encoding)
    except UnicodeError as error:
        raise Unusable(f"{path}: cannot be read as {encoding}: {error}") from None


def encoding_of(path: Path) -> str:
    """The encoding of a file, as Python names it.

    A file that is not Unicode is in the encoding in which most of its words look like words. Raise
    Unusable if it is not text, or only partly UTF-8; OSError if it cannot be read.
    """
    with open_regular(path) as file:
        start = file.read(_PIECE)
        for mark, name in _BOMS:
            if start.startswith(mark):
                return name
        if start.count(0) * 4 > len(start):
            # Text in UTF-16 has a 0 in every second byte, at even places if it is big-endian.
            even, odd = start[::2].count(0), start[1::2].count(0)
            if max(even, odd) > 4 * min(even, odd):
                return "utf-16-be" if even > odd else "utf-16-le"
        for first, message in _NO_TEXTS.items():
            if start.startswith(first):
                raise Unusable(f"{path}: {message}")
        if b"\0" in start:
            raise Unusable(f"{path}: not a text file")
        file.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")()
        line, is_unicode, size = 1, False, 0
        while piece := file.read(_PIECE):
            size += len(piece)
            if size > LARGEST_TEXT:
                raise Unusable(f"{path}: larger than {LARGEST_TEXT / 1e6:,.0f} MB")
            try:
                decoder.decode(piece)
            except UnicodeDecodeError as error:
                # The bytes that the decoder has kept of the piece before come first.
                bad = error.object[error.start]
                line += error.object.count(b"\n", 0, error.start)
                if is_unicode or _MULTIBYTE.search(error.object[: error.start].decode("latin-1")):
                    raise Unusable(
                        f"{path}:{line}: mixed encodings: the lines before are in UTF-8, and here "
                        f"is the byte 0x{bad:02x}; save the file as UTF-8, or write `encoding:` in "
                        "a map"
                    ) from None
                return older_encoding(path)
            is_unicode = is_unicode or not piece.isascii()
            line += piece.count(b"\n")
        return "utf-8"


_MULTIBYTE = lazy_pattern("[\x80-\xff]")

_NO_TEXTS = {
    b"PK\3\4": "not a text file; save a workbook as CSV (UTF-8)",
    b"\xd0\xcf\x11\xe0": "not a text file; save a workbook as CSV (UTF-8)",
    b"SQLite format 3": "a database, not a text file; export it from its program",
    b"%PDF-": "a PDF, not a text file",
}
"""What other files begin with, and the message on them."""
