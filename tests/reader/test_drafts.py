"""Facts that lack an id, or have values that cannot be read, are checked all the same."""

import pytest
from click.testing import CliRunner

from quizgen.cli.main import cli
from quizgen.reader.decks import read_decks
from tests.workshop import DECK, GERMAN_HEAD, GERMAN_LINES, Workshop

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


ENGINES = """\
source: smith-1988
facts:
- figure: 30
  counts: engines of the line
  id: engines
  complete: true
  page: 1
- figure: 18
  counts: engines for coal
  id: coal-engines
  part_of: engines
  page: 1
- figure: 12
  counts: engines for passengers
  id: passenger-engines
  part_of: engines
  page: 1
"""


@pytest.mark.parametrize(
    ("right", "wrong", "name"),
    [
        ("figure: 12", "figure: 12 t", "not-a-quantity"),
        ("figure: 12", "figure:12", "syntax"),
        ("passenger-engines\n  part_of: ", "passenger-engines\n  part of: ", "unknown-field"),
        ("passenger-engines\n  part_of: engines", "p\n  part_of: [engines]", "wrong-type"),
        ("passenger-engines\n  part_of: engines", "p\n  part_of: engine", "unknown-reference"),
        ("figure: 12", "figure: 13", "part-exceeds-whole"),
    ],
)
def test_parts_are_only_added_up_if_none_may_be_missing(
    workshop: Workshop, right: str, wrong: str, name: str
) -> None:
    assert right in ENGINES
    workshop.files["more.yaml"] = ENGINES.replace(right, wrong)
    assert [each for _, each in names(workshop)] == [name]


def test_a_message_does_not_name_an_id_that_a_fact_does_not_have(workshop: Workshop) -> None:
    claim = "- argument: atoms differ\n  question: Why?\n  by: Dmitri Mendeleev\n  page: 3\n"
    workshop.files["more.yaml"] = NO_IDS + claim
    (said,) = [each for each in found(workshop) if "name-of-known-person" in each]
    assert said.endswith(
        "'Dmitri Mendeleev' is a fact of this deck: give that fact an id, and write this in `by` "
        "[name-of-known-person]"
    )


def test_one_line_counts_the_missing_ids_of_all_files(workshop: Workshop) -> None:
    workshop.files["more.yaml"] = NO_IDS
    workshop.files["other.yaml"] = (
        "source: smith-1988\nfacts:\n- term: fishplate\n  means: a joint\n"
    )
    said = [line for line in found(workshop) if "missing field 'id'" in line]
    assert len(said) == 1
    assert said[0].startswith("more.yaml:4:")
    assert "missing field 'id' here and in 3 other facts of this deck" in said[0]


def test_a_named_file_has_a_line_of_its_own(workshop: Workshop) -> None:
    workshop.files["more.yaml"] = NO_IDS
    workshop.files["other.yaml"] = (
        "source: smith-1988\nfacts:\n- term: fishplate\n  means: a joint\n"
    )
    workshop.write()
    path = str(workshop.deck / "other.yaml")
    output = CliRunner().invoke(cli, ["check", path]).output
    assert f"{path}:3:3: error: missing field 'id' (for example" in output


HEAD = """\
deck: d
title: D
sources:
  smith-1988: {title: The first lines, issued: 1988}
  jones-1990: {title: More lines, issued: about 1990}
  brown: {titel: The last lines}
"""

FACTS = """\
source: smith-1988
facts:
- {person: Ada Jones, id: jones, who: a writer, born: 1815, died: 1785, page: 1}
- {person: Bea Smith, id: smith, who: a chemist, page: 1, source: jones-1990}
- {person: Cea Brown, id: brown, who: a painter, source: brown}
- {person: Dea Green, id: green, who: a duchess, source: nobody, page: 1}
"""


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("", ""),
        ("home: nowhere", "deck.yaml:7 not-an-address"),
        ("langauge: en", "deck.yaml:7 unknown-field"),
        ("language: xx", "deck.yaml:7 unknown-language"),
        ("namespace: ABC", "deck.yaml:7 not-a-namespace"),
        ("allow: [died-before-born]", "deck.yaml:7 wrong-type"),
        ("licence:", "deck.yaml:7 unfinished-text"),
        ("root_tag: perhaps", "deck.yaml:7 not-yes-or-no"),
    ],
)
def test_an_unreadable_value_of_the_deck_file_hides_nothing_else(
    workshop: Workshop, line: str, name: str
) -> None:
    workshop.files = {"deck.yaml": f"{HEAD}{line}\n", "facts.yaml": FACTS}
    always = ["deck.yaml:5 not-a-date", "deck.yaml:6 unknown-field"]
    facts = ["facts.yaml:3 died-before-born", "facts.yaml:6 unknown-reference"]
    expected = sorted([*always, *([name] if name else []), *facts])
    assert sorted(" ".join(each) for each in names(workshop)) == expected
    assert found(workshop)[-1].startswith("1 deck, 4 facts: ")
    reading = read_decks([workshop.deck])
    assert reading.decks == ()
    assert [len(deck.facts) for deck in reading.unusable] == [4]


