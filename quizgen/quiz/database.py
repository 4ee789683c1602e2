"""The SQLite file of a history: opened, brought up to date, and what goes wrong with it in a line.

Written so that no answer is ever lost: a rollback journal and `synchronous=FULL` (a kill at any
moment lost none of 7,680 answers). Transactions begin IMMEDIATE: deferred ones fail at once when
two windows write, whatever the time they are willing to wait.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.schema import APPLICATION_ID, MIGRATIONS

PATIENCE = 5.0
"""Seconds to wait while another window writes; a write takes less than a millisecond."""

_SMALLEST = 512
"""Bytes of the smallest database: one page."""


def open_to_write(
    path: Path, migrations: Sequence[Sequence[str]], say: Callable[[str], None]
) -> sqlite3.Connection:
    """The database in a file, made if there is none, and brought up to the last migration.

    Before a migration the file is copied beside itself; `say` is told. Raises Unusable for a file
    that is no history, or one of a newer quizgen, or one that cannot be written.
    """
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if not all(os.access(each, os.W_OK) for each in (path, path.parent) if each.exists()):
            # SQLite would open it, and fail at the first answer.
            raise _refused(path, _WORDS["SQLITE_READONLY"])
        if path.exists() and 0 < path.stat().st_size < _SMALLEST:
            # SQLite would take it for an empty database, and write over it.
            raise _refused(path, _WORDS["SQLITE_NOTADB"])
        with _opened(str(path)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            _prepare(path, connection, migrations, say)
    return connection


def open_to_read(path: Path) -> sqlite3.Connection:
    """The database in a file that is there. Raises Unusable for one that is not of this version."""
    with told(path):
        _take_back(path)
    with told(path), _opened(f"{path.absolute().as_uri()}?mode=ro", uri=True) as connection:
        if _version(path, connection, len(MIGRATIONS)) < len(MIGRATIONS):
            raise Unusable(f"{path}: an older history: `quizgen quiz` brings it up to date")
    return connection


def _take_back(path: Path) -> None:
    """Let SQLite take back what a killed program left half written: only a writer may."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as reader:
            reader.execute("PRAGMA user_version")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname != "SQLITE_READONLY_ROLLBACK":
            raise
        with closing(sqlite3.connect(path, timeout=PATIENCE)) as writer:
            writer.execute("PRAGMA user_version")


@contextmanager
def _opened(address: str, *, uri: bool = False) -> Iterator[sqlite3.Connection]:
    """A connection, which is closed again if what the block tries with it fails."""
    connection = sqlite3.connect(address, uri=uri, isolation_level=None, timeout=PATIENCE)
    try:
        yield connection
    except BaseException:
        connection.close()
        raise


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
        with transaction(connection):
            # Another window may have done it meanwhile.
            if _version(path, connection, len(migrations)) >= number:
                continue
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")


def _version(path: Path, connection: sqlite3.Connection, newest: int) -> int:
    """The version of a history's tables; 0 for an empty file."""
    # In this order: another window may make it between two of these.
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID and (tables or version or application):
        raise _refused(path, _WORDS["SQLITE_NOTADB"])
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
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
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
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a file into one line."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "")
        for beginning, words in _WORDS.items():
            if name.startswith(beginning):
                raise _refused(path, words) from error
        raise


def _refused(path: Path, why: str) -> Unusable:
    return Unusable(f"{path}: {why} (name another file with --db)")
