"""The history: the log as it stands in a file, and what it says of questions.

Every row is durable when the method that writes it returns.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple
from weakref import finalize

from quizgen.quiz.database import open_to_read, open_to_write, told, transaction
from quizgen.quiz.log import COLUMNS, Key, LogRow
from quizgen.quiz.schedule import Rating
from quizgen.quiz.schema import MIGRATIONS

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
    """A learner's history, open for reading and writing.

    `close` closes the file; so does dropping the history. Nothing is lost without it.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self.close = finalize(self, connection.close)

    def append(self, row: LogRow, *, newest: int) -> int:
        """Write a row about a question, durably; its number.

        `newest` is the number of the last row about the question that the caller knows, 0 for
        none. Raises AnsweredElsewhere if there is a newer one, and then writes nothing; Unusable
        if the file cannot be written.
        """
        with self._writing():
            if self.newest(row.key) != newest:
                raise AnsweredElsewhere
            return self._insert(row)

    def merge(self, rows: Sequence[tuple[int, LogRow]]) -> tuple[int, list[str]]:
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

    def coming(self, day: int) -> list[tuple[Key, int]]:
        """The questions that fall due after an Anki day, each with its day."""
        question = """SELECT deck, fact, slot, day + interval FROM standing
            WHERE phase = 'review' AND day + interval > ?"""
        return [(Key(*key), due) for *key, due in self._query(question, (day,))]

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

    def reviews(self, key: Key) -> list[LogRow]:
        """The reviews of a question that stand, in the order of their times."""
        question = f"""{_SELECT} WHERE what = 'review' AND deck = ? AND fact = ? AND slot = ?
            AND {_STANDS} ORDER BY at, uuid"""
        return self._rows(question, key)

    def answers(self) -> list[LogRow]:
        """All reviews and crams that stand, in the order of their times."""
        question = f"{_SELECT} WHERE what IN ('review', 'cram') AND {_STANDS} ORDER BY at, uuid"
        return self._rows(question)

    def suspended(self) -> set[Key]:
        """The questions that are suspended: the last word on each that stands says so."""
        question = f"""{_SELECT} WHERE what IN ('suspend', 'unsuspend') AND {_STANDS}
            ORDER BY at, uuid"""
        last = {row.key: row.what for row in self._rows(question)}
        return {key for key, what in last.items() if what == "suspend"}

    def of_day(self, day: int) -> list[LogRow]:
        """The rows of an Anki day that stand, undos aside, in the order of their times."""
        question = f"{_SELECT} WHERE day = ? AND what <> 'undo' AND {_STANDS} ORDER BY at, uuid"
        return self._rows(question, (day,))

    def last_standing(self) -> LogRow | None:
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

    def rows(self) -> Iterator[LogRow]:
        """Every row, in the order in which they came here."""
        yield from self._rows(f"{_SELECT} ORDER BY id")

    def keep(self, row: LogRow) -> None:
        """Write a row durably, whatever was written before it."""
        with self._writing():
            self._insert(row)

    def _insert(self, row: LogRow) -> int:
        cursor = self._connection.execute(_INSERT, [getattr(row, name) for name in COLUMNS])
        return cursor.lastrowid or 0

    def _rows(self, question: str, values: Sequence[object] = ()) -> list[LogRow]:
        return [
            LogRow(**dict(zip(COLUMNS, each, strict=True)))
            for each in self._query(question, values)
        ]

    def _query(self, question: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with told(self.path):
            return self._connection.execute(question, values).fetchall()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction: committed whole at the end, or not at all."""
        with told(self.path), transaction(self._connection):
            yield


def open_history(
    path: Path, migrations: Sequence[Sequence[str]] = MIGRATIONS, *, say: Callable[[str], None]
) -> History:
    """The history in a file, made if there is none. Raises as `open_to_write` does."""
    return History(path, open_to_write(path, migrations, say))


def read_history(path: Path) -> History | None:
    """The history in a file, which is not written to; None where there is no file.

    Raises as `open_to_read` does.
    """
    return History(path, open_to_read(path)) if path.exists() else None
