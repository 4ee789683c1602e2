"""Facts that lack an id, or have values that cannot be read, are checked all the same."""

import pytest
from click.testing import CliRunner

from quizgen.cli.main import cli
from quizgen.reader.decks import read_decks
from tests.workshop import DECK, Workshop

NO_IDS = """\
title: Chemistry
source: smith-1988
facts:
- term: catalyst
  means: what makes a reaction faster and is left unchanged
  page: 1
  see: [inhibitor]
- person: Dmitri Mendeleev
  who: chemist who arranged the elements by weight, TODO
  born: 1834
  died: 1834
  page: 2
- date: 1869-03-06
  event: the first publication of the periodic table
  people: [mendeleyev]
  page: 3
"""

UNREADABLE = """\
title: More
source: smith-1988
facts:
- date: 1900-02-30
  event: the founding of a society, ???
  id: society
  people: [nobody]
  page: 4
- argument: it pays
  question: Why was the canal of Leeds dug?
  id: pays
  bye: Smith
  opposes: nothing-here
  page: 5
- person: Ada Jones
  id: jones
  who: chemist of Leeds who made the first dye of its kind
  page: 6
  see: [society, pays, nowhere]
"""


def found(workshop: Workshop) -> list[str]:
    """What `quizgen check` finds, as line and name, and at the end its summary."""
    workshop.write()
    output = CliRunner().invoke(cli, ["check", str(workshop.deck)]).output.splitlines()
    said = [line for line in output if line.startswith(str(workshop.deck)) and "[" in line]
    lines = [line.removeprefix(f"{workshop.deck}/") for line in said]
    return [f"{line.rsplit(':', 2)[0]} {line}" for line in lines] + output[-1:]


def names(workshop: Workshop) -> list[tuple[str, str]]:
    """The file with its line, and the name of each diagnostic."""
    return [
        (":".join(line.split(" ", 1)[0].split(":")[:2]), line.rpartition("[")[2].rstrip("]"))
        for line in found(workshop)[:-1]
    ]


def test_facts_without_ids_are_checked_and_one_line_says_how_many(workshop: Workshop) -> None:
    workshop.files["more.yaml"] = NO_IDS
    assert names(workshop) == [
        ("more.yaml:4", "missing-field"),
        ("more.yaml:7", "unknown-reference"),
        ("more.yaml:9", "unfinished-text"),
        ("more.yaml:15", "unknown-reference"),
    ]
    lines = found(workshop)
    assert "missing field 'id' here and in 2 facts below" in lines[0]
    assert "`quizgen fix` makes the ids" in lines[0]
    assert lines[-1] == "1 deck, 7 facts: 4 errors"


def test_what_is_checked_of_a_whole_deck_needs_no_ids(workshop: Workshop) -> None:
    unused = "  jones-1990: {type: book, title: More lines, author: A. Jones, issued: 1990}\n"
    workshop.files["deck.yaml"] = DECK + unused
    workshop.files["more.yaml"] = (
        "source: smith-1988\nfacts:\n- term: fishplate\n  means: a joint\n  page: 3\n"
    )
    assert [name for _, name in names(workshop)] == ["unused-source", "missing-field"]


def test_facts_without_ids_are_not_asked(workshop: Workshop) -> None:
    workshop.files["more.yaml"] = NO_IDS
    workshop.write()
    (deck,) = read_decks([workshop.deck]).decks
    assert [fact.id for fact in deck.drafts] == ["?1-" + str(d.node.start) for d in deck.drafts]
    assert not any("Mendeleev" in question.prompt.text for question in deck.questions)
    assert deck.with_drafts("values") is deck


def test_a_value_that_cannot_be_read_hides_nothing_else(workshop: Workshop) -> None:
    workshop.files["more.yaml"] = UNREADABLE
    assert names(workshop) == [
        ("more.yaml:4", "not-a-date"),
        ("more.yaml:5", "unfinished-text"),
        ("more.yaml:7", "unknown-reference"),
        ("more.yaml:12", "unknown-field"),
        ("more.yaml:13", "unknown-reference"),
        ("more.yaml:19", "unknown-reference"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "  who: a chemist: of Leeds",
        '  who: "open',
        "  image: {file: }",
        "  sources: [{source: smith-1988, page: }]",
        "  ask: {nothing: Who?}",
    ],
)
def test_a_fact_with_any_error_can_be_named_by_others(workshop: Workshop, line: str) -> None:
    workshop.files["broken.yaml"] = (
        f"source: smith-1988\nfacts:\n- person: Ada Jones\n  id: jones\n  page: 6\n{line}\n"
    )
    workshop.files["more.yaml"] = (
        "source: smith-1988\nfacts:\n- term: dye\n  id: dye\n  means: a colour of cloth\n"
        "  page: 7\n  see: [jones, jonas]\n"
    )
    messages = [each for each in found(workshop) if "unknown-reference" in each]
    assert [("'jonas'" in each, "'jones' in" in each) for each in messages] == [(True, False)]


def test_a_file_that_cannot_be_read_at_all_may_have_any_fact(workshop: Workshop) -> None:
    workshop.files["more.yaml"] = UNREADABLE
    workshop.write()
    (workshop.deck / "latin.yaml").write_bytes(b"facts:\n- person: \xe9\n")
    output = CliRunner().invoke(cli, ["check", str(workshop.deck)]).output
    assert "no fact 'nowhere'" not in output
    assert "no fact 'nobody'" not in output
