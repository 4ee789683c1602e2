"""Symbols and formulas: texts in which case, digits, signs and brackets have a meaning."""

import re
from functools import lru_cache

from quizgen.values.characters import even

_ELEMENTS = (
    "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se "
    "Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy "
    "Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf "
    "Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og"
)
"""The symbols of the chemical elements. Source: IUPAC, 2016."""

_ELEMENT = "(?:" + "|".join(sorted(_ELEMENTS.split(), key=len, reverse=True)) + ")"

_FORMULA = re.compile(rf"\d*(?:(?:{_ELEMENT}|[()\[\]])\d*|[.]\d*)+(?:\d*[+-])?|\d+{_ELEMENT}")
"""A chemical formula: elements, numbers, brackets, and a charge."""

_MORE_THAN_LETTERS = re.compile(r"[\d()\[\]+-]")

_INNER_CASE = re.compile(r"(?=.*[a-z])[A-Z].*[A-Z]")
"""Small letters, and more than one capital: NaCl."""

_SIGNED = re.compile(r"[^\W\d_]{1,3}[+#*]{1,2}|[^\W\d_][+-]")
"""Letters with signs behind them: C++, A*, a grade B+."""

_AROUND_WORDS = ".,:;!?\"'“”‘’«»"

IGNORED_IN_SYMBOLS = re.compile(r"[\s^_{}$\\]")
DOTS_IN_SYMBOLS = re.compile("[·•∙⋅*](?=.)")
ONE_CHARGE = re.compile(r"(?<=[A-Za-z)\]])1(?=[+-]$)")


@lru_cache(4096)
def exact(text: str) -> str:
    """A symbol in one way of writing it: H₂SO₄ and H_2SO_4 are H2SO4, Na⁺ and Na^{1+} are Na+."""
    text = IGNORED_IN_SYMBOLS.sub("", even(text))
    return ONE_CHARGE.sub("", DOTS_IN_SYMBOLS.sub(".", text))


@lru_cache(4096)
def is_symbol(text: str) -> bool:
    """Whether a text has the form of a symbol or a formula: Co, CO, Na⁺, NaCl, H₂SO₄, C++.

    Words, and abbreviations of three letters or more, are not symbols.
    """
    if len(text) > 60 or " " in text.strip():
        return False
    bare = exact(text)
    if _SIGNED.fullmatch(bare):
        return True
    return bool(_FORMULA.fullmatch(bare)) and bool(
        len(bare) <= 2 or _MORE_THAN_LETTERS.search(bare) or _INNER_CASE.match(bare)
    )


def symbols_in(text: str) -> tuple[str, ...]:
    """The symbols among the words of a text, in the form that `exact` gives them.

    The first word is left out: it may have its capital letter for another reason.
    """
    words = (word.strip(_AROUND_WORDS) for word in text.split()[1:])
    return tuple(exact(word) for word in words if is_symbol(word))
