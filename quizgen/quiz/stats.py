"""What a history says about learning, in figures."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from statistics import median

from quizgen.questions.filters import About
from quizgen.quiz.log import Key, LogRow
from quizgen.quiz.schedule import Memory, Rating, Scheduler
from quizgen.record import record

FORECAST_DAYS = 30
"""Days for which the due dates are forecast, and over which recent retention is taken."""

LONGEST_ANSWER_TIME = 120_000
"""Milliseconds beyond which an answer's time is not counted: the learner was elsewhere."""


@record()
class Retention:
    """How much was recalled of what came back: of `reviews`, the share `true`, and `wanted`.

    Only reviews of what had been learned count, not steps on one day. The shares are None without
    any.
    """

    reviews: int
    true: float | None
    wanted: float | None


@record()
class Group:
    """The figures of one kind or part: questions asked by the decks and seen, and their reviews."""

    name: str
    questions: int
    seen: int
    reviews: int
    retention: Retention
    minutes: float


@record()
class Hard:
    """A question that is hard to learn; `recall` is the probability that it is known today."""

    key: Key
    lapses: int
    reviews: int
    difficulty: float
    recall: float


@record(kw_only=True)
class Stats:
    """All figures on an Anki day. Days are Anki days.

    `due` counts the questions that come on each of the next days, what is overdue on the first;
    `days` the answers and minutes of each day with any.
    """

    day: int
    questions: int
    seen: int
    suspended: int
    answers: int
    minutes: float
    seconds_an_answer: float | None
    due: Mapping[int, int]
    days: Mapping[int, tuple[int, float]]
    recent: Retention
    ever: Retention
    kinds: tuple[Group, ...]
    parts: tuple[Group, ...]
    hardest: tuple[Hard, ...]


def statistics(
    rows: Sequence[LogRow],
    questions: Mapping[Key, About],
    suspended: Set[Key],
    scheduler: Scheduler,
    day: int,
) -> Stats:
    """The figures of the questions that the decks ask, in study order, on an Anki day.

    `rows` are the reviews and crams that stand, in the order of their times. Rows about questions
    that the decks do not ask any more count in what was done, not in what is to come.
    """
    reviews: dict[Key, list[LogRow]] = defaultdict(list)
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
        seconds_an_answer=median(times) / 1000 if times else None,
        due=_forecast(active.values(), day),
        days=days,
        recent=retention(row for row in every if row.day > day - FORECAST_DAYS),
        ever=retention(every),
        kinds=_groups(questions, reviews, lambda about: about.kind),
        parts=_groups(questions, reviews, lambda about: about.part),
        hardest=_hardest(active, reviews, scheduler, day),
    )


def _counted_time(row: LogRow) -> int:
    """The milliseconds that an answer took."""
    return min(row.taken or 0, LONGEST_ANSWER_TIME)


def retention(rows: Iterable[LogRow]) -> Retention:
    """How much was recalled in reviews."""
    found = [row for row in rows if row.before == "review"]
    if not found:
        return Retention(0, None, None)
    recalled = sum(row.rating != Rating.AGAIN for row in found)
    wanted = [row.retention for row in found if row.retention is not None]
    return Retention(
        len(found), recalled / len(found), sum(wanted) / len(wanted) if wanted else None
    )


def _forecast(last: Iterable[LogRow], day: int) -> dict[int, int]:
    """How many questions are due on each of the next days, today first."""
    waits = ((row, row.interval or 0 if row.phase == "review" else 0) for row in last)
    dues = Counter(max(day, row.day + wait) for row, wait in waits)
    return {each: dues[each] for each in range(day, day + FORECAST_DAYS)}


def _groups(
    questions: Mapping[Key, About],
    reviews: Mapping[Key, Sequence[LogRow]],
    group: Callable[[About], str],
) -> tuple[Group, ...]:
    """The figures by kind or part, in the order in which these first come."""
    members: dict[str, list[Key]] = defaultdict(list)
    for key, about in questions.items():
        members[group(about)].append(key)
    found = []
    for name, keys in members.items():
        rows = [row for key in keys for row in reviews.get(key, ())]
        minutes = sum(map(_counted_time, rows)) / 60_000
        seen = sum(key in reviews for key in keys)
        found.append(Group(name, len(keys), seen, len(rows), retention(rows), minutes))
    return tuple(found)


def _hardest(
    active: Mapping[Key, LogRow],
    reviews: Mapping[Key, Sequence[LogRow]],
    scheduler: Scheduler,
    day: int,
    number: int = 10,
) -> tuple[Hard, ...]:
    """The questions that were forgotten most often, and of those the most difficult."""
    lapses = {key: sum(row.is_lapse for row in reviews[key]) for key in active}
    memories: dict[Key, Memory] = {
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
