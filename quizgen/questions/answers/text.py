"""Answers in free words, which only a person can grade."""

from typing import ClassVar

from quizgen.record import record
from quizgen.values.comparable import comparable
from quizgen.values.markup import Marked, compared


@record()
class TextAnswer:
    """A phrase or a sentence."""

    typeable: ClassVar[bool] = False
    keeps_case: ClassVar[bool] = False
    ordered: ClassVar[bool] = False

    text: Marked
    also: tuple[str, ...] = ()

    def shown(self) -> Marked:
        return self.text

    def accepted(self) -> frozenset[str]:
        return frozenset(map(comparable, (self.text.compared, *map(compared, self.also))))
