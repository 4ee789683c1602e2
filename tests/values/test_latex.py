"""Formulas in LaTeX: which can be read, why others cannot, and what becomes of them."""

import json
import re
import time
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.sheet.paper.mathematics import formula_run
from quizgen.values.formulas.latex.commands import (
    ARGUMENTS,
    ENVIRONMENTS,
    OPTIONAL,
    REFUSED,
    SAME,
    SYMBOLS,
    TEXT,
)
from quizgen.values.formulas.latex.formula import FormulaError, read_formula
from quizgen.values.formulas.latex.meant_commands import MEANT, MEANT_ENVIRONMENTS
from quizgen.values.formulas.math_unicode import formula_text
from tests.values.formulas import FORMULAS, GOLDEN, goldens, shown
from tests.values.mathjax import mathjax


def why_not(latex: str) -> str:
    """Why a formula cannot be read; "" if it can."""
    try:
        read_formula(latex, display=False)
    except FormulaError as error:
        return error.reason
    return ""


def test_formulas_of_school_and_first_years_can_be_read() -> None:
    assert len(FORMULAS) > 200
    assert {latex: why for latex in FORMULAS if (why := why_not(latex))} == {}


def test_what_each_output_shows_of_a_formula() -> None:
    golden = GOLDEN.read_text(encoding="utf-8")
    assert "\n".join(map(shown, goldens(golden))) == golden


