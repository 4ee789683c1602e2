"""How many questions wait, from the history and what the last session left."""

from collections.abc import Sequence
from typing import NamedTuple

from quizgen.quiz.due_today import due_day, due_today, set_aside
from quizgen.quiz.history.history import History
from quizgen.quiz.history.log import LogRow
from quizgen.quiz.last_session import LastSession, last_session
from quizgen.quiz.review_limit import PastReviews
from quizgen.quiz.schedule import Scheduler
from quizgen.quiz.until import new_on, per_day


class DueCounts(NamedTuple):
    """The questions of a day.

    `today` are due and asked today, `put_off` due without room today. `overdue` of those of today
    were due before. `new` are new ones for today, None if it is not known. `tomorrow` are facts
    with a question that comes tomorrow.
    """

    today: int
    put_off: int
    overdue: int
    new: int | None
    tomorrow: int


def due_counts(history: History, day: int) -> DueCounts:
    """The counts on an Anki day, as an agenda of all decks would have them."""
    today = history.of_day(day)
    aside = set_aside(history.suspended(), today)
    standings = [each for each in history.due(day) if each.key not in aside]
    found = due_today(standings, today, due_day)
    left = last_session(history.path)
    past = PastReviews(history, Scheduler(), day)
    limit = past.limit(left.reviews if left else None, found.reviews, today)
    reviews = len(found.reviews)
    overdue = sum(due_day(each) < day for each in found.reviews)
    new = None
    if left:
        begun = history.begun_since(left.row)
        catching_up = limit is not None and limit.catching_up
        room = _room(left, day, today, len(begun), catching_up=catching_up)
        facts = {
            name
            for name, keys in left.new_questions().items()
            if any(key not in begun and key not in aside for key in keys)
        }
        new = min(room, len(facts - found.asked))
        if left.until is not None and left.until > day:
            # Rather a due question waits for a day than a new one is not seen in time.
            instead = min(room - new, len(facts & {each.key[:2] for each in found.reviews}))
            new, reviews = new + instead, reviews - instead
    asked = min(limit.left, reviews) if limit else reviews
    coming = {key[:2] for key, on in history.coming(day) if on == day + 1 and key not in aside}
    return DueCounts(
        len(found.learning) + asked,
        reviews - asked,
        0 if limit else min(overdue, asked),
        new,
        len(coming),
    )


def _room(
    left: LastSession, day: int, today: Sequence[LogRow], since: int, *, catching_up: bool
) -> int:
    """For how many new questions today has room.

    `today` are the rows of the day. `since` is the number of questions begun after the last
    session, such as on another machine.
    """
    begun = sum(row.is_first for row in today)
    needed = 0
    if left.until is not None and left.until > day:
        needed = per_day(left.questions - since + begun, left.until - day)
    number = new_on(day, left.new, left.until, needed, catching_up=catching_up)
    return max(0, number - begun)
