"""The scheduler: FSRS-6 in whole Anki days, with Anki's steps, rounding and order of intervals.

`tests/quiz/test_schedule.py` compares it with Anki's own backend, 26.8.1 and 26.9.3: intervals,
delays, the range of fuzz and the stored memory are equal. Anki 25.9.2 has an older fsrs crate and
nothing like `_not_before`, and gives other intervals.
"""

import struct
from collections.abc import Sequence
from enum import IntEnum
from math import floor, isfinite, pow  # noqa: A004  (of floats, as a float)
from typing import Final, Literal, NamedTuple, TypeAlias
from zlib import crc32

from quizgen.quiz.fsrs import DEFAULT_PARAMETERS, Raw, next_raw
from quizgen.record import record

SCHEDULER_VERSION = "fsrs-6 1"
"""Stored with each interval: the model, and the version of our rules around it."""

LEAST_RETENTION, MOST_RETENTION = 0.70, 0.99
"""The range of desired retention in Anki."""

LONGEST_INTERVAL = 36_500
"""The longest interval in days, a hundred years, as in Anki."""

LEARNING_STEPS = (60, 600)
"""Seconds between the steps of a new question, as in Anki by default."""

RELEARNING_STEPS = (600,)
"""The same after a lapse."""

Phase: TypeAlias = Literal["learning", "review", "relearning"]