@pytest.mark.parametrize(
    ("latex", "reason"),
    [
        (r"\sqrt{x", "{ is never closed"),
        ("f(" * 9, "more than 8 brackets that are not closed"),
        (r"x}", "} closes nothing"),
        (r"\left( x", r"\left is never closed"),
        (r"\left( x }", r"} where \left is not yet closed"),
        (r"\left x \right)", r"no bracket after \left"),
        (r"\begin{cases} x", r"\begin{cases} is never closed"),
        (r"\begin{cases} x \end{matrix}", r"\end{matrix} where \begin{cases} is not yet closed"),
        (r"\begin{martix} x \end{martix}", "unknown environment 'martix' (did you mean 'matrix'?)"),
        (r"\begin{array} x \end{array}", r"array needs its columns: \begin{array}{lcr}"),
        (r"\bm{v} = 0", r"unknown command \bm: write \boldsymbol{x}"),
        (r"\tg x", r"unknown command \tg: write \operatorname{tg}"),
        (r"x \in \R", r"unknown command \R: write \mathbb{R}"),
        (r"\begin{eqnarray} x \end{eqnarray}", "unknown environment 'eqnarray': write align"),
        (r"\fracc{1}{2}", r"unknown command \fracc (did you mean '\frac'?)"),
        (r"\fraq{1}{2}", r"unknown command \fraq (did you mean '\frac'?)"),
        (r"\frac{1}", r"\frac has no argument"),
        (r"{\vec}", r"\vec has no argument"),
        # MathJax takes one character or symbol for an argument, math-core what follows.
        (r"\sqrt\frac12", r"put \frac with all that belongs to it in braces"),
        (r"x^", "nothing after ^"),
        (r"x_1_2", "duplicate subscript or superscript, at '_2'"),
        (r"a & b", r"& outside of an environment: write \&"),
        # math-core would drop the line end, or the rest of the line.
        (r"a \\ b", r"\\ outside of an environment: use \begin{aligned}"),
        (r"50 % of x", r"% begins a comment in LaTeX: write \%"),
        (r"a $ b", r"a $ within a formula: write \$"),
        # MathJax shows commands in a text as they are typed.
        (
            r"\text{50\,\%}",
            r"Anki shows \, in \text as it is typed: end the text before it",
        ),
        (r"\text{if $x}", r"a $ in \text is never closed"),
        (r"\tag{1} x", r"\tag is not allowed: formulas are not numbered"),
        (
            r"\color{gren} x",
            "unknown colour 'gren' (did you mean 'green'?): write a name or #rrggbb",
        ),
        (r"\color{#12} x", "unknown colour '#12': write a name or #rrggbb"),
        (r"\color[rgb]{1,0,0} x", r"\color needs a colour in braces: \color{red}"),
        (r"\color{red;x} x", r"\color needs a colour in braces: \color{red}"),
        (r"\textcolor{red}x", r"\textcolor needs braces: \textcolor{red}{…}"),
        (r"\textcolor{red}{x", "{ is never closed"),
        (r"\sqrt\textcolor{red}{x}", r"put \textcolor with all that belongs to it in braces"),
        (r"\left( \color{red} x \right)", r"put \color with all that it colours in braces"),
        (r"\sqrt[\color{red} 3]{x}", r"put \color with all that it colours in braces"),
        (r"x^\color{red} 2", r"put \color in braces: ^{\color}"),
        (
            r"\colorbox{red}{x}",
            r"\colorbox is not allowed: only \color and \textcolor are supported",
        ),
        (
            r"\SI{3}{\metre}",
            r"\SI is not allowed: Anki does not know siunitx: write \pu{9.81 m/s^2}",
        ),
        (r"\def\x{y}\x", r"\def is not allowed: a formula cannot define commands: write it out"),
        (r"\newcommand{\x}{y}", r"\newcommand is not allowed: a formula cannot define commands: "
         "write it out"),
        (r"\input{/etc/passwd}", r"\input is not allowed: a formula cannot load anything"),
        (r"\require{html}", r"\require is not allowed: a formula cannot load anything"),
        (r"\href{javascript:alert(1)}{x}",
         r"\href is not allowed: a formula cannot contain links or HTML"),
        (r"\cssId{a}{x}", r"\cssId is not allowed: a formula cannot contain links or HTML"),
        ("x\N{RIGHT-TO-LEFT OVERRIDE}y", "an invisible character, U+202E"),
        ("  ", "it is empty"),
        (r"K = 100\,€", r"Anki shows '€' in texts only: write \text{€}"),
        (r"\mathrm{₽}", r"Anki shows '₽' in texts only: write \text{₽}"),
        (r"\ce{}", r"\ce{}: it is empty"),
        (r"\ce{H2O", r"\ce{ is never closed"),
        (r"\ce{A+B}", r"\ce{A+B}: put spaces around a + between substances"),
        (r"\ce{H₂O}", r"\ce{H₂O}: '₂O' cannot be read here"),
        (r"\ce{Fe^III}", r"\ce{Fe^III}: put what is after ^ in braces"),
        (r"\ce{A ->[חום] B}", r"\ce{A ->[חום] B}: 'חום' cannot be read here (put words in braces)"),
        # Anki shows t before the words.
        (r"\ce{A ->[{k, $t$}] B}", r"\ce{A ->[{k, $t$}] B}: put a text with more than words in "
         r"\text{…}"),
        # Anki shows a charge.
        (r"\ce{R^1-CO}", r"\ce{R^1-CO}: put what is after ^ in braces"),
        (r"\ce{\text A}", r"\ce{\text A}: \text needs braces: \text{…}"),
        (r"\ce{\bar{\ce{A}}}", r"\ce{\bar{\ce{A}}}: leave out \ce within what \ce copies"),
        (
            r"\ce{\color{red}{Cl}}",
            r"\ce{\color{red}{Cl}}: no colours in \ce: \color{red}{\ce{…}}",
        ),
        (r"\pu{ }", r"\pu{ }: it is empty"),
        (r"x + \pu{5 m", r"\pu{ is never closed"),
        (r"\pu{3 $x$}", r"\pu{3 $x$}: '$x$' cannot be read here"),
        # Anki's MathJax drops the rest of the formula, the slash, or the power.
        (r"\pu{5 %}", r"\pu{5 %}: % begins a comment in LaTeX: write \%"),
        (r"\pu{5 m/}", r"\pu{5 m/}: nothing after /"),
        (r"\pu{1//s}", r"\pu{1//s}: nothing before //"),
        (r"\pu{3 ^-1}", r"\pu{3 ^-1}: nothing before ^"),
        (r"\pu{3 \Omega^-1}", r"\pu{3 \Omega^-1}: put what is after ^ in braces"),
        (r"\pu{3 m_es}", r"\pu{3 m_es}: put what is after _ in braces"),
        (r"\pu{3 \Omega-1}", r"\pu{3 \Omega-1}: put a ^ before the power"),
        (r"\pu{s⁻¹}", r"\pu{s⁻¹}: write powers as in m^-2"),
        (r"\pu{m^x}", r"\pu{m^x}: put what is after ^ in braces"),
        (r"\pu{m^{x}}", r"\pu{m^{x}}: put a number after ^"),
        (r"\pu{3 \sqrt{m}}", r"\pu{3 \sqrt{m}}: \sqrt has no argument"),
        (r"\pu{a/b/c/d/e/f/g/h/i}", r"\pu{a/b/c/d/e/f/g/h/i}: more than 7 divisions"),
        (r"\ce{A ->[\pu{5 %}] B}",
         r"\ce{A ->[\pu{5 %}] B}: % begins a comment in LaTeX: write \%"),
        (r"A \bond{-} B", r"\bond is not allowed: a bond is a part of \ce"),
        (
            r"\ce{A\bond{~}B}",
            r"\ce{A\bond{~}B}: the bond '~' cannot be shown: use one of - = # 1 2 3 ... .... -> <-",
        ),
    ],
)  # fmt: skip
def test_a_formula_that_cannot_be_read_says_why(latex: str, reason: str) -> None:
    assert why_not(latex) == reason


