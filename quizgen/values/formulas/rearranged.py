"""Products and equations of products that say the same: V = IR and I = V/R, ½ab and ab/2."""

from collections import Counter
from fractions import Fraction
from functools import lru_cache

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.formulas.formula_order import FACTOR, ONE_HALF, is_reaction
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
    a, b = one.split("="), other.split("=")
    if len(a) == len(b) == 1:
        # Nm is a product of units, and mN another one.
        if not (DIVIDED_BY_NUMBER.search(one) and DIVIDED_BY_NUMBER.search(other)):
            return False
        return _is_same_quotient(f"{UNNAMED}={one}", f"{UNNAMED}={other}")
    return not set(a).isdisjoint(b) and _is_same_quotient(one, other)


def _is_same_quotient(one: str, other: str) -> bool:
    quotient = as_quotient(one, 2)
    return bool(quotient) and quotient == as_quotient(other, 2)


@lru_cache(1024)
def as_quotient(formula: str, least: int = LEAST_QUANTITIES) -> str:
    """An equation, in the form of `exact`, as a quotient of all its quantities that is a number.

    It is the same for all equations that say the same; "" for what is no equation of products, or
    has less than `least` quantities.
    """
    formula = BRACKETED_NUMERATOR.sub(r"\1", ONE_HALF.sub("1/2", formula))
    sides = formula.split("=")
    if len(sides) != len(("V", "IR")) or NO_PRODUCTS.search(formula) or is_reaction(formula):
        return ""
    powers, number = Counter[str](), Fraction(1)
    for side, sign in zip(sides, (1, -1), strict=True):
        found = QUOTIENT_OF_PRODUCTS.fullmatch(side)
        if not side or not found:
            return ""
        first, above, second, below, third, in_brackets = (part or "" for part in found.groups())
        number *= (Fraction(first or 1) / Fraction(second or third or 1)) ** sign
        for product, exponent in ((above, sign), (below + in_brackets, -sign)):
            factors = FACTOR.findall(product)
            if "".join(factors) != product:
                return ""
            for factor in factors:
                power = FACTOR_WITH_POWER.fullmatch(factor) if "_" not in factor else None
                base, many = (power[1], int(power[2])) if power else (factor, 1)
                powers[base] += exponent * many
    quantities = sorted((base, power) for base, power in powers.items() if power)
    if len(quantities) < least:
        return ""
    turn = 1 if quantities[0][1] > 0 else -1
    return " ".join([str(number**turn), *(f"{base}^{power * turn}" for base, power in quantities)])
