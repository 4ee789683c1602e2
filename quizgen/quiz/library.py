"""The questions of the decks by key. Each is made when it is asked."""

from collections.abc import Collection, Iterator, Sequence, Set
from functools import cached_property
from pathlib import Path
from threading import Thread, main_thread
from typing import TYPE_CHECKING

from quizgen.facts.deck import Deck
from quizgen.questions.answers.answer import Answer
from quizgen.questions.filters import FilterAttributes
from quizgen.questions.question import FactKey, Question
from quizgen.quiz.history.log import QuestionKey

if TYPE_CHECKING:
    from quizgen.questions.choices import Pool
    from quizgen.questions.grading.names.asked_names import Names
    from quizgen.questions.grading.verdict import Verdict


class Library:
    """The decks of a session, of which some facts are left out.

    `parts` are (deck key, part name) of the parts to ask, None for all.
    """

    def __init__(self, decks: Sequence[Deck], parts: Collection[tuple[str, str]] | None) -> None:
        self.decks = decks
        self._facts = {
            (deck.key, fact.origin_id): (deck, fact) for deck in decks for fact in deck.facts
        }
        self._left_out: set[FactKey] = set()
        if parts is not None:
            self.leave_out(
                [
                    name
                    for name, (deck, fact) in self._facts.items()
                    if (deck.key, fact.part.name) not in parts
                ]
            )
        self._keys: dict[FactKey, Sequence[QuestionKey]] = {}
        self._questions: dict[FactKey, list[Question]] = {}
        self._preloading: Thread | None = None

    def leave_out(self, names: Collection[FactKey]) -> None:
        """Leave out facts."""
        self._left_out |= set(names)

    def names(self) -> Iterator[FactKey]:
        """The facts that are not left out, in study order."""
        return (name for name in self._facts if name not in self._left_out)

    def needs(self, name: FactKey) -> list[FactKey]:
        """The facts of the same part that should be known before this one."""
        deck, fact = self._facts[name]
        return [(deck.key, each.origin_id) for each in deck.needs_of(fact)]

    def asks_fact(self, name: FactKey) -> bool:
        """Whether the decks have a fact and it is not left out."""
        return name in self._facts and name not in self._left_out

    def gone(self, names: Set[FactKey]) -> Set[FactKey]:
        """Which of these facts the decks do not have, not even left out."""
        return names - self._facts.keys()

    def deck_and_id(self, name: FactKey) -> tuple[Deck, str]:
        """The deck of a fact, and its present id."""
        deck, fact = self._facts[name]
        return deck, fact.id

    def filter_attributes(self, name: FactKey) -> FilterAttributes:
        """What filters need to know of a fact."""
        deck, fact = self._facts[name]
        return deck.filter_attributes(fact)

    def group(self, name: FactKey) -> tuple[str, str]:
        """The part and the kind of a fact."""
        _, fact = self._facts[name]
        return fact.part.name, fact.kind.name

    def pictured(self) -> Iterator[FactKey]:
        """The facts that are not left out and have a picture that may be asked about."""
        return (name for name in self.names() if self._facts[name][1].image)

    def keys(self, name: FactKey) -> Sequence[QuestionKey]:
        """The questions of a fact."""
        if name not in self._keys:
            _, fact = self._facts[name]
            self._keys[name] = tuple([QuestionKey(*name, slot) for slot in fact.slots()])
        return self._keys[name]

    def pictures(self, key: QuestionKey) -> list[Path]:
        """The files of the pictures in the prompt of a question; none if it is not asked."""
        deck, fact = self._facts[key[:2]]
        if not fact.image or key not in self.keys(key[:2]):
            return []
        return deck.pictures_asked(fact, key.slot)

    def asks(self, key: QuestionKey) -> bool:
        """Whether the decks ask a question and its fact is not left out."""
        name = key[:2]
        return self.asks_fact(name) and key in self.keys(name)

    def question(self, key: QuestionKey) -> Question:
        """The question with a key. Raises KeyError if there is none."""
        name = key[:2]
        if name not in self._questions:
            deck, fact = self._facts[name]
            self._questions[name] = list(deck.questions_of(fact))
        for question in self._questions[name]:
            if question.slot == key.slot:
                return question
        raise KeyError(key)

    def preload(self, *, choices: bool) -> None:
        """Prepare grading or choices in a thread, while the learner reads the prompt."""
        if self._preloading is None:
            work = self._preload_choices if choices else self._preload_names
            # Python may crash if it ends while a daemon thread imports, so it waits for this one.
            self._preloading = Thread(target=work)
            self._preloading.start()

    def grade(self, answer: Answer, typed: str) -> "Verdict | None":
        """The verdict on a typed answer; None if only a person can tell."""
        from quizgen.questions.grading.grade import grade

        self._wait()
        return grade(answer, typed, self._known_names, era_unsaid=self._era_unsaid)

    def pool(self, deck_key: str) -> "Pool":
        """The candidates for wrong options of a deck's questions."""
        self._wait()
        return self._pools[deck_key]

    def _wait(self) -> None:
        if self._preloading:
            self._preloading.join()

    def _preload_names(self) -> None:
        _ = self._known_names, self._era_unsaid

    def _answers(self) -> Iterator[Answer]:
        """All answers. It breaks off when the program ends and only waits for the thread."""
        for deck, fact in self._facts.values():
            if not main_thread().is_alive():
                return
            for ask in fact.asks(deck):
                yield ask.answer

    def _preload_choices(self) -> None:
        """Draw one choice for each slot: the first one takes longest. It breaks off likewise."""
        from quizgen.questions.choices import choose

        for deck in self.decks:
            first = {(q.origin.kind.name, q.slot): q for q in reversed(deck.questions)}
            for question in first.values():
                if not main_thread().is_alive():
                    return
                choose(question, self._pools[deck.key], seed="warm")

    @cached_property
    def _known_names(self) -> "Names":
        """All names that are answers in the decks, so that grading can tell them apart."""
        from quizgen.questions.grading.names.asked_names import Names, name_answers

        return Names(name_answers(self._answers()))

    @cached_property
    def _era_unsaid(self) -> bool:
        """Whether no date of the decks is after Christ."""
        from quizgen.questions.grading.dates.unsaid_era import is_era_unsaid

        facts = [fact for _, fact in self._facts.values()]
        return is_era_unsaid((fact.period for fact in facts), self._answers())

    @cached_property
    def _pools(self) -> "dict[str, Pool]":
        from quizgen.questions.choices import Pool

        return {deck.key: Pool(deck.questions) for deck in self.decks}