HOSTILE = {
    "long": "x + " * 6_000,
    "braces": "{" * 500 + "x" + "}" * 500,
    "fractions": r"\frac{1}{" * 200 + "x" + "}" * 200,
    "roots": r"\sqrt{" * 250 + "x" + "}" * 250,
    "roots without braces": r"\sqrt" * 350 + "x",
    "scripts": "a_{" * 600 + "x" + "}" * 600,
    "fences": r"\left(" * 150 + r"\right)" * 150,
    "fences that are open": r"\left(" * 300,
    "environments": r"\begin{cases}" * 70 + r"\end{cases}" * 70,
    "colours": r"\color{red}" * 180,
    "colours in colours": r"\textcolor{red}{" * 120,
    "switches": r"\rm" * 600,
    "accents": r"\hat{" * 300 + "x" + "}" * 300,
    "texts": r"\text{" * 300,
    "texts in texts": r"\text{$" * 250,
    "arrows in arrows": r"\ce{" + "A ->[" * 300 + "B" + "]" * 300 + "}",
    "brackets": "f(" * 900,
    "brackets that are half open": r"\lfloor [" * 190,
    "brackets in braces": r"\mathrm{[}" * 200,
    "brackets in scripts": "x^{(((}" * 250,
    "brackets of functions": r"\sin(\ln[" * 200,
    "brackets in chemistry": r"\ce{" + "(A[" * 600 + "}",
    "braces in chemistry": r"\ce{" + r"\{" * 900 + "}",
    "commands in chemistry": r"\ce{" + r"\frac{A}{" * 200 + "}" * 201,
    "tall brackets": r"\bigl(" * 300,
    "signs of brackets": "⟨a⌊" * 600,
    "brackets in bras": r"\bra{(" * 30 + "}" * 30,
    "brackets in texts": r"\text{$($}" * 200,
    "names of brackets": r"\lbrace\lparen\langle\lceil\lgroup\lvert\ulcorner" * 30,
    "operators that open": r"\mathopen{x}\mathopen[" * 90,
    "chemistry": r"\ce{" + "H2" * 900,
    "divisions": r"\pu{" + "m/" * 900 + "s}",
    "spaces in a quantity": r"\pu{5" + " " * 1_980 + "%}",
    "digits": r"\pu{" + "1" * 1_980 + "%}",
    "braces in a quantity": r"\pu{" + "{" * 900 + "}" * 900 + "}",
    "units": r"\pu{" + "m2 " * 600 + "%}",
    "macros": r"\def\a{\a\a}\a",
    "dollars": "$" * 2_000,
    "line ends": r"\\" * 1_000,
    "primes": "x" + "'" * 1_990,
    "not": r"\not" * 500,
    "bits": "".join(map(chr, range(1, 2_000))),
}


