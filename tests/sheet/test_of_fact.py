"""The items that one fact can become."""

from pathlib import Path

import pytest

from quizgen.questions.choices import Pool
from quizgen.reader.decks import read_decks
from quizgen.sheet.of_fact import items_of_fact

(DECK,) = read_decks([Path(__file__).parents[1] / "data" / "music"]).decks
POOL = Pool(DECK.questions)


@pytest.mark.parametrize(
    ("fact", "types"),
    [
        ("bach", ["choice", "true-false", "gaps", "matching", "short", "date"]),
        ("fugue", ["choice", "true-false", "gaps", "matching", "short"]),
        ("piano-keys", ["choice", "true-false", "number"]),
        ("messiah", ["choice", "true-false", "gaps", "matching", "ordering", "date"]),
    ],
)
def test_a_fact_becomes_items_of_each_type_that_suits_it(fact: str, types: list[str]) -> None:
    questions = [*DECK.questions_of(DECK.by_id[fact])]
    items = [*items_of_fact(questions, POOL)]
    assert [*dict.fromkeys(item.type for item in items)] == types
    for item in items:
        assert any(each.origin.fact == fact for each in item.questions)
    assert len({(item.type, item.questions) for item in items}) == len(items)
