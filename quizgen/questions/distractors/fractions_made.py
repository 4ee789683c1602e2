"""Wrong fractions made from a right one: 4/3 and 5/2 beside 3/2, and 1/120 beside 1/137."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from math import gcd

from quizgen.questions.distractors.apart import MOST_BELOW_LINE, bounds
from quizgen.values.quantities import Quantity

_FEW = 4
"""Beside 1/4, other numbers above the line are plausible as well."""

_TIMES = (2, 3, 4)
"""How many times a fraction may be as great, if the number below its line is a multiple of that."""

_BESIDE = 2
"""How far the numbers above and below the line are from those of the right fraction."""


def terms(key: Quantity) -> tuple[int, int]:
    """The numbers above and below the line of a fraction."""
    return int((bounds(key)[0] * key.below).to_integral_value()), key.below


def fraction(key: Quantity, above: int, below: int) -> Quantity:
    """A fraction of other numbers, printed as the key is."""
    number = Decimal(above) / below
    return replace(key, written=f"{above}/{below}", low=number, high=number, below=below)


def is_like(key: Quantity, above: int, below: int) -> bool:
    """Whether a fraction is in its lowest terms, if the key is, and on the same side of one."""
    own, line = terms(key)
    is_reduced = gcd(own, line) > 1 or gcd(above, below) == 1
    return below > 1 and is_reduced and (abs(above) < below) == (abs(own) < line)


def small_fractions(
    key: Quantity,
    side: int,
    *,
    fits: Callable[[Quantity], bool],
    are_apart: Callable[[Quantity, Quantity], bool],
) -> list[Quantity]:
    """Fractions on one side of a fraction of small numbers, the nearest first.

    There are none where the number below the line is what is to be known: beside 1/12 and 2/137.
    """
    own, line = terms(key)
    if line > (MOST_BELOW_LINE if own > 1 else _FEW):
        return []
    found: list[Quantity] = []
    for value in sorted(_beside(key), key=lambda each: side * bounds(each)[0]):
        is_on_side = (bounds(value) > bounds(key)) == (side > 0)
        if is_on_side and fits(value) and all(are_apart(value, each) for each in found):
            found.append(value)
    return found


def multiples(key: Quantity, side: int, *, fits: Callable[[Quantity], bool]) -> list[Quantity]:
    """Fractions that are a whole number of times as great, or as small, the nearest first.

    Beside 1/36, where chances are multiplied, 1/18 and 1/72 are mistakes and 1/41 is none.
    """
    own, line = terms(key)
    lines = [line * many if side < 0 else line // many for many in _TIMES if not line % many]
    beside = [fraction(key, own, below) for below in lines if is_like(key, own, below)]
    return [value for value in beside if fits(value)]


def _beside(key: Quantity) -> Iterator[Quantity]:
    own, line = terms(key)
    for above in range(max(1, own - _BESIDE), own + _BESIDE + 1):
        for below in range(line - _BESIDE, line + _BESIDE + 1):
            if is_like(key, above, below) and above * line != own * below:
                yield fraction(key, above, below)
