"""A history of many reviews."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from quizgen.quiz.history.history import open_history
from quizgen.quiz.history.log import LogRow, QuestionKey
from quizgen.quiz.schedule import Rating, Scheduler, State
from tests.quiz.reviews import review

QUESTIONS = [
    QuestionKey("railways", "stephenson", "identify"),
    QuestionKey("railways", "stockton-opening", "when"),
    QuestionKey("railways", "stockton-length", "how-many"),
]


def learned(path: Path, questions: int, keys: list[QuestionKey]) -> None:
    """A history of a learner whose memory grows slowly, in 8 reviews of each question."""
    dice = random.Random(8)
    history = open_history(path, say=pytest.fail)
    truth = Scheduler((*Scheduler().parameters[:8], 0.6, *Scheduler().parameters[9:]), fuzzed=False)
    rows: list[tuple[int, LogRow]] = []
    for number in range(questions):
        key = keys[number % len(keys)]._replace(fact=f"{keys[number % len(keys)].fact}-{number}")
        if number < len(keys):
            key = keys[number]
        day = 737_000 + number // 5
        state: State | None = None
        past: list[tuple[Rating, int]] = []
        for count in range(8):
            rating = Rating.GOOD
            if state and dice.random() > truth.retrievability(
                truth.memory_of(past), day - state.day
            ):
                rating = Rating.AGAIN
            past.append((rating, day))
            before = state.phase if state else "new"
            state = Scheduler(fuzzed=False).next_states(state, day, seed="")[rating]
            at = (day - 719_163) * 86_400_000
            row = review(f"{number} {count}", key, at=at, rating=rating, days=state.interval)
            rows.append((1, _as_given(row, day, before, state)))
            day += min(max(1, state.interval), 90)
    assert history.merge(rows) == (len(rows), [])


def _as_given(row: LogRow, day: int, before: str, state: State) -> LogRow:
    """A review with the state that the scheduler gave."""
    return replace(
        row,
        day=day,
        before=before,
        phase=state.phase,
        step=state.step,
        interval=state.interval if state.phase == "review" else 0,
        delay=state.delay,
        duration_ms=4_000,
        retention=0.9,
    )
