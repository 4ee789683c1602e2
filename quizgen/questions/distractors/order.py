"""Order: what is wanted when a choice is made."""

from quizgen.frozen import frozen
from quizgen.questions.distractors.dice import Dice
from quizgen.questions.distractors.pool import Pool
from quizgen.questions.question import Question


@frozen(eq=False)
class Order:
    """A choice to be made: of which question, from what, and how.

    `wanted` is the number of wrong options, `rank` the place of the key, None if it is thrown.
    """

    question: Question
    pool: Pool
    dice: Dice
    wanted: int
    rank: int | None
