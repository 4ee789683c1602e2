"""Wrong options for numbers: with the same unit, decimals and roundness, and visibly apart."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from quizgen import languages
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.distractors.apart import (
    bounds,
    certainly_differ,
    gap_between,
    numbers_apart,
)
from quizgen.questions.distractors.likeness import holds
from quizgen.questions.distractors.number_frames import closest, frames, is_in_pairs
from quizgen.questions.distractors.number_mistakes import is_visible, mistakes, powers_of_two
from quizgen.questions.distractors.number_shapes import NumberShape, number_shape, roundness
from quizgen.questions.distractors.numbers_made import made
from quizgen.questions.distractors.pool import ENOUGH, ChoiceRequest, Pool, is_same_fact
from quizgen.questions.distractors.prompt_cues import hold_each_other, prompt_cues
from quizgen.questions.distractors.ranking import ranked
from quizgen.questions.question import Origin, Question
from quizgen.values.folding import fold
from quizgen.values.markup import Marked
from quizgen.values.quantities import Quantity, parse_quantity, show_quantity

_BITS = frozenset({"bit", "B"})

_WORD = 4
"""From so many letters on, a unit is a word, which has a plural."""

_FARTHEST = 2
"""The most sizes between two unrelated numbers that are plausible options of one question."""


def _candidates(_: Question, answer: NumberAnswer) -> Iterator[tuple[str, NumberShape, Quantity]]:
    yield "", number_shape(answer.quantity, answer.unit, answer.language), answer.quantity


def _by_form(pool: Pool) -> dict[tuple[object, ...], list[tuple[Origin, Quantity]]]:
    """The numbers of a pool by their form."""
    found: dict[tuple[object, ...], list[tuple[Origin, Quantity]]] = defaultdict(list)
    for question in pool.questions:
        answer = question.answer
        if isinstance(answer, NumberAnswer):
            shape = number_shape(answer.quantity, answer.unit, answer.language)
            found[shape.form].append((question.origin, answer.quantity))
    return found


def _counted(pool: Pool, form: tuple[object, ...], head: str) -> list[tuple[Origin, Quantity]]:
    """The numbers of a pool that have a form, and count what has a head noun; not more than enough.

    Only for those of the form is it found what they count.
    """
    of_form = pool.once(_by_form).get(form, ()) if head else ()
    counted = (each for each in of_form if pool.kinship.genus_of(each[0]).head == head)
    return [*islice(counted, ENOUGH)]


_ESTIMATES = 3
"""Wrong estimates differ by a third of the greater one."""


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
        names = languages.typed(answer.language).units.names
        head = request.pool.kinship.genus_of(request.question.origin).head
        of_bits = names.get((answer.unit or head).lower(), answer.unit or head) in _BITS
        self._mistakes = mistakes(self.key, answer.unit, of_bits=of_bits)
        self._powers = powers_of_two(self.key, answer.unit, of_bits=of_bits)
        self._known: dict[tuple[Quantity, bool, int], Marked] = {}
        self._parts = self._related()
        counted = _counted(request.pool, self._shape.form, head)
        others = [each for each in counted if not is_same_fact(each[0], request.question.origin)]
        self._of_deck = [*self._parts, *self._counted_likewise(others)]
        """The numbers of the deck that are the best wrong ones, the most fitting first."""
        self._alike = frozenset(self._of_deck)
        self._paired = is_in_pairs(answer, [quantity for _, quantity in others])
        self._made: dict[tuple[int, int], list[Quantity]] = {}
        self._set_frame()

    def _set_frame(self) -> None:
        """Choose the narrowest frame in which there are enough wrong options."""
        wanted = self._request.wanted
        for frame in frames(self._question, self._answer, self._pool):
            self._frame = frame
            self._made.clear()
            if sum(len(self.made(side, wanted)) for side in (-1, 1)) >= wanted:
                break

    def rank(self, value: Quantity) -> float:
        low, high = bounds(value)
        return float(low + high) / 2

    def shown(self, value: Quantity) -> Marked:
        # Each is compared with many others. Equal numbers may be written in two ways.
        form = value, value.scientific, value.scale
        if form not in self._known:
            text = show_quantity(value, self._answer.unit, self._answer.language)
            self._known[form] = Marked(text)
        return self._known[form]

    def told(self, value: Quantity) -> Marked:
        return self.shown(value)

    def is_given(self) -> bool:
        prompt = self._cues.prompt
        return holds(prompt, self._said(self.key)) or _is_told(prompt, self.key)

    def _said(self, value: Quantity) -> str:
        """The number as it is shown, folded."""
        return fold(self.shown(value).text)

    def are_apart(self, one: Quantity, other: Quantity) -> bool:
        if not (
            numbers_apart(one, other)
            or self._frame.are_apart(one, other)
            or self._is_mistake(one, other)
            or self._are_alike(one, other)
            or self._are_wrong_estimates(one, other)
        ):
            return False
        if self.rank(one) * self.rank(other) < 0:
            # Folding removes a minus.
            return True
        return not hold_each_other(self._said(one), self._said(other))

    def _are_wrong_estimates(self, one: Quantity, other: Quantity) -> bool:
        """Whether two estimates are wrong, and so need not exclude each other, as the key does."""
        if not one.approximate or not other.approximate or self.key in (one, other):
            return False
        size = max(abs(end) for each in (one, other) for end in bounds(each))
        return gap_between(one, other) * _ESTIMATES >= size

    def _is_mistake(self, one: Quantity, other: Quantity) -> bool:
        """Whether one number is a mistake for the other: it may be close, if that is visible."""
        return (one in self._mistakes or other in self._mistakes) and is_visible(one, other)

    def _are_alike(self, one: Quantity, other: Quantity) -> bool:
        """Whether both are numbers of the deck that count the same: they may be close as well.

        But not so close that one is the other rounded.
        """
        if not all(each == self.key or each in self._alike for each in (one, other)):
            return False
        if len({roundness(end) for each in (one, other) for end in bounds(each)}) > 1:
            return False
        size = max(abs(end) for each in (one, other) for end in bounds(each))
        is_certain = one.approximate or certainly_differ(one, other)
        return is_certain and gap_between(one, other) * closest(one, other) >= size

    def fits(self, value: Quantity) -> bool:
        # Beside a power of two, 47 bits would be ruled out.
        is_plausible = self._frame.holds(value) or value in self._parts or value in self._powers
        if not is_plausible or not self.are_apart(value, self.key):
            return False
        low, high = bounds(value)
        unit = self._answer.unit
        has_plural = not unit or (len(unit) >= _WORD and unit.isalpha())
        if low == high == 1 and has_plural and (unit or self._request.wanted == 1):
            # "1 years", or "There are 1 moons", shows that it was made.
            return False
        if self._paired and (low % 2 or high % 2):
            return False
        own_low, own_high = bounds(self.key)
        if self.key.percent and own_low >= 0 and own_high <= 100 and not 0 <= low <= high <= 100:
            return False
        # Texts are compared without a minus.
        return self.rank(value) * self.rank(self.key) < 0 or self._cues.allows(
            self.shown(value).text
        )

    def drawn(self) -> Iterator[Quantity]:
        """The numbers of its whole, the other parts and what is counted likewise; then mistakes;
        then the numbers of the deck with its size.
        """
        origin, pool, own = self._question.origin, self._pool, self._shape
        yield from self._of_deck
        yield from sorted(
            self._mistakes, key=lambda each: self._draw.number("mistake", str(each.low))
        )
        yield from self._powers

        def unlike(other: NumberShape) -> int | None:
            far = abs(other.size - own.size)
            return far if other.look == own.look and far <= _FARTHEST else None

        for slot in pool.slots(self._question):
            candidates = pool.candidates(self._request, slot, _candidates)
            for _, each in ranked(candidates, unlike, pool.unlike(origin), self._draw):
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

    def _counted_likewise(self, others: list[tuple[Origin, Quantity]]) -> list[Quantity]:
        """Those of `others`, which count what has the same noun, that count the same of something
        else; those of its size first.
        """
        origin, pool, own = self._question.origin, self._pool, self._shape
        found: list[tuple[tuple[int, int], Quantity]] = []
        for other, quantity in others:
            if pool.kinship.is_same_matter(origin, other):
                shape = number_shape(quantity, self._answer.unit, self._answer.language)
                far = abs(shape.size - own.size) // (_FARTHEST + 1)
                if shape.sign == own.sign:
                    found.append(((far, self._draw.number("sister", other.origin_id)), quantity))
        return [quantity for _, quantity in sorted(found, key=lambda each: each[0])]

    def made(self, side: int, wanted: int) -> list[Quantity]:
        """Numbers of the deck that count the same, then numbers that are apart from them.

        If more can be made without those of the deck, there are none of these.
        """
        if (side, wanted) not in self._made:
            own: list[Quantity] = []
            for each in self._of_deck:
                is_on_side = (self.rank(each) > self.rank(self.key)) == (side > 0)
                if (
                    len(own) < wanted
                    and is_on_side
                    and self.fits(each)
                    and self._is_apart(each, own)
                ):
                    own.append(each)
            found = [self._invented(side, wanted, [])]
            if own:
                found.insert(0, [*own, *self._invented(side, wanted, own)])
            self._made[side, wanted] = max(found, key=lambda each: min(len(each), wanted))
        return self._made[side, wanted]

    def _invented(self, side: int, wanted: int, beside: list[Quantity]) -> list[Quantity]:
        """Numbers on one side of the key that are made from it, and apart from some others."""
        return made(
            self.key,
            self._draw,
            side,
            wanted,
            fits=lambda each: self.fits(each) and self._is_apart(each, beside),
            are_apart=self.are_apart,
            gap=None if self._frame.gap is None else self._frame.least_gap(self.key),
            paired=self._paired,
        )

    def _is_apart(self, value: Quantity, others: list[Quantity]) -> bool:
        return all(self.are_apart(value, each) for each in others)

    def read(self, text: str) -> Quantity | None:
        """A wrong option as the author wrote it; None if it is not a number."""
        try:
            return parse_quantity(text)
        except ValueError:
            return None


_LEAST_TOLD = 2
"""In many languages, the word of one is an article."""


def _is_told(prompt: str, key: Quantity) -> bool:
    """Whether a folded prompt has a number in one word, such as "twelve"."""
    # Only where numbers are options.
    from quizgen.questions.grading.numbers.number_words import SCALES, SMALL

    if key.low is None or key.low != key.high or key.low < _LEAST_TOLD:
        return False
    return any(key.low in (SMALL.get(word), SCALES.get(word)) for word in prompt.split())
