"""Symbols and formulas in one spelling: what each character means, however it was typed."""

from collections.abc import Callable
from functools import lru_cache
from unicodedata import normalize

from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.characters import even
from quizgen.values.formulas.greek import SIGN_NAMES

_ELEMENTS = (
    "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se "
    "Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy "
    "Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf "
    "Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og"
)
"""The symbols of the chemical elements. Source: IUPAC, 2016."""

ELEMENT = "(?:" + "|".join(sorted(_ELEMENTS.split(), key=len, reverse=True)) + ")"

LETTER = "[A-Za-z\u0391-\u03c9]"
"""A letter of formulas, as a pattern: Latin or Greek."""

FUNCTIONS = "arc(?:sin|cos|tan|tg)|sinh?|sen|cosh?|tanh?|tg|ctg|cot|csc|log|ln|lg|exp"
"""The functions that are written by their names, also as in Spanish and Russian."""

FUNCTION_OF = lazy_pattern(rf"((?:{FUNCTIONS})(?:[_^]?\d+)?)\s*\(\s*(\w[\w\s]*)\)(?!\s*\^)")
"""A function of one thing in brackets, which can be left out: sin(x)."""

RAISED = lazy_pattern("[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ]+")
LOWERED = lazy_pattern("[₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕₖₗₘₙₒₚₛₜₓᵢⱼᵣᵤᵥ]+")
RING = lazy_pattern("[º˚]")
"""What is typed for a degree sign, and lost in the form NFKC."""

GREEK_SIGNS = {name: letter for letter, name in SIGN_NAMES.items()} | {
    name.capitalize(): letter.upper() for letter, name in SIGN_NAMES.items()
}

GREEK_SIGN = lazy_pattern(rf"(?<![A-Za-z])(?:{'|'.join(GREEK_SIGNS)})(?![a-z])")
"""The name of a Greek letter: of "lambda = h/p", and of "DeltaG"."""

NAMED_GREEK = lazy_pattern(
    rf"(?<![A-Za-z])(?:{'|'.join(GREEK_SIGNS)})(?=\s*[A-Z]?[a-z]?(?![A-Za-z]))\s*"
)
"""The same with or without a capital, also joined to the symbol that follows: "deltaG"."""

WORD_IN_FORMULA = lazy_pattern(
    r"(?<!\w)(?:[A-ZÀ-ÞА-Я][a-zß-ÿа-яё]{3,}|(?:Sin|Sen|Cos|Tan|Tg|Cot|Log|Ln|Lg|Exp)(?=[\s(]))(?!\w)"
)
"""A word with a capital, which has no meaning in a formula of words, nor in "Sin x"."""

SIMPLE_POWER = lazy_pattern(r"(?<=[\^_])[{(]([+-]?[\w.]*[+-]?)[})]")
LONG_POWER = lazy_pattern(r"(?<=[\^_])\{([^{}]*)\}")

SAME_SIGNS = tuple(
    (lazy_pattern(pattern), sign)
    for pattern, sign in (
        (r"\\(?:times|cdot)(?![a-z])", "*"),
        (r"\\(?:to|rightarrow)(?![a-z])", "→"),
        (r"\\leq?(?![a-z])", "≤"),
        (r"\\geq?(?![a-z])", "≥"),
        (r"[$\\]", ""),
        (r"<[-=]+>|[⇌⇄⇋⇔⟷⟺]", "↔"),
        (r"[-=]+>|[⇒⟶⟹➔➜➝]", "→"),
        (r"<=|=<|[⩽≦]", "≤"),
        (r">=|[⩾≧]", "≥"),
        # "n!=6" and "n != 6" are the same characters.
        (r"≠|=/=", "!="),
        (r"={2,}", "="),
        (r"~=|[≅≃]", "≈"),
        (r"(?<![A-Za-z])[sS]qrt\s*", "√"),
        (r"\+/?-(?=[\s√(\d]|[A-Za-z]\b)", "±"),
        (r"\\infty(?![a-z])|(?<![A-Za-z])(?:infinity|oo)(?![A-Za-z])", "∞"),
        (r"\*\*", "^"),
        (r"[·•∙⋅×✕⨯∗]|(?<=\d)\s*[xX]\s*(?=\d)|(?<=[\w)\]])\s+x\s+(?=[\w(\[])", "*"),
        (r"[÷∕⁄]", "/"),
        (r"∆", "Δ"),
        (r"∑", "Σ"),
        (r"♯", "#"),
        (r"(?<=[A-G])♭", "b"),
        (r"°(?=\s*[CF])", ""),
        (r"(?<![A-Za-z])u(?=(?:[mgsLlFAVWHMCJNK]|Pa|mol|Hz|eV|Bq|Gy|Sv)(?![A-Za-z]))", "μ"),
    )
)
"""One sign for several spellings of it, in this order."""

