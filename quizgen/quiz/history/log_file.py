"""The open file of a history: queries and transactions, with the errors of SQLite in one line."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from quizgen.quiz.history.database import reading, transaction, unusable_on_failure


class LogFile:
    """The file of a history, opened. Every method raises Unusable if SQLite fails."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection

    def last(self) -> int:
        """The number of the last row of the log; 0 if there is none."""
        ((number,),) = self._query("SELECT max(id) FROM log")
        return number or 0

    def has_folder(self) -> bool:
        """Whether a folder was named through which devices exchange rows."""
        return bool(self._query("SELECT 1 FROM sqlite_master WHERE name = 'sync'"))

    def _query(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with unusable_on_failure(self.path):
            return self._connection.execute(query, values).fetchall()

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """Many queries of one state of the file, which is then locked once and not for each."""
        with unusable_on_failure(self.path), reading(self._connection):
            yield self._connection

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction, which is committed at the end of the block or rolled back."""
        with unusable_on_failure(self.path), transaction(self._connection):
            yield self._connection