@pytest.mark.parametrize("latex", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_formula_is_refused_at_once(latex: str) -> None:
    start = time.perf_counter()
    reason = why_not(latex)
    assert time.perf_counter() - start < 0.5
    assert reason or latex.startswith("x'")


@pytest.mark.parametrize(
    "latex",
    [
        r"f(g(h(x)))" * 60,
        r"]a,b[ \cup ]c,d] \cup " * 40,
        r"\begin{matrix}" + r"]0,1[ & [0,1) \\ " * 30 + r"\end{matrix}",
        r"\left[\left(\{x\}\right)\right]" * 30,
        r"\ce{" + "[Cu(NH3)4]^2+ + " * 40 + "A}",
    ],
)
def test_brackets_that_are_closed_may_be_many(latex: str) -> None:
    assert why_not(latex) == ""


def test_text_in_a_formula_is_text_in_mathml() -> None:
    formula = read_formula(r'\text{<b onclick="x">&amp;} < 1', display=False)
    assert "<b" not in formula.mathml
    assert 'alttext="\\text{&lt;b onclick=&quot;x&quot;&gt;&amp;amp;} &lt; 1"' in formula.mathml
    assert formula_text(formula) == "<b onclick=”x”>&amp; < 1"


PIECES = st.sampled_from(
    [
        *(f"\\{name} " for name in sorted(SYMBOLS | REFUSED.keys() | SAME.keys())),
        *(f"\\{name}" for name in sorted(ARGUMENTS)),
        *(f"\\{name}{{" for name in sorted({*TEXT, "ce", "pu", "substack"})),
        *(f"\\begin{{{name}}}" for name in sorted(ENVIRONMENTS)),
        *(f"\\end{{{name}}}" for name in sorted(ENVIRONMENTS)),
        *r"\left( \right) \left[ \right. \middle| \\ \hline \big< {cc}".split(),
        r"\color{red}",
        r"\textcolor{#00f}{",
        *"{}[]()^_&$%#~|<>'\"` ",
        *"{}" * 10,
        *"abxyz012",
        "é",
        "中",
        "->",
        "<=>",
    ]
)


def nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Formulas that are well formed, more often than not."""
    one = st.lists(inner, min_size=1, max_size=3).map("".join)
    return st.one_of(
        st.tuples(st.sampled_from(sorted(ARGUMENTS)), one, one).map(
            lambda made: (
                f"\\{made[0]}" + f"{{{made[1]}}}" + f"{{{made[2]}}}" * (ARGUMENTS[made[0]] > 1)
            )
        ),
        st.tuples(st.sampled_from(sorted(OPTIONAL)), one, one).map(
            lambda made: f"\\{made[0]}[{made[1]}]{{{made[2]}}}"
        ),
        one.map(lambda made: rf"\left( {made} \right]"),
        st.tuples(inner, one, one).map(lambda made: f"{made[0]}_{{{made[1]}}}^{{{made[2]}}}"),
        st.tuples(st.sampled_from(["matrix", "cases", "aligned", "smallmatrix"]), one, one).map(
            lambda made: rf"\begin{{{made[0]}}}{made[1]} & 1 \\ {made[2]}\end{{{made[0]}}}"
        ),
        one,
    )


WELL_FORMED = st.recursive(
    st.one_of(
        st.sampled_from([f"\\{name} " for name in sorted(SYMBOLS)]),
        st.sampled_from([*"abxyz0123+-=<>,.!|/", r"\text{if }", r"\ce{H2O}", "'"]),
    ),
    nested,
    max_leaves=12,
)

LATEX = st.one_of(st.lists(PIECES, max_size=25).map("".join), WELL_FORMED)


@given(latex=LATEX, display=st.booleans())
def test_any_latex_is_refused_with_a_reason_or_shown_everywhere(latex: str, display: bool) -> None:
    if why_not(latex):
        return
    formula = read_formula(latex, display=display)
    assert formula_text(formula)
    assert json.dumps(formula_run(formula))
    elements = {*re.findall(r"</?(\w+)", formula.mathml)}
    assert elements <= {
        *"math mrow mi mn mo mtext mspace mfrac msqrt mroot msub msup msubsup mover munder".split(),
        *"munderover mtable mtr mtd menclose mphantom mpadded mmultiscripts mprescripts".split(),
    }
    attributes = {*re.findall(r" (\w+)=\"", re.sub('alttext="[^"]*"', "", formula.mathml))}
    assert not attributes & {"style", "href", "id", "src"}


BONDS = {
    "-": "CH₃\N{MINUS SIGN}CH₃",
    "=": "CH₃=CH₃",
    "2": "CH₃=CH₃",
    "#": "CH₃≡CH₃",
    "...": "CH₃···CH₃",
    "->": "CH₃→CH₃",
}


def test_bonds_have_names() -> None:
    formulas = {rf"\ce{{CH3\bond{{{bond}}}CH3}}": shown for bond, shown in BONDS.items()}
    shown = {each: formula_text(read_formula(each, display=False)) for each in formulas}
    assert {each: text.replace(" ", "") for each, text in shown.items()} == formulas
    assert mathjax(formulas) == {}


def test_what_is_said_of_unknown_commands_can_be_written() -> None:
    assert {each: why for each in MEANT.values() if (why := why_not(each))} == {}
    assert all(why_not(rf"\{name} x") == rf"unknown command \{name}: write {meant}"
               for name, meant in MEANT.items())  # fmt: skip
    assert ENVIRONMENTS.keys() >= {*MEANT_ENVIRONMENTS.values()}
    assert not ENVIRONMENTS.keys() & MEANT_ENVIRONMENTS.keys()


def test_anki_shows_the_formulas_that_are_accepted() -> None:
    assert mathjax(FORMULAS) == {}


@pytest.mark.slow
def test_anki_shows_every_character_that_is_accepted() -> None:
    characters = map(chr, [*range(0xA0, 0x3100), *range(0xA000, 0xA800), *range(0x1D000, 0x1F000)])
    formulas = [f"x{each}" for each in characters if category(each) not in ("Cn", "Co")]
    accepted = [each for each in formulas if not why_not(each)]
    assert len(accepted) > 10_000
    assert mathjax([*accepted, r"\text{€ə}"]) == {}


def test_anki_knows_every_command_that_is_accepted() -> None:
    symbols = [f"\\{name} x" for name in SYMBOLS - {"limits", "nolimits"} if "ig" not in name[:3]]
    taking = [f"\\{name}{{a}}{'{b}' * (count - 1)}" for name, count in ARGUMENTS.items()]
    same = [f"\\{name} " for name in SAME]
    texts = [f"\\{name}{{a}}" for name in TEXT]
    environments = [
        f"\\begin{{{name}}}{'{c}' * ('array' in name)}a\\end{{{name}}}" for name in ENVIRONMENTS
    ]
    found = mathjax([*symbols, *taking, *same, *texts, *environments])
    assert found == {}
    assert {
        each: why for each in (*taking, *same, *texts, *environments) if (why := why_not(each))
    } == {}
