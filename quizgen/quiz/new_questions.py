"""Which new questions a session asks, and how many."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from quizgen.questions.question import FactKey
from quizgen.quiz.eligibility import Eligibility
from quizgen.quiz.history.log import LogRow, QuestionKey, begun_in
from quizgen.quiz.teaching_order import needed_first
from quizgen.quiz.until import UntilPlan, new_on, until_plan


def plan_of(
    eligible: Eligibility, seen: Collection[QuestionKey], today: Sequence[LogRow], day: int
) -> UntilPlan | None:
    """The plan for the new questions; None if no day is set or it has come."""
    options = eligible.options
    if options.until is None or options.until <= day:
        return None
    new = Counter({name: len(keys) for name, keys in eligible.unseen(seen)})
    new.update(key[:2] for key in begun_in(today) if eligible.will_allow(key))
    return until_plan(new, options.until - day, options.new)


def new_today(
    eligible: Eligibility,
    plan: UntilPlan | None,
    today: Sequence[LogRow],
    day: int,
    *,
    catching_up: bool = False,
) -> int:
    """How many new questions may still be asked today."""
    options, begun = eligible.options, begun_in(today)
    needed = plan.needed if plan else 0
    number = new_on(day, options.new, options.until, needed, catching_up=catching_up)
    if plan and options.new is None:
        begun = [key for key in begun if eligible.will_allow(key)]
    return max(0, number - len(begun))


def urgent_new(
    eligible: Eligibility,
    plan: UntilPlan | None,
    seen: Collection[QuestionKey],
    today: Sequence[LogRow],
    number: int,
) -> list[QuestionKey]:
    """A new question of each fact that has to be asked one today, at most `number` of them.

    It does not matter whether the fact was asked something else today.
    """
    if not plan or not plan.urgent:
        return []
    done = {key[:2] for key in begun_in(today)}
    facts = (name for name in eligible.library.names() if name in plan.urgent - done)
    found = (_first_new(eligible, seen, name) for name in facts)
    return [key for key in found if key][:number]


def new_in_order(
    eligible: Eligibility, seen: Collection[QuestionKey], asked: Collection[FactKey]
) -> Iterator[QuestionKey]:
    """The first new question of each fact that is not asked today.

    They are in study order, but what a fact needs comes before it.
    """
    library = eligible.library

    @cache
    def first_new(name: FactKey) -> QuestionKey | None:
        return None if name in asked else _first_new(eligible, seen, name)

    names = (name for name in library.names() if first_new(name))
    for name in needed_first(names, lambda name: filter(first_new, library.needs(name))):
        if key := first_new(name):
            yield key


def refuse_unshown(
    eligible: Eligibility, seen: Collection[QuestionKey], asked: Collection[FactKey]
) -> None:
    """Let `eligible` refuse the new questions about pictures that cannot be shown, to count them.

    Those are meant that would come next of their facts, on this day or a later one.
    """
    for name in eligible.library.pictured():
        if name not in asked:
            _first_new(eligible, seen, name)


def _first_new(
    eligible: Eligibility, seen: Collection[QuestionKey], name: FactKey
) -> QuestionKey | None:
    if not eligible.allows_fact(name):
        return None
    keys = (key for key in eligible.library.keys(name) if key not in seen and eligible.allows(key))
    return next(keys, None)
