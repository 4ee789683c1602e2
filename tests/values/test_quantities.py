"""Numbers: what a deck may write, what it means, how it is shown and how a mistake is answered."""

import re
from decimal import Decimal
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.values.quantities import parse_quantity, show_quantity

EXAMPLES = "write 38848, 76.5 %, ~400000, 400000+ or 20..25"


@pytest.mark.parametrize(
    ("written", "low", "high", "places", "marks"),
    [
        ("38848", "38848", "38848", 0, ""),
        ("0", "0", "0", 0, ""),
        ("-3.5", "-3.5", "-3.5", 1, ""),
        ("76.50", "76.50", "76.50", 2, ""),
        ("76.5 %", "76.5", "76.5", 1, "percent"),
        ("76.5%", "76.5", "76.5", 1, "percent"),
        ("76.5\N{NO-BREAK SPACE}%", "76.5", "76.5", 1, "percent"),
        ("~400000", "400000", "400000", 0, "approximate"),
        ("400000+", "400000", None, 0, ""),
        (">=400000", "400000", None, 0, ""),
        (">400000", "400000", None, 0, "strict"),
        ("<5", None, "5", 0, "strict"),
        ("<=5 %", None, "5", 0, "percent"),
        ("20..25", "20", "25", 0, ""),
        ("-3..5", "-3", "5", 0, ""),
        ("-5..-3.5", "-5", "-3.5", 0, ""),
        ("~20..25 %", "20", "25", 0, "approximate percent"),
        ("999999999999999999", "999999999999999999", "999999999999999999", 0, ""),
        ("6.022e23", "6.022E+23", "6.022E+23", -20, ""),
        ("6.022 × 10^23", "6.022E+23", "6.022E+23", -20, ""),
        ("6.022×10²³", "6.022E+23", "6.022E+23", -20, ""),
        ("-1.6 x 10^-19", "-1.6E-19", "-1.6E-19", 20, ""),
        ("1e5", "1E+5", "1E+5", -5, ""),
        ("13.8 billion", "1.38E+10", "1.38E+10", -8, ""),
        ("~13.8 Billion", "1.38E+10", "1.38E+10", -8, "approximate"),
        ("4.4..4.6 billion", "4.4E+9", "4.6E+9", -8, ""),
        (">2 million", "2E+6", None, -6, "strict"),
        ("4.54 ± 0.05", "4.54", "4.54", 2, ""),
        ("1/8", "0.125", "0.125", 3, ""),
        ("10⁶", "1E+6", "1E+6", -6, ""),
    ],
)
def test_the_bounds_of_a_number(
    written: str, low: str | None, high: str | None, places: int, marks: str
) -> None:
    quantity = parse_quantity(written)
    bounds = [None if end is None else str(end) for end in (quantity.low, quantity.high)]
    assert (bounds, quantity.places) == ([low, high], places)
    names = [name for name in ("approximate", "percent", "strict") if getattr(quantity, name)]
    assert " ".join(names) == marks
    assert str(quantity) == written


