"""Wrong options for points: the points of other facts, beside a point of this one."""

from quizgen.questions.answers.points import PointsAnswer
from quizgen.questions.distractors.likeness import holds
from quizgen.questions.distractors.pool import Candidate, ChoiceRequest, Pool, is_same_fact
from quizgen.questions.distractors.prompt_cues import PromptCues, prompt_cues
from quizgen.questions.distractors.ranking import ranked
from quizgen.questions.distractors.texts import names_subject
from quizgen.questions.distractors.worded_options import (
    Phrase,
    WordedOptions,
    WrongText,
    answers_the_same,
    is_same_speaker,
    phrase,
    phrase_picker,
    phrases,
    surface_of,
    unlike_beside,
    unlike_surface,
    wrong_texts,
)
from quizgen.questions.question import Question
from quizgen.values.markup import Marked

_SAME_MATTER = 2
"""How many words of the prompt in another point of the same speaker may make it right here."""


def _key(request: ChoiceRequest[PointsAnswer]) -> Marked | None:
    """The point to be chosen: one that the prompt does not contain; None if there is none."""
    cues = prompt_cues(request.question)
    said = [phrase(text) for text in request.answer.points]
    free = [each for each in said if each.folded and not holds(cues.prompt, each.folded)]
    found = min(free, key=lambda each: request.draw.number("point", each.folded), default=None)
    return found.text if found else None


def _wrong(request: ChoiceRequest[PointsAnswer], key: Marked, own: list[Marked]) -> list[WrongText]:
    question, pool, draw = request.question, request.pool, request.draw
    cues = prompt_cues(question, request.avoided)
    said = phrase(key)
    right = [phrase(text) for text in request.answer.points]
    picker = phrase_picker(
        request, said, right, own, lambda each: _is_legal(question, each, pool, cues)
    )
    fit = ranked(
        pool.candidates(request, (question.origin.kind.name, question.slot), phrases),
        unlike_surface(surface_of(said, question)),
        unlike_beside(request, said, cues),
        draw,
        lambda said: request.ruled_out(said.text.text),
    )
    picker.take(fit)
    return wrong_texts(picker)


def _is_legal(
    question: Question, candidate: Candidate[Phrase], pool: Pool, cues: PromptCues
) -> bool:
    """Whether it is certainly not right here: it is not of this fact, nor of one that agrees."""
    if is_same_fact(candidate.origin, question.origin) or not cues.allows(
        candidate.value.text.text
    ):
        return False
    relations, other = pool.relations(question.origin), pool.relations(candidate.origin)
    language = question.origin.language
    if answers_the_same(relations, other, language):
        return False
    echoes = len(candidate.value.words & cues.words)
    if is_same_speaker(relations, other, language) and (
        echoes >= _SAME_MATTER
        or candidate.origin.fact in relations.see
        or question.origin.fact in other.see
    ):
        return False
    return not names_subject(question, pool, candidate.value.folded)


POINTS = WordedOptions(_key, _wrong, stem=lambda words: words.one_of_them)
