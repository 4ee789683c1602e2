"""Blocks of a text as the lines of a terminal: nested lists, code and tables."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from rich.cells import cell_len
from rich.text import Text

from quizgen.quiz.frontends.wrapping import unbroken
from quizgen.record import record
from quizgen.values.block_tree import ItemList, tree
from quizgen.values.highlighting import CodeKind, highlighted
from quizgen.values.markup import Alignment, Block, Marked, Table

_COLOURS: dict[CodeKind, str] = {
    "keyword": "magenta",
    "name": "cyan",
    "string": "green",
    "number": "yellow",
    "comment": "bright_black",
}
"""Colours of every terminal, whose theme makes them readable on its background."""

_CODE = "  "
"""What code is indented by, so that it is seen to be a block without colours too."""

_BETWEEN = "  "
"""What is between two columns of a table."""


@record(eq=False)
class BlockLines:
    """How blocks are laid out.

    - `styled`: a text with its emphasis, and a style.
    - `wrap`: a text in lines of a width.
    - `rule`: the character of the line below the header of a table.
    - `coloured`: whether code has colours.
    """

    styled: Callable[[Marked, str], Text]
    wrap: Callable[[Text, int], Sequence[Text]]
    rule: str
    coloured: bool

    def of(self, blocks: Sequence[Block], width: int, style: str = "") -> list[Text]:
        """The lines of blocks, none wider than `width`, with empty ones between the blocks."""
        return self._tree(tree(blocks), width, style)

    def _tree(self, found: Iterable[Block | ItemList], width: int, style: str) -> list[Text]:
        lines: list[Text] = []
        for each in found:
            if lines and not isinstance(each, ItemList):
                lines.append(Text())
            lines += self._block(each, max(width, 8), style)
        return lines

    def _block(self, block: Block | ItemList, width: int, style: str) -> Iterable[Text]:
        if isinstance(block, ItemList):
            return self._list(block, width, style)
        if block.kind == "code":
            return self._code(block, width)
        if block.table:
            return self._table(block.table, width)
        return self.wrap(self.styled(block.content, style), width)

    def _list(self, listed: ItemList, width: int, style: str) -> Iterator[Text]:
        for item in listed.items:
            mark = f"{item.number}. " if listed.numbered else "- "
            inner = width - len(mark)
            lines = [*self.wrap(self.styled(item.content, style), inner)] or [Text()]
            for each in item.below:
                below = self._tree([each], inner, style)
                lines += below if isinstance(each, ItemList) else [Text(), *below]
            for number, line in enumerate(lines):
                head = " " * len(mark) if number else mark
                yield Text.assemble((head, "dim"), line) if line else Text()

    def _code(self, block: Block, width: int) -> Iterator[Text]:
        code = Text()
        pieces: Sequence[tuple[str, CodeKind]] = [(block.content.text, "")]
        if self.coloured:
            pieces = highlighted(block.content.text, block.language)
        for text, kind in pieces:
            code.append(text, _COLOURS.get(kind, ""))
        code.expand_tabs(4)
        for line in code.split("\n", allow_blank=True):
            yield from self._code_line(line, width - len(_CODE))

    def _code_line(self, line: Text, width: int) -> Iterator[Text]:
        """A line of code; the further lines of one that is too wide are indented by two more."""
        if cell_len(line.plain) <= width:
            yield Text.assemble(_CODE, line)
            return
        indent = len(line.plain) - len(line.plain.lstrip(" "))
        indent = min(indent, width // 2)
        for number, part in enumerate(self.wrap(line[indent:], width - indent - 2)):
            part.rstrip()
            yield Text.assemble(_CODE, " " * (indent + 2 * (number > 0)), part)

    def _table(self, table: Table, width: int) -> Iterator[Text]:
        header = [self.styled(cell, "bold") for cell in table.header]
        rows = [[self.styled(cell, "") for cell in row] for row in table.rows]
        widths = _widths([header, *rows], width)
        if not widths:
            yield from self._stacked(table, width)
            return
        yield from self._row(header, widths, table.alignments)
        yield Text(_BETWEEN.join(self.rule * each for each in widths), "dim")
        for row in rows:
            yield from self._row(row, widths, table.alignments)

    def _row(
        self, cells: Sequence[Text], widths: Sequence[int], alignments: Sequence[Alignment]
    ) -> Iterator[Text]:
        columns = [
            [*self.wrap(cell, width)] or [Text()] for cell, width in zip(cells, widths, strict=True)
        ]
        for number in range(max(map(len, columns))):
            line = Text()
            for lines, width, alignment in zip(columns, widths, alignments, strict=True):
                part = lines[number] if number < len(lines) else Text()
                part.rstrip()
                part.align(alignment or "left", width)
                line.append_text(Text.assemble(_BETWEEN if line else "", part))
            line.rstrip()
            yield line

    def _stacked(self, table: Table, width: int) -> Iterator[Text]:
        """A table that is too wide: each cell on a line of its own, after its header."""
        for number, row in enumerate(table.rows):
            if number:
                yield Text()
            for head, cell in zip(table.header, row, strict=True):
                text = Text.assemble(self.styled(head, "bold"), ": ", self.styled(cell, ""))
                yield from self.wrap(text, width)


def _widths(rows: Sequence[Sequence[Text]], width: int) -> list[int]:
    """The widths of columns that fit; no widths if a word would have to be broken.

    What is too wide is taken from the widest columns.
    """
    columns = [[cell.plain for cell in column] for column in zip(*rows, strict=True)]
    widths = [max(map(_widest_line, column)) for column in columns]
    least = [max(_longest_word(cell) for cell in column) for column in columns]
    room = width - len(_BETWEEN) * (len(columns) - 1)
    if sum(least) > room:
        return []
    while sum(widths) > room:
        widest = max(
            (each for each in range(len(widths)) if widths[each] > least[each]),
            key=widths.__getitem__,
        )
        widths[widest] -= 1
    return widths


def _widest_line(text: str) -> int:
    return max(map(cell_len, text.split("\n")))


def _longest_word(text: str) -> int:
    return max(map(cell_len, unbroken(text)), default=0)
