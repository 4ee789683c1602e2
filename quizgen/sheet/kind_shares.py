"""Shares: how many items of a sheet may be about facts of each kind."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from fractions import Fraction

from quizgen.questions.question import FactKey, Question
from quizgen.sheet.item import Item


class KindShares:
    """The room that is left for each kind of fact: about its share of the deck.

    The dates of people are apart from what else is asked about people. A person with two questions
    of each sort counts as half a fact in both. `count` is the number of items of the sheet.
    """

    def __init__(self, questions: Iterable[Question], count: int) -> None:
        by_fact: defaultdict[FactKey, list[tuple[str, bool]]] = defaultdict(list)
        for question in questions:
            by_fact[question.origin.fact_key].append(_matter(question))
        # Equal ones are counted first, because fractions are slow.
        parts = Counter((each, len(found)) for found in by_fact.values() for each in found)
        self._room: defaultdict[tuple[str, bool], Fraction] = defaultdict(Fraction)
        for (matter, among), times in parts.items():
            self._room[matter] += count * Fraction(times, among * len(by_fact))

    def add(self, item: Item) -> None:
        """Count an item of one fact. Those of several facts are few, and each is a section."""
        if len(item.questions) == 1:
            self._room[_matter(item.questions[0])] -= 1

    def has_room(self, question: Question) -> bool:
        """Whether another item may ask about the matter of a question."""
        return self._room[_matter(question)] > 0


def _matter(question: Question) -> tuple[str, bool]:
    return question.origin.kind.name, question.answer.ordered