@pytest.mark.parametrize(
    ("written", "unit", "shown"),
    [
        ("38848", "", "38,848"),
        ("1996", "", "1,996"),
        ("848", "", "848"),
        ("76.50", "", "76.50"),
        ("1234567.125", "", "1,234,567.125"),
        ("999999999999999999", "", "999,999,999,999,999,999"),
        ("-3.5", "", "−3.5"),
        ("76.5%", "", "76.5\N{NO-BREAK SPACE}%"),
        ("26", "km", "26\N{NO-BREAK SPACE}km"),
        ("~400000", "", "about 400,000"),
        (">400000", "", "more than 400,000"),
        ("400000+", "", "400,000 or more"),
        (">=400000", "km", "400,000\N{NO-BREAK SPACE}km or more"),
        ("<5", "", "less than 5"),
        ("<=5 %", "", "5\N{NO-BREAK SPACE}% or less"),
        ("20..25", "", "20–25"),
        ("~20..25", "km", "about 20–25\N{NO-BREAK SPACE}km"),
        ("-3..5", "", "−3 to 5"),
        ("-5..-3 %", "", "−5 to −3\N{NO-BREAK SPACE}%"),
        ("6.022e23", "/mol", "6.022 × 10²³ /mol"),
        ("60.22e22", "", "6.022 × 10²³"),
        ("-1.60 x 10^-19", "C", "−1.60 × 10⁻¹⁹ C"),
        ("6..7 × 10^23", "", "6–7 × 10²³"),
        ("0e5", "", "0"),
        ("13.8 billion", "years", "13.8 billion years"),
        ("1200 thousand", "", "1,200 thousand"),
        (">=2 million", "", "2 million or more"),
        ("4.54 +/- 0.05", "billion years", "4.54 ± 0.05 billion years"),
        ("1/137", "", "1/137"),
        ("~-2/1500", "m", "about −2/1,500 m"),
        ("10^6", "m", "10⁶ m"),
        ("1e-9", "", "10⁻⁹"),
        ("23.4", "°", "23.4°"),
        ("~20..25", "′", "about 20–25′"),
        ("23.4", "°C", "23.4\N{NO-BREAK SPACE}°C"),
        ("5 million", "°", "5\N{NO-BREAK SPACE}million\N{NO-BREAK SPACE}°"),
        ("1.50±0.01e-6", "", "(1.50 ± 0.01) × 10⁻⁶"),
    ],
)
def test_a_number_as_a_person_reads_it(written: str, unit: str, shown: str) -> None:
    found = show_quantity(parse_quantity(written), unit)
    assert found.replace("\N{NO-BREAK SPACE}", " ") == shown.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("many", "not a number: 'many' (write it in digits, e.g. 38848)"),
        ("NaN", f"not a number: 'NaN' ({EXAMPLES})"),
        ("٣٤", "not a number: '٣٤' (write it in the digits 0 to 9, e.g. 38848)"),
        ("5\n", f"not a number: '5\\n' ({EXAMPLES})"),
        ("9" * 5000 + "x", f"not a number: '{'9' * 39}…' ({EXAMPLES})"),
        (
            "",
            f"not a number: '' (empty value: {EXAMPLES}, or leave the field out)",
        ),
        (
            "1234567890123456789",
            "too many digits: '1234567890123456789'"
            " (at most 18; round it, or write a power of ten, as in 6.022e23)",
        ),
        # separators
        (
            "38,848",
            "not a number: '38,848'"
            " (a comma may mean thousands or decimals: write 38848 or 38.848)",
        ),
        ("1,234,567", "not a number: '1,234,567' (write it without separators: 1234567)"),
        ("38 848", "not a number: '38 848' (write it without separators: 38848)"),
        ("38\u202f848", "not a number: '38\\u202f848' (write it without separators: 38848)"),
        ("1_000", "not a number: '1_000' (write it without separators: 1000)"),
        ("38.848.000", "not a number: '38.848.000' (write it without separators: 38848000)"),
        ("1,5", "not a number: '1,5' (write it with a decimal point: 1.5)"),
        # other ways to write a number
        ("007", "not a number: '007' (write it without leading zeros: 7)"),
        (".5", "not a number: '.5' (write 0.5)"),
        ("-0", "not a number: '-0' (zero has no sign: write 0)"),
        ("-0.0..5", "not a number: '-0.0..5' (zero has no sign: write 0)"),
        ("+5", "not a number: '+5' (write 5; 400000+ is for 400000 or more)"),
        ("−3.5", "not a number: '−3.5' (write minus as a hyphen: -3.5)"),
        ("10**6", "not a number: '10**6' (write 1e6)"),
        ("7 × 1012", f"not a number: '7 × 1012' ({EXAMPLES})"),
        ("3×10^{8}", "not a number: '3×10^{8}' (write 3e8)"),
        ("9.1e-31 kg", "not a number: '9.1e-31 kg' (write 9.1e-31, and the unit in `unit: kg`)"),
        (
            "2 million km",
            "not a number: '2 million km' (write 2 million, and the unit in `unit: km`)",
        ),
        ("3 ± 1 m", "not a number: '3 ± 1 m' (write 3 ± 1, and the unit in `unit: m`)"),
        ("(9.2 ± 0.3) million", "not a number: '(9.2 ± 0.3) million' (write 9.2 ± 0.3 million)"),
        ("5e3+", "not a number: '5e3+' (write >=5e3)"),
        ("5e3 %", "not a number: '5e3 %' (write all digits of a percentage, e.g. 5000 %)"),
        ("7.5 crore", "not a number: '7.5 crore' (write all digits, or 7.5e7)"),
        ("4,5 Milliarden", "not a number: '4,5 Milliarden' (write 4.5 billion)"),
        ("3½", "not a number: '3½' (write 3.5)"),
        ("minus 7", "not a number: 'minus 7' (write -7)"),
        ("1.234,5", "not a number: '1.234,5' (write 1234.5)"),
        ("6.022 10^23", "not a number: '6.022 10^23' (write 6.022e23)"),
        ("6.022 × 10 ^23", "not a number: '6.022 × 10 ^23' (write 6.022e23)"),
        ("6,022e23", "not a number: '6,022e23' (write it with a decimal point: 6.022e23)"),
        ("6e99", "not a number: '6e99' (the power of ten is at most 90 either way)"),
        ("1.2 mio", "not a number: '1.2 mio' (write 1.2 million)"),
        ("1,2 million", "not a number: '1,2 million' (write it with a decimal point: 1.2 million)"),
        ("2 million+", "not a number: '2 million+' (write >=2 million)"),
        ("about 2 million", "not a number: 'about 2 million' (write ~2 million)"),
        ("20..25e3", "not a number: '20..25e3' (write 20..25 × 10^3)"),
        ("1,00,000", "not a number: '1,00,000' (write it without separators: 100000)"),
        ("0x10", "not a number: '0x10' (write it in decimal digits, e.g. 16)"),
        (
            "12:30",
            "not a number: '12:30' (a number has no colon: write 3/4, or of a time 90 and "
            "`unit: minutes`, say)",
        ),
        ("1 / 2", "not a number: '1 / 2' (write 1/2)"),
        ("¾", "not a number: '¾' (write 3/4)"),
        ("3/1", "not a number: '3/1' (write 3)"),
        ("1/8 %", "not a number: '1/8 %' (write a decimal, e.g. 12.5 %)"),
        ("76.5 percent", "not a number: '76.5 percent' (write 76.5 %)"),
        # ranges, bounds, about
        ("20-25", "not a number: '20-25' (write a range as 20..25)"),
        ("-3–5", "not a number: '-3–5' (write a range as -3..5)"),
        ("20...25", "not a number: '20...25' (write a range with two dots: 20..25)"),
        ("20 %..25 %", "not a number: '20 %..25 %' (write % once: 20..25 %)"),
        ("25..20", "the range is reversed: '25..20' (write 20..25)"),
        ("20..20.0", "the range has only one number: '20..20.0' (write 20)"),
        ("> 5", "not a number: '> 5' (write it without a space: >5)"),
        ("≥5", "not a number: '≥5' (write 5+)"),
        ("at least 5", "not a number: 'at least 5' (write 5+)"),
        ("about 400000", "not a number: 'about 400000' (write ~400000)"),
        ("~5+", "not a number: '~5+' (write either ~5 or 5+)"),
        # units
        ("26 km", "not a number: '26 km' (write 26, and the unit in `unit: km`)"),
        ("26km", "not a number: '26km' (write 26, and the unit in `unit: km`)"),
        ("5 °C", "not a number: '5 °C' (write 5, and the unit in `unit: °C`)"),
        ("$5", "not a number: '$5' (write 5, and the unit in `unit: $`)"),
        ("€ 5 billion", "not a number: '€ 5 billion' (write 5 billion, and the unit in `unit: €`)"),
        ("~5 kg", "not a number: '~5 kg' (write ~5, and the unit in `unit: kg`)"),
        ("5+ kg", "not a number: '5+ kg' (write 5+, and the unit in `unit: kg`)"),
        ("11..13 °C", "not a number: '11..13 °C' (write 11..13, and the unit in `unit: °C`)"),
        (
            "20–25 км",
            "not a number: '20–25 км' (write a range as 20..25, and the unit in `unit: км`)",
        ),
        (
            "1,5 km",
            "not a number: '1,5 km' (write it with a decimal point: 1.5, and the unit in "
            "`unit: km`)",
        ),
        ("9.81 m/s^2", "not a number: '9.81 m/s^2' (write 9.81, and the unit in `unit: m/s^2`)"),
        ("5 µm", "not a number: '5 µm' (write 5, and the unit in `unit: µm`)"),
        ("5 m 30 cm", "not a number: '5 m 30 cm' (write one number in one unit, e.g. 1.75)"),
        ("5'3''", "not a number: \"5'3''\" (write one number in one unit, e.g. 1.75)"),
        ("12 % vol", f"not a number: '12 % vol' ({EXAMPLES})"),
        ("12 km in 1990", f"not a number: '12 km in 1990' ({EXAMPLES})"),
        # shares
        ("1 in 20", "not a number: '1 in 20' (write 1/20)"),
        ("17 von 58", "not a number: '17 von 58' (write 17/58)"),
        ("2 из 5", "not a number: '2 из 5' (write 2/5)"),
    ],
)
def test_what_is_not_a_number_and_what_would_be(written: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        parse_quantity(written)


_NUMBERS = st.decimals(min_value=0, max_value=10**12, places=3) | st.integers(0, 10**17)


@given(_NUMBERS, st.sampled_from(["{}", "-{}", "~{}", "{}+", ">{}", "<={}", "{} %"]))
def test_what_is_shown_has_every_digit_that_was_written(number: Decimal, pattern: str) -> None:
    written = pattern.format(number or 1)
    shown = show_quantity(parse_quantity(written))
    kept = [sign for sign in shown.replace("−", "-") if sign in "0123456789.-"]
    assert "".join(kept) == written.strip("~+>=< %")


@given(st.text() | st.text(alphabet="0123456789.,-+~<>=%/ ekm", max_size=20))
def test_any_text_is_a_number_or_a_value_error(text: str) -> None:
    try:
        quantity = parse_quantity(text)
    except ValueError:
        pass
    else:
        assert quantity.written == text
        assert show_quantity(quantity)
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low <= quantity.high


@pytest.mark.parametrize(
    "text",
    ["1" * 1_000_000, "1," * 500_000, "1 " * 30, "1.." * 20, "5 " + "of" * 29, "1_" * 29 + "x"],
    ids=lambda text: text[:8],
)
def test_hostile_text_is_refused_at_once(text: str) -> None:
    start = process_time()
    with pytest.raises(ValueError, match=r"not a number|too many digits"):
        parse_quantity(text)
    assert process_time() - start < 0.5  # seconds; it takes 1 to 20 ms


def test_a_language_without_a_table_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="xx"):
        show_quantity(parse_quantity("5"), language="xx")


