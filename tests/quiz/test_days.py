"""Anki days."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from quizgen.quiz.days import day_of

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2026-11-23T12:00", "2026-11-23"),
        ("2026-11-23T23:59", "2026-11-23"),
        ("2026-11-24T03:59", "2026-11-23"),
        ("2026-11-24T04:00", "2026-11-24"),
        ("2026-01-01T00:30", "2025-12-31"),
        # The clock goes forward at 02:00 and back at 03:00: the day changes at four all the same.
        ("2026-03-29T03:30", "2026-03-28"),
        ("2026-03-29T04:00", "2026-03-29"),
        ("2026-10-25T03:59", "2026-10-24"),
        ("2026-10-25T04:00", "2026-10-25"),
    ],
)
def test_a_day_begins_at_four_in_the_morning(moment: str, day: str) -> None:
    here = datetime.fromisoformat(moment).replace(tzinfo=BERLIN)
    assert date.fromordinal(day_of(here)).isoformat() == day


def test_a_repeated_hour_belongs_to_the_day_before_both_times() -> None:
    twice = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN)
    assert {date.fromordinal(day_of(twice.replace(fold=fold))).isoformat() for fold in (0, 1)} == {
        "2026-10-24"
    }
