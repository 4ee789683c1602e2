"""Counting answers: how many, how long they took, and how many were recalled.

A learner may have a hundred thousand answers, so each is looked at once.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from quizgen.quiz.durations import LONGEST_ANSWER_TIME
from quizgen.quiz.history.log import Answer, QuestionKey
from quizgen.quiz.schedule import RATINGS, Rating
from quizgen.quiz.stages import MATURE, LearnedStage
from quizgen.record import record

INTERVALS: Final = (0, 2, 4, 8, MATURE, 61, 181)
"""The first days of the ranges of intervals."""


@record()
class Retention:
    """The share of reviews that were recalled, `true`, and the `desired` share, from 0 to 1.

    Only reviews of learned questions count, not their steps. The shares are None if there are no
    `reviews`.
    """

    reviews: int
    true: float | None
    desired: float | None


class Tally:
    """A count of answers, their milliseconds, and the `reviews` of learned questions among them."""

    __slots__ = ("answers", "desired", "failed", "recalled", "reviews", "time", "with_desired")

    def __init__(self) -> None:
        self.answers = 0
        self.time = 0
        self.failed = False
        self.reviews = 0
        self.recalled = 0
        self.desired = 0.0
        self.with_desired = 0

    def add(self, time: int, rating: int, before: str | None, desired: float | None) -> None:
        """Count an answer."""
        self.answers += 1
        self.time += time
        if rating == 1:
            self.failed = True
        if before == "review":
            self.reviews += 1
            if rating != 1:
                self.recalled += 1
            if desired is not None:
                self.desired += desired
                self.with_desired += 1

    @property
    def lapses(self) -> int:
        """How often learned questions were forgotten."""
        return self.reviews - self.recalled


def retention(tallies: Iterable[Tally]) -> Retention:
    """The retention in all that was counted."""
    found = [each for each in tallies if each.reviews]
    reviews = sum(each.reviews for each in found)
    if not reviews:
        return Retention(0, None, None)
    recalled = sum(each.recalled for each in found) / reviews
    with_desired = sum(each.with_desired for each in found)
    desired = sum(each.desired for each in found) / with_desired if with_desired else None
    return Retention(reviews, recalled, desired)


class QuestionTally(Tally):
    """The reviews of a question, each a rating and its Anki day, and what the last one gave."""

    __slots__ = ("interval", "phase", "ratings")

    def __init__(self) -> None:
        super().__init__()
        self.ratings: list[tuple[Rating, int]] = []
        self.phase = ""
        self.interval = 0


@dataclass(slots=True)
class Tallies:
    """All counts.

    `questions` have all reviews of each question that was reviewed, and count those that the others
    count. `outcomes` are the numbers of reviews by the hour of the day, the stage before the
    review, the place in `INTERVALS` of the days since the one before (None if that is not known, or
    the question was not learned), and the rating. `hours` are the answers of each hour, and `times`
    the milliseconds of each answer.
    """

    times: list[int] = field(default_factory=list)
    days: dict[int, Tally] = field(default_factory=lambda: defaultdict(Tally))
    hours: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    questions: dict[QuestionKey, QuestionTally] = field(default_factory=dict)
    outcomes: dict[tuple[int, LearnedStage, int | None, int], int] = field(
        default_factory=lambda: defaultdict(int)
    )


_QUARTER: Final = 900_000
"""Milliseconds of a quarter of an hour. In no zone does an hour begin at other times."""


def tallied(
    answers: Iterable[Answer],
    counts: Callable[[QuestionKey], bool],
    since: int,
    hour_of: Callable[[int], int],
) -> Tallies:
    """The counts of answers, in the order of their times, from an Anki day on.

    `counts` tells which questions to count. `hour_of` gives the learner's hour at a time in
    milliseconds since 1970.
    """
    found = Tallies()
    times, days, hours, outcomes = found.times, found.days, found.hours, found.outcomes
    pasts: dict[tuple[str, str, str], QuestionTally | None] = {}
    # Answers of one sitting follow each other.
    of_day, last_day, hour, last_quarter = Tally(), -1, 0, -1
    for deck, fact, slot, at, day, what, rating, taken, before, phase, interval, desired in answers:
        key = deck, fact, slot
        if key not in pasts:
            pasts[key] = QuestionTally() if counts(QuestionKey(*key)) else None
        past = pasts[key]
        if past is None:
            continue
        if day >= since:
            time = min(taken or 0, LONGEST_ANSWER_TIME)
            if day != last_day:
                of_day, last_day = days[day], day
            quarter = at // _QUARTER
            if quarter != last_quarter:
                hour, last_quarter = hour_of(quarter * _QUARTER), quarter
            times.append(time)
            hours[hour] += 1
            of_day.add(time, rating, before, desired)
            if what == "review":
                past.add(time, rating, before, desired)
                stage: LearnedStage = "learning"
                place = None
                if before == "review":
                    stage = "mature" if past.interval >= MATURE else "young"
                    if past.ratings:
                        waited = day - past.ratings[-1][1]
                        place = bisect_right(INTERVALS, max(0, waited)) - 1
                outcomes[hour, stage, place, rating] += 1
        if what == "review":
            past.ratings.append((RATINGS[rating], day))
            past.phase, past.interval = phase or "", interval or 0
    found.questions = {
        QuestionKey(*key): past for key, past in pasts.items() if past and past.ratings
    }
    return found
