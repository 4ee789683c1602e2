"""Symbols and formulas, told from words by their form."""

import pytest

from quizgen.values.symbols import exact, is_symbol, symbols_in


@pytest.mark.parametrize(
    "text",
    "Co CO Na⁺ Na K H2SO4 H₂SO₄ NaCl NaOH HNO₃ Ca²⁺ SO₄²⁻ Fe(OH)3 CuSO4·5H2O ¹⁴C C14 C++ C# A* "
    "B+ UN".split(),
)  # fmt: skip
def test_what_has_the_form_of_a_symbol(text: str) -> None:
    assert is_symbol(text)


@pytest.mark.parametrize(
    "text",
    [
        *"NKVD USA FBI OPEC VKP(b) MI5 G20 COVID-19 id pH DNA cat Ur word U.N. 1917 + π".split(),
        *["", " ", "sodium chloride", "Na Cl", "Article 8"],
    ],
)
def test_what_has_not(text: str) -> None:
    assert not is_symbol(text)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("H₂SO₄", "H2SO4"), ("H_2SO_4", "H2SO4"), ("Na⁺", "Na+"), ("Na^{1+}", "Na+"),
        ("SO₄²⁻", "SO42-"), ("SO4 2−", "SO42-"), ("CuSO4·5H2O", "CuSO4.5H2O"), ("Co", "Co"),
    ],
)  # fmt: skip
def test_one_symbol_in_several_notations(text: str, same: str) -> None:
    assert exact(text) == same


def test_the_symbols_of_a_text() -> None:
    assert symbols_in("In which acid is SO₄²⁻, or “HCl”?") == ("SO42-", "HCl")
