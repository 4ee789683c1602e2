"""The session in lines of words: for a pipe, a dumb terminal, and a screen reader.

One thing a line, no boxes and no colour. Each answer is a line of input; where the input ends, the
session is left. `docs/quiz.md` describes the lines for programs.
"""

from collections.abc import Callable

from quizgen import languages
from quizgen.quiz.counted import counted
from quizgen.quiz.frontend import (
    Judged,
    PickedOption,
    Reply,
    Revealed,
    SessionCommand,
    Turn,
    TypedReply,
)
from quizgen.quiz.reply_parsing import command_of, option_of, points_of, rating_of
from quizgen.quiz.schedule import Rating
from quizgen.quiz.wording import (
    HELP,
    RATINGS,
    answer_of,
    besides,
    difference_of,
    harmless,
    left_words,
    picture_of,
    remark_of,
    reply_of,
    sentence,
    verdict_of,
)
from quizgen.values.clean import one_line


class Lines:
    """A frontend in lines. `write` shows one line, `read` takes one and raises Ended at the end."""

    def __init__(self, read: Callable[[], str], write: Callable[[str], None]) -> None:
        self._read = read
        self._write = write

    def say(self, text: str) -> None:
        self._write(sentence(text))

    def ask(self, turn: Turn) -> None:
        origin = turn.question.origin
        new = "New. " if turn.new else ""
        self._write("")
        kind = languages.words(origin.language).kinds[origin.kind.name]
        self._write(f"Question {turn.number}. {kind}. {new}{left_words(turn.left)}.")
        if picture := picture_of(turn):
            self._write(picture)
        self._write(harmless(turn.question.prompt).text)
        if turn.choice is None:
            typing = "Type the answer; an empty line shows it." if turn.mode == "type" else ""
            self._write(typing or "Recall the answer; an empty line shows it.")
            return
        if turn.choice.stem:
            self._write(turn.choice.stem)
        for number, option in enumerate(turn.choice.options, 1):
            self._write(f"{number}: {harmless(option).text}")
        many = len(turn.choice.options)
        self._write(f"Answer with a number from 1 to {many}; an empty line shows it.")

    def reply(self, turn: Turn) -> Reply | SessionCommand:
        while True:
            line = self._read()
            if turn.mode == "type":
                return TypedReply(line)
            if command := command_of(line):
                return command
            if turn.choice is None or not line.strip():
                return Revealed()
            option = option_of(line, len(turn.choice.options))
            if option is not None:
                return PickedOption(option)
            self._write("That is none of the options. ? helps.")

    def judge(self, turn: Turn, judged: Judged) -> None:
        if verdict := verdict_of(judged):
            remark = remark_of(judged)
            self._write(verdict + (f": {remark}." if remark else "."))
        reply = reply_of(turn, judged)
        if reply:
            self._write(f"Your answer: {reply}")
        answer = answer_of(turn)
        if len(answer) == 1 and not turn.points:
            self._write(f"Answer: {answer[0].text}")
        else:
            self._write(f"Answer, {counted(len(answer), 'point')}:")
            for number, point in enumerate(answer, 1):
                self._write(f"{number}: {point.text}")
        if found := difference_of(judged):
            self._write(f"Difference: {found.words}.")
        for label, blocks in besides(turn):
            self._write(f"{label}: {' '.join(block.content.text for block in blocks)}")

    def recalled(self, turn: Turn) -> frozenset[int] | SessionCommand:
        self._write("Which points did you recall? Numbers, or a for all; an empty line for none.")
        while True:
            line = self._read()
            points = points_of(line, turn.points)
            if points is not None:
                return points
            if command := command_of(line):
                return command
            self._write(f"Numbers from 1 to {turn.points} are wanted. ? helps.")

    def rate(
        self, proposed: Rating | None, intervals: dict[Rating, str]
    ) -> Rating | SessionCommand:
        choices = [
            f"{rating.value} {RATINGS[rating].lower()}"
            + (f", {intervals[rating]}" if intervals else "")
            for rating in Rating
        ]
        enter = f" An empty line is {RATINGS[proposed].lower()}." if proposed else ""
        self._write(f"Rate it: {'; '.join(choices)}.{enter}")
        while True:
            line = self._read()
            if rating := rating_of(line, proposed):
                return rating
            if command := command_of(line):
                return command
            self._write("A rating from 1 to 4 is wanted. ? helps.")

    def kept(self, rating: Rating, interval: str) -> None:
        back = f", back in {interval}" if interval else ""
        self._write(f"Kept: {RATINGS[rating].lower()}{back}.")

    def try_again(self, trouble: str) -> bool:
        self._write(f"This answer could not be kept. {one_line(trouble)}.")
        self._write("An empty line tries again, q leaves.")
        return command_of(self._read()) is not SessionCommand.QUIT

    def help(self) -> None:
        for key, text in HELP:
            self._write(f"{key}: {text}" if key else text)
