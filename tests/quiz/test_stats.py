"""The figures of statistics."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.cli.day_options import first_day
from quizgen.quiz.history.log import QuestionKey
from quizgen.quiz.schedule import Rating, Scheduler
from tests.quiz.figures import DAY, LENGTH, PERSON, WHEN, figures, row
from tests.quiz.learned import QUESTIONS


def test_stages_are_those_of_anki() -> None:
    """Mature from an interval of 21 days on; what was forgotten is learned again."""
    for days, stages in ((21, (2, 0, 0, 1, 0)), (20, (2, 0, 1, 0, 0))):
        assert (*figures(row(PERSON, 1, days=days)).stages.values(),) == stages
    lapsed = figures(row(PERSON, 9, days=40), row(PERSON, 1, 1, 9, phase="relearning"))
    assert lapsed.stages["learning"] == 1
    found = figures(row(PERSON, 1, days=30), suspended=(PERSON, WHEN))
    assert found.stages == {"new": 1, "learning": 0, "young": 0, "mature": 0, "suspended": 2}


def test_what_is_known_is_the_sum_of_the_probabilities_of_recall() -> None:
    rows = [row(PERSON, 9), row(PERSON, 4), row(WHEN, 4, 1), row(WHEN, 2)]
    found = figures(*rows, on=DAY + 10)
    scheduler = Scheduler()
    person = scheduler.memory_of([(Rating.GOOD, DAY - 9), (Rating.GOOD, DAY - 4)])
    when = scheduler.memory_of([(Rating.AGAIN, DAY - 4), (Rating.GOOD, DAY - 2)])
    for day, known in found.known.items():
        ahead = day - DAY
        expected = scheduler.retrievability(person, 4 + ahead) + scheduler.retrievability(
            when, 2 + ahead
        )
        assert known == pytest.approx(expected, abs=1e-3)
    assert [*found.known] == [DAY, DAY + 10]
    assert sum(group.known for group in found.kinds) == pytest.approx(found.known[DAY])


def test_retention_is_told_by_month_by_interval_by_hour_and_by_stage() -> None:
    rows = [
        row(PERSON, 90, days=3, before="new"),
        row(PERSON, 87, days=30),
        row(PERSON, 57, 1, days=4),
        row(PERSON, 53, days=9),
        row(PERSON, 0, days=60),
        row(PERSON, 0, 1, what="cram", before=None, phase=None, timestamp_ms=5 * 3_600_000),
    ]
    found = figures(*rows)
    assert {f"{month:%m}": (kept.reviews, kept.true) for month, kept in found.months.items()} == {
        "09": (1, 1.0), "10": (2, 0.5), "11": (1, 1.0),
    }  # fmt: skip
    assert [(each.first, each.last, each.reviews, each.true) for each in found.intervals] == [
        (2, 3, 1, 1.0), (4, 7, 1, 1.0), (21, 60, 2, 0.5),
    ]  # fmt: skip
    assert [(each.hour, each.answers, each.reviews) for each in found.hours] == [
        (5, 1, 0), (20, 5, 4),
    ]  # fmt: skip
    assert found.ratings == {
        "learning": (0, 0, 1, 0), "young": (0, 0, 3, 0), "mature": (1, 0, 0, 0),
    }  # fmt: skip


def test_answers_before_the_first_day_do_not_count_but_what_is_known_stays() -> None:
    rows = [row(PERSON, 40, 1), row(PERSON, 30), row(PERSON, 5), row(WHEN, 5)]
    every, late = figures(*rows), figures(*rows, since=DAY - 29)
    assert (every.answers, late.answers) == (4, 2)
    assert late.ever.reviews == 2
    assert [(each.first, each.reviews) for each in late.intervals] == [(21, 1)]
    assert (late.known, late.stages, late.due) == (every.known, every.stages, every.due)
    assert [group.reviews for group in late.kinds] == [1, 1, 0]
    assert [(hard.key, hard.lapses) for hard in every.hardest] == [(PERSON, 1)]
    assert not late.hardest


def test_what_was_not_known_at_first_is_hard_until_it_is_learned() -> None:
    begun: dict[str, Any] = {"before": "new", "phase": "learning", "days": 0}
    at_first = [row(PERSON, 9, 1, **begun), row(WHEN, 9, 1, **begun)]
    found = figures(*at_first, row(WHEN, 8, 3, before="learning"))
    assert [(hard.key, hard.lapses) for hard in found.hardest] == [(PERSON, 0)]


def test_kinds_are_in_the_fixed_order_and_parts_in_that_of_the_deck() -> None:
    found = figures(row(LENGTH, 1))
    assert [group.name for group in found.kinds] == ["person", "date", "figure"]
    assert [(group.name, group.questions, group.seen) for group in found.parts] == [
        ("02-lines", 2, 1), ("01-people", 1, 0),
    ]  # fmt: skip


def test_questions_that_are_not_asked_any_longer_count_for_the_past_alone() -> None:
    gone = QuestionKey("railways", "gone", "identify")
    elsewhere = QuestionKey("canals", "brindley", "identify")
    found = figures(row(gone, 1, 1, days=0), row(elsewhere, 1))
    assert (found.answers, found.seen, found.ever.reviews) == (1, 0, 1)
    assert (sum(found.due.values()), sum(found.known.values())) == (0, 0)
    assert not found.hardest


@pytest.mark.parametrize(
    ("ago", "current", "longest"),
    [((0, 1, 2), 3, 3), ((1, 2), 2, 2), ((2, 3, 4), 0, 3), ((0, 5, 6, 7, 8), 1, 4), ((), 0, 0)],
)
def test_a_streak_goes_on_until_a_day_is_over(
    ago: tuple[int, ...], current: int, longest: int
) -> None:
    found = figures(*(row(PERSON, each) for each in ago)).streak
    assert (found.current, found.longest) == (current, longest)


def test_recent_retention_is_that_of_thirty_days() -> None:
    rows = [row(PERSON, ago, rating) for rating, ago in ((1, 31), (1, 30), (3, 29), (3, 0))]
    found = figures(*rows)
    assert (found.recent.reviews, found.recent.true) == (2, 1.0)
    assert (found.ever.reviews, found.ever.true) == (4, 0.5)
    assert found.ever.desired == pytest.approx(0.9)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(QUESTIONS),
            st.integers(0, 80),
            st.integers(1, 4),
            st.sampled_from(["new", "learning", "review"]),
        ),
        max_size=12,
    ),
    st.integers(0, 80),
)
def test_every_answer_is_counted_once_in_each_breakdown(
    drawn: list[tuple[QuestionKey, int, int, str]], back: int
) -> None:
    rows = [row(key, ago, rating, before=before) for key, ago, rating, before in drawn]
    found = figures(*rows, since=DAY - back)
    counted = [each for each in rows if each.day >= DAY - back]
    reviews = [each for each in counted if each.before == "review"]
    assert found.answers == len(counted) == sum(number for number, _ in found.days.values())
    assert found.answers == sum(each.answers for each in found.hours)
    assert found.answers == sum(map(sum, found.ratings.values()))
    assert found.answers == sum(group.reviews for group in found.kinds)
    for kept in (found.months.values(), [group.retention for group in found.parts]):
        assert sum(each.reviews for each in kept) == len(reviews)
    assert sum(each.reviews for each in found.hours) == len(reviews)
    assert sum(found.stages.values()) == found.questions == len(QUESTIONS)
    recalled = sum(each.rating != 1 for each in reviews)
    assert (found.ever.true or 0) * len(reviews) == pytest.approx(recalled)


@pytest.mark.parametrize(
    ("stretch", "first"),
    [("1d", "2026-11-29"), ("30d", "2026-10-31"), ("2w", "2026-11-16"), ("1m", "2026-10-30"),
     ("9m", "2026-03-01"), ("1y", "2025-11-30"), ("9999y", "0001-01-01"),
     ("99999w", "0110-05-26")],
)  # fmt: skip
def test_a_stretch_of_time_ends_today(stretch: str, first: str) -> None:
    assert first_day(date(2026, 11, 29), stretch).isoformat() == first
