"""Frames: the ends between which a wrong number is plausible beside a right one.

Nobody takes 12 for a hardness on the Mohs scale, 20 for the magnitude of an earthquake where those
of the deck are 8 and 9, or a number for a part that is more than its whole.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import islice
from typing import NamedTuple

from quizgen import languages
from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.distractors.apart import bounds, gap_between, is_rough
from quizgen.questions.distractors.number_mistakes import is_wide
from quizgen.questions.distractors.pool import ENOUGH, Pool, is_same_fact
from quizgen.questions.question import Origin, Question
from quizgen.values.folding import fold
from quizgen.values.quantities import Quantity

_ABSOLUTE_ZERO = {"°C": Decimal("-273.15"), "°F": Decimal("-459.67"), "K": Decimal(0)}
"""The least temperature in each unit: nothing is colder."""

_TOLD = {"yr": "yr", "°C": "celsius"}
"""The units with which a pattern of a scale may begin, and by which words."""

_CIRCLE = Decimal(-360), Decimal(360)

_PERCENT = Decimal(0), Decimal(100)

_BEYOND = 4
"""Up to a fourth of their range, a number may be beyond those of a deck."""

_FEW = 2
"""Two numbers say little of the range of others, which may be so many times as far."""

_FAR = 100
"""Numbers that are so many times as large are of another size."""

_WIDER = (1, 2, 4, 8)
"""Where a frame leaves too few numbers, what is beyond is so many times as much."""

_YOUNG = Decimal(5)
"""However small a number on a scale of ages is, so much more is plausible."""

_DISTINCT = 8
"""Numbers that differ by an eighth of a frame are visibly different."""

_CLOSEST = 50
"""In no frame do numbers differ by less than a fiftieth of the greater one."""

_ABOUT = 4
"""Approximate ones differ by a fourth, and not only by what is approximate in them."""


def closest(*numbers: Quantity) -> int:
    """By which part of the greater one numbers have to differ at least."""
    return _ABOUT if any(map(is_rough, numbers)) else _CLOSEST


class Frame(NamedTuple):
    """The least and the greatest plausible number, None for an open end.

    `gap` is by how much two numbers differ visibly in it; None if it says nothing of that. `reach`
    is how far from the right one a wrong number is plausible, if that is known; else 0.
    """

    least: Decimal | None
    most: Decimal | None
    gap: Decimal | None = None
    reach: int = 0

    def holds(self, quantity: Quantity) -> bool:
        """Whether a number or range is within it."""
        low, high = bounds(quantity)
        return (self.least is None or low >= self.least) and (
            self.most is None or high <= self.most
        )

    def are_apart(self, one: Quantity, other: Quantity) -> bool:
        """Whether two numbers are so far from each other that they differ visibly in it."""
        return self.gap is not None and gap_between(one, other) >= self.least_gap(one, other)

    def least_gap(self, *numbers: Quantity) -> Decimal:
        """By how much numbers have to differ in it."""
        unit = Decimal(1).scaleb(-max(each.places for each in numbers))
        return max(self.gap or Decimal(0), _size(*numbers) / closest(*numbers), unit)


_ANY = Frame(None, None)


def frames(question: Question, answer: NumberAnswer, pool: Pool) -> Iterator[Frame]:
    """The frames of the number of a question, the narrowest first.

    The last one has only the ends of what cannot be otherwise: those of a scale that everybody
    knows, and its whole.
    """
    key, limits = answer.quantity, _limits(question, answer, pool)
    reach = _scale(answer).reach
    if reach and limits.holds(key):
        low, high = bounds(key)
        # Nobody takes 6 years for the age of majority, or 30 for an age of 10.
        below, above = min(abs(low) / 2, Decimal(reach)), min(max(high, _YOUNG), Decimal(reach))
        low, high = _within(limits, low - below, high + above)
        yield Frame(low, high, (high - low) / _DISTINCT)
        yield limits
        return
    is_other = key.percent or key.scientific or key.below or is_wide(key)
    alike = [] if is_other else _alike(question, answer, pool)
    others = [each for each in alike if _is_of_size(key, each)]
    if others:
        for wider in _WIDER:
            least, most = _range([key, *others], wider)
            low, high = _within(limits, least, most)
            yield Frame(low, high, min((high - low) / _DISTINCT, _size(key) / _ABOUT))
    yield limits


def _size(*numbers: Quantity) -> Decimal:
    return max(abs(end) for each in numbers for end in bounds(each))


def _is_of_size(key: Quantity, other: Quantity) -> bool:
    """Whether a number says something of the size of another: light is no bound of sound."""
    least, most = sorted((_size(key), _size(other)))
    return not least or most <= _FAR * least


def _within(limits: Frame, least: Decimal, most: Decimal) -> tuple[Decimal, Decimal]:
    low = least if limits.least is None else max(least, limits.least)
    high = most if limits.most is None else min(most, limits.most)
    return low, high


def _range(numbers: list[Quantity], wider: int) -> tuple[Decimal, Decimal]:
    """The range of some numbers, and a little beyond; as much on either side of positive ones."""
    ends = {bounds(each) for each in numbers}
    low, high = min(low for low, _ in ends), max(high for _, high in ends)
    if low <= 0:
        beyond = (high - low) * wider / _BEYOND
        return low - beyond, high + beyond
    share = (1 - low / high) / _BEYOND if len(ends) > _FEW else Decimal(_FEW - 1)
    factor = 1 + share * wider
    # Of small numbers, the next one.
    unit = Decimal(1).scaleb(-max(each.places for each in numbers))
    return min(low / factor, low - unit), max(high * factor, high + unit)


def _limits(question: Question, answer: NumberAnswer, pool: Pool) -> Frame:
    """The ends of its scale, or of its whole, as far as the right number is between them."""
    key, found = answer.quantity, _ANY
    scale = _scale(answer)
    if scale.holds(key):
        found = scale
    for whole in _wholes(question, answer, pool):
        most = bounds(whole)[1]
        if bounds(key)[1] <= most and (found.most is None or most < found.most):
            found = found._replace(most=most)
    return found


def _wholes(question: Question, answer: NumberAnswer, pool: Pool) -> Iterator[Quantity]:
    origin = question.origin
    wholes = pool.relations(origin).wholes
    for other in pool.linked(origin, *wholes) if wholes else ():
        if other.fact in wholes:
            whole = pool.relations(other).answers().get(question.slot)
            if isinstance(whole, NumberAnswer) and _measure(whole) == _measure(answer):
                yield whole.quantity


def _scale(answer: NumberAnswer) -> Frame:
    """The ends of a scale that everybody knows, by its unit, or by the words of what is counted."""
    unit, typed = answer.unit, languages.typed(answer.language)
    is_angle = unit == "°" or "°" in typed.units.names.get(unit.lower(), "").split()
    if unit and any(re.fullmatch(each, unit.lower()) for each in ("%", *typed.numbers.percent)):
        return _ANY if answer.change else Frame(*_PERCENT)
    if not answer.quantity.percent:
        # What is measured in kilometres is on no such scale.
        symbol = typed.units.names.get(unit.lower(), unit)
        told = answer.counts if not unit or is_angle else unit
        measured = fold(f"{_TOLD[symbol]} {answer.counts}" if symbol in _TOLD else told)
        for pattern, (least, most, *reach) in _scales(answer.language):
            scale = Frame(Decimal(least), Decimal(most), reach=sum(reach))
            if scale.holds(answer.quantity) and pattern.search(measured):
                return scale
    if unit in _ABSOLUTE_ZERO:
        return Frame(_ABSOLUTE_ZERO[unit], None)
    # Degrees may be those of a temperature.
    return Frame(*_CIRCLE) if unit == "°" else _ANY


@cache
def _scales(language: str) -> list[tuple[re.Pattern[str], tuple[int, ...]]]:
    scales = languages.grammar_of(language).scales
    return [(re.compile(pattern), ends) for pattern, ends in scales.items()]


def _measure(answer: NumberAnswer) -> tuple[object, ...]:
    return answer.language, answer.unit, answer.quantity.percent


def _by_measure(
    pool: Pool,
) -> dict[tuple[object, ...], list[tuple[Origin, NumberAnswer]]]:
    """The numbers of a pool by their unit."""
    found: dict[tuple[object, ...], list[tuple[Origin, NumberAnswer]]] = defaultdict(list)
    for question in pool.questions:
        if isinstance(question.answer, NumberAnswer):
            found[_measure(question.answer)].append((question.origin, question.answer))
    return found


def _alike(question: Question, answer: NumberAnswer, pool: Pool) -> list[Quantity]:
    """The other numbers of the deck with its unit, of the same noun.

    A melting point says nothing of a boiling point.
    """
    genus_of = pool.kinship.genus_of
    own = genus_of(question.origin)
    of_unit = pool.once(_by_measure).get(_measure(answer), ()) if own.head else ()
    found = (
        other.quantity
        for origin, other in of_unit
        if own.head in fold(other.counts)
        and not is_same_fact(origin, question.origin)
        and genus_of(origin).head == own.head
        and genus_of(origin).may_share(own)
    )
    return [*islice(found, ENOUGH)]


def is_in_pairs(answer: NumberAnswer, others: list[Quantity]) -> bool:
    """Whether what is counted is in pairs, as legs and chromosomes are.

    Then all numbers of the deck for the same noun are even; `others` are those of other facts.
    """
    is_count = not (answer.unit or answer.quantity.percent)
    ends = (end for each in (answer.quantity, *others) for end in bounds(each))
    return is_count and bool(others) and not any(end % 2 for end in ends)


_USUAL = 3
"""Where so many other numbers of a size have a unit, learners know that it is the unit."""


def tells_unit(question: Question, answer: NumberAnswer, pool: Pool) -> bool:
    """Whether the deck tells the unit of a number, by another that counts the same or by several.

    Several have to be of its size: a deck on energy may ask whether it is kJ or MJ.
    """
    if _alike(question, answer, pool):
        return True
    others = (
        other.quantity
        for origin, other in pool.once(_by_measure).get(_measure(answer), ())
        if not is_same_fact(origin, question.origin)
    )
    of_size = (each for each in others if _is_of_size(answer.quantity, each))
    return len([*islice(of_size, _USUAL)]) == _USUAL
