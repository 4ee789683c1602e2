"""A session as it stands, and the rows that it writes to the log."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from quizgen.questions.question import FactKey, Question
from quizgen.quiz.agenda import SessionOptions
from quizgen.quiz.days import day_of
from quizgen.quiz.history import History
from quizgen.quiz.library import Library
from quizgen.quiz.log import Key, LogRow, Mode, RowType
from quizgen.quiz.queue import Queue
from quizgen.quiz.schedule import SCHEDULER_VERSION, Phase, Rating, Scheduler, State


class FactFilter(Protocol):
    """What keeps facts with errors out of a session."""

    def is_intact(self, name: FactKey) -> bool:
        """Whether a fact is without errors, as far as that is known."""

    def begin(self) -> None:
        """A question is on the screen: there is time to look at all facts."""

    def settle(self) -> Sequence[str]:
        """End that, leave out every fact with errors, and give what is to be said of it; once."""


@dataclass(kw_only=True)
class Session:
    """All that a session needs, and how it stands.

    `parameters` names the row of the log that holds the scheduler's weights, None for the default
    ones. `edit` opens a fact in the learner's editor and gives the decks as they are afterwards, or
    says what went wrong. `known` is the number of the last row of the log when the queue was made,
    `seen` that of the last row about each question since. `mine` are the rows that this session has
    written and not taken back.
    """

    library: Library
    history: History
    scheduler: Scheduler
    parameters: str | None
    queue: Queue
    options: SessionOptions
    mode: Mode | None
    now: Callable[[], datetime]
    edit: Callable[[Question], Library | str]
    fact_filter: FactFilter
    known: int
    seen: dict[Key, int] = field(default_factory=dict)
    mine: list[LogRow] = field(default_factory=list)
    ratings: Counter[Rating] = field(default_factory=Counter)

    def time(self) -> int:
        """Now, in milliseconds since 1970."""
        return int(self.now().timestamp() * 1000)

    def day(self) -> int:
        """Today, as an Anki day."""
        return day_of(self.now())

    def next(self) -> Key | None:
        """The next question that is sound, still asked, and not answered in another window."""
        while (key := self.queue.next(self.time())) is not None:
            newest = self.history.newest(key)
            answered = newest > max(self.known, self.seen.get(key, 0))
            if not answered and self.library.has(key) and self.fact_filter.is_intact(key[:2]):
                self.seen[key] = newest
                return key
            self.queue.remove(key)
        return None

    def keep(self, row: LogRow) -> None:
        """Write a row about a question to the log, durably.

        Raises AnsweredElsewhere if another window has written about the question since it came up
        here, Unusable if the history cannot be written.
        """
        newest = self.seen.get(row.key)
        if newest is None:
            newest = self.history.newest(row.key)
        self.seen[row.key] = self.history.append(row, newest=newest)

    def row(self, key: Key, what: RowType) -> LogRow:
        """A row of now about a question."""
        return row_about(key, what, self.time(), self.day())


def row_about(key: Key, what: RowType, at: int, day: int) -> LogRow:
    """A row about a question that says no more than that."""
    from uuid import uuid4

    deck, fact, slot = key
    return LogRow(uuid=str(uuid4()), at=at, day=day, what=what, deck=deck, fact=fact, slot=slot)


def state_after(rows: Sequence[LogRow], scheduler: Scheduler) -> State | None:
    """The state in which reviews of one question leave it; None after none.

    What was given stands as it was given; only memory is computed anew, with the parameters of
    today.
    """
    if not rows:
        return None
    memory = scheduler.memory_of([(Rating(row.rating or 0), row.day) for row in rows])
    last = rows[-1]
    phase: Phase = last.phase  # type: ignore[assignment]  # the table holds no other word
    return State(phase, last.step or 0, last.interval or 0, memory, last.day, last.delay or 0)


def next_states(session: Session, key: Key, before: Sequence[LogRow]) -> dict[Rating, State]:
    """What each rating would make of a question now, after the reviews `before`."""
    seed = f"{'/'.join(key)} {len(before)}"
    state = state_after(before, session.scheduler)
    return session.scheduler.next_states(state, session.day(), seed=seed)


def review_row(
    session: Session, row: LogRow, before: Sequence[LogRow], rating: Rating, state: State
) -> LogRow:
    """A row that says how a question was rated, and when it comes back for that.

    `row` says which question and how it was answered; `before` are its reviews until then.
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
