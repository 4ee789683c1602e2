"""What a history knows of the folder in which devices exchange rows, in tables beside its log.

They are made when a folder is first named. A copy of the history may be put back, or taken to
another machine, so what they say of the folder is compared with it each time.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from quizgen.quiz.history.database import open_to_write
from quizgen.quiz.history.log import COLUMNS, INSERT_MISSING, LogRow, row_from
from quizgen.quiz.history.log_file import LogFile
from quizgen.quiz.history.schema import MIGRATIONS, SYNC_TABLES

_NOT_MERGED = """log.id > ifnull((SELECT last FROM sync_merged WHERE first <= log.id
    ORDER BY first DESC LIMIT 1), 0)"""

_KEPT = 100
"""How many states of a part are kept, so that a write of another window can be told."""

ABSENT = ""
"""The digest of a file that is not there."""


class Place(NamedTuple):
    """The folder, and the name of this device in it."""

    folder: Path
    device: str


class FileState(NamedTuple):
    """A state of a file of a device: its number, its bytes, and the last row that is written."""

    device: str
    part: int
    size: int
    digest: str
    last: int


class ReadBefore(NamedTuple):
    """How a file was when it was read: its bytes and time, and the bytes of its good part."""

    size: int
    changed: int
    good: int
    digest: str


class Merged(NamedTuple):
    """How many rows of a file were new, how many of these are answers, and what is wrong."""

    rows: int
    answers: int
    wrong: list[str]


class SyncState(LogFile):
    """The tables, in a connection of their own to the file of a history."""

    def place(self) -> Place | None:
        """The folder and the name of this device; None if sync is off."""
        if not self.has_folder():
            return None
        found = self._query("SELECT folder, device FROM sync")
        return Place(Path(found[0][0]), found[0][1]) if found else None

    def set_place(self, place: Place, *, anew: bool) -> None:
        """Set the folder and the name of this device. If `anew`, nothing is read or written yet."""
        with self._writing() as connection:
            if anew:
                self._drop(connection)
            for table in SYNC_TABLES:
                connection.execute(table)
            connection.execute("DELETE FROM sync")
            connection.execute("INSERT INTO sync VALUES (?, ?)", (str(place.folder), place.device))

    def turn_off(self) -> None:
        """Forget the folder. What is in it stays."""
        with self._writing() as connection:
            self._drop(connection)

    @staticmethod
    def _drop(connection: sqlite3.Connection) -> None:
        for table in ("sync", "sync_read", "sync_written", "sync_merged"):
            connection.execute(f"DROP TABLE IF EXISTS {table}")

    def written(self) -> list[FileState]:
        """The states of the files of this device, the last one last."""
        query = """SELECT device, part, size, digest, last FROM sync_written
            WHERE device = (SELECT device FROM sync) ORDER BY part, last, size"""
        return [FileState(*each) for each in self._query(query)]

    def intend(self, state: FileState) -> None:
        """Note what a file of this device is about to be. A kill may keep it from becoming so."""
        with self._writing() as connection:
            connection.execute("INSERT OR REPLACE INTO sync_written VALUES (?, ?, ?, ?, ?)", state)

    def confirm(self, state: FileState) -> None:
        """Note that a file of this device is what it was intended to be."""
        with self._writing() as connection:
            connection.execute("DELETE FROM sync_merged WHERE last <= ?", (state.last,))
            # Another window may be about to write an earlier state, but not to begin the file.
            connection.execute(
                """DELETE FROM sync_written WHERE device = ? AND part = ? AND (digest = ?
                OR last < (SELECT last FROM sync_written WHERE device = ? AND part = ?
                ORDER BY last DESC LIMIT 1 OFFSET ?))""",
                (*state[:2], ABSENT, *state[:2], _KEPT),
            )

    def read_before(self) -> dict[str, ReadBefore]:
        """The files that were read, by name."""
        query = "SELECT name, size, changed, good, digest FROM sync_read"
        return {name: ReadBefore(*rest) for name, *rest in self._query(query)}

    def merge(
        self,
        name: str,
        read: ReadBefore,
        rows: Iterable[tuple[int, LogRow]],
        *,
        of_device: bool,
    ) -> Merged:
        """Write the numbered rows that are missing, and note that the file was read.

        If it is `of_device`, another device keeps these rows, and this one need not write them.
        """
        wrong: list[str] = []
        answers = 0
        with self._writing() as connection:
            before = self.last()
            for number, row in rows:
                try:
                    added = connection.execute(INSERT_MISSING, row.values()).rowcount
                except sqlite3.IntegrityError as error:
                    wrong.append(f"line {number}: {error}")
                else:
                    answers += added and row.what in ("review", "cram")
            last = self.last()
            if of_device and last > before:
                _add_range(connection, before + 1, last)
            if wrong:
                # So it is read whole next time, and said again.
                read = read._replace(good=0, digest=ABSENT)
            connection.execute(
                "INSERT OR REPLACE INTO sync_read VALUES (?, ?, ?, ?, ?)", (name, *read)
            )
        return Merged(last - before, answers, wrong)

    def note_kept(self, numbers: Iterable[int]) -> None:
        """Note that other devices keep the rows with these numbers, which ascend, and no others."""
        ranges: list[list[int]] = []
        for number in numbers:
            if ranges and ranges[-1][1] == number - 1:
                ranges[-1][1] = number
            else:
                ranges.append([number, number])
        with self._writing() as connection:
            connection.execute("DELETE FROM sync_merged")
            connection.executemany("INSERT INTO sync_merged VALUES (?, ?)", ranges)

    def rows_after(self, last: int) -> list[tuple[int, LogRow]]:
        """The numbered rows after a number that no other device keeps."""
        return self._rows(f"WHERE id > ? AND {_NOT_MERGED}", (self._skipped(last),))

    def has_rows_after(self, last: int) -> bool:
        """Whether there are such rows."""
        query = f"SELECT 1 FROM log WHERE id > ? AND {_NOT_MERGED} LIMIT 1"  # noqa: S608
        return bool(self._query(query, (self._skipped(last),)))

    def _skipped(self, last: int) -> int:
        """The last row before the first that no other device keeps.

        To look at each of 100,000 merged rows would take 30 ms.
        """
        query = "SELECT last FROM sync_merged WHERE first <= ? AND last > ?"
        while found := self._query(query, (last + 1, last)):
            last = found[0][0]
        return last

    def rows(self) -> list[tuple[int, LogRow]]:
        """All numbered rows."""
        return self._rows("")

    def _rows(self, condition: str, values: Sequence[object] = ()) -> list[tuple[int, LogRow]]:
        query = f"SELECT id, {', '.join(COLUMNS)} FROM log {condition} ORDER BY id"  # noqa: S608
        return [(number, row_from(rest)) for number, *rest in self._query(query, values)]


def _add_range(connection: sqlite3.Connection, first: int, last: int) -> None:
    extend = "UPDATE sync_merged SET last = ? WHERE last = ?"
    if not connection.execute(extend, (last, first - 1)).rowcount:
        connection.execute("INSERT INTO sync_merged VALUES (?, ?)", (first, last))


@contextmanager
def sync_state(path: Path, say: Callable[[str], None]) -> Iterator[SyncState]:
    """What the history in a file knows of its folder. Raises as `open_to_write` does."""
    with closing(open_to_write(path, MIGRATIONS, say)) as connection:
        yield SyncState(path, connection)
