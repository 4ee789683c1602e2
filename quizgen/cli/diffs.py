"""Changes of files as unified diffs."""

import re
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

from quizgen.diagnostics.diagnostic import visible


def diff_lines(path: Path, before: str, after: str) -> Iterator[str]:
    """The change of a file as a unified diff, without the CR of line ends."""
    shown = visible(path.as_posix().lstrip("/"))
    for line in unified_diff(_lines(before), _lines(after), f"a/{shown}", f"b/{shown}"):
        yield line.rstrip("\r\n")
        if not line.endswith(("\r", "\n")):
            yield "\\ No newline at end of file"


def _lines(text: str) -> list[str]:
    """The lines with their ends, split as YAML splits them."""
    return re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text)
