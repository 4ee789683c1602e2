"""Reading a file with slips as if they were mended, so that they hide nothing else in it."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from itertools import groupby

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Source, Span, line_and_column, position
from quizgen.facts.fact import Fact
from quizgen.reader.look_alikes import Slip


def mended(source: Source, slips: Iterable[Slip]) -> Source:
    """The text without its slips. It has the same lines."""
    lines = list(source.lines)
    for number, of_line in groupby(slips, key=lambda slip: slip.line):
        line, at = lines[number], 0
        pieces: list[str] = []
        for slip in of_line:
            pieces += [line[at : slip.start], slip.new]
            at = slip.end
        lines[number] = "".join([*pieces, line[at:]])
    return Source(source.path, "\n".join(lines))


def slip_diagnostics(source: Source, slips: Iterable[Slip]) -> list[Diagnostic]:
    """A diagnostic for each slip, at its characters."""
    return [
        Diagnostic(
            source.span(position(slip.line, slip.start), position(slip.line, slip.end)),
            slip.name,
            slip.message,
        )
        for slip in slips
    ]


def as_written(
    found: Iterable[Diagnostic], source: Source, slips: Sequence[Slip]
) -> list[Diagnostic]:
    """The diagnostics of a mended text, with their places in the text as it was written."""
    lines = {line: _Columns(each) for line, each in groupby(slips, key=lambda slip: slip.line)}

    def column(line: int, column: int) -> int:
        return lines[line - 1].written(column - 1) + 1 if line - 1 in lines else column

    def place(span: Span) -> Span:
        return Span(
            source,
            span.line,
            column(span.line, span.column),
            span.end_line,
            column(span.end_line, span.end_column),
        )

    return [
        Diagnostic(
            place(each.span),
            each.name,
            each.message,
            each.severity,
            tuple((place(span), word) for span, word in each.related),
        )
        for each in found
    ]


class _Columns:
    """The columns of a mended line, all from 0."""

    def __init__(self, slips: Iterable[Slip]) -> None:
        self._slips = list(slips)
        self._starts: list[int] = []
        # How far what follows each slip has moved to the right.
        self._shifts: list[int] = []
        shift = 0
        for slip in self._slips:
            self._starts.append(slip.start + shift)
            shift += len(slip.new) - (slip.end - slip.start)
            self._shifts.append(shift)

    def written(self, column: int) -> int:
        """The column in the line as it was written."""
        number = bisect_right(self._starts, column) - 1
        if number < 0:
            return column
        slip = self._slips[number]
        within = column - self._starts[number]
        if within < len(slip.new):
            return min(slip.start + within, max(slip.start, slip.end - 1))
        return column - self._shifts[number]


def without_slips(facts: Iterable[Fact], slips: Collection[Slip]) -> list[Fact]:
    """The facts that have no slip: what was meant by the others is for their author to say."""
    lines = {slip.line for slip in slips}
    return [
        fact
        for fact in facts
        if lines.isdisjoint(
            range(line_and_column(fact.node.start)[0], line_and_column(fact.node.end)[0] + 1)
        )
    ]
