"""An answer of several points, each to be recalled on its own."""

from quizgen.frozen import frozen
from quizgen.values.folding import fold
from quizgen.values.markup import Marked


@frozen()
class PointsAnswer:
    """The points in the author's order, which need not be the learner's."""

    points: tuple[Marked, ...]

    def shown(self) -> tuple[Marked, ...]:
        return self.points

    def accepted(self) -> frozenset[str]:
        return frozenset({" ".join(sorted(fold(point.text) for point in self.points))})
