"""Equations of products that are solved for another quantity: I = V/R is V = IR."""

from collections import Counter
from fractions import Fraction
from functools import lru_cache

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.formulas.formula_order import FACTOR, is_reaction
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


@lru_cache(1024)
def as_quotient(formula: str) -> str:
    """An equation, in the form of `exact`, as a quotient of all its quantities that is a number.

    It is the same for all equations that say the same; "" for what is no equation of products.
    """
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
    if len(quantities) < LEAST_QUANTITIES:
        return ""
    turn = 1 if quantities[0][1] > 0 else -1
    return " ".join([str(number**turn), *(f"{base}^{power * turn}" for base, power in quantities)])
