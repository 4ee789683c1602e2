"""The stages of a question on its way to being known, as Anki names them."""

from typing import Literal, TypeAlias, get_args

Stage: TypeAlias = Literal["new", "learning", "young", "mature", "suspended"]

STAGES: tuple[Stage, ...] = get_args(Stage)

LearnedStage: TypeAlias = Literal["learning", "young", "mature"]

LEARNED_STAGES: tuple[LearnedStage, ...] = get_args(LearnedStage)
"""The stages in which a question is reviewed again."""

MATURE = 21
"""The least interval of a mature question in days, as in Anki."""


def stage_of(phase: str, interval: int) -> LearnedStage:
    """The stage of a question that was reviewed, by the phase and the interval that this gave.

    What was forgotten is learned again, so it is in `learning` too.
    """
    if phase != "review":
        return "learning"
    return "mature" if interval >= MATURE else "young"
