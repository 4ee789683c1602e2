"""Dates of sources and figures, against what they report, and against today."""

from datetime import date
from pathlib import Path

import pytest

from quizgen.checks.rule import RULES
from tests.checks.flow_style import judged, names_found

TODAY = date(2026, 11, 29).toordinal()


def found(folder: Path, sources: str, *facts: str, today: int = TODAY) -> list[str]:
    """What the rules say of facts that cite `a`, as "name: message"."""
    works = f"{{b: {{title: Another}}, a: {{title: A page{sources}}}}}"
    return [
        f"{each.name}: {each.message}"
        for each in judged(folder, *facts, sources=works, source="a", today=today)
        if each.name != "unused-source"
    ]


WEB = "https://example.org/a"


@pytest.mark.parametrize(
    ("source", "fact", "wrong"),
    [
        ("issued: 1830", "date: 1825, event: the strike, page: 1", False),
        ("issued: 1830", "date: 1830-11, event: the strike, page: 1", False),
        ("issued: 1830", "date: 1831, event: the strike, page: 1", True),
        ("issued: 1830", "date: 1831~, event: the strike, page: 1", False),
        ("issued: 1830", "date: 1828/1831, event: the strike, page: 1", False),
        ("issued: 1830/..", "date: 1831, event: the strike, page: 1", False),
        ("issued: 1830", "date: 1831, event: the planned opening, page: 1", False),
        ("issued: 1830", "date: 1842, event: the eclipse seen in Pavia, page: 1", False),
        (
            "issued: 1830",
            "date: 2091, event: the strike, page: 1, allow: {implausible-date: planned}",
            False,
        ),
        ("issued: 1830", "figure: 4, counts: mills, as_of: 1831, page: 1", True),
        ("issued: 1830", "figure: 4, counts: mills, page: 1", False),
        (f"issued: 1995, URL: '{WEB}'", "date: 1999, event: the strike, page: 1", False),
        (
            f"issued: 1995, accessed: 1998, URL: '{WEB}'",
            "date: 1999, event: the strike, page: 1",
            True,
        ),
        (
            f"type: book, issued: 1995, accessed: 2020, URL: '{WEB}'",
            "date: 1999, event: the strike, page: 1",
            True,
        ),
        (
            "issued: 1830",
            "date: 1831, event: the strike, sources: [{source: a, page: 1}, {source: b, page: 1}]",
            False,
        ),
        (
            "issued: 1830",
            "date: 1831, event: the strike, sources: [{source: a, page: 1, for: [note]},"
            " {source: b, page: 1}], note: It was large.",
            False,
        ),
    ],
)
def test_a_source_is_not_older_than_what_it_reports(
    tmp_path: Path, source: str, fact: str, wrong: bool
) -> None:
    names = [each.partition(":")[0] for each in found(tmp_path, f", {source}", fact)]
    assert names == (["source-before-event"] if wrong else [])


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("issued: 1990, accessed: 1988-12", "published 1990, and read December 1988, before that"),
        ("issued: 1990, accessed: 1989-12", ""),
        ("issued: 1990, accessed: 1990-01-01", ""),
        ("issued: 1990, author: Ada King", "published 1990, and its author was born 1991"),
        ("issued: 1990, author: 'King, Ada'", "published 1990, and its author was born 1991"),
        ("issued: 2010, author: Ada King", ""),
    ],
)  # fmt: skip
def test_the_dates_of_a_source_are_possible(tmp_path: Path, source: str, message: str) -> None:
    fact = "person: Ada King, who: a writer, born: 1991, page: 1"
    wrong = found(tmp_path, f", {source}", fact)
    assert wrong == ([f"impossible-source-date: {message}"] if message else [])


