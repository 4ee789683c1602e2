"""The history: the log in a file, and what it says about questions.

A row is on the disk when the method that writes it returns.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple
from weakref import finalize

from quizgen.quiz.fsrs import DEFAULT_PARAMETERS
from quizgen.quiz.history.database import (
    open_to_read,
    open_to_write,
    unusable_on_failure,
    unusable_out_of_reach,
)
from quizgen.quiz.history.log import (
    ANSWER_COLUMNS,
    COLUMNS,
    INSERT,
    INSERT_MISSING,
    Answer,
    LogRow,
    QuestionKey,
    row_from,
)
from quizgen.quiz.history.log_file import LogFile
from quizgen.quiz.history.row_check import MOST_WRONG, weights_of
from quizgen.quiz.history.schema import MIGRATIONS
from quizgen.quiz.schedule import RATINGS, Rating

_SELECT = f"SELECT {', '.join(COLUMNS)} FROM log"  # noqa: S608
_NOT_UNDONE = "uuid NOT IN (SELECT target FROM log WHERE target IS NOT NULL)"
"""The condition that a row is not undone."""


class AnsweredElsewhere(Exception):
    """Another window has written a row about the question in the meantime."""


class _RollBack(Exception):
    """The transaction has to be rolled back."""


class Standing(NamedTuple):
    """The schedule of a reviewed question: what its last review gave.

    `at` is in milliseconds since 1970.
    """

    key: QuestionKey
    at: int
    day: int
    phase: str
    interval: int
    delay: int


class History(LogFile):
    """A learner's history, open for reading and writing.

    `close` closes the file. So does garbage collection; nothing is lost without `close`.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        super().__init__(path, connection)
        self.close = finalize(self, connection.close)

    def append(self, row: LogRow, *, newest: int) -> int:
        """Write a row about a question and return its number.

        `newest` is the number of the last row about the question that the caller knows, 0 for
        none. If there is a newer one, nothing is written and AnsweredElsewhere is raised. Raises
        Unusable if the file cannot be written.
        """
        with self._writing():
            if self.newest(row.key) != newest:
                raise AnsweredElsewhere
            return self._insert(row)

    def merge(
        self, rows: Iterable[tuple[int, LogRow]], *, in_part: bool = False
    ) -> tuple[int, list[str]]:
        """Write the numbered rows that are missing; how many they were, and what is wrong.

        If anything is wrong, nothing is written, unless `in_part`.
        """
        wrong: list[str] = []
        added = 0
        with suppress(_RollBack), self._writing() as connection:
            for number, row in rows:
                try:
                    added += connection.execute(INSERT_MISSING, row.values()).rowcount
                except (sqlite3.IntegrityError, OverflowError) as error:
                    wrong.append(f"{number}: {error}")
                    if len(wrong) == MOST_WRONG and not in_part:
                        break
            if wrong and not in_part:
                raise _RollBack
        return added, wrong

    def newest(self, key: QuestionKey) -> int:
        """The number of the last row about a question; 0 if there is none."""
        query = "SELECT max(id) FROM log WHERE deck = ? AND fact = ? AND slot = ?"
        ((number,),) = self._query(query, key)
        return number or 0

    def due(self, day: int) -> list[Standing]:
        """The questions that are due by an Anki day, or in their steps.

        The last review counts, by time and then by uuid, whichever machine it came from.
        """
        query = """SELECT deck, fact, slot, at, day, phase, interval, delay FROM standing
            WHERE phase <> 'review' OR day + interval <= ?"""
        return [
            Standing(QuestionKey(deck, fact, slot), *rest)
            for deck, fact, slot, *rest in self._query(query, (day,))
        ]

    def answered_after(self, at: int) -> int:
        """How many questions were last reviewed after a time, in milliseconds since 1970."""
        ((number,),) = self._query("SELECT count(*) FROM standing WHERE at > ?", (at,))
        return int(number)

    def seen(self) -> set[QuestionKey]:
        """The questions that have been reviewed."""
        found: set[Any] = set(self._query("SELECT deck, fact, slot FROM standing"))
        # Plain tuples are equal to keys, and 14,000 of them are made in a fifth of the time.
        return found

    def coming(self, day: int) -> list[tuple[QuestionKey, int]]:
        """The questions that are due after an Anki day, each with its day."""
        query = """SELECT deck, fact, slot, day + interval FROM standing
            WHERE phase = 'review' AND day + interval > ?"""
        return [(QuestionKey(*key), due) for *key, due in self._query(query, (day,))]

    def ratings(self) -> dict[QuestionKey, list[tuple[Rating, int]]]:
        """The reviews of each question in the order of their times, each as rating and day.

        Undone reviews are left out, here and below.
        """
        query = f"""SELECT deck, fact, slot, rating, day FROM log
            WHERE what = 'review' AND {_NOT_UNDONE} ORDER BY at, uuid"""  # noqa: S608
        found: dict[QuestionKey, list[tuple[Rating, int]]] = defaultdict(list)
        for deck, fact, slot, rating, day in self._query(query):
            found[QuestionKey(deck, fact, slot)].append((RATINGS[rating], day))
        return found

    def ratings_of(
        self, keys: Iterable[QuestionKey]
    ) -> dict[QuestionKey, list[tuple[Rating, int]]]:
        """The reviews of some questions, each as rating and day; faster for up to half of all."""
        query = f"""SELECT rating, day FROM log WHERE what = 'review' AND deck = ? AND fact = ?
            AND slot = ? AND {_NOT_UNDONE} ORDER BY at, uuid"""  # noqa: S608
        with self._reading() as connection:
            return {
                key: [(RATINGS[rating], day) for rating, day in connection.execute(query, key)]
                for key in keys
            }

    def reviews(self, key: QuestionKey) -> list[LogRow]:
        """The reviews of a question, in the order of their times."""
        query = f"""{_SELECT} WHERE what = 'review' AND deck = ? AND fact = ? AND slot = ?
            AND {_NOT_UNDONE} ORDER BY at, uuid"""
        return self._rows(query, key)

    def answers(self) -> list[LogRow]:
        """All reviews and crams, in the order of their times."""
        query = f"{_SELECT} WHERE what IN ('review', 'cram') AND {_NOT_UNDONE} ORDER BY at, uuid"
        return self._rows(query)

    def answer_values(self) -> Iterator[Answer]:
        """What statistics need of all reviews and crams, in the order of their times."""
        query = f"""SELECT {", ".join(ANSWER_COLUMNS)} FROM log WHERE what IN ('review', 'cram')
            AND {_NOT_UNDONE} ORDER BY at, uuid"""  # noqa: S608
        with unusable_on_failure(self.path):
            yield from self._connection.execute(query)

    def answer_times(self, number: int) -> list[int]:
        """The milliseconds that the newest answers took."""
        # By the index, only the newest days are read.
        query = f"""SELECT taken FROM log INDEXED BY log_day WHERE what IN ('review', 'cram')
            AND taken IS NOT NULL AND {_NOT_UNDONE} ORDER BY day DESC, at DESC LIMIT ?"""  # noqa: S608
        return [taken for (taken,) in self._query(query, (number,))]

    def days(self) -> list[int]:
        """The Anki days with an answer."""
        query = f"""SELECT DISTINCT day FROM log WHERE what IN ('review', 'cram')
            AND {_NOT_UNDONE}"""  # noqa: S608
        return [day for (day,) in self._query(query)]

    def review_counts(self, day: int, number: int) -> list[int]:
        """How many questions in review were answered on the newest days with any before a day."""
        # Likewise.
        query = f"""SELECT count(*) FROM log INDEXED BY log_day WHERE before = 'review' AND day < ?
            AND {_NOT_UNDONE} GROUP BY day ORDER BY day DESC LIMIT ?"""  # noqa: S608
        return [count for (count,) in self._query(query, (day, number))]

    def begun_since(self, number: int) -> set[QuestionKey]:
        """The questions answered for the first time after the row with this number."""
        query = f"""SELECT deck, fact, slot FROM log WHERE id > ? AND before = 'new'
            AND {_NOT_UNDONE}"""  # noqa: S608
        return {QuestionKey(*key) for key in self._query(query, (number,))}

    def overdue_among(self, keys: Iterable[QuestionKey], day: int) -> int:
        """How many of the questions were due before an Anki day, in the morning of that day."""
        query = f"""SELECT day + interval FROM log WHERE what = 'review' AND deck = ? AND fact = ?
            AND slot = ? AND day < ? AND {_NOT_UNDONE} ORDER BY at DESC, uuid DESC LIMIT 1"""  # noqa: S608
        dues = (self._query(query, (*key, day)) for key in keys)
        return sum(due < day for ((due,),) in filter(None, dues))

    def suspended(self) -> set[QuestionKey]:
        """The questions whose last row about suspension is a `suspend`."""
        query = f"""{_SELECT} WHERE what IN ('suspend', 'unsuspend') AND {_NOT_UNDONE}
            ORDER BY at, uuid"""
        last = {row.key: row.what for row in self._rows(query)}
        return {key for key, what in last.items() if what == "suspend"}

    def of_day(self, day: int) -> list[LogRow]:
        """The rows of an Anki day except undos, in the order of their times."""
        query = f"{_SELECT} WHERE day = ? AND what <> 'undo' AND {_NOT_UNDONE} ORDER BY at, uuid"
        return self._rows(query, (day,))

    def last_undoable(self) -> LogRow | None:
        """The last row in time that is not an undo and not undone."""
        query = f"""{_SELECT} WHERE what <> 'undo' AND {_NOT_UNDONE}
            ORDER BY at DESC, uuid DESC LIMIT 1"""
        return next(iter(self._rows(query)), None)

    def parameters(self) -> tuple[str | None, tuple[float, ...]]:
        """The uuid of the row and the weights of the last usable fit, or None and the default."""
        query = f"{_SELECT} WHERE what = 'parameters' AND {_NOT_UNDONE} ORDER BY at DESC, uuid DESC"
        for row in self._rows(query):
            # An import of an earlier version took any numbers.
            if row.weights and (weights := weights_of(row.weights)):
                return row.uuid, weights
        return None, DEFAULT_PARAMETERS

    def rows(self) -> Iterator[LogRow]:
        """All rows, in the order in which they were written to this file."""
        yield from self._rows(f"{_SELECT} ORDER BY id")

    def append_unchecked(self, row: LogRow) -> None:
        """Write a row, whatever other windows have written."""
        with self._writing():
            self._insert(row)

    def _insert(self, row: LogRow) -> int:
        cursor = self._connection.execute(INSERT, row.values())
        return cursor.lastrowid or 0

    def _rows(self, query: str, values: Sequence[object] = ()) -> list[LogRow]:
        return [row_from(each) for each in self._query(query, values)]


def open_history(
    path: Path, migrations: Sequence[Sequence[str]] = MIGRATIONS, *, say: Callable[[str], None]
) -> History:
    """The history in a file, which is created if needed. Raises as `open_to_write` does."""
    return History(path, open_to_write(path, migrations, say))


def read_history(path: Path) -> History | None:
    """The history in a file, only for reading; None if there is no file.

    Raises as `open_to_read` does.
    """
    with unusable_out_of_reach(path):
        if not path.exists():
            return None
    return History(path, open_to_read(path))
