"""What is left of a session, and what of it comes next."""

from bisect import insort
from collections import deque
from dataclasses import dataclass, field

from quizgen.quiz.agenda import Agenda
from quizgen.quiz.log import Key
from quizgen.record import record

LEARN_AHEAD = 20 * 60 * 1000
"""Milliseconds by which a step may be taken early when nothing else is left, as in Anki."""


@record()
class Left:
    """How much of a session is left: questions that are due, new, and to be repeated."""

    due: int
    new: int
    again: int


@dataclass
class Queue:
    """What is left of a session. Times are in milliseconds since 1970."""

    learning: list[tuple[int, Key]]
    due: deque[Key]
    new: deque[Key]
    asked: int = 0
    limit: int | None = None
    taken: dict[Key, str] = field(default_factory=dict)
    """Where each question stood that was taken out, so that an undo can put it back."""

    def next(self, now: int) -> Key | None:
        """The question that comes next; None when the session is over.

        A step that is due comes first, then what is due today, then what is new; when nothing else
        is left, steps come early.
        """
        if self.limit is not None and self.asked >= self.limit:
            return None
        if self.learning and self.learning[0][0] <= now:
            return self.learning[0][1]
        for questions in (self.due, self.new):
            if questions:
                return questions[0]
        if self.learning and self.learning[0][0] <= now + LEARN_AHEAD:
            return self.learning[0][1]
        return None

    def is_early(self, now: int) -> bool:
        """Whether what comes next is a step that is not due yet."""
        return not self.due and not self.new and bool(self.learning) and self.learning[0][0] > now

    def remove(self, key: Key) -> None:
        """Take a question out."""
        for name, questions in (("due", self.due), ("new", self.new)):
            if key in questions:
                questions.remove(key)
                self.taken[key] = name
        if any(key == each for _, each in self.learning):
            self.learning = [(at, each) for at, each in self.learning if each != key]
            self.taken[key] = "learning"

    def repeat(self, key: Key, at: int) -> None:
        """Let a question come again at a time."""
        insort(self.learning, (at, key))

    def put_back(self, key: Key) -> None:
        """Let a question that was taken out come next, as before its answer was given."""
        where = self.taken.pop(key, "learning")
        self.remove(key)
        self.taken.pop(key, None)
        if where == "learning":
            insort(self.learning, (0, key))
        else:
            (self.due if where == "due" else self.new).appendleft(key)

    def left(self, now: int) -> Left:
        """How much is left, steps that are due later today aside."""
        again = sum(at <= now + LEARN_AHEAD for at, _ in self.learning)
        return Left(len(self.due), len(self.new), again)


def queue_of(plan: Agenda, limit: int | None) -> Queue:
    """A session at its beginning."""
    return Queue(list(plan.learning), deque(plan.due), deque(plan.new), limit=limit)
