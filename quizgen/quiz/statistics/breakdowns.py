"""Counted answers by month, by interval, by hour of the day, and by stage and rating."""

from collections import Counter, defaultdict
from datetime import date

from quizgen.quiz.days import ROLLOVER
from quizgen.quiz.schedule import Rating
from quizgen.quiz.stages import LEARNED_STAGES, LearnedStage
from quizgen.quiz.statistics.tallies import INTERVALS, Retention, Tallies, Tally, retention
from quizgen.record import record


@record()
class Waited:
    """The reviews after `first` to `last` days, None for no end, and the share recalled, `true`."""

    first: int
    last: int | None
    reviews: int
    true: float


@record()
class Hour:
    """The answers in an hour of the day, from 0 to 23.

    `reviews` are those of learned questions, and `true` is the share that was recalled, None if
    there are none.
    """

    hour: int
    answers: int
    reviews: int
    true: float | None


def by_month(found: Tallies) -> dict[date, Retention]:
    """The retention of each month with a review, by its first day."""
    months: dict[date, list[Tally]] = defaultdict(list)
    for day in sorted(day for day, tally in found.days.items() if tally.reviews):
        months[date.fromordinal(day).replace(day=1)].append(found.days[day])
    return {month: retention(tallies) for month, tallies in months.items()}


def by_interval(found: Tallies) -> tuple[Waited, ...]:
    """The reviews by the days since the one before, in ranges."""
    recalled: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for (_, _, place, rating), number in found.outcomes.items():
        if place is not None:
            recalled[place][rating != Rating.AGAIN] += number
    lasts = [*(first - 1 for first in INTERVALS[1:]), None]
    return tuple(
        Waited(INTERVALS[place], lasts[place], wrong + right, right / (wrong + right))
        for place, (wrong, right) in sorted(recalled.items())
    )


def by_hour(found: Tallies) -> tuple[Hour, ...]:
    """The hours with answers, in the order of an Anki day."""
    recalled: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for (hour, stage, _, rating), number in found.outcomes.items():
        if stage != "learning":
            recalled[hour][rating != Rating.AGAIN] += number
    hours = []
    for hour in ((ROLLOVER + number) % 24 for number in range(24)):
        if hour in found.hours:
            wrong, right = recalled[hour]
            reviews = wrong + right
            hours.append(
                Hour(hour, found.hours[hour], reviews, right / reviews if reviews else None)
            )
    return tuple(hours)


def by_stage(found: Tallies) -> dict[LearnedStage, tuple[int, ...]]:
    """How often each rating was given, from Again to Easy, by the stage before the review."""
    numbers: Counter[tuple[LearnedStage, int]] = Counter()
    for (_, stage, _, rating), number in found.outcomes.items():
        numbers[stage, rating] += number
    return {
        stage: tuple(numbers[stage, int(rating)] for rating in Rating) for stage in LEARNED_STAGES
    }
