"""Looking up the facts of a deck."""

from pathlib import Path

from quizgen.diagnostics.source import position
from quizgen.facts.deck import Deck
from quizgen.reader.decks import read_decks
from tests.workshop import DECK

HEAD = "source: smith-1988\nfacts: ["
ADA = "{person: Ada, id: ada, who: one}"
BEN = "{person: Ben, id: ada, who: two}"


def deck_of(folder: Path) -> Deck:
    (folder / "deck.yaml").write_text(DECK, encoding="utf-8")
    (folder / "facts.yaml").write_text(f"{HEAD}{ADA}, {BEN}]\n", encoding="utf-8")
    (deck,) = read_decks([folder]).decks
    return deck


def test_a_place_belongs_to_the_fact_around_it(tmp_path: Path) -> None:
    deck = deck_of(tmp_path)
    file = deck.parts[0].file
    start = len("facts: [")
    end = start + len(ADA) - len("}")
    columns = (start - 1, start, end - 1, end, end + len("}, "))
    found = [deck.fact_at(file.span(position(1, column))) for column in columns]
    assert [fact and fact.title for fact in found] == [None, "Ada", "Ada", None, "Ben"]


def test_of_two_facts_with_one_id_the_first_is_found(tmp_path: Path) -> None:
    assert deck_of(tmp_path).by_id["ada"].title == "Ada"
