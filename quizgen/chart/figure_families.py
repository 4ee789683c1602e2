"""Figures with their parts: each figure below the one that it is a part of, and how much it is."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal

from quizgen.facts.charted import ChartedFigure
from quizgen.record import record
from quizgen.values.quantities import Quantity


@record()
class Bar:
    """A stretch between two places of a line, from 0 to 1, which are zero and the largest figure.

    `sure` is what the number is at least, `possible` what it may be beyond that.
    """

    kind: Literal["sure", "possible"]
    first: float
    last: float


@record(kw_only=True)
class FigureRow:
    """A figure, how many others it is a part of, and its bars.

    There are none if it cannot be compared with the figure that it is a part of.
    """

    figure: ChartedFigure
    depth: int
    bars: tuple[Bar, ...]


@record()
class Families:
    """Figures that have parts, each with these. The first of a family is a part of no other."""

    families: tuple[tuple[FigureRow, ...], ...]

    @property
    def figure_count(self) -> int:
        return sum(map(len, self.families))

    @property
    def marks(self) -> frozenset[str]:
        """The kinds of bars that a legend explains: none if all figures are certain."""
        kinds = frozenset(
            bar.kind for family in self.families for row in family for bar in row.bars
        )
        return kinds if "possible" in kinds else frozenset()


def families_of(figures: Sequence[ChartedFigure]) -> list[tuple[FigureRow, ...]]:
    """The families of the figures of a deck, each as its rows. A figure alone is in none."""
    known = {figure.fact: figure for figure in figures}
    parts: dict[str, list[ChartedFigure]] = {}
    for figure in known.values():
        if (whole := _whole(figure)) in known and whole != figure.fact:
            parts.setdefault(whole, []).append(figure)
    roots = [each for each in known.values() if each.fact in parts and _whole(each) not in known]
    return [tuple(_family(root, parts)) for root in roots]


def _whole(figure: ChartedFigure) -> str:
    """The id of the figure below which it is shown; "" if there is none."""
    return figure.whole or (figure.ratio[1] if figure.ratio else "")


@record()
class _Extent:
    """Where a figure begins, and its least and most size; None if it cannot be drawn."""

    start: float
    size: tuple[float, float] | None


def _family(root: ChartedFigure, parts: dict[str, list[ChartedFigure]]) -> Iterator[FigureRow]:
    """A figure and its parts, and theirs, in preorder."""
    least, most = _bounds(root.quantity)
    largest = most or least
    size = (least / largest, most / largest) if largest > 0 and least >= 0 else None
    left = [(root, 0, _Extent(0, size))]
    while left:
        figure, depth, extent = left.pop()
        yield FigureRow(
            figure=figure,
            depth=depth,
            bars=tuple(_bars(extent)),
        )
        below: list[tuple[ChartedFigure, int, _Extent]] = []
        start = extent.start
        for part in parts.get(figure.fact, ()):
            size = _size(part, figure, extent)
            if not (figure.complete and part.whole):
                below.append((part, depth + 1, _Extent(extent.start, size)))
                continue
            # Only parts that add up to the whole are certainly apart.
            below.append((part, depth + 1, _Extent(start, size)))
            start += size[1] if size else 0
        left += reversed(below)


def _size(part: ChartedFigure, whole: ChartedFigure, extent: _Extent) -> tuple[float, float] | None:
    """The size of a part on the line of its whole."""
    if extent.size is None:
        return None
    low, high = _bounds(part.quantity)
    if low < 0:
        return None
    if part.quantity.percent and not whole.quantity.percent:
        return low / 100 * extent.size[1], high / 100 * extent.size[1]
    if part.ratio and not part.whole:
        return low * extent.size[1], high * extent.size[1]
    converted = _conversion(part.unit, whole.unit)
    if converted is None or part.quantity.percent != whole.quantity.percent:
        return None
    most = _bounds(whole.quantity)[1]
    scale = converted * extent.size[1] / most if most else 0
    return low * scale, high * scale


def _conversion(unit: str, other: str) -> float | None:
    """How much of another unit a unit is; None if they are not of one kind."""
    if unit == other:
        return 1.0
    if not unit or not other:
        return None
    # Units rarely differ, and their names in all languages take long to load.
    from quizgen.questions.grading.numbers.answer_units import answer_unit

    first, second = answer_unit(unit), answer_unit(other)
    found = {
        one.size * first.factor / (its.size * second.factor)
        for one in first.units
        for its in second.units
        if one.kind == its.kind and not (one.zero or its.zero)
    }
    return float(found.pop()) if len(found) == 1 else None


def _bounds(quantity: Quantity) -> tuple[float, float]:
    """The least and the most that it is. Below an upper bound alone may be nothing."""
    low, high = quantity.low, quantity.high
    if low is None:
        low = min(Decimal(0), high or Decimal(0))
    if high is None:
        high = low
    return float(low - quantity.margin), float(high + quantity.margin)


def _bars(extent: _Extent) -> Iterator[Bar]:
    if extent.size is None:
        return
    least, most = (min(1.0, extent.start + size) for size in extent.size)
    if least > extent.start:
        yield Bar("sure", extent.start, least)
    if most > least:
        yield Bar("possible", least, most)
