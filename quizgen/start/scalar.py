"""Writing a text as a YAML scalar."""

import json
import re

from quizgen.lazy_pattern import lazy_pattern

_PLAIN = lazy_pattern(r"[^\W_](?:[^:#\x00-\x1f\"\\]|:(?=\S)|(?<! )#)*")
_READ_OTHERWISE = lazy_pattern(r"true|false|yes|no|on|off|null", re.IGNORECASE)


def as_scalar(text: str) -> str:
    """The text plain if every YAML reader reads it as this text, otherwise in quotes."""
    plain = _PLAIN.fullmatch(text) and not text.endswith((" ", ":"))
    if plain and not _READ_OTHERWISE.fullmatch(text):
        return text
    return json.dumps(text, ensure_ascii=False)
