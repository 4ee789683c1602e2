"""How many questions wait, from the history and what the last session left."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from quizgen.quiz.due_today import due_day, due_today, set_aside
from quizgen.quiz.history.history import History
from quizgen.quiz.history.log import QuestionKey, begun_in
from quizgen.quiz.last_session import last_session
from quizgen.quiz.review_limit import PastReviews
from quizgen.quiz.schedule import Scheduler
from quizgen.quiz.until import new_on, per_day, too_many

if TYPE_CHECKING:
    from quizgen.questions.question import FactKey


class DueCounts(NamedTuple):
    """The questions of a day.

    `today` are due and asked today, `put_off` due without room today. `overdue` of those of today
    were due before. `new` are new ones for today, None if it is not known. `tomorrow` are facts
    with a question that comes tomorrow, also one that waits today.
    """

    today: int
    put_off: int
    overdue: int
    new: int | None
    tomorrow: int


def due_counts(history: History, day: int) -> DueCounts:
    """The counts on an Anki day, as an agenda of all decks would have them."""
    today = history.of_day(day)
    suspended, due = history.suspended(), history.due(day)
    aside = set_aside(suspended, today)
    standings = [each for each in due if each.key not in aside]
    found = due_today(standings, today, due_day)
    left = last_session(history.path)
    past = PastReviews(history, Scheduler(), day)
    limit = past.limit(left.reviews if left else None, found.reviews, today)
    reviews = len(found.reviews)
    overdue = sum(due_day(each) < day for each in found.reviews)
    new = None
    if left:
        begun_today, begun_since = begun_in(today), history.begun_since(left.row)
        unseen = {
            name: [key for key in keys if key not in begun_since]
            for name, keys in left.new_questions().items()
        }
        days = left.until - day if left.until is not None else 0
        never_asked = left.questions - len(begun_since)
        needed = _needed(unseen, never_asked, begun_today, days) if days > 0 else 0
        catching_up = limit is not None and limit.catching_up
        number = new_on(day, left.new, left.until, needed, catching_up=catching_up)
        room = max(0, number - len(begun_today))
        facts = {name for name, keys in unseen.items() if not aside.issuperset(keys)}
        new = min(room, len(facts - found.asked))
        if days > 0:
            # Rather a due question waits for a day than a new one is not seen in time.
            instead = min(room - new, len(facts & {each.key[:2] for each in found.reviews}))
            new, reviews = new + instead, reviews - instead
    asked = min(limit.left, reviews) if limit else reviews
    # One that is buried waits for tomorrow, as does one whose fact is asked something else today.
    waiting = {each.key for each in due if each.phase == "review"}
    waiting.difference_update(each.key for each in found.reviews)
    waiting.update(key for key, on in history.coming(day) if on == day + 1)
    coming = {key[:2] for key in waiting - suspended}
    return DueCounts(
        len(found.learning) + asked,
        reviews - asked,
        0 if limit else min(overdue, asked),
        new,
        len(coming),
    )


def _needed(
    unseen: "Mapping[FactKey, Sequence[QuestionKey]]",
    number: int,
    begun: Sequence[QuestionKey],
    days: int,
) -> int:
    """How many new questions a day it takes to see all in so many days, as in `until_plan`.

    `number` is that of all questions that were never asked, of which `unseen` has most. `begun`
    were begun today.
    """
    counts = Counter({name: len(keys) for name, keys in unseen.items()})
    counts.update(key[:2] for key in begun)
    return per_day(number + len(begun) - too_many(counts.values(), days), days)
