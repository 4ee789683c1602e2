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


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        ("note: ~", "'~' says nothing: give 'note' a value, or remove the key"),
        ("note: null  # so far", "'null' says nothing: give 'note' a value, or remove the key"),
        ("locator: 'n/a'", "'n/a' says nothing: give 'locator' a value, or remove the key"),
        ('page: "?"', "'?' says nothing: give 'page' a value, or remove the key"),
        ("why: TBD", "'TBD' says nothing: give 'why' a value, or remove the key"),
        ('by: "-"', "'-' says nothing: give 'by' a value, or remove the key"),
        ("note: ~5 km", ""),
        ("note: N/A is what they wrote", ""),
        ("note: |\n    Two signs:\n    ~", ""),
        # These may be asked for: the sign of a home folder, what a function returns.
        ("answer: ~", ""),
        ("answer: null", ""),
        ("also: ~", ""),
        ("also: n/a", ""),
        ("wrong: None", ""),
        ('unit: "-"', ""),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_value_that_says_nothing_is_found_where_none_is_needed(
    tmp_path: Path, entry: str, found: str, end: str
) -> None:
    (tmp_path / "deck.yaml").write_text(DECK, encoding="utf-8")
    others = {
        "by": "argument: it paid\n  question: Did the line pay, and why?",
        "unit": "figure: 5\n  counts: parts of the gas in the air",
    }
    key = entry.partition(":")[0]
    answer = "" if key == "answer" else "\n  answer: 0"
    fact = others.get(key, f"question: What is written there?{answer}")
    text = f"source: web\nfacts:\n- {fact}\n  id: a\n  {entry}\n"
    (tmp_path / "facts.yaml").write_bytes(text.replace("\n", end).encode())
    every = check_decks(read_decks([tmp_path]).decks, TODAY)
    said = [each for each in every if each.name == "unfinished-text"]
    assert [(each.span.line, each.message) for each in said] == (
        [(text.count("\n", 0, text.index(entry)) + 1, found)] if found else []
    )


def test_a_source_or_a_head_with_a_value_that_says_nothing_is_found(tmp_path: Path) -> None:
    (tmp_path / "deck.yaml").write_text(
        "deck: d\ntitle: '-'\ndescription: ~\nsources:\n"
        "  web: {title: None, author: N/A, unpaged: true}\n",
        encoding="utf-8",
    )
    text = "title: null\nsource: web\nfacts:\n- {term: a, id: a, means: a letter}\n"
    (tmp_path / "facts.yaml").write_text(text, encoding="utf-8")
    every = check_decks(read_decks([tmp_path]).decks, TODAY)
    said = [each for each in every if "says nothing" in each.message]
    assert [(each.span.line, each.span.column, each.message.split()[0]) for each in said] == [
        (3, 14, "'~'"),
        (5, 30, "'N/A'"),
        (1, 8, "'null'"),
    ]


@pytest.mark.parametrize(
    ("own", "values"),
    [
        ("ask: {define: 'What is the set {a, b} called here, and the {trem}?'}", ["{trem}"]),
        ("ask: {define: 'What is a {means}?'}", ["{means}"]),
        ("ask: {define: 'Why is the code {x} of the {term}?'}", []),
        ("states: {define: 'The {Term} is this: ___.'}", ["{Term}"]),
        ("states: {define: 'The sign {x} is this: ___.'}", []),
    ],
)
def test_only_what_is_like_a_value_is_to_be_filled_in(
    own: str, values: list[str], tmp_path: Path
) -> None:
    fact = f"term: permanent way, id: way, means: the finished track of a railway, {own}"
    said = [each for each in found(tmp_path, fact) if each.startswith("unfilled-value")]
    assert [value for value in values if value in "".join(said)] == values
    assert len(said) == len(values)
