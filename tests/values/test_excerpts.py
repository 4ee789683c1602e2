"""Excerpts of texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.values.excerpts import excerpt, small_first
from quizgen.values.markdown import parse_text
from quizgen.values.markup import join


@given(st.text("ab*`_ שב", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_the_parts_of_a_text_make_the_text(written: str, first: int, last: int) -> None:
    text = parse_text(written)
    whole = len(text.text)
    first, last = sorted((min(first, whole), min(last, whole)))
    try:
        parts = [excerpt(text, 0, first), excerpt(text, first, last), excerpt(text, last, whole)]
    except ValueError:
        assert any(run.literal for run in text.runs)
        return
    assert join(parts).text == text.text
    assert all("".join(run.text for run in part.styled()) == part.text for part in parts)


def test_an_excerpt_keeps_its_markup() -> None:
    found = excerpt(parse_text("the loss of the *Titanic* at sea"), 12, 23)
    assert [(run.text, run.emphasis) for run in found.runs] == [("the ", False), ("Titanic", True)]


def test_code_and_formulas_are_not_divided() -> None:
    text = parse_text("the `print` of it")
    assert excerpt(text, 4, 9).runs[0].code
    with pytest.raises(ValueError, match="divides"):
        excerpt(text, 0, 6)


@pytest.mark.parametrize(
    ("text", "shown"),
    [("The line", "the line"), ("*The* line", "the line"), ("`The` it", "The it")],
)
def test_a_first_letter_is_lowered(text: str, shown: str) -> None:
    assert small_first(parse_text(text)).text == shown
