"""Texts as the templates take them."""

import pytest

from quizgen import languages
from quizgen.sheet.paper.typography import Text, Typography, plain_text
from quizgen.values.markdown import parse_markup

LONG = "The execution of the defendants who had at first been given"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a short text", "a short text"),
        (f"{LONG} prison terms", f"{LONG} prison\N{NO-BREAK SPACE}terms"),
        (f"{LONG} imprisonments for life", f"{LONG} imprisonments for\N{NO-BREAK SPACE}life"),
        (f"{LONG} terms of imprisonment", f"{LONG} terms of\N{NO-BREAK SPACE}imprisonment"),
        (f"{LONG} terms of self-incrimination", f"{LONG} terms of self-incrimination"),
        (f"{LONG}\nprison terms", f"{LONG}\nprison\N{NO-BREAK SPACE}terms"),
        (f"{LONG} *prison terms*", [(f"{LONG} ", ""), ("prison\N{NO-BREAK SPACE}terms", "e")]),
        (f"{LONG} terms: **1941**", [(f"{LONG} terms:\N{NO-BREAK SPACE}", ""), ("1941", "s")]),
        (f"{LONG} \"*a* 'b'\"", [(f"{LONG} “", ""), ("a", "e"), ("\N{NO-BREAK SPACE}‘b’”", "")]),
        (f"{LONG} `it's \"a\"`", [(f"{LONG} ", ""), ("it's \"a\"", "c")]),
    ],
)  # fmt: skip
def test_no_short_word_stands_alone_at_the_end_of_a_text(typed: str, printed: Text) -> None:
    assert Typography(languages.words("en")).text(parse_markup(typed)) == printed


def test_what_is_plain_stays_to_the_letter() -> None:
    assert plain_text(f"seed 'x' {LONG} it's") == f"seed 'x' {LONG} it's"
