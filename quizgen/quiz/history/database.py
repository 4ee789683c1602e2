"""The SQLite file of a history: opening, migrating, and its errors in one line each.

No answer may be lost: with a rollback journal and `synchronous=FULL`, kills at any moment lost none
of 7,680 answers. Transactions begin IMMEDIATE: deferred ones fail at once when two windows write,
whatever their timeout.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.history.exact_schema import has_exact_schema
from quizgen.quiz.history.schema import APPLICATION_ID, MIGRATIONS

TIMEOUT = 5.0
"""Seconds to wait while another window writes. A write takes less than a millisecond."""

_CACHE = 8_000
"""Kibibytes of the file that SQLite keeps in memory, by default 2,000.

The reviews of one question are all over the file. With 50,000 in 14 MB, those of 760 questions are
read in 0.068 s instead of 0.078. Twice as much gains nothing more, and costs 8 MB of a session.
"""

OPENED: set[Path] = set()
"""The files that this process opened. `damage_of_opened` looks into them after a failure."""

_SMALLEST = 512
"""Bytes of the smallest database: one page."""


def open_to_write(
    path: Path, migrations: Sequence[Sequence[str]], say: Callable[[str], None]
) -> sqlite3.Connection:
    """The database in a file, which is created or migrated if needed.

    Before a migration, the file is copied to the same folder and `say` is called with a message.
    Raises Unusable for a file that is not a history, is of a newer quizgen, or is not writable.
    """
    OPENED.add(path)
    with unusable_on_failure(path), unusable_out_of_reach(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if not all(os.access(each, os.W_OK) for each in (path, path.parent) if each.exists()):
            # SQLite would open it and fail at the first answer.
            raise _unusable(path, _MESSAGES["SQLITE_READONLY"])
        if path.exists() and 0 < path.stat().st_size < _SMALLEST:
            # SQLite would take it for an empty database and overwrite it.
            raise _unusable(path, _MESSAGES["SQLITE_NOTADB"])
        with _connected(str(path)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            _prepare(path, connection, migrations, say)
    return connection


def open_to_read(path: Path) -> sqlite3.Connection:
    """The database in an existing file. Raises Unusable if it is not of this version."""
    OPENED.add(path)
    with unusable_on_failure(path):
        _roll_back(path)
    with (
        unusable_on_failure(path),
        _connected(f"{path.absolute().as_uri()}?mode=ro", uri=True) as connection,
    ):
        version = _version(path, connection, MIGRATIONS)
        if not version:
            again = "`quizgen quiz` begins it anew"
            raise Unusable(f"{path}: the history is empty ({again}); {IF_MISSED}")
        if version < len(MIGRATIONS):
            raise Unusable(
                f"{path}: a history of an older quizgen: run `quizgen quiz` to update it"
            )
    return connection


def _roll_back(path: Path) -> None:
    """Let SQLite roll back what a killed program left half written. Only a writer can do so."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as reader:
            reader.execute("PRAGMA user_version")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname != "SQLITE_READONLY_ROLLBACK":
            raise
        with closing(sqlite3.connect(path, timeout=TIMEOUT)) as writer:
            writer.execute("PRAGMA user_version")


@contextmanager
def _connected(address: str, *, uri: bool = False) -> Iterator[sqlite3.Connection]:
    """A connection, which is closed if the block fails."""
    connection = sqlite3.connect(address, uri=uri, isolation_level=None, timeout=TIMEOUT)
    try:
        _harden(connection)
        connection.execute(f"PRAGMA cache_size = {-_CACHE}")
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
    version = _version(path, connection, migrations)
    if version == len(migrations):
        return
    if version:
        say(f"the history was copied to {_copy(path, connection, version)} before the update")
    for number, statements in enumerate(migrations, 1):
        with transaction(connection):
            # Another window may have migrated it in the meantime.
            if _version(path, connection, migrations) >= number:
                continue
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")


def _harden(connection: sqlite3.Connection) -> None:
    """Have SQLite trust a file as little as it can: a stranger may have made or changed it."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    # Python has these since 3.12.
    if set_config := getattr(connection, "setconfig", None):
        set_config(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # type: ignore[attr-defined]
        set_config(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)  # type: ignore[attr-defined]


def _version(
    path: Path, connection: sqlite3.Connection, migrations: Sequence[Sequence[str]]
) -> int:
    """The version of a history's tables, which are exactly those of it; 0 for an empty file."""
    if not connection.in_transaction:
        # All is read in one transaction, because another window may be creating the history.
        with reading(connection):
            return _version(path, connection, migrations)
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID and (tables or version or application):
        raise _unusable(path, _MESSAGES["SQLITE_NOTADB"])
    newest = len(migrations)
    if version > newest:
        raise Unusable(
            f"{path}: a history of a newer quizgen (version {version}, this one knows {newest}):"
            " update quizgen, or name another file with --db"
        )
    if version < 0 or not has_exact_schema(connection, migrations[:version]):
        raise Unusable(f"{path}: its tables are not those of a history: {_SALVAGE}")
    return int(version)


def _copy(path: Path, connection: sqlite3.Connection, version: int) -> Path:
    """Copy the file to the same folder, under a name with its version."""
    target = path.with_name(f"{path.name}.version-{version}")
    with closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)
    return target


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[None]:
    """A transaction in which all is read of one state of the file."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write all that is done within, or nothing if it raises an error.

    The lock for writing is taken at once, as two writers who take it later may both fail.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


_SALVAGE = "`quizgen history salvage` takes its sound rows into a new file"

IF_MISSED = "if it had answers, put back a copy of it"

DAMAGED = f"the history is damaged: {_SALVAGE}"

_MESSAGES = {
    "SQLITE_FULL": "no space is left for the history",
    "SQLITE_READONLY": "the history is not writable",
    "SQLITE_CANTOPEN": "the history cannot be opened or created",
    "SQLITE_BUSY": "the history is locked by another program",
    "SQLITE_NOTADB": "not a history of quizgen",
    "SQLITE_CORRUPT": DAMAGED,
    "SQLITE_IOERR": "the history cannot be read or written",
    "SQLITE_ERROR": DAMAGED,
    "SQLITE_NOMEM": "there is not enough memory for the history",
    "SQLITE_TOOBIG": DAMAGED,
}
"""Messages for SQLite's errors, by the beginnings of their names.

They are English in every language, as all errors of the system: no deck may have been read yet.
"""


@contextmanager
def unusable_out_of_reach(path: Path) -> Iterator[None]:
    """Raise Unusable, with a line about the file, for what the system does not allow with it."""
    try:
        yield
    except OSError as error:
        why = f"{_MESSAGES['SQLITE_CANTOPEN']}: {error.strerror or error}"
        raise _unusable(path, why) from error


@contextmanager
def unusable_on_failure(path: Path) -> Iterator[None]:
    """Raise Unusable, with a line about the file, for an error of SQLite."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "")
        for beginning, message in _MESSAGES.items():
            if name.startswith(beginning):
                raise _unusable(path, message) from error
        if "decode" in str(error):
            # Python's own error, of a text that is not UTF-8, has no name.
            raise _unusable(path, DAMAGED) from error
        raise


def _unusable(path: Path, why: str) -> Unusable:
    if why is DAMAGED:
        return Unusable(f"{path}: {why}")
    return Unusable(f"{path}: {why} (name another file with --db)")
