"""The frontend in lines of text: for a pipe, a dumb terminal, and a screen reader.

Each line says one thing, without boxes and colour. Each answer is a line of input. The session ends
where the input ends. `docs/quiz.md` describes the lines for programs.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from quizgen.languages.quiz_words import QuizWords
from quizgen.questions.media import Attachment
from quizgen.quiz.durations import Duration
from quizgen.quiz.frontend import (
    Judged,
    PickedOption,
    Reply,
    Revealed,
    SessionCommand,
    Turn,
    TypedReply,
)
from quizgen.quiz.frontends.keys import PREFIX
from quizgen.quiz.frontends.reply_parsing import command_of, option_of, points_of, rating_of
from quizgen.quiz.frontends.wording import (
    answer_of,
    details_of,
    difference_of,
    harmless,
    help_rows,
    late_captions,
    picture_line,
    rating_name,
    remark_of,
    reply_of,
    sentence,
    sound_line,
    verdict_of,
    with_remark,
)
from quizgen.quiz.schedule import Rating
from quizgen.values.markup import Block, of_blocks


class Lines:
    """A frontend in lines. `write` prints a line, `read` reads one and raises Ended at the end.

    `opens` is whether there is a program to open pictures.
    """

    def __init__(
        self,
        words: QuizWords,
        read: Callable[[], str],
        write: Callable[[str], None],
        *,
        opens: bool,
    ) -> None:
        self._opens = opens
        self._words = words
        self._lines = words.lines
        self._read = read
        self._write = write

    def say(self, text: str) -> None:
        self._write(sentence(text))

    def item(self, text: str) -> None:
        self._write(text)

    def ask(self, turn: Turn) -> None:
        left = turn.remaining
        remaining = self._words.remaining(left.due, left.new, left.again)
        head = self._lines.question_new if turn.new else self._lines.question
        self._write("")
        self._write(head.format(number=turn.number, kind=turn.kind, remaining=remaining))
        self._media(turn.question.pictures, turn.question.sounds)
        self._write(harmless(turn.question.prompt).text)
        if turn.choice is None:
            typed = turn.mode == "type"
            self._write(self._lines.type_answer if typed else self._lines.recall_answer)
            return
        if turn.choice.stem:
            self._write(turn.choice.stem)
        for number, option in enumerate(turn.choice.options, 1):
            self._write(f"{number}: {harmless(option).text}")
        self._write(self._lines.choose_answer.format(options=len(turn.choice.options)))

    def _media(
        self,
        pictures: Iterable[Attachment],
        sounds: Iterable[Attachment],
        *,
        answered: bool = False,
    ) -> None:
        for each in pictures:
            line = picture_line(each, self._lines, opens=self._opens, answered=answered)
            self._write(line)
        for each in sounds:
            self._write(sound_line(each, self._lines, answered=answered))

    def reply(self, turn: Turn) -> Reply | SessionCommand:
        while True:
            line = self._read()
            if turn.mode == "type":
                return TypedReply(line)
            if command := command_of(line, self._words):
                return command
            if turn.choice is None or not line.strip():
                return Revealed()
            option = option_of(line, len(turn.choice.options))
            if option is not None:
                return PickedOption(option)
            self._write(self._lines.expected_option.format(options=len(turn.choice.options)))

    def judge(self, turn: Turn, judged: Judged) -> None:
        if verdict := verdict_of(judged, self._words):
            remark = remark_of(judged)
            template = self._lines.verdict_remark if remark else self._lines.verdict
            self._write(with_remark(template, verdict, remark))
        if reply := reply_of(turn, judged):
            self._write(self._lines.your_answer.format(answer=reply))
        answer = answer_of(turn)
        if len(answer) == 1 and not turn.points:
            self._write(self._lines.answer.format(answer=answer[0].text))
        else:
            self._write(self._lines.points.format(points=self._words.points(len(answer))))
            for number, point in enumerate(answer, 1):
                self._write(f"{number}: {point.text}")
        for line in late_captions(turn):
            self._write(line)
        self._media(turn.question.answer_pictures, turn.question.answer_sounds, answered=True)
        if found := difference_of(judged, self._words):
            self._write(self._lines.difference.format(difference=found.words))
        for detail, blocks in details_of(turn):
            template = getattr(self._lines, detail)
            self._write(template.format(text=_in_lines(blocks)))

    def recalled(self, turn: Turn) -> frozenset[int] | SessionCommand:
        self._write(self._lines.recall_points)
        while True:
            line = self._read()
            points = points_of(line, turn.points, self._words)
            if points is not None:
                return points
            if command := command_of(line, self._words):
                return command
            self._write(self._lines.expected_points.format(points=turn.points))

    def rate(
        self, proposed: Rating, intervals: Mapping[Rating, Duration]
    ) -> Rating | SessionCommand:
        ratings = self._words.list_separator.join(
            self._rating(rating, intervals.get(rating)) for rating in Rating
        )
        name = rating_name(proposed, self._words)
        self._write(self._lines.rate_proposed.format(ratings=ratings, rating=name))
        while True:
            line = self._read()
            if rating := rating_of(line, proposed, self._words):
                return rating
            if command := command_of(line, self._words):
                return command
            self._write(self._lines.expected_rating)

    def _rating(self, rating: Rating, interval: Duration | None) -> str:
        name = rating_name(rating, self._words)
        if interval is None:
            return self._lines.rating.format(key=rating.value, rating=name)
        time = self._words.duration(interval.number, interval.unit)
        return self._lines.rating_interval.format(key=rating.value, rating=name, interval=time)

    def saved(self, rating: Rating, interval: Duration | None) -> None:
        name = rating_name(rating, self._words)
        if interval is None:
            self._write(self._lines.saved.format(rating=name))
            return
        back = self._words.back_in(interval.number, interval.unit)
        self._write(self._lines.saved_interval.format(rating=name, back=back))

    def try_again(self, problem: str) -> bool:
        self.say(self._words.messages.not_saved.format(problem=problem))
        self._write(self._lines.try_again)
        return command_of(self._read(), self._words) is not SessionCommand.QUIT

    def practise_missed(self) -> bool:
        """A program that feeds lines would not expect the question."""
        return False

    def help(self) -> None:
        for keys, text in help_rows(self._words, _typed_as):
            self._write(f"{keys}: {text}" if keys else text)

    def redraw(self, turn: Turn) -> None:
        """Lines stay where they are."""


def _typed_as(action: Rating | SessionCommand) -> str:
    if isinstance(action, SessionCommand):
        return f"{PREFIX}{action.value}"
    return str(action.value)


def _in_lines(blocks: Sequence[Block]) -> str:
    """A text of paragraphs in one line; if it has lists, code or a table, in lines."""
    if all(block.kind == "paragraph" for block in blocks):
        return " ".join(block.content.text for block in blocks)
    return of_blocks(blocks).text