@pytest.mark.parametrize("line", ["deck: Railways", "deck: TODO", "deck: [railways]", "deck:"])
def test_an_unreadable_id_of_a_deck_is_said_once(workshop: Workshop, line: str) -> None:
    workshop.files["deck.yaml"] = DECK.replace("deck: railways", line)
    assert [file for file, _ in names(workshop)] == ["deck.yaml:1"]


@pytest.mark.parametrize("sources", ["sources: [a, b]", "sources: {a: 1, smith-1988: {title: A}"])
def test_without_readable_sources_no_reference_to_one_is_unknown(
    workshop: Workshop, sources: str
) -> None:
    head = f"deck: d\ntitle: D\n{sources}\n"
    workshop.files = {"deck.yaml": head, "facts.yaml": FACTS}
    wrong = names(workshop)
    assert ("facts.yaml:3", "died-before-born") in wrong
    assert not [
        name for _, name in wrong if name in ("unknown-reference", "source-without-locator")
    ]


@pytest.mark.parametrize("command", ["build", "release", "quiz", "sheet", "list", "stats"])
def test_a_deck_with_an_unreadable_deck_file_is_only_checked(
    workshop: Workshop, command: str
) -> None:
    workshop.files["deck.yaml"] = DECK + "home: nowhere\n"
    workshop.write()
    more = ["--deck"] if command == "stats" else []
    result = CliRunner().invoke(cli, [command, str(workshop.deck), *more])
    assert result.exit_code == 1, result.output
    assert "error" in result.output
    assert "Stephenson" not in result.output
    assert not [*workshop.deck.glob("*.apkg"), *workshop.deck.glob("deck.lock")]


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


def with_head(*lines: str) -> str:
    """A fact file with these lines above a fact that does not name its source."""
    fact = "- term: dye\n  id: dye\n  means: a colour of cloth\n  page: 7\n"
    return "".join([*(f"{line}\n" for line in lines), "facts:\n", fact])


@pytest.mark.parametrize(
    ("head", "wrong"),
    [
        (["titel: T", "source: smith-1988"], [("more.yaml:1", "unknown-field")]),
        (["source: smith-1988", "tags: [deep time]"], [("more.yaml:2", "not-a-tag")]),
        (["source: smith-1988", "title:"], [("more.yaml:2", "unfinished-text")]),
        (["source: smith-1988", "language: xx"], [("more.yaml:2", "unknown-language")]),
        (["source: smith-1988", "ask: [a]"], [("more.yaml:2", "wrong-type")]),
        (["sourse: smith-1988"], [("more.yaml:1", "unknown-field")]),
        (["source: [smith-1988, jones]"], [("more.yaml:1", "wrong-type")]),
        (["source:"], [("more.yaml:1", "unfinished-text")]),
        (["source: TODO"], [("more.yaml:1", "unfinished-text")]),
        (["titel: T"], [("more.yaml:1", "unknown-field"), ("more.yaml:3", "source-missing")]),
    ],
)
def test_a_slip_in_the_head_of_a_file_is_not_held_against_its_facts(
    workshop: Workshop, head: list[str], wrong: list[tuple[str, str]]
) -> None:
    workshop.files["more.yaml"] = with_head(*head)
    assert names(workshop) == wrong


def test_a_slip_in_the_head_of_a_file_leaves_its_other_keys(workshop: Workshop) -> None:
    workshop.files["more.yaml"] = with_head(
        "titel: T",
        "source: smith-1988",
        "tags: [cloth]",
        "language: de",
        "ask: {define: '{term}?'}",
    )
    workshop.write()
    (deck,) = read_decks([workshop.deck]).decks
    part = next(part for part in deck.parts if part.name == "more")
    assert (part.source, part.tags, part.language) == ("smith-1988", ("cloth",), "de")
    assert [*part.ask] == ["define"]


def test_a_misspelt_list_of_sources_makes_no_source_unknown(workshop: Workshop) -> None:
    workshop.files["deck.yaml"] = DECK.replace("sources:", "sorces:")
    assert names(workshop) == [("deck.yaml:5", "unknown-field")]


@pytest.mark.parametrize("file", ["deck.de.yaml", "lines.de.yaml"])
def test_a_slip_in_the_head_of_a_translation_is_not_held_against_its_facts(
    workshop: Workshop, file: str
) -> None:
    workshop.files |= {"deck.de.yaml": GERMAN_HEAD, "lines.de.yaml": GERMAN_LINES}
    workshop.files[file] = f"titel: T\n{workshop.files[file]}"
    assert names(workshop) == [(f"{file}:1", "unknown-field")]
