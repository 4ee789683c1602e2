"""A deck: its facts by id and by place, and what relates them."""

from pathlib import Path

import pytest

from quizgen.diagnostics.source import position
from quizgen.facts.deck import Deck
from quizgen.reader.decks import read_decks


def deck(folder: Path, facts: str) -> Deck:
    """The deck with these facts, as a block of YAML; two may have one id."""
    (folder / "deck.yaml").write_text("deck: railways\ntitle: Early railways\n", encoding="utf-8")
    (folder / "lines.yaml").write_text(f"facts:\n{facts}", encoding="utf-8")
    return read_decks([folder]).decks[0]


TWO_LINES = """\
- date: 1825
  event: the opening of the Stockton line
  id: a
- {date: 1830, event: the opening of the Liverpool line, id: b}
- date: 1838
  event: the opening of the Birmingham line
  id: a
"""


def test_of_two_facts_with_one_id_the_first_is_found(tmp_path: Path) -> None:
    made = deck(tmp_path, TWO_LINES)
    assert made.by_id["a"].title == "the opening of the Stockton line"
    assert str(made.span_of("a")) == f"{tmp_path}/lines.yaml:2:3"


@pytest.mark.parametrize(
    ("line", "column", "fact"),
    [
        (0, 0, None),
        (1, 0, None),  # the dash
        (1, 2, 0),
        (3, 0, 0),
        (3, 6, 0),  # the last character
        (3, 7, 0),  # the line end, before which more may be written
        (4, 0, None),  # the end of the fact before
        (4, 2, 1),
        (4, 61, 1),
        (5, 0, None),
        (5, 2, 2),
        (7, 6, 2),
        (9, 0, None),
    ],
)
def test_a_place_is_in_the_fact_that_is_written_there(
    tmp_path: Path, line: int, column: int, fact: int | None
) -> None:
    made = deck(tmp_path, TWO_LINES)
    file = made.parts[0].file
    found = made.fact_at(file.span(position(line, column)))
    assert found is (None if fact is None else made.facts[fact])


def test_the_wholes_of_a_figure_are_the_nearest_first_and_never_itself(tmp_path: Path) -> None:
    parts = {"a": "b", "b": "c", "c": "g", "d": "e", "e": "d", "f": "f"}
    facts = [
        f"- {{figure: 5, counts: names on list {name}, id: {name}, part_of: {whole}}}\n"
        for name, whole in parts.items()
    ]
    made = deck(tmp_path, "".join(facts))
    found = {each.origin.fact: each.origin.relations().wholes for each in made.questions}
    assert found == {
        "a": ("b", "c", "g"),
        "b": ("c", "g"),
        "c": ("g",),
        "d": ("e",),
        "e": ("d",),
        "f": (),
    }
