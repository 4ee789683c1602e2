"""What words and letters are in texts of all scripts."""

import pytest

from quizgen.values.folding import fold
from quizgen.values.words import is_telling, letters_in, signs_of, words_in

DIVIDED = [
    ("", []),
    ("two words", ["two", "words"]),
    ("रेल की पटरी", ["रेल", "की", "पटरी"]),
    ("철도 회사", ["철도", "회사"]),
    ("蒸汽机车", ["蒸", "汽", "机", "车"]),
    ("第1节车厢", ["第", "1", "节", "车", "厢"]),
    ("ナポレオンの汽車", ["ナポレオン", "の", "汽", "車"]),
    ("รถไฟ", ["ร", "ถ", "ไ", "ฟ"]),
    ("ที่นี่", ["ที่", "นี่"]),
    ("ရထား", ["ရ", "ထား"]),
    ("ភ្លើង", ["ភ្", "លើ", "ង"]),
    ("མེ་འཁོར", ["མེ", "འཁོར"]),
]

TEXTS = [text for text, _ in DIVIDED]


@pytest.mark.parametrize(("text", "divided"), DIVIDED)
def test_where_no_spaces_are_each_letter_is_a_word(text: str, divided: list[str]) -> None:
    assert words_in(fold(text)) == divided


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("abc", ["a", "b", "c"]),
        ("कि", ["कि"]),
        ("किताब", ["कि", "ता", "ब"]),
        ("o\u0323\u0301b", ["o\u0323\u0301", "b"]),
        ("น้ำ", ["น้", "ำ"]),
        ("\u0301a", ["\u0301", "a"]),
        ("", []),
    ],
)
def test_a_mark_belongs_to_its_letter(text: str, found: list[str]) -> None:
    assert [*letters_in(text)] == found


def test_signs_are_those_of_mathematics_and_pictures() -> None:
    assert signs_of("a → b, ♯; 5 € + “x” – 😀_(e\u0301)!") == "→♯€+😀"


@pytest.mark.parametrize(
    ("folded", "telling"),
    [("5", False), ("ox", False), ("elm", True), ("水", False), ("汽车", True), ("ทา", False)],
)
def test_short_texts_are_not_recognised_in_others(folded: str, telling: bool) -> None:
    assert is_telling(folded) == telling
