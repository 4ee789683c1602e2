"""The scheduler against Anki's own backend, and its own rules."""

import json
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from struct import pack, unpack

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.quiz.fsrs import DEFAULT_PARAMETERS
from quizgen.quiz.schedule import (
    LONGEST_INTERVAL,
    Memory,
    Rating,
    Scheduler,
    State,
)

FIRST_DAY = 739_000
ORACLE = Path(__file__).with_name("anki_oracle.py")

History = list[tuple[Rating, int]]
"""Answers, each with the days since the last one."""


def ankis(**asked: object) -> object:
    """The answers of Anki's backend; see `anki_oracle.py`."""
    done = subprocess.run(
        [sys.executable, ORACLE],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def histories(scheduler: Scheduler, number: int, dice: random.Random) -> list[History]:
    """Random histories of twelve answers: on the day, early, late, and several times a day."""
    made: list[History] = []
    for _ in range(number):
        history: History = []
        state: State | None = None
        day = FIRST_DAY
        for _ in range(12):
            rating = dice.choices(list(Rating), (2, 2, 5, 1))[0]
            days = gap(state, dice)
            day += days
            history.append((rating, days))
            state = scheduler.next_states(state, day, seed="")[rating]
        made.append(history)
    return made


def gap(state: State | None, dice: random.Random) -> int:
    """Days until the next answer, mostly those of the interval."""
    if state is None:
        return 0
    if state.phase != "review":
        return dice.choice((0, 0, 0, 1, 3))
    given = state.interval
    early = dice.randint(0, given)
    return dice.choice((given, given, given, early, min(given * 2, LONGEST_INTERVAL), given + 1, 0))


def written(state: State) -> list[object]:
    """A state as the oracle gives it, in single precision as Anki has it."""
    memory = state.memory
    return [
        *(state.phase, state.step, state.interval, state.delay),
        *(single(memory.stability), single(memory.difficulty)),
    ]


def single(number: float) -> float:
    """The nearest number of single precision."""
    (found,) = unpack("f", pack("f", number))
    return float(found)


TAUGHT = tuple(
    round(weight * (1.2 if n % 2 else 0.85), 4) for n, weight in enumerate(DEFAULT_PARAMETERS)
)
"""Weights other than the default ones."""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("retention", "parameters"),
    [
        (0.80, DEFAULT_PARAMETERS),
        (0.90, DEFAULT_PARAMETERS),
        (0.95, DEFAULT_PARAMETERS),
        (0.90, TAUGHT),
    ],
)
def test_intervals_and_memory_equal_ankis(retention: float, parameters: tuple[float, ...]) -> None:
    scheduler = Scheduler(parameters, retention, fuzzed=False)
    dice = random.Random(f"history {retention}")
    asked = histories(scheduler, 60, dice)
    found = ankis(retention=retention, parameters=parameters, histories=asked)
    assert isinstance(found, list)
    intervals = 0
    for history, answers in zip(asked, found, strict=True):
        state: State | None = None
        day = FIRST_DAY
        for (rating, days), answer in zip(history, answers, strict=True):
            day += days
            state = scheduler.next_states(state, day, seed="")[rating]
            assert written(state) == [*answer[:4], *map(single, answer[4:])], history
            intervals += state.phase == "review"
    assert intervals >= 300


@pytest.mark.slow
def test_the_longest_interval_equals_ankis() -> None:
    scheduler = Scheduler(retention=0.8, fuzzed=False)
    history = [(Rating.EASY, 0), *[(Rating.EASY, days) for days in (40, 600, 9000, 15_000)]]
    states = []
    state: State | None = None
    day = FIRST_DAY
    for rating, days in history:
        day += days
        state = scheduler.next_states(state, day, seed="")[rating]
        states.append(state)
    found = ankis(retention=0.8, histories=[history])
    assert isinstance(found, list)
    assert [state.interval for state in states] == [answer[2] for answer in found[0]]
    assert states[-1].interval == LONGEST_INTERVAL


@pytest.mark.slow
def test_fuzz_has_the_range_of_ankis() -> None:
    # The interval given last, stability, difficulty, and the days since the last review.
    asked = [
        (1, 1.5, 5.0, 1),  # too short for fuzz
        (4, 4.0, 5.0, 4),
        (10, 10.0, 5.0, 10),
        (10, 10.0, 9.5, 10),  # grows little
        (10, 10.0, 5.0, 0),  # again on the same day: does not grow
        (40, 12.0, 8.0, 20),  # given under another retention
        (40, 40.0, 10.0, 3),  # early: hardly grows
        (50, 45.0, 7.0, 45),
    ]
    found = ankis(fuzz=asked, draws=400)
    assert isinstance(found, list)
    scheduler = Scheduler()
    for (interval, stability, difficulty, days), reached in zip(asked, found, strict=True):
        state = a_state(interval, stability, difficulty)
        drawn = [
            scheduler.next_states(state, FIRST_DAY + days, seed=f"a/b/c {n}") for n in range(400)
        ]
        ours = [
            sorted({states[rating].interval for states in drawn})
            for rating in (Rating.HARD, Rating.GOOD, Rating.EASY)
        ]
        assert ours == reached, (interval, stability, difficulty, days)


