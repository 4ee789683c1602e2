"""Products and equations of products that say the same: V = IR and I = V/R, ½ab and ab/2."""

from collections import Counter
from fractions import Fraction
from functools import lru_cache
from math import gcd

from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record
from quizgen.values.formulas.formula_order import FACTOR, is_reaction, with_plain_fractions
from quizgen.values.formulas.formulas import FUNCTIONS, LETTER

_NUMBER = "[1-9][0-9]{0,5}"

QUOTIENT_OF_PRODUCTS = lazy_pattern(
    rf"({_NUMBER}(?:/{_NUMBER})?)?([^/()]*)"
    rf"(?:/(?:({_NUMBER})?([^/()]*)|\(({_NUMBER})?([^/()]+)\)))?"
)
"""A number and quantities, perhaps divided by others: 1/2mv^2, nRT/V, F/(ma)."""

FACTOR_WITH_POWER = lazy_pattern(r"(.*?)\^?([0-9]{1,3})")

NO_PRODUCTS = lazy_pattern(rf"{FUNCTIONS}|[d∂](?={LETTER})")
"""What is no product although it is written like one: log x, dx."""

LEAST_QUANTITIES = 3
"""Quantities of an equation that can be solved for another one."""


BRACKETED_NUMERATOR = lazy_pattern(r"(?<![^=])\(([^()+-]+)\)(?=/)")
"""Brackets that change nothing: (ab)/2."""

DIVIDED_BY_NUMBER = lazy_pattern("/[0-9]")
"""What no product of units has: ab/2, 1/2ab."""

UNNAMED = "ς"
"""A letter for the quantity that a formula gives without its name."""


def is_same_product(one: str, other: str) -> bool:
    """Whether two products, in the form of `exact`, are the same, or one quantity is both.

    E = mv²/2 is E = ½mv², but I = V/R is solved for another one than V = IR.
    """
    one, other = with_plain_fractions(one), with_plain_fractions(other)
    a, b = one.split("="), other.split("=")
    if len(a) == len(b) == 1:
        # Nm is a product of units, and mN another one.
        if not (DIVIDED_BY_NUMBER.search(one) and DIVIDED_BY_NUMBER.search(other)):
            return False
        return _is_same_quotient(f"{UNNAMED}={one}", f"{UNNAMED}={other}")
    return not set(a).isdisjoint(b) and _is_same_quotient(one, other)


def _is_same_quotient(one: str, other: str) -> bool:
    # Whoever is asked to reduce 2a/4 has not done so yet.
    if not all(_is_reduced(side) for side in (*_sides(one), *_sides(other))):
        return False
    quotient = as_quotient(one, 2)
    return bool(quotient) and quotient == as_quotient(other, 2)


@lru_cache(1024)
def as_quotient(formula: str, least: int = LEAST_QUANTITIES) -> str:
    """An equation, in the form of `exact`, as a quotient of all its quantities that is a number.

    It is the same for all equations that say the same; "" for what is no equation of products, or
    has less than `least` quantities.
    """
    sides = _sides(formula)
    if not sides:
        return ""
    powers, number = Counter[str](), Fraction(1)
    for side, sign in zip(sides, (1, -1), strict=True):
        number *= Fraction(side.number, side.divisor) ** sign
        for quantities, exponent in ((side.above, sign), (side.below, -sign)):
            for base, power in quantities.items():
                powers[base] += exponent * power
    left = sorted((base, power) for base, power in powers.items() if power)
    if len(left) < least:
        return ""
    turn = 1 if left[0][1] > 0 else -1
    return " ".join([str(number**turn), *(f"{base}^{power * turn}" for base, power in left)])


@record()
class _Quotient:
    """A number and the powers of quantities, divided by others."""

    number: int
    divisor: int
    above: Counter[str]
    below: Counter[str]


def _sides(formula: str) -> tuple[_Quotient, ...]:
    """The two sides of an equation of products, in the form of `exact`; none if it is another."""
    formula = BRACKETED_NUMERATOR.sub(r"\1", with_plain_fractions(formula))
    sides = formula.split("=")
    if len(sides) != len(("V", "IR")) or NO_PRODUCTS.search(formula) or is_reaction(formula):
        return ()
    found = [each for each in map(_quotient, sides) if each]
    return tuple(found) if len(found) == len(sides) else ()


def _quotient(side: str) -> _Quotient | None:
    """One side of an equation; None if it is no product."""
    found = QUOTIENT_OF_PRODUCTS.fullmatch(side) if side else None
    if not found:
        return None
    first, above, second, below, third, in_brackets = (part or "" for part in found.groups())
    number, _, divisor = first.partition("/")
    quantities, divisors = _powers(above), _powers(below + in_brackets)
    if quantities is None or divisors is None:
        return None
    all_below = int(divisor or 1) * int(second or third or 1)
    return _Quotient(int(number or 1), all_below, quantities, divisors)


def _powers(product: str) -> Counter[str] | None:
    """The power of each quantity of a product; None if it is none."""
    factors = FACTOR.findall(product)
    if "".join(factors) != product:
        return None
    powers = Counter[str]()
    for factor in factors:
        power = FACTOR_WITH_POWER.fullmatch(factor) if "_" not in factor else None
        base, many = (power[1], int(power[2])) if power else (factor, 1)
        powers[base] += many
    return powers


def _is_reduced(side: _Quotient) -> bool:
    """Whether nothing is both above and below the line, as in 2a/4 or ab/2b."""
    return gcd(side.number, side.divisor) == 1 and side.above.keys().isdisjoint(side.below)
