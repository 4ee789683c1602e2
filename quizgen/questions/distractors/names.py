"""Wrong options for names: those of other people or things, which look alike."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.distractors.likeness import (
    has_abbreviation,
    last_word,
    script,
)
from quizgen.questions.distractors.picking import Picker, Terms
from quizgen.questions.distractors.pool import Candidate, ChoiceRequest, Pool, is_same_fact
from quizgen.questions.distractors.prompt_cues import (
    PromptCues,
    hold_each_other,
    prompt_cues,
    says_name,
)
from quizgen.questions.distractors.ranking import ranked
from quizgen.questions.distractors.trades import tells_trade
from quizgen.questions.distractors.worded_options import WordedOptions, WrongText
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.grading.names.names import grade_name
from quizgen.questions.question import Origin, Question
from quizgen.values.folding import fold
from quizgen.values.formulas.symbols import is_symbol
from quizgen.values.markup import Marked

_EQUATION = lazy_pattern(r"[=≈≠<>≤≥]")
_INITIAL = lazy_pattern(r"\b[^\W\d_]\.")

_NOBODY = Names([])
"""No other names that a name could be confused with."""


class Look(NamedTuple):
    """What shows of a name: the number of its words, up to three, and their form."""

    words: int
    initial: bool
    capital: bool
    abbreviation: bool
    script: str

    def unlike(self, other: "Look") -> int | None:
        """How conspicuous one is beside the other; None if it gives the answer away."""
        if self.script != other.script:
            return None
        return (
            2 * abs(self.words - other.words)
            + (self.initial != other.initial)
            + 5 * (self.capital != other.capital)
            + 5 * (self.abbreviation != other.abbreviation)
        )


def _look(name: str) -> Look:
    return Look(
        words=min(len(name.split()), 3),
        initial=bool(_INITIAL.search(name)),
        capital=name[:1].isupper(),
        abbreviation=has_abbreviation(name),
        script="formula" if _EQUATION.search(name) else script(name),
    )


def _candidates(_: Question, answer: NameAnswer) -> Iterator[tuple[str, Look, NameAnswer]]:
    yield "", _look(answer.name), answer


def _wrong(request: ChoiceRequest[NameAnswer], key: Marked, own: list[Marked]) -> list[WrongText]:
    question, pool, draw = request.question, request.pool, request.draw
    answer, cues = request.answer, prompt_cues(question, request.avoided)
    is_of_sort = pool.kinship.is_of_sort(question.origin)
    terms = Terms[NameAnswer](
        lambda other: is_of_sort(other) and pool.kinship.are_in_one_tense(question.origin, other),
        lambda each: (
            _is_legal(question, each, pool, cues)
            and not request.told(each.origin)
            and are_two(each.value, answer)
        ),
        are_two,
        lambda name: len(name.shown().text) > len(key.text),
    )
    picker = Picker(terms, request.wanted, request.longer, [NameAnswer(name.text) for name in own])
    for slot in pool.slots(question):
        fit = ranked(
            pool.candidates(request, slot, _candidates),
            _look(answer.name).unlike,
            pool.unlike(question.origin),
            draw,
            lambda name: request.ruled_out(name.name),
        )
        picker.take(fit)
    fair = not tells_trade(question, picker.picked, pool, cues.prompt)
    return [WrongText(each.value.shown(), fair and each.of_sort) for each in picker.picked]


def _is_legal(
    question: Question, candidate: Candidate[NameAnswer], pool: Pool, cues: PromptCues
) -> bool:
    """Whether it is the name of another one, whom the prompt neither names nor describes."""
    if is_same_fact(candidate.origin, question.origin):
        return False
    last = last_word(fold(candidate.value.name))
    named = last and says_name(cues.prompt, last, question.origin)
    if named and not pool.kinship.names_sort(question.origin, last):
        return False
    alone = not question.pictured and not question.heard
    if candidate.prompt and alone and fold(candidate.prompt) == cues.prompt:
        return False
    if alone and pool.kinship.is_told_of(question.origin, candidate.origin):
        return False
    (subject, gender), (other, of_other) = (
        _described(pool, origin) for origin in (question.origin, candidate.origin)
    )
    if subject == other or {gender, of_other} == {"woman", "man"}:
        return False
    return cues.allows(candidate.value.name)


def _described(pool: Pool, origin: Origin) -> tuple[str, str]:
    """Who is described, folded, and whether that is a woman or a man."""
    subject = fold(pool.relations(origin).subject.compared)
    return subject, pool.kinship.genus_of(origin).gender


@lru_cache(8192)
def are_two(one: NameAnswer, other: NameAnswer) -> bool:
    """Whether two names are certainly those of two people or things.

    They are not if one contains the other or would be accepted for it, as *J. Smith* would for
    *John Smith*. Cached, because to grade a name takes long, and pairs come again.
    """
    if one.accepted() & other.accepted():
        return False
    if _holds_name(one, other.name) or _holds_name(other, one.name):
        return False
    return grade_name(one, other.name, _NOBODY).outcome != "accept"


def _holds_name(answer: NameAnswer, name: str) -> bool:
    """Whether a name contains one of an answer, or is in one. A symbol in another is no name."""
    words = [text for text in (answer.name, *answer.also) if not is_symbol(text)]
    return not is_symbol(name) and any(hold_each_other(fold(name), fold(each)) for each in words)


def _key(request: ChoiceRequest[NameAnswer]) -> Marked:
    return request.answer.shown()


NAMES = WordedOptions(_key, _wrong)
