"""The session on a terminal: scrolling, never full-screen, so that everything can be read again.

Texts reach rich only as `Text`, cleaned: neither its markup language nor the terminal's own is
ever looked for in them. Words and digits say everything; colour and weight only repeat it.
"""

from collections.abc import Callable, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from quizgen import languages
from quizgen.quiz.difference import Difference
from quizgen.quiz.durations import short
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
from quizgen.values.markup import Block, Marked

WIDEST = 88
"""Columns beyond which lines are hard to read."""

_STYLES = {"accept": "bold green", "partial": "bold yellow", "reject": "bold red"}
_WRONG, _MISSED = "bold underline red", "bold underline green"


class Screen:
    """A frontend on a terminal.

    `line` reads a line after a prompt, `key` one key without showing it; both raise Ended when the
    learner leaves.
    """

    def __init__(
        self, console: Console, line: Callable[[str], str], key: Callable[[], str]
    ) -> None:
        self._console = console
        self._line = line
        self._key = key
        self._dash, self._dot = ("─", "·") if console.encoding == "utf-8" else ("-", "-")

    def say(self, text: str) -> None:
        self._show(Text(sentence(text), style="italic"))

    def ask(self, turn: Turn) -> None:
        origin = turn.question.origin
        kind = languages.words(origin.language).kinds[origin.kind.name]
        about = f"{turn.number} {self._dot} {kind}"
        about += ", new" if turn.new else ""
        left = left_words(turn.left)
        space = self._width - cell_len(about) - cell_len(left)
        self._show(Text(), Text(self._dash * self._width, style="dim"), margin="")
        between = " " * space if space > 1 else "\n"
        self._show(Text.assemble((about, "bold"), between, (left, "dim")), Text(), margin="")
        if picture := picture_of(turn):
            self._show(Text(picture, style="italic"))
        self._show(styled(harmless(turn.question.prompt), "bold"))
        self._show(Text())
        if turn.choice:
            if turn.choice.stem:
                self._show(Text(turn.choice.stem))
            for number, option in enumerate(turn.choice.options, 1):
                self._show(styled(harmless(option)), first=f"{number:>5}  ", margin=" " * 7)
            self._show(Text())

    def reply(self, turn: Turn) -> Reply | SessionCommand:
        if turn.mode == "type":
            return TypedReply(self._line("> "))
        many = len(turn.choice.options) if turn.choice else 0
        asked = f"1-{many} picks, Enter shows" if many else "Enter shows the answer"
        self._show(Text(f"{asked}, ? helps", style="dim"))
        while True:
            key = self._key()
            if command := command_of(key):
                return command
            option = option_of(key, many)
            if option is not None:
                return PickedOption(option)
            if key in ("\r", "\n", " "):
                return Revealed()

    def judge(self, turn: Turn, judged: Judged) -> None:
        reply = reply_of(turn, judged)
        found = difference_of(judged)
        verdict = verdict_of(judged)
        if judged.verdict and verdict:
            remark = remark_of(judged)
            style = _STYLES[judged.verdict.outcome]
            self._show(Text.assemble((verdict, style), f": {remark}" * bool(remark)))
        if found and judged.verdict:
            self._compare(found)
        elif reply and turn.mode == "choose":
            self._show(Text(reply), first="  Yours: ", margin=" " * 9)
        self._answer(answer_of(turn))
        for label, blocks in besides(turn):
            self._besides(label, blocks)
        self._show(Text())

    def _compare(self, found: Difference) -> None:
        """What was typed above what was expected, marks under what differs; then in words."""
        rows = (
            ("Typed:    ", found.typed, found.wrong),
            ("Expected: ", found.expected, found.missed),
        )
        for (label, text, places), style in zip(rows, (_WRONG, _MISSED), strict=True):
            if cell_len(label + text) >= self._width - 2:
                break
            line = Text.assemble((label, "dim"), text)
            marks = Text(" " * cell_len(label))
            for start, end in places:
                line.stylize(style, len(label) + start, len(label) + end)
                column = cell_len(label + text[:start])
                marks.append(" " * (column - len(marks)) + "^" * max(1, cell_len(text[start:end])))
            self._show(line, *[marks] * bool(places))
        self._show(Text(sentence(found.words)))

    def _answer(self, answer: Sequence[Marked]) -> None:
        if len(answer) == 1:
            self._show(styled(answer[0], "bold"), first="  Answer: ", margin=" " * 10)
            return
        self._show(Text("Answer:", style="dim"))
        for number, point in enumerate(answer, 1):
            self._show(styled(point), first=f"{number:>5}  ", margin=" " * 7)

    def _besides(self, label: str, blocks: Sequence[Block]) -> None:
        head = Text(f"{label}: ", style="dim")
        for place, block in enumerate(blocks):
            text = styled(block.content)
            if block.kind == "paragraph":
                self._show(Text.assemble(head, text) if place == 0 else text)
                continue
            if place == 0:
                self._show(head)
            mark = "  - " if block.kind == "bullet" else f"{block.number:>2}. "
            self._show(text, first=f"  {mark}", margin="      ")

    def recalled(self, turn: Turn) -> frozenset[int] | SessionCommand:
        asked = f"Which did you recall? (1-{turn.points}, a all, Enter none) "
        while True:
            text = self._line(asked)
            points = points_of(text, turn.points)
            if points is not None:
                return points
            if command := command_of(text):
                return command
            self._show(Text(f"Numbers from 1 to {turn.points} are wanted, or a", style="dim"))

    def rate(
        self, proposed: Rating | None, intervals: dict[Rating, str]
    ) -> Rating | SessionCommand:
        self._show(*self._ratings(proposed, intervals))
        while True:
            key = self._key()
            if rating := rating_of("" if key in ("\r", "\n", " ") else key, proposed):
                return rating
            if command := command_of(key):
                return command

    def _ratings(self, proposed: Rating | None, intervals: dict[Rating, str]) -> list[Text]:
        """The ratings with their keys, as many a line as there is room for; Enter takes [ ]."""
        lines: list[Text] = [Text()]
        for rating in Rating:
            back = f" {short(intervals[rating])}" if intervals else ""
            words = f"{rating.value} {RATINGS[rating]}{back}"
            chosen = rating is proposed
            text = Text(f"[{words}]" if chosen else f" {words} ", style="bold" * chosen)
            if cell_len(lines[-1].plain) + len(text) > self._width - 2:
                lines.append(Text())
            lines[-1].append_text(text)
        return lines

    def kept(self, rating: Rating, interval: str) -> None:
        back = f", back in {interval}" if interval else ""
        self._show(Text(f"{RATINGS[rating]}{back}", style="dim"))

    def try_again(self, trouble: str) -> bool:
        self.say(f"this answer could not be kept: {trouble}")
        self._show(Text("Enter tries again, q leaves"))
        return command_of(self._key()) is not SessionCommand.QUIT

    def help(self) -> None:
        self._show(Text())
        for key, text in HELP:
            self._show(
                Text(text), first=f"  {key:>3}  " if key else None, margin=" " * 7 if key else "  "
            )
        self._show(Text())

    @property
    def _width(self) -> int:
        # One column is left free: some terminals break a line that fills the last one.
        return max(20, min(self._console.width - 1, WIDEST))

    def _show(self, *texts: Text, margin: str = "  ", first: str | None = None) -> None:
        """Print texts, wrapped; each line after a margin, the first one after `first`."""
        for text in texts:
            head = margin if first is None else first
            for line in text.wrap(self._console, self._width - len(margin)) or [Text()]:
                line.rstrip()
                self._console.print(Text.assemble((head, "dim"), line), soft_wrap=True)
                head = margin


def styled(text: Marked, style: str = "") -> Text:
    """A text with its markup as a terminal shows it."""
    shown = Text(style=style)
    for run in text.styled():
        names = [name for name, on in (("italic", run.emphasis), ("bold", run.strong)) if on]
        shown.append(run.text, " ".join(names) or None)
    return shown
