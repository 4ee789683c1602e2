"""Wrong options for texts: what others say, or what is said of others, in a like form."""

import re
from collections.abc import Iterator

from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.distractors.apart import surely_apart
from quizgen.questions.distractors.likeness import holds, last_word
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
from quizgen.questions.question import Question, Ties
from quizgen.values.folding import fold
from quizgen.values.markup import Marked

_VIEW = re.compile(r"the (?:view|claim|belief|idea|notion|thesis|opinion) that (?=\w)")
"""How a text begins that says what others hold; without it, it answers as they would."""


def _wrong(order: Order, key: Marked, own: list[Marked]) -> list[Marked]:
    question, pool, dice = order.question, order.pool, order.dice
    given = stem(question)
    said = phrase(key)
    picked = Picked([said], order.wanted, [phrase(text) for text in own])
    shape = form_of(said, question)
    if question.leading:
        opposed = sorted(_opposed(question, pool), key=lambda each: dice.throw(each.id))
        picked.take(
            each
            for each in opposed
            if form_of(each.value, question).may_oppose(shape)
            and _is_legal(question, each, pool, given)
        )
    for slot in pool.slots(question):
        if slot[0] != question.origin.kind.name or (question.leading and slot[1] != question.slot):
            continue
        fit = ranked(
            pool.shelf(question, slot, phrases),
            unlike_form(shape),
            unlike_beside(order, said, given),
            dice,
        )
        picked.take(each for each in fit if _is_legal(question, each, pool, given))
    return [each.text for each in picked.phrases]


def _opposed(question: Question, pool: Pool) -> Iterator[Candidate[Phrase]]:
    """The views of those who contradict: whom it opposes, and who opposes it."""
    origin = question.origin
    ties = pool.ties(origin)
    for other in pool.linked(origin, origin.fact, *filter(None, [ties.opposes])):
        of_other = pool.ties(other)
        if ties.opposes == other.fact or of_other.opposes == origin.fact:
            answer = of_other.answers().get(question.slot)
            if isinstance(answer, TextAnswer):
                yield Candidate(other.first, other, "", phrase(answer.text))
    texts = [each.text for each in ties.answers().values() if isinstance(each, TextAnswer)]
    for text in texts:
        if not ties.opposes and not text.runs and _VIEW.match(text.text):
            yield Candidate("", origin, "", phrase(Marked(_VIEW.sub("", text.text, count=1))))


def _is_legal(question: Question, candidate: Candidate[Phrase], pool: Pool, given: Stem) -> bool:
    """Whether a text is wrong here, for all that is known."""
    folded = candidate.value.folded
    if not given.allows(folded):
        return False
    if is_same_fact(candidate.origin, question.origin):
        return candidate.id == ""
    if candidate.prompt and fold(candidate.prompt) == given.prompt:
        return False
    ties, other = pool.ties(question.origin), pool.ties(candidate.origin)
    if question.leading and is_same_speaker(ties, other):
        return False
    if answers_the_same(ties, other) or names_subject(ties, folded):
        return False
    return bool(ties.names) or not _is_subject(question, ties) or _are_apart(ties, other)


def names_subject(ties: Ties, folded: str) -> bool:
    """Whether a text names the one whom the fact describes, and so must speak of someone else."""
    lasts = (last_word(fold(name)) for name in ties.names)
    return any(last and holds(folded, last) for last in lasts)


def _is_subject(question: Question, ties: Ties) -> bool:
    """Whether it is asked what happened, or what a number counts."""
    shown = question.answer.shown()
    return isinstance(shown, Marked) and fold(shown.text) == fold(ties.subject.text)


def _are_apart(one: Ties, other: Ties) -> bool:
    """Whether the dates or numbers of two facts are certainly not the same."""
    answers = other.answers()
    return all(
        slot not in answers or surely_apart(answer, answers[slot])
        for slot, answer in one.answers().items()
    )


def _key(order: Order) -> Marked:
    answer = order.question.answer
    assert isinstance(answer, TextAnswer)
    return answer.text


TEXTS = Words(_key, _wrong)
