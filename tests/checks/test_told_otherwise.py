"""Terms that say in words what a figure or an event has in a field."""

from pathlib import Path

import pytest

from tests.checks.flow_style import names_found

BOARD = "term: Areopagus, means: council of 31 judges"
SONNET = "term: sonnet, means: poem of fourteen lines"
DIET = "term: Diet of Worms, means: assembly of 1521 that heard Luther"


@pytest.mark.parametrize(
    ("term", "fact", "expected"),
    [
        (BOARD, "figure: 33, counts: judges of the Areopagus", True),
        (BOARD.replace("31", "33"), "figure: 33, counts: judges of the Areopagus", False),
        (BOARD, "figure: 30..40, counts: judges of the Areopagus", False),
        (BOARD, "figure: ~33, counts: judges of the Areopagus", False),
        (BOARD, "figure: 33, as_of: 1900, counts: judges of the Areopagus", False),
        (BOARD, "figure: 33, counts: scribes of the Areopagus", False),
        (BOARD, "figure: 33, counts: judges of the Heliaia", False),
        (SONNET, "figure: 41, counts: lines of a sonnet", True),
        (SONNET, "figure: 14, counts: lines of a sonnet", False),
        (SONNET, "figure: 4, counts: stanzas of a sonnet", False),
        (SONNET, "figure: 4, counts: lines of a Petrarchan sonnet", False),
        (f"{SONNET} in four stanzas", "figure: 41, counts: lines of a sonnet", False),
        (BOARD.replace("31", "a hundred and six"), "figure: 106, counts: judges of the Areopagus",
         False),
        (BOARD.replace("31", "six"), "figure: 106, counts: judges of the Areopagus", True),
        (DIET, "date: 1522, event: the Diet of Worms", True),
        (DIET, "date: 1521-01-28/1521-05-25, event: the Diet of Worms", False),
        (f"{DIET}; one met in 1495", "date: 1522, event: the Diet of Worms", False),
        (DIET, "date: 1522, event: the end of the Diet of Worms", False),
    ],
)  # fmt: skip
def test_words_and_fields_agree(tmp_path: Path, term: str, fact: str, expected: bool) -> None:
    assert ("told-otherwise" in names_found(tmp_path, "en", term, fact)) is expected


LAW = "term: Edict of Nantes, means: the law of toleration that Louis XIV revoked in 1685"
UNION = "term: European Union, means: the union that began with six members"


@pytest.mark.parametrize(
    ("language", "term", "fact"),
    [
        ("en", LAW, "date: 1598-04, event: the Edict of Nantes"),
        ("en", "term: Treaty of Versailles, means: peace that Hitler broke openly in 1936",
         "date: 1919, event: the Treaty of Versailles"),
        ("en", "term: Noche Triste, means: rout of an army of 1500 men",
         "date: 1520, event: the Noche Triste"),
        ("en", "term: Noche Triste, means: army of 1500 men", "date: 1520, event: Noche Triste"),
        ("de", "term: Weimarer Republik, means: 'Demokratie, die 1933 endete'",
         "date: 1918, event: die Weimarer Republik"),
        ("fr", "term: Édit de Nantes, means: loi de tolérance que le roi a révoquée en 1685",
         "date: 1598, event: l'Édit de Nantes"),
        ("es", "term: Pepa, means: constitución que el rey derogó en 1814",
         "date: 1812, event: Pepa"),
        ("ru", "term: НЭП, means: 'политика, которую свернули к 1929 году'",
         "date: 1921, event: НЭП"),
        ("he", "term: המנדט, means: שלטון זר שהסתיים בשנת 1948", "date: 1920, event: המנדט"),
        ("en", UNION, "figure: 27, counts: members of the European Union"),
        ("en", UNION.replace("that began with", "founded by"),
         "figure: 27, counts: members of the European Union"),
        ("en", UNION.replace("that began with six members", "of six members at first"),
         "figure: 27, counts: members of the European Union"),
        ("en", "term: Senate, means: house to which each state sends two members",
         "figure: 100, counts: members of the Senate"),
        ("en", "term: Senate, means: house of two members per state",
         "figure: 100, counts: members of the Senate"),
        ("en", "term: Decameron, means: book in which ten people tell ten tales a day",
         "figure: 100, counts: tales of the Decameron"),
        ("en", "term: Magna Carta, means: 'charter, of which three clauses are still law'",
         "figure: 63, counts: clauses of Magna Carta"),
        ("en", "term: United Nations, means: organisation that 51 members founded",
         "figure: 193, counts: members of the United Nations"),
        ("en", "term: Mayflower, means: 'ship of which about half, 50 passengers, died'",
         "figure: 102, counts: passengers of the Mayflower"),
        ("de", "term: Bundesrat, means: Kammer mit mindestens drei Stimmen für jedes Land",
         "figure: 69, counts: Stimmen des Bundesrats"),
        ("he", "term: האו״ם, means: ארגון שייסדו 51 חברות", "figure: 193, counts: חברות האו״ם"),
    ],
)  # fmt: skip
def test_numbers_of_other_things_are_no_contradiction(
    tmp_path: Path, language: str, term: str, fact: str
) -> None:
    assert "told-otherwise" not in names_found(tmp_path, language, term, fact)


@pytest.mark.parametrize(
    ("language", "term", "fact"),
    [
        ("de", "term: Westfälischer Friede, means: Vertrag von 1684",
         "date: 1648, event: Westfälischer Friede"),
        ("fr", "term: Fronde, means: 'révolte de 1684, sous Mazarin'",
         "date: 1648, event: la Fronde"),
        ("es", "term: Pepa, means: constitución liberal de 1821", "date: 1812, event: la Pepa"),
        ("ru", "term: Азовское сидение, means: осада 1614 года",
         "date: 1641, event: Азовское сидение"),
        ("he", "term: המרד, means: מרד משנת 1963", "date: 1936, event: המרד"),
        ("en", "term: Board, means: the 26 members who ran it",
         "figure: 27, counts: members of the Board"),
        ("es", "term: soneto, means: poema de catorce versos",
         "figure: 15, counts: versos del soneto"),
        ("fr", "term: sonnet, means: un poème de quatorze vers",
         "figure: 15, counts: vers du sonnet"),
        ("de", "term: Rat, means: Gremium aus sieben Richtern",
         "figure: 8, counts: Richtern im Rat"),
    ],
)  # fmt: skip
def test_numbers_of_the_whole_are_compared_in_each_language(
    tmp_path: Path, language: str, term: str, fact: str
) -> None:
    assert "told-otherwise" in names_found(tmp_path, language, term, fact)
