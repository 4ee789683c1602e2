"""What is known on a day, as FSRS predicts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.quiz.history.log import QuestionKey
from quizgen.quiz.predicted import Learned, known_on, learned
from quizgen.quiz.schedule import Memory, Rating, Scheduler

DAY = 740_000
SCHEDULER = Scheduler()

REVIEWS = st.lists(
    st.tuples(st.sampled_from(Rating), st.integers(0, 60)), min_size=1, max_size=12
).map(
    lambda reviews: [
        (rating, DAY + sum(gap for _, gap in reviews[: number + 1]))
        for number, (rating, _) in enumerate(reviews)
    ]
)


def key(number: int) -> QuestionKey:
    return QuestionKey("railways", f"f{number}", "name")


def test_recall_is_summed_over_the_questions() -> None:
    fresh, fading = Learned(Memory(5.0, 5.0), DAY), Learned(Memory(5.0, 5.0), DAY - 5)
    assert known_on(DAY, [fresh, fading], SCHEDULER) == pytest.approx(1.9)
    assert known_on(DAY + 5, [fresh], SCHEDULER) == pytest.approx(0.9)
    assert known_on(DAY, [], SCHEDULER) == 0


def test_a_clock_that_went_back_counts_as_the_same_day() -> None:
    made = learned({key(1): [(Rating.GOOD, DAY), (Rating.GOOD, DAY - 3)]}, SCHEDULER)
    same = learned({key(1): [(Rating.GOOD, DAY), (Rating.GOOD, DAY)]}, SCHEDULER)
    assert made[key(1)].memory == same[key(1)].memory
    assert known_on(DAY - 9, made.values(), SCHEDULER) == 1


@given(st.lists(REVIEWS, max_size=5), st.integers(0, 400))
def test_the_prediction_is_the_one_that_the_scheduler_makes_of_each_question(
    histories: list[list[tuple[Rating, int]]], wait: int
) -> None:
    on = DAY + 800 + wait
    found = learned({key(number): each for number, each in enumerate(histories)}, SCHEDULER)
    each = [
        SCHEDULER.retrievability(SCHEDULER.memory_of(reviews), on - reviews[-1][1])
        for reviews in histories
    ]
    assert known_on(on, found.values(), SCHEDULER) == pytest.approx(sum(each), abs=1e-3 * 5)
    assert [value.day for value in found.values()] == [reviews[-1][1] for reviews in histories]
