r"""Quantities within `\pu{…}`: as a line of Unicode, and beside what MathJax makes of them."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.values.formulas.latex.formula import FormulaError, read_formula
from quizgen.values.formulas.math_unicode import formula_text
from tests.values.mathjax import mathjax_texts, text_of_mathml

QUANTITIES = {
    r"\pu{318 K}": "318 K",
    r"\pu{12,5 kJ mol-1}": "12,5 kJ mol⁻¹",
    r"\pu{12.5 kJ*mol-1}": "12.5 kJ·mol⁻¹",
    r"\pu{12.5 kJ.mol^{-1}}": "12.5 kJ·mol⁻¹",
    r"\pu{12.5 kJ·mol^-1}": "12.5 kJ·mol⁻¹",
    r"\pu{12.5 kJ/mol}": "12.5 kJ/mol",
    r"\pu{12.5 kJ//mol}": "12.5 kJ/mol",
    r"\pu{8.314 J//mol K}": "8.314 J/(mol K)",
    r"\pu{8.314 J/(mol*K)}": "8.314 J / (mol·K)",
    r"\pu{8.314 J/{mol K}}": "8.314 J / mol K",
    r"\pu{8.314 J/mol/K}": "8.314 J / mol/K",
    r"\pu{90 mg/100 mL}": "90 mg / 100 mL",
    r"\pu{9.81 m/s2}": "9.81 m/s²",
    r"\pu{4 m^{1/2}}": "4 m^(1/2)",
    r"\pu{4 m²}": "4 m²",
    r"\pu{4 s-1}": "4 s⁻¹",
    r"\pu{4 /s}": "4 /s",
    r"\pu{1.6e-19 C}": "1.6 · 10⁻¹⁹ C",
    r"\pu{1.6E-19 C}": "1.6 × 10⁻¹⁹ C",
    r"\pu{1.6*10^-19 C}": "1.6 · 10⁻¹⁹ C",
    r"\pu{1.6 x 10^{-19} C}": "1.6 × 10⁻¹⁹ C",
    r"\pu{10^6 Hz}": "10⁶ Hz",
    r"\pu{e6 Hz}": "10⁶ Hz",
    r"\pu{8848 m}": "8848 m",
    r"\pu{384400 km}": "384 400 km",
    r"\pu{0,0000123 m}": "0,000 012 3 m",
    r"\pu{6.674(15) m}": "6.674(15) m",
    r"\pu{5.2 +- 0.1 cm}": "5.2 ± 0.1 cm",
    r"\pu{(5.2 \pm 0.1) cm}": "(5.2 ± 0.1) cm",
    r"\pu{-40 °C}": "−40 °C",
    r"\pu{–40 ^\circ F}": "−40 °F",
    r"\pu{20 ^oC}": "20 °C",
    r"\pu{3-4 cm}": "3 − 4 cm",
    r"\pu{< 4 cm}": "< 4 cm",
    r"\pu{\approx 4 cm}": "≈ 4 cm",
    r"\pu{30 \%}": "30 %",
    r"\pu{7 \mu m}": "7 μm",
    r"\pu{7 µm}": "7 µm",
    r"\pu{7 k\Omega}": "7 kΩ",
    r"\pu{7 \ohm}": "7 Ω",
    r"\pu{7 \Omega^{-1}}": "7 Ω⁻¹",
    r"\pu{7 k\Omega^-1}": "7 kΩ⁻¹",
    r"\pu{4 m_e}": "4 mₑ",
    r"\pu{mol L-1}": "mol L⁻¹",
    r"\pu{7}": "7",
    r"m = \pu{2.5 kg}": "m = 2.5 kg",
    r"\ce{A ->[\pu{450 °C}] B}": "A →(450 °C) B",
    r"\ce{C + O2 -> CO2 + \pu{394 kJ}}": "C + O₂ ⟶ CO₂ + 394 kJ",
}


@pytest.mark.parametrize(("latex", "line"), QUANTITIES.items())
def test_a_quantity_is_a_line_of_unicode(latex: str, line: str) -> None:
    assert formula_text(read_formula(latex, display=False)) == line


def test_a_quantity_has_the_text_that_anki_shows() -> None:
    ours = {each: text_of_mathml(read_formula(each, display=False).mathml) for each in QUANTITIES}
    alike = {each: text for each, text in ours.items() if r"\ce" not in each}
    assert mathjax_texts(alike) == alike


NUMBERS = ["", "7", "1.25", "54321", "0,00001", "-3", "+-2", "10^3", "1e5", "3 x 10^4", "(5 +- 1)"]
UNITS = ["m", "kg", "mol", "K", "°C", r"\mu ", r"\Omega", "^oC", r"\%", "Hz", "{kg m}", "(mol K)"]
POWERS = ["", "", "2", "-1", "^2", "^{-1}", "^-2", "_e", "_{12}", "²"]
BETWEEN = ["", " ", "*", ".", "/", "//", " / ", "·", ")"]


def test_random_quantities_that_are_accepted_have_the_text_that_anki_shows() -> None:
    drawn = random.Random(4)
    parts = [UNITS, POWERS, BETWEEN] * 3
    made = {rf"\pu{{{''.join(map(drawn.choice, [NUMBERS, *parts]))}}}" for _ in range(600)}
    ours = {}
    for latex in made:
        try:
            ours[latex] = text_of_mathml(read_formula(latex, display=False).mathml)
        except FormulaError:
            continue
    assert len(ours) > 100
    assert mathjax_texts(ours) == ours


PIECES = st.sampled_from(
    [*"0123456789 mskJK°C*./^-+()[]{},_%exµ", "mol", r"\mu ", r"\pm ", "10^", "//", "^{-1}", "×"]
)


@given(content=st.lists(PIECES, max_size=14).map("".join))
def test_any_quantity_is_refused_or_shown(content: str) -> None:
    try:
        formula = read_formula(rf"\pu{{{content}}}", display=False)
    except FormulaError:
        return
    assert formula_text(formula)
