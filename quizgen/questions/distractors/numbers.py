"""Wrong options for numbers: with the same unit, decimals and roundness, and visibly apart."""

from collections.abc import Iterator
from math import log
from typing import NamedTuple

from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.distractors.apart import bounds, numbers_apart
from quizgen.questions.distractors.likeness import holds
from quizgen.questions.distractors.numbers_made import made, roundness
from quizgen.questions.distractors.pool import ChoiceRequest, is_same_fact, ranked
from quizgen.questions.distractors.prompt_cues import hold_each_other, prompt_cues
from quizgen.questions.question import Question
from quizgen.values.folding import fold
from quizgen.values.markup import Marked
from quizgen.values.quantities import Quantity, parse_quantity, show_quantity

_SIZE = log(1.35)
"""Numbers that differ by this factor differ by 1 in `NumberShape.size`."""

_FARTHEST = 3
"""The most sizes between two unrelated numbers that are plausible options of one question."""


class NumberShape(NamedTuple):
    """What shows of a number without its digits; and its size, which is logarithmic."""

    look: tuple[object, ...]
    size: int


def number_shape(quantity: Quantity, unit: str, language: str) -> NumberShape:
    """The shape of a number: its unit, sign, decimals, open side and roundness."""
    low, high = bounds(quantity)
    look = (
        language,
        unit,
        quantity.percent,
        quantity.approximate,
        quantity.strict,
        quantity.scientific,
        quantity.scale,
        quantity.below > 0,
        quantity.margin > 0,
        quantity.low is None,
        quantity.high is None,
        low == high,
        (low > 0) - (low < 0),
        low.as_tuple().exponent,
        high.as_tuple().exponent,
        max(roundness(low), 1),
        max(roundness(high), 1),
    )
    size = abs(float(low + high)) / 2
    return NumberShape(look, round(log(size) / _SIZE) if size else 0)


def _candidates(_: Question, answer: NumberAnswer) -> Iterator[tuple[str, NumberShape, Quantity]]:
    yield "", number_shape(answer.quantity, answer.unit, answer.language), answer.quantity


class Numbers:
    """The numbers that can be options beside the number of a question."""

    def __init__(self, request: ChoiceRequest[NumberAnswer]) -> None:
        answer = request.answer
        self._request = request
        self._question, self._pool, self._draw = request.question, request.pool, request.draw
        self._answer = answer
        self.key = answer.quantity
        self._cues = prompt_cues(request.question, request.avoided)
        self._shape = number_shape(self.key, answer.unit, answer.language)

    def rank(self, value: Quantity) -> float:
        low, high = bounds(value)
        return float(low + high) / 2

    def shown(self, value: Quantity) -> Marked:
        return Marked(show_quantity(value, self._answer.unit, self._answer.language))

    def is_given(self) -> bool:
        return holds(self._cues.prompt, fold(self.shown(self.key).text))

    def are_apart(self, one: Quantity, other: Quantity) -> bool:
        return numbers_apart(one, other) and not hold_each_other(
            fold(self.shown(one).text), fold(self.shown(other).text)
        )

    def fits(self, value: Quantity) -> bool:
        if not self.are_apart(value, self.key):
            return False
        low, high = bounds(value)
        own_low, own_high = bounds(self.key)
        if self.key.percent and own_low >= 0 and own_high <= 100 and not 0 <= low <= high <= 100:
            return False
        return self._cues.allows(self.shown(value).text)

    def drawn(self) -> Iterator[Quantity]:
        """The numbers of its whole and the other parts, then those of the deck with its size."""
        origin, pool, own = self._question.origin, self._pool, self._shape
        yield from self._related()

        def unlike(other: NumberShape) -> int | None:
            far = abs(other.size - own.size)
            return far if other.look == own.look and far <= _FARTHEST else None

        for slot in pool.slots(self._question):
            candidates = pool.candidates(self._request, slot, _candidates)
            for each in ranked(candidates, unlike, pool.unlike(origin), self._draw):
                if not is_same_fact(each.origin, origin) and fold(each.prompt) != self._cues.prompt:
                    yield each.value

    def _related(self) -> list[Quantity]:
        """The numbers of its whole, of the other parts, and of its own parts, in seeded order."""
        origin = self._question.origin
        related = self._pool.linked(origin, origin.fact, *self._pool.relations(origin).wholes)
        found: list[Quantity] = []
        for other in sorted(related, key=lambda each: self._draw.number(each.origin_id)):
            answer = self._pool.relations(other).answers().get(self._question.slot)
            if isinstance(answer, NumberAnswer):
                quantity = answer.quantity
                if number_shape(quantity, answer.unit, answer.language).look == self._shape.look:
                    found.append(quantity)
        return found

    def made(self, side: int, wanted: int) -> list[Quantity]:
        return made(self.key, self._draw, side, wanted, fits=self.fits, are_apart=self.are_apart)

    def read(self, text: str) -> Quantity | None:
        """A wrong option as the author wrote it; None if it is not a number."""
        try:
            return parse_quantity(text)
        except ValueError:
            return None
