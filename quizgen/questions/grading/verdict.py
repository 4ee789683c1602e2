"""What grading finds."""

from typing import Literal, TypeAlias

from quizgen.record import record

Outcome: TypeAlias = Literal["accept", "partial", "reject"]

RANK: dict[Outcome, int] = {"accept": 0, "partial": 1, "reject": 2}
"""Of several outcomes the one with the least rank is the best."""

Grade: TypeAlias = tuple[Outcome, str]
"""An outcome with its remark."""


def rank(found: Grade) -> int:
    """The rank of what was found, by its outcome alone."""
    return RANK[found[0]]


@record()
class Verdict:
    """How a typed answer compares with the right one.

    `expected` is the right form that is nearest to what was typed, as plain text; `remark` says in
    words what is off, "" where nothing is.
    """

    outcome: Outcome
    expected: str
    remark: str = ""
