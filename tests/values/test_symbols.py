"""Symbols and formulas, told from words by their form."""

import pytest

from quizgen.values.comparable import comparable
from quizgen.values.folding import fold
from quizgen.values.formulas.formulas import exact, is_same_formula
from quizgen.values.formulas.symbols import is_symbol, symbols_in

FORMULAS = (
    (
        "Q = CU|ΔS = Q / T|p² + q² = 1|(u+v)²|y < 0|a ≠ b|r → s|r ∧ s|CH₄ + 2O₂ → CO₂ + 2H₂O|+3"
        "|HCl - H2O|NaOH + HCl|−40 °C|k!|5!|x − 1|u-v|F/m|f(x)|P(A|B)|10⁶|C₆₀|km²|2 + 2|½mv²"
        "|CuSO₄·5H₂O|√2|3 × 10⁸ m/s|nRT/V|e^x|sin²x + cos²x = 1|kWh/m²|work = force × distance"
        "|2x|-5n|4ac|2πr|sin x|−tan θ|log₂ n|O(n log n)|x & y|a && b|a[i]|m[1:3]|[0; 1[|f′|&x"
    )
    .replace("P(A|B)|", "")
    .split("|")
)

WORDS = (
    "co-founder|either/or|consumer price index (CPI)|AC/DC|R v Jones (No 3)|T-34|U-2|X-ray|24/7"
    "|β-carotene|CO₂ emissions|vitamin B₁₂|LGBT+|Google+|A-level|p-value|k-NN|1914–1918|s 2(1)|s 11"
    "|Art. 5(3) GG|iPhone|McDonald|PhD|mRNA|o-xylene|Yahoo!|4x4|18+|U-235|input/output|TCP/IP|non-"
    "|I/O|n/a|m/s|km/h|Notepad++|Platanus × hispanica"
    "|col·lecció|7|40 °C|km|Q&A|50/50|F♯ minor|T cell|3:1|7:30"
    "|3D|5m|2e|5oz|50hz|10yr|3day|1st|5 min|d'|-s|log on"
).split("|")


@pytest.mark.parametrize(
    "text",
    [
        *"Co CO Na⁺ Na K H2SO4 H₂SO₄ NaCl NaOH HNO₃ Ca²⁺ SO₄²⁻ Fe(OH)3 CuSO4·5H2O ¹⁴C C14".split(),
        *"C++ C# A* B+ AB- UN pH pKa mW MHz Hz kΩ μm ΔG π v P(A|B)".split(),
        "5\u00a0V",
        *FORMULAS,
    ],
)
def test_these_have_the_form_of_a_symbol_or_formula(text: str) -> None:
    assert is_symbol(text)


@pytest.mark.parametrize(
    "text",
    [
        *"NKVD USA FBI OPEC VKP(b) MI5 G20 COVID-19 id DNA cat Ur word U.N. 1917 + → mass".split(),
        *[
            "",
            " ",
            "sodium chloride",
            "Na Cl",
            "Article 8",
            "3 May 1893",
            "1,118.2\u00a0t",
            "41.9\u00a0%",
        ],
        *WORDS,
    ],
)
def test_words_and_amounts_have_another_form(text: str) -> None:
    assert not is_symbol(text)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("H₂SO₄", "H2SO4"), ("H_2SO_4", "H2SO4"), ("Na⁺", "Na+"), ("Na^{1+}", "Na+"),
        ("SO₄²⁻", "SO42-"), ("SO4 2−", "SO42-"), ("CuSO4·5H2O", "CuSO4.5H2O"), ("Co", "Co"),
        ("a · b", "ab"), ("x ≤ y", "x<=y"), ("2 × 3", "2x3"), ("λ", "lambda"), ("10⁸", "10**8"),
    ],
)  # fmt: skip
def test_one_symbol_in_several_notations(text: str, same: str) -> None:
    assert is_same_formula(exact(text), exact(same))


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("x²", "x₂"), ("10⁸", "108"), ("2ⁿ", "2n"), ("2 × 3", "23"), ("a/b", "ab"),
        ("2 × 3", "2.3"), ("e⁻ˣ", "e-x"), ("aⁿ⁺¹", "aⁿ+1"), ("Na⁺", "Na"), ("n!", "n"),
        ("p → q", "q → p"),
    ],
)  # fmt: skip
def test_two_symbols_in_similar_notations(text: str, other: str) -> None:
    assert not is_same_formula(exact(text), exact(other))


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("CO", "Co"),
        ("V = I R", "V = I/R"),
        ("x²", "x₂"),
        ("Na⁺", "Na"),
        ("2 + 2", "2 − 2"),
        ("ΔG", "δG"),
        ("NaCl", "nacl"),
    ],
)
def test_two_formulas_of_the_same_words_are_compared_as_two(text: str, other: str) -> None:
    assert fold(text) == fold(other) or text.casefold() == other.casefold()
    assert comparable(text) != comparable(other)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("V=IR", "V = I · R"),
        ("H2O", "H₂O"),
        ("SO42-", "SO₄²⁻"),
        ("Co.", "Co"),
        ("The Great Reform", "the great reform"),
        ("I/O", "i/o"),
        ("Straße", "STRASSE"),
    ],
)
def test_two_notations_are_compared_as_one(text: str, other: str) -> None:
    assert comparable(text) == comparable(other)


def test_the_symbols_of_a_text() -> None:
    assert symbols_in("In which acid is SO₄²⁻, or “HCl”?") == ("SO_4^2-", "HCl")


def test_a_text_that_is_a_formula_is_the_symbol() -> None:
    assert symbols_in("V = I / R") == ("V=I/R",)


def test_the_signs_of_a_text_with_the_words_beside_them() -> None:
    assert symbols_in("What follows if x < y in this law?") == ("x", "<", "y")
