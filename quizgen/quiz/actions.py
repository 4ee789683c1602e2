"""What is saved in a session: ratings, and what the learner's other commands do."""

from collections.abc import Callable
from dataclasses import replace

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.durations import Duration
from quizgen.quiz.frontend import Frontend, SessionCommand, Turn
from quizgen.quiz.history.history import AnsweredElsewhere
from quizgen.quiz.history.log import LogRow, QuestionKey
from quizgen.quiz.schedule import Rating
from quizgen.quiz.session import Session

LEECH = 8
"""Lapses that make a leech. It is reported again every `LEECH // 2` lapses, as in Anki."""


def save_rating(session: Session, frontend: Frontend, row: LogRow, interval: Duration) -> None:
    """Save a rating, and repeat the question in this session if it has a step left."""
    key = row.key
    rating = Rating(row.rating or 0)
    if not _save(session, frontend, row):
        return
    session.queue.asked += 1
    session.queue.remove(key)
    session.ratings[rating] += 1
    if row.what == "cram":
        if rating is Rating.AGAIN:
            session.queue.repeat(key, row.timestamp_ms, 60_000)
        frontend.saved(rating, None)
        return
    if row.phase != "review":
        session.queue.repeat(key, row.timestamp_ms, (row.delay or 0) * 1000)
    frontend.saved(rating, interval)
    if row.is_lapse:
        lapses = sum(each.is_lapse for each in session.history.reviews(key))
        if lapses >= LEECH and (lapses - LEECH) % (LEECH // 2) == 0:
            frontend.say(session.words.quiz.messages.leech.format(times=lapses))


def _save(session: Session, frontend: Frontend, row: LogRow) -> bool:
    """Write a row, trying again as often as the learner wants; whether it was written."""
    while True:
        try:
            session.write(row)
        except AnsweredElsewhere:
            session.queue.remove(row.key)
            frontend.say(session.words.quiz.messages.elsewhere)
            return False
        except Unusable as error:
            if not frontend.try_again(str(error)):
                raise
        else:
            session.written.append(row)
            return True


def _undo(session: Session, frontend: Frontend, turn: Turn) -> None:
    """Undo the last row of this session, or else the last row of today."""
    del turn
    messages = session.words.quiz.messages
    rows = session.written or session.history.of_day(session.day())[-1:]
    if not rows or rows[-1].what == "parameters":
        frontend.say(messages.nothing_to_undo)
        return
    row = rows[-1]
    if not _save(session, frontend, replace(session.row(row.key, "undo"), target=row.uuid)):
        # Another window has gone on with this question. The one before it can still be undone.
        session.written = session.written[:-1]
        return
    session.written = session.written[:-2]
    if row.rating is not None and session.queue.asked:
        session.ratings[Rating(row.rating)] -= 1
        session.queue.asked -= 1
    if row.what == "unsuspend":
        session.queue.remove(row.key)
    elif row.what != "cram" or session.options.cram:
        session.queue.put_back(row.key)
    undone = {
        "suspend": messages.unsuspended,
        "unsuspend": messages.suspended_again,
        "bury": messages.unburied,
    }
    frontend.say(undone.get(row.what, messages.undone))


def _suspend(session: Session, frontend: Frontend, turn: Turn) -> None:
    key = key_of(turn)
    if _save(session, frontend, session.row(key, "suspend")):
        session.queue.remove(key)
        frontend.say(session.words.quiz.messages.suspended)


def _bury(session: Session, frontend: Frontend, turn: Turn) -> None:
    key = key_of(turn)
    if _save(session, frontend, session.row(key, "bury")):
        session.queue.remove(key)
        frontend.say(session.words.quiz.messages.buried)


def edit(session: Session, frontend: Frontend, turn: Turn) -> None:
    """Open the fact of a question in the learner's editor, and read the deck anew."""
    library, message = session.edit(turn.question)
    if library is None:
        frontend.say(session.words.quiz.messages.not_edited.format(problem=message))
        return
    session.library = library
    if message:
        frontend.say(message)


def key_of(turn: Turn) -> QuestionKey:
    return QuestionKey(*turn.question.origin.fact_key, turn.question.slot)


ACTIONS: dict[SessionCommand, Callable[[Session, Frontend, Turn], None]] = {
    SessionCommand.UNDO: _undo,
    SessionCommand.SUSPEND: _suspend,
    SessionCommand.BURY: _bury,
    SessionCommand.EDIT: edit,
}
"""What each command does that ends a turn."""
