"""Wrong numbers made from a right one: as round, as exact and as plausible as it is."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import ROUND_HALF_EVEN, Decimal
from math import floor, log10

from quizgen.questions.distractors.apart import bounds, is_rough
from quizgen.questions.distractors.fractions_made import (
    fraction,
    is_like,
    multiples,
    small_fractions,
    terms,
)
from quizgen.questions.distractors.number_mistakes import is_wide, power_of_ten
from quizgen.questions.distractors.number_shapes import roundness
from quizgen.questions.distractors.seeded_draw import SeededDraw
from quizgen.values.quantities import Quantity, parse_quantity

_FACTORS = ((1.2, 1.7), (1.15, 1.3), (1.0, 1.0))
"""The lowest and the highest factor between two numbers; smaller ones for when room is short."""

_ABOUT = ((2.1, 2.6), (2.1, 2.2))
"""The same for approximate numbers, which can mean their double or half."""

_FURTHER = (1.6, 2.0)
"""The same between two that are both wrong, and so need not exclude each other."""

_MOST_OF_GAP = 0.5
"""The most that a gap adds to a number: in a wide range, a small number has small steps as well."""

_ODDS = ((1.4, 2.4), (1.2, 1.5), (1.0, 1.0))
"""The same for percentages, applied to their odds so that they stay between 0 and 100."""

_POWERS = 6
"""Powers of ten beside the right one, on each side."""

_FARTHEST = 3
"""Numbers that are so many times as far, and more, are made only as further ones of many."""

_TURNS = 24
"""The most steps in search of numbers."""

Fits = Callable[[Quantity], bool]
Apart = Callable[[Quantity, Quantity], bool]


def made(
    key: Quantity,
    draw: SeededDraw,
    side: int,
    wanted: int,
    *,
    fits: Fits,
    are_apart: Apart,
    gap: Decimal | None = None,
    paired: bool = False,
) -> list[Quantity]:
    """Numbers on one side of the key, the nearest first; there may be fewer than wanted.

    With `gap`, they may be so close to each other. Those of what is in pairs are even.
    """
    found: list[Quantity] = []
    if key.scientific:
        return _with_other_powers(key, side, wanted, fits)
    if is_wide(key):
        powers = (power_of_ten(key, side * power) for power in range(1, wanted + 1))
        return [value for value in powers if fits(value)]
    if key.below:
        return _other_quotients(key, draw, side, wanted, fits=fits, are_apart=are_apart)
    low, high = bounds(key)
    bounded = key.percent and 0 <= low <= high <= 100 and (low > 0 or not high)
    for factors in _ODDS if bounded else _factors(key, gap):
        tried: list[Quantity] = []
        for value in _steps(key, draw, side, factors, bounded=bounded, paired=paired):
            if not (is_rough(key) or bounded or _is_near(key, value, wanted)):
                break
            if fits(value) and are_apart(value, tried[-1] if tried else key):
                tried.append(value)
                if len(tried) == wanted + 2:
                    break
        if len(tried) > len(found):
            found = tried
        if len(found) >= wanted:
            break
    return found


def _is_near(key: Quantity, value: Quantity, wanted: int) -> bool:
    """Whether a number is about as far as the steps to so many go, or so many units away.

    Where nearer ones cannot be options, 11 and 14 would be beside 3.
    """
    own, other = (max(bounds(each), key=abs) for each in (key, value))
    unit = Decimal(1).scaleb(roundness(own) + int(own.as_tuple().exponent))
    factor = max(Decimal(_FARTHEST), Decimal(_FACTORS[0][1]) ** wanted)
    least, most = sorted((abs(own), abs(other)))
    return most <= factor * least or most - least <= (wanted + 1) * unit


def _factors(key: Quantity, gap: Decimal | None) -> Iterator[tuple[float, float]]:
    """The lowest and the highest factors between two numbers, until there are enough."""
    if gap is None or not is_rough(key):
        yield from _ABOUT if is_rough(key) else _FACTORS
    size = max(map(abs, bounds(key)))
    if gap is not None and gap < size:
        # The gap is a share of the greater of two numbers.
        share = min(float(gap / (size - gap)), _MOST_OF_GAP)
        yield 1 + share, 1 + 2 * share
        yield 1 + share, 1 + share


def _with_other_powers(key: Quantity, side: int, wanted: int, fits: Fits) -> list[Quantity]:
    """The number with other powers of ten: those are what is to be known of 6.022 × 10²³."""
    outward = side if max(bounds(key)) > 0 else -side
    shifted = (
        replace(
            _like(key, *(end.scaleb(outward * power) for end in bounds(key))),
            places=key.places - outward * power,
            margin=key.margin.scaleb(outward * power),
        )
        for power in range(1, _POWERS + 1)
    )
    return [value for value in shifted if fits(value)][:wanted]


def _other_quotients(
    key: Quantity, draw: SeededDraw, side: int, wanted: int, *, fits: Fits, are_apart: Apart
) -> list[Quantity]:
    """Other fractions; of large numbers, with another one below the line: 1/120 beside 1/137."""
    small = small_fractions(key, side, fits=fits, are_apart=are_apart)
    if len(small) >= wanted:
        return small
    whole = multiples(key, side, fits=fits)
    if len(whole) >= wanted:
        return whole
    above, _ = terms(key)

    def quotient(below: Quantity) -> Quantity:
        return fraction(key, above, int(bounds(below)[0]))

    def fits_above(below: Quantity) -> bool:
        return is_like(key, above, int(bounds(below)[0])) and fits(quotient(below))

    found = made(
        parse_quantity(str(key.below)),
        draw,
        -side if above > 0 else side,
        wanted,
        fits=fits_above,
        are_apart=lambda a, b: are_apart(quotient(a), quotient(b)),
    )
    return max(small, [*map(quotient, found)], key=len)


def _steps(
    key: Quantity,
    draw: SeededDraw,
    side: int,
    factors: tuple[float, float],
    *,
    bounded: bool,
    paired: bool,
) -> Iterator[Quantity]:
    ends = bounds(key)
    outward = side if ends[1] > 0 or not any(ends) else -side
    total, last = 1.0, ends
    for turn in range(_TURNS):
        total *= draw.between(*factors, "factor", str(side), str(turn))
        if is_rough(key):
            factors = min(factors, _FURTHER)
        factor = total if outward > 0 else 1 / total
        numbers = [_stretched(float(end), factor, bounded=bounded) for end in ends]
        grain = min(
            _grain(end, number, about=key.approximate)
            for end, number in zip(ends, numbers, strict=True)
        )
        grain = max(grain, Decimal(2)) if paired else grain
        low, high = (
            _moved(number, grain, end, before + side * grain)
            for number, end, before in zip(numbers, ends, last, strict=True)
        )
        if not all(_is_like(new, old) for new, old in zip((low, high), ends, strict=True)):
            return
        if bounded and high >= 100:
            return
        last = low, high
        if (low == high) == (ends[0] == ends[1]):
            yield _like(key, low, high)


def _moved(number: float, grain: Decimal, like: Decimal, least: Decimal) -> Decimal:
    """The number in whole grains, at least as far away as `least`."""
    rounded = _rounded(number, grain, like)
    return max(rounded, least) if least > like else min(rounded, least)


def _stretched(number: float, factor: float, *, bounded: bool) -> float:
    """The number times a factor; for a percentage, the factor applies to its odds."""
    if not bounded:
        return number * factor
    odds = factor * number / max(100 - number, 1 / 100)
    return 100 * odds / (1 + odds)


def _grain(like: Decimal, number: float, *, about: bool) -> Decimal:
    """The grain of a number beside `like`: it should be a whole number of grains.

    It is the grain that `like` seems to have: 1 for 34, 5 for 25, 100 for 1200. An estimate has as
    many digits before its zeros as `like`, and so has what is less than 100, 1000, ….
    """
    zeros = roundness(like)
    exponent = int(like.as_tuple().exponent)
    digits = str(abs(int(like.scaleb(-exponent - zeros))))
    place = exponent + zeros
    # Beside 9.5, a number such as 7.0 would show that it was made.
    fives = len(digits) == 2 and digits.endswith("5") and place >= 0
    if number and (zeros or about):
        kept = floor(log10(abs(number))) - len(digits) + 1
        if about or (kept < place and (fives or len(digits) == 1)):
            place = max(kept, exponent)
    return Decimal(5 if fives else 1).scaleb(place)


def _rounded(number: float, grain: Decimal, like: Decimal) -> Decimal:
    """The number in whole grains; it is not rounder than `like` if that is exact.

    Of whole numbers, small ones such as 10 and 20 may be.
    """
    grains = (Decimal(number) / grain).quantize(Decimal(1), ROUND_HALF_EVEN)
    exponent = int(like.as_tuple().exponent)
    found = (grains * grain).quantize(Decimal(1).scaleb(exponent))
    exact = len(str(abs(like) // grain)) >= 2 and grain.as_tuple().digits == (1,)
    is_small = exponent >= 0 and abs(found) < 20 * grain
    if exact and not is_small and roundness(found) > roundness(like):
        found += grain
    return found


def _like(key: Quantity, low: Decimal, high: Decimal) -> Quantity:
    """The key with other ends."""
    return replace(
        key,
        written=str(low) if low == high else f"{low}..{high}",
        low=None if key.low is None else low,
        high=None if key.high is None else high,
        below=0,
    )


def _is_like(new: Decimal, old: Decimal) -> bool:
    """Whether a number has the sign of another; beside zero, it has to be positive."""
    return new * old > 0 if old else new > 0
