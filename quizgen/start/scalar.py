"""Writing a text as a YAML scalar."""

import json
import re

from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.characters import FORBIDDEN

_PLAIN = lazy_pattern(r"[^\W_](?:[^:#\x00-\x1f\"\\]|:(?=\S)|(?<! )#)*")
_READ_OTHERWISE = lazy_pattern(r"true|false|yes|no|on|off|null", re.IGNORECASE)


def as_scalar(text: str) -> str:
    """The text plain if every YAML reader reads it as this text, otherwise in quotes."""
    odd = FORBIDDEN.search(text)
    plain = _PLAIN.fullmatch(text) and not (odd or text.endswith((" ", ":")))
    if plain and not _READ_OTHERWISE.fullmatch(text):
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return FORBIDDEN.sub(lambda sign: f"\\u{ord(sign[0]):04x}", quoted) if odd else quoted
