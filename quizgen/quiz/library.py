"""The decks as a session sees them: each question by what it is, made when it is asked."""

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from threading import Thread
from typing import TYPE_CHECKING

from quizgen.facts.deck import Deck
from quizgen.questions.answers.answer import Answer
from quizgen.questions.filters import About
from quizgen.questions.question import FactKey, Question
from quizgen.quiz.log import Key

if TYPE_CHECKING:
    from quizgen.questions.choices import Pool
    from quizgen.questions.grading.names import Names
    from quizgen.questions.grading.verdict import Verdict


class Library:
    """Decks without the parts that nobody asked for, and without the facts that have errors.

    `parts` are (deck id, part's name) of what was asked for, None for everything.
    """

    def __init__(self, decks: Sequence[Deck], parts: Collection[tuple[str, str]] | None) -> None:
        self.decks = decks
        self._facts = {
            (deck.id, fact.origin_id): (deck, fact) for deck in decks for fact in deck.facts
        }
        self._left_out = {
            name
            for name, (deck, fact) in self._facts.items()
            if parts is not None and (deck.id, fact.part.name) not in parts
        }
        self._made: dict[FactKey, list[Question]] = {}
        self._preloading: Thread | None = None

    def leave_out(self, broken: Collection[FactKey]) -> None:
        """Leave out facts that have errors."""
        self._left_out |= set(broken)

    def names(self) -> Iterator[FactKey]:
        """The facts, in study order."""
        return (name for name in self._facts if name not in self._left_out)

    def asks_of(self, name: FactKey) -> bool:
        """Whether the library has a fact."""
        return name in self._facts and name not in self._left_out

    def knows(self, name: FactKey) -> bool:
        """Whether the decks have a fact, be it left out or not."""
        return name in self._facts

    def place(self, name: FactKey) -> tuple[Deck, str]:
        """The deck of a fact, and the id that it bears there now."""
        deck, fact = self._facts[name]
        return deck, fact.id

    def about(self, name: FactKey) -> About:
        """What the questions of a fact can be chosen by."""
        deck, fact = self._facts[name]
        return deck.about(fact)

    def group(self, name: FactKey) -> tuple[str, str]:
        """The part and the kind of a fact."""
        _, fact = self._facts[name]
        return fact.part.name, fact.kind.name

    def keys(self, name: FactKey) -> list[Key]:
        """The questions of a fact."""
        deck, fact = self._facts[name]
        return [Key(*name, slot) for slot in deck.slots_of(fact)]

    def has(self, key: Key) -> bool:
        """Whether the library asks a question."""
        name = key[:2]
        return self.asks_of(name) and key in self.keys(name)

    def question(self, key: Key) -> Question:
        """The question of this deck, fact and slot. Raises KeyError if there is none."""
        name = key[:2]
        if name not in self._made:
            deck, fact = self._facts[name]
            self._made[name] = list(deck.questions_of(fact))
        for question in self._made[name]:
            if question.slot == key.slot:
                return question
        raise KeyError(key)

    def preload(self, *, choices: bool) -> None:
        """Make on a thread what grading or choosing needs, while the learner reads a prompt."""
        if self._preloading is None:
            work = self._preload_choices if choices else self._preload_names
            self._preloading = Thread(target=work, daemon=True)
            self._preloading.start()

    def grade(self, answer: Answer, typed: str) -> "Verdict | None":
        """How a typed answer compares with the right one; None if only a person can tell."""
        from quizgen.questions.grading.grade import grade

        self._wait()
        return grade(answer, typed, self._known_names)

    def pool(self, deck_id: str) -> "Pool":
        """What the wrong options of a deck's questions are drawn from."""
        self._wait()
        return self._pools[deck_id]

    def _wait(self) -> None:
        if self._preloading:
            self._preloading.join()

    def _preload_names(self) -> None:
        _ = self._known_names

    def _preload_choices(self) -> None:
        """Draw a choice of each sort, of which the first takes longest."""
        from quizgen.questions.choices import choose

        for deck in self.decks:
            first = {(q.origin.kind.name, q.slot): q for q in reversed(deck.questions)}
            for question in first.values():
                choose(question, self._pools[deck.id], seed="warm")

    @cached_property
    def _known_names(self) -> "Names":
        """All names that the decks ask for, to tell one from another."""
        from quizgen.questions.grading.names import Names, name_answers

        asks = (ask for deck, fact in self._facts.values() for ask in fact.asks(deck))
        return Names(name_answers(ask.answer for ask in asks))

    @cached_property
    def _pools(self) -> "dict[str, Pool]":
        from quizgen.questions.choices import Pool

        return {deck.id: Pool(deck.questions) for deck in self.decks}
