"""What a history has of the questions of a deck, and which of it Anki's log has too."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from quizgen.anki.studied import Logged
from quizgen.quiz.log import LogRow, QuestionKey

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

    def __init__(self, past: Past, key: QuestionKey) -> None:
        self._undone = past.undone
        rows = past.reviews.get(key, ())
        self._left = sorted(rows, key=lambda row: (row.uuid in past.undone, order(row)))

    def of(self, log: Logged, uuid: str) -> LogRow | None:
        """The row of an answer: one that came from Anki, or went there. Each is found once."""
        for row in self._left:
            later = log.timestamp_ms - row.timestamp_ms
            if row.uuid == uuid or (row.rating == log.rating and 0 <= later < _NEAR_MS):
                self._left.remove(row)
                return row
        return None

    def rest(self) -> list[LogRow]:
        """The rows that were not found and are not undone."""
        return [row for row in self._left if row.uuid not in self._undone]


def order(row: LogRow) -> tuple[int, str]:
    """What rows are ordered by, whichever machine they came from."""
    return row.timestamp_ms, row.uuid
