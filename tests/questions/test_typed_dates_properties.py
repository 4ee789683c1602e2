"""What is shown is right, and judgement is monotone: properties of the grading of dates."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen import languages
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.grading.grade import grade
from quizgen.questions.grading.names.asked_names import Names
from quizgen.questions.grading.verdict import RANK, Outcome
from quizgen.values.date_eras import written_year
from quizgen.values.dates import Moment, When, parse_when
from quizgen.values.dates_shown import phrase_when, show_when
from quizgen.values.folding import fold
from tests.values.whens import whens

pytestmark = pytest.mark.slow

NOBODY = Names([])
WHOLE = languages.deck_languages()
"""The languages in which decks are written."""

YEARS = st.integers(-3000, -100) | st.integers(100, 2100)
DAYS = st.tuples(YEARS, st.integers(1, 12), st.integers(1, 28))


def outcome(right: str | When, typed: str) -> Outcome:
    when = parse_when(right) if isinstance(right, str) else right
    return grade(DateAnswer(when, "en"), typed, NOBODY).outcome


def shown(written: str) -> str:
    return show_when(parse_when(written))


def precisions(day: tuple[int, int, int]) -> list[str]:
    """A day, and what says less and less of it: month, year, decade and century."""
    year, month, number = day
    whole = written_year(year)
    found = [f"{whole}-{month:02}-{number:02}", f"{whole}-{month:02}", whole]
    # A decade before Christ is written as a period.
    return [*found, f"{whole[:-1]}X" if year > 0 else "", f"{whole[:-2]}XX"]


def marked_otherwise(when: When) -> When:
    """The same days with "c." where the date has none: it is not shown as the date is."""
    moments = [replace(each, approximate=not each.approximate) for each in when.moments]
    return replace(when, moments=tuple(moments))


def as_shown(when: When, language: str) -> list[str]:
    """A date as it is shown, alone and in a sentence."""
    # "On or about" has an "or" that is not one between dates.
    in_sentence = [] if when.shape == "one-of" else [phrase_when(when, language)]
    return [show_when(when, language), *in_sentence]


def is_plain(when: When) -> bool:
    """Whether a date is shown without an ambiguity that only the shown form as such can solve.

    Such are two dates of which one is Old Style, and 10,000 BC, which is the year -9999 or -10000.
    """
    several = len(when.moments) > 1
    same = len({moment.earliest for moment in when.moments}) < len(when.moments)
    mixed = several and any(moment.julian for moment in when.moments)
    ago = any(moment.julian and moment.year < -9999 for moment in when.moments)
    return not (same or mixed or ago or any(map(_is_at_the_edge, when.moments)))


def _is_at_the_edge(moment: Moment) -> bool:
    return moment.year == -10_000 or (moment.digits < 4 and abs(moment.year) >= 9900)


@given(whens().filter(is_plain))
@settings(max_examples=100, deadline=None)
def test_a_shown_date_is_read_as_the_date(when: When) -> None:
    right = marked_otherwise(when)
    for language in WHOLE:
        # "Quizá hace 5000 millones de años" is read only as the shown form of its date.
        if language in ("es", "he") and any(each.year < -1_000_000 for each in when.moments):
            continue
        for each in as_shown(when, language):
            assert outcome(right, each) == "accept", (language, each)


@given(whens(), st.text(min_size=1, max_size=30).filter(fold))
@settings(max_examples=66, deadline=None)
def test_each_further_answer_is_right(when: When, also: str) -> None:
    answer = DateAnswer(when, "en", (also,))
    for typed in (also, f" {also} "):
        assert grade(answer, typed, NOBODY).outcome == "accept"


@given(DAYS, st.sampled_from(["", "~", "?"]))
@settings(max_examples=66, deadline=None)
def test_a_date_that_says_more_is_never_worse(day: tuple[int, int, int], mark: str) -> None:
    dates = precisions(day)
    for place, right in enumerate(dates):
        found = [outcome(f"{right}{mark}", shown(each)) for each in dates if right and each]
        finer = sum(map(bool, dates[: place + 1]))
        assert not right or found == ["accept"] * finer + ["partial"] * (len(found) - finer)


@given(DAYS, DAYS)
@settings(max_examples=66, deadline=None)
def test_a_period_that_says_more_is_never_worse(
    first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    start, end = sorted((first, last))
    if end[0] - start[0] < 1:
        return
    pairs = list(zip(precisions(start)[:3], precisions(end)[:3], strict=True))
    for place, (right_start, right_end) in enumerate(pairs):
        found = [outcome(f"{right_start}/{right_end}", shown(f"{a}/{b}")) for a, b in pairs]
        assert found == ["accept"] * (place + 1) + ["partial"] * (2 - place)


@given(YEARS, st.sampled_from(["", "~", "?", "%"]))
@settings(max_examples=40, deadline=None)
def test_a_smaller_slip_is_never_worse(year: int, mark: str) -> None:
    right = f"{written_year(year)}{mark}"
    for way in (-1, 1):
        slips = [way * size for size in (0, 1, 2, 3, 5, 6, 8, 13, 30, 60)]
        found = [outcome(right, shown(written_year(year + slip))) for slip in slips]
        assert found[0] == "accept"
        assert is_falling(found)
        assert mark or set(found[1:]) == {"reject"}


@given(YEARS, st.integers(10, 40))
@settings(max_examples=40, deadline=None)
def test_a_smaller_slip_at_the_end_of_a_period_is_never_worse(year: int, length: int) -> None:
    start, end = written_year(year), year + length
    for mark in ("", "~"):
        right = f"{start}{mark}/{written_year(end)}{mark}"
        typed = [f"{start}/{written_year(end + slip)}" for slip in (0, 1, 3, 5, 8, 40)]
        assert is_falling([outcome(right, shown(each)) for each in typed])


@given(YEARS, st.integers(1, 90), st.integers(-200, 200))
@settings(max_examples=66, deadline=None)
def test_a_date_between_two_is_right_and_one_outside_is_wrong(
    year: int, length: int, offset: int
) -> None:
    right = f"{written_year(year)}..{written_year(year + length)}"
    typed = shown(written_year(year + offset))
    assert (outcome(right, typed) == "accept") == (0 <= offset <= length)


@given(st.lists(YEARS, min_size=2, max_size=4, unique=True))
@settings(max_examples=40, deadline=None)
def test_one_of_several_dates_is_partly_right_and_all_are_right(years: list[int]) -> None:
    right = f"[{', '.join(map(written_year, years))}]"
    assert outcome(right, shown(right)) == "accept"
    for year in years:
        assert outcome(right, shown(written_year(year))) == "partial"


def is_falling(outcomes: Sequence[Outcome]) -> bool:
    ranks = [RANK[each] for each in outcomes]
    return ranks == sorted(ranks)
