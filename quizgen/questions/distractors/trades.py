"""The trades of people, which tell who is meant: a sculptor beside painters."""

from collections.abc import Sequence

from quizgen.questions.distractors.likeness import holds
from quizgen.questions.distractors.picking import Picked
from quizgen.questions.distractors.pool import Pool, Value
from quizgen.questions.question import Question


def tells_trade(
    question: Question, picked: Sequence[Picked[Value]], pool: Pool, prompt: str
) -> bool:
    """Whether only the right one has the trade that a folded prompt says.

    Where options say trades, it is also told if all the wrong ones have another trade in common.
    What an author wrote, or says to be of one sort, is an option on purpose.
    """
    own = pool.kinship.genus_of(question.origin)
    others = [each.origin for each in picked if each.origin is not None]
    if not question.origin.kind.people or not own.trades or len(others) < len(picked):
        return False
    if any(pool.kinship.are_liked(question.origin, each) for each in others):
        return False
    trades = [pool.kinship.genus_of(each) for each in others]
    if any(map(own.is_same, trades)):
        return False
    return holds(prompt, own.head) or (
        not question.leading and len(trades) > 1 and all(map(trades[0].is_same, trades))
    )
