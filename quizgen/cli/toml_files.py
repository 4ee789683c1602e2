"""Reading the learner's TOML files, which may be wrong anywhere."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.system.files import read_whole

_LARGEST = 100_000
"""The most bytes of such a file."""


class TomlFile:
    """A file and its content: a table, which is empty if there is no file.

    Raises Unusable for a file that cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.content: dict[str, Any] = {}
        self._text = ""
        if not path.is_file():
            return
        # Most learners have no such file, and each session would load the parser.
        import tomllib

        self._text = read_whole(path, _LARGEST).decode(errors="replace")
        try:
            self.content = tomllib.loads(self._text)
        except (ValueError, RecursionError) as error:
            # Also a number of thousands of digits, and lists within lists within lists.
            raise Unusable(f"{path}: not TOML: {error}") from error

    def unusable(self, problems: Iterable[tuple[str, str]]) -> Unusable:
        """An error that names the line of each problem, which is given with its key."""
        where = (f"{self._line_of(key)}: {message}" for key, message in problems)
        return Unusable(f"{self.path}:{'; line '.join(where)}")

    def _line_of(self, key: str) -> int:
        """The line of an entry, from 1. TOML's parser does not tell it."""
        pattern = rf"^[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*="
        found = re.search(pattern, self._text, re.MULTILINE)
        return self._text.count("\n", 0, found.start()) + 1 if found else 1
