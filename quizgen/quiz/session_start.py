"""The two ends of a session: what it consists of, and what is said before it and after it."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime

from quizgen.questions.question import Question
from quizgen.quiz.agenda import Agenda, Eligibility, SessionOptions, agenda_of
from quizgen.quiz.counted import counted
from quizgen.quiz.days import day_of
from quizgen.quiz.durations import clock_words
from quizgen.quiz.fsrs import DEFAULT_PARAMETERS
from quizgen.quiz.hard_questions import hard_questions
from quizgen.quiz.history import History
from quizgen.quiz.library import Library
from quizgen.quiz.log import Key, Mode
from quizgen.quiz.queue import queue_of
from quizgen.quiz.schedule import Rating, Scheduler
from quizgen.quiz.session import FactFilter, Session


def open_session(
    library: Library,
    history: History,
    seen: Collection[Key],
    options: SessionOptions,
    *,
    mode: Mode | None,
    now: Callable[[], datetime],
    edit: Callable[[Question], Library | str],
    fact_filter: FactFilter,
) -> tuple[Session, Iterator[str]]:
    """A session of what the learner options, and what is to be said before it.

    `seen` are the questions that the history knows.
    """
    known = history.last()
    uuid, parameters = history.parameters() or (None, DEFAULT_PARAMETERS)
    scheduler = Scheduler(parameters, options.retention)
    day = day_of(now())
    today = history.of_day(day)
    reviews = history.ratings() if options.cram or options.only == "hard" else {}
    memories = {key: scheduler.memory_of(ratings) for key, ratings in reviews.items()}
    standings = history.due(day)
    eligible = Eligibility(
        library,
        options,
        suspended=history.suspended(),
        today=today,
        only=hard_questions(memories) if options.only == "hard" else None,
    )
    if options.cram:
        recall = {
            key: scheduler.retrievability(memory, max(0, day - reviews[key][-1][1]))
            for key, memory in memories.items()
        }
        done = {row.key for row in today if row.what == "cram" and row.rating != Rating.AGAIN}
        due = {standing.key for standing in standings}
        made = crammed(_crammable(eligible, due, seen), recall, done)
    else:
        made = agenda_of(eligible, standings, seen, today, day)
    session = Session(
        library=library,
        history=history,
        scheduler=scheduler,
        parameters=uuid,
        queue=queue_of(made, options.limit),
        options=options,
        mode=mode,
        now=now,
        edit=edit,
        fact_filter=fact_filter,
        known=known,
    )
    hello = greeting(made, options)
    return session, iter([hello]) if hello else nothing(made, eligible, history, day)


def _crammable(eligible: Eligibility, due: Collection[Key], seen: Collection[Key]) -> list[Key]:
    library, only = eligible.library, eligible.options.only
    keys = [key for name in library.names() for key in library.keys(name) if eligible.takes(key)]
    if only == "new":
        return [key for key in keys if key not in seen]
    if only == "due":
        return [key for key in keys if key in due]
    return keys


def crammed(keys: Sequence[Key], recall: Mapping[Key, float], done: Collection[Key]) -> Agenda:
    """Everything, due or not: what is least likely to be recalled today comes first.

    `recall` is the probability of it for each question ever seen. What never was comes after the
    rest, in study order; what was crammed today already and was known (`done`) comes last.
    """
    keys = sorted(keys, key=lambda key: (key in done, recall.get(key, 2)))
    new = [key for key in keys if key not in recall]
    # What is new follows what was seen: to be the last, what is done has to follow what is new.
    last = [key for key in keys if new and key in recall and key in done]
    due = [key for key in keys if key in recall and not (new and key in done)]
    return Agenda(learning=(), due=tuple(due), new=(*new, *last))


def gone(library: Library, seen: Collection[Key]) -> int:
    """How many facts the history knows that the library's decks do not have any more."""
    decks = {deck.id for deck in library.decks}
    return sum(name[0] in decks and not library.knows(name) for name in {key[:2] for key in seen})


def greeting(agenda_of: Agenda, options: SessionOptions) -> str:
    """What the session holds; empty if it holds nothing."""
    learning, due, new = len(agenda_of.learning), len(agenda_of.due), len(agenda_of.new)
    if not learning + due + new:
        return ""
    if options.cram:
        return f"{counted(due + new, 'question')} to practise; what is due when stays as it is"
    parts = [f"{due} due", f"{new} new"] + [f"{learning} to repeat"] * bool(learning)
    all_of_them = learning + due + new
    now = ""
    if options.limit is not None and options.limit < all_of_them:
        now = f"; {options.limit} of them now"
    return f"{counted(all_of_them, 'question')} today: {', '.join(parts)}{now}"


def nothing(agenda_of: Agenda, eligible: Eligibility, history: History, day: int) -> Iterator[str]:
    """Why there is nothing to ask on an Anki day, and what can be done about it."""
    options = eligible.options
    of_what = "" if eligible.takes_all else ", of what you ask for"
    if options.cram:
        yield f"there is nothing to practise{of_what}"
        return
    yield f"nothing is due now{of_what}"
    if agenda_of.more_new:
        yield "there is more that you have not seen yet: --new N takes more of it today"
    if agenda_of.later:
        waiting = counted(agenda_of.later, "question")
        one = agenda_of.later == 1
        wait, facts = ("waits", "its fact") if one else ("wait", "their facts")
        yield f"{waiting} {wait} for another day, as {facts} asked something today"
    coming = Counter(due for key, due in history.coming(day) if eligible.takes(key))
    if coming:
        first = min(coming)
        when = "tomorrow" if first == day + 1 else f"in {first - day} days"
        yield f"{counted(coming[first], 'question')} will come {when}"
    yield "--cram practises without waiting"


def farewell(session: Session, seconds: float) -> str:
    """What a session came to; empty if no answer was given."""
    answers = sum(session.ratings.values())
    if not answers:
        return ""
    shares = [
        f"{session.ratings[rating]} {rating.name.lower()}"
        for rating in Rating
        if session.ratings[rating]
    ]
    return f"{counted(answers, 'answer')} in {clock_words(seconds)}: {', '.join(shares)}"
