"""The frontend on a terminal. It scrolls and is never full-screen, so all output can be reread.

Texts reach rich only as cleaned `Text`, so neither rich's markup nor escape sequences in them have
an effect. Words and digits say everything; colour and weight only repeat it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from quizgen.languages.quiz_words import QuizWords
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
from quizgen.quiz.frontends.difference import Difference
from quizgen.quiz.frontends.keyboard import Keyboard, Stale
from quizgen.quiz.frontends.keys import PREFIX, Action
from quizgen.quiz.frontends.printer import Printer, styled
from quizgen.quiz.frontends.reply_parsing import command_of, option_of, points_of
from quizgen.quiz.frontends.screen_difference import marked_text, rows_compared
from quizgen.quiz.frontends.screen_media import ScreenMedia
from quizgen.quiz.frontends.screen_ratings import rating_lines
from quizgen.quiz.frontends.wording import (
    answer_of,
    details_of,
    difference_of,
    harmless,
    help_rows,
    keys_shown,
    rating_name,
    remark_of,
    reply_of,
    sentence,
    verdict_of,
    with_capital,
)
from quizgen.quiz.pictures.gallery import Gallery
from quizgen.quiz.schedule import Rating
from quizgen.values.markup import Block, Marked

_STYLES = {"accept": "bold green", "partial": "bold yellow", "reject": "bold red"}


class Screen:
    """A frontend on a terminal.

    `line` shows a prompt, reads a line that begins with a text, and calls a function with what has
    been typed if something interrupts it. Both `line` and `keyboard` raise Ended and Stale.
    """

    def __init__(
        self,
        words: QuizWords,
        console: Console,
        line: Callable[[str, str, Callable[[str], None]], str],
        keyboard: Keyboard,
        pictures: Gallery,
    ) -> None:
        self._words = words
        self._screen = words.screen
        self._console = console
        self._read_line = line
        self._keyboard = keyboard
        self._found: Difference | None = None
        self._turn: Turn | None = None
        self._is_answered = False
        self._is_hinted = False
        self._printer = Printer(console)
        self._media = ScreenMedia(words, console, self._printer, pictures)
        fits = console.encoding == "utf-8"
        self._done, self._dash, self._dot = ("━", "─", "·") if fits else ("=", "-", "-")

    def _show(self, *texts: Text, margin: str = "  ", first: str | None = None) -> None:
        self._printer.show(*texts, margin=margin, first=first)
        self._is_hinted = False

    def say(self, text: str) -> None:
        self._show(Text(sentence(text), style="italic"))

    def item(self, text: str) -> None:
        self._show(Text(text), first="  - ", margin=" " * 4)

    def ask(self, turn: Turn) -> None:
        self._found = None
        self._turn, self._is_answered = turn, False
        self._keyboard.discard()
        kind = self._screen.new.format(kind=turn.kind) if turn.new else turn.kind
        about = f"{turn.number} {self._dot} {kind}"
        left = turn.remaining
        remaining = self._printer.pieces(self._words.remaining(left.due, left.new, left.again))
        space = self._printer.width - cell_len(about) - remaining.cell_len
        done, width = turn.number - 1, self._printer.width
        of = max(1, done + left.due + left.new + left.again)
        bar = self._done * (width * done // of)
        rule = Text.assemble((bar, "green dim"), (self._dash * (width - len(bar)), "dim"))
        self._show(Text(), rule, margin="")
        between = " " * space if space > 1 else "\n"
        self._show(Text.assemble((about, "bold"), between, remaining), Text(), margin="")
        self._question(turn)

    def _question(self, turn: Turn) -> None:
        self._media.show(turn.question.pictures, turn.question.sounds)
        self._printer.show_marked(harmless(turn.question.prompt), "bold")
        self._show(Text())
        if turn.choice:
            if turn.choice.stem:
                self._show(Text(turn.choice.stem))
            for number, option in enumerate(turn.choice.options, 1):
                self._printer.show_marked(harmless(option), first=f"{number:>5}  ", margin=" " * 7)
            self._show(Text())

    def reply(self, turn: Turn) -> Reply | SessionCommand:
        if turn.mode == "type":
            return TypedReply(self._line())
        count = len(turn.choice.options) if turn.choice else 0
        keys = self._screen.choose.format(options=count) if count else self._screen.reveal

        def hint() -> list[Text]:
            return [self._printer.pieces(keys)]

        self._show(*hint())
        while True:
            key, action = self._press(hint)
            option = option_of(key, count)
            if option is not None:
                return PickedOption(option)
            if action == "reveal":
                return Revealed()
            if isinstance(action, SessionCommand):
                return action
            self._unknown(keys)

    def _press(self, shown: Callable[[], Iterable[Text]]) -> tuple[str, Action | None]:
        """The next key and its action. `shown` makes what is above the cursor, for any width."""
        while True:
            try:
                return self._keyboard.press(self._list_commands)
            except Stale:
                self._redraw()
                self._show(*shown())

    def _line(self, *shown: Text) -> str:
        """A line that is typed below these. What has been typed is kept in a screen drawn again."""
        typed = ""

        def keep(text: str) -> None:
            nonlocal typed
            typed = text

        self._show(*shown)
        while True:
            try:
                return self._read_line("> ", typed, keep)
            except Stale:
                self._redraw()
                self._show(*shown)

    def _unknown(self, keys: str) -> None:
        """Answer a key that does nothing with those that do something, once in a row."""
        if not self._is_hinted:
            hint = self._printer.pieces(keys)
            self._show(hint, Text(self._screen.unknown.format(key=PREFIX), style="dim"))
        self._is_hinted = True

    def _list_commands(self) -> None:
        """Show which commands the next key can give."""
        names = self._words.commands
        listed = (f"{each.value} {names[each.name.lower()]}" for each in SessionCommand)
        self._show(Text(f"{PREFIX}  {f' {self._dot} '.join(listed)}", style="dim"))

    def judge(self, turn: Turn, judged: Judged) -> None:
        reply = reply_of(turn, judged)
        found = difference_of(judged, self._words)
        verdict = verdict_of(judged, self._words)
        if judged.verdict and verdict:
            remark = remark_of(judged)
            style = _STYLES[judged.verdict.outcome]
            after = self._screen.remark.format(remark=remark) if remark else ""
            self._show(Text.assemble((verdict, style), after))
        self._found, self._is_answered = found, True
        if found:
            # The answer is below it.
            label = f"{self._screen.typed:{len(self._screen.answer)}}"
            coloured = self._console.color_system is not None and not self._console.no_color
            self._printer.labelled(label, marked_text(found, coloured=coloured))
        elif reply and turn.mode == "choose":
            self._printer.labelled(self._screen.yours, Text(reply))
        self._answer(answer_of(turn))
        self._media.show_answered(turn)
        for detail, blocks in details_of(turn):
            self._detail(getattr(self._screen, detail), blocks)
        self._show(Text())

    def _answer(self, answer: Sequence[Marked]) -> None:
        if len(answer) == 1:
            if answer[0].blocks:
                self._printer.labelled_blocks(self._screen.answer, answer[0].blocks)
            else:
                self._printer.labelled(self._screen.answer, styled(answer[0], "bold"))
            return
        self._show(Text(self._screen.answer, style="dim"))
        for number, point in enumerate(answer, 1):
            self._printer.show_marked(point, first=f"{number:>5}  ", margin=" " * 7)

    def _detail(self, label: str, blocks: Sequence[Block]) -> None:
        head = Text(f"{label} ", style="dim")
        if any(block.kind != "paragraph" for block in blocks):
            self._printer.labelled_blocks(label, blocks)
            return
        for index, block in enumerate(blocks):
            text = styled(block.content)
            self._show(Text.assemble(head, text) if index == 0 else text)

    def recalled(self, turn: Turn) -> frozenset[int] | SessionCommand:
        asked = Text(self._screen.recall_points.format(points=turn.points), style="dim")
        while True:
            text = self._line(asked)
            points = points_of(text, turn.points, self._words)
            if points is not None:
                return points
            if command := command_of(text, self._words):
                return command
            expected = self._screen.expected_points.format(points=turn.points)
            self._show(Text(expected, style="dim"))

    def rate(
        self, proposed: Rating, intervals: Mapping[Rating, Duration]
    ) -> Rating | SessionCommand:
        def ratings() -> list[Text]:
            keys, width = self._keyboard.keys, self._printer.width
            return rating_lines(proposed, intervals, keys, self._words, width)

        self._keyboard.discard()
        self._show(*ratings())
        while True:
            _, action = self._press(ratings)
            if action == "reveal":
                return proposed
            if action is not None:
                return action
            self._unknown(self._screen.rate)

    def saved(self, rating: Rating, interval: Duration | None) -> None:
        text = rating_name(rating, self._words)
        if interval:
            back = self._words.back_in(interval.number, interval.unit)
            text = self._screen.saved_interval.format(rating=text, back=back)
        self._show(Text(with_capital(text), style="dim"))

    def try_again(self, problem: str) -> bool:
        self.say(self._words.messages.not_saved.format(problem=problem))
        return self._goes_on(self._screen.try_again)

    def practise_missed(self) -> bool:
        self._turn = None
        self._keyboard.discard()
        return self._goes_on(self._screen.practise_missed)

    def _goes_on(self, keys: str) -> bool:
        """Whether the learner takes what is offered, and does not quit."""

        def choice() -> list[Text]:
            return [self._printer.pieces(keys)]

        self._show(*choice())
        while True:
            _, action = self._press(choice)
            if action in ("reveal", SessionCommand.QUIT):
                return action == "reveal"
            self._unknown(keys)

    def help(self) -> None:
        self._show(Text())
        if self._found:
            # The verdict has marked the slip; more is for those who ask.
            self._show(*rows_compared(self._found, self._screen, self._printer.width))
            self._show(Text(sentence(self._found.words)))
            self._show(Text())
        keys, words = self._keyboard.keys, self._words
        rows = [*help_rows(words, lambda action: "  ".join(keys_shown(action, keys, words)))]
        column = max(cell_len(named) for named, _ in rows)
        for named, text in rows:
            first = f"  {' ' * (column - cell_len(named))}{named}  " if named else "  "
            self._show(Text(text), first=first, margin=" " * len(first))
        # The help fills a small screen, where the question is no longer seen.
        self._redraw()

    def redraw(self, turn: Turn) -> None:
        self._turn = turn
        self._redraw()

    def _redraw(self) -> None:
        self._show(Text())
        if self._turn:
            self._question(self._turn)
            if self._is_answered:
                self._answer(answer_of(self._turn))
                self._media.show_answered(self._turn)
                self._show(Text())
