"""Numbers to write before their unit."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from quizgen.questions.answers.number import NumberAnswer
from quizgen.questions.grading.numbers import number_keys
from quizgen.sheet.assembly import SheetAssembly
from quizgen.sheet.item import Blank, Item
from quizgen.sheet.item_type import ItemType
from quizgen.values.quantities import show_quantity

NAME = "number"


def _make(assembly: SheetAssembly) -> Iterator[Item]:
    between = assembly.words.list_separator
    for question, answer in assembly.answered_by(NumberAnswer):
        unit = "%" if answer.quantity.percent else answer.unit
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
    exponent = int((answer.quantity.low or answer.quantity.high or Decimal()).as_tuple().exponent)
    ends = [found.low, found.high]
    if exponent <= 0 and not answer.quantity.below:
        ends = [end.quantize(Decimal(1).scaleb(exponent)) for end in ends]
    half = words.half.format(*(_shown(end, answer) for end in ends))
    if found.rounded is None:
        return half
    return f"{words.rounded.format(_shown(found.rounded, answer))}; {half}"


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
