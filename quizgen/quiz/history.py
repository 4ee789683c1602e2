"""The history: an SQLite file that holds the log, written so that no answer is ever lost.

Every row is durable when `append` returns: a rollback journal and `synchronous=FULL` (a kill at
any moment lost none of 7,680 answers). Transactions begin IMMEDIATE: deferred ones fail at once
when two windows write, whatever the time they are willing to wait.
"""

import os
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from quizgen.diagnostic import Unusable
from quizgen.quiz.log import COLUMNS, Key, Row
from quizgen.quiz.schedule import Rating
from quizgen.quiz.schema import APPLICATION_ID, MIGRATIONS

PATIENCE = 5.0
"""Seconds to wait while another window writes; a write takes less than a millisecond."""

_INSERT = f"INSERT INTO log ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608  (column names of ours)
_SELECT = f"SELECT {', '.join(COLUMNS)} FROM log"  # noqa: S608
_STANDS = "uuid NOT IN (SELECT target FROM log WHERE target IS NOT NULL)"
"""Whether a row has not been taken back."""


class AnsweredElsewhere(Exception):
    """Another window has written about the question since this one looked."""


class _TakenBack(Exception):
    """The transaction is to be taken back."""


class Standing(NamedTuple):
    """Where the log leaves a question that has been reviewed: what its last review gave."""

    key: Key
    at: int
    day: int
    phase: str
    interval: int
    delay: int


class History:
    """A learner's history, open for reading and writing."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection

    def append(self, row: Row, *, newest: int) -> int:
        """Write a row about a question, durably; its number.

        `newest` is the number of the last row about the question that the caller knows, 0 for
        none. Raises AnsweredElsewhere if there is a newer one, and then writes nothing; Unusable
        if the file cannot be written.
        """
        with self._writing():
            if self.newest(row.key) != newest:
                raise AnsweredElsewhere
            return self._insert(row)

    def merge(self, rows: Sequence[tuple[int, Row]]) -> tuple[int, list[str]]:
        """Write the numbered rows that are not here yet: how many those were, and what is wrong.

        If anything is wrong, nothing is written.
        """
        wrong: list[str] = []
        with suppress(_TakenBack), self._writing():
            known = {uuid for (uuid,) in self._query("SELECT uuid FROM log")}
            fresh = {row.uuid: (number, row) for number, row in rows if row.uuid not in known}
            for number, row in fresh.values():
                try:
                    self._insert(row)
                except sqlite3.IntegrityError as error:
                    wrong.append(f"{number}: {error}")
            if wrong:
                raise _TakenBack
        return len(fresh), wrong

    def newest(self, key: Key) -> int:
        """The number of the last row about a question; 0 if there is none."""
        question = "SELECT max(id) FROM log WHERE deck = ? AND fact = ? AND slot = ?"
        ((number,),) = self._query(question, key)
        return number or 0

    def due(self, day: int) -> list[Standing]:
        """The questions that come up on an Anki day: in their steps, or due by then.

        Each stands where its last review left it: the last in time, then by uuid, whichever
        machine it came from.
        """
        question = """SELECT deck, fact, slot, at, day, phase, interval, delay FROM standing
            WHERE phase <> 'review' OR day + interval <= ?"""
        return [
            Standing(Key(deck, fact, slot), *rest)
            for deck, fact, slot, *rest in self._query(question, (day,))
        ]

    def seen(self) -> set[Key]:
        """The questions that have been reviewed."""
        found: set[Any] = set(self._query("SELECT deck, fact, slot FROM standing"))
        # Plain tuples, which equal keys: 14,000 of them are made in a fifth of the time.
        return found

    def coming(self, day: int) -> tuple[int, int] | None:
        """The next Anki day after `day` on which questions fall due, and how many do."""
        question = """SELECT day + interval, count(*) FROM standing
            WHERE phase = 'review' AND day + interval > ? GROUP BY 1 ORDER BY 1 LIMIT 1"""
        return next(iter(self._query(question, (day,))), None)

    def ratings(self) -> dict[Key, list[tuple[Rating, int]]]:
        """The reviews of each question that stand, in the order of their times: rating and day."""
        question = f"""SELECT deck, fact, slot, rating, day FROM log
            WHERE what = 'review' AND {_STANDS} ORDER BY at, uuid"""  # noqa: S608
        found: dict[Key, list[tuple[Rating, int]]] = defaultdict(list)
        for deck, fact, slot, rating, day in self._query(question):
            found[Key(deck, fact, slot)].append((Rating(rating), day))
        return found

    def last(self) -> int:
        """The number of the last row; 0 if there is none."""
        ((number,),) = self._query("SELECT max(id) FROM log")
        return number or 0

    def reviews(self, key: Key) -> list[Row]:
        """The reviews of a question that stand, in the order of their times."""
        question = f"""{_SELECT} WHERE what = 'review' AND deck = ? AND fact = ? AND slot = ?
            AND {_STANDS} ORDER BY at, uuid"""
        return self._rows(question, key)

    def answers(self) -> list[Row]:
        """All reviews and crams that stand, in the order of their times."""
        question = f"{_SELECT} WHERE what IN ('review', 'cram') AND {_STANDS} ORDER BY at, uuid"
        return self._rows(question)

    def suspended(self) -> set[Key]:
        """The questions that are suspended: the last word on each that stands says so."""
        question = f"""{_SELECT} WHERE what IN ('suspend', 'unsuspend') AND {_STANDS}
            ORDER BY at, uuid"""
        last = {row.key: row.what for row in self._rows(question)}
        return {key for key, what in last.items() if what == "suspend"}

    def of_day(self, day: int) -> list[Row]:
        """The rows of an Anki day that stand, undos aside, in the order of their times."""
        question = f"{_SELECT} WHERE day = ? AND what <> 'undo' AND {_STANDS} ORDER BY at, uuid"
        return self._rows(question, (day,))

    def last_standing(self) -> Row | None:
        """The last row in time that is no undo and has not been taken back."""
        question = f"""{_SELECT} WHERE what <> 'undo' AND {_STANDS}
            ORDER BY at DESC, uuid DESC LIMIT 1"""
        return next(iter(self._rows(question)), None)

    def parameters(self) -> tuple[str, tuple[float, ...]] | None:
        """The row and the weights of the last fit that was kept; None if there is none."""
        question = f"{_SELECT} WHERE what = 'parameters' AND {_STANDS} ORDER BY at DESC, uuid DESC"
        rows = self._rows(f"{question} LIMIT 1")
        if not rows or rows[0].weights is None:
            return None
        return rows[0].uuid, tuple(map(float, rows[0].weights.split()))

    def rows(self) -> Iterator[Row]:
        """Every row, in the order in which they came here."""
        yield from self._rows(f"{_SELECT} ORDER BY id")

    def keep(self, row: Row) -> None:
        """Write a row durably, whatever was written before it."""
        with self._writing():
            self._insert(row)

    def close(self) -> None:
        """Close the file; nothing is lost without it."""
        self._connection.close()

    def _insert(self, row: Row) -> int:
        cursor = self._connection.execute(_INSERT, [getattr(row, name) for name in COLUMNS])
        return cursor.lastrowid or 0

    def _rows(self, question: str, values: Sequence[object] = ()) -> list[Row]:
        return [
            Row(**dict(zip(COLUMNS, each, strict=True))) for each in self._query(question, values)
        ]

    def _query(self, question: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with _told(self.path):
            return self._connection.execute(question, values).fetchall()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction: committed whole at the end, or not at all."""
        with _told(self.path), _transaction(self._connection):
            yield


