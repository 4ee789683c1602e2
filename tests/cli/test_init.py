"""`quizgen init`: from nothing to a deck."""

import re
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner

from quizgen.cli.main import cli
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.facts.kinds import KINDS
from quizgen.reader.decks import read_decks
from quizgen.reader.scalar_parsers import a_namespace
from quizgen.start.first_deck import first_deck, new_namespace
from tests.cli.running import quizgen
from tests.workshop import Workshop


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
