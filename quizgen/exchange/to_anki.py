"""The history of questions as schedules of Anki's cards, with their logs."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import groupby
from operator import attrgetter

from quizgen.anki.studied import (
    LEARNING,
    LEARNING_CARD,
    NEW_CARD,
    RELEARNING,
    RELEARNING_CARD,
    REVIEW,
    REVIEW_CARD,
    SUSPENDED,
    Logged,
    Schedule,
)
from quizgen.exchange.past import order
from quizgen.quiz.history.log import LogRow, QuestionKey
from quizgen.quiz.schedule import Rating, Scheduler

_TYPES = {"learning": LEARNING_CARD, "review": REVIEW_CARD, "relearning": RELEARNING_CARD}
_IN_STEPS, _IN_REVIEW = 1, 2
"""Queues."""

_AHEAD_MS = 80_000_000
"""A little less than a day."""

_FIRST_EASE, _LEAST_EASE = 2500, 1300
_EASE = {Rating.AGAIN: -200, Rating.HARD: -150, Rating.GOOD: 0, Rating.EASY: 150}
"""How a rating in review changes the ease, for those who turn FSRS off in Anki."""


def schedules(
    reviews: Iterable[LogRow], suspended: Collection[QuestionKey], scheduler: Scheduler
) -> dict[QuestionKey, Schedule]:
    """The schedule of each question with reviews, none of them undone, or that is suspended."""
    ordered = sorted(reviews, key=lambda row: (row.key, order(row)))
    found = {
        key: _schedule([*rows], scheduler, suspended=key in suspended)
        for key, rows in groupby(ordered, attrgetter("key"))
    }
    for key in suspended:
        found.setdefault(key, Schedule(NEW_CARD, SUSPENDED))
    return found


def in_time(reviews: Iterable[LogRow], now_ms: int) -> list[LogRow]:
    """The reviews that are not from a clock that was far ahead.

    Anki refuses a package with a time that is a day after the present.
    """
    return [row for row in reviews if row.timestamp_ms <= now_ms + _AHEAD_MS]


def _schedule(rows: Sequence[LogRow], scheduler: Scheduler, *, suspended: bool) -> Schedule:
    last = rows[-1]
    memories = scheduler.memories_of([(Rating(row.rating or 0), row.day) for row in rows])
    kinds = _kinds(rows)
    log: list[Logged] = []
    ease = 0
    for row, kind, memory in zip(rows, kinds, memories, strict=True):
        interval = _interval(row)
        if kind == REVIEW:
            ease = max(_LEAST_EASE, ease + _EASE[Rating(row.rating or 0)])
        elif not ease and row.phase == "review":
            ease = _FIRST_EASE
        log.append(
            Logged(
                row.timestamp_ms,
                row.rating or 0,
                interval,
                log[-1].interval if log else 0,
                # Anki logs the difficulty so that it is never 0, which would mean something else.
                round((memory.difficulty - 1) / 9 * 1000 + 100),
                row.duration_ms or 0,
                kind,
            )
        )
    in_review = last.phase == "review"
    return Schedule(
        type=_TYPES[str(last.phase)],
        queue=SUSPENDED if suspended else _IN_REVIEW if in_review else _IN_STEPS,
        due=last.day + (last.interval or 0) if in_review else _step_ends(last),
        interval=0 if last.phase == "learning" else max(1, last.interval or 0),
        ease=ease,
        lapses=sum(
            kind == REVIEW and row.rating == Rating.AGAIN
            for row, kind in zip(rows, kinds, strict=True)
        ),
        left=last.step or 0,
        memory=memories[-1],
        retention=last.retention or scheduler.retention,
        decay=scheduler.parameters[20],
        log=tuple(log),
    )


def _kinds(rows: Sequence[LogRow]) -> list[int]:
    """The kind of each answer in Anki.

    Only those up to the first interval of days are learning. On two machines a question can be
    learned twice, and Anki's FSRS would ignore all that comes before the last learning.
    """
    kinds: list[int] = []
    learned = False
    phase: str | None = None
    for row in rows:
        later = RELEARNING if phase == "relearning" else REVIEW
        kinds.append(later if learned else LEARNING)
        phase = row.phase
        learned = learned or phase == "review"
    return kinds


def _interval(row: LogRow) -> int:
    """Days, or a negative number of seconds."""
    if row.phase == "review":
        return max(1, row.interval or 0)
    return -max(1, row.delay or 0)


def _step_ends(row: LogRow) -> int:
    return row.timestamp_ms // 1000 + (row.delay or 0)


def answers_in(found: Mapping[QuestionKey, Schedule]) -> int:
    """How many answers are in the logs."""
    return sum(len(each.log) for each in found.values())
