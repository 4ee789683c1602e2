"""Options in words: what all types share whose options have no order of their own."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from quizgen.frozen import frozen
from quizgen.questions.answers.answer import Answer
from quizgen.questions.distractors.likeness import (
    TOO_UNLIKE,
    Form,
    alike,
    content,
    form,
    holds,
)
from quizgen.questions.distractors.order import Order
from quizgen.questions.distractors.pool import Candidate
from quizgen.questions.distractors.stem import Stem, hold_each_other, stem
from quizgen.questions.question import Origin, Question
from quizgen.values.folding import fold
from quizgen.values.markup import Marked


@frozen()
class Phrase:
    """A text that may be an option, with its folded form and the words that say something."""

    text: Marked
    folded: str
    words: frozenset[str]


def phrase(text: Marked) -> Phrase:
    """A text as an option."""
    folded = fold(text.text)
    return Phrase(text, folded, content(folded))


def phrases(question: Question, answer: Answer) -> Iterator[tuple[str, Form, Phrase]]:
    """What a text, or each of several points, has to offer as an option."""
    shown = answer.shown()
    for text in shown if isinstance(shown, tuple) else (shown,):
        said = phrase(text)
        yield said.folded, form_of(said, question), said


def form_of(said: Phrase, question: Question) -> Form:
    """The form of an option for a question. Only the claim that answers it depends on it."""
    return form(said.text, said.folded, question.prompt.text if question.leading else "")


def unlike_form(key: Form) -> Callable[[Form], int | None]:
    """How much a form stands out beside that of the key; None where it betrays the item."""

    def unlike(other: Form) -> int | None:
        found = key.unlike(other)
        return None if found >= TOO_UNLIKE else found

    return unlike


def unlike_beside(order: Order, key: Phrase, given: Stem) -> Callable[[Candidate[Phrase]], int]:
    """How little a candidate has to do with the question, from 0 to `MOST_UNLIKE`.

    Where the key takes up words of the prompt, one that takes up fewer is easily ruled out.
    """
    echoes = min(len(key.words & given.words), 3)
    far = order.pool.unlike(order.question.origin)
    if not echoes:
        return far

    def unlike(candidate: Candidate[Phrase]) -> int:
        return far(candidate) + max(0, echoes - len(candidate.value.words & given.words))

    return unlike


@dataclass
class Picked:
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
    return not hold_each_other(one.folded, other.folded) and not alike(one.words, other.words)


@frozen()
class Words:
    """How options are found for a type of answer: what is right, and what is wrong.

    `key` is None where nothing can be asked for. `wrong` takes the key and the author's own wrong
    options, of which there is at most one, and adds those that it draws, the fittest first. `stem`
    is what is asked in addition to the prompt.
    """

    key: Callable[[Order], Marked | None]
    wrong: Callable[[Order, Marked, list[Marked]], list[Marked]]
    stem: str = ""


def shuffled(words: Words, order: Order) -> tuple[list[Marked], int]:
    """The options, and the place of the key among them; no options where the prompt gives it away.

    Two wrong options by the author are enough; one comes first.
    """
    dice, key, given = order.dice, words.key(order), stem(order.question)
    if key is None or holds(given.prompt, fold(key.text)):
        return [], 0
    own = {fold(text): Marked(text) for text in order.question.wrong}
    names = sorted(own.keys() - given.right, key=lambda name: dice.throw("own", name))
    wrong = [own[name] for name in names]
    if len(wrong) < 2:
        wrong = words.wrong(order, key, wrong)
    options = sorted(wrong[: order.wanted], key=lambda text: dice.throw("order", text.text))
    place = (dice.throw("place") if order.rank is None else order.rank) % (len(options) + 1)
    return [*options[:place], key, *options[place:]], place
