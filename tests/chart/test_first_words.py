"""Texts that are too long for a drawing."""

import pytest

from quizgen.chart.paper import first_words
from quizgen.values.markdown import parse_blocks, parse_markup
from quizgen.values.markup import of_blocks

CUT = "\N{NO-BREAK SPACE}…"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ten letter", "ten letter"),
        ("words that go on", f"words that{CUT}"),
        ("w" * 20, f"{'w' * 10}{CUT}"),
        # A letter keeps its marks.
        ("abcdefghie\N{COMBINING ACUTE ACCENT}xyz", f"abcdefghi{CUT}"),
        ("abc `some code` def", f"abc {CUT}"),
        (r"so \(x^2 + y^2\) is", f"so {CUT}"),
    ],
)
def test_a_text_is_cut_between_words_and_never_within_code(text: str, expected: str) -> None:
    assert first_words(parse_markup(text), 10).text == expected


def test_a_list_that_is_cut_is_lines() -> None:
    points = of_blocks(parse_blocks("- one\n- two\n- three\n"))
    assert points.blocks
    short = first_words(points, 12)
    assert (short.text, short.blocks) == (f"- one\n- two{CUT}", ())


def test_what_is_left_keeps_its_style() -> None:
    short = first_words(parse_markup("a *very very long* text"), 10)
    assert [(run.text, run.emphasis) for run in short.runs] == [
        ("a ", False),
        ("very", True),
        (CUT, False),
    ]
