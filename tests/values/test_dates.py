"""Dates: what a deck may write, what it means, and how a mistake is answered."""

import re
from datetime import date
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quizgen.values.dates import When, one_of, parse_when
from quizgen.values.day_numbers import (
    days_in_month,
    gregorian_date,
    gregorian_day_number,
    julian_date,
    julian_day_number,
)

EXAMPLES = "write 1848, 1848-02 or 1848-02-24"
EMPTY = f"empty value: {EXAMPLES}, or leave the field out"


@given(st.dates())
def test_gregorian_day_numbers_are_those_of_datetime(day: date) -> None:
    assert gregorian_day_number(day.year, day.month, day.day) == day.toordinal()
    assert gregorian_date(day.toordinal()) == (day.year, day.month, day.day)


@given(st.integers(-10_000 * 366, 10_000 * 366))
def test_every_day_number_is_one_day_of_either_calendar(number: int) -> None:
    assert gregorian_day_number(*gregorian_date(number)) == number
    assert julian_day_number(*julian_date(number)) == number


@given(st.integers(-9999, 9999), st.integers(1, 12), st.booleans())
def test_a_month_is_as_long_as_its_day_numbers(year: int, month: int, julian: bool) -> None:
    day_number = julian_day_number if julian else gregorian_day_number
    next_year, next_month = (year, month + 1) if month < 12 else (year + 1, 1)
    length = day_number(next_year, next_month, 1) - day_number(year, month, 1)
    assert days_in_month(year, month, julian=julian) == length


