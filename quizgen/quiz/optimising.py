"""Fitting the scheduler to a learner: weights that predict this learner's recall best."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from quizgen.quiz.fsrs import Error, Item, fitted, prediction_error
from quizgen.quiz.schedule import Rating
from quizgen.record import record

MINIMUM = 400
"""Reviews that a fit needs. Measured: with 37 and with 142 reviews, the fit returned the default
weights; with 409, log loss fell from 0.380 to 0.376."""

_TRAINING_SHARE = 0.8
"""The share of the reviews, the oldest ones, for a trial fit. The rest evaluates it."""


@record()
class Fit:
    """Weights fitted to all `reviews`, and how well such a fit predicts.

    The `held_out` newest reviews are predicted with weights that were fitted without them (`after`)
    and with the present weights (`before`).
    """

    parameters: tuple[float, ...]
    reviews: int
    held_out: int
    before: Error
    after: Error

    @property
    def is_better(self) -> bool:
        """Whether fitted weights predict better than the present ones."""
        return self.after.log_loss < self.before.log_loss


def fit(histories: Iterable[Sequence[tuple[Rating, int]]], present: tuple[float, ...]) -> Fit:
    """Fit weights to the reviews of each question, given as rating and Anki day in their order.

    Raises ValueError, with a message, if there are too few reviews.
    """
    dated = sorted(
        (
            (day, number, item)
            for number, history in enumerate(histories)
            for day, item in items_of(history)
        ),
        key=lambda each: each[0],
    )
    questions = [number for _, number, _ in dated]
    items = [item for _, _, item in dated]
    if len(items) < MINIMUM:
        raise ValueError(
            f"not enough reviews: a fit needs {MINIMUM}, found {len(items)}"
            " (a review counts if it is at least a day after the one before)"
        )
    cut = int(len(items) * _TRAINING_SHARE)
    trial = fitted(items[:cut], questions[:cut])
    newest = items[cut:]
    return Fit(
        fitted(items, questions),
        len(items),
        len(newest),
        prediction_error(present, newest),
        prediction_error(trial, newest),
    )


def items_of(history: Sequence[tuple[Rating, int]]) -> list[tuple[int, Item]]:
    """Items to train on: each review on a later day, with all reviews before it, and its day.

    As in Anki, a second review on one day is part of the past of later ones, but is not predicted
    itself.
    """
    days = [day for _, day in history]
    gaps = [0, *(max(0, b - a) for a, b in pairwise(days))]
    reviews = [(int(rating), gap) for (rating, _), gap in zip(history, gaps, strict=True)]
    return [(days[last], reviews[: last + 1]) for last in range(1, len(reviews)) if gaps[last] > 0]
