"""Every hint on a date or a number leads to a value that says what its author meant."""

import re
from collections.abc import Callable

import pytest

from quizgen.values.date_hints import DATE_HINTS, EDTF_HINTS
from quizgen.values.dates import one_of, parse_when
from quizgen.values.dates_shown import show_when
from quizgen.values.quantities import parse_quantity, show_quantity
from quizgen.values.quantity_hints import QUANTITY_HINTS

DATES = {
    "1985-04-12T23:20:30": "12 April 1985",
    "-004X": "between 50 and 41 BC",
    "-2XXX": "between 3000 and 2001 BC",
    "1XXX": "between 1000 and 1999",
    "1848-XX-24": "1848",
    "1848-02-XX": "February 1848",
    "~1781": "c. 1781",
    "1950S2": "c. 1950",
    "[..1936]": "until 1936",
    "[1936-05..]": "from May 1936",
    "7": "7 AD",
    "79": "79 AD",
    "193": "193",
    "533-12-30": "30 December 533",
    "533-12": "December 533",
    "14-08-19": "19 August 14 AD",
    "66 Ma": "c. 66 million years ago",
    "4.5 billion years ago": "c. 4.5 billion years ago",
    "18480224": "24 February 1848",
    "-13800": "13,800 BC",
    "480s BC": "between 489 and 480 BC",
    "264-241 BC": "264–241 BC",
    "264 or 263 BC": "264 or 263 BC",
    "between 311 and 305 BC": "between 311 and 305 BC",
    "between 1311 and 1315": "between 1311 and 1315",
    "BC 264": "264 BC",
    "264 b.c.": "264 BC",
    "before 44 BC": "until 44 BC",
    "after 44 BC": "from 44 BC",
    "about 44 BC": "c. 44 BC",
    "c.1800": "c. 1800",
    "perhaps 1800": "1800 (?)",
    "before 1800": "until 1800",
    "since 1800": "from 1800",
    "1930s": "1930s",
    "5th century": "5th century",
    "about the 12th cent. AD": "c. 12th century",
    "1st century b.c.": "1st century BC",
    "5th–4th century BC": "5th century – 4th century BC",
    "1st century BC to 2nd century AD": "1st century BC – 2nd century",
    "1848-UU": "1848",
    "1938-O3-l2": "12 March 1938",
    "1938 - 03 -12": "12 March 1938",
    "1938 -03": "March 1938",
    "1938-3": "March 1938",
    "1938-3-2": "2 March 1938",
    "1938-3-02": "2 March 1938",
    "1938-03-2": "2 March 1938",
    "1938/03/02": "2 March 1938",
    "1848-02-24 12:00": "24 February 1848",
    "1781~?": "c. 1781 (?)",
    "1917-10-25 os": "25 October (7 November) 1917",
    "1917-11-07 NS": "7 November 1917",
    "1914-1918": "1914–1918",
    "1914-08–1918-11": "August 1914 – November 1918",
    "1914–18": "1914–1918",
    "1848-02-24/28": "24–28 February 1848",
    "1848-02-24/03-02": "24 February – 2 March 1848",
    "1914..": "from 1914",
    "..1914": "until 1914",
    "1914/now": "from 1914",
    "1914 / 1918": "1914–1918",
    "1914 or 1915": "1914 or 1915",
    "19xx": "20th century",
    "196x": "1960s",
}

NUMBERS = {
    "007": "7", "00.5": "0.5", ".5": "0.5", "7.": "7", "+5": "5", "−5": "−5",
    "6e23-7e23": "6–7 × 10²³", "6-7e23": "6–7 × 10²³", "6e23+": "6 × 10²³ or more",
    "10 ** 6": "10⁶", "6.02 10^{23}": "6.02 × 10²³", "38'848": "38,848",
    "1.234.567": "1,234,567", "12,34,567": "1,234,567", "2,5 million": "2.5 million",
    "~>5": "about 5", "2,345": "2,345", "(4.5 ± 0.1) million": "4.5 ± 0.1 million",
    "(4.5 ± 0.1) km": "4.5 ± 0.1", "4.5 plus or minus 0.1": "4.5 ± 0.1",
    "4.5 ± 0.1 km": "4.5 ± 0.1", "6 e 23": "6 × 10²³", "6,02e23": "6.02 × 10²³", "3/1": "3",
    "1 / 3": "1/3", "3½": "3.5", "3 1/4": "3.25", "3¾": "3.75", "½": "1/2", "⅓": "1/3",
    "1.234,5": "1,234.5", "1,234.5": "1,234.5", "1,5..2,5": "1.5–2.5",
    "2,5 Millionen": "2.5 million", "2,5 Mrd": "2.5 billion", "1,234,567": "1,234,567",
    "43,9 %": "43.9 %", "20-25": "20–25", "20 to 25": "20–25", "20 % - 25 %": "20–25 %",
    "20 .. 25": "20–25", "20...25": "20–25", "20..": "20 or more", "..25": "25 or less",
    "~ 20": "about 20", "400000 +": "400,000 or more", "40 %+": "40 % or more",
    "≥ 5": "5 or more", "≤ 5": "5 or less", "about 5": "about 5", "5?": "about 5",
    "more than 5": "more than 5", "at least 5": "5 or more", "5 or more": "5 or more",
    "less than 5": "less than 5", "at most 5": "5 or less", "5 percent": "5 %", "%5": "5 %",
    "5 mio": "5 million", "5 bn": "5 billion", "5 lakh": "5 × 10⁵", "5 crore": "5 × 10⁷",
    "5k": "5 thousand", "5 million +": "5 million or more", "5 +- 1": "5 ± 1", "minus 5": "−5",
    "(12.4) million": "−12.4 million", "(5 %)": "−5 %", "1.8 10-10": "1.8 × 10⁻¹⁰",
    "ca. 6.000": "about 6,000", "about 6,000": "about 6,000",
    "5 km": "5", "$5": "5", "$125,000": "125,000", "1 in 20": "1/20",
}  # fmt: skip


def notation(message: str) -> str:
    """What a message says to write, without what it says besides."""
    hint = message[message.rindex(" (") + 2 : -1]
    hint = re.split(r", and the unit|; 4| for (?!the |month )| if |, which", hint)[0]
    said = re.split(r"write either |write all digits, or |: |; write | as |write ", hint)[-1]
    # Of two readings, the first.
    return said.split(" or ")[0]


def meant(written: str, parse: Callable[[str], object], show: Callable[..., str]) -> str:
    """What a card says, if the author writes what the hint on a mistake says."""
    with pytest.raises(ValueError, match=r"write|are New Style") as refused:
        parse(written)
    said = notation(str(refused.value))
    if said.startswith("["):
        return show(one_of([each.strip() for each in said[1:-1].split(",")]))
    return show(parse(said)).replace("\N{NO-BREAK SPACE}", " ")


def test_each_hint_on_a_date_says_what_was_meant() -> None:
    assert {text: meant(text, parse_when, show_when) for text in DATES} == DATES


def test_each_hint_on_a_number_says_what_was_meant() -> None:
    assert {text: meant(text, parse_quantity, show_quantity) for text in NUMBERS} == NUMBERS


def test_each_hint_that_repeats_what_was_written_is_tried_here() -> None:
    for hints, tried in (
        ((*EDTF_HINTS, *DATE_HINTS), DATES),
        (QUANTITY_HINTS, NUMBERS),
    ):
        for pattern, hint in hints:
            if callable(hint) or (re.search(r"\\\d|\\g<", hint) and "e.g." not in hint):
                found = [each for each in tried if re.fullmatch(pattern, each, re.IGNORECASE)]
                assert found, pattern
