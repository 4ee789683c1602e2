"""Answers that are a date or a period."""

from typing import ClassVar

from quizgen.record import record
from quizgen.values.comparable import comparable
from quizgen.values.dates import When
from quizgen.values.dates_shown import show_when
from quizgen.values.markup import Marked


@record()
class DateAnswer:
    """A date or a period, shown in `language`."""

    typeable: ClassVar[bool] = True
    keeps_case: ClassVar[bool] = False
    ordered: ClassVar[bool] = True

    when: When
    language: str
    also: tuple[str, ...] = ()

    def shown(self) -> Marked:
        return Marked(show_when(self.when, self.language))

    def accepted(self) -> frozenset[str]:
        days = f"{self.when.earliest} to {self.when.latest}"
        return frozenset({days, *map(comparable, self.also)})
