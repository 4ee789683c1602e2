"""Wrong options for points: the points of other facts, beside one that is right."""

from quizgen.questions.answers.points import PointsAnswer
from quizgen.questions.distractors.likeness import holds
from quizgen.questions.distractors.order import Order
from quizgen.questions.distractors.phrases import (
    Phrase,
    Picked,
    Words,
    form_of,
    phrase,
    phrases,
    unlike_beside,
    unlike_form,
)
from quizgen.questions.distractors.pool import Candidate, Pool, is_same_fact, ranked
from quizgen.questions.distractors.speakers import answers_the_same, is_same_speaker
from quizgen.questions.distractors.stem import Stem, stem
from quizgen.questions.distractors.texts import names_subject
from quizgen.questions.question import Question
from quizgen.values.markup import Marked

_SAME_MATTER = 2
"""Words of the prompt in what the same person says elsewhere that make it likely to hold here."""


def _key(order: Order) -> Marked | None:
    """The point that is to be found: one that the prompt does not say, if there is any."""
    answer, given = order.question.answer, stem(order.question)
    assert isinstance(answer, PointsAnswer)
    said = [phrase(text) for text in answer.points]
    free = [each for each in said if each.folded and not holds(given.prompt, each.folded)]
    found = min(free, key=lambda each: order.dice.throw("point", each.folded), default=None)
    return found.text if found else None


def _wrong(order: Order, key: Marked, own: list[Marked]) -> list[Marked]:
    question, pool, dice = order.question, order.pool, order.dice
    answer, given = question.answer, stem(question)
    assert isinstance(answer, PointsAnswer)
    said = phrase(key)
    right = [phrase(text) for text in answer.points]
    picked = Picked(right, order.wanted, [phrase(text) for text in own])
    fit = ranked(
        pool.shelf(question, (question.origin.kind.name, question.slot), phrases),
        unlike_form(form_of(said, question)),
        unlike_beside(order, said, given),
        dice,
    )
    picked.take(each for each in fit if _is_legal(question, each, pool, given))
    return [each.text for each in picked.phrases]


def _is_legal(question: Question, candidate: Candidate[Phrase], pool: Pool, given: Stem) -> bool:
    """Whether it is no point of this fact, nor of one that answers the same."""
    if is_same_fact(candidate.origin, question.origin) or not given.allows(candidate.value.folded):
        return False
    ties, other = pool.ties(question.origin), pool.ties(candidate.origin)
    if answers_the_same(ties, other):
        return False
    echoes = len(candidate.value.words & given.words)
    if is_same_speaker(ties, other) and (
        echoes >= _SAME_MATTER
        or candidate.origin.fact in ties.see
        or question.origin.fact in other.see
    ):
        return False
    return not names_subject(ties, candidate.value.folded)


POINTS = Words(_key, _wrong, stem="Which of these is one of them?")
