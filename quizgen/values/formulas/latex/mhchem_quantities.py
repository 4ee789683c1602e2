r"""Quantities as the LaTeX package mhchem writes them, `\pu{123 kJ mol-1}`, as plain LaTeX.

Source: the manual of mhchem 4 and its parser in MathJax, `mhchemParser` 4.2. What that shows as
something else than what is typed, such as a division without a divisor, is an error here.
"""

import re
from collections.abc import Callable
from typing import TypeAlias

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.formulas.latex.mhchem_patterns import OPERATORS

Mathematics: TypeAlias = Callable[[str], str]
"""Puts mathematics within chemistry, such as `x` of `$x$`, as math-core takes it."""


class ChemistryError(ValueError):
    """What cannot be read, in words."""


DEEPEST = 8
"""Divisions in a quantity, as of J/mol/K."""

_EVEN = str.maketrans(dict.fromkeys("−–—‐", "-"))
_SPACE = lazy_pattern(r"\s+")
_AMOUNT = r"\d+(?:[.,]\d+)?|\.\d+"
_EXPONENT = r"[+-]?\d+|\{[+-]?\d+\}"
_SIGN = r"(?P<sign>\+-|\+/-|\\pm\s?|[+-])?"
_POWER = lazy_pattern(rf"{_SIGN}(?P<base>{_AMOUNT})\^(?P<exponent>{_EXPONENT})")
_NUMBER = lazy_pattern(
    rf"{_SIGN}(?=[\d.eE])(?P<amount>{_AMOUNT})?(?P<doubt>\((?:{_AMOUNT})\))?"
    rf"(?:(?:(?P<e>[eE])|\s*(?P<times>\*|x|\\times|×)\s*10\^)(?P<exponent>{_EXPONENT}))?"
)
"""An amount with its sign, its last digits that are in doubt, and a power of ten: 1.23(4)e5."""

_OPERATOR = lazy_pattern(r"\\pm(?![A-Za-z])|\+-|\+/-|\+|(?:<<|>>|[=<>-]|\\approx)(?=\s|-?\d)")
_DIVISION = lazy_pattern(r"\{[^{}]*\}|\s*(//?)\s*")
_BRACED = lazy_pattern(r"\{([^{}]*)\}")
_TIMES = lazy_pattern(r"\s*[*.]\s*|[·⋅]")
_DEGREE = lazy_pattern(r"(?:°|\^o|\^\{o\})(?=[CF])|\^(?:\\circ(?![A-Za-z])\s*|\{\\circ\})")
_LETTERS = lazy_pattern(r"[^\W\d_]+|[°‰]")
_BRACKET = lazy_pattern(r"[()\[\],]|^/")
_COMMAND = lazy_pattern(r"\\(?:[A-Za-z]+\s*|%)")
_RAISED = lazy_pattern(r"\^(?:\{([+-]?\d+(?:[./]\d+)?)\}|(-?\d+))|([+-]?\d+(?:[.,]\d+)?)")
_LOWERED = lazy_pattern(r"_(?:\{([A-Za-z0-9]+)\}|([A-Za-z0-9])(?![A-Za-z0-9]))")


def quantity(source: str, mathematics: Mathematics) -> str:
    r"""The LaTeX of what is within `\pu{…}`. Raises ChemistryError."""
    if not source.strip():
        raise ChemistryError("it is empty")
    return "".join(_quantity(source.translate(_EVEN).strip(), mathematics, 1))


def _quantity(source: str, mathematics: Mathematics, depth: int) -> list[str]:
    """The pieces of numbers and a unit. Spaces around the source are gone."""
    pieces: list[str] = []
    at, wants_number = 0, True
    while at < len(source):
        if space := _SPACE.match(source, at):
            at = space.end()
        elif source[at] in "()[]" and (wants_number or source[at] in ")]"):
            pieces.append(source[at])
            at += 1
        elif wants_number and (power := _POWER.match(source, at)):
            pieces += [_sign(power["sign"]), *_number(power["base"]), _raised(power["exponent"])]
            at, wants_number = power.end(), False
        elif wants_number and (number := _NUMBER.match(source, at)) and number[0].strip("+-"):
            pieces += _scientific(number)
            at, wants_number = number.end(), False
        elif operator := _OPERATOR.match(source, at):
            pieces.append(f"{{}}{OPERATORS.get(operator[0], operator[0])}{{}}")
            at, wants_number = operator.end(), True
        else:
            unit = _divided(source[at:], mathematics, depth)
            return [*pieces, *([] if wants_number else ["~"]), *unit]
    return pieces


def _sign(sign: str | None) -> str:
    return sign or "" if sign in (None, "+", "-") else r"\pm "


def _raised(exponent: str) -> str:
    return f"^{{{exponent.strip('{}')}}}"


