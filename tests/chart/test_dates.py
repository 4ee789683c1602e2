"""How dates are drawn: their marks, and the axes on which these are."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen import languages
from quizgen.chart.bands import Band
from quizgen.chart.date_marks import event_marks, life_marks
from quizgen.chart.time_axis import TimeAxis
from quizgen.chart.timeline import Timeline, timeline
from quizgen.facts.charted import ChartedEvent, ChartedLife
from quizgen.values.dates import When, parse_when
from quizgen.values.markup import Marked


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def drawn(*dates: str, lives: bool = False) -> Timeline:
    """The timeline of dates; those of lives are written "born, died"."""
    events: list[ChartedEvent] = []
    lived: list[ChartedLife] = []
    for written in dates:
        if lives:
            born, died = (parse_when(each) if each else None for each in written.split(", "))
            lived.append(ChartedLife(name=written, born=born, died=died))
        else:
            events.append(ChartedEvent(event=Marked(written), when=parse_when(written)))
    made = timeline(events, lived, "en", languages.words("en"))
    assert made
    return made


def bands(*dates: str, lives: bool = False) -> list[list[str]]:
    """The dates in each band."""
    made = drawn(*dates, lives=lives)
    return [[each.row.said.text for each in band.rows] for band in made.events + made.lives]


@pytest.mark.parametrize(
    ("written", "kinds"),
    [
        ("1789-07-14", "day"),
        ("1789", "day"),
        ("17XX", "day"),
        ("1789~", "about"),
        ("1789?", "about"),
        ("1789%", "about"),
        ("1200..1300", "within"),
        ("[1347, 1348]", "either about about"),
        ("1825/1830", "within lasted"),
        ("1825~/1830~", "within"),
        ("1825/..", "open day"),
        ("../1825~", "open about"),
    ],
)
def test_a_date_is_drawn_as_certain_as_it_is(written: str, kinds: str) -> None:
    assert " ".join(mark.kind for mark in event_marks(parse_when(written))) == kinds


def test_a_period_lasted_from_its_last_beginning_to_its_first_end() -> None:
    within, lasted = event_marks(parse_when("1825/1830-05"))
    assert (within.first, within.last) == (day("1825-01-01"), day("1830-05-31"))
    assert (lasted.first, lasted.last) == (day("1825-12-31"), day("1830-05-01"))


def test_about_a_year_may_be_ten_years_off() -> None:
    (mark,) = event_marks(parse_when("1825~"))
    assert (mark.first, mark.last) == (day("1825-01-01") - 3653, day("1825-12-31") + 3653)


def test_nobody_is_drawn_as_older_than_a_hundred() -> None:
    line, birth = life_marks(parse_when("1781-06-09"), None)
    assert (line.kind, line.first) == ("open", birth.last)
    assert 0 < (line.last - line.first) / 365 < 101
    line, death = life_marks(None, parse_when("1848-08-12"))
    assert (line.kind, line.last) == ("open", death.first)


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ("1900", "2020", "1900, 1920, 1940, 1960, 1980, 2000, 2020"),
        ("-0500", "0600", "400 BC, 200 BC, 1 AD, 200, 400, 600"),
        ("1937-02-01", "1937-04-15", "February 1937, March 1937, April 1937"),
        ("1938-03-02", "1938-03-13", "6 March 1938, 11 March 1938"),
        ("-0050", "-0042", "50 BC, 48 BC, 46 BC, 44 BC"),
        ("Y-66000000", "1969", "50 million years ago, 1 AD"),
        ("Y-20000", "1500", "20,000 BC, 10,000 BC, 1 AD"),
    ],
)
def test_ticks_are_at_dates_that_people_count_by(first: str, last: str, labels: str) -> None:
    begins, ends = parse_when(first).earliest, parse_when(last).latest
    assert begins is not None
    assert ends is not None
    ticks = TimeAxis(begins, ends).ticks("en")
    assert ", ".join(tick.label for tick in ticks) == labels
    assert all(0 <= tick.place <= 1 for tick in ticks)
    covered = [place for tick in ticks for place in tick.covers]
    assert covered == sorted(covered)
    # No label ends more than two characters beyond the narrowest axis, of forty-eight.
    assert covered[0] >= -2.001
    assert covered[-1] <= 50.001


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        # Two dates can be read whatever is between them.
        (["44 BC", "1969-07-20"], [["44 BC", "1969-07-20"]]),
        (["1936", "1937", "1938", "1939"], [["1936", "1937", "1938", "1939"]]),
        # One that is apart from the others shares their axis while they have room on it.
        (
            ["1628", "1901", "1905", "1906", "1921", "1922-01-11", "1958"],
            [["1628", "1901", "1905", "1906", "1921", "1922-01-11", "1958"]],
        ),
        # One that is far away would leave no room for the others.
        (
            ["44 BC", "1936", "1937", "1938", "1939"],
            [["44 BC"], ["1936", "1937", "1938", "1939"]],
        ),
        # Two that are far from each other share an axis, rather than have one each.
        (
            ["Y-66000000", "10000 BC", "1936", "1937", "1938", "1939"],
            [["Y-66000000", "10000 BC"], ["1936", "1937", "1938", "1939"]],
        ),
    ],
)
def test_a_band_is_divided_where_it_could_not_be_read(
    dates: list[str], expected: list[list[str]]
) -> None:
    assert bands(*reversed(dates)) == expected


def test_days_beside_a_thousand_years_can_be_told_apart() -> None:
    (band,) = drawn("0500-01-02/1500", "0500-01-03", "0500-01-09", "0500-02-02", "0500-02-20",
                    "0500-03-01", "0500-03-09").events  # fmt: skip
    (long,) = (mark for mark in band.rows[0].marks if mark.kind == "lasted")
    assert (long.last, long.cut) == (1, ">")
    dots = [row.marks[0].first for row in band.rows[1:]]
    assert all(after - before > 0.05 for before, after in pairwise(dots))


def test_a_long_timeline_has_bands_of_half_a_page() -> None:
    made = drawn(*(f"{year}-05-01" for year in range(1500, 2000)))
    assert made.event_count == 500
    assert max(len(band.rows) for band in made.events) <= 24
    assert min(len(band.rows) for band in made.events) >= 6


def test_what_is_shorter_than_a_dot_is_a_dot() -> None:
    (band,) = drawn("1500-05-01", "1789", "1789-05/1789-06", "1900..1901", "1990").events
    kinds = [[mark.kind for mark in row.marks] for row in band.rows]
    assert kinds == [["day"], ["day"], ["lasted"], ["about"], ["day"]]


def test_a_year_among_days_is_some_time_within() -> None:
    (band,) = drawn("1789-05-05", "1789", "1789-07-14").events
    assert [[mark.kind for mark in row.marks] for row in band.rows] == [
        ["within"],
        ["day"],
        ["day"],
    ]
    (alone,) = drawn("1789").events
    (mark,) = alone.rows[0].marks
    assert mark.last - mark.first < 0.25


def test_lifetimes_share_an_axis_on_which_each_is_a_bar() -> None:
    near = ["1578, 1657", "1843, 1926", "1849, 1936", "1860, 1927", "1868, 1943"]
    assert bands(*near, lives=True) == [near]
    far = ["484 BC, 425 BC", *near]
    assert bands(*far, lives=True) == [far[:1], near]


def test_a_row_alone_needs_no_axis() -> None:
    alone, others = drawn("44 BC", "1936", "1937", "1938", "1939").events
    assert (alone.ticks, len(alone.rows[0].marks)) == ((), 1)
    assert len(others.ticks) > 3


def test_no_axis_of_lifetimes_cuts_one() -> None:
    made = drawn("1781-06-09, 1848-08-12", "1783, 1850", "1785, ", ", 1790", lives=True)
    cut = {mark.cut for band in made.lives for row in band.rows for mark in row.marks
           if mark.kind != "open"}  # fmt: skip
    assert cut == {""}
    said = [row.row.date for band in made.lives for row in band.rows]
    assert said == ["9 June 1781 – 12 August 1848", "1783–1850", "Born 1785", "Died 1790"]


_YEARS = st.integers(-3000, 2020).map(lambda year: f"{year:05}" if year < 0 else f"{year:04}")
_EACH = st.one_of(
    _YEARS.filter(lambda year: year != "-0000"),
    st.dates(date(1, 1, 1), date(2020, 1, 1)).map(date.isoformat),
    st.sampled_from(["17XX", "-04XX", "178X", "1789~", "1500?", "1200..1300", "[1347, 1348]"]),
    st.sampled_from(["1825/1830", "3000 BC/1200 BC", "1825/..", "../1806", "1917-10-25 OS"]),
    st.sampled_from(["Y-66000000~", "12000 BC", "0001", "0000", "1789-07", "1781~/1790%"]),
)


def _places(band: Band) -> list[float]:
    marks = [mark for row in band.rows for mark in row.marks]
    return [place for mark in marks for place in (mark.first, mark.last)] + [
        tick.place for tick in band.ticks
    ]


@given(st.lists(_EACH, min_size=1, max_size=60))
def test_every_date_is_in_one_band_and_every_mark_on_its_axis(dates: list[str]) -> None:
    made = drawn(*dates)
    shown = [row.row for band in made.events for row in band.rows]
    assert sorted(row.said.text for row in shown) == sorted(dates)
    begins = [row.begins for row in shown]
    assert begins == sorted(begins)
    for band in made.events:
        assert all(0 <= place <= 1 for place in _places(band))
        assert all(row.marks for row in band.rows)
        assert len(band.ticks) <= 8


def test_the_marks_of_a_date_do_not_depend_on_how_it_is_written() -> None:
    whens: list[When] = [parse_when(each) for each in ("44 BC", "-0043")]
    assert event_marks(whens[0]) == event_marks(whens[1])
