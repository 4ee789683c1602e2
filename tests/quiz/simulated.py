"""A learner who studies a deck day after day, and recalls as FSRS predicts."""

import sqlite3
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from random import Random

from quizgen.quiz.agenda import Agenda, agenda_of
from quizgen.quiz.eligibility import Eligibility, SessionOptions
from quizgen.quiz.history.history import History, Standing
from quizgen.quiz.history.log import LogRow, QuestionKey
from quizgen.quiz.history.schema import MIGRATIONS
from quizgen.quiz.library import Library
from quizgen.quiz.predicted import known_on, learned
from quizgen.quiz.review_limit import PastReviews
from quizgen.quiz.schedule import Rating, Scheduler
from quizgen.quiz.session import row_about, state_after
from quizgen.quiz.simulation import FIRST_RATINGS

FIRST_DAY = 740_000
SCHEDULER = Scheduler()


def history_in_memory() -> History:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for statement in (each for version in MIGRATIONS for each in version):
        connection.execute(statement)
    return History(Path("memory"), connection)


class DailyLearner:
    """A learner with a history in memory, who answers everything that a day asks."""

    def __init__(self, library: Library, seed: int) -> None:
        self.library = library
        self.history = history_in_memory()
        self.day = FIRST_DAY
        self._dice = Random(seed)
        self._number = 0

    def agenda(self, options: SessionOptions) -> Agenda:
        """What a session would ask now."""
        eligible = self.eligible(options)
        return agenda_of(
            eligible,
            self.history.due(self.day),
            self.history.seen(),
            self.history.of_day(self.day),
            self.day,
            past=PastReviews(self.history, SCHEDULER, self.day),
        )

    def eligible(self, options: SessionOptions) -> Eligibility:
        today = self.history.of_day(self.day)
        return Eligibility(self.library, options, suspended=(), today=today)

    def due(self) -> list[Standing]:
        """The questions in review that are due now."""
        return [each for each in self.history.due(self.day) if each.phase == "review"]

    def answer(self, agenda: Agenda) -> None:
        """Answer all questions of a session, with their steps."""
        for key in [*(key for _, key in agenda.learning), *agenda.due, *agenda.new]:
            self.review(key)

    def review(self, key: QuestionKey) -> None:
        """Answer a question, and its steps until it is in review."""
        before = self.history.reviews(key)
        rating = self._rating(before)
        while True:
            state = state_after(before, SCHEDULER)
            after = SCHEDULER.next_states(state, self.day, seed=str(self._number))[rating]
            self._number += 1
            row = replace(
                row_about(key, "review", self._number, self.day),
                uuid=str(self._number),
                rating=int(rating),
                before=before[-1].phase if before else "new",
                phase=after.phase,
                step=after.step,
                interval=after.interval,
                delay=after.delay,
            )
            self.history.append_unchecked(row)
            if after.phase == "review":
                return
            before, rating = [*before, row], Rating.GOOD

    def recalled(self, keys: Collection[QuestionKey]) -> int:
        """How many of the questions the learner recalls now, if asked."""
        return sum(self._dice.random() < each for each in self.recall(keys).values())

    def recall(self, keys: Collection[QuestionKey]) -> dict[QuestionKey, float]:
        """The probability of recall of each question now."""
        found = learned(self.history.ratings_of(keys), SCHEDULER)
        return {key: known_on(self.day, [each], SCHEDULER) for key, each in found.items()}

    def _rating(self, before: list[LogRow]) -> Rating:
        if not before:
            (rating,) = self._dice.choices([*Rating], FIRST_RATINGS)
            return Rating(rating)
        state = state_after(before, SCHEDULER)
        assert state
        recall = SCHEDULER.retrievability(state.memory, self.day - state.day)
        return Rating.GOOD if self._dice.random() < recall else Rating.AGAIN
