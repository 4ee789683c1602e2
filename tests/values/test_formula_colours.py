"""Colours in formulas: the names that Anki's MathJax knows, and what each output gets."""

import pytest

from quizgen.sheet.paper.mathematics import formula_run
from quizgen.values.formulas.latex.colour_names import COLOURS, colour
from quizgen.values.formulas.latex.formula import read_formula
from quizgen.values.formulas.math_unicode import formula_text
from tests.values.mathjax import mathjax


@pytest.mark.parametrize(
    ("name", "digits"),
    [
        ("red", "FF0000"),
        # LaTeX and CSS have other shades of the same name.
        ("Red", "ED1B23"),
        ("OliveGreen", "3C8031"),
        ("DarkSlateBlue", "483D8B"),
        ("#1f6fb4", "1F6FB4"),
        ("#1fb", "11FFBB"),
        ("#1f", None),
        ("transparent", None),
        ("crimsonish", None),
    ],
)
def test_a_colour_is_known_by_name_or_as_digits(name: str, digits: str | None) -> None:
    assert colour(name) == digits


def test_anki_knows_every_name_of_a_colour() -> None:
    assert len(COLOURS) == len({*COLOURS}) == 68 + 148
    assert mathjax(rf"\textcolor{{{name}}}{{x}}" for name in COLOURS) == {}


@pytest.mark.parametrize(
    ("latex", "line", "coloured"),
    [
        (r"\color{teal} p + q", "p + q", "<mi>p</mi><mo>+</mo><mi>q</mi>"),
        (r"{\color{teal} p} + q", "p + q", "<mi>p</mi>"),
        (r"\textcolor{teal}{p} + q", "p + q", "<mi>p</mi>"),
        (r"\textcolor{teal}{-2} + q", "−2 + q", '<mo lspace="0" rspace="0">−</mo><mn>2</mn>'),
        (r"p \textcolor{teal}{+} q", "p + q", "<mrow></mrow><mo>+</mo><mrow></mrow>"),
        (r"p \color{teal} - q", "p − q", "<mrow></mrow><mo>−</mo><mi>q</mi>"),
        (r"p^{\color{teal} 2} q", "p²q", "<mn>2</mn>"),
        (r"\left[ \textcolor{teal}{p} \right]", "[p]", "<mi>p</mi>"),
        (r"\begin{aligned} \color{teal} p &= q \end{aligned}", "p = q", "<mi>p</mi>"),
    ],
)
def test_a_colour_reaches_to_the_end_of_its_group(latex: str, line: str, coloured: str) -> None:
    formula = read_formula(latex, display=False)
    assert formula_text(formula) == line
    assert f'<mrow mathcolor="#008080">{coloured}</mrow>' in formula.mathml
    assert "['colour', '#008080'," in str(formula_run(formula))
    assert mathjax([latex]) == {}
