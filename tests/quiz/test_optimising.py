"""Fitting the scheduler to a learner."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from quizgen.quiz.fsrs import DEFAULT_PARAMETERS
from quizgen.quiz.optimising import fit, items_of
from quizgen.quiz.schedule import Rating, Scheduler, State

FORGETFUL = (*DEFAULT_PARAMETERS[:8], DEFAULT_PARAMETERS[8] - 1.2, *DEFAULT_PARAMETERS[9:])
"""Someone whose memory grows a third as much with each review as most people's."""


def reviews(
    questions: int, parameters: tuple[float, ...], dice: random.Random
) -> list[list[tuple[Rating, int]]]:
    """Histories of a learner whose memory follows the weights exactly."""
    true, scheduler = Scheduler(parameters, fuzzed=False), Scheduler(fuzzed=False)
    made = []
    for start in range(questions):
        day = 739_000 + start // 5
        history: list[tuple[Rating, int]] = []
        state: State | None = None
        for _ in range(8):
            rating = Rating.GOOD
            if state:
                recall = true.retrievability(true.memory_of(history), day - state.day)
                rating = Rating.GOOD if dice.random() < recall else Rating.AGAIN
            history.append((rating, day))
            state = scheduler.next_states(state, day, seed="")[rating]
            day += max(1, state.interval)
        made.append(history)
    return made


def test_weights_that_fit_the_learner_predict_better() -> None:
    found = fit(reviews(400, FORGETFUL, random.Random(4)), DEFAULT_PARAMETERS)
    assert found.is_better
    assert found.before.log_loss - found.after.log_loss > 0.01
    assert (found.reviews, found.held_out) == (2800, 560)


def test_a_fit_is_not_better_than_the_truth() -> None:
    found = fit(reviews(400, FORGETFUL, random.Random(4)), FORGETFUL)
    assert not found.is_better


def test_too_few_reviews_are_reported() -> None:
    with pytest.raises(ValueError, match="not enough reviews: a fit needs 400, found 70"):
        fit(reviews(10, DEFAULT_PARAMETERS, random.Random(1)), DEFAULT_PARAMETERS)


def test_a_review_on_the_same_day_is_not_to_be_predicted() -> None:
    history = [(Rating.GOOD, 1), (Rating.GOOD, 1), (Rating.AGAIN, 4), (Rating.GOOD, 4)]
    assert items_of(history) == [(4, [(3, 0), (3, 0), (1, 3)])]


@pytest.mark.slow
def test_weights_are_those_that_ankis_optimise_button_finds() -> None:
    dice = random.Random(7)
    histories = reviews(120, FORGETFUL, dice)
    # Some questions come twice on a day.
    histories = [[each for each in h for _ in range(dice.choice((1, 1, 2)))] for h in histories]
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("anki_oracle.py")],
        input=json.dumps({"fit": histories}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert list(fit(histories, DEFAULT_PARAMETERS).parameters) == pytest.approx(
        json.loads(done.stdout), abs=1e-5
    )