@pytest.mark.parametrize(
    ("old_style", "new_style"),
    [
        ("1917-10-25 OS", "1917-11-07"),
        ("1888-09-27 OS", "1888-10-09"),
        ("1918-01-31 OS", "1918-02-13"),
        ("1752-09-02 OS", "1752-09-13"),
        ("1582-10-04 OS", "1582-10-14"),
        ("1700-02-28 OS", "1700-03-10"),
        ("1700-02-29 OS", "1700-03-11"),
        ("1900-02-29 OS", "1900-03-13"),
        ("0001-01-01 OS", "0000-12-30"),
        ("-0043-03-15 OS", "-0043-03-13"),
    ],
)
def test_an_old_style_day_is_the_same_day_in_new_style(old_style: str, new_style: str) -> None:
    assert parse_when(old_style).earliest == parse_when(new_style).earliest


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("1781-06-09", (1781, 6, 9), (1781, 6, 9)),
        ("1781-06", (1781, 6, 1), (1781, 6, 30)),
        ("1900-02", (1900, 2, 1), (1900, 2, 28)),
        ("2000-02", (2000, 2, 1), (2000, 2, 29)),
        ("1781", (1781, 1, 1), (1781, 12, 31)),
        ("1781~", (1781, 1, 1), (1781, 12, 31)),
        ("1781-06-09%", (1781, 6, 9), (1781, 6, 9)),
        ("178X", (1780, 1, 1), (1789, 12, 31)),
        ("17XX", (1700, 1, 1), (1799, 12, 31)),
        ("0000", (0, 1, 1), (0, 12, 31)),
        ("-0043-03-15", (-43, 3, 15), (-43, 3, 15)),
        ("1917-10 OS", (1917, 10, 14), (1917, 11, 13)),
        ("1917 OS", (1917, 1, 14), (1918, 1, 13)),
        ("191X OS", (1910, 1, 14), (1920, 1, 13)),
        ("1917-10-25~ OS", (1917, 11, 7), (1917, 11, 7)),
        ("1825/1830", (1825, 1, 1), (1830, 12, 31)),
        ("1825/1830-02-03", (1825, 1, 1), (1830, 2, 3)),
        ("1825/1825-06", (1825, 1, 1), (1825, 6, 30)),
        ("1917-02-23 OS/1918-03-03", (1917, 3, 8), (1918, 3, 3)),
        ("1825/", (1825, 1, 1), None),
        ("1825/..", (1825, 1, 1), None),
        ("../1825", None, (1825, 12, 31)),
        ("/1825", None, (1825, 12, 31)),
        ("[1936, 1937]", (1936, 1, 1), (1937, 12, 31)),
        ("[1937,1936-05-01]", (1936, 5, 1), (1937, 12, 31)),
        # eras
        ("44 BC", (-43, 1, 1), (-43, 12, 31)),
        ("15 March 44 BC", (-43, 3, 15), (-43, 3, 15)),
        ("March 15, 44 BC", (-43, 3, 15), (-43, 3, 15)),
        ("March 44 BC", (-43, 3, 1), (-43, 3, 31)),
        ("9 September 9 AD", (9, 9, 9), (9, 9, 9)),
        ("1 BCE", (0, 1, 1), (0, 12, 31)),
        ("14 AD", (14, 1, 1), (14, 12, 31)),
        ("AD 476", (476, 1, 1), (476, 12, 31)),
        ("5th century BC", (-499, 1, 1), (-400, 12, 31)),
        ("-04XX", (-499, 1, 1), (-400, 12, 31)),
        ("-00XX", (-99, 1, 1), (0, 12, 31)),
        ("264 BC/241 BC", (-263, 1, 1), (-240, 12, 31)),
        ("44 BC/AD 14", (-43, 1, 1), (14, 12, 31)),
        ("[44 BC, 42 BC]", (-43, 1, 1), (-41, 12, 31)),
        # years of more than four digits
        ("Y-66000000~", (-66_000_000, 1, 1), (-66_000_000, 12, 31)),
        ("40,000 BC", (-40_000, 1, 1), (-40_000, 12, 31)),
        ("10000 BC", (-9999, 1, 1), (-9999, 12, 31)),
        # some time between
        ("1200..1300", (1200, 1, 1), (1300, 12, 31)),
        ("[1200..1300]", (1200, 1, 1), (1300, 12, 31)),
        ("44 BC..30 BC", (-43, 1, 1), (-29, 12, 31)),
    ],
)
def test_the_first_and_last_day_a_date_may_mean(
    written: str, first: tuple[int, int, int] | None, last: tuple[int, int, int] | None
) -> None:
    when = parse_when(written)
    assert when.earliest == (first and gregorian_day_number(*first))
    assert when.latest == (last and gregorian_day_number(*last))
    assert str(when) == written


def test_what_is_known_of_a_moment() -> None:
    known = {
        written: (moment.year, moment.month, moment.day, moment.digits, flags)
        for written in ("1781-06-09", "1781-06~", "1781?", "178X%", "17XX", "1917-10-25 OS")
        for moment in parse_when(written).moments
        for flags in [(moment.approximate, moment.uncertain, moment.julian)]
    }
    assert known == {
        "1781-06-09": (1781, 6, 9, 4, (False, False, False)),
        "1781-06~": (1781, 6, None, 4, (True, False, False)),
        "1781?": (1781, None, None, 4, (False, True, False)),
        "178X%": (1780, None, None, 3, (True, True, False)),
        "17XX": (1700, None, None, 2, (False, False, False)),
        "1917-10-25 OS": (1917, 10, 25, 4, (False, False, True)),
    }


def test_the_form_of_a_date_and_its_open_ends() -> None:
    forms = {
        written: (when.shape, len(when.moments), when.open_start, when.open_end)
        for written in ("1781", "1825/1830", "1825/", "../1830", "[1936, 1937]", "1200..1300")
        for when in [parse_when(written)]
    }
    assert forms == {
        "1781": ("moment", 1, False, False),
        "1825/1830": ("period", 2, False, False),
        "1825/": ("period", 1, False, True),
        "../1830": ("period", 1, True, False),
        "[1936, 1937]": ("one-of", 2, False, False),
        "1200..1300": ("between", 2, False, False),
    }


