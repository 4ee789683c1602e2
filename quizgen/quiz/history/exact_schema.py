"""Whether the tables of a file are exactly those of a history.

A stranger's triggers and views could do anything in a quiz, and loosened columns hold anything.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from functools import lru_cache
from typing import Any, TypeAlias

from quizgen.quiz.history.schema import SYNC_TABLES

_Entry: TypeAlias = tuple[Any, ...]
"""The type, name, table and statement of an entry in SQLite's list."""

_QUERY = "SELECT type, name, tbl_name, sql FROM sqlite_master"

_STATISTICS = frozenset(
    ("table", name, name, f"CREATE TABLE {name}({columns})")
    for name, columns in (
        ("sqlite_stat1", "tbl,idx,stat"),
        ("sqlite_stat4", "tbl,idx,neq,nlt,ndlt,sample"),
    )
)
"""What SQLite's ANALYZE adds, which programs that show databases may run."""

_MOST = 100
"""The most entries that are read: a stranger may have written millions."""


def has_exact_schema(connection: sqlite3.Connection, migrations: Sequence[Sequence[str]]) -> bool:
    """Whether a database has what the migrations make, and else only what a sync makes."""
    found = _entries(connection) - _STATISTICS
    plain, synced = _expected(tuple(map(tuple, migrations)))
    return found in (plain, synced)


@lru_cache(maxsize=4)
def _expected(migrations: tuple[tuple[str, ...], ...]) -> tuple[set[_Entry], set[_Entry]]:
    """The entries of a history, without the tables of a sync and with them."""
    # SQLite itself says how it writes the statements down.
    with closing(sqlite3.connect(":memory:")) as connection:
        for statements in migrations:
            for statement in statements:
                connection.execute(statement)
        plain = _entries(connection)
        for statement in SYNC_TABLES:
            connection.execute(statement)
        return plain, _entries(connection)


def _entries(connection: sqlite3.Connection) -> set[_Entry]:
    """The entries, whose statements have no more than a space between words."""
    found = connection.execute(_QUERY).fetchmany(_MOST)
    return {(*names, sql and " ".join(sql.split())) for *names, sql in found}
