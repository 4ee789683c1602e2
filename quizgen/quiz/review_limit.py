"""How many due questions a day has room for, and which of them are the most endangered."""

from collections.abc import Collection, Sequence

from quizgen.quiz.due_today import due_day
from quizgen.quiz.history.history import History, Standing
from quizgen.quiz.history.log import LogRow, QuestionKey
from quizgen.quiz.predicted import learned
from quizgen.quiz.schedule import Scheduler
from quizgen.record import record

LEAST_USUAL = 40
"""A usual day has at least so many reviews, however few there were: nobody minds them."""

_USUAL_DAYS = 60
"""The newest days with reviews, whose median is a usual day.

They are many more than it takes to catch up, so those days hardly change what is usual.
"""

_FEWEST_COMPARED = 500
"""Among so many due questions, the least likely to be recalled are found exactly."""

_CATCH_UP = 1.5
"""How many usual days fit into one day of catching up."""


@record()
class ReviewLimit:
    """The numbers of due questions that may be asked on a day, and that may still be asked today.

    `catching_up` is whether it was not the learner who chose them.
    """

    a_day: int
    left: int
    catching_up: bool


class PastReviews:
    """What the history tells about a learner's reviews before an Anki day."""

    def __init__(self, history: History, scheduler: Scheduler, day: int) -> None:
        self._history = history
        self._scheduler = scheduler
        self._day = day

    def limit(
        self, chosen: int | None, due: Sequence[Standing], today: Sequence[LogRow]
    ) -> ReviewLimit | None:
        """How many of the due questions may be asked today; None if there is room for all.

        `chosen` is the learner's number for a day, and `today` are the rows of the day. Without a
        number, there is a limit where more waited this morning than a usual day has: 1.5 times a
        usual day, until they are caught up.
        """
        done = {row.key for row in today if row.what == "review" and row.before == "review"}
        if chosen is not None:
            return _limit(chosen, due, done, catching_up=False)
        overdue = sum(due_day(each) < self._day for each in due)
        if overdue + len(done) <= LEAST_USUAL:
            return None
        usual = usual_day(self._history, self._day)
        if overdue + self._history.overdue_among(done, self._day) <= usual:
            return None
        return _limit(catch_up_day(usual), due, done, catching_up=True)

    def recall(self, standings: Collection[Standing], number: int) -> dict[QuestionKey, float]:
        """The probability of recall today of the questions among which are the least likely.

        `number` is how many of them are asked. Of very many, only those are looked at that have
        waited longest for their intervals. At the same desired retention, these are the ones.
        """
        looked_at = sorted(
            standings, key=lambda each: (each.day - self._day) / (each.interval or 1)
        )
        keys = [each.key for each in looked_at[: max(_FEWEST_COMPARED, 4 * number)]]
        found = learned(self._history.ratings_of(keys), self._scheduler)
        return {
            key: self._scheduler.retrievability(each.memory, max(0, self._day - each.day))
            for key, each in found.items()
        }


def _limit(
    number: int, due: Sequence[Standing], done: Collection[QuestionKey], *, catching_up: bool
) -> ReviewLimit | None:
    left = max(0, number - len(done))
    return ReviewLimit(number, left, catching_up) if left < len(due) else None


def usual_day(history: History, day: int) -> int:
    """How many due questions the learner reviews on a usual day before this one."""
    counts = sorted(history.review_counts(day, _USUAL_DAYS))
    return max(LEAST_USUAL, counts[len(counts) // 2]) if counts else LEAST_USUAL


def catch_up_day(usual: int) -> int:
    """How many due questions a day of catching up has."""
    return round(_CATCH_UP * usual)
