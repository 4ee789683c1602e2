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


@pytest.mark.parametrize(
    ("language", "typed", "printed"),
    [
        ("en", "on 9 June 1781 `9 June`", [("on 9_June 1781 ", ""), ("9 June", "c")]),
        ("en", "of 12 Mayans, 1.9 June", "of 12 Mayans, 1.9 June"),
        ("de", "am 22. Juli 1858", "am 22._Juli 1858"),
        ("de", "22 Juli", "22 Juli"),
        ("es", "el 22 de julio de 1858", "el 22_de_julio de 1858"),
        ("pt", "em 22 de julho de 1858", "em 22_de_julho de 1858"),
        ("he", "ב־22 ביולי 1858", "ב־22_ביולי 1858"),
        ("ru", "из них 386 798 в 1937 году", "из них 386_798 в 1937 году"),
        ("fr", "1 234 567 habitants, `1 234`", [("1_234_567 habitants, ", ""), ("1 234", "c")]),
        ("de", "12 000 km, 5 °C, 3,5 % und 9 m/s", "12_000_km, 5_°C, 3,5_% und 9_m/s"),
        ("en", "5 men, 8 g, 2 grams, 4 m² in 12 1999", "5 men, 8_g, 2 grams, 4_m² in 12 1999"),
    ],
)
def test_a_line_does_not_end_in_a_number_nor_between_it_and_its_unit_or_month(
    language: str, typed: str, printed: object
) -> None:
    shown = Typography(languages.words(language)).text(parse_markup(typed))
    assert repr(shown).replace(r"\xa0", "_") == repr(printed)


@pytest.mark.parametrize(
    ("language", "typed", "printed"),
    [
        ("en", "an X-ray of it", [("an ", ""), ("X-ray", "u"), (" of it", "")]),
        ("en", "a *T-cell* `x-y`", [("a ", ""), ("T-cell", "eu"), (" ", ""), ("x-y", "c")]),
        ("de", "die S-Bahn", [("die ", ""), ("S-Bahn", "u")]),
        ("fr", "qui s'agit-il ?", [("qui ", ""), ("s’agit-il", "u"), (" ?", "")]),
        ("fr", "y a-t-il des os", [("y ", ""), ("a-t-il", "u"), (" des os", "")]),
        ("en", "self-taught mother-in-law, 1914-18", "self-taught mother-in-law, 1914-18"),
    ],
)
def test_no_line_ends_at_the_hyphen_of_a_few_letters(
    language: str, typed: str, printed: Text
) -> None:
    assert Typography(languages.words(language)).text(parse_markup(typed)) == printed


def test_what_is_plain_stays_to_the_letter() -> None:
    assert plain_text(f"seed 'x' {LONG} it's") == f"seed 'x' {LONG} it's"


def test_a_long_word_with_other_signs_is_divided_at_once() -> None:
    """Not after trying all ways to divide its letters into groups."""
    word = "ab" * 50
    pieces = "\N{ZERO WIDTH SPACE}".join(["ababababab"] * 10)
    assert plain_text(f"{word}_1") == f"{pieces}\N{ZERO WIDTH SPACE}_1"
