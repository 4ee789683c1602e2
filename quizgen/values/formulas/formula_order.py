"""Formulas in one order and form: 3 + 2x is 2x + 3, U = RI is U = IR, and (1/2)mv² is ½mv²."""

import re
from functools import lru_cache

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.formulas.formulas import ELEMENT, FUNCTIONS, LETTER

RELATION = lazy_pattern("([=→↔])")

COMPOUND = lazy_pattern(rf"\d*(?:(?:{ELEMENT}|[()\[\]])_?\d*|[*]\d*)+(?:\^?\d*[+-])?")

TELLS_COMPOUND = lazy_pattern(rf"[A-Z][a-z]?_?\d|(?=[A-Z][a-z]){ELEMENT}(?<=[a-z])")
"""A number behind an element, or one of two letters."""

BOND = lazy_pattern(r"(?<=[A-Za-z\d)])-(?=[A-Z(])")
"""A bond in the formula of a molecule: CH₃–CH₂–OH."""

STATE = lazy_pattern(r"\((?:g|l|s|aq)\)|[↑↓](?=$|[+=→↔])")
"""What state a substance is in, 2H₂(g), or that it escapes: H₂↑."""

BRACKETED_FRACTION = lazy_pattern(r"(?<![\w^↑)])\((\d+/\d+)\)(?!\^)")
BRACKETED_DIVISOR = lazy_pattern(rf"(?<=/)\((\d*{LETTER}+)\)(?!\^)")
BRACKETED_ROOT = lazy_pattern(rf"(?<=√)\((\d+|{LETTER})\)")
ONE_HALF = lazy_pattern(rf"(?<![\d.,])0?(?:\.|,(?=5{LETTER}))5(?![\d^])")

PRODUCT = lazy_pattern(rf"(?!.*(?:{FUNCTIONS}|d))(\d*)((?:[Δδ∂]?{LETTER}(?:[_^]?\d+|_{LETTER})?)+)")
"""A number and quantities, each perhaps with an index or a power. Before a "d", order counts."""

FACTOR = lazy_pattern(rf"[Δδ∂]?{LETTER}(?:[_^]?\d+|_{LETTER})?")

FACTORS = lazy_pattern(rf"(?:{FACTOR.pattern}){{2,}}")

TRANSPOSED = lazy_pattern(r"ᵀ|\^\{?T(?![A-Za-z])")
CROSS_PRODUCT = lazy_pattern(r"(?<![A-Za-z])[A-Za-z]{2}\s*×\s*[A-Z](?![A-Za-z])")
"""Two factors without a sign between them, and a vector behind one: qv × B."""

INDEX_ONE = lazy_pattern(r"[A-Za-z)]_?1(?!\d)")
"""An index that no compound has: P₁V₁ = P₂V₂."""

BRACKETED_SUM = lazy_pattern(r"\(([^(),;|]*[^(),;|*/^_↑+-][+-][^(),;|+-][^(),;|]*)\)")

LETTERS_OF_SUMS = "ΞΨΥΖϑξψυζ"
"""Letters that stand for sums in brackets."""

MARKS = lazy_pattern(r"[\^_]")

GREEK = lazy_pattern("[\u0391-\u03c9]")

POINT_BETWEEN = lazy_pattern(rf"(?<={LETTER})\.(?={LETTER})")

NAMED = lazy_pattern(rf"{LETTER}{{1,2}}'?(?:_\w|\({LETTER}\))?=(.+)")
"""A result with the quantity that it is: y = 2x + 3."""

NAMED_NUMBER = lazy_pattern(rf"{LETTER}=(-?\d+(?:[.,/]\d+)?)")


@lru_cache(1024)
def in_order(formula: str, *, keeps_products: bool = False) -> str:
    """A formula, in the form of `exact`, with the terms of its sums in one order.

    So are the sides of an equation unless it is that of a reaction, and the factors of products
    unless these keep theirs.
    """
    formula = _simplified(formula)
    sides = RELATION.split(formula)
    if len(sides) > len("a=b"):
        return formula
    is_equation = not is_reaction(formula)
    # NaCl is no product.
    are_products = is_equation and bool(sides[1:] or GREEK.search(formula)) and not keeps_products
    ordered = [_sum_in_order(side, are_products=are_products) for side in sides[::2]]
    if is_equation and "→" not in sides:
        ordered.sort(key=_unmarked)
    return "".join(sides[1:2]).join(ordered)