def open_history(
    path: Path, migrations: Sequence[Sequence[str]] = MIGRATIONS, *, say: Callable[[str], None]
) -> History:
    """The history in a file, made if there is none, and brought up to this version.

    Before a migration the file is copied beside itself; `say` is told. Raises Unusable for a file
    that is no history, or one of a newer quizgen.
    """
    with _told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if not os.access(path if path.exists() else path.parent, os.W_OK) or not os.access(
            path.parent, os.W_OK
        ):
            # SQLite would open it, and fail at the first answer.
            raise Unusable(f"{path}: {_WORDS['SQLITE_READONLY']} (name another file with --db)")
        connection = _connect(path)
        _prepare(path, connection, migrations, say)
    return History(path, connection)


def read_history(path: Path) -> History | None:
    """The history in a file that is there, which is not written to; None where there is none."""
    if not path.exists():
        return None
    with _told(path):
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=ro",
            uri=True,
            isolation_level=None,
            timeout=PATIENCE,
        )
        if _version(path, connection, len(MIGRATIONS)) < len(MIGRATIONS):
            raise Unusable(f"{path}: an older history: `quizgen quiz` brings it up to date")
    return History(path, connection)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=PATIENCE)
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _prepare(
    path: Path,
    connection: sqlite3.Connection,
    migrations: Sequence[Sequence[str]],
    say: Callable[[str], None],
) -> None:
    version = _version(path, connection, len(migrations))
    if version == len(migrations):
        return
    if version:
        say(f"the history was copied to {_copy(path, connection, version)} before its update")
    for number, statements in enumerate(migrations, 1):
        with _transaction(connection):
            # Another window may have done it meanwhile.
            if _version(path, connection, len(migrations)) >= number:
                continue
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")


def _version(path: Path, connection: sqlite3.Connection, newest: int) -> int:
    """The version of a history's tables; 0 for an empty file."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application != APPLICATION_ID and (tables or version or application):
        raise Unusable(f"{path}: not a history of quizgen (name another file with --db)")
    if version > newest:
        raise Unusable(
            f"{path}: a history of a newer quizgen (version {version}, this one knows {newest}):"
            " update quizgen, or name another file with --db"
        )
    return int(version)


def _copy(path: Path, connection: sqlite3.Connection, version: int) -> Path:
    """Copy the file beside itself, under a name that tells its version."""
    target = path.with_name(f"{path.name}.version-{version}")
    with closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)
    return target


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


_WORDS = {
    "SQLITE_FULL": "no space is left for the history",
    "SQLITE_READONLY": "the history cannot be written to",
    "SQLITE_CANTOPEN": "the history cannot be opened or made",
    "SQLITE_BUSY": "another program keeps the history to itself",
    "SQLITE_NOTADB": "not a history of quizgen",
    "SQLITE_CORRUPT": "the history is damaged",
    "SQLITE_IOERR": "the history cannot be read or written",
    "SQLITE_ERROR": "the history is damaged",
}
"""What SQLite's errors mean to a learner, by the beginnings of their names."""


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a file into one line."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "")
        for beginning, words in _WORDS.items():
            if name.startswith(beginning):
                raise Unusable(f"{path}: {words} (name another file with --db)") from error
        raise
