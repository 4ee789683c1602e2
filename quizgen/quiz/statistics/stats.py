"""Statistics of a history."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from datetime import date
from statistics import median

from quizgen.questions.filters import FilterAttributes
from quizgen.quiz.history.log import Answer, QuestionKey
from quizgen.quiz.predicted import Learned, known_on, learned
from quizgen.quiz.schedule import Scheduler
from quizgen.quiz.stages import STAGES, LearnedStage, Stage, stage_of
from quizgen.quiz.statistics.breakdowns import (
    Hour,
    Waited,
    by_hour,
    by_interval,
    by_month,
    by_stage,
)
from quizgen.quiz.statistics.groups import Group, QuestionGroups, by_deck, by_kind, by_part
from quizgen.quiz.statistics.streaks import longest_streak, streak
from quizgen.quiz.statistics.tallies import QuestionTally, Retention, retention, tallied
from quizgen.record import record

FORECAST_DAYS = 30
"""Days of the forecast of due dates, and of recent retention."""


@record(kw_only=True)
class Scope:
    """What is shown: the figures on an Anki day, and what is known on the day `on`.

    Answers count from the day `since` on, if it is not None, and those to `questions`, which are in
    study order, and to questions of which `also` is true. `hour_of` gives the learner's hour at a
    time in milliseconds since 1970. `kinds` are all kinds in their order.
    """

    day: int
    on: int
    since: int | None
    questions: Mapping[QuestionKey, FilterAttributes]
    also: Callable[[QuestionKey], bool]
    hour_of: Callable[[int], int]
    kinds: Sequence[str]


@record()
class Hard:
    """A question that is hard to learn; `recall` is the probability of recall today."""

    key: QuestionKey
    lapses: int
    reviews: int
    difficulty: float
    recall: float


@record()
class Streak:
    """The days in a row with an answer: up to today or yesterday, and at most."""

    current: int
    longest: int


@record(kw_only=True)
class Stats:
    """All figures on an Anki day. Days are Anki days.

    `stages` has the number of questions in each stage. `known` has how many are known on a day, as
    FSRS predicts: today, and on the day that was asked for, if nothing is reviewed until then.
    `due` has the number of questions due on each of the next days, with overdue ones on the first.
    `days` has the answers and minutes of each day with any. `months` are named by their first days.
    Answers and all that comes of them are from the day `since` on, if it is not None; `streak` is
    of the whole history.
    """

    day: int
    since: int | None
    questions: int
    seen: int
    stages: Mapping[Stage, int]
    known: Mapping[int, float]
    streak: Streak
    answers: int
    minutes: float
    seconds_per_answer: float | None
    due: Mapping[int, int]
    days: Mapping[int, tuple[int, float]]
    recent: Retention
    ever: Retention
    months: Mapping[date, Retention]
    intervals: tuple[Waited, ...]
    ratings: Mapping[LearnedStage, tuple[int, ...]]
    hours: tuple[Hour, ...]
    decks: tuple[Group, ...]
    kinds: tuple[Group, ...]
    parts: tuple[Group, ...]
    hardest: tuple[Hard, ...]


def statistics(
    answers: Iterable[Answer],
    suspended: Set[QuestionKey],
    answered_days: Sequence[int],
    scheduler: Scheduler,
    scope: Scope,
) -> Stats:
    """The figures of the questions of a scope.

    `answers` are the reviews and crams that are not undone, in the order of their times;
    `answered_days` are all days with an answer. Answers to questions that are not asked any longer
    count for the past, not for what is due.
    """
    day, questions = scope.day, scope.questions
    found = tallied(
        answers,
        lambda key: key in questions or scope.also(key),
        scope.since or 0,
        scope.hour_of,
    )
    seen = {key: past for key, past in found.questions.items() if key in questions}
    memories = learned({key: past.ratings for key, past in seen.items()}, scheduler)
    active = {key: past for key, past in seen.items() if key not in suspended}
    groups = QuestionGroups(questions, seen, memories, scheduler, day)
    kinds = groups.by(by_kind)
    return Stats(
        day=day,
        since=scope.since,
        questions=len(questions),
        seen=len(seen),
        stages=_stages(questions, active, suspended),
        known={each: known_on(each, memories.values(), scheduler) for each in (day, scope.on)},
        streak=_streak(answered_days, day),
        answers=len(found.times),
        minutes=sum(found.times) / 60_000,
        seconds_per_answer=median(found.times) / 1000 if found.times else None,
        due=_forecast(active.values(), day),
        days={
            each: (tally.answers, tally.time / 60_000) for each, tally in sorted(found.days.items())
        },
        recent=retention(tally for each, tally in found.days.items() if each > day - FORECAST_DAYS),
        ever=retention(found.days.values()),
        months=by_month(found),
        intervals=by_interval(found),
        ratings=by_stage(found),
        hours=by_hour(found),
        decks=groups.by(by_deck),
        kinds=tuple(sorted(kinds, key=lambda group: scope.kinds.index(group.name))),
        parts=groups.by(by_part),
        hardest=_hardest(active, memories, scheduler, day),
    )


def _streak(days: Sequence[int], today: int) -> Streak:
    # A day that has only begun does not break it.
    return Streak(streak(days, today) or streak(days, today - 1), longest_streak(days))


def _stages(
    questions: Mapping[QuestionKey, FilterAttributes],
    active: Mapping[QuestionKey, QuestionTally],
    suspended: Set[QuestionKey],
) -> dict[Stage, int]:
    found: Counter[Stage] = Counter(stage_of(past.phase, past.interval) for past in active.values())
    found["suspended"] = len(suspended & questions.keys())
    found["new"] = len(questions) - sum(found.values())
    return {stage: found[stage] for stage in STAGES}


def _forecast(active: Iterable[QuestionTally], day: int) -> dict[int, int]:
    """The number of questions due on each of the next days, today first."""
    waits = ((past, past.interval if past.phase == "review" else 0) for past in active)
    dues = Counter(max(day, past.ratings[-1][1] + wait) for past, wait in waits)
    return {each: dues[each] for each in range(day, day + FORECAST_DAYS)}


def _hardest(
    active: Mapping[QuestionKey, QuestionTally],
    memories: Mapping[QuestionKey, Learned],
    scheduler: Scheduler,
    day: int,
    number: int = 10,
) -> tuple[Hard, ...]:
    """The questions that were forgotten most often; of equals, the most difficult ones.

    Those that were not known at first are among them until they are learned.
    """
    failed = [
        key
        for key, past in active.items()
        if past.lapses or (past.failed and past.phase == "learning")
    ]
    worst = sorted(
        failed, key=lambda key: (-active[key].lapses, -memories[key].memory.difficulty, key)
    )
    return tuple(
        Hard(
            key,
            active[key].lapses,
            active[key].answers,
            memories[key].memory.difficulty,
            scheduler.retrievability(memories[key].memory, max(0, day - memories[key].day)),
        )
        for key in worst[:number]
    )
