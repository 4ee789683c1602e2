"""Fitting the scheduler to a learner: weights that predict this learner's recall best."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from quizgen.quiz.fsrs import Error, Item, fitted, prediction_error
from quizgen.quiz.schedule import Rating
from quizgen.record import record

MINIMUM = 400
"""Reviews that a fit needs. Measured: with 37 and with 142 the fit gave the default weights back;
with 409 the log loss fell from 0.380 to 0.376."""

_FOR_THE_FIT = 0.8
"""The share of the reviews, the oldest ones, that a trial fit sees; it is judged by the rest."""


@record()
class Fit:
    """Weights fitted to all `reviews`, and whether such a fit can be trusted.

    Judged by predicting the `judged` newest reviews with weights that were fitted without them
    (`after`) and with the present ones (`before`).
    """

    parameters: tuple[float, ...]
    reviews: int
    judged: int
    before: Error
    after: Error

    @property
    def is_better(self) -> bool:
        """Whether fitted weights predict better than the present ones."""
        return self.after.log_loss < self.before.log_loss


def fit(histories: Iterable[Sequence[tuple[Rating, int]]], present: tuple[float, ...]) -> Fit:
    """Fit weights to the reviews of each question, given as rating and Anki day in their order.

    Raises ValueError, with a sentence, if there are too few reviews to learn from.
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
            f"{len(items)} reviews to learn from: a fit needs at least {MINIMUM}"
            " (reviews on a later day than the one before)"
        )
    cut = int(len(items) * _FOR_THE_FIT)
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
    """What a question's reviews teach: each review on a later day, with all before it, and its day.

    As Anki trains: a review on the day of the one before is part of what came before, but nothing
    that has to be predicted.
    """
    days = [day for _, day in history]
    gaps = [0, *(max(0, b - a) for a, b in pairwise(days))]
    reviews = [(int(rating), gap) for (rating, _), gap in zip(history, gaps, strict=True)]
    return [(days[last], reviews[: last + 1]) for last in range(1, len(reviews)) if gaps[last] > 0]
