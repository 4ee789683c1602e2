"""Answers of several points, each of which is recalled on its own."""

from typing import ClassVar

from quizgen.record import record
from quizgen.values.comparable import comparable
from quizgen.values.markup import Marked


@record()
class PointsAnswer:
    """The points in the author's order. Learners may recall them in any order."""

    typeable: ClassVar[bool] = False
    keeps_case: ClassVar[bool] = False
    ordered: ClassVar[bool] = False

    points: tuple[Marked, ...]

    def shown(self) -> tuple[Marked, ...]:
        return self.points

    def accepted(self) -> frozenset[str]:
        return frozenset({" ".join(sorted(comparable(point.compared) for point in self.points))})
