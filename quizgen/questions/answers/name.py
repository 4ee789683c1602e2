"""Answers that are the name of a person."""

from typing import ClassVar

from quizgen.record import record
from quizgen.values.folding import fold
from quizgen.values.markup import Marked, compared, with_formulas


@record()
class NameAnswer:
    """The name of a person; `also` are other names and spellings of it."""

    typeable: ClassVar[bool] = True
    keeps_case: ClassVar[bool] = True
    ordered: ClassVar[bool] = False

    name: str
    also: tuple[str, ...] = ()
    family: str = ""

    def shown(self) -> Marked:
        return with_formulas(self.name)

    def accepted(self) -> frozenset[str]:
        return frozenset(map(fold, map(compared, (self.name, *self.also))))
