"""Hints: the tables for dates and numbers can always be filled in."""

import re

import pytest

from quizgen.values import date_hints, quantity_hints
from quizgen.values.suggestions import hint_for, quoted


@pytest.mark.parametrize(
    ("pattern", "hint"),
    [
        (pattern, hint)
        for pattern, hint in date_hints.DATE_HINTS + quantity_hints.QUANTITY_HINTS
        if isinstance(hint, str)
    ],
)
def test_a_hint_takes_only_groups_that_its_pattern_has(pattern: str, hint: str) -> None:
    taken = {int(number) for number in re.findall(r"\\(?:g<)?([0-9])", hint)}
    assert taken <= set(range(1, re.compile(pattern).groups + 1))


def test_the_first_pattern_that_fits_all_of_the_text_gives_the_hint() -> None:
    table = ((r"([0-9])", r"one: \1"), (r"[0-9]+ KM", "many"), (r".*", "any"))
    texts = ["7", "12 km", "", "7" * 61]
    assert [hint_for(text, table) for text in texts] == ["one: 7", "many", "any", None]


def test_a_long_text_is_quoted_by_its_beginning() -> None:
    assert quoted("x" * 40) == f"'{'x' * 40}'"
    assert quoted("x" * 41) == f"'{'x' * 39}…'"
