"""A learner with the quiz, whose answers are written to the history as a session does."""

import random
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from quizgen.quiz.days import day_of
from quizgen.quiz.history.history import History
from quizgen.quiz.history.log import LogRow, QuestionKey
from quizgen.quiz.schedule import SCHEDULER_VERSION, Rating, Scheduler
from quizgen.quiz.session import row_about, state_after

QUESTIONS = [
    QuestionKey("railways", fact, slot)
    for fact, slot in (
        ("stephenson", "identify"),
        ("stephenson", "born"),
        ("stockton-opening", "when"),
        ("stockton-length", "how-many"),
        ("coal-paid", "claim"),
        ("coal-paid", "grounds"),
    )
]

NOW = datetime(2026, 11, 20, 12).astimezone()


def review(
    history: History, key: QuestionKey, rating: int, moment: datetime, chance: random.Random
) -> LogRow:
    """Answer a question at a moment."""
    scheduler = Scheduler()
    before = history.reviews(key)
    states = scheduler.next_states(
        state_after(before, scheduler), day_of(moment), seed=f"{key} {len(before)}"
    )
    state = states[Rating(rating)]
    row = replace(
        row_about(key, "review", int(moment.timestamp() * 1000), day_of(moment)),
        uuid=str(UUID(int=chance.getrandbits(128), version=4)),
        rating=rating,
        mode="reveal",
        duration_ms=chance.randrange(500, 20_000),
        before=before[-1].phase if before else "new",
        phase=state.phase,
        step=state.step,
        interval=state.interval,
        delay=state.delay,
        retention=scheduler.retention,
        scheduler=SCHEDULER_VERSION,
    )
    history.append_unchecked(row)
    return row


def undo(row: LogRow) -> LogRow:
    """The row that undoes another one."""
    return replace(row_about(row.key, "undo", row.timestamp_ms + 1, row.day), target=row.uuid)


def study(history: History, seed: int, days: int, end: datetime = NOW) -> int:
    """Study for some days; how many reviews are not undone."""
    chance = random.Random(seed)
    count = 0
    for day in range(days, 0, -1):
        moment = end - timedelta(days=day)
        for key in chance.sample(QUESTIONS, 4):
            moment += timedelta(seconds=chance.choice((0, 0, 40)), milliseconds=1)
            row = review(history, key, chance.choice((1, 2, 3, 3, 4)), moment, chance)
            count += 1
            if chance.random() < 0.1:
                history.append_unchecked(undo(row))
                count -= 1
            if chance.random() < 0.1:
                cram = row_about(key, "cram", row.timestamp_ms + 2, row.day)
                history.append_unchecked(replace(cram, rating=3))
    last = int(end.timestamp() * 1000)
    history.append_unchecked(row_about(QUESTIONS[1], "suspend", last, day_of(end)))
    return count