class Rating(IntEnum):
    """How well a question was answered."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


RATINGS: Final = {int(rating): rating for rating in Rating}
"""The ratings by number: looked up in a fifth of the time that the enumeration takes."""


class Memory(NamedTuple):
    """How well a question is remembered.

    `stability` is the days in which the probability of recall falls from 1 to 0.9; `difficulty`
    goes from 1 to 10. They have 4 and 3 decimals, as Anki stores them.
    """

    stability: float
    difficulty: float


@record()
class State:
    """The state of a question after its last review.

    `step` is the number of steps that are left, `delay` the seconds until the next one; both are 0
    in review. `interval` is in days: until the question is due in review, 0 while learning, and
    while relearning what the lapse would have given without steps, as in Anki's `ivl`. `day` is the
    Anki day of the review.
    """

    phase: Phase
    step: int
    interval: int
    memory: Memory
    day: int
    delay: int


@record()
class Scheduler:
    """The weights of FSRS-6, the desired retention, and whether intervals are fuzzed.

    Raises ValueError for a retention that Anki would not allow; the library does not check it.
    """

    parameters: tuple[float, ...] = DEFAULT_PARAMETERS
    retention: float = 0.9
    fuzzed: bool = True

    def __post_init__(self) -> None:
        if not LEAST_RETENTION <= self.retention <= MOST_RETENTION:
            raise ValueError(
                f"retention must be from {LEAST_RETENTION:.2f} to {MOST_RETENTION:.2f}"
            )

    def next_states(self, state: State | None, day: int, *, seed: str) -> dict[Rating, State]:
        """The state after each rating on an Anki day. `state` is None for a new question.

        `seed` identifies the question and the repetition, and decides the fuzz.
        """
        draw = seeded_fraction(seed) if self.fuzzed else None
        days = max(0, day - state.day) if state else 0
        raws = next_raw(self.parameters, state.memory if state else None, self.retention, days)
        memories = dict(zip(Rating, map(_memory, raws), strict=True))
        if state and state.phase == "review":
            given = _in_review(raws, state.interval, draw)
        else:
            given = _in_steps(raws, state, draw)
        return {
            rating: State(phase, step, interval, memories[rating], day, delay)
            for rating, (phase, step, interval, delay) in given.items()
        }

    def memory_of(self, reviews: Sequence[tuple[Rating, int]]) -> Memory:
        """The memory after one or more reviews, each a rating and its Anki day, in their order."""
        return self.memories_of(reviews)[-1]

    def memories_of(self, reviews: Sequence[tuple[Rating, int]]) -> list[Memory]:
        """The memory after each of one or more reviews, as in `memory_of`.

        It is rounded after each review, as it was when they happened.
        """
        memories: list[Memory] = []
        memory, last = None, reviews[0][1]
        for rating, day in reviews:
            raw = next_raw(self.parameters, memory, self.retention, max(0, day - last))[rating - 1]
            memory, last = _memory(raw), day
            memories.append(memory)
        return memories

    def retrievability(self, memory: Memory, days: int) -> float:
        """The probability of recall `days` whole Anki days after the last review.

        It is 1 on the same day and 0.9 after `memory.stability` days, and falls ever more slowly.
        Source: the forgetting curve of FSRS-6, (1 + factor * days / stability) ** -decay. The decay
        is the last weight. The factor makes the result 0.9 where days equal stability.
        """
        decay = -self.parameters[20]
        factor = pow(0.9, 1 / decay) - 1
        return pow(1 + factor * days / memory.stability, decay)


def is_usable(parameters: tuple[float, ...]) -> bool:
    """Whether weights give memories, intervals and probabilities at both ends of their ranges."""
    try:
        tried = Scheduler(parameters)
        memories = [Memory(0.001, 10.0), Memory(1.0, 5.0), Memory(float(LONGEST_INTERVAL), 1.0)]
        for before in (None, *memories):
            for days in (0, 1, LONGEST_INTERVAL):
                for raw in next_raw(parameters, before, LEAST_RETENTION, days):
                    memories.append(_memory(raw))
                    if not isfinite(raw.interval):
                        return False
        return all(
            each.stability > 0
            and isfinite(each.stability)
            and 1 <= each.difficulty <= 10
            and all(
                0 <= tried.retrievability(each, days) <= 1 for days in (0, 1, 4 * LONGEST_INTERVAL)
            )
            for each in memories
        )
    except (ValueError, ArithmeticError, struct.error):
        return False


_Given: TypeAlias = tuple[Phase, int, int, int]
"""Phase, steps left, interval in days, delay in seconds."""


def _in_steps(
    raws: tuple[Raw, Raw, Raw, Raw], state: State | None, draw: float | None
) -> dict[Rating, _Given]:
    """What each rating gives for a question that is new or in its steps."""
    phase: Phase = "relearning" if state and state.phase == "relearning" else "learning"
    steps = LEARNING_STEPS if phase == "learning" else RELEARNING_STEPS
    left = max(1, min(state.step, len(steps))) if state else len(steps)
    index = len(steps) - left
    days = state.interval if state else 0
    good = _fuzzed(max(1.0, _round(raws[2].interval)), 1, draw)
    easy = _fuzzed(max(1.0, _round(raws[3].interval)), good + 1, draw)
    again = _lapsed(raws[0]) if phase == "relearning" else 0
    after_good: _Given = ("review", 0, good, 0)
    if left > 1:
        after_good = (phase, left - 1, days, steps[index + 1])
    return {
        Rating.AGAIN: (phase, len(steps), again, steps[0]),
        Rating.HARD: (phase, left, days, _hard_delay(steps, index)),
        Rating.GOOD: after_good,
        Rating.EASY: ("review", 0, easy, 0),
    }


def _hard_delay(steps: tuple[int, ...], index: int) -> int:
    """The delay after Hard in a step.

    In the first step it is the mean of the first two, or 1.5 times the only one.
    """
    if index:
        return steps[index]
    return (steps[0] + steps[1]) // 2 if len(steps) > 1 else steps[0] * 3 // 2


def _in_review(
    raws: tuple[Raw, Raw, Raw, Raw], last: int, draw: float | None
) -> dict[Rating, _Given]:
    """What each rating gives for a question in review. A better one gives at least a day more."""
    intervals: list[int] = []
    least = 1
    for raw in raws[1:]:
        intervals.append(_fuzzed(raw.interval, max(least, _not_before(raw.interval, last)), draw))
        least = intervals[-1] + 1
    hard, good, easy = intervals
    return {
        Rating.AGAIN: ("relearning", len(RELEARNING_STEPS), _lapsed(raws[0]), RELEARNING_STEPS[0]),
        Rating.HARD: ("review", 0, hard, 0),
        Rating.GOOD: ("review", 0, good, 0),
        Rating.EASY: ("review", 0, easy, 0),
    }


def _lapsed(again: Raw) -> int:
    """The interval that a lapse would give without steps. It decides nothing."""
    return int(min(max(1.0, _round(again.interval)), LONGEST_INTERVAL))


_FUZZ = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.1), (20.0, float("inf"), 0.05))
"""How far fuzz may move an interval, as in Anki: from day, to day, share of the days between."""


def _not_before(interval: float, last: int) -> int:
    """The least interval that is not shorter than the last one by chance; 0 for no bound.

    A longer interval stays longer. One that fuzz could make as long as the last is not shorter.
    Source: Anki's `minimum_review_fuzz_interval`, new in 26.08, which also applies without fuzz.
    """
    if _round(interval) > last:
        return last + 1
    return last if _round(interval + _fuzz_range(interval)) >= last else 0


def _fuzzed(interval: float, least: int, draw: float | None) -> int:
    """An interval in whole days, at least `least`, moved by a draw from 0 to below 1."""
    least = min(least, LONGEST_INTERVAL)
    interval = min(max(interval, least), LONGEST_INTERVAL)
    if draw is None:
        return int(_round(interval))
    reach = _fuzz_range(interval)
    lower, upper = (
        int(min(max(_round(days), least), LONGEST_INTERVAL))
        for days in (interval - reach, interval + reach)
    )
    return floor(lower + draw * (1 + upper - lower))


def _fuzz_range(interval: float) -> float:
    """The days by which fuzz may move an interval either way."""
    if interval < _FUZZ[0][0]:
        return 0.0
    return 1 + sum(share * max(0.0, min(interval, end) - start) for start, end, share in _FUZZ)


def seeded_fraction(seed: str) -> float:
    """A number from 0 to below 1, the same for the same seed on every machine."""
    return crc32(seed.encode()) / 2**32


def _memory(raw: Raw) -> Memory:
    """The memory as Anki stores it. Unrounded, one in fifty intervals would differ."""
    return Memory(_decimals(raw.stability, 4), _decimals(raw.difficulty, 3))


def _decimals(number: float, places: int) -> float:
    """A number rounded as in Anki, which calculates in single precision."""
    shifted: float = struct.unpack("f", struct.pack("f", number * 10.0**places))[0]
    return round(_round(shifted) / 10.0**places, places)


def _round(number: float) -> float:
    """The nearest whole number, halves up, as Rust rounds numbers that are not negative."""
    return float(floor(number + 0.5))