def test_dates_are_equal_however_they_are_written() -> None:
    assert parse_when("1825/") == parse_when("1825/..")
    assert parse_when("[1936,1937]") == one_of(["1936", "1937"])
    assert one_of(["1936", "1937"]).written == "[1936, 1937]"
    assert parse_when("1781") != parse_when("1781~")
    assert parse_when("c. 560 BC") == parse_when("-0559~")
    assert parse_when("c. 5th century BC?") == parse_when("-04XX%")
    assert parse_when("[1200..1300]") == one_of(["1200..1300"]) == parse_when("1200..1300")


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("once", f"not a date: 'once' ({EXAMPLES})"),
        ("", f"not a date: '' ({EMPTY})"),
        ("1848\n", f"not a date: '1848\\n' ({EXAMPLES})"),
        ("١٩٣٨", f"not a date: '١٩٣٨' ({EXAMPLES})"),
        ("0۱38", f"not a date: '0۱38' ({EXAMPLES})"),
        ("x" * 5000, f"not a date: '{'x' * 39}…' ({EXAMPLES})"),
        # words
        ("about 1800", "not a date: 'about 1800' (write 1800~)"),
        ("c.1800", "not a date: 'c.1800' (write 1800~)"),
        ("Perhaps 1800", "not a date: 'Perhaps 1800' (write 1800?)"),
        ("before 1800", "not a date: 'before 1800' (write an open period as ../1800)"),
        ("since 1800", "not a date: 'since 1800' (write an open period as 1800/..)"),
        *(
            (
                text,
                f"not a date: '{text}' (write the year first and the month as two digits, e.g. "
                "1848-02-24)",
            )
            for text in ("24 February 1848", "Feb. 24, 1848", "June 1848", "1st of May 1848")
        ),
        (
            "summer 1938",
            "not a date: 'summer 1938' (write the months, e.g. 1938-06/1938-08)",
        ),
        ("mid-1938", "not a date: 'mid-1938' (write the period as two dates, e.g. 1825/1830)"),
        # years
        ("193", "not a date: '193' (a year has four digits: write 0193)"),
        (
            "-43",
            "not a date: '-43' (a year has four digits: write 44 BC, or -0043, which is the same)",
        ),
        (
            "-13800",
            "not a date: '-13800' (a year has four digits; write Y-13800 for one that has more)",
        ),
        (
            "3rd March 44 BC",
            "not a date: '3rd March 44 BC' (write 44 BC, or with its month and day 15 March 44 BC)",
        ),
        ("264-241 BC", "not a date: '264-241 BC' (write a period as 264 BC/241 BC)"),
        ("BC 264", "not a date: 'BC 264' (write 264 BC)"),
        ("264 b.c.", "not a date: '264 b.c.' (write 264 BC)"),
        ("264 or 263 BC", "not a date: '264 or 263 BC' (write [264 BC, 263 BC] for one of these)"),
        (
            "between 311 and 305 BC",
            "not a date: 'between 311 and 305 BC'"
            " (write some time between two years as 311 BC..305 BC)",
        ),
        (
            "between 1311 and 1315",
            "not a date: 'between 1311 and 1315' (write some time between two years as 1311..1315)",
        ),
        ("480s BC", "not a date: '480s BC' (write 489 BC..480 BC)"),
        ("before 44 BC", "not a date: 'before 44 BC' (write an open period as ../44 BC)"),
        (
            "66 million years ago",
            "not a date: '66 million years ago' (write Y-66000000~)",
        ),
        (
            "0 BC",
            "not a date: '0 BC' (write 44 BC, or with its month and day 15 March 44 BC)",
        ),
        ("5th century", "not a date: '5th century' (write 04XX)"),
        ("the 1st century", "not a date: 'the 1st century' (write 00XX)"),
        ("1st century b.c.", "not a date: '1st century b.c.' (write -00XX)"),
        ("about the 12th cent. AD", "not a date: 'about the 12th cent. AD' (write 11XX~)"),
        ("Twenty-first century", "not a date: 'Twenty-first century' (write 20XX)"),
        (
            "5th–4th century BC",
            "not a date: '5th–4th century BC' (write a period as -04XX/-03XX)",
        ),
        (
            "1st century BC to 2nd century AD",
            "not a date: '1st century BC to 2nd century AD' (write a period as -00XX/01XX)",
        ),
        (
            "third quarter of the 18th century",
            "not a date: 'third quarter of the 18th century'"
            " (write 17XX for the 18th century, -04XX for the 5th century BC)",
        ),
        ("-0000", "not a date: '-0000' (write 0000 for 1 BC, -0001 for 2 BC)"),
        ("1930s", "not a date: '1930s' (write 193X for a decade)"),
        # EDTF that is not supported
        *(
            (text, f"EDTF that is not supported: '{text}' ({hint})")
            for text, hint in (
                ("000X", "write some time between two years, e.g. 0001..0009"),
                ("-004X", "write some time between two years as -0049..-0040"),
                ("1XXX", "write some time between two years as 1000..1999"),
                ("-2XXX", "write some time between two years as -2999..-2000"),
                ("[1936, 1938..1940]", "write [1936, 1937] for one of these"),
                ("178X-06", "a month or a day needs a whole year, e.g. 1781-06"),
                ("XXXX-12-25", "a date needs its year, e.g. 1781-12-25"),
                ("XXXX", "leave the field out"),
                ("1985-04-12T23:20:30", "leave out the time of day: write 1985-04-12"),
                ("1848-XX", "leave out what is not known: write 1848"),
                ("1848-XX-24", "leave out what is not known: write 1848"),
                ("~1781", "write ~, ? or % after the date: 1781~"),
                ("1781?-06", "write ~, ? or % once, after the whole date, e.g. 1781-06~"),
                ("Y-17E7", "write the year in full, e.g. Y-66000000"),
                ("1950S2", "leave out how many digits are exact: write 1950~"),
                ("{1936, 1937}", "write [1936, 1937] for one of these"),
                ("[..1936]", "write ../1936"),
                ("[1936-05..]", "write 1936-05/.."),
            )
        ),
        # months and days
        (
            "1900-02-29",
            "no such day: 1900-02-29 (1900-02 has 28 days, but Old Style 29: write 1900-02-29 OS)",
        ),
        ("1848-02-30", "no such day: 1848-02-30 (1848-02 has 29 days)"),
        ("-0043-04-31", "no such day: -0043-04-31 (-0043-04 has 30 days)"),
        ("1848-02-00", "no such day: 1848-02-00 (leave out what is not known: 1848-02)"),
        ("1848-00", "no such month: 1848-00 (leave out what is not known: 1848)"),
        (
            "1848-13",
            "no such month: 1848-13 (months go from 01 to 12; a period of years is 1825/1830)",
        ),
        (
            "1920-22",
            "seasons are not supported: 1920-22"
            " (write the months: 1920-06/1920-08; a period of years is 1920/1922)",
        ),
        (
            "1825-30",
            "no such month: 1825-30 (months go from 01 to 12; a period of years is 1825/1830,"
            " and a quarter as in EDTF is 1825-01/1825-03)",
        ),
        (
            "1848-24-02",
            "no such month: 1848-24-02 (the month comes before the day: 1848-02-24)",
        ),
        (
            "1938-22",
            "seasons are not supported: 1938-22"
            " (write the months: 1938-06/1938-08; a period of years is 1938/1939)",
        ),
        (
            "1938-24",
            "seasons are not supported: 1938-24"
            " (write the months: 1938-12/1939-02; a period of years is 1938/1939)",
        ),
        ("1938-3-2", "not a date: '1938-3-2' (write two digits for month and day: 1938-03-02)"),
        ("2/3/1938", "not a date: '2/3/1938' (write the year first, e.g. 1848-02-24)"),
        ("19380302", "not a date: '19380302' (write hyphens: 1938-03-02)"),
        (
            "1848-02-24 12:00",
            "not a date: '1848-02-24 12:00' (leave out the time of day: write 1848-02-24)",
        ),
        # signs after the date
        ("1781~?", "not a date: '1781~?' (write 1781%, which means ~ and ?)"),
        ("1917-10-25 os", "not a date: '1917-10-25 os' (write 1917-10-25 OS)"),
        ("1917-10-25 OS~", "not a date: '1917-10-25 OS~' (write 1917-10-25~ OS)"),
        # periods
        (
            "1830/1825",
            "the period ends before it begins: '1830/1825' (write 1825/1830)",
        ),
        (
            "1848/1848",
            "the period begins and ends with one date: '1848/1848' (write 1848)",
        ),
        ("../..", "a period needs a beginning or an end: '../..' (e.g. 1825/..)"),
        ("1825−1830", "not a date: '1825−1830' (write a period as 1825/1830)"),
        (
            "1825-09–1830-02",
            "not a date: '1825-09–1830-02' (write a period as 1825-09/1830-02)",
        ),
        ("1825–1830", "not a date: '1825–1830' (write a period as 1825/1830)"),
        ("1825/30", "not a date: '1825/30' (write both years in full: 1825/1830)"),
        (
            "1300..1200",
            "between what? '1300..1200' (write the earlier date first, e.g. 1200..1300)",
        ),
        ("1825/about 1830", "not a date: 'about 1830' (write 1830~)"),
        (
            "1825/1826/1827",
            "not a date: '1825/1826/1827' (a period has one beginning and one end, e.g. 1825/1830)",
        ),
        (
            "1917-02-23/1917-10-25 OS",
            "OS at the end only: '1917-02-23/1917-10-25 OS' (write 1917-02-23 OS/1917-10-25 OS)",
        ),
        # one of several
        ("1936 or 1937", "not a date: '1936 or 1937' (write [1936, 1937] for one of these)"),
        ("[]", "no date to choose from: '[]' (write [1936, 1937])"),
        ("[1936]", "only one date to choose from: '[1936]' (write 1936)"),
        ("[1936, 1936]", "the same date twice: '[1936, 1936]' (write each date once)"),
        ("[1936, 193]", "not a date: '193' (a year has four digits: write 0193)"),
        (
            "[1936/1937, 1938]",
            "not a date: '[1936/1937, 1938]' (write [1936, 1937] for one of these)",
        ),
    ],
)
def test_what_is_not_a_date_and_what_would_be(written: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        parse_when(written)


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ([], "no date to choose from: '[]' (write [1936, 1937])"),
        (["1936"], "only one date to choose from: '[1936]' (write 1936)"),
        (["1936", "soon"], f"not a date: 'soon' ({EXAMPLES})"),
    ],
)
def test_a_choice_is_of_two_dates_or_more(parts: list[str], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        one_of(parts)


@given(st.text() | st.text(alphabet="0123456789-/.,~?%XY[] OSBCth", max_size=24))
@example("9999-12-31/-9999-01-01")
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        when = parse_when(text)
    except ValueError:
        pass
    else:
        assert isinstance(when, When)
        assert when.written == text
        assert when.earliest is None or when.latest is None or when.earliest <= when.latest


@pytest.mark.parametrize(
    "text",
    ["1" * 1_000_000, "-" * 1_000_000, "1825/" * 200_000, "[" + "1936, " * 150_000, "~" * 60,
     "1 / " * 15, "[" + "../" * 19 + "]"],
    ids=lambda text: text[:8],
)  # fmt: skip
def test_hostile_text_is_refused_at_once(text: str) -> None:
    start = process_time()
    with pytest.raises(ValueError, match="not a date"):
        parse_when(text)
    assert process_time() - start < 0.5  # seconds; it takes 1 to 20 ms