def _scientific(number: re.Match[str]) -> list[str]:
    pieces = [_sign(number["sign"])]
    if number["amount"]:
        pieces += [*_number(number["amount"]), number["doubt"] or ""]
    if number["exponent"]:
        if number["amount"]:
            is_dot = number["e"] == "e" or number["times"] == "*"
            pieces.append(r"\cdot " if is_dot else r"\times ")
        pieces.append(f"10{_raised(number['exponent'])}")
    return [piece for piece in pieces if piece]


def _number(amount: str) -> list[str]:
    """A number whose digits are in groups of three, where there are more than four."""
    whole, point, decimals = re.match(r"(\d*)([.,]?)(\d*)", amount).groups()  # type: ignore[union-attr]
    if len(whole) > 4:
        whole = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", r"\\,", whole)
    if len(decimals) > 4:
        decimals = re.sub(r"(\d{3})(?=\d)", r"\1\\,", decimals)
    return [f"{whole}{'{,}' if point == ',' else point}{decimals}"]


def _divided(source: str, mathematics: Mathematics, depth: int) -> list[str]:
    """The pieces of a unit, which may be divided by another quantity."""
    if source.startswith("//"):
        raise ChemistryError("nothing before //")
    # A slash at the start is a part of the unit: "1 /s".
    division = next((each for each in _DIVISION.finditer(source, 1) if each[1]), None)
    if division is None:
        return _factors(source, mathematics)
    if depth == DEEPEST:
        raise ChemistryError(f"more than {DEEPEST - 1} divisions")
    below = source[division.end() :]
    if not below:
        raise ChemistryError(f"nothing after {division[1]}")
    if braced := _BRACED.fullmatch(below):
        below = braced[1].strip()
    above = _factors(source[: division.start()], mathematics)
    divisor = _quantity(below, mathematics, depth + 1)
    if division[1] == "//":
        # In a line of its own too, it is as small as in a text.
        return [rf"\tfrac{{{''.join(above)}}}{{{''.join(divisor)}}}"]
    slash = r"\,/\," if len(above) > 1 or len(divisor) > 1 else "/"
    return [*above, slash, *divisor]


def _factors(source: str, mathematics: Mathematics) -> list[str]:
    """The pieces of a product of units with their powers."""
    if braced := _BRACED.fullmatch(source):
        source = braced[1].strip()
    pieces: list[str] = []
    factor, is_unit, at = "", False, 0
    while at < len(source):
        if found := _TIMES.match(source, at):
            pieces += [factor, r"{\cdot}"]
            factor, is_unit = "", False
        elif found := _SPACE.match(source, at):
            pieces += [factor, r"\,"]
            factor, is_unit = "", False
        elif found := _DEGREE.match(source, at):
            factor, is_unit = rf"{factor}{{}}^{{\circ}}", False
        elif found := _COMMAND.match(source, at):
            factor = rf"{factor}\mathrm{{{mathematics(found[0].strip())}}}"
        elif (found := _RAISED.match(source, at)) and _is_read(found, factor, is_unit=is_unit):
            exponent = found[1] or found[2] or found[3]
            factor += f"^{{{exponent}}}" if factor else exponent
            is_unit = False
        elif is_unit and (found := _LOWERED.match(source, at)):
            factor += rf"_{{\mathrm{{{found[1] or found[2]}}}}}"
        elif found := _LETTERS.match(source, at):
            factor, is_unit = rf"{factor}\mathrm{{{found[0]}}}", True
        elif found := _BRACKET.match(source, at):
            factor, is_unit = f"{factor}{found[0]}", found[0] in ")]"
        else:
            raise ChemistryError(_why_not(source, at))
        at = found.end()
    return [piece for piece in (*pieces, factor) if piece]


def _is_read(raised: re.Match[str], factor: str, *, is_unit: bool) -> bool:
    """Whether mhchem reads a power here, or a number before a unit, as of "mol/100 mL"."""
    if not factor:
        return raised[3] is not None
    # After a command alone, it reads a power only in braces.
    return is_unit or raised[1] is not None


def _why_not(source: str, at: int) -> str:
    character = source[at]
    if character == "%":
        return r"% begins a comment in LaTeX: write \%"
    if character in "⁺⁻":
        return "write powers as in m^-2"
    if character in "^_" and source[:at][-1:].strip(" *.·⋅") == "":
        return f"nothing before {character}"
    if character in "^_" and source[at + 1 : at + 2].strip("{"):
        return f"put what is after {character} in braces"
    if character in "^_":
        return f"put a {'number' if character == '^' else 'letter'} after {character}"
    if (character.isdecimal() or character in "+-") and source[:at][-1:].isalpha():
        return "put a ^ before the power"
    rest = source[at:]
    return f"'{rest[:12]}{'…' * (len(rest) > 12)}' cannot be read here"
