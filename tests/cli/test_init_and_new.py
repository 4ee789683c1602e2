"""`quizgen init` and `quizgen new`: from nothing to a deck, and from an example to a fact."""

import re
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner

from quizgen.cli.main import cli
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.facts.fact import Fact
from quizgen.facts.fields import table
from quizgen.facts.kinds import KINDS
from quizgen.reader.decks import read_decks
from quizgen.reader.scalar_parsers import a_namespace
from quizgen.start.first_deck import first_deck, new_namespace
from tests.workshop import FACTS, Workshop


def quizgen(*arguments: str | Path) -> tuple[int, str]:
    """Run a command: its exit code, and all that it printed."""
    result = CliRunner().invoke(cli, [str(each) for each in arguments])
    if result.exception and not isinstance(result.exception, SystemExit):
        return 2, f"quizgen: {result.exception}\n"
    return result.exit_code, result.output


@pytest.fixture
def started(tmp_path: Path) -> Path:
    """The folder of a deck as `quizgen init` makes it."""
    folder = tmp_path / "decks" / "early-railways"
    assert quizgen("init", folder)[0] == 0
    return folder


def test_a_new_deck_is_in_order_even_strictly(started: Path) -> None:
    assert quizgen("check", "--strict", started) == (0, "1 deck, 10 facts: nothing wrong\n")


def test_a_new_deck_builds(started: Path, tmp_path: Path) -> None:
    code, output = quizgen("build", started, "--out", tmp_path / "dist")
    assert code == 0, output
    assert (tmp_path / "dist" / "early-railways.apkg").exists()


def test_a_new_deck_has_facts_of_each_kind_with_what_people_look_for(started: Path) -> None:
    (deck,) = read_decks([started]).decks
    assert list(dict.fromkeys(fact.leading for fact in deck.facts)) == list(KINDS)
    given = {key for fact in deck.facts for key in fact.node.entries}
    assert given >= {"unit", "part_of", "opposes", "because", "people", "as_of", "locator", "page"}
    answers = [question.answer.shown() for question in deck.questions]
    assert any("BC" in getattr(each, "text", str(each)) for each in answers)


def test_scripts_give_all_that_init_asks_for(tmp_path: Path) -> None:
    code, output = quizgen(
        "init", tmp_path / "bahn", "--title", "Bahnen", "--language", "de",
        "--namespace", "k3v9t2mqx7pd",
    )  # fmt: skip
    assert code == 0, output
    (deck,) = read_decks([tmp_path / "bahn"]).decks
    assert (deck.head.title, deck.language, deck.head.namespace) == (
        "Bahnen",
        "de",
        "k3v9t2mqx7pd",
    )
    # The examples are in English whatever the language of the deck.
    assert {part.language for part in deck.parts} == {"en"}
    assert quizgen("check", "--strict", tmp_path / "bahn")[0] == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--language", "xx"], "quizgen has no words in 'xx' (it has "),
        (["--namespace", "mine"], "not a namespace: 'mine' ("),
    ],
)
def test_init_refuses_what_it_does_not_know(tmp_path: Path, options: list[str], said: str) -> None:
    code, output = quizgen("init", tmp_path / "bahn", *options)
    assert (code, said in output) == (2, True)
    assert not list(tmp_path.iterdir())


def test_an_empty_name_is_not_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    here = " (write . for the current folder)"
    for command, hint in (
        (["init", ""], here),
        (["build", "--out", ""], here),
        (["release", "--out", ""], here),
        (["import", "facts.csv", "--to", ""], here),
        (["sheet", "--out", ""], ""),
        (["chart", "--out", ""], ""),
    ):
        code, output = quizgen(*command)
        assert code == 2
        assert f"the name is empty{hint}\n" in output
        assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize(
    "command", [["history", "to-anki"], ["history", "salvage", "old.db"], ["import", "facts.csv"]]
)
def test_what_needs_a_file_is_not_written_to_standard_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "facts.csv").write_text("a,b\n", "utf-8")
    code, output = quizgen(*command, "-o", "-")
    assert code == 2
    assert "name a file: this is not written to standard output" in output
    assert not (tmp_path / "-").exists()


def test_init_asks_on_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizgen.cli.commands.init.is_terminal", lambda: True)
    command = ["init", str(tmp_path / "bahn")]
    output = CliRunner().invoke(cli, command, input="\nxx\nde\n\n").output
    assert "Title [Bahn]:" in output
    assert "no words in 'xx'" in output
    (deck,) = read_decks([tmp_path / "bahn"]).decks
    assert (deck.head.title, deck.language) == ("Bahn", "de")
    assert f"Namespace [{deck.head.namespace}]:" in output


def test_every_field_of_a_new_deck_is_explained_beside_it(started: Path) -> None:
    lines = (started / "first-lines.yaml").read_text("utf-8").splitlines()
    fields: dict[str, bool] = {}
    for line in lines:
        found = re.match(r"(?:- | *)(\w+):", line)
        if found:
            fields[found[1]] = fields.get(found[1], False) or " # " in line
    del fields["id"], fields["facts"]
    assert [key for key, explained in fields.items() if not explained] == []


def test_nothing_in_a_new_deck_is_there_to_be_fixed(started: Path) -> None:
    assert quizgen("fix", "--diff", started) == (0, "nothing to fix\n")


