"""Rows of a history that a test makes up."""

from pathlib import Path

import pytest

from quizgen.quiz.history.history import History, open_history
from quizgen.quiz.history.log import LogRow, QuestionKey

BORN = QuestionKey("railways", "stephenson", "born")
DIED = QuestionKey("railways", "stephenson", "died")
LATE = 800_000
"""A day on which everything is due."""


def opened(path: Path) -> History:
    """The history in a file, without a message."""
    return open_history(path, say=pytest.fail)


def review(
    name: str, key: QuestionKey = BORN, *, at: int = 1_000, rating: int = 3, days: int = 5
) -> LogRow:
    """A review after which its question is due in `days`."""
    deck, fact, slot = key
    return LogRow(
        uuid=name,
        timestamp_ms=at,
        day=739_000 + at // 1000,
        what="review",
        deck=deck,
        fact=fact,
        slot=slot,
        rating=rating,
        before="review",
        phase="review",
        step=0,
        interval=days,
        delay=0,
    )


def about(row: LogRow, what: str, name: str) -> LogRow:
    """A row about the same question that is not an answer."""
    return LogRow(
        uuid=name,
        timestamp_ms=row.timestamp_ms + 1,
        day=row.day,
        what=what,  # type: ignore[arg-type]  # one of the words
        deck=row.deck,
        fact=row.fact,
        slot=row.slot,
        target=row.uuid if what == "undo" else None,
    )