WRONG = """\
1,5|1,234|1.234.567|12,34,567|1'000|38 848|.5|5.|007|+5|−3|minus 3|10**6|6.0 10^23|6,02e23|6 e 23
6e23+|6e23..7e23|6..7e23|3×10^{8}|3 × 10 ^ 8|3*10**8|9e-31 kg|3.0e8 m/s|6.02e23/mol|4 billion years
13 bn|13,8 billion|2,5 Millionen|1.2 mrd|3 lakh|4.5 crore|3k|1 / 137|7/1|½|2 1/2|3¼|2 million+
about 5|c. 5 million|5~|≈5|~ 5|> 5|5 or more|≥5|at most 5|less than 5 %|20-25|20–25 %|20 to 25
20...25|5,5..6,5|20 %..25 %|25..20|20..20.0|50 percent|%5|(4.5 ± 0.1) billion|4.5 +- 0.1|5 km|$5
4.5 plus or minus 0.1|5 ± 1 km|5 ‰|0.000000000000000000001|1/8 %|5e3 %|many|٣٤|½ million|8.4(3)
602,214,076,000,000,000,000,000|1.234,5|1,234.5
"""
"""Numbers as people may write them that are not read."""

SUGGESTED = re.compile(
    r"(?:write|or|as|in|e\.g\.|:) ([-~<>=]*[0-9][0-9.e/±×^+ -]*(?:%|million|billion|thousand)?)"
)


@pytest.mark.parametrize("written", re.split("[|\n]", WRONG.strip()))
def test_what_a_hint_says_to_write_is_a_number(written: str) -> None:
    with pytest.raises(ValueError, match=re.escape(repr(written))) as raised:
        parse_quantity(written)
    message = str(raised.value).partition(f"{written!r} (")[2]
    suggested = [each.strip() for each in SUGGESTED.findall(message)]
    assert suggested, message
    for each in suggested:
        parse_quantity(each)
