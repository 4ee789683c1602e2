"""Picking wrong options from ranked candidates: of the right sort first, and of balanced length."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from math import inf
from typing import Generic, TypeAlias

from quizgen.questions.distractors.pool import Candidate, Value
from quizgen.questions.question import Origin
from quizgen.record import record

_WRONG_LENGTH = 1
"""How unlike an option is that is longer where a shorter one is wanted, or shorter."""


@record()
class Picked(Generic[Value]):
    """A wrong option, and whether it is of the same sort as the right one.

    `origin` is that of its fact; None if the author wrote it.
    """

    value: Value
    of_sort: bool
    origin: Origin | None = None


@record(eq=False)
class Terms(Generic[Value]):
    """The terms on which candidates are picked.

    - `of_sort`: whether a fact is of the same sort as that of the question.
    - `is_legal`: whether a candidate is wrong here, as far as the deck tells.
    - `are_apart`: whether an option can be beside another one that was picked.
    - `is_longer`: whether an option is longer than the right one.
    """

    of_sort: Callable[[Origin], bool]
    is_legal: Callable[[Candidate[Value]], bool]
    are_apart: Callable[[Value, Value], bool]
    is_longer: Callable[[Value], bool]


Ranked: TypeAlias = tuple[int, Candidate[Value]]
"""A candidate, with how unlike it is."""


class Picker(Generic[Value]):
    """The wrong options of one question, picked one by one.

    `longer` is how many of the `wanted` ones should be longer than the right option. If it is drawn
    evenly from 0 to `wanted`, the right option is the longest as often as any other.

    Each is the best one that is left, so a further candidate changes nothing unless it is picked.
    """

    def __init__(self, terms: Terms[Value], wanted: int, longer: int, own: Iterable[Value]) -> None:
        self._terms = terms
        self._facts: set[Origin] = set()
        self.picked = [Picked(value, of_sort=True) for value in own]
        lengths = [True] * longer + [False] * (wanted - longer)
        for each in self.picked[:wanted]:
            longer_own = terms.is_longer(each.value)
            lengths.remove(longer_own if longer_own in lengths else not longer_own)
        self._lengths = lengths

    def take(self, ranked: Iterable[Ranked[Value]]) -> None:
        """Take as many as are still wanted, at most one of each fact, most fitting first.

        Those of the same sort come before all others. A value that several facts share counts for
        all of them.
        """
        if not self._lengths:
            return
        others: list[Ranked[Value]] = []

        def of_sort() -> Iterator[Ranked[Value]]:
            for each in ranked:
                if self._terms.of_sort(each[1].origin):
                    yield each
                else:
                    others.append(each)

        self._take(of_sort(), of_sort=True)
        self._take(iter(others), of_sort=False)

    def _take(self, ranked: Iterator[Ranked[Value]], *, of_sort: bool) -> None:
        seen: list[Ranked[Value]] = []
        while self._lengths:
            found = self._best(seen, ranked, longer=self._lengths[0])
            if found is None:
                return
            self._lengths.pop(0)
            self._facts.add(found.origin)
            self.picked.append(Picked(found.value, of_sort, found.origin))

    def _best(
        self, seen: list[Ranked[Value]], ranked: Iterator[Ranked[Value]], *, longer: bool
    ) -> Candidate[Value] | None:
        """The best candidate that is left: one of `seen`, or one of the next, which are added."""
        best: Candidate[Value] | None = None
        least = (inf, True)
        for far, candidate in chain(tuple(seen), self._legal(ranked, seen)):
            if far > least[0]:
                break
            differs = self._terms.is_longer(candidate.value) != longer
            unlike = (far + _WRONG_LENGTH * differs, differs)
            if unlike < least and self._allows(candidate):
                best, least = candidate, unlike
                if not differs:
                    break
        return best

    def _legal(
        self, ranked: Iterator[Ranked[Value]], seen: list[Ranked[Value]]
    ) -> Iterator[Ranked[Value]]:
        for each in ranked:
            if each[1].origin not in self._facts and self._terms.is_legal(each[1]):
                seen.append(each)
                yield each

    def _allows(self, candidate: Candidate[Value]) -> bool:
        if candidate.origin in self._facts:
            return False
        if any(candidate.value == each.value for each in self.picked):
            self._facts.add(candidate.origin)
            return False
        return all(self._terms.are_apart(candidate.value, each.value) for each in self.picked)
