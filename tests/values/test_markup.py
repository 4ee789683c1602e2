"""Marked-up text: the subset, and what stays as it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.values.markdown import _by_commonmark as by_the_book
from quizgen.values.markdown import parse_blocks, parse_markup
from quizgen.values.markup import Marked, Run
from quizgen.values.placeholders import fill


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("plain", ["plain"]),
        ("a *b* c", ["a ", Run("b", emphasis=True), " c"]),
        ("*a* b", [Run("a", emphasis=True), " b"]),
        ("a *b*", ["a ", Run("b", emphasis=True)]),
        ("a **b** c", ["a ", Run("b", strong=True), " c"]),
        ("***both***", [Run("both", emphasis=True, strong=True)]),
        ("`*a*` b", [Run("*a*", code=True), " b"]),
        ("[x](https://a.b)", [Run("x", href="https://a.b")]),
        ("two\nlines", ["two\nlines"]),
        ("two *x*\nlines", ["two ", Run("x", emphasis=True), "\n", "lines"]),
        ("\\*literal\\*", ["*literal*"]),
        ("[a](javascript:b)", ["[a](javascript:b)"]),
        ("<b>a</b> &amp; # b", ["<b>a</b> &amp; # b"]),
        ("2 * 3 * 4", ["2 * 3 * 4"]),
        ("$5 in 1900 and $6", ["$5 in 1900 and $6"]),
        ("glasnost' and snake_case_name", ["glasnost' and snake_case_name"]),
        ("![a](b.png)", ["!", Run("a", href="b.png")]),
    ],
)
def test_what_is_markup_and_what_is_text(text: str, runs: list[str | Run]) -> None:
    expected = [Run(run) if isinstance(run, str) else run for run in runs]
    assert list(parse_markup(text).styled()) == expected


@given(st.lists(st.sampled_from([*"a *.(,!)x1", "**", "**b**", "*c*"]), max_size=30).map("".join))
def test_the_short_way_to_emphasis_is_commonmarks(text: str) -> None:
    expected = by_the_book(text)
    found = parse_markup(text)
    assert found.text == expected.text
    assert _merged(found) == _merged(expected)


def _merged(text: Marked) -> list[tuple[bool, bool, str]]:
    """The emphasis of each character."""
    return [(run.emphasis, run.strong, c) for run in text.styled() for c in run.text]


def test_values_keep_their_markup_and_templates_have_none() -> None:
    filled = fill("*Who* was {name}? {name}", {"name": parse_markup("*A* {b}")})
    assert filled.text == "*Who* was A {b}? A {b}"
    assert [run.text for run in filled.runs if run.emphasis] == ["A", "A"]


def test_a_note_has_paragraphs_and_lists() -> None:
    blocks = parse_blocks("One\nline.\n\n- a\n- *b*\n\n3. c\n4. d\n\n# no heading")
    assert [(block.kind, block.content.text, block.number) for block in blocks] == [
        ("paragraph", "One\nline.", 0),
        ("bullet", "a", 0),
        ("bullet", "b", 0),
        ("numbered", "c", 3),
        ("numbered", "d", 4),
        ("paragraph", "# no heading", 0),
    ]
