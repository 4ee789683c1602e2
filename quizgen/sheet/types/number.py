"""Numbers to write before their unit."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.numbers import number_keys
from quizgen.questions.grading.numbers.number_keys import Tolerance
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.item import Blank, Item
from quizgen.sheet.item_type import ItemType
from quizgen.values.quantities import Quantity, show_quantity, unit_of_any

NAME = "number"


def _make(assembly: SheetAssembly) -> Iterator[Item]:
    between = assembly.words.list_separator
    for question, answer in assembly.answered_by(NumberAnswer):
        unit = "%" if answer.quantity.percent else unit_of_any(answer.unit, answer.language)
        also = [assembly.words.also.format(between.join(answer.also))] if answer.also else []
        tolerance = between.join(filter(None, [*also, _tolerance(answer, assembly)]))
        blank = Blank(answer.shown(), 1, unit, tolerance)
        yield Item(NAME, (question,), question.prompt, blank, 1)


def _tolerance(answer: NumberAnswer, assembly: SheetAssembly) -> str:
    """What else earns marks, as in the quiz; the key states it."""
    found, words = number_keys.tolerance_of(answer.quantity), assembly.words
    if found is None:
        return ""
    if answer.quantity.low is not None and answer.quantity.low == found.low:
        return words.half_range
    half = words.half.format(*(_shown(end, answer) for end in _ends(answer.quantity, found)))
    if found.rounded is None:
        return half
    return f"{words.rounded.format(_shown(found.rounded, answer))}; {half}"


def _ends(quantity: Quantity, found: Tolerance) -> tuple[Decimal, Decimal]:
    """The ends of what is partly right, with as many digits as the number has.

    They are rounded towards each other, because what is beyond is wrong. Where they would meet, as
    1.8 and 2.2 %, they have a digit more.
    """
    number, low, high = quantity.low or quantity.high or Decimal(), found.low, found.high
    exponent = int(number.as_tuple().exponent)
    if quantity.percent and number <= _WHOLE:
        high = min(high, _WHOLE)
    if exponent > 0 or quantity.below:
        return low, high
    for digits in (exponent, exponent - 1):
        unit = Decimal(1).scaleb(digits)
        ends = low.quantize(unit, ROUND_CEILING), high.quantize(unit, ROUND_FLOOR)
        if ends[0] < ends[1]:
            return ends
    return low, high


_WHOLE = Decimal(100)
"""A share has no more per cent."""


def _shown(number: Decimal, answer: NumberAnswer) -> str:
    """A number as that of the answer, without its unit."""
    alone = replace(
        answer.quantity,
        low=number,
        high=number,
        approximate=False,
        percent=False,
        margin=Decimal(0),
        below=0,
    )
    return show_quantity(alone, "", answer.language)


NUMBER = ItemType(NAME, 2, _make)
