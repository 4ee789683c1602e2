"""Dates compared: yes, no or cannot tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.values.dates import When, parse_when
from quizgen.values.dates_compared import before, certainly_before, years_between


def _texts() -> st.SearchStrategy[str]:
    year = st.integers(-60, 60).map(lambda year: f"{year:05}" if year < 0 else f"{year:04}")
    month = st.tuples(year, st.integers(1, 12)).map(lambda parts: f"{parts[0]}-{parts[1]:02}")
    day = st.tuples(month, st.integers(1, 28)).map(lambda parts: f"{parts[0]}-{parts[1]:02}")
    mark = st.sampled_from(["", "", "~", "?", "%", " OS"])
    return st.tuples(year | month | day, mark).map("".join) | st.sampled_from(["001X", "00XX"])


def _parsed(text: str) -> When | None:
    try:
        return parse_when(text)
    except ValueError:
        return None  # a period put together back to front


def _whens() -> st.SearchStrategy[When]:
    two = st.tuples(_texts() | st.just(".."), _texts() | st.just(".."))
    texts = _texts() | two.map("/".join) | two.map(lambda two: f"[{two[0]}, {two[1]}]")
    return texts.map(_parsed).filter(lambda when: when is not None)  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("a", "b", "answer"),
    [
        ("1781-06-09", "1781-06-10", True),
        ("1781-06-09", "1781-06-09", False),
        ("1781-06-10", "1781-06-09", False),
        ("1781", "1782", True),
        ("1781", "1781-06", None),
        ("1781-06", "1781", None),
        ("1781", "1781", None),
        ("178X", "1789", None),
        ("178X", "1790", True),
        ("1917-10-25 OS", "1917-11-06", False),
        ("1917-10-25 OS", "1917-11-08", True),
        # periods end and begin somewhere in the dates given
        ("1825/1830", "1831", True),
        ("1825/1830", "1830", None),
        ("1825/1830", "1829", False),
        ("1825", "1825-01-01/1830", False),
        ("1825/..", "1820", False),
        ("1825/..", "1900", None),
        ("../1825", "1826", True),
        ("1826", "../1825", False),
        ("1824", "../1825", None),
        # one of several
        ("[1936, 1937]", "1938", True),
        ("[1936, 1938]", "1937", None),
        # about: ten years, a hundred for a century, twice that when doubtful too
        ("1781~", "1791", None),
        ("1781~", "1793", True),
        ("1781?", "1793", True),
        ("1781%", "1793", None),
        ("1781%", "1803", True),
        ("1793", "1781~", False),
        ("1791", "1781~", None),
        ("17XX~", "1899", None),
        ("17XX~", "1901", True),
        ("-04XX", "-0399", True),
        ("-04XX", "-0450", None),
        # more before Christ: the 50th part of the year
        ("-2559~", "-2509", None),
        ("-2559~", "-2500", True),
        ("Y-66000000~", "Y-65000000", None),
        ("Y-66000000~", "Y-64000000", True),
        # some time between
        ("1200..1300", "1301", True),
        ("1200..1300", "1250", None),
    ],
)
def test_whether_one_date_is_before_another(a: str, b: str, answer: bool | None) -> None:
    assert before(parse_when(a), parse_when(b)) is answer


@given(_whens(), _whens())
def test_two_dates_are_never_each_before_the_other(a: When, b: When) -> None:
    assert not (before(a, b) and before(b, a))


@given(_whens(), _whens())
def test_what_is_certainly_before_is_before(a: When, b: When) -> None:
    assert certainly_before(a, b) == (before(a, b) is True)


@pytest.mark.slow
@given(_whens(), _whens(), _whens())
def test_before_carries_over(a: When, b: When, c: When) -> None:
    if before(a, b) and before(b, c):
        assert before(a, c) is True


@pytest.mark.parametrize(
    ("a", "b", "years"),
    [
        ("1781-06-09", "1848-06-08", (66, 66)),
        ("1781-06-09", "1848-06-09", (67, 67)),
        ("1781-06-09", "1848", (66, 67)),
        ("1781", "1848", (66, 67)),
        ("1781", "1781", (-1, 0)),
        ("1848-02-29", "1849-02-28", (0, 0)),
        ("1848-02-29", "1849-03-01", (1, 1)),
        ("1848-06-09", "1848-06-08", (-1, -1)),
        ("-0043", "0014", (56, 57)),
        ("1781~", "1848", (56, 77)),
        ("1825/1830", "1840", (9, 15)),
        ("[1936, 1937]", "1940-01-01", (2, 4)),
        ("1825/..", "1840", None),
        ("1825", "../1840", None),
        # the 13 days between the calendars were 11 at his birth: by the Julian one he was 59
        ("1750-01-01 OS", "1809-12-31 OS", (59, 59)),
        ("1750-01-01 OS", "1810-01-01 OS", (60, 60)),
        ("1917-10-25 OS", "1918-11-07", (1, 1)),
        # of two calendars the new one counts: by the old one he was 59 on this day
        ("1750-01-01 OS", "1810-01-12", (60, 60)),
        ("1750-01-12", "1809-12-31 OS", (60, 60)),
    ],
)
def test_how_many_years_lie_between_two_dates(
    a: str, b: str, years: tuple[int, int] | None
) -> None:
    assert years_between(parse_when(a), parse_when(b)) == years


@pytest.mark.slow
@given(_whens(), _whens())
def test_the_least_years_between_are_no_more_than_the_most(a: When, b: When) -> None:
    if years := years_between(a, b):
        assert years[0] <= years[1]
