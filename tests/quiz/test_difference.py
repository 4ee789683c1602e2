"""How a typed answer differs from the right one."""

import pytest

from quizgen import languages
from quizgen.quiz.frontends.difference import difference

WORDS = languages.words("en").quiz.difference

Places = list[tuple[int, int]]


@pytest.mark.parametrize(
    ("typed", "expected", "wrong", "missed"),
    [
        ("25", "26", [(1, 2)], [(1, 2)]),
        ("Stevenson", "Stephenson", [(3, 4)], [(3, 5)]),
        ("Zinovev", "Zinovyev", [], [(5, 6)]),
        ("Stephenson", "George Stephenson", [], [(0, 7)]),
        ("GeorgeStephenson", "George Stephenson", [], [(6, 7)]),
        ("the the line", "the line", [(0, 4)], []),
        ("Stephensn Georg", "Stephenson George", [], [(8, 9), (16, 17)]),
        # Two changes with one letter between them are one, with two letters they are two.
        ("abXcYd", "abPcQd", [(2, 5)], [(2, 5)]),
        ("abXcdYe", "abPcdQe", [(2, 3), (5, 6)], [(2, 3), (5, 6)]),
        # A letter and its accent are one letter, however they are written.
        ("Троцкии", "Троцки\N{CYRILLIC SMALL LETTER I}\N{COMBINING BREVE}", [(6, 7)], [(6, 7)]),
        ("x\N{COMBINING TILDE}ab", "xab", [(0, 2)], [(0, 1)]),
        ("रेलगाडी", "रेलगाड़ी", [(5, 7)], [(5, 8)]),
        ("ปู่ย่า", "ปู่ยา", [(3, 5)], [(3, 4)]),
    ],
)
def test_what_is_wrong_and_what_is_missed(
    typed: str, expected: str, wrong: Places, missed: Places
) -> None:
    found = difference(typed, expected, WORDS)
    assert found
    assert [*found.wrong] == wrong
    assert [*found.missed] == missed
    assert len(found.words.split("; ")) == max(len(wrong), len(missed))


@pytest.mark.parametrize(
    ("typed", "expected", "marked"),
    [
        ("25", "26", "2[5]"),
        ("Zinovev", "Zinovyev", "Zinov[]ev"),
        ("Stephensn Georg", "Stephenson George", "Stephens[]n Georg[]"),
        ("the the line", "the line", "[the ]the line"),
        ("abXcdYe", "abPcdQe", "ab[X]cd[Y]e"),
    ],
)
def test_the_typed_text_is_marked_where_it_is_wrong(typed: str, expected: str, marked: str) -> None:
    found = difference(typed, expected, WORDS)
    assert found
    assert "".join(f"[{text}]" if wrong else text for text, wrong in found.marked()) == marked


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("x", "x"), ("stephenson", "Stephenson"), ("abcdef", "uvwxyz"), ("abcd", "aXYZ")],
)
def test_nothing_is_said_where_nothing_or_nearly_everything_differs(
    typed: str, expected: str
) -> None:
    assert difference(typed, expected, WORDS) is None


@pytest.mark.parametrize(
    ("typed", "expected", "named"),
    [
        ("George", "George Stephenson", ["Stephenson", "George"]),
        ("George Stevenson", "George Stephenson", ["v", "ph"]),
        ("the the line", "the line", ["the"]),
    ],
)
def test_the_words_quote_what_differs(typed: str, expected: str, named: list[str]) -> None:
    found = difference(typed, expected, WORDS)
    assert found
    assert all(f"“{each}”" in found.words for each in named)