def a_state(interval: int, stability: float, difficulty: float) -> State:
    """A question in review."""
    memory = Memory(stability, difficulty)
    return State("review", 0, interval, memory, FIRST_DAY, 0)


STATES = st.builds(
    a_state,
    st.integers(1, 5000),
    st.floats(0.01, 5000).map(lambda days: round(days, 4)),
    st.floats(1, 10).map(lambda difficulty: round(difficulty, 3)),
)


@given(state=STATES, days=st.integers(0, 5000), seed=st.text(max_size=8))
@settings(max_examples=100, deadline=None)
def test_a_better_rating_brings_a_question_back_later(state: State, days: int, seed: str) -> None:
    states = Scheduler().next_states(state, FIRST_DAY + days, seed=seed)
    hard, good, easy = (states[rating].interval for rating in list(Rating)[1:])
    assert 1 <= hard < good < easy <= LONGEST_INTERVAL or easy == LONGEST_INTERVAL
    assert states[Rating.AGAIN].phase == "relearning"


@given(state=STATES, days=st.integers(0, 5000), seed=st.text(max_size=8))
@settings(max_examples=100, deadline=None)
def test_fuzz_stays_within_the_range_of_ankis(state: State, days: int, seed: str) -> None:
    day = FIRST_DAY + days
    plain = Scheduler(fuzzed=False).next_states(state, day, seed=seed)
    fuzzed = Scheduler().next_states(state, day, seed=seed)
    again = Scheduler().next_states(state, day, seed=seed)
    assert fuzzed == again
    worse = 0
    for rating in (Rating.HARD, Rating.GOOD, Rating.EASY):
        # 1 day, 15 % of what lies between 2.5 and 7 days, 10 % to 20, 5 % above, and rounding,
        # around an interval that is longer than the fuzzed one of the next worse rating.
        interval = max(plain[rating].interval, worse + 1)
        stray = 2 + 0.15 * 4.5 + 0.1 * 13 + 0.05 * max(0, interval - 20)
        assert abs(fuzzed[rating].interval - interval) <= stray
        assert fuzzed[rating].memory == plain[rating].memory
        worse = fuzzed[rating].interval


def test_fuzz_spreads_what_was_learned_together() -> None:
    state = a_state(100, 100.0, 5.0)
    intervals = {
        Scheduler()
        .next_states(state, FIRST_DAY + 100, seed=f"railways/fact-{n}/when 3")[Rating.GOOD]
        .interval
        for n in range(200)
    }
    assert len(intervals) > 20


@given(
    answers=st.lists(
        st.tuples(st.sampled_from(list(Rating)), st.integers(0, 400)), min_size=1, max_size=12
    )
)
@settings(max_examples=40, deadline=None)
def test_memory_is_a_replay_of_the_reviews(answers: list[tuple[Rating, int]]) -> None:
    scheduler = Scheduler()
    state: State | None = None
    day = FIRST_DAY
    reviews = []
    for rating, days in answers:
        day += days
        reviews.append((rating, day))
        state = scheduler.next_states(state, day, seed="")[rating]
    assert state
    assert scheduler.memory_of(reviews) == state.memory


def test_a_clock_that_went_back_counts_as_the_same_day() -> None:
    """A journey, or a battery that ran out, must not make memory of days that were never there."""
    state = a_state(10, 10.0, 5.0)
    scheduler = Scheduler(fuzzed=False)
    today = scheduler.next_states(state, FIRST_DAY, seed="")
    earlier = scheduler.next_states(state, FIRST_DAY - 7, seed="")
    for rating in Rating:
        assert earlier[rating] == replace(today[rating], day=FIRST_DAY - 7)
    same_day = scheduler.memory_of([(Rating.GOOD, FIRST_DAY), (Rating.GOOD, FIRST_DAY)])
    assert scheduler.memory_of([(Rating.GOOD, FIRST_DAY), (Rating.GOOD, FIRST_DAY - 7)]) == same_day


@pytest.mark.parametrize("retention", [0.75, 0.9, 0.97])
@pytest.mark.parametrize("parameters", [DEFAULT_PARAMETERS, TAUGHT])
def test_a_due_question_is_recalled_with_the_desired_retention(
    retention: float, parameters: tuple[float, ...]
) -> None:
    scheduler = Scheduler(parameters, retention, fuzzed=False)
    state = scheduler.next_states(a_state(1, 400.0, 5.0), FIRST_DAY + 400, seed="")[Rating.GOOD]
    found = scheduler.retrievability(state.memory, state.interval)
    assert found == pytest.approx(retention, abs=1e-3)


def test_retrievability_is_nine_tenths_when_days_equal_stability() -> None:
    scheduler = Scheduler()
    memory = Memory(12.0, 5.0)
    assert scheduler.retrievability(memory, 0) == 1
    assert scheduler.retrievability(memory, 12) == pytest.approx(0.9)
    assert scheduler.retrievability(memory, 100) > scheduler.retrievability(memory, 101) > 0.5


@pytest.mark.parametrize("retention", [0.0, 0.69, 0.995, 1.5, float("nan")])
def test_a_retention_that_anki_would_not_allow_is_refused(retention: float) -> None:
    with pytest.raises(ValueError, match=r"retention must be from 0\.70 to 0\.99"):
        Scheduler(retention=retention)
