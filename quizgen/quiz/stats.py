"""Statistics of a history."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from statistics import median

from quizgen.questions.filters import FilterAttributes
from quizgen.quiz.log import LogRow, QuestionKey
from quizgen.quiz.schedule import Memory, Rating, Scheduler
from quizgen.record import record

FORECAST_DAYS = 30
"""Days of the forecast of due dates, and of recent retention."""

LONGEST_ANSWER_TIME = 120_000
"""Milliseconds at which the time of an answer is cut off: the learner was away."""


@record()
class Retention:
    """The share of reviews that were recalled, `true`, and the `desired` share, from 0 to 1.

    Only reviews of learned questions count, not their steps. The shares are None if there are no
    `reviews`.
    """

    reviews: int
    true: float | None
    desired: float | None


@record()
class Group:
    """The figures of one kind or part."""

    name: str
    questions: int
    seen: int
    reviews: int
    retention: Retention
    minutes: float


@record()
class Hard:
    """A question that is hard to learn; `recall` is the probability of recall today."""

    key: QuestionKey
    lapses: int
    reviews: int
    difficulty: float
    recall: float


@record(kw_only=True)
class Stats:
    """All figures on an Anki day. Days are Anki days.

    `due` has the number of questions due on each of the next days, with overdue ones on the first.
    `days` has the answers and minutes of each day with any.
    """

    day: int
    questions: int
    seen: int
    suspended: int
    answers: int
    minutes: float
    seconds_per_answer: float | None
    due: Mapping[int, int]
    days: Mapping[int, tuple[int, float]]
    recent: Retention
    ever: Retention
    kinds: tuple[Group, ...]
    parts: tuple[Group, ...]
    hardest: tuple[Hard, ...]


def statistics(
    rows: Sequence[LogRow],
    questions: Mapping[QuestionKey, FilterAttributes],
    suspended: Set[QuestionKey],
    scheduler: Scheduler,
    day: int,
) -> Stats:
    """The figures on an Anki day of the questions that the decks ask, in study order.

    `rows` are the reviews and crams that are not undone, in the order of their times. Rows about
    questions that the decks no longer ask count for the past, not for what is due.
    """
    reviews: dict[QuestionKey, list[LogRow]] = defaultdict(list)
    for row in rows:
        if row.what == "review":
            reviews[row.key].append(row)
    active = {
        key: last[-1] for key, last in reviews.items() if key in questions and key not in suspended
    }
    times = [_counted_time(row) for row in rows]
    days: dict[int, tuple[int, float]] = {}
    for row, time in zip(rows, times, strict=True):
        number, minutes = days.get(row.day, (0, 0.0))
        days[row.day] = (number + 1, minutes + time / 60_000)
    every = [row for row in rows if row.what == "review"]
    return Stats(
        day=day,
        questions=len(questions),
        seen=sum(key in reviews for key in questions),
        suspended=len(suspended & questions.keys()),
        answers=len(rows),
        minutes=sum(times) / 60_000,
        seconds_per_answer=median(times) / 1000 if times else None,
        due=_forecast(active.values(), day),
        days=days,
        recent=retention(row for row in every if row.day > day - FORECAST_DAYS),
        ever=retention(every),
        kinds=_groups(questions, reviews, lambda attributes: attributes.kind),
        parts=_groups(questions, reviews, lambda attributes: attributes.part),
        hardest=_hardest(active, reviews, scheduler, day),
    )


def _counted_time(row: LogRow) -> int:
    """The milliseconds that an answer took, with a limit."""
    return min(row.duration_ms or 0, LONGEST_ANSWER_TIME)


def retention(rows: Iterable[LogRow]) -> Retention:
    """The retention in reviews."""
    found = [row for row in rows if row.before == "review"]
    if not found:
        return Retention(0, None, None)
    recalled = sum(row.rating != Rating.AGAIN for row in found)
    desired = [row.retention for row in found if row.retention is not None]
    return Retention(
        len(found), recalled / len(found), sum(desired) / len(desired) if desired else None
    )


def _forecast(last: Iterable[LogRow], day: int) -> dict[int, int]:
    """The number of questions due on each of the next days, today first."""
    waits = ((row, row.interval or 0 if row.phase == "review" else 0) for row in last)
    dues = Counter(max(day, row.day + wait) for row, wait in waits)
    return {each: dues[each] for each in range(day, day + FORECAST_DAYS)}


def _groups(
    questions: Mapping[QuestionKey, FilterAttributes],
    reviews: Mapping[QuestionKey, Sequence[LogRow]],
    group: Callable[[FilterAttributes], str],
) -> tuple[Group, ...]:
    """The figures by kind or part, in the order of their first questions."""
    members: dict[str, list[QuestionKey]] = defaultdict(list)
    for key, attributes in questions.items():
        members[group(attributes)].append(key)
    found = []
    for name, keys in members.items():
        rows = [row for key in keys for row in reviews.get(key, ())]
        minutes = sum(map(_counted_time, rows)) / 60_000
        seen = sum(key in reviews for key in keys)
        found.append(Group(name, len(keys), seen, len(rows), retention(rows), minutes))
    return tuple(found)


def _hardest(
    active: Mapping[QuestionKey, LogRow],
    reviews: Mapping[QuestionKey, Sequence[LogRow]],
    scheduler: Scheduler,
    day: int,
    number: int = 10,
) -> tuple[Hard, ...]:
    """The questions that were forgotten most often; of equals, the most difficult ones."""
    lapses = {key: sum(row.is_lapse for row in reviews[key]) for key in active}
    memories: dict[QuestionKey, Memory] = {
        key: scheduler.memory_of([(Rating(row.rating or 0), row.day) for row in reviews[key]])
        for key in active
        if any(row.rating == Rating.AGAIN for row in reviews[key])
    }
    worst = sorted(memories, key=lambda key: (-lapses[key], -memories[key].difficulty, key))
    return tuple(
        Hard(
            key,
            lapses[key],
            len(reviews[key]),
            memories[key].difficulty,
            scheduler.retrievability(memories[key], max(0, day - active[key].day)),
        )
        for key in worst[:number]
    )
