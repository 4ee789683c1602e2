"""From bytes to text. What is not text is found here, before a YAML parser misplaces it."""

import re
from pathlib import Path

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Source, position
from quizgen.lazy_pattern import lazy_pattern
from quizgen.system.files import read_whole

LARGEST_FILE = 50_000_000
"""Bytes of a file in a deck, at most; 100,000 facts in one file take 40 million."""

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""The character that some editors put before a text."""

FORBIDDEN = lazy_pattern(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""Characters that no fact needs, because Anki, terminals or YAML obey or drop them."""

NOT_TEXT = lazy_pattern(FORBIDDEN.pattern.replace(r"\ufeff", ""))
"""The same without the BOM, which is found and mended as a slip."""


def read_source(path: Path) -> tuple[Source, list[Diagnostic]]:
    """The text of a file, and diagnostics of what is not text.

    Forbidden characters are reported and replaced with U+FFFD, which keeps all positions. The text
    of a file that cannot be read or decoded is empty.
    """
    shown = str(path)
    try:
        encoded = read_whole(path, LARGEST_FILE)
    except OSError as error:
        nothing = Source(shown, "")
        reason = error.strerror or str(error)
        return nothing, [
            Diagnostic(nothing.span(position(0, 0)), "unreadable", f"cannot be read: {reason}")
        ]
    if _is_utf16(encoded):
        nothing = Source(shown, "")
        message = "not UTF-8 but UTF-16; save the file as UTF-8"
        return nothing, [Diagnostic(nothing.span(position(0, 0)), "not-utf-8", message)]
    try:
        text = encoded.decode()
    except UnicodeDecodeError as error:
        return _undecodable(shown, encoded, error)
    if _is_all_text(encoded):
        return Source(shown, text.removeprefix(BOM)), []
    return source_of(shown, text)


def source_of(path: str, text: str) -> tuple[Source, list[Diagnostic]]:
    """A text as the content of a file, and diagnostics of what is not text: see `read_source`."""
    source = Source(path, text.removeprefix(BOM))
    found = [
        _forbidden(source, line, match)
        for line, text in enumerate(source.lines if NOT_TEXT.search(source.text) else ())
        for match in NOT_TEXT.finditer(text)
    ]
    if found:
        source = Source(path, NOT_TEXT.sub("\N{REPLACEMENT CHARACTER}", source.text))
    return source, found


_CONTROLS = bytes([*range(9), 11, 12, *range(14, 32), 127])
_OTHERS = [
    re.compile(pattern)
    for pattern in (rb"\xc2[\x80-\x9f]", rb"\xe2\x80[\xa8\xa9]", rb"\xef\xbf[\xbe\xbf]")
]
"""U+0080 to U+009F, U+2028 and U+2029, U+FFFE and U+FFFF in UTF-8."""


def _is_all_text(encoded: bytes) -> bool:
    """Whether nothing in UTF-8 is `NOT_TEXT`; that takes 8 ms for 10,000 facts, and this 2 ms."""
    if len(encoded.translate(None, _CONTROLS)) < len(encoded):
        return False
    return not any(pattern.search(encoded) for pattern in _OTHERS)


def _is_utf16(encoded: bytes) -> bool:
    """Whether bytes are UTF-16: they start with its BOM, or many are 0, as in Latin letters."""
    return encoded[:2] in {b"\xff\xfe", b"\xfe\xff"} or encoded.count(0) > len(encoded) // 4


def wrong_in_name(name: str) -> str:
    """Why the name of a file cannot be shown; "" if it can."""
    wrong = FORBIDDEN.search(name) or re.search(r"[\t\n\r]", name)
    if not wrong:
        return ""
    if "\ud800" <= wrong[0] <= "\udfff":
        return "its name is not UTF-8; rename it"
    return f"its name has U+{ord(wrong[0]):04X}, a control character; rename it"


def _undecodable(
    path: str, encoded: bytes, error: UnicodeDecodeError
) -> tuple[Source, list[Diagnostic]]:
    """A diagnostic at the first byte that is not UTF-8, in the text as far as it decodes."""
    before = Source(path, encoded[: error.start].decode().removeprefix(BOM)).lines
    where = position(len(before) - 1, len(before[-1]))
    seen = Source(path, encoded.decode(errors="replace").removeprefix(BOM))
    message = f"not UTF-8: the byte 0x{encoded[error.start]:02x}; save the file as UTF-8"
    return Source(path, ""), [Diagnostic(seen.span(where), "not-utf-8", message)]


def _forbidden(source: Source, line: int, match: re.Match[str]) -> Diagnostic:
    code = f"U+{ord(match[0]):04X}"
    if match[0] in "\u2028\u2029\x85":
        message = f"{code} ends a line in some programs only; use a normal line end"
    else:
        message = f"{code} is a control character; remove it"
    return Diagnostic(source.span(position(line, match.start())), "control-character", message)
