"""What passes between a session and whoever shows it: a screen, or lines of words."""

from enum import Enum
from typing import TYPE_CHECKING, Protocol

from quizgen.questions.grading.verdict import Verdict
from quizgen.questions.question import Question
from quizgen.quiz.log import Mode
from quizgen.quiz.queue import Left
from quizgen.quiz.schedule import Rating
from quizgen.record import record

if TYPE_CHECKING:
    from quizgen.questions.choices import Choice


class SessionCommand(Enum):
    """What a learner can want besides answering; the value is its key."""

    UNDO = "u"
    SUSPEND = "s"
    BURY = "b"
    EDIT = "e"
    HELP = "?"
    QUIT = "q"


class Ended(Exception):
    """The learner leaves, or the input has ended: the session is to end.

    `code` is the exit code that this calls for: 0, or 128 and the number of a signal.
    """

    def __init__(self, code: int = 0) -> None:
        super().__init__(code)
        self.code = code


@record()
class Turn:
    """A question as it is put: how it is to be answered, and where in the session it stands.

    `choice` is there in the mode "choose". `points` is how many points are to be recalled, 0 for
    an answer that is not a list. `number` counts the questions of the session from 1.
    """

    question: Question
    mode: Mode
    choice: "Choice | None"
    points: int
    number: int
    left: Left
    new: bool


class Reply:
    """What the learner replies to a question: one of the three below."""

    __slots__ = ()


@record()
class TypedReply(Reply):
    """What the learner typed; empty for "I don't know"."""

    text: str


@record()
class PickedOption(Reply):
    """The option that the learner picked, counted from 0."""

    option: int


@record()
class Revealed(Reply):
    """The learner wants to see the answer."""


@record()
class Judged:
    """What became of a reply: the verdict, where a machine can tell, and the reply itself."""

    reply: Reply
    verdict: Verdict | None


class Frontend(Protocol):
    """Shows a session, and asks the learner. Each question may raise Ended."""

    def say(self, text: str) -> None:
        """Say something that is no part of a question."""
        ...

    def ask(self, turn: Turn) -> None:
        """Put a question, with its options."""
        ...

    def reply(self, turn: Turn) -> Reply | SessionCommand:
        """The learner's reply to the question."""
        ...

    def judge(self, turn: Turn, judged: Judged) -> None:
        """Show the answer, how the reply differs from it, and what the fact says besides."""
        ...

    def recalled(self, turn: Turn) -> frozenset[int] | SessionCommand:
        """Which points of the answer the learner recalled, counted from 0."""
        ...

    def rate(
        self, proposed: Rating | None, intervals: dict[Rating, str]
    ) -> Rating | SessionCommand:
        """How well the learner knew it; `intervals` say when each rating brings it back."""
        ...

    def kept(self, rating: Rating, interval: str) -> None:
        """Say that the answer has been written down, and when the question comes back."""
        ...

    def try_again(self, trouble: str) -> bool:
        """Say why an answer could not be written down; whether to try again."""
        ...

    def help(self) -> None:
        """Say what can be done."""
        ...
