"""The state of a session, and the rows that it writes to the log."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple, Protocol

from quizgen.languages.language import Words
from quizgen.questions.question import FactKey, Question
from quizgen.quiz.days import day_of
from quizgen.quiz.eligibility import SessionOptions, eligible_questions
from quizgen.quiz.history.history import History
from quizgen.quiz.history.log import LogRow, Mode, QuestionKey, RowType
from quizgen.quiz.library import Library
from quizgen.quiz.pictures.gallery import Gallery
from quizgen.quiz.player import Player
from quizgen.quiz.queue import Queue
from quizgen.quiz.schedule import SCHEDULER_VERSION, Phase, Rating, Scheduler, State
from quizgen.quiz.until import UntilPlan, new_on, per_day


class FactFilter(Protocol):
    """Keeps facts with errors out of a session."""

    def is_intact(self, name: FactKey) -> bool:
        """Whether a fact has no errors, as far as is known."""

    def begin(self) -> None:
        """A question is shown: start to check all facts."""

    def settle(self) -> Sequence[str]:
        """Leave out every fact with errors. The first call returns messages about them."""


class Edited(NamedTuple):
    """The decks after an edit, None if it failed, and what is said about it, perhaps nothing."""

    library: Library | None
    message: str


@dataclass(kw_only=True)
class Session:
    """All that a session needs, and its state.

    `words` are those of the interface. `parameters` is the uuid of the row with the scheduler's
    weights, None for the default ones. `edit` opens a fact in the learner's editor. `known` is the
    number of the last row of the log when the queue was made, `seen` that of the last row about
    each question since. `written` are the rows that this session has written and not undone. `plan`
    is that of the new questions when it began, `put_off` the number of due ones for which the day
    has no room, by the number that a day has room for, `reviews_a_day`, None for all.
    """

    words: Words
    library: Library
    history: History
    scheduler: Scheduler
    parameters: str | None
    queue: Queue
    options: SessionOptions
    mode: Mode | None
    now: Callable[[], datetime]
    edit: Callable[[Question], Edited]
    fact_filter: FactFilter
    known: int
    pictures: Gallery
    seen: dict[QuestionKey, int] = field(default_factory=dict)
    written: list[LogRow] = field(default_factory=list)
    ratings: Counter[Rating] = field(default_factory=Counter)
    player: Player = field(default_factory=Player)
    plan: UntilPlan | None = None
    put_off: int = 0
    reviews_a_day: int | None = None

    def time(self) -> int:
        """Now, in milliseconds since 1970."""
        return int(self.now().timestamp() * 1000)

    def day(self) -> int:
        """Today, as an Anki day."""
        return day_of(self.now())

    def next(self) -> QuestionKey | None:
        """The next question that has no errors and was not answered in another window."""
        while (key := self.queue.next(self.time())) is not None:
            newest = self.history.newest(key)
            answered = newest > max(self.known, self.seen.get(key, 0))
            if not answered and self.library.asks(key) and self.fact_filter.is_intact(key[:2]):
                self.seen[key] = newest
                return key
            self.queue.remove(key)
        return None

    def write(self, row: LogRow) -> None:
        """Write a row about a question to the log.

        Raises AnsweredElsewhere if another window has written about the question since it was asked
        here, Unusable if the history cannot be written.
        """
        newest = self.seen.get(row.key)
        if newest is None:
            newest = self.history.newest(row.key)
        self.seen[row.key] = self.history.append(row, newest=newest)

    def row(self, key: QuestionKey, what: RowType) -> LogRow:
        """A row about a question, with the present time."""
        return row_about(key, what, self.time(), self.day())


def new_left(session: Session) -> int:
    """How many new questions the plan of a session has left."""
    if not session.plan:
        return 0
    library, options, history = session.library, session.options, session.history
    eligible = eligible_questions(library, options, history, session.pictures, today=())
    return sum(len(keys) for _, keys in eligible.unseen(history.seen()))


def new_numbers(session: Session, days: int) -> list[int]:
    """How many new questions each of the days from tomorrow on has, if there are enough.

    What was put off without a number of the learner's will still be caught up with.
    """
    options, today = session.options, session.day()
    catching_up = bool(session.put_off) and options.reviews is None
    left, numbers = new_left(session), []
    for day in range(today + 1, today + 1 + days):
        in_time = options.until is not None and day < options.until
        needed = per_day(left, options.until - day) if in_time and options.until else 0
        number = new_on(day, options.new, options.until, needed, catching_up=catching_up)
        left -= min(left, number)
        numbers.append(number)
    return numbers


def row_about(key: QuestionKey, what: RowType, timestamp_ms: int, day: int) -> LogRow:
    """A row about a question, with nothing else set."""
    from uuid import uuid4

    deck, fact, slot = key
    return LogRow(
        uuid=str(uuid4()),
        timestamp_ms=timestamp_ms,
        day=day,
        what=what,
        deck=deck,
        fact=fact,
        slot=slot,
    )


def state_after(rows: Sequence[LogRow], scheduler: Scheduler) -> State | None:
    """The state of a question after its reviews; None if there are none.

    The phase and the interval are those of the last row. Only memory is computed, with the present
    weights.
    """
    if not rows:
        return None
    memory = scheduler.memory_of([(Rating(row.rating or 0), row.day) for row in rows])
    last = rows[-1]
    phase: Phase = last.phase  # type: ignore[assignment]  # checked by the table
    return State(phase, last.step or 0, last.interval or 0, memory, last.day, last.delay or 0)


def next_states(
    session: Session, key: QuestionKey, before: Sequence[LogRow]
) -> dict[Rating, State]:
    """The state after each rating of a question now, after the reviews `before`."""
    seed = f"{'/'.join(key)} {len(before)}"
    state = state_after(before, session.scheduler)
    return session.scheduler.next_states(state, session.day(), seed=seed)


def review_row(
    session: Session, row: LogRow, before: Sequence[LogRow], rating: Rating, state: State
) -> LogRow:
    """A row with a rating and the state that it gives.

    `row` has the question and the answer. `before` are the earlier reviews of the question.
    """
    if session.options.cram:
        return replace(row, what="cram", rating=int(rating))
    return replace(
        row,
        what="review",
        rating=int(rating),
        before=before[-1].phase if before else "new",
        phase=state.phase,
        step=state.step,
        interval=state.interval,
        delay=state.delay,
        retention=session.scheduler.retention,
        scheduler=SCHEDULER_VERSION,
        parameters=session.parameters,
    )
