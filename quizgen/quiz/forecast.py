"""What comes of it if the learner goes on: what is known on a day, and when all is caught up."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import TypeVar

from quizgen.quiz.eligibility import Eligibility
from quizgen.quiz.history.history import History, Standing
from quizgen.quiz.history.log import QuestionKey
from quizgen.quiz.predicted import Learned, learned
from quizgen.quiz.schedule import Rating, Scheduler
from quizgen.quiz.simulation import FIRST_RATINGS, SimulatedLearner
from quizgen.quiz.until import per_day

Item = TypeVar("Item")

_MOST_QUESTIONS = 1_500
"""With more questions, every nth one is simulated: a session should not end with a wait."""

_FEW_QUESTIONS = 400
"""The same where the learner waits for the first question."""

_WEIGHT = 20
"""How many first ratings of the learner count as much as the shares of all learners."""

_LONGEST = 365
"""The days after which nobody wants to know any more when all is caught up."""


def known_if_continued(
    questions: Sequence[tuple[int, Learned]],
    new: int,
    days: tuple[int, int],
    scheduler: Scheduler,
    *,
    new_a_day: int | None,
    reviews_a_day: int | None,
    first_ratings: Sequence[float] = FIRST_RATINGS,
) -> float:
    """How many questions are known on a day if the learner studies on each day before it.

    `questions` are those that were reviewed, each with its due day, and `new` is the number of the
    others. `days` are the first day of study and the day that is asked for. `new_a_day` is the
    number of new questions a day, None for as many as it takes.
    """
    first, until = days
    share = min(1.0, _MOST_QUESTIONS / max(1, len(questions) + new))
    draw = Random(until).random  # noqa: S311  (not secret)
    learner = SimulatedLearner(_sample(questions, share), scheduler, draw, first_ratings)
    most = None if reviews_a_day is None else max(1, round(reviews_a_day * share))
    total, begun = round(new * share), 0
    for day in range(first, until):
        if new_a_day is None:
            number = per_day(total - begun, until - day)
        else:
            number = min(total, round(new_a_day * share * (day - first + 1))) - begun
        learner.study(day, new=number, most=most)
        begun += number
    return learner.known_on(until) / share


def days_to_catch_up(
    history: History,
    eligible: Eligibility,
    standings: Sequence[Standing],
    scheduler: Scheduler,
    *,
    today: int,
    reviews_a_day: int,
) -> int:
    """How many days it takes, with today, until all that is due fits into such a day.

    `standings` are those of the questions that are due today.
    """
    due = _due(history, eligible, standings, today)
    share = min(1.0, _FEW_QUESTIONS / max(1, len(due)))
    # Only these are looked up, whether their facts still ask them.
    reviews = history.ratings_of(filter(eligible.library.asks, _sample([*due], share)))
    questions = [(due[key], each) for key, each in learned(reviews, scheduler).items()]
    learner = SimulatedLearner(questions, scheduler, Random(today).random)  # noqa: S311
    for number in range(_LONGEST):
        learner.study(today + number, new=0, most=max(1, round(reviews_a_day * share)))
        if not learner.waiting:
            return number + 1
    return _LONGEST


def reviewed_questions(
    history: History, eligible: Eligibility, scheduler: Scheduler, day: int
) -> list[tuple[int, Learned]]:
    """The questions of a session that were ever reviewed, each with the day on which it is due."""
    due = _due(history, eligible, history.due(day), day)
    reviews = {
        key: ratings
        for key, ratings in history.ratings().items()
        if key in due and eligible.library.asks(key)
    }
    return [(due[key], each) for key, each in learned(reviews, scheduler).items()]


def _due(
    history: History, eligible: Eligibility, standings: Sequence[Standing], day: int
) -> dict[QuestionKey, int]:
    """When each reviewed question of a session is due; one in its steps is due on this day.

    Those are among them that their facts do not ask any longer.
    """
    due = {each.key: day for each in standings} | dict(history.coming(0))
    return {key: on for key, on in due.items() if eligible.will_allow(key)}


def _sample(items: Sequence[Item], share: float) -> list[Item]:
    """A share of the items, spread over all of them."""
    return [items[int(number / share)] for number in range(int(len(items) * share))]


def first_rating_shares(
    reviews: Mapping[QuestionKey, Sequence[tuple[Rating, int]]],
) -> list[float]:
    """The shares of this learner's first ratings, from Again to Easy, beside those of all."""
    counts = [_WEIGHT * share for share in FIRST_RATINGS]
    for ratings in reviews.values():
        counts[ratings[0][0] - 1] += 1
    return [count / sum(counts) for count in counts]
