"""The words of all languages that can be typed, and the words of what is said to them."""

import re
from typing import Any, get_args

import pytest

from quizgen import languages
from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.plain_text import plain
from quizgen.questions.grading.verdict import RemarkCode


def words_of(words: Any) -> set[str]:
    """All words and patterns of a record."""
    if hasattr(words, "_fields"):
        return {word for each in words for word in words_of(each)}
    return set(words)


@pytest.mark.parametrize("code", languages.codes())
def test_the_words_of_every_language_are_read(code: str) -> None:
    typed = languages.typed(code)
    assert words_of(typed) <= words_of(WORDS)
    assert WORDS.dates.months.items() >= typed.dates.months.items()
    assert WORDS.numbers.scales.items() >= typed.numbers.scales.items()


@pytest.mark.parametrize("code", languages.codes())
def test_words_are_written_as_typed_ones_are_read(code: str) -> None:
    assert [word for word in words_of(languages.typed(code)) if plain(word) != word] == []


@pytest.mark.parametrize("code", languages.codes())
def test_no_pattern_of_a_language_captures(code: str) -> None:
    assert [word for word in words_of(languages.typed(code)) if "(" in word and
            re.compile(word).groups] == []  # fmt: skip


@pytest.mark.parametrize("code", languages.deck_languages())
def test_every_remark_is_worded_in_every_language(code: str) -> None:
    remarks = languages.words(code).remarks
    assert {*remarks} == {*get_args(RemarkCode)}
    for text in remarks.values():
        assert text.format(other="", count=0)
