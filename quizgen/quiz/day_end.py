"""What a learner is told at the end of a session: what went well, what was missed, what comes."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import replace

from quizgen.questions.question import FactKey
from quizgen.quiz.agenda import Agenda
from quizgen.quiz.days import date_of
from quizgen.quiz.durations import elapsed
from quizgen.quiz.eligibility import eligible_questions
from quizgen.quiz.forecast import first_rating_shares, known_if_continued, reviewed_questions
from quizgen.quiz.frontend import Frontend
from quizgen.quiz.frontends.wording import answer_text, harmless
from quizgen.quiz.history.log import QuestionKey
from quizgen.quiz.predicted import known_on
from quizgen.quiz.queue import queue_of
from quizgen.quiz.schedule import Rating
from quizgen.quiz.session import Session, new_left, new_numbers
from quizgen.quiz.statistics.streaks import streak
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
    """How many questions come tomorrow, and within seven days from today: due ones and new ones.

    What is due and was not asked comes tomorrow. On a day, a fact is asked one question.
    """
    history, today = session.history, session.day()
    suspended = history.suspended()
    left = history.due(today)
    days = {each.key: 1 for each in left} | {key: on - today for key, on in history.coming(today)}
    dues = [
        (key, on)
        for key, on in days.items()
        if on <= _WEEK and key not in suspended and session.library.asks_fact(key[:2])
    ]
    tomorrow = {key[:2] for key, on in dues if on == 1}
    week = Counter(key[:2] for key, _ in dues)
    # Those in their steps come in any case, the others as far as a day has room for them.
    in_steps = {each.key for each in left if each.phase != "review"}
    steps = {key[:2] for key, _ in dues if key in in_steps}
    room = session.reviews_a_day
    due_tomorrow, due_week = (
        len(steps) + (rest if room is None else min(rest, room * number))
        for number, rest in (
            (1, len(tomorrow - steps)),
            (_WEEK, sum(min(count, _WEEK) for count in week.values()) - len(steps)),
        )
    )
    new_tomorrow, new_week = _new_coming(session, tomorrow)
    return due_tomorrow + new_tomorrow, due_week + new_week


def _new_coming(session: Session, busy: Collection[FactKey]) -> tuple[int, int]:
    """How many new questions come tomorrow, and within seven days from today.

    Facts that are `busy` have a due question tomorrow. It is not known which of them will have one
    on the days after it.
    """
    options, history = session.options, session.history
    if options.only in ("due", "hard"):
        return 0, 0
    numbers = new_numbers(session, _WEEK)
    eligible = eligible_questions(session.library, options, history, session.pictures, today=())
    tomorrow = week = 0
    for name, new in eligible.unseen(history.seen()):
        if tomorrow >= numbers[0] and week >= sum(numbers):
            break
        tomorrow += name not in busy
        week += min(len(new), _WEEK)
    return min(tomorrow, numbers[0]), min(week, sum(numbers))


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
