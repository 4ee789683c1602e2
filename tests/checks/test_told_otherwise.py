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
