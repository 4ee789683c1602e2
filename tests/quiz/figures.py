"""Statistics of reviews that a test makes up."""

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from quizgen.facts.kinds import KINDS
from quizgen.questions.filters import FilterAttributes
from quizgen.quiz.history.log import ANSWER_COLUMNS, Answer, LogRow, QuestionKey
from quizgen.quiz.schedule import Scheduler
from quizgen.quiz.statistics.stats import Scope, Stats, statistics
from tests.quiz.learned import QUESTIONS
from tests.quiz.reviews import review

DAY = 739_949
"""Sunday 29 November 2026."""

PERSON, WHEN, LENGTH = QUESTIONS
ATTRIBUTES = {
    WHEN: FilterAttributes("date", "02-lines", (), ()),
    LENGTH: FilterAttributes("figure", "02-lines", (), ()),
    PERSON: FilterAttributes("person", "01-people", (), ()),
}


def answer_of(row: LogRow) -> Answer:
    """A row as statistics read it."""
    named = {"at": "timestamp_ms", "taken": "duration_ms"}
    found: Any = tuple(getattr(row, named.get(name, name)) for name in ANSWER_COLUMNS)
    return found  # type: ignore[no-any-return]  # its columns are those of an answer


def row(key: QuestionKey, ago: int, rating: int = 3, days: int = 5, **values: Any) -> LogRow:
    """A review so many days ago, at 20:00, that gave an interval of `days`."""
    made = review(f"{key} {ago}", key, rating=rating, days=days)
    at = (DAY - ago - 719_163) * 86_400_000 + 20 * 3_600_000
    return replace(made, **{"day": DAY - ago, "timestamp_ms": at, "retention": 0.9, **values})


def figures(
    *rows: LogRow,
    questions: Mapping[QuestionKey, FilterAttributes] = ATTRIBUTES,
    suspended: tuple[QuestionKey, ...] = (),
    on: int = DAY + 30,
    since: int | None = None,
) -> Stats:
    """The statistics of rows, on the day in UTC."""
    ordered = sorted(rows, key=lambda each: each.timestamp_ms)
    scope = Scope(
        day=DAY,
        on=on,
        since=since,
        questions=questions,
        also=lambda key: key.deck == "railways",
        hour_of=lambda milliseconds: time.gmtime(milliseconds // 1000).tm_hour,
        kinds=tuple(KINDS),
    )
    days = sorted({each.day for each in rows})
    return statistics(map(answer_of, ordered), {*suspended}, days, Scheduler(), scope)
