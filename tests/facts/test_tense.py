"""Dates that may be to come are told without the past tense, on whatever day."""

import pytest

from quizgen.facts.tense import may_come
from quizgen.languages.sentence_words import PAST_UNTIL
from quizgen.values.dates import parse_when


@pytest.mark.parametrize(
    ("date", "coming"),
    [
        (f"{PAST_UNTIL - 1}-12-31", False),
        (f"{PAST_UNTIL}-01-01", True),
        (f"{PAST_UNTIL}", True),
        ("20XX", True),
        ("19XX", False),
        ("2061-07", True),
        ("1939/1945", False),
        (f"1990/{PAST_UNTIL}", True),
        ("1990/..", False),
        ("2040/..", True),
        ("../2040", True),
        ("../1990", False),
        ("[2019, 2040]", True),
        ("1990..2040", True),
        ("-0043", False),
    ],
)
def test_a_date_may_be_to_come_from_the_year_of_the_release(date: str, coming: bool) -> None:
    assert may_come(parse_when(date)) is coming
