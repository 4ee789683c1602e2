"""How many new questions a day has, such as to have seen all of them before a day."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from quizgen.record import record

if TYPE_CHECKING:
    from quizgen.questions.question import FactKey


NEW_A_DAY = 10
"""How many new questions a day has, if the learner does not say."""


@record()
class UntilPlan:
    """The new questions of the days before a day, the last one to learn for.

    `total` is the number of new questions this morning, `days` that of the days that are left, with
    today. `needed` is the number a day that they take. `left` are the new questions that will not
    have been seen. `urgent` are the facts with a new question on every day that is left: they have
    to be asked one today.
    """

    total: int
    days: int
    needed: int
    left: int
    urgent: "frozenset[FactKey]"


def until_plan(new: "Mapping[FactKey, int]", days: int, number: int | None) -> UntilPlan:
    """The plan for the new questions of each fact this morning, on these days.

    `number` is how many a day the learner wants, None for as many as it takes. On one day, at most
    one question of a fact is asked. So all are seen in time if and only if no fact has more than
    one for each day, and `number` is enough for their sum. It suffices to ask urgent facts first,
    whatever the order of the others, as in McNaughton's rule for machines: the number of urgent
    facts never exceeds the number a day.
    """
    total = sum(new.values())
    possible = total - too_many(new.values(), days)
    needed = per_day(possible, days)
    asked = possible if number is None else min(possible, number * days)
    urgent = frozenset(name for name, each in new.items() if each >= days)
    return UntilPlan(total, days, needed, total - asked, urgent)


def too_many(new: Iterable[int], days: int) -> int:
    """How many of the new questions of each fact are not asked on these days, one on each."""
    return sum(max(0, each - days) for each in new)


def per_day(questions: int, days: int) -> int:
    """How many questions a day it takes, rounded up, to ask so many on these days."""
    return -(-questions // days)


def new_on(day: int, new: int | None, until: int | None, needed: int, *, catching_up: bool) -> int:
    """How many new questions an Anki day has.

    `new` is the number that the learner has set, `until` the day before which all are to be seen,
    and `needed` the number that it takes. While much is caught up with, new ones wait unless the
    learner has set either. On the day itself it is too late for them.
    """
    if new is not None:
        return new
    if until is None or until < day:
        return 0 if catching_up else NEW_A_DAY
    return 0 if until == day else needed
