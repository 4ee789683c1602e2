"""Options in words: what all types share whose options have no order of their own."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic

from quizgen.languages.language import Words
from quizgen.questions.answers.answer import Answer
from quizgen.questions.distractors.grammar import grammar
from quizgen.questions.distractors.likeness import (
    TOO_UNLIKE,
    Surface,
    content,
    holds,
    share_words,
    surface,
)
from quizgen.questions.distractors.pool import AnswerT, Candidate, ChoiceRequest
from quizgen.questions.distractors.prompt_cues import PromptCues, hold_each_other, prompt_cues
from quizgen.questions.question import Origin, Question, Relations
from quizgen.record import record
from quizgen.values.folding import fold
from quizgen.values.markup import Marked


@record()
class Phrase:
    """A text that may be an option, with its folded form and the words that say something."""

    text: Marked
    folded: str
    words: frozenset[str]


def phrase(text: Marked) -> Phrase:
    """A text as an option."""
    folded = fold(text.text)
    return Phrase(text, folded, content(folded))


def phrases(question: Question, answer: Answer) -> Iterator[tuple[str, Surface, Phrase]]:
    """What a text, or each of several points, has to offer as an option."""
    shown = answer.shown()
    for text in shown if isinstance(shown, tuple) else (shown,):
        said = phrase(text)
        yield said.folded, surface_of(said, question), said


def surface_of(said: Phrase, question: Question) -> Surface:
    """The form of an option for a question. Only the claim that answers it depends on it."""
    prompt = question.prompt.text if question.leading else ""
    return surface(said.text, said.folded, prompt, question.origin.language)


def unlike_surface(key: Surface) -> Callable[[Surface], int | None]:
    """How much a form stands out beside that of the key; None where it betrays the item."""

    def unlike(other: Surface) -> int | None:
        found = key.unlike(other)
        return None if found >= TOO_UNLIKE else found

    return unlike


def unlike_beside(
    request: ChoiceRequest[Any], key: Phrase, cues: PromptCues
) -> Callable[[Candidate[Phrase]], int]:
    """How little a candidate has to do with the question, from 0 to `MOST_UNLIKE`.

    Where the key takes up words of the prompt, one that takes up fewer is easily ruled out.
    """
    echoes = min(len(key.words & cues.words), 3)
    far = request.pool.unlike(request.question.origin)
    if not echoes:
        return far

    def unlike(candidate: Candidate[Phrase]) -> int:
        return far(candidate) + max(0, echoes - len(candidate.value.words & cues.words))

    return unlike


@dataclass
class PickedPhrases:
    """The wrong options so far: none says what another does, nor what is right."""

    right: Sequence[Phrase]
    wanted: int
    phrases: list[Phrase] = field(default_factory=list)
    facts: set[Origin] = field(default_factory=set)

    def take(self, candidates: Iterable[Candidate[Phrase]]) -> None:
        """Take what is still wanted, at most one of each fact.

        What several facts say counts for all of them: it is no matter whose it was when taken.
        """
        if len(self.phrases) >= self.wanted:
            return
        for candidate in candidates:
            if candidate.origin in self.facts:
                continue
            if candidate.value in self.phrases:
                self.facts.add(candidate.origin)
            elif self._allows(candidate.value):
                self.phrases.append(candidate.value)
                self.facts.add(candidate.origin)
                if len(self.phrases) >= self.wanted:
                    return

    def _allows(self, said: Phrase) -> bool:
        """Whether a text says something else than what is right and all other options."""
        return all(_differ(said, other) for other in (*self.right, *self.phrases))


def _differ(one: Phrase, other: Phrase) -> bool:
    return not hold_each_other(one.folded, other.folded) and not share_words(one.words, other.words)


@record()
class WordedOptions(Generic[AnswerT]):
    """How options are found for a type of answer: what is right, and what is wrong.

    `key` is None where nothing can be asked for. `wrong` takes the key and the author's own wrong
    options, of which there is at most one, and adds those that it draws, the fittest first. `stem`
    gives what is asked in addition to the prompt, in the words of a language.
    """

    key: Callable[[ChoiceRequest[AnswerT]], Marked | None]
    wrong: Callable[[ChoiceRequest[AnswerT], Marked, list[Marked]], list[Marked]]
    stem: Callable[[Words], str] = lambda _: ""


def shuffled_options(
    words: WordedOptions[AnswerT], request: ChoiceRequest[AnswerT]
) -> tuple[list[Marked], int]:
    """The options, and the place of the key among them; no options where the prompt gives it away.

    Two wrong options by the author are enough; one comes first.
    """
    draw, key, cues = request.draw, words.key(request), prompt_cues(request.question)
    if key is None or holds(cues.prompt, fold(key.text)):
        return [], 0
    own = {fold(text): Marked(text) for text in request.question.wrong}
    names = sorted(own.keys() - cues.right, key=lambda name: draw.number("own", name))
    wrong = [own[name] for name in names]
    if len(wrong) < 2:
        wrong = words.wrong(request, key, wrong)
    options = sorted(wrong[: request.wanted], key=lambda text: draw.number("order", text.text))
    place = (draw.number("place") if request.rank is None else request.rank) % (len(options) + 1)
    return [*options[:place], key, *options[place:]], place


def is_same_speaker(one: Relations, other: Relations, language: str) -> bool:
    """Whether two facts may be said by the same: a name may be a part of another, *Smith (1988)*.

    Of two without a speaker this is false: what nobody in particular says, anybody may.
    """
    articles = grammar(language).articles
    names = [frozenset(fold(name).split()) - articles for name in one.speaker]
    others = [frozenset(fold(name).split()) - articles for name in other.speaker]
    return any(name <= again or again <= name for name in names for again in others)


def answers_the_same(one: Relations, other: Relations, language: str) -> bool:
    """Whether two arguments answer one question, and nothing says that they contradict."""
    if fold(one.subject.text) != fold(other.subject.text):
        return False
    return not one.speaker or not other.speaker or is_same_speaker(one, other, language)
