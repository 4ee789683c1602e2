"""What grading finds."""

from typing import Literal

from quizgen.frozen import frozen

Outcome = Literal["accept", "partial", "reject"]


@frozen()
class Verdict:
    """How a typed answer compares with the right one.

    `expected` is the right form that is nearest to what was typed, as plain text; `remark` says in
    words what is off, "" where nothing is.
    """

    outcome: Outcome
    expected: str
    remark: str = ""
