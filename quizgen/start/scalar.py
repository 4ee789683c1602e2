"""Writing a text as a YAML scalar."""

import json
import re

_PLAIN = re.compile(r"[^\W_](?:[^:#\x00-\x1f\"\\]|:(?=\S)|(?<! )#)*")
_READ_OTHERWISE = re.compile(r"true|false|yes|no|on|off|null", re.IGNORECASE)


def as_scalar(text: str) -> str:
    """The text plain if every YAML reader reads it as this text, otherwise in quotes."""
    plain = _PLAIN.fullmatch(text) and not text.endswith((" ", ":"))
    if plain and not _READ_OTHERWISE.fullmatch(text):
        return text
    return json.dumps(text, ensure_ascii=False)
