"""A file as its author wrote it, with the YAML nodes in it and their offsets."""

import re
from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate

from quizgen.diagnostics import located
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.located import Node, ScalarNode
from quizgen.diagnostics.source import Position, Source, line_and_column
from quizgen.reader.characters import NOT_TEXT
from quizgen.reader.recovery import FATAL, recover
from quizgen.reader.written_scalars import Written, written
from quizgen.record import record


@record()
class Edit:
    """Replaces the characters from `start` to `end` of a text with `new`.

    `what` is the sort of edit, as a countable noun.
    """

    start: int
    end: int
    new: str
    what: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text after edits, which must not overlap. Edits at one offset are applied in order."""
    pieces: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        pieces += [text[at : edit.start], edit.new]
        at = edit.end
    return "".join([*pieces, text[at:]])


class Manuscript:
    """A text without its BOM. Offsets are in characters."""

    def __init__(self, path: str, text: str) -> None:
        self.text = text
        self.source = Source(path, NOT_TEXT.sub("\N{REPLACEMENT CHARACTER}", text))

    @cached_property
    def _read(self) -> tuple[Node | None, list[Diagnostic], Source]:
        return recover(self.source)

    @property
    def root(self) -> Node | None:
        """The tree, without entries that have syntax errors."""
        return self._read[0]

    @property
    def unread(self) -> list[int]:
        """The lines (from 1) of syntax errors, in order."""
        return sorted({each.span.line for each in self._read[1] if each.name in FATAL})

    @cached_property
    def texts(self) -> list[Written] | None:
        """All keys and values outside entries with syntax errors; None if nothing can be read."""
        return written(self._read[2])

    @cached_property
    def broken(self) -> frozenset[int]:
        """The lines (from 0) that YAML cannot read, and that must not be edited."""
        readable = self._read[2]
        if readable is self.source:
            return frozenset()
        pairs = enumerate(zip(self.source.lines, readable.lines, strict=True))
        return frozenset(number for number, (ours, theirs) in pairs if ours != theirs)

    def reads_no_less_than(self, other: "Manuscript") -> bool:
        """Whether no line is broken, and no fact is lost, that was there in `other`."""
        if _fact_count(self.root) < _fact_count(other.root):
            return False
        # Where nothing can be read, it is not known which lines are broken.
        return other.texts is None or (
            self.texts is not None and len(self.broken) <= len(other.broken)
        )

    def reads_as_much_as(self, other: "Manuscript") -> bool:
        """Whether this and `other` have as many broken lines and as many facts."""
        return self.reads_more_than(other, facts=0)

    def reads_more_than(self, other: "Manuscript", *, facts: int) -> bool:
        """Whether this has as many broken lines as `other`, and so many facts more."""
        here, there = len(self.broken), len(other.broken)
        return here == there and _fact_count(self.root) == _fact_count(other.root) + facts

    @cached_property
    def ends(self) -> list[str]:
        """The end of each line: "\\n", "\\r\\n" or "\\r"; "" for the last line."""
        return [*re.findall(r"\r\n|\r|\n", self.text), ""]

    @property
    def line_end(self) -> str:
        """The end of a line in this text."""
        return next((end for end in self.ends if end), "\n")

    @cached_property
    def _starts(self) -> list[int]:
        lengths = (
            len(line) + len(end) for line, end in zip(self.source.lines, self.ends, strict=True)
        )
        return [0, *accumulate(lengths)]

    def end_of(self, node: Node) -> int:
        """The offset after a value, and after the bracket that closes it."""
        end = self.offset(node.end)
        in_brackets = not isinstance(node, ScalarNode) and self.sign(node.start) in ("[", "{")
        return end + 1 if in_brackets and self.text[end : end + 1] in ("]", "}") else end

    def offset(self, where: Position) -> int:
        """The offset of a position."""
        line, column = line_and_column(where)
        return self._starts[line] + column

    def line_start(self, line: int) -> int:
        """The offset of a line's first character; lines are from 0."""
        return self._starts[line]

    def between(self, start: Position, end: Position) -> str:
        """The text between two positions, as the author typed it."""
        return self.text[self.offset(start) : self.offset(end)]

    def sign(self, where: Position) -> str:
        """The character at a position."""
        at = self.offset(where)
        return self.text[at : at + 1]

    def line_after(self, start: Position, end: Position) -> int:
        """The line (from 0) after the value between two positions, where a key may follow.

        Empty lines at the end of a block do not belong to it, unless it is a `+` block.
        """
        line, column = line_and_column(end)
        if column or line_and_column(start)[0] == line:
            return line + 1
        first, column = line_and_column(start)
        line = min((n for n in range(first, line) if n in self.broken), default=line)
        if "+" not in self.source.line(first)[column : column + 3]:
            while line > first + 1 and not self.source.line(line - 1):
                line -= 1
        return line

    def line_insert(self, line: int, new: str, what: str) -> Edit:
        """The edit that inserts a line before a line of the file; `new` has no line end."""
        usual = next((end for end in self.ends if end), "\n")
        if line < len(self.ends):
            end = self.ends[line - 1] if line and self.ends[line - 1] else usual
            return Edit(self._starts[line], self._starts[line], new + end, what)
        # The file's last line has no end, so the new last line gets none either.
        return Edit(len(self.text), len(self.text), usual + new, what)


def _fact_count(root: Node | None) -> int:
    facts = root.entries.get("facts") if isinstance(root, located.MappingNode) else None
    return len(facts.items) if isinstance(facts, located.SequenceNode) else 0
