"""The folder in which devices exchange rows: which of its files have some, and reading these.

What carries the folder may leave anything in it: half a file, a pipe, a link, a copy of a file that
two programs have changed.
"""

import platform
import re
import stat
from io import BytesIO
from os import scandir, stat_result, urandom
from pathlib import Path
from typing import NamedTuple

from quizgen.lazy_pattern import lazy_pattern
from quizgen.quiz.history.json_lines import LONGEST_LINE, row_of
from quizgen.quiz.history.log import LogRow
from quizgen.quiz.history.row_check import MOST_WRONG
from quizgen.record import record
from quizgen.values.short_digests import short_digest

ENDING = ".jsonl"

LARGEST = 16_000_000
"""The most bytes of a file that is read. Those that quizgen writes have a sixteenth of it."""

_MOST_FILES = 10_000
"""The most files that are looked at: those of thirty million answers."""

_DEVICE_FILE = lazy_pattern(r"[a-z0-9-]+-[0-9a-f]{6}\.[0-9]{4,}\.jsonl")

_NOT_DOWNLOADED = lazy_pattern(r"\.(.+\.jsonl)\.icloud")
"""What iCloud leaves of a file that it has not downloaded."""

_CONFLICT_COPY = lazy_pattern(r"\.sync-conflict-|conflicted copy")
"""What Syncthing and Dropbox write into the name of a copy."""


@record()
class FolderFile:
    """A file as the folder lists it: bytes, and when it was changed in nanoseconds since 1970."""

    name: str
    size: int
    changed: int

    @property
    def is_of_device(self) -> bool:
        """Whether a device keeps the file, so that nobody else need keep its rows."""
        return bool(_DEVICE_FILE.fullmatch(self.name))

    def is_of(self, device: str) -> bool:
        """Whether the device with a name keeps the file."""
        return self.is_of_device and self.name.startswith(f"{device}.")

    @property
    def is_conflict_copy(self) -> bool:
        """Whether another program made the file because two had changed one."""
        return bool(_CONFLICT_COPY.search(self.name))


class FolderListing(NamedTuple):
    """The files of a folder that may have rows, by name, and what is wrong with others."""

    files: list[FolderFile]
    problems: list[str]


class Content(NamedTuple):
    """The rows of a file, each with its line number.

    `good` is the number of bytes before the first wrong line, or up to the end of the last whole
    line. `wrong` says what is wrong with each wrong line.
    """

    rows: list[tuple[int, LogRow]]
    good: int
    wrong: list[str]


def new_device_name() -> str:
    """A name for this device, which people can tell and no other device has."""
    host = re.sub(r"[^a-z0-9]+", "-", platform.node().partition(".")[0].lower())
    return f"{host[:20].strip('-') or 'device'}-{urandom(3).hex()}"


def part_name(device: str, part: int) -> str:
    """The name of a device's file with a number. It begins a new one when the last is full."""
    return f"{device}.{part:04}{ENDING}"


def content_digest(content: bytes) -> str:
    """What tells the content of a file from any other."""
    return short_digest(content, 16)


def listing(folder: Path) -> FolderListing:
    """What is in a folder. Files that never have rows, such as those of git, are passed over.

    Raises OSError.
    """
    files: list[FolderFile] = []
    problems: list[str] = []
    with scandir(folder) as entries:
        for entry in entries:
            if waiting := _NOT_DOWNLOADED.fullmatch(entry.name):
                problems.append(f"{waiting[1]}: iCloud has not downloaded it yet")
            if entry.name.startswith(".") or not entry.name.endswith(ENDING):
                continue
            if len(files) == _MOST_FILES:
                problems.append(f"more than {_MOST_FILES:,} files: the others were not read")
                break
            try:
                found = entry.stat(follow_symlinks=False)
            except FileNotFoundError:
                # It was renamed in the meantime.
                continue
            if problem := _problem(entry.name, found):
                problems.append(f"{entry.name}: {problem}")
            else:
                files.append(FolderFile(entry.name, found.st_size, found.st_mtime_ns))
    return FolderListing(sorted(files, key=lambda file: file.name), sorted(problems))


def _problem(name: str, found: stat_result) -> str:
    """Why a file is not read; "" if it is."""
    if stat.S_ISLNK(found.st_mode):
        return "a link, which is not followed"
    if not stat.S_ISREG(found.st_mode):
        return "not a regular file"
    if found.st_size > LARGEST:
        return f"larger than {LARGEST / 1e6:,.0f} MB"
    if not name.isascii() and name.encode("utf-8", "replace").decode() != name:
        return "its name is not UTF-8"
    return ""


def content_of(file: bytes, skip: int = 0) -> Content:
    """The rows in a file, of which the first bytes up to the end of a line are skipped."""
    rows: list[tuple[int, LogRow]] = []
    wrong: list[str] = []
    good = skip
    lines = BytesIO(file)
    lines.seek(skip)
    for number, line in enumerate(lines, file.count(b"\n", 0, skip) + 1):
        if not line.isspace():
            try:
                rows.append((number, _row_of(line)))
            except ValueError as error:
                wrong.append(f"line {number}: {_why(line, error)}")
                if len(wrong) == MOST_WRONG:
                    break
        if not wrong and line.endswith(b"\n"):
            good += len(line)
    return Content(rows, good, wrong)


def _row_of(line: bytes) -> LogRow:
    if len(line) > LONGEST_LINE:
        raise ValueError(f"longer than {LONGEST_LINE / 1e6:,.0f} MB")
    return row_of(line.decode())


def _why(line: bytes, error: ValueError) -> str:
    """What is wrong with a line, in few words: a stranger may have written them."""
    if not line.endswith(b"\n"):
        return "cut off (the file may not be copied whole yet)"
    return "not UTF-8" if isinstance(error, UnicodeDecodeError) else shortened(str(error))


def shortened(text: str) -> str:
    """The text in 200 characters at most."""
    return text if len(text) <= 200 else f"{text[:199]}…"
