"""The questions that remain in a session, and which of them comes next."""

from bisect import insort
from collections import deque
from dataclasses import dataclass, field

from quizgen.quiz.agenda import Agenda
from quizgen.quiz.history.log import QuestionKey
from quizgen.record import record

LEARN_AHEAD = 20 * 60 * 1000
"""Milliseconds by which a step may be asked early when nothing else is due, as in Anki.

The steps of this version are shorter. An imported history may have a longer one, or a time in the
future.
"""


@record()
class Remaining:
    """How many questions remain in a session: due, new, and to be repeated."""

    due: int
    new: int
    again: int


@dataclass
class Queue:
    """The questions that remain in a session. Times are in milliseconds since 1970."""

    learning: list[tuple[int, QuestionKey]]
    due: deque[QuestionKey]
    new: deque[QuestionKey]
    asked: int = 0
    limit: int | None = None
    removed_from: dict[QuestionKey, str] = field(default_factory=dict)
    """Which of the three each removed question was in, so that an undo can put it back."""

    def next(self, now: int) -> QuestionKey | None:
        """The next question; None when the session is over.

        Steps that are due come first, then due questions, then new ones, then steps that are due
        later.
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
        """Whether the next question is a step that is not due yet."""
        return not self.due and not self.new and bool(self.learning) and self.learning[0][0] > now

    def remove(self, key: QuestionKey) -> None:
        """Remove a question."""
        for name, questions in (("due", self.due), ("new", self.new)):
            if key in questions:
                questions.remove(key)
                self.removed_from[key] = name
        if any(key == each for _, each in self.learning):
            self.learning = [(at, each) for at, each in self.learning if each != key]
            self.removed_from[key] = "learning"

    def repeat(self, key: QuestionKey, now: int, delay: int) -> None:
        """Ask a question again after so many milliseconds.

        If only steps are left, and it would be the next one, another comes between, as in Anki.
        """
        at = now + delay
        if self.learning and not (self.due or self.new):
            first, _ = self.learning[0]
            at = first + 1 if at <= first < now + LEARN_AHEAD else at
        insort(self.learning, (at, key))

    def put_back(self, key: QuestionKey) -> None:
        """Make a removed question the next one of those it was removed from."""
        name = self.removed_from.pop(key, "learning")
        self.remove(key)
        self.removed_from.pop(key, None)
        if name == "learning":
            insort(self.learning, (0, key))
        else:
            (self.due if name == "due" else self.new).appendleft(key)

    def remaining(self, now: int) -> Remaining:
        """How many questions remain, without steps that are due too late for this session."""
        again = sum(at <= now + LEARN_AHEAD for at, _ in self.learning)
        return Remaining(len(self.due), len(self.new), again)


def queue_of(agenda: Agenda, limit: int | None) -> Queue:
    """The queue at the start of a session."""
    return Queue(list(agenda.learning), deque(agenda.due), deque(agenda.new), limit=limit)