def test_editors_find_the_schemas_of_a_new_deck(started: Path) -> None:
    for file in ("deck.yaml", "first-lines.yaml"):
        first = (started / file).read_text("utf-8").splitlines()[0]
        assert first.startswith("# yaml-language-server: $schema=")
        schema = started / first.partition("=")[2]
        options = ["--deck"] if file == "deck.yaml" else []
        assert schema.read_text("utf-8") == quizgen("schema", *options)[1]


@pytest.mark.parametrize(
    ("name", "options", "head"),
    [
        ("early-railways", [], ("early-railways", "Early railways")),
        ("Ранние дороги", [], ("rannie-dorogi", "Ранние дороги")),
        ("2nd_deck", [], ("deck-2nd-deck", "2nd deck")),
        ("a", ["--title", "History::Railways"], ("a", "History::Railways")),
        ("a", ["--title", 'The "Rocket": #1'], ("a", 'The "Rocket": #1')),
        ("a", ["--title", "no"], ("a", "no")),
    ],
)
def test_the_names_of_a_new_deck(
    tmp_path: Path, name: str, options: list[str], head: tuple[str, str]
) -> None:
    assert quizgen("init", tmp_path / name, *options)[0] == 0
    (deck,) = read_decks([tmp_path / name]).decks
    assert (deck.head.deck, deck.head.title) == head


def test_each_new_deck_has_a_namespace_of_its_own(tmp_path: Path) -> None:
    for folder in ("mine", "other"):
        assert quizgen("init", tmp_path / folder / "geo")[0] == 0
    mine, other = (deck.head for deck in read_decks([tmp_path]).decks)
    assert (mine.deck, other.deck) == ("geo", "geo")
    assert mine.namespace
    assert other.namespace
    assert mine.namespace != other.namespace


@pytest.mark.parametrize("seed", range(100))
def test_a_namespace_depends_on_the_dice_alone_and_can_be_read(seed: int) -> None:
    made = new_namespace(Random(seed))
    assert made == new_namespace(Random(seed))
    assert made != new_namespace(Random(seed + 1))
    assert a_namespace(made) == made


def test_a_deck_file_of_an_interrupted_run_keeps_its_namespace(tmp_path: Path) -> None:
    begun = first_deck(tmp_path / "geo", "k3v9t2mqx7pd")
    deck_file = tmp_path / "geo" / "deck.yaml"
    deck_file.parent.mkdir()
    deck_file.write_bytes(begun[deck_file])
    assert first_deck(tmp_path / "geo", "m4w0v3nry8qe") == begun
    changed = begun[deck_file] + b"# mine\n"
    deck_file.write_bytes(changed)
    with pytest.raises(Unusable, match=r"deck\.yaml exists already: nothing was written"):
        first_deck(tmp_path / "geo", "m4w0v3nry8qe")


def test_init_says_what_it_wrote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert quizgen("init", "my deck") == (
        0,
        "my deck/deck.yaml\n"
        "my deck/first-lines.yaml\n"
        "my deck/.quizgen/facts.schema.json\n"
        "my deck/.quizgen/deck.schema.json\n"
        "now try: quizgen check 'my deck'\n",
    )


def test_init_overwrites_nothing(tmp_path: Path) -> None:
    (tmp_path / "first-lines.yaml").write_text("mine", encoding="utf-8")
    assert quizgen("init", tmp_path) == (
        2,
        f"quizgen: {tmp_path}/first-lines.yaml exists already: nothing was written\n",
    )
    assert [path.name for path in tmp_path.iterdir()] == ["first-lines.yaml"]
    assert (tmp_path / "first-lines.yaml").read_text("utf-8") == "mine"


def test_a_name_that_no_file_can_hold_starts_no_deck(tmp_path: Path) -> None:
    folder = tmp_path / "a\udcff"
    assert quizgen("init", folder) == (2, f"quizgen: {folder}: its name is not UTF-8; rename it\n")
    for title in ("a\x1bb", "a\udcffb"):
        assert quizgen("init", tmp_path / "a", "--title", title) == (
            2,
            "quizgen: the title has a control character in it, or is not UTF-8\n",
        )
    assert not list(tmp_path.iterdir())


def test_a_link_in_a_circle_is_no_place_for_a_deck_or_a_fact(workshop: Workshop) -> None:
    workshop.write()
    circle = workshop.deck / "circle.yaml"
    circle.symlink_to(circle)
    code, said = quizgen("new", "person", "--to", circle)
    assert (code, "Too many levels of symbolic links" in said) == (2, True)
    assert quizgen("init", circle)[0] == 2


def test_a_deck_is_not_started_within_another(started: Path) -> None:
    assert quizgen("init", started / "inner") == (
        2,
        f"quizgen: {started}/inner is inside the deck {started.resolve()}: "
        "decks cannot contain decks\n",
    )


@pytest.mark.parametrize("name", ["rails", "more/rails"])
def test_a_deck_is_not_started_around_another(tmp_path: Path, name: str) -> None:
    assert quizgen("init", tmp_path / "decks" / name)[0] == 0
    assert quizgen("init", tmp_path / "decks") == (
        2,
        f"quizgen: {tmp_path}/decks holds the deck {tmp_path}/decks/{name}: "
        "decks cannot contain decks\n",
    )
    assert quizgen("init", tmp_path / "decks" / "beside")[0] == 0


# New facts


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


def test_a_file_that_is_not_there_is_made(started: Path) -> None:
    path = started / "02-more-lines.yaml"
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
