"""Numbers compared: only what is certain counts."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.values.quantities import parse_quantity
from quizgen.values.quantities_compared import certainly_more, quotient_agrees, rounding


@pytest.mark.parametrize(
    ("written", "half_a_unit"),
    [
        ("38848", "0.5"),
        ("76.5 %", "0.05"),
        ("76.50", "0.005"),
        ("1.5..2", "0.5"),
        ("0.00001", "0.000005"),
    ],
)
def test_rounding_is_half_a_unit_of_the_last_digit(written: str, half_a_unit: str) -> None:
    assert rounding(parse_quantity(written)) == Decimal(half_a_unit)


@pytest.mark.parametrize(
    ("a", "b", "certain"),
    [
        ("21", "20", True),
        ("20", "20", False),
        ("20", "21", False),
        ("21", "20.4", True),
        ("21", "20.6", False),
        ("76.6 %", "76.5 %", True),
        ("77 %", "76.6 %", False),
        ("60 %", "0.5", True),
        ("-3", "-4", True),
        # ranges and bounds
        ("26..30", "20..25", True),
        ("25..30", "20..25", False),
        ("400000+", "399999", True),
        ("400000+", "400000", False),
        (">5", "<5", True),
        (">5", "<=5", True),
        ("5+", "<=5", False),
        ("5+", "<5", True),
        ("5", "<=4.5", False),
        ("4.5+", "4", False),
        (">4.5", "4", True),
        ("5", "<4.5", True),
        ("5", "400000+", False),
        ("<5", "1", False),
        # about
        ("~400000", "200000", False),
        ("~400000", "199999", True),
        ("400000", "~190000", True),
        ("~-10", "~-12", False),
        ("~-10", "~-30", True),
        ("~2", "0", True),
    ],
)
def test_whether_one_number_is_certainly_more(a: str, b: str, certain: bool) -> None:
    assert certainly_more(parse_quantity(a), parse_quantity(b)) is certain


@given(st.integers(-(10**6), 10**6), st.integers(-(10**6), 10**6), st.sampled_from("~ "))
def test_two_numbers_are_never_each_more_than_the_other(a: int, b: int, mark: str) -> None:
    first, second = parse_quantity(f"{mark}{a}".strip()), parse_quantity(str(b))
    assert not (certainly_more(first, second) and certainly_more(second, first))


@pytest.mark.parametrize(
    ("value", "part", "whole", "agrees"),
    [
        ("76.5 %", "848", "1108", True),
        ("76.6 %", "848", "1108", False),
        ("77 %", "848", "1108", True),
        ("0.765", "848", "1108", True),
        ("76.5", "848", "1108", False),
        ("50 %", "1", "2", True),
        ("33 %", "1", "3", True),
        ("33.3 %", "1", "3", True),
        ("33.4 %", "1", "3", False),
        ("12.5 %", "1", "8", True),
        # half-way cases may be rounded either way
        ("12 %", "1", "8", True),
        ("13 %", "1", "8", True),
        ("60 %", "3", "4", False),
        # measures are rounded, counts are not
        ("2", "2.0", "1.0", True),
        ("2.1", "2.0", "1.0", True),
        ("2.3", "2.0", "1.0", False),
        # ranges and bounds
        ("50 %", "400000+", "800000", True),
        ("40 %", "400000+", "800000", False),
        ("60 %", "<400000", "800000", False),
        ("40 %", "<400000", "800000", True),
        ("60 %", "1", "2+", False),
        ("0 %", "1", "2+", True),
        ("20..25 %", "22", "100", True),
        ("20..25 %", "26", "100", False),
        ("<50 %", "60", "100", False),
        (">50 %", "60", "100", True),
        # about: up to twice or half
        ("~50 %", "30", "100", True),
        ("~50 %", "20", "100", False),
        ("50 %", "~30", "100", True),
        ("50 %", "~20", "100", False),
        ("50 %", "30", "~100", True),
        # signs and zero
        ("-50 %", "-1", "2", True),
        ("-50 %", "1", "-2", True),
        ("50 %", "-1", "2", False),
        ("-3", "10..20", "-5", True),
        ("-5", "10..20", "-5", False),
        ("-1", "10..20", "-5", False),
        ("0 %", "0", "2", True),
        ("0 %", "0", "0", False),
        ("1 %", "5", "-1..1", True),
    ],
)
def test_whether_a_quotient_agrees_with_its_parts(
    value: str, part: str, whole: str, agrees: bool
) -> None:
    figures = [parse_quantity(written) for written in (value, part, whole)]
    assert quotient_agrees(*figures) is agrees


@given(st.integers(0, 10**8), st.integers(1, 10**8), st.integers(0, 6))
def test_a_quotient_rounded_by_python_agrees(part: int, whole: int, places: int) -> None:
    percent = Decimal(100 * part) / Decimal(whole)
    value = parse_quantity(f"{percent:.{places}f} %")
    assert quotient_agrees(value, parse_quantity(str(part)), parse_quantity(str(whole)))
