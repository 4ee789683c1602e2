"""Which fact was edited, from the texts before and after."""

import pytest

from quizgen.preview.snapshot import DeckSnapshot, edited_fact
from quizgen.reader.decks import read_decks
from tests.preview.served import snapshot_of
from tests.workshop import Workshop

NEW = "- term: fishplate\n  means: a bar that joins two rails\n"


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("page: 31", "page: 32", "stockton-opening"),
        ("id: stephenson", "id: george", "george"),
        ("  page: 40-41\n", "", "coal-paid"),
        ("  page: 40-41\n", "  page: 40-41\n  note: new\n", "coal-paid"),
        ("- figure: 26", f"{NEW}- figure: 26", "lines/new"),
        ("- figure: 26", "- figure: '26", "stockton-length"),
        ("- figure: 26", "- figure: many", "stockton-length"),
        ("- figure: 26", "- figrue: 26", "stockton-length"),
        ("title: First lines", "title: The first lines", None),
        ("page: 31", "page: 31", None),
    ],
)
def test_the_edited_fact_is_that_of_the_first_line_that_differs(
    workshop: Workshop, old: str, new: str, key: str | None
) -> None:
    before = snapshot_of(workshop)
    workshop.change(old, new)
    assert edited_fact(before, snapshot_of(workshop)) == (key and f"railways/{key}")


def test_two_decks_of_one_id_hide_nothing_of_each_other(workshop: Workshop) -> None:
    workshop.write()
    (deck,) = read_decks([workshop.deck]).decks
    keys = [*DeckSnapshot([deck, deck], []).entries]
    assert keys[4:] == [f"{key}~2" for key in keys[:4]]


def test_each_fact_has_a_key_of_its_own_in_each_language(german: Workshop) -> None:
    german.change("id: stockton-length", "id: stephenson")
    german.files["lines.yaml"] += NEW + NEW
    keys = [*snapshot_of(german).entries]
    assert keys[:6] == [
        "railways/stephenson",
        "railways/stockton-opening",
        "railways/stephenson~2",
        "railways/coal-paid",
        "railways/lines/new",
        "railways/lines/new~2",
    ]
    assert "railways.de/coal-paid" in keys
