"""Wrong options for texts: texts of other facts that look alike."""

from collections.abc import Iterator

from quizgen.questions.answer_traits import certainly_not_same
from quizgen.questions.answers.text import TextAnswer
from quizgen.questions.distractors.grammar import grammar
from quizgen.questions.distractors.likeness import holds, last_word, repeats
from quizgen.questions.distractors.pool import Candidate, ChoiceRequest, Pool, is_same_fact
from quizgen.questions.distractors.prompt_cues import PromptCues, prompt_cues, says_name
from quizgen.questions.distractors.ranking import ranked
from quizgen.questions.distractors.trades import tells_trade
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
from quizgen.questions.question import Question, Relations
from quizgen.values.folding import fold
from quizgen.values.markup import Marked


def _wrong(request: ChoiceRequest[TextAnswer], key: Marked, own: list[Marked]) -> list[WrongText]:
    question, pool, draw = request.question, request.pool, request.draw
    cues = prompt_cues(question, request.avoided)
    said = phrase(key)
    picker = phrase_picker(
        request,
        said,
        [said],
        own,
        lambda each: _is_legal(question, each, pool, cues) and not request.told(each.origin),
    )
    shape = surface_of(said, question)
    if question.leading:
        opposed = sorted(_opposed(question, pool), key=lambda each: draw.number(each.id))
        picker.take(
            (0, each) for each in opposed if surface_of(each.value, question).may_oppose(shape)
        )
    for slot in pool.slots(question):
        if slot[0] != question.origin.kind.name or (question.leading and slot[1] != question.slot):
            continue
        fit = ranked(
            pool.candidates(request, slot, phrases),
            unlike_surface(shape),
            unlike_beside(request, said, cues),
            draw,
            lambda said: request.ruled_out(said.text.text),
        )
        picker.take(fit)
    return wrong_texts(picker, fair=not tells_trade(question, picker.picked, pool, cues.prompt))


def _opposed(question: Question, pool: Pool) -> Iterator[Candidate[Phrase]]:
    """Opposed views: of the argument that it opposes, and of those that oppose it."""
    origin = question.origin
    relations = pool.relations(origin)
    for other in pool.linked(origin, origin.fact, *filter(None, [relations.opposes])):
        of_other = pool.relations(other)
        if relations.opposes == other.fact or of_other.opposes == origin.fact:
            answer = of_other.answers().get(question.slot)
            if isinstance(answer, TextAnswer):
                yield Candidate(other.origin_id, other, None, phrase(answer.text))
    texts = [each.text for each in relations.answers().values() if isinstance(each, TextAnswer)]
    view = grammar(origin.language).view
    for text in texts:
        if not relations.opposes and not text.runs and view.match(text.text):
            yield Candidate("", origin, None, phrase(Marked(view.sub("", text.text, count=1))))


def _is_legal(
    question: Question, candidate: Candidate[Phrase], pool: Pool, cues: PromptCues
) -> bool:
    """Whether a text is wrong here, as far as the deck tells."""
    folded, text = candidate.value.folded, candidate.value.text.text
    if is_same_fact(candidate.origin, question.origin):
        return candidate.id == "" and cues.allows(text)
    if candidate.prompt and fold(candidate.prompt) == cues.prompt:
        return False
    relations, other = pool.relations(question.origin), pool.relations(candidate.origin)
    language = question.origin.language
    if _tells_other_sex(question, candidate, pool):
        return False
    if question.leading and is_same_speaker(relations, other, language):
        return False
    if pool.kinship.is_told_of(candidate.origin, question.origin):
        return False
    if answers_the_same(relations, other, language) or names_subject(question, pool, folded):
        return False
    if not relations.names and _is_subject(question, relations):
        return _are_apart(relations, other) and cues.allows(text)
    return cues.allows(text)


def _tells_other_sex(question: Question, candidate: Candidate[Phrase], pool: Pool) -> bool:
    """Whether a description says that someone is a woman, or a man, and the right one does not.

    The prompt has a name, which tells most readers: "who spent her last years" is not of Auguste.
    """
    if not question.origin.kind.people or question.leading:
        return False
    own, its = (pool.kinship.genus_of(each.origin).gender for each in (question, candidate))
    return its not in ("", own)


def names_subject(question: Question, pool: Pool, folded: str) -> bool:
    """Whether a folded text contains a name of the person or thing that the fact describes.

    No "combination of alleles" is an allele. If the fact says so itself, as of a bond of atoms that
    is a covalent bond, other texts may too.
    """
    relations, origin = pool.relations(question.origin), question.origin
    own = fold(relations.subject.compared)
    lasts = (last_word(fold(name)) for name in relations.names)
    return any(
        last
        and says_name(folded, last, origin)
        and not pool.kinship.names_sort(origin, last)
        and (holds(folded, last) or not repeats(own, last))
        for last in lasts
    )


def _is_subject(question: Question, relations: Relations) -> bool:
    """Whether the answer is the fact's subject: what happened, or what a number counts."""
    shown = question.answer.shown()
    return isinstance(shown, Marked) and fold(shown.compared) == fold(relations.subject.compared)


def _are_apart(one: Relations, other: Relations) -> bool:
    """Whether the dates or numbers of two facts are certainly different."""
    answers = other.answers()
    return all(
        slot not in answers or certainly_not_same(answer, answers[slot])
        for slot, answer in one.answers().items()
    )


def _key(request: ChoiceRequest[TextAnswer]) -> Marked:
    return request.answer.text


TEXTS = WordedOptions(_key, _wrong)
