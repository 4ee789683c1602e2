"""Choices whose wrong options tell nothing of the other items of a sheet."""

from functools import partial

from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.choices import Choice, Pool, choose
from quizgen.questions.distractors.prompt_cues import nothing
from quizgen.questions.question import Question
from quizgen.sheet.clues import Harm
from quizgen.sheet.giveaways import Giveaways


def choice_beside(
    giveaways: Giveaways,
    question: Question,
    pool: Pool,
    *,
    tolerated: Harm,
    seed: str,
    count: int,
    rank: int | None,
) -> Choice | None:
    """The question as a choice of at most `count` options; `rank` is as in `choose`.

    No wrong option tells more of the answers of other items than is tolerated. If possible, none
    tells anything, and none is ruled out by what another item says of it. No date is a wrong option
    of two items if others can be made: one that is seen again and again is wrong.
    """
    language = question.origin.language
    levels = [(harm, False) for harm in list(Harm)[: tolerated + 1]]
    if isinstance(question.answer, DateAnswer):
        levels.insert(0, (Harm.NONE, True))

    for harm, only_new in levels:

        def avoided(text: str, harm: Harm = harm, only_new: bool = only_new) -> bool:
            if only_new and giveaways.offers_wrong(text):
                return True
            return not giveaways.allows_wrong(text, language, harm)

        found = choose(
            question,
            pool,
            seed=seed,
            count=count,
            rank=rank,
            avoided=avoided,
            ruled_out=partial(giveaways.rules_out, language, harm),
            told=giveaways.tells_of if harm is Harm.NONE else nothing,
        )
        if found is not None:
            return found
    return None