SAME_FORMULAS = tuple(
    (lazy_pattern(pattern), sign)
    for pattern, sign in (
        (r"\s+", ""),
        (r"[.,;:]+$", ""),
        # An interval, as some write it: [0; 1]
        (r";", ","),
        # SO4(2-)
        (r"\((?=\d[+-]\)$)", "^"),
        (r"(?<=\^\d[+-])\)$", ""),
        # NH4(+), NH4^1+
        (r"\((?=[+-]\)$)", "^"),
        (r"(?<=\^[+-])\)$", ""),
        (r"\^1(?=[+-]$)", "^"),
        # CuSO4.5H2O, but not 0.5CV²
        (r"(?:(?<=[A-Za-z)\]_]\d)|(?<=[A-Za-z)\]_]\d\d))[.](?=\d*[A-Z(])", "*"),
        # Between two factors, but "2*3" is not "23".
        (rf"(?<=[\w)\]!'])\*(?={LETTER}|[(\[√])", ""),
        # Na1+
        (r"(?<=[A-Za-z)\]])\^?1(?=[+-]$)", ""),
        # An exponent that nobody leaves the sign out of: 10^8, 2^n. The rest can be "mc2".
        (r"\^(?!\d*[+-](?:$|[-+=→↔\])/,]))(?=\D|(?<=[\d)\]]\^))", "↑"),
    )
)
"""What is left out of a formula in which signs are the same already, in this order."""

ION = rf"((?:{ELEMENT}|[()]|_?\d)+)"

BRACKETED_ION = lazy_pattern(rf"\[{ION}\]\^?(\d*)([+-])")
SIGN_FIRST = lazy_pattern(rf"\[?{ION}\]?[\^↑]?([+-])(\d)")
MANY_SIGNS = lazy_pattern(rf"\[?{ION}\]?\^?([+]{{2,4}}|-{{2,4}})")
NUCLIDE = lazy_pattern(rf"({ELEMENT})(?:-(\d{{1,3}})|(\d{{2,3}}))")
"""An isotope with its mass number behind it: U-235."""


def signs_evened(text: str) -> str:
    """A formula with one sign for each meaning; powers as ^n, indices as _n, spaces as typed."""
    text = RAISED.sub(lambda found: f"^{{{normalize('NFKC', found[0])}}}", text)
    text = LOWERED.sub(lambda found: f"_{{{normalize('NFKC', found[0])}}}", text)
    text = even(RING.sub("°", text))
    for pattern, sign in SAME_SIGNS:
        text = pattern.sub(sign, text)
    text = LONG_POWER.sub(r"(\1)", SIMPLE_POWER.sub(r"\1", text))
    text = GREEK_SIGN.sub(lambda found: GREEK_SIGNS[found[0]], text)
    text = WORD_IN_FORMULA.sub(lambda found: found[0].lower(), text)
    return FUNCTION_OF.sub(r"\1 \2", text)


@lru_cache(4096)
def exact(text: str) -> str:
    """A symbol or formula in one way of writing it, without spaces.

    H₂SO₄ is H_2SO_4, Na⁺ and Na^{1+} are Na^+ and Na+, "m · a" is ma.
    """
    # To compile the patterns takes 20 ms, and many decks have no other symbols.
    if text.isascii() and text.isalpha() and text.isupper():
        return text
    text = signs_evened(text)
    for pattern, sign in SAME_FORMULAS:
        text = pattern.sub(sign, text)
    return text


def readings_of_formula(typed: str) -> list[str]:
    """What a typed text can mean as a symbol, in the form of `exact`.

    "Fe+3", "Fe+++" and "[Fe]3+" can mean Fe³⁺, "U-235" can mean ²³⁵U, and "delta G" ΔG.
    """
    bare = exact(typed)
    found = [bare]
    if NAMED_GREEK.search(typed):
        # The name of a letter does not tell whether it is a capital.
        found += [_with_names(typed, as_written) for as_written in (str.capitalize, str.lower)]
    if many := MANY_SIGNS.fullmatch(bare):
        found.append(f"{many[1]}^{len(many[2])}{many[2][0]}")
    if first := SIGN_FIRST.fullmatch(bare):
        found.append(f"{first[1]}^{first[3] if first[3] != '1' else ''}{first[2]}")
    if last := BRACKETED_ION.fullmatch(bare):
        found.append(f"{last[1]}^{last[2]}{last[3]}")
    if nuclide := NUCLIDE.fullmatch(bare):
        found.append(f"^{nuclide[2] or nuclide[3]}{nuclide[1]}")
    return found


def _with_names(typed: str, as_written: Callable[[str], str]) -> str:
    """A formula whose names of Greek letters are all capital, or all small."""
    return exact(NAMED_GREEK.sub(lambda name: f"{as_written(name[0].strip())} ", typed))


def is_same_formula(one: str, other: str) -> bool:
    """Whether two texts in the form of `exact` are the same.

    The marks of powers and indices can be left out, but x² is not x₂.
    """
    a, b = _marked(one), _marked(other)
    return len(a) == len(b) and all(
        x == y and (mark == sign or not mark or not sign)
        for (x, mark), (y, sign) in zip(a, b, strict=True)
    )


def _marked(text: str) -> list[tuple[str, str]]:
    """The characters of a formula, each with the mark before it."""
    found, mark = [], ""
    for character in text:
        if character in "^_":
            mark = character
        else:
            found.append((character, mark))
            mark = ""
    return found