def with_sums_named(*formulas: str) -> list[str]:
    """Formulas with a letter for each sum in brackets, the same for the same: a(b + c) is aΞ."""
    letters = iter([each for each in LETTERS_OF_SUMS if each not in "".join(formulas)])
    names = dict[str, str]()

    def name(found: re.Match[str]) -> str:
        inside = in_order(found[1])
        if inside not in names:
            names[inside] = next(letters, found[0])
        return names[inside]

    def with_names(formula: str) -> str:
        named = BRACKETED_SUM.sub(name, formula)
        return named if named == formula else with_names(named)

    return [*map(with_names, formulas)]


@lru_cache(1024)
def keeps_order(text: str, formula: str) -> bool:
    """Whether the order of factors counts in a formula that was written as this text.

    It does for matrices, operators and vectors, where there is a product in both orders, AB ≠ BA,
    what is transposed, (AB)ᵀ = BᵀAᵀ, or a cross product, F = qv × B.
    """
    # In an integral, u dv is no v du.
    products = {each for each in FACTORS.findall(formula) if "d" not in each}
    if len({tuple(sorted(FACTOR.findall(each))) for each in products}) < len(products):
        return True
    return bool(TRANSPOSED.search(text) or CROSS_PRODUCT.search(text))


def is_reaction(formula: str) -> bool:
    """Whether a formula is the equation of a chemical reaction: 2H_2+O_2→2H_2O, but not P=UI."""
    if INDEX_ONE.search(formula):
        return False
    sides = RELATION.split(STATE.sub("", formula))
    bodies = [body for side in sides[::2] for _, body in _terms(side)]
    return (
        len(sides) == len("a=b")
        and all(map(COMPOUND.fullmatch, bodies))
        and any(map(TELLS_COMPOUND.search, bodies))
    )


def with_relation_of(text: str, typed: str) -> str:
    """A typed reaction with the arrow of another one, where one of them has "=" for it."""
    if "=" not in text + typed or not (is_reaction(text) and is_reaction(typed)):
        return typed
    sign = RELATION.split(text)[1]
    return RELATION.sub(sign, typed)


def named_readings(text: str, typed: str) -> tuple[str, ...]:
    """A typed formula, also without "y =" if the other one has no such beginning, or with it."""
    named, known = NAMED.fullmatch(typed), NAMED_NUMBER.fullmatch(text)
    if named and not RELATION.search(text):
        return typed, named[1]
    if known and not RELATION.search(typed):
        return typed, text[: known.start(1)] + typed
    return (typed,)


def _simplified(formula: str) -> str:
    """A formula without brackets that change nothing, and with fractions in one form."""
    for pattern in (BRACKETED_DIVISOR, BRACKETED_ROOT):
        formula = pattern.sub(r"\1", formula)
    formula = with_plain_fractions(formula)
    if RELATION.search(formula):
        formula = POINT_BETWEEN.sub("", formula)
    elif COMPOUND.fullmatch(unbound := BOND.sub("", formula)) and TELLS_COMPOUND.search(unbound):
        formula = unbound
    return STATE.sub("", formula) if is_reaction(formula) else formula


def with_plain_fractions(formula: str) -> str:
    """A formula with (4/3) as 4/3, and 0.5 as 1/2."""
    return ONE_HALF.sub("1/2", BRACKETED_FRACTION.sub(r"\1", formula))


def _sum_in_order(side: str, *, are_products: bool) -> str:
    """A sum with its terms in one order."""
    terms = [
        (sign, _product_in_order(body) if are_products else body) for sign, body in _terms(side)
    ]
    terms.sort(key=lambda term: (_unmarked(term[1]), term[0]))
    return "".join(f"{sign}{body}" for sign, body in terms).removeprefix("+")


def _terms(side: str) -> list[tuple[str, str]]:
    """The terms of a sum with their signs; those in brackets are of one term."""
    found, depth, start, sign = list[tuple[str, str]](), 0, 0, "+"
    for at, character in enumerate(side):
        depth += (character in "([{") - (character in ")]}")
        is_operator = character in "+-" and depth == 0 and side[at - 1 : at] not in tuple("^_↑*/")
        # Of two signs, the first is that of an ion.
        if is_operator and side[at + 1 : at + 2] not in ("", "+", "-"):
            if at > start:
                found.append((sign, side[start:at]))
            start, sign = at + 1, character
    return [*found, (sign, side[start:])]


def _product_in_order(body: str) -> str:
    """A product with its factors in one order; what is something else stays as it is."""
    found = PRODUCT.fullmatch(body)
    return found[1] + "".join(sorted(FACTOR.findall(found[2]), key=_unmarked)) if found else body


def _unmarked(formula: str) -> str:
    """A formula without the marks of powers and indices, which can be left out."""
    return MARKS.sub("", formula)
