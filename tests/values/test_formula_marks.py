"""Where formulas begin and end, and that nothing in them is markup."""

from time import perf_counter

import pytest

from quizgen.values.formulas.formula_marks import brackets_for_dollars
from quizgen.values.markdown import parse_blocks, parse_markup
from quizgen.values.markup import Run, capitalised, stripped, with_formulas


def inline(latex: str) -> Run:
    return Run(latex, formula="inline")


def block(latex: str) -> Run:
    return Run(latex, formula="block")


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        (r"\(x\)", [inline("x")]),
        (
            r"so \(x_1 *y* z_2\), *not*",
            ["so ", inline("x_1 *y* z_2"), ", ", Run("not", emphasis=True)],
        ),
        ("\\[\n  a\n  - b\n\\]", [block("a - b")]),
        (r"*\(x\)*", [Run("x", emphasis=True, formula="inline")]),
        (r"[\(x\)](https://a.b)", [Run("x", href="https://a.b", formula="inline")]),
        (r"a\\\(x\)", ["a\\", inline("x")]),
        # The end is where MathJax finds it.
        (r"\(\text{a \) b}\) c", [inline(r"\text{a \) b}"), " c"]),
        (r"\(a \\) b\) c", [inline(r"a \\) b"), " c"]),
        (r"\(a\ \)", [inline("a\\ ")]),
        # Braces that are not balanced are an error of the formula, not of its end.
        (r"\(\frac{1\) and \(y\)", [inline(r"\frac{1"), " and ", inline("y")]),
        # Not formulas.
        (r"\\(x\\)", [r"\(x\)"]),
        (r"`\(x\)`", [Run(r"\(x\)", code=True)]),
        (r"`` ` \(x\) `` \(y\)", [Run(r"` \(x\)", code=True), " ", inline("y")]),
        (r"[E](https://a.b/E_\(x\)) \(y\)", [Run("E", href="https://a.b/E_(x)"), " ", inline("y")]),
        (r"\(\) and \( \)", ["() and ( )"]),
        (r"a \( b", ["a ( b"]),
        ("$x$ for $5", ["$x$ for $5"]),
    ],
)
def test_what_is_a_formula_and_what_is_text(text: str, runs: list[str | Run]) -> None:
    expected = [Run(run) if isinstance(run, str) else run for run in runs]
    assert list(parse_markup(text).styled()) == expected


def test_no_line_of_a_formula_is_a_list_or_a_paragraph() -> None:
    blocks = parse_blocks("So:\n\\[ a\n- b\n\n+ c \\]\n- item")
    assert [each.content.text for each in blocks] == ["So:\na - b + c", "item"]


def test_a_line_of_text_has_formulas_and_no_other_markup() -> None:
    assert with_formulas(r"*K*-theory of \(K_0\)").styled() == (
        Run("*K*-theory of "),
        inline("K_0"),
    )
    assert with_formulas("*K*-theory").runs == ()


def test_no_character_of_a_formula_or_of_code_is_changed() -> None:
    assert capitalised(parse_markup(r"\(x\) is")).text == "x is"
    assert capitalised(parse_markup("`print` is")).text == "print is"
    assert stripped(parse_markup(r"\(x!\) is it?"), "!?").text == "x! is it"


def test_what_is_literal_runs_by_itself_in_a_text_from_right_to_left() -> None:
    found = parse_markup("שלום \\(x_1\\) `a b`")
    assert [found.text[each.start : each.end] for each in found.isolates] == ["x_1", "a b"]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("$x$ is $y$", r"\(x\) is \(y\)"),
        ("$$a + b$$", r"\[a + b\]"),
        ("$5 and $6", "$5 and $6"),
        ("$5 and 6$ each", r"\(5 and 6\) each"),
        ("$ x$ and $x $", "$ x$ and $x $"),
        ("$x$5", "$x$5"),
        ("$5; then $x^2$ is", r"$5; then \(x^2\) is"),
        ("from $5 to $10 with $x$ and $$y$$", r"from $5 to $10 with \(x\) and \[y\]"),
        (r"$\alpha = 3 and $\beta$", r"$\alpha = 3 and \(\beta\)"),
        (r"\$5, $x_1$", r"\$5, \(x_1\)"),
        ("`$x$`", "`$x$`"),
        ("10 $", "10 $"),
    ],
)
def test_dollars_are_read_as_pandoc_reads_them(text: str, read: str) -> None:
    assert brackets_for_dollars(text) == read


@pytest.mark.parametrize(
    "part", [r"\(", r"\({\)", "$", "$x ", "${", "$x {", "](a:(", r"\[x", "`", r"\({"]
)
def test_no_text_takes_long(part: str) -> None:
    text = part * (25_000 // len(part))
    start = perf_counter()
    parse_markup(text)
    brackets_for_dollars(text)
    assert perf_counter() - start < 20
