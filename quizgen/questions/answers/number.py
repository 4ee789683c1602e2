"""Answers that are a number."""

from typing import ClassVar

from quizgen.record import record
from quizgen.values.comparable import comparable
from quizgen.values.markup import Marked
from quizgen.values.quantities import Quantity, show_quantity


@record()
class NumberAnswer:
    """A quantity, with its unit if it is a measure, shown in `language`.

    `counts` is what is counted or measured; `change` says that it is a rate of change.
    """

    typeable: ClassVar[bool] = True
    keeps_case: ClassVar[bool] = False
    ordered: ClassVar[bool] = True

    quantity: Quantity
    unit: str
    language: str
    also: tuple[str, ...] = ()
    counts: str = ""
    change: bool = False

    def shown(self) -> Marked:
        return Marked(show_quantity(self.quantity, self.unit, self.language))

    def shown_alone(self) -> str:
        """The number without its unit, as it is typed before a printed one."""
        return show_quantity(self.quantity, "", self.language)

    def accepted(self) -> frozenset[str]:
        bounds = f"{self.quantity.low} to {self.quantity.high} {self.unit}"
        return frozenset({bounds, *map(comparable, self.also)})
