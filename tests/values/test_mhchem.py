r"""Chemistry in formulas, `\ce{…}`: what is read of it, and how it is shown."""

import re

import pytest

from quizgen.values.formulas.latex.formula import read_formula
from quizgen.values.formulas.math_unicode import formula_text
from tests.values.mathjax import mathjax, mathjax_scripts, scripts_of_mathml

CHEMISTRY = {
    # Charges, before a slash and a bond too.
    "Ag^+(aq) + Cl^-(aq) -> AgCl v": "Ag⁺ (aq) + Cl⁻ (aq) ⟶ AgCl ↓",
    "Ca^{2+}(OH)^-_2": "Ca²⁺(OH)₂⁻",
    "Na^+Cl^-": "Na⁺Cl⁻",
    "OH− + SO4^{2−}": "OH⁻ + SO₄²⁻",
    "MnO4-/Mn^2+": "MnO₄⁻/Mn²⁺",
    "NAD+/NADH": "NAD⁺/NADH",
    "H3N+-CH2-COO-": "H₃N⁺−CH₂−COO⁻",
    # A minus is a bond before a bracket, and where the formula begins with one.
    "(-CH2-CH2-)_n": "(−CH₂−CH₂−)ₙ",
    "-CH2-": "−CH₂−",
    "R-": "R⁻",
    "CH3-C(=O)-OH": "CH₃−C(=O)−OH",
    "[Pt(\\eta^2-C2H4)Cl3]-": "[Pt(η²-C₂H₄)Cl₃]⁻",
    "\\alpha-D-Glucose": "α-D−Glucose",
    "β-Carotin": "β-Carotin",
    # Amounts and electrons.
    "nH2O": "n H₂O",
    "CuSO4.nH2O": "CuSO₄ · n H₂O",
    "n/2 O2": "n/2 O₂",
    "(1/2)O2": "(1/2) O₂",
    "$2n+1$ H2": "2n + 1 H₂",
    "$cis${-}[PtCl2(NH3)2]": "cis-[PtCl₂(NH₃)₂]",
    "[Ar] 3d^6 4s^2": "[Ar] 3d⁶ 4s²",
    "1s^2 2s^2 2p^6": "1s² 2s² 2p⁶",
    "sp^3-C": "sp³-C",
    "pH + pOH": "pH + pOH",
    "^0_-1e": "⁰₋₁e",
    "e- + \\bar{\\nu}_e": "e⁻ + ν̄ₑ",
    "\\Delta H = -3 kJ": "ΔH = −3 kJ",
    # What becomes a gas or a solid is no relation.
    "Ca(OH)2 + CO2 -> CaCO3 v + H2O": "Ca(OH)₂ + CO₂ ⟶ CaCO₃ ↓ + H₂O",
    "CO2↑ + H2O": "CO₂ ↑ + H₂O",
    "CO2 ^ + H2O": "CO₂ ↑ + H₂O",
    # Cells, lists, crystals, and what is left open.
    "Zn | Zn^2+ || Cu^2+ | Cu": "Zn | Zn²⁺ || Cu²⁺ | Cu",
    "Zn(s)|Zn^2+(aq)": "Zn (s)|Zn²⁺ (aq)",
    "Pb^{II}, Pb^{IV}": "Pbᴵᴵ, Pbᴵⱽ",
    "V_M^x": "V_M^×",
    "... -> A…B": "... ⟶ A···B",
    "\\{A\\}2": "{A}₂",
    # Arrows with texts.
    "CaCO3 ->[900 °C] CaO + CO2": "CaCO₃ →(900 °C) CaO + CO₂",
    "A ->[\\text{Kat.}][\\ce{H2SO4}] B": "A →(Kat.; H₂SO₄) B",
    "A ->[1) NaOH][2) HCl] B": "A →(1) NaOH; 2) HCl) B",
    "A ->[\\ T = 300\\,K] B": "A →(T=300 K) B",
    "A ->[Wärme, {Кат. 1}] B": "A →(Wärme, Кат. 1) B",
    "A ->[\\text{кат., $t$}] B": "A →(кат., t) B",
    # Commands with arguments.
    "\\frac{[Hg^2+][Hg]}{[Hg2^2+]}": "[Hg²⁺][Hg]/([Hg₂²⁺])",
    "^{99\\text{m}}Tc": "⁹⁹ᵐTc",
    "E_\\text{red} + X^$n+$": "E_red + Xⁿ⁺",
    "X_{{red}}": "X_red",
    "A -> B (30 \\%)": "A ⟶ B (30 %)",
}


def test_the_sign_of_a_number_is_beside_it() -> None:
    signs = {r"\Delta H = -3 kJ": True, "A -2B": False, "2 - 1": False}
    shown = {each: read_formula(rf"\ce{{{each}}}", display=False).mathml for each in signs}
    assert {each: ' rspace="0">−' in mathml for each, mathml in shown.items()} == signs


def test_an_equilibrium_lies_to_a_side_where_a_font_has_the_arrow() -> None:
    formula = read_formula(r"\ce{A <=>> B <<=> C <=> D}", display=False)
    assert re.findall("[⥂⥄⇌]", formula.mathml.partition(">")[2]) == ["⥂", "⥄", "⇌"]
    assert formula_text(formula) == "A ⇌ B ⇌ C ⇌ D"


@pytest.mark.parametrize(("source", "line"), CHEMISTRY.items())
def test_chemistry_is_a_line_of_unicode(source: str, line: str) -> None:
    assert formula_text(read_formula(rf"\ce{{{source}}}", display=False)) == line


def test_anki_raises_and_lowers_the_same() -> None:
    formulas = [rf"\ce{{{source}}}" for source in CHEMISTRY]
    ours = {each: scripts_of_mathml(read_formula(each, display=False).mathml) for each in formulas}
    assert mathjax(formulas) == {}
    assert mathjax_scripts(formulas) == ours
