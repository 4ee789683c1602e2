"""Text that was cut off or left unfinished: quotation marks, hashes and notes to oneself."""

from pathlib import Path

import pytest

from quizgen.checks.run import check_decks
from quizgen.reader.decks import read_decks
from tests.checks.flow_style import DECK, TODAY, found

ADA = "person: Ada Lovelace, id: ada, who: author of the first program"


@pytest.mark.parametrize(
    ("note", "is_unmatched"),
    [
        ('the "Rocket, an engine', True),
        ("the “Rocket” and the Comet”", True),
        ('"1829" and "Rocket, an engine', True),
        ('the gauge "of 4 feet" and "a half', True),
        # Inches and seconds
        ('a 5" boiler', False),
        ("a 5” boiler", False),
        ('6\'2" tall, called the "Giant"', False),
        ("at 51° 28' 38\"", False),
        ("He was 2' 8½\" tall.", False),
        ("un cadre de 3¾” de large", False),
        ('the minimum, where f"(x) > 0', False),
        # Signs that are meant themselves, and paragraphs that are each opened
        ('the sign " that stands below a repeated word', False),
        ('a twelfth of a foot, written "', False),
        ('Zeichen (") für Sekunden', False),
        ('знак ", которым отмечают дюймы', False),
        ('the Rocket", an engine', True),
        # Hebrew abbreviations, Swedish quotation marks
        ('צה"ל הוא צבא', False),
        ("צה”ל הוא צבא", False),
        ('הרמטכ"ל של "צה"ל"', False),
        ('הוא אמר "צה"ל', True),
        ("kallad ”Raketen”", False),
        ("“one paragraph", False),
    ],
)
def test_a_quotation_mark_has_another_unless_it_is_another_sign(
    tmp_path: Path, note: str, *, is_unmatched: bool
) -> None:
    quoted = note.replace("'", "''")
    names = found(tmp_path, f"{ADA}, note: '{quoted}'")
    assert names == (
        ["unfinished-text: unmatched quotation mark: close it, or remove it"]
        if is_unmatched
        else []
    )


def test_a_hash_that_cuts_a_text_is_found_where_it_cuts(tmp_path: Path) -> None:
    (tmp_path / "deck.yaml").write_text(DECK, encoding="utf-8")
    text = "source: web\nfacts:\n- date: 1937\n  id: a\n  event: order #00447 of July  # yes\n"
    (tmp_path / "facts.yaml").write_text(text, encoding="utf-8")
    every = check_decks(read_decks([tmp_path]).decks, TODAY)
    (first,) = [each for each in every if each.name == "text-cut-by-hash"]
    assert (first.span.line, first.span.column, first.span.end_column) == (5, 16, 37)
    assert (
        first.message == "YAML drops '#00447 of July  # yes' as a comment; put the text in quotes"
    )


def test_what_is_unfinished_is_found_whatever_ends_the_lines(tmp_path: Path) -> None:
    (tmp_path / "deck.yaml").write_text(DECK, encoding="utf-8")
    text = "source: web\nfacts:\n- date: 1937\n  id: a\n  event: an order\n  note: TODO who\n"
    for end in ("\n", "\r\n", "\r"):
        (tmp_path / "facts.yaml").write_bytes(text.replace("\n", end).encode())
        every = check_decks(read_decks([tmp_path]).decks, TODAY)
        (found,) = [each.span.line for each in every if each.name == "unfinished-text"]
        assert found == 6
