"""`quizgen new`: from an example to a fact."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from quizgen.cli.main import cli
from quizgen.facts.fact import Fact
from quizgen.facts.fields import table
from quizgen.facts.kinds import KINDS
from quizgen.reader.decks import read_decks
from tests.cli.running import quizgen
from tests.workshop import FACTS, Workshop


def filled(text: str) -> str:
    """The text of `quizgen new` with the example that is beside each TODO in its place."""
    return re.sub(r"(?m): TODO  # .*; e\.g\. (.+)$", r": \1", text)


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_a_new_fact_is_an_error_until_it_is_filled_in(workshop: Workshop, kind: type[Fact]) -> None:
    workshop.write()
    path = workshop.deck / "lines.yaml"
    assert quizgen("new", kind.leading, "--id", "mine", "--to", path)[0] == 0
    needed = [each for each in table(kind).values() if each.required and each.key != "id"]
    reading = read_decks([workshop.deck])
    assert {each.message for each in reading.diagnostics} == {
        "'TODO' is unfinished: fill it in, or remove it"
    }
    # One for each required field, and one for the page.
    assert len(reading.diagnostics) == len(needed) + 1
    assert quizgen("build", workshop.deck, "--out", workshop.folder / "dist")[0] == 1
    path.write_text(filled(path.read_text("utf-8")), encoding="utf-8")
    reading = read_decks([workshop.deck])
    assert reading.diagnostics == ()
    fact = reading.decks[0].facts[-1]
    assert (fact.id, fact.leading) == ("mine", kind.leading)


def test_todo_in_quotes_is_a_text(workshop: Workshop) -> None:
    workshop.files["more.yaml"] = (
        "source: smith-1988\nfacts:\n- term: 'TODO'\n  id: todo\n  "
        "means: a mark in a text\n  page: 1\n"
        "  allow: {unfinished-text: the mark itself}\n"
    )
    workshop.write()
    assert quizgen("check", workshop.deck)[0] == 0


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_a_new_fact_can_be_read_with_every_comment_made_a_field(
    workshop: Workshop, kind: type[Fact]
) -> None:
    workshop.write()
    path = workshop.deck / "lines.yaml"
    quizgen("new", kind.leading, "--id", "mine", "--to", path)
    text = filled(path.read_text("utf-8"))
    # What has no example has to be left out.
    path.write_text(re.sub(r"(?m)^  # (\w+: [^ #])", r"  \1", text), encoding="utf-8")
    reading = read_decks([workshop.deck])
    assert reading.diagnostics == ()
    given = reading.decks[0].facts[-1].node.entries.keys()
    own = {key for key, each in table(kind).items() if each.example and key not in table(Fact)}
    assert own | {"image", "caption", "credit", "answer_image", "audio", "speak"} <= given


def test_a_new_fact_without_an_id_gets_one_by_fix_when_it_is_filled_in(
    workshop: Workshop,
) -> None:
    workshop.write()
    path = workshop.deck / "lines.yaml"
    assert quizgen("new", "figure", "--to", path) == (
        0,
        f"{path}:24: added a figure to fill in: replace each TODO, or delete its line\n"
        f"then give it an id: quizgen fix {path}\n",
    )
    assert quizgen("fix", workshop.deck) == (0, "nothing to fix\n")
    path.write_text(filled(path.read_text("utf-8")), encoding="utf-8")
    quizgen("fix", workshop.deck)
    line = "  id: miles-track-first-stockton-darlington"
    assert path.read_text("utf-8").splitlines()[24] == line


def test_new_asks_for_each_value_again_until_it_can_be_read(workshop: Workshop) -> None:
    workshop.write()
    path = workshop.deck / "lines.yaml"
    before = path.read_text("utf-8")
    answers = ["1830", "the opening of a line: all of it", "31", "stephenson, jones", ""]
    result = CliRunner().invoke(
        cli, ["new", "date", "--ask", "--to", str(path)], input="\n".join(["may 1830", *answers])
    )
    assert result.exit_code == 0, result.output
    assert "not a date: 'may 1830'" in result.stderr
    assert path.read_text("utf-8").removeprefix(before) == (
        "- date: 1830\n"
        '  event: "the opening of a line: all of it"\n'
        "  page: 31\n"
        "  people: [stephenson, jones]\n"
    )


def test_new_asks_for_points_until_one_is_empty(workshop: Workshop) -> None:
    workshop.write()
    path = workshop.deck / "lines.yaml"
    before = path.read_text("utf-8")
    answers = [
        "coal paid",
        "Why did they pay?",
        "40",
        "Smith",
        "coal: most of it",
        "fares, low",
        "",
    ]
    result = CliRunner().invoke(
        cli, ["new", "argument", "--ask", "--to", str(path)], input="\n".join([*answers, "", ""])
    )
    assert result.exit_code == 0, result.output
    assert f"{path}:24: added an argument\n" in result.stdout
    assert path.read_text("utf-8").removeprefix(before) == (
        "- argument: coal paid\n"
        "  question: Why did they pay?\n"
        "  page: 40\n"
        "  by: Smith\n"
        "  because:\n"
        '  - "coal: most of it"\n'
        "  - fares, low\n"
    )


def test_a_field_without_an_example_is_asked_for_without_one() -> None:
    result = CliRunner().invoke(cli, ["new", "figure", "--ask"], input="\n" * 20)
    assert "part_of (the id of the figure that this one is a part of): " in result.stderr


def test_what_is_not_answered_is_left_to_be_filled_in(workshop: Workshop) -> None:
    workshop.write()
    path = workshop.deck / "lines.yaml"
    before = path.read_text("utf-8")
    result = CliRunner().invoke(
        cli, ["new", "term", "--ask", "--id", "x", "--to", str(path)], input="fishplate\n\n7\n\n"
    )
    assert result.exit_code == 0, result.output
    assert path.read_text("utf-8").removeprefix(before) == (
        "# replace each TODO; lines that start with # are optional\n"
        "- term: fishplate\n"
        "  id: x\n"
        "  means: TODO  # what it means, without the term itself; e.g. the finished track of a "
        "railway, as against the builders' temporary one\n"
        "  page: 7\n"
    )


def test_new_refuses_what_the_deck_has_already(workshop: Workshop) -> None:
    workshop.write()
    path = workshop.deck / "lines.yaml"
    before = path.read_text("utf-8")
    for kind, answers in (
        ("person", "george  Stephenson\n"),
        ("date", "1830\nThe opening of the Stockton and Darlington Railway\n"),
    ):
        command = ["new", kind, "--ask", "--to", str(path)]
        result = CliRunner().invoke(cli, command, input=answers)
        assert result.exit_code == 2
        assert re.search(r"is there already: .*lines\.yaml:\d+", result.output)
    assert path.read_text("utf-8") == before


MEDIA = (
    "  # image: stephenson.jpg  # the file name of a picture in the deck's folder `media`\n"
    "  # alt: a man of sixty  # a description of the picture that does not give the answer away\n"
    "  # caption: George Stephenson in 1845  # a text below the picture, shown with the answer\n"
    "  # credit: John Lucas, public domain  "
    "# who made the picture, and its licence; shown wherever it is\n"
    "  # answer_image: killingworth.png  # a picture that is shown with the answer only\n"
    "  # audio: whistle.mp3  # the file name of a sound in the deck's folder `media`\n"
    "  # speak: fr  # the language in which Anki reads the leading field aloud, after the answer\n"
)


def test_a_new_fact_without_a_file_is_printed() -> None:
    assert quizgen("new", "date", "--id", "opening") == (
        0,
        "- date: TODO  # the date or period (EDTF); e.g. 1825-09-27\n"
        "  id: opening\n"
        "  event: TODO  # what happened, as a phrase that can follow “When?”; e.g. "
        "the opening of the Stockton and Darlington Railway\n"
        "  page: TODO  # the page or pages of the source; e.g. 40-41\n"
        "  # people: stephenson  # the ids of people who took part; their lifetimes are checked\n"
        f"  # posthumous: true  # it happened after the death of someone in `people`\n{MEDIA}",
    )


PAGE = "  page: TODO  # the page or pages of the source; e.g. 40-41\n"
NEW = (
    "# replace each TODO; lines that start with # are optional\n"
    "- person: TODO  # the name that readers use; e.g. George Stephenson\n"
    "  id: x\n"
    "  who: TODO  # one phrase that identifies this person; or a list, graded point by point; e.g. "
    "English engineer who built the Stockton and Darlington Railway\n"
    f"{PAGE}"
    "  # born: 1781-06-09  # the day, month or year of birth (EDTF)\n"
    "  # died: 1848-08-12  # the day, month or year of death (EDTF)\n"
    f"  # family: Stephenson  # the family name, if it is not the last word of the name\n{MEDIA}"
)


def _indented(text: str, by: str) -> str:
    return "".join(f"{by}{line}" for line in text.splitlines(keepends=True))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("source: b\nfacts:\n- person: A\n  id: a\n", "\n" + NEW, id="a lone fact"),
        pytest.param(
            "source: b\nfacts:\n- person: A\n  id: a", "\n\n" + NEW, id="no last line end"
        ),
        pytest.param("source: b\nfacts:\n- person: A\n- person: B\n", NEW, id="no blank lines"),
        pytest.param(
            "source: b\nfacts:\n- person: A\n\n- person: B\n", "\n" + NEW, id="blank lines"
        ),
        pytest.param("source: b\nfacts:\n\n- person: A\n\n", NEW, id="a blank line at the end"),
        pytest.param("source: b\nfacts:\n", NEW, id="no fact yet"),
        pytest.param(
            "source: b\nfacts:\n  - person: A\n", "\n" + _indented(NEW, "  "), id="indented dashes"
        ),
        pytest.param(
            "source: b\nfacts:\n-   person: A\n",
            "\n" + NEW.replace("\n  ", "\n    ").replace("- p", "-   p"),
            id="text far from its dash",
        ),
        pytest.param(
            "facts:\n- person: A\n",
            "\n" + NEW.replace("  page", "  source: smith-1988\n  page"),
            id="a file without a source",
        ),
    ],
)
def test_a_new_fact_is_written_as_the_file_writes_its_facts(
    workshop: Workshop, before: str, after: str
) -> None:
    workshop.files["more.yaml"] = before
    workshop.write()
    path = workshop.deck / "more.yaml"
    assert quizgen("new", "person", "--id", "x", "--to", path)[0] == 0
    assert path.read_text("utf-8") == before + after


def test_a_new_fact_stands_before_a_key_that_follows_the_facts(workshop: Workshop) -> None:
    workshop.files["more.yaml"] = "facts:\n- person: A\n  id: a\n\nsource: b\n"
    workshop.write()
    path = workshop.deck / "more.yaml"
    quizgen("new", "person", "--id", "x", "--to", path)
    assert path.read_text("utf-8") == f"facts:\n- person: A\n  id: a\n\n{NEW}\nsource: b\n"


def test_bom_and_line_ends_stay(workshop: Workshop) -> None:
    workshop.write()
    path = workshop.deck / "lines.yaml"
    before = b"\xef\xbb\xbf" + FACTS.replace("\n", "\r\n").encode()
    path.write_bytes(before)
    quizgen("new", "person", "--id", "x", "--to", path)
    assert path.read_bytes() == before + NEW.replace("\n", "\r\n").encode()


def test_a_fact_of_an_unpaged_source_is_given_no_page(started: Path) -> None:
    path = started / "first-lines.yaml"
    quizgen("new", "person", "--id", "x", "--to", path)
    new = path.read_text("utf-8").rpartition("# replace each")[2]
    assert "page:" not in new
    assert "source:" not in new


@pytest.mark.parametrize("there", [None, "", "\n\n"])
def test_a_file_that_is_not_there_or_empty_is_made(started: Path, there: str | None) -> None:
    path = started / "02-more-lines.yaml"
    if there is not None:
        path.write_text(there, encoding="utf-8")
    assert quizgen("new", "person", "--id", "x", "--to", path)[0] == 0
    assert path.read_text("utf-8") == (
        "# yaml-language-server: $schema=.quizgen/facts.schema.json\n"
        "title: More lines\n"
        "\n"
        "facts:\n" + NEW.replace(PAGE, "  source: smiles-1857\n")
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--id", "Ada Lovelace"], "Error: not an id: 'Ada Lovelace' (lower-case letters a-z, "
         "digits and hyphens, starting with a letter; for example: stockton-opening)"),
        (["--id", "stephenson", "--to", "railways/lines.yaml"],
         "Error: the id 'stephenson' is taken, in railways/lines.yaml"),
        (["--to", "railways/lines.yml"],
         "Error: railways/lines.yml is not a fact file "
         "(fact files end in .yaml and are not named deck.yaml)"),
        (["--to", "railways/deck.yaml"],
         "Error: railways/deck.yaml is not a fact file "
         "(fact files end in .yaml and are not named deck.yaml)"),
        (["--to", "railways/lines.de.yaml"],
         "Error: railways/lines.de.yaml is a translation: add the fact to a file that is none"),
        (["--to", "railways/deck.de.yaml"],
         "Error: railways/deck.de.yaml is a translation: add the fact to a file that is none"),
        (["--to", "loose.yaml"],
         "quizgen: loose.yaml would not be in a deck: no deck.yaml in its folder or above"),
        (["--to", "railways/brackets.yaml"], "quizgen: railways/brackets.yaml: its facts are in "
         "brackets: add the new one by hand"),
        (["--to", "railways/ended.yaml"], "quizgen: railways/ended.yaml: text after its "
         "facts is in the way: add the new one by hand"),
        (["--to", "railways/broken.yaml"], "quizgen: railways/broken.yaml: not a fact file that "
         "can be read: see `quizgen check`"),
        (["--to", "railways/latin.yaml"],
         "quizgen: railways/latin.yaml: not UTF-8; save the file as UTF-8"),
    ],
)  # fmt: skip
def test_where_no_new_fact_can_be_written(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    workshop.files["brackets.yaml"] = "facts: [{person: A}]\n"
    workshop.files["broken.yaml"] = "facts:\n- person: A: b\n"
    workshop.files["ended.yaml"] = "facts:\n- person: A\n...\n"
    workshop.write()
    (workshop.deck / "latin.yaml").write_bytes(b"facts:\n- person: \xe9\n")
    monkeypatch.chdir(workshop.folder)
    before = {path: path.read_bytes() for path in workshop.deck.iterdir()}
    code, output = quizgen("new", "person", *arguments)
    assert (code, output.splitlines()[-1]) == (2, said)
    assert {path: path.read_bytes() for path in workshop.deck.iterdir()} == before


def test_what_is_added_to_a_file_at_once_is_all_there(workshop: Workshop) -> None:
    workshop.write()
    names = [f"loom-{letter}" for letter in "abcdefgh"]
    more = workshop.deck / "more.yaml"
    command = [sys.executable, "-m", "quizgen", "new", "term", "--to", str(more), "--id"]
    at_once = [subprocess.Popen([*command, name], stdout=subprocess.DEVNULL) for name in names]
    assert [process.wait() for process in at_once] == [0] * len(names)
    assert sorted(re.findall(r"id: (\S+)", more.read_text(encoding="utf-8"))) == names


def test_a_kind_that_there_is_not() -> None:
    code, output = quizgen("new", "persn")
    assert code == 2
    assert f"'persn' is not one of {', '.join(map(repr, KINDS))}" in output
