"""What passes between a session and its frontend, which is a screen or lines of text."""

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from quizgen.questions.grading.verdict import Verdict
from quizgen.questions.question import Question
from quizgen.quiz.durations import Duration
from quizgen.quiz.history.log import Mode
from quizgen.quiz.queue import Remaining
from quizgen.quiz.schedule import Rating
from quizgen.record import record

if TYPE_CHECKING:
    from quizgen.questions.choices import Choice


class SessionCommand(Enum):
    """What a learner can do besides answering; the value is its key."""

    UNDO = "u"
    SUSPEND = "s"
    BURY = "b"
    EDIT = "e"
    PLAY = "p"
    VIEW = "v"
    HELP = "?"
    QUIT = "q"


class Ended(Exception):
    """The session has to end: the learner quits, the input ends, or a signal arrived.

    `code` is the exit code: 0, or 128 plus the number of a signal.
    """

    def __init__(self, code: int = 0) -> None:
        super().__init__(code)
        self.code = code


@record()
class Turn:
    """A question as it is asked.

    `kind` is what its kind of fact is called. `choice` is set in the mode "choose". `points` is the
    number of points to recall, 0 for an answer that is not a list. `number` counts the questions of
    the session from 1.
    """

    question: Question
    kind: str
    mode: Mode
    choice: "Choice | None"
    points: int
    number: int
    remaining: Remaining
    new: bool


class Reply:
    """A learner's reply to a question: one of the three below."""

    __slots__ = ()


@record()
class TypedReply(Reply):
    """A typed answer; empty for "I don't know"."""

    text: str


@record()
class PickedOption(Reply):
    """The index of the option that the learner picked."""

    option: int


@record()
class Revealed(Reply):
    """The learner asks to see the answer."""


@record()
class Judged:
    """A reply and its verdict; None where only the learner can tell.

    `remark` is what the verdict says is off, in words.
    """

    reply: Reply
    verdict: Verdict | None
    remark: str = ""


class Frontend(Protocol):
    """Shows a session and asks the learner. Methods that read input raise Ended."""

    def say(self, text: str) -> None:
        """Show a message."""
        ...

    def item(self, text: str) -> None:
        """Show an item of a list, below a message."""
        ...

    def ask(self, turn: Turn) -> None:
        """Show a question with its options."""
        ...

    def reply(self, turn: Turn) -> Reply | SessionCommand:
        """The learner's reply to the question."""
        ...

    def judge(self, turn: Turn, judged: Judged) -> None:
        """Show the verdict, the answer, how the reply differs, the note and the source."""
        ...

    def recalled(self, turn: Turn) -> frozenset[int] | SessionCommand:
        """The indices of the points that the learner recalled."""
        ...

    def rate(
        self, proposed: Rating, intervals: Mapping[Rating, Duration]
    ) -> Rating | SessionCommand:
        """The learner's rating. `intervals` are empty where ratings change no due date."""
        ...

    def saved(self, rating: Rating, interval: Duration | None) -> None:
        """Show that the answer is saved, and when the question comes back."""
        ...

    def try_again(self, problem: str) -> bool:
        """Show why an answer could not be saved, and ask whether to try again."""
        ...

    def practise_missed(self) -> bool:
        """Ask at the end of a session whether to practise what was missed."""
        ...

    def help(self) -> None:
        """Show the help."""
        ...

    def redraw(self, turn: Turn) -> None:
        """Show the question again, as it is now, after something else was on the screen."""
        ...
