"""Lifetimes in brackets, beside years that are those of something else."""

from pathlib import Path

import pytest

from tests.checks.flow_style import judged

PEOPLE = (
    "person: Nikolaus Otto, who: an engineer, born: 1832-06-10, died: 1891-01-26, also: N. A. Otto",
    "person: Louis XIV, who: a king, born: 1638-09-05, died: 1715-09-01",
    "person: Isaac Newton, who: a physicist, born: 1643-01-04, died: 1727",
    "person: Rudolf Diesel, who: an inventor, born: 1858",
    "person: Johann Strauss, who: a composer of marches, born: 1804, died: 1849",
    "person: Johann Strauss, who: a composer of waltzes, born: 1825, died: 1899",
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("the engine of Nikolaus Otto (1832–1819)", "'(1832–1819)', but died 26 January 1891"),
        ("the engine of N. A. Otto (1832 - 1981)", "'(1832 - 1981)', but died 26 January 1891"),
        ("Otto’s engine, by Nikolaus Otto (1823–1891)", "'(1823–1891)', but born 10 June 1832"),
        ("the engine of Nikolaus Otto (1832–1891)", ""),
        (
            "the engine of Nikolaus Otto (* 1823; † 1891)",
            "'(* 1823; † 1891)', but born 10 June 1832",
        ),
        (
            "the engine of Nikolaus Otto (*1832, †1819)",
            "'(*1832, †1819)', but died 26 January 1891",
        ),
        ("the engine of Nikolaus Otto († 1819)", "'(† 1819)', but died 26 January 1891"),
        ("the engine of Rudolf Diesel (* 1885)", "'(* 1885)', but born 1858"),
        ("the engine of Nikolaus Otto (* 1832 – † 1891)", ""),
        ("the engine of Rudolf Diesel (* 1858; † 1913)", ""),
        # Years of a reign, of an office or of work, and those of something else.
        ("the wars of Louis XIV (1643–1715)", ""),
        ("the firm of Nikolaus Otto (1864–1872)", ""),
        ("the works of Nikolaus Otto and Langen (1832–1895)", ""),
        # By the Julian calendar, and where a date is not known.
        ("the optics of Isaac Newton (1642–1727)", ""),
        ("the engine of Rudolf Diesel (1858–1931)", ""),
        # Father and son.
        ("the marches of Johann Strauss (1825–1849)", ""),
    ],
)
def test_a_lifetime_in_brackets_is_compared_with_the_dates_of_the_person(
    tmp_path: Path, text: str, said: str
) -> None:
    found = judged(tmp_path, f"term: kerosene, means: '{text}'", *PEOPLE)
    assert [each.message for each in found if each.name == "other-lifetime"] == [said] * bool(said)


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("German engineer (1858–1931) of an engine", "'(1858–1931)', but died 1913"),
        ("German engineer (1858–1913) of an engine", ""),
        ("head of a firm (1898–1913)", ""),
    ],
)
def test_ones_own_lifetime_in_brackets_is_compared_too(tmp_path: Path, who: str, said: str) -> None:
    found = judged(tmp_path, f"person: Rudolf Diesel, who: '{who}', born: 1858, died: 1913")
    assert [each.message for each in found if each.name == "other-lifetime"] == [said] * bool(said)
