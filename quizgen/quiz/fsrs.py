"""FSRS-6 as Anki runs it: the only module that imports the library."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from fsrs_rs_python import DEFAULT_PARAMETERS as _DEFAULT
from fsrs_rs_python import FSRS, FSRSItem, FSRSReview, MemoryState, TrainingConfig

DEFAULT_PARAMETERS: tuple[float, ...] = tuple(_DEFAULT)
"""The 21 weights of FSRS-6 that fit most learners."""


class Raw(NamedTuple):
    """The unrounded results of a rating; stability and interval are in days."""

    stability: float
    difficulty: float
    interval: float


def next_raw(
    parameters: tuple[float, ...], memory: tuple[float, float] | None, retention: float, days: int
) -> tuple[Raw, Raw, Raw, Raw]:
    """The results of Again, Hard, Good and Easy, `days` after the last review."""
    before = MemoryState(*memory) if memory else None
    states = _model(parameters).next_states(before, retention, days)
    again, hard, good, easy = (
        Raw(state.memory.stability, state.memory.difficulty, state.interval)
        for state in (states.again, states.hard, states.good, states.easy)
    )
    return again, hard, good, easy


def memories(parameters: tuple[float, ...], items: Sequence["Item"]) -> list[tuple[float, float]]:
    """The stability in days and the difficulty after the last review of each item.

    They are not rounded after each review, as Anki's are: predictions of recall differ by less than
    0.001. It takes a twentieth of the time.
    """
    states = _model(parameters).memory_state_batch(list(map(_item, items)))
    return [(state.stability, state.difficulty) for state in states]


@lru_cache(maxsize=16)
def _model(parameters: tuple[float, ...]) -> FSRS:
    return FSRS(parameters)


Item = Sequence[tuple[int, int]]
"""Reviews of a question: each a rating and the days since the one before.

Where a review is predicted, it is the last one.
"""


def fitted(items: Sequence[Item], questions: Sequence[int]) -> tuple[float, ...]:
    """The weights that best predict the last review of each item, given those before it.

    `items` are in the order of their last reviews; later ones weigh more. `questions` has a number
    for each item, the same for items of one question. Epochs and grouping are as in Anki's
    Optimise; otherwise weights differ from Anki's by up to 0.8. Raises ValueError if the library
    has too little to go by.
    """
    try:
        return tuple(
            FSRS(DEFAULT_PARAMETERS).compute_parameters(
                list(map(_item, items)),
                card_ids=questions,
                training_config=TrainingConfig(num_epochs=_EPOCHS),
            )
        )
    except ValueError as error:
        # The library leaves out reviews that it takes for exceptions.
        raise ValueError("not enough reviews that are alike") from error


_EPOCHS = 8
"""How often Anki goes through all reviews to fit weights. The library's default is 5."""


class Error(NamedTuple):
    """The error of predictions: the mean log loss, and the root mean square error of recall.

    The latter compares the recalled share with the predicted share, in groups of similar reviews.
    """

    log_loss: float
    rmse: float


def prediction_error(parameters: tuple[float, ...], items: Sequence[Item]) -> Error:
    """The error of weights that predict the last review of each item."""
    found = _model(parameters).evaluate(list(map(_item, items)))
    return Error(found.log_loss, found.rmse_bins)


def _item(item: Item) -> FSRSItem:
    return FSRSItem([FSRSReview(rating, days) for rating, days in item])
