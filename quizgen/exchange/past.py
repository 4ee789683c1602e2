"""What a history has of the questions of a deck, and which of it Anki's log has too."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from quizgen.anki.studied import Logged
from quizgen.quiz.history.log import LogRow, QuestionKey

_NEAR_MS = 1_000
"""How much later than an answer its row in Anki's log may be: its id is the next free time."""


@dataclass(kw_only=True)
class Past:
    """What a history has of some decks: the reviews of each question, and suspensions.

    `undone` are the ids of rows that were undone, `suspended` the last row about suspension.
    """

    reviews: dict[QuestionKey, list[LogRow]] = field(default_factory=lambda: defaultdict(list))
    undone: set[str | None] = field(default_factory=set)
    suspended: dict[QuestionKey, LogRow] = field(default_factory=dict)


def past_of(rows: Iterable[LogRow]) -> Past:
    """The past that a log has, whatever the order of its rows."""
    past = Past()
    ordered = sorted(rows, key=order)
    past.undone = {row.target for row in ordered if row.what == "undo"}
    for row in ordered:
        if row.what == "review":
            past.reviews[row.key].append(row)
        elif row.what in ("suspend", "unsuspend") and row.uuid not in past.undone:
            past.suspended[row.key] = row
    return past


class Matches:
    """The rows of a question in a history, each of which may be one of Anki's log."""

    def __init__(self, past: Past, key: QuestionKey, due: int) -> None:
        self._undone = past.undone
        self._due = due
        self._left: dict[tuple[int, int | None], list[LogRow]] = defaultdict(list)
        for row in past.reviews.get(key, ()):
            self._left[row.timestamp_ms // _NEAR_MS, row.rating].append(row)

    def of(self, log: Logged) -> LogRow | None:
        """The row of an answer: one that came from Anki, or went there. Each is found once.

        One that is not undone comes first: it is what an undone one was replaced by. Of several of
        these, it is the one by which the question is due on its day in Anki.
        """
        second = log.timestamp_ms // _NEAR_MS
        near = [
            row
            for number in (second, second - 1)
            for row in self._left.get((number, log.rating), ())
            if 0 <= log.timestamp_ms - row.timestamp_ms < _NEAR_MS
        ]
        if not near:
            return None
        found = min(near, key=self._rank)
        self._left[found.timestamp_ms // _NEAR_MS, found.rating].remove(found)
        return found

    def _rank(self, row: LogRow) -> tuple[bool, bool, tuple[int, str]]:
        due = row.day + (row.interval or 0)
        return row.uuid in self._undone, due != self._due, order(row)

    def rest(self) -> list[LogRow]:
        """The rows that were not found and are not undone."""
        rows = [row for each in self._left.values() for row in each]
        return [row for row in rows if row.uuid not in self._undone]


def order(row: LogRow) -> tuple[int, str]:
    """What rows are ordered by, whichever machine they came from."""
    return row.timestamp_ms, row.uuid
