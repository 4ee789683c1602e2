"""Which questions a session asks, and in which order."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import chain, islice

from quizgen.questions.question import FactKey
from quizgen.quiz.due_today import due_day, due_today
from quizgen.quiz.eligibility import Eligibility
from quizgen.quiz.history.history import Standing
from quizgen.quiz.history.log import LogRow, QuestionKey
from quizgen.quiz.library import Library
from quizgen.quiz.new_questions import (
    new_in_order,
    new_today,
    plan_of,
    refuse_unshown,
    urgent_new,
)
from quizgen.quiz.review_limit import PastReviews, ReviewLimit
from quizgen.quiz.schedule import seeded_fraction
from quizgen.quiz.teaching_order import needed_first
from quizgen.quiz.until import UntilPlan
from quizgen.record import record


@record()
class Agenda:
    """The questions of a session in their order.

    `learning` are questions in their steps, each with the time at which it is due in milliseconds
    since 1970. `more_new` is whether the daily number left out new questions. `postponed` is the
    number of due questions that wait because their fact is asked something else today. `put_off` is
    the number of those for which the day has no room, by its `limit`. Where there is one, `due` has
    the least likely to be recalled, in this order. `plan` is that of the new questions until a day.
    """

    learning: tuple[tuple[int, QuestionKey], ...]
    due: tuple[QuestionKey, ...]
    new: tuple[QuestionKey, ...]
    more_new: bool = False
    postponed: int = 0
    put_off: int = 0
    limit: ReviewLimit | None = None
    plan: UntilPlan | None = None


def agenda_of(
    eligible: Eligibility,
    standings: Sequence[Standing],
    seen: Collection[QuestionKey],
    today: Sequence[LogRow],
    day: int,
    *,
    past: PastReviews | None = None,
) -> Agenda:
    """The questions that a session asks on an Anki day.

    `standings` are those of the questions that are due by then, `seen` all questions that were ever
    reviewed. At most one question of a fact is asked on a day, except in its steps. The most
    overdue question of a fact is asked, or the first new one in study order. The order within the
    session mixes parts and kinds.

    `past` tells for how many due questions the day has room; None means for all.
    """
    options, library = eligible.options, eligible.library
    allowed = [each for each in standings if eligible.allows(each.key)]
    if options.only == "new":
        allowed = []
    asks_new = options.only not in ("due", "hard")
    plan = plan_of(eligible, seen, today, day)
    number = new_today(eligible, plan, today, day) if asks_new else 0
    urgent = urgent_new(eligible, plan, seen, today, number)

    def overdue_first(each: Standing) -> tuple[int, float, QuestionKey]:
        return due_day(each), _draw(each.key, day), each.key

    found = due_today(allowed, today, overdue_first, busy=_facts(urgent))
    limit = past.limit(options.reviews, found.reviews, today) if past else None
    if limit and limit.catching_up and asks_new:
        number = new_today(eligible, plan, today, day, catching_up=True)
    new: list[QuestionKey] = []
    more_new = False
    if asks_new:
        candidates, asked = [urgent, new_in_order(eligible, seen, found.asked)], found.asked
        if plan:
            # Rather a due question waits for a day than a new one is not seen in time.
            asked = found.asked - _facts(each.key for each in found.reviews)
            candidates.append(new_in_order(eligible, seen, asked))
        # No further: to find the first new question of every fact took longer than all the rest.
        new = [*islice(_once(chain.from_iterable(candidates)), number + 1)]
        refuse_unshown(eligible, seen, asked)
        more_new = len(new) > number
        del new[number:]
    if past and limit:
        recall = past.recall([each for each in allowed if each.phase == "review"], limit.left)
        found = due_today(
            allowed, today, lambda each: (recall.get(each.key, 1), each.key), busy=_facts(new)
        )
        due = [each.key for each in found.reviews[: limit.left]]
    else:
        found = due_today(allowed, today, overdue_first, busy=_facts(new))
        due = _mixed((each.key for each in found.reviews), library, day)
    put_off = len(found.reviews) - len(due)
    return Agenda(
        tuple(found.learning),
        tuple(due),
        tuple(_taught(_mixed(new, library, day), library)),
        more_new,
        found.postponed,
        put_off,
        limit,
        plan,
    )


def _once(keys: Iterable[QuestionKey]) -> Iterator[QuestionKey]:
    """Each question once, where it comes first."""
    found: set[QuestionKey] = set()
    for key in keys:
        if key not in found:
            found.add(key)
            yield key


def _facts(keys: Iterable[QuestionKey]) -> set[FactKey]:
    return {key[:2] for key in keys}


def _mixed(keys: Iterable[QuestionKey], library: Library, day: int) -> list[QuestionKey]:
    return mixed([(_draw(key, day), key) for key in keys], library.group)


def _taught(keys: Sequence[QuestionKey], library: Library) -> Iterator[QuestionKey]:
    """The questions in their order, but each after those that its fact needs."""
    by_name = {key[:2]: key for key in keys}
    names = needed_first(by_name, library.needs)
    return (by_name[name] for name in names if name in by_name)


def mixed(
    drawn: Sequence[tuple[float, QuestionKey]], group: Callable[[FactKey], tuple[str, str]]
) -> list[QuestionKey]:
    """The questions in an order that spreads each group, a part and kind, over the session.

    The session is divided into as many equal sections as the group has questions. Each section
    takes one, in their given order. The number drawn for a question, from 0 to 1, is its position
    within the section.
    """
    groups = [group(key[:2]) for _, key in drawn]
    sizes = Counter(groups)
    counts: Counter[tuple[str, str]] = Counter()
    positions: list[tuple[float, QuestionKey]] = []
    for own, (draw, key) in zip(groups, drawn, strict=True):
        positions.append(((counts[own] + draw) / sizes[own], key))
        counts[own] += 1
    return [key for _, key in sorted(positions)]


def _draw(key: QuestionKey, day: int) -> float:
    """A number from 0 to below 1, the same for a question all day, on every machine."""
    return seeded_fraction(f"{day} {'/'.join(key)}")