@pytest.mark.parametrize(
    ("event", "figure", "wrong"),
    [
        ("the founding of the Ulm Works", "engines of the Ulm Works, as_of: 1801", True),
        ("the founding of the Ulm Works", "engines of the Ulm Works, as_of: 1811", False),
        ("the founding of the Ulm Works", "engines of the Ulm Works", False),
        ("the founding of the Ulm Works", "engines of the Ulm Works Union, as_of: 1801", False),
        ("the founding of the Ulm Works", "engines of the Old Ulm Works, as_of: 1801", False),
        ("the founding of the works in Ulm", "engines in Ulm, as_of: 1801", False),
        ("the opening of the Ulm Works", "people who built the Ulm Works, as_of: 1801", False),
    ],
)
def test_nothing_is_counted_before_it_was_founded(
    tmp_path: Path, event: str, figure: str, wrong: bool
) -> None:
    facts = [f"date: 1805, event: {event}, page: 1", f"figure: 12, counts: {figure}, page: 1"]
    message = "counted-before-founding: dated before the founding of what it counts (1805)"
    assert found(tmp_path, "", *facts) == ([message] if wrong else [])


@pytest.mark.parametrize(
    ("source", "fact", "wrong"),
    [
        ("", "date: 2031, event: the opening, page: 1", True),
        ("", "figure: 4, counts: mills, as_of: 2031, page: 1", True),
        ("", "figure: 4, counts: mills that are planned, as_of: 2031, page: 1", False),
        ("", "person: Ada King, who: a writer, born: 2031, page: 1", True),
        (", issued: 2031", "person: Ada King, who: a writer, page: 1", True),
        (", issued: 2026-11-29", "person: Ada King, who: a writer, page: 1", False),
        ("", "date: 2041, event: the return of the comet of Pavia, page: 1", False),
        ("", "date: 2041, event: the opening of the bridge of Pavia, page: 1", True),
    ],
)
def test_no_date_is_in_the_future(tmp_path: Path, source: str, fact: str, wrong: bool) -> None:
    names = [each.partition(":")[0] for each in found(tmp_path, source, fact)]
    assert names == (["implausible-date"] if wrong else [])


def test_only_one_warning_depends_on_the_day_and_only_until_then(tmp_path: Path) -> None:
    assert [each.name for each in RULES.values() if each.dated] == ["implausible-date"]
    assert RULES["implausible-date"].severity == "warning"
    facts = [
        "date: 2031, event: the opening, page: 1",
        "date: 2032, event: the closing, page: 1, allow: {implausible-date: it is planned}",
        "figure: 4, counts: mills, page: 1, allow: {long-prompt: no reason}",
    ]
    always = ["allow-unused: unused `allow: long-prompt`: remove it"]
    ahead = ["implausible-date: 2031 is in the future"]
    for year, expected in ((2026, ahead + always), (2031, always), (2040, always)):
        today = date(year, 6, 1).toordinal()
        assert found(tmp_path, "", *facts, today=today) == expected


@pytest.mark.parametrize(
    ("language", "event", "wrong"),
    [
        ("en", "the birth of the king", False),
        ("en", "the coronation of the king", False),
        ("en", "the battle of the bridge", True),
        ("de", "die Taufe des Königs", False),
        ("de", "die Schlacht an der Brücke", True),
        ("fr", "le sacre du roi", False),
        ("fr", "la bataille du pont", True),
        ("es", "la coronación del rey", False),
        ("es", "la batalla del puente", True),
        ("pt", "a coroação do rei", False),
        ("pt", "a batalha da ponte", True),
        ("ru", "коронация короля", False),
        ("ru", "битва у моста", True),
        ("he", "הכתרת המלך", False),
        ("he", "קרב הגשר", True),
    ],
)
def test_children_are_crowned_but_do_not_fight(
    tmp_path: Path, language: str, event: str, wrong: bool
) -> None:
    facts = [
        "person: Otto Wels, who: x y, born: 1640-01",
        f"date: 1643, event: {event}, people: f0",
    ]
    names = names_found(tmp_path, language, *facts)
    assert names == (["implausible-date"] if wrong else [])
