"""Formulas as a line of a terminal: what is read there is what the formula means."""

import pytest

from quizgen.values.formulas.latex.formula import read_formula
from quizgen.values.formulas.math_unicode import formula_text
from quizgen.values.formulas.unicode_formulas import in_unicode
from quizgen.values.markdown import parse_text

LINES = {
    # A composition is no degree.
    r"(g\circ f)(x) = g(f(x))": "(g ∘ f)(x) = g(f(x))",
    r"H_{f\circ g} = 90^\circ": "H_(f∘g) = 90°",
    r"20\,{}^\circ\mathrm{C}": "20 °C",
    r"f(x) := x^2": "f(x) := x²",
    r"f: A \to B": "f : A → B",
    # What a function is of, and what is before it.
    r"\ln\frac{a}{b} + \sin^2\frac{x}{2}": "ln(a/b) + sin²(x/2)",
    r"\frac{g}{l}\sin\varphi": "(g/l) sin φ",
    r"\tfrac12\sin x": "½ sin x",
    r"\lim_{x\to 0}\frac{1}{x}": "lim_(x→0) 1/x",
    r"\int \frac{1}{x}\,dx = \ln|x|": "∫ 1/x dx = ln |x|",
    # A differential is one thing, and a product that begins with a d is not.
    r"\frac{dy}{dx}": "dy/dx",
    r"\frac{n}{dxy}": "n/(dxy)",
    # Words over signs; over letters, a line would show another thing.
    r"x \underset{n\to\infty}{\longrightarrow} 0": "x ⟶(n→∞) 0",
    r"A \underset{f}{\overset{g}{\rightleftharpoons}} B": "A ⇌(g; f) B",
    r"A \stackrel{!}{\ge} B \overset{\text{def}}{\equiv} C": "A ≥(!) B ≡(def) C",
    r"\overset{+7}{\mathrm{Mn}}": r"\overset{+7}{\mathrm{Mn}}",
    r"\underset{n\to\infty}{\lim} a_n \overset{n}{\sum}": "lim_(n→∞) aₙ ∑ⁿ",
    # Rows that have punctuation of their own.
    r"\begin{cases} 1, & x>0,\\ 0, & x \le 0.\end{cases}": "{ 1, x > 0; 0, x ≤ 0.",
    r"\begin{aligned} a &= b, & c &= d,\\ e &= f; \end{aligned}": "a = b, c = d; e = f;",
    r"\begin{cases} A\sin kx & \text{if } x>0 \\ \ln x\end{cases}": "{ A sin kx if x > 0; ln x",
    r"\begin{pmatrix} \cos\theta & -\sin\theta \end{pmatrix}": "(cos θ, −sin θ)",
    r"\binom{n}{k} = \binom{n-1}{k-1} + \binom{n-1}{k}": "(ⁿₖ) = (n − 1; k − 1) + (n − 1; k)",
    r"x^{(n)}_{(\mathrm{aq})} + \mathbb{1}_A": "x_(aq)⁽ⁿ⁾ + 𝟙_A",
}


@pytest.mark.parametrize(("latex", "line"), LINES.items())
def test_a_formula_is_a_line_of_unicode(latex: str, line: str) -> None:
    assert formula_text(read_formula(latex, display=True)) == line


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (r"so \[x^2\] and \[y\]", "so\nx²\nand\ny"),
        ("so:\n\\[x\\]\nand", "so:\nx\nand"),
        (r"הנוסחה ABC \[x\] או DEF ב", "הנוסחה ABC\nx\nאו DEF ב"),
    ],
)
def test_a_formula_has_a_line_of_its_own(text: str, lines: str) -> None:
    shown = in_unicode(parse_text(text))
    assert shown.text == "".join(run.text for run in shown.runs) == lines
    assert all(each.end <= len(lines) for each in shown.isolates)
