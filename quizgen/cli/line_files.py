"""Reading a file of lines that a stranger may have written, or standard input, line by line."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.history.json_lines import LONGEST_LINE
from quizgen.system.files import open_regular

_MOST_LINES = 20_000_000
"""The answers of fifty years with a thousand each day."""


@contextmanager
def opened_lines(path: Path) -> Iterator[BinaryIO]:
    """A regular file, or with - a copy of standard input, which can be read twice.

    Raises OSError for anything else.
    """
    if str(path) != "-":
        with open_regular(path) as file:
            yield file
        return
    with TemporaryFile() as copy:
        for line in bounded_lines(sys.stdin.buffer):
            copy.write(line)
        copy.seek(0)
        yield copy


def bounded_lines(file: BinaryIO) -> Iterator[bytes]:
    """The lines. One that is too long is the last: it is cut one byte after the longest allowed.

    Raises Unusable if there are too many.
    """
    for _ in range(_MOST_LINES):
        line = file.readline(LONGEST_LINE + 1)
        if line:
            yield line
        if not line or len(line) > LONGEST_LINE:
            return
    raise Unusable(f"more than {_MOST_LINES:,} lines")
