"""What a learner is told at the end of a session: what went well, what was missed, what comes."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from quizgen.quiz.agenda import Agenda
from quizgen.quiz.days import date_of
from quizgen.quiz.durations import elapsed
from quizgen.quiz.eligibility import eligible_questions
from quizgen.quiz.forecast import first_rating_shares, known_if_continued, reviewed_questions
from quizgen.quiz.frontend import Frontend
from quizgen.quiz.log import QuestionKey
from quizgen.quiz.predicted import known_on
from quizgen.quiz.queue import queue_of
from quizgen.quiz.schedule import Rating
from quizgen.quiz.session import Session, new_left
from quizgen.quiz.streaks import streak
from quizgen.quiz.wording import answer_text, harmless
from quizgen.values.dates_shown import show_day

MOST_MISSED = 20
"""How many missed questions are listed."""

_WEEK = 7


def say_farewell(session: Session, seconds: float, frontend: Frontend) -> None:
    """Show how a session went, after this many seconds; nothing if nothing was answered."""
    words = session.words.quiz
    messages = words.messages
    total = sum(session.ratings.values())
    if not total:
        return
    ratings = [
        messages.farewell_rating.format(count=session.ratings[rating], rating=name)
        for rating, name in zip(Rating, words.ratings, strict=True)
        if session.ratings[rating]
    ]
    time = elapsed(seconds, words.duration)
    answers = words.answers(total)
    frontend.say(messages.farewell.format(answers=answers, time=time, ratings=", ".join(ratings)))
    wrong = session.ratings[Rating.AGAIN]
    frontend.say(messages.right.format(right=total - wrong, wrong=wrong))
    if found := missed(session):
        frontend.say(messages.missed)
        for key in found[:MOST_MISSED]:
            frontend.item(_with_answer(session, key))
    if session.options.cram:
        return
    if session.put_off:
        frontend.say(messages.reviews_done(session.put_off))
    tomorrow, week = _coming(session)
    if week:
        frontend.say(messages.coming(tomorrow, week))
    days = streak(session.history.days(), session.day())
    if days > 1:
        frontend.say(messages.streak(days))
    for message in _known_then(session):
        frontend.say(message)


def missed(session: Session) -> list[QuestionKey]:
    """The questions that were rated Again in a session, each once, in the order of its answers."""
    again = (row.key for row in session.written if row.rating == Rating.AGAIN)
    return [key for key in dict.fromkeys(again) if session.library.asks(key)]


def practice_of_missed(session: Session) -> Session:
    """A session that asks what was missed in another one, without changing due dates."""
    agenda = Agenda(learning=(), due=tuple(missed(session)), new=())
    return replace(
        session,
        queue=queue_of(agenda, None),
        options=replace(session.options, cram=True, limit=None, minutes=None),
        known=session.history.last(),
        seen={},
        written=[],
        ratings=Counter(),
    )


def _coming(session: Session) -> tuple[int, int]:
    """How many questions are due tomorrow, and within seven days from then."""
    today = session.day()
    suspended = session.history.suspended()
    dues = [
        due - today
        for key, due in session.history.coming(today)
        if due - today <= _WEEK and key not in suspended and session.library.asks_fact(key[:2])
    ]
    return dues.count(1), len(dues)


def _known_then(session: Session) -> Iterator[str]:
    """What will be known on the day that the learner has set, with and without more learning."""
    options, history, scheduler = session.options, session.history, session.scheduler
    until, tomorrow = options.until, session.day() + 1
    if until is None or until < tomorrow:
        return
    eligible = eligible_questions(session.library, options, history, session.pictures, today=())
    reviewed = reviewed_questions(history, eligible, scheduler, tomorrow)
    new = new_left(session)
    known = known_if_continued(
        reviewed,
        new,
        (tomorrow, until),
        scheduler,
        new_a_day=options.new,
        reviews_a_day=options.reviews,
        first_ratings=first_rating_shares(history.ratings()),
    )
    messages = session.words.quiz.messages
    date = show_day(date_of(until), session.words.dates)
    yield messages.known_then(round(known), len(reviewed) + new).format(date=date)
    if until > tomorrow:
        stopped = known_on(until, (each for _, each in reviewed), scheduler)
        yield messages.known_if_stopped.format(known=round(stopped))


def _with_answer(session: Session, key: QuestionKey) -> str:
    question = session.library.question(key)
    return f"{harmless(question.prompt).text} – {answer_text(question)}"
