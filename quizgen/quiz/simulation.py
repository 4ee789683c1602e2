"""A simulated learner, who recalls as FSRS predicts."""

from collections.abc import Callable, Iterable, Sequence
from heapq import heappop, heappush
from itertools import accumulate

from quizgen.quiz.fsrs import Raw, next_raw
from quizgen.quiz.predicted import Learned, known_on
from quizgen.quiz.schedule import Memory, Rating, Scheduler

FIRST_RATINGS = (0.24, 0.094, 0.495, 0.171)
"""The shares of the ratings of new questions. Source: the defaults of the simulator in fsrs-rs."""


class SimulatedLearner:
    """A learner who does the reviews of each day, up to a number, and begins new questions.

    What is recalled is rated Good, anything else Again and then, in its step, Good. New questions
    are rated by shares, from Again to Easy. Intervals are those of the scheduler without fuzz, and
    several questions of a fact may be asked on one day. `draw` gives a number from 0 to below 1.
    """

    def __init__(
        self,
        questions: Iterable[tuple[int, Learned]],
        scheduler: Scheduler,
        draw: Callable[[], float],
        first_ratings: Sequence[float] = FIRST_RATINGS,
    ) -> None:
        """The questions are those that were reviewed, each with the Anki day on which it is due."""
        self._scheduler = scheduler
        self._draw = draw
        self._begun = [*accumulate(first_ratings)], [self._begin(rating) for rating in Rating]
        self._later: list[tuple[int, int]] = []
        self._questions: list[Learned] = []
        self.waiting: list[int] = []
        """The numbers of the questions that were due and have not been asked yet."""
        for due, each in questions:
            self._add(each, due)

    def study(self, day: int, *, new: int, most: int | None) -> None:
        """Let a day pass with so many new questions and at most so many reviews.

        If there are more reviews, the least likely to be recalled are asked.
        """
        while self._later and self._later[0][0] <= day:
            self.waiting.append(heappop(self._later)[1])
        asked, self.waiting = self.waiting, []
        if most is not None and len(asked) > most:
            asked.sort(key=lambda number: self._recall(number, day))
            asked, self.waiting = asked[:most], asked[most:]
        for number in asked:
            self._review(number, day)
        for _ in range(new):
            shares, results = self._begun
            drawn = self._draw() * shares[-1]
            raw = next(raw for share, raw in zip(shares, results, strict=True) if drawn < share)
            self._add(Learned(_memory(raw), day), day + _days(raw))

    def known_on(self, day: int) -> float:
        """How many questions are recalled on a day if none is reviewed until then."""
        return known_on(day, self._questions, self._scheduler)

    def _add(self, question: Learned, due: int) -> None:
        self._questions.append(question)
        heappush(self._later, (due, len(self._questions) - 1))

    def _recall(self, number: int, day: int) -> float:
        each = self._questions[number]
        return self._scheduler.retrievability(each.memory, max(0, day - each.day))

    def _review(self, number: int, day: int) -> None:
        before = self._questions[number]
        is_recalled = self._draw() < self._recall(number, day)
        if is_recalled:
            raw = self._rated(before.memory, Rating.GOOD, max(0, day - before.day))
        else:
            forgotten = self._rated(before.memory, Rating.AGAIN, max(0, day - before.day))
            raw = self._rated(_memory(forgotten), Rating.GOOD, 0)
        self._questions[number] = Learned(_memory(raw), day)
        heappush(self._later, (day + _days(raw), number))

    def _begin(self, rating: Rating) -> Raw:
        """What a new question is like after its first rating and its steps."""
        raw = self._rated(None, rating, 0)
        steps = {Rating.EASY: 0, Rating.GOOD: 1}.get(rating, 2)
        for _ in range(steps):
            raw = self._rated(_memory(raw), Rating.GOOD, 0)
        return raw

    def _rated(self, memory: Memory | None, rating: Rating, days: int) -> Raw:
        scheduler = self._scheduler
        return next_raw(scheduler.parameters, memory, scheduler.retention, days)[rating - 1]


def _memory(raw: Raw) -> Memory:
    return Memory(raw.stability, raw.difficulty)


def _days(raw: Raw) -> int:
    """The interval in whole days."""
    return max(1, round(raw.interval))
