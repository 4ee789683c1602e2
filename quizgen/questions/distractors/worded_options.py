"""Options in words: what all types of answers share whose options have no order."""

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
from quizgen.values.comparable import comparable
from quizgen.values.folding import fold
from quizgen.values.markup import Marked, with_formulas


@record()
class Phrase:
    """A text that may be an option, folded too, with the beginnings of its content words."""

    text: Marked
    folded: str
    words: frozenset[str]


def phrase(text: Marked) -> Phrase:
    """A text as a phrase."""
    folded = fold(text.compared)
    return Phrase(text, folded, content(folded))


def phrases(question: Question, answer: Answer) -> Iterator[tuple[str, Surface, Phrase]]:
    """The candidates of a text, or of each of several points."""
    shown = answer.shown()
    for text in shown if isinstance(shown, tuple) else (shown,):
        said = phrase(text)
        yield said.folded, surface_of(said, question), said


def surface_of(said: Phrase, question: Question) -> Surface:
    """The surface of an option. It depends on the prompt only for answers of a leading slot."""
    prompt = question.prompt.text if question.leading else ""
    return surface(said.text, said.folded, prompt, question.origin.language)


def unlike_surface(key: Surface) -> Callable[[Surface], int | None]:
    """A function that says how conspicuous a surface is; None if it gives the answer away."""

    def unlike(other: Surface) -> int | None:
        found = key.unlike(other)
        return None if found >= TOO_UNLIKE else found

    return unlike


def unlike_beside(
    request: ChoiceRequest[Any], key: Phrase, cues: PromptCues
) -> Callable[[Candidate[Phrase]], int]:
    """A function that says how unrelated a candidate is to the question, up to `MOST_UNLIKE`.

    If the key repeats words of the prompt, an option that repeats fewer is easily ruled out.
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
    """The wrong options so far. None means the same as another, or as a right answer."""

    right: Sequence[Phrase]
    wanted: int
    phrases: list[Phrase] = field(default_factory=list)
    facts: set[Origin] = field(default_factory=set)

    def take(self, candidates: Iterable[Candidate[Phrase]]) -> None:
        """Take as many as are still wanted, at most one of each fact.

        A text that several facts share counts for all of them.
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
        """Whether a text differs from the right answers and all other options."""
        return all(_differ(said, other) for other in (*self.right, *self.phrases))


def _differ(one: Phrase, other: Phrase) -> bool:
    return not hold_each_other(one.folded, other.folded) and not share_words(one.words, other.words)


@record()
class WordedOptions(Generic[AnswerT]):
    """How the options of a type of answer are found.

    - `key`: gives the right option; None if the question cannot be asked as a choice.
    - `wrong`: takes the key and the author's wrong option, if there is one, and adds others from
      the pool, the most fitting first.
    - `stem`: gives what is asked in addition to the prompt, in the words of a language.
    """

    key: Callable[[ChoiceRequest[AnswerT]], Marked | None]
    wrong: Callable[[ChoiceRequest[AnswerT], Marked, list[Marked]], list[Marked]]
    stem: Callable[[Words], str] = lambda _: ""


def shuffled_options(
    words: WordedOptions[AnswerT], request: ChoiceRequest[AnswerT]
) -> tuple[list[Marked], int]:
    """The options and the index of the key; no options if the prompt gives the key away.

    If the author wrote two or more wrong options, only these are used; a single one is used first.
    """
    draw, key, cues = request.draw, words.key(request), prompt_cues(request.question)
    if key is None or holds(cues.prompt, fold(key.compared)):
        return [], 0
    own = {comparable(text.compared): text for text in map(with_formulas, request.question.wrong)}
    names = sorted(own.keys() - cues.right, key=lambda name: draw.number("own", name))
    wrong = [own[name] for name in names if not request.avoided(own[name].compared)]
    if len(names) < 2:
        wrong = words.wrong(request, key, wrong)
    options = sorted(wrong[: request.wanted], key=lambda text: draw.number("order", text.text))
    place = (draw.number("place") if request.rank is None else request.rank) % (len(options) + 1)
    return [*options[:place], key, *options[place:]], place


def is_same_speaker(one: Relations, other: Relations, language: str) -> bool:
    """Whether two facts may have the same speaker: a name may contain another, *Smith (1988)*.

    It is false for facts without a speaker.
    """
    articles = grammar(language).articles
    names = [frozenset(fold(name).split()) - articles for name in one.speaker]
    others = [frozenset(fold(name).split()) - articles for name in other.speaker]
    return any(name <= again or again <= name for name in names for again in others)


def answers_the_same(one: Relations, other: Relations, language: str) -> bool:
    """Whether two facts answer one question, and do not contradict as far as the deck tells."""
    if fold(one.subject.compared) != fold(other.subject.compared):
        return False
    return not one.speaker or not other.speaker or is_same_speaker(one, other, language)
