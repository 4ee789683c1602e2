"""Printing on a terminal: texts wrapped and indented, and the blocks of texts.

Texts reach rich only as cleaned `Text`, so neither rich's markup nor escape sequences in them have
an effect.
"""

from collections.abc import Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from quizgen.lazy_pattern import lazy_pattern
from quizgen.quiz.frontends.block_lines import BlockLines
from quizgen.quiz.frontends.wrapping import wrapped
from quizgen.values.markup import Block, Marked

WIDEST = 88
"""Columns; longer lines are hard to read."""

_BETWEEN = lazy_pattern("(?<=[,;]) ")


class Printer:
    """What is printed on a console, in lines that fit it."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._blocks = BlockLines(
            styled=styled,
            wrap=lambda text, width: wrapped(text, console, width),
            rule="─" if console.encoding == "utf-8" else "-",
            coloured=console.color_system is not None and not console.no_color,
        )

    @property
    def width(self) -> int:
        """The columns of a line, at most."""
        # Some terminals break a line that fills the last column.
        return max(20, min(self._console.width - 1, WIDEST))

    def show_marked(
        self, text: Marked, style: str = "", margin: str = "  ", first: str | None = None
    ) -> None:
        """Print a text with its blocks."""
        if text.blocks:
            lines = self._blocks.of(text.blocks, self.width - len(margin), style)
            self.show_lines(lines, margin, first)
        else:
            self.show(styled(text, style), margin=margin, first=first)

    def show_lines(self, lines: Sequence[Text], margin: str, first: str | None = None) -> None:
        """Print lines that are wrapped already."""
        head = margin if first is None else first
        for line in lines:
            line.rstrip()
            shown = Text.assemble((head if line else head.rstrip(), "dim"), line)
            self._console.print(shown, soft_wrap=True)
            head = margin

    def pieces(self, text: str) -> Text:
        """What is listed in a text, with a line end between two pieces where both do not fit."""
        lines = [""]
        for each in _BETWEEN.split(text):
            longer = f"{lines[-1]} {each}".strip()
            if lines[-1] and cell_len(longer) > self.width - 2:
                lines.append(each)
            else:
                lines[-1] = longer
        return Text("\n".join(lines), style="dim")

    def show(self, *texts: Text, margin: str = "  ", first: str | None = None) -> None:
        """Print wrapped texts. The first line of each begins with `first`, others with `margin`."""
        for text in texts:
            head = margin if first is None else first
            for line in wrapped(text, self._console, self.width - len(margin)) or [Text()]:
                line.rstrip()
                self._console.print(Text.assemble((head, "dim"), line), soft_wrap=True)
                head = margin

    def labelled(self, label: str, text: Text) -> None:
        """Show a text after a label, its further lines below its first one."""
        margin = " " * (cell_len(label) + 3)
        self.show(text, first=f"  {label} ", margin=margin)

    def labelled_blocks(self, label: str, blocks: Sequence[Block]) -> None:
        """Show blocks below a label, the first paragraph after it."""
        margin = " " * 4
        head = Text(f"{label} ", style="dim")
        first, *others = blocks
        if first.kind == "paragraph":
            self.show(Text.assemble(head, styled(first.content)), first="  ", margin=margin)
            if others and not others[0].mark:
                self.show(Text())
        else:
            self.show(head)
            others = [*blocks]
        self.show_lines(self._blocks.of(others, self.width - 4), margin)


def styled(text: Marked, style: str = "") -> Text:
    """A text with its emphasis as rich shows it."""
    shown = Text(style=style)
    for run in text.styled():
        names = [name for name, on in (("italic", run.emphasis), ("bold", run.strong)) if on]
        shown.append(run.text, " ".join(names) or None)
    return shown
