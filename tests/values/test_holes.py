"""Sentences with holes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.values.holes import Holed, holed, without_marks
from quizgen.values.markdown import parse_text
from quizgen.values.markup import join

END = "write >, and no <, > or | within the hole outside of code and formulas"
NONE = "no hole in the sentence: write <1|words> around the words to ask for"


def read(text: str) -> Holed:
    return holed(parse_text(text))


@pytest.mark.parametrize(
    ("text", "whole", "holes"),
    [
        ("From <1|Stockton> on.", "From Stockton on.", [(1, "From ", "Stockton", " on.", None)]),
        ("<2|Rails>, then", "Rails, then", [(2, "", "Rails", ", then", None)]),
        ("a < 1 and <1|b> > 0", "a < 1 and b > 0", [(1, "a < 1 and ", "b", " > 0", None)]),
        ("x <1| b | of two > y", "x b y", [(1, "x ", "b", " y", "of two")]),
        ("x <1|b|> y", "x b y", [(1, "x ", "b", " y", None)]),
        (
            "<6|one> of <1|two|a number>",
            "one of two",
            [(6, "", "one", " of two", None), (1, "one of ", "two", "", "a number")],
        ),
        (r"c <1|\(a > |b|\)>", r"c a > |b|", [(1, "c ", "a > |b|", "", None)]),
        (
            r"\(a<1|b\) is `<2|c>` <3|d>",
            "a<1|b is <2|c> d",
            [(3, "a<1|b is <2|c> ", "d", "", None)],
        ),
        ("**the <1|*Rocket*> ran**", "the Rocket ran", [(1, "the ", "Rocket", " ran", None)]),
        ("קו מ<1|לוד> צפונה", "קו מלוד צפונה", [(1, "קו מ", "לוד", " צפונה", None)]),
    ],
)
def test_the_holes_of_a_sentence_are_found(
    text: str, whole: str, holes: list[tuple[object, ...]]
) -> None:
    found = read(text)
    assert str(found) == whole
    assert [
        (each.number, *map(str, found.around(each)), each.hint and str(each.hint))
        for each in found.holes
    ] == holes


def test_what_is_around_a_hole_keeps_its_markup() -> None:
    found = read("**the <1|*Rocket*> ran** `fast`")
    before, words, after = found.around(found.holes[0])
    assert [(run.text, run.strong, run.emphasis) for run in words.runs] == [("Rocket", True, True)]
    assert [run.text for run in after.runs if run.code] == ["fast"]
    assert join([before, words, after]) == found.whole


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("The line ran from Stockton.", NONE),
        ("From {{c1::Stockton}} on", f"{NONE}, as in <1|Stockton> for {{{{c1::Stockton}}}}"),
        ("From {{c2::A::a town}}", f"{NONE}, as in <2|A|a town> for {{{{c2::A::a town}}}}"),
        ("From {Stockton} on", f"{NONE}, as in <1|Stockton> for {{Stockton}}"),
        ("From [[Stockton]] on", f"{NONE}, as in <1|Stockton> for [Stockton]"),
        (
            "In C, `<1|free>` gives back",
            "nothing within code is a hole: end it before '<1|free>', and write <1|`free`>",
        ),
        (
            r"The energy is \(E = <1|m>c^2\)",
            "nothing within a formula is a hole: "
            r"end it before '<1|m>', and write <1|\(m\)>",
        ),
        ("From <1|> on", "hole 1 has no words: write <1|words>"),
        ("From <1| |a town> on", "hole 1 has no words: write <1|words>"),
        ("From <0|A> on", "no hole can be number 0: they are numbered from 1 to 6"),
        ("From <7|A> on", "no hole can be number 7: they are numbered from 1 to 6"),
        ("From <1|A> to <1|B>", "two holes are number 1: give one another number"),
        ("From <1|A", f"the hole <1| has no end: {END}"),
        ("From <1|A|b|c> on", f"the hole <1| has no end: {END}"),
        ("From <1|A <2|B>> on", f"the hole <1| has no end: {END}"),
        ("<1|A>.", "nothing but holes: leave words of the sentence beside them"),
        (
            "- a <1|b>\n- c",
            "expected one sentence: no lists, tables, code blocks or paragraphs",
        ),
    ],
)
def test_a_sentence_that_cannot_be_asked_says_what_would_be_right(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        read(text)


_WORDS = st.text("ab é*_`", min_size=1, max_size=8).filter(str.strip)


@given(st.lists(st.tuples(_WORDS, _WORDS), min_size=1, max_size=6))
def test_a_sentence_is_the_text_around_any_of_its_holes(pieces: list[tuple[str, str]]) -> None:
    text = "".join(
        f"{between} <{number}|{words}> " for number, (between, words) in enumerate(pieces, 1)
    )
    try:
        found = read(f"x {text} y")
    except ValueError:
        return
    for each in found.holes:
        before, words, after = found.around(each)
        assert before.text + words.text + after.text == found.whole.text
        assert words.text.strip()


def test_marks_are_left_out_of_an_authors_text() -> None:
    assert without_marks("a <1|*b*> <2|c|d> < 3") == "a *b* c < 3"
