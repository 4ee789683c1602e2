"""Whether a file may have slips at which YAML does not fail, because it takes them for text."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.look_alikes import BOM, BRACKETS, BULLETS, COLONS, COMMAS, DASHES, DOUBLE

_UNSPACED = lazy_pattern(r":[^\s/]")
_KEY_AT_START = lazy_pattern(rf"(?:\A|\n) *(?:- +)*[a-z_-]+[:{COLONS}](?!\s)")
_DASH_AT_START = lazy_pattern(rf"\n *(?:-\w|[{DASHES}{BULLETS}*])")
_SIGNS_IN_FLOW = COMMAS + DOUBLE + "".join(BRACKETS)
_FLOW = lazy_pattern(
    rf"(?:\A|\n)[^\n\[{{]*[\[{{][^\n]*[{_SIGNS_IN_FLOW}{COLONS}]|[{''.join(BRACKETS)}]"
)

_MIXED_QUOTES = lazy_pattern(f'[{DOUBLE}][^\\n{DOUBLE}]*"[ \\t]*(?:\\n|\\Z)')


def may_have_silent_slips(text: str) -> bool:
    """Whether a text may have a slip at which YAML does not fail, because it takes it for text.

    Searches for one character come first. They take a hundredth of the time of reading.
    """
    colons = any(sign in text for sign in COLONS)
    if (colons or _UNSPACED.search(text)) and _KEY_AT_START.search(text):
        return True
    if _DASH_AT_START.search(text):
        return True
    if text.isascii():
        return False
    if colons or any(sign in text for sign in _SIGNS_IN_FLOW):
        return bool(_FLOW.search(text) or _MIXED_QUOTES.search(text) or BOM in text)
    return BOM in text
