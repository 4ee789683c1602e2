"""Edits of a translation come back into the files of the translation."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen.cli.main import cli
from quizgen.diagnostics.diagnostic import Unusable
from tests.anki.ankiconnect import Connected
from tests.anki.learner import Learner, new_learner
from tests.pull.exported import export
from tests.pull.pulling import pull
from tests.workshop import Workshop, at

NOW = 1795958600


@pytest.fixture
def learner(tmp_path: Path, german: Workshop) -> Iterator[Learner]:
    """A learner with a deck and its translation, of which one fact has a note and a wording."""
    german.change(
        "nach Darlington\n- id: stockton-opening",
        "nach Darlington\n  note: Ein *Autodidakt*.\n- id: stockton-opening",
        "lines.de.yaml",
    )
    german.change("- id: stockton-length\n", "- id: stockton-length # Länge\n", "lines.de.yaml")
    for options in ([], ["--lang", "de"]):
        german.run("release", "--out", str(german.out), *options, env=at(NOW))
    with new_learner(tmp_path / "learner") as someone:
        someone.take(german.package)
        someone.take(german.out / "railways.de.apkg")
        yield someone


def edit(learner: Learner, fact: str, **fields: str) -> None:
    """Write into fields of the German note of a fact."""
    (found,) = learner.collection.find_notes(f"Id:railways.de/{fact}")
    note = learner.collection.get_note(found)
    for name, html in fields.items():
        note[name.replace("__", "-").replace("_", " ")] = html
    learner.collection.update_note(note)


@pytest.mark.parametrize(
    ("fact", "fields", "change"),
    [
        (
            "stephenson",
            {"identify_answer": "Englischer Erbauer der Strecke von Stockton nach Darlington"},
            (
                "who: englischer Ingenieur",
                "who: englischer Erbauer",
            ),
        ),
        ("stephenson", {"Note": "Ein <i>Selbstlerner</i>."}, ("*Autodidakt*", "*Selbstlerner*")),
        (
            "stephenson",
            {"born_prompt": "Wann kam George Stephenson zur Welt?"},
            (
                "*Autodidakt*.\n",
                "*Autodidakt*.\n  ask:\n    born: Wann kam George Stephenson zur Welt?\n",
            ),
        ),
        (
            "stephenson",
            {"name_answer": "Georg Stephenson"},
            (
                "*Autodidakt*.\n",
                "*Autodidakt*.\n  person: Georg Stephenson\n",
            ),
        ),
        (
            "stockton-length",
            {"Title": "Meilen Gleis der ersten Linie von Stockton nach Darlington"},
            (
                "Gleis der ersten Strecke",
                "Gleis der ersten Linie",
            ),
        ),
        (
            "coal-paid",
            {
                "grounds_answer": "<ul><li>Kohle war zwei Drittel der Fracht</li>"
                "<li>die Fahrpreise deckten die Wagen nicht</li></ul>"
            },
            (
                "deckten die Lokomotiven",
                "deckten die Wagen",
            ),
        ),
    ],
)
def test_an_edit_comes_into_the_translation(
    german: Workshop, learner: Learner, fact: str, fields: dict[str, str], change: tuple[str, str]
) -> None:
    edit(learner, fact, **fields)
    package = export(learner, german.folder / "all.colpkg")
    code, said = pull(german, package)
    assert (code, said.splitlines()) == (
        0,
        ["railways/lines.de.yaml", "1 edit of 1 fact pulled"],
    )
    german.change(*change, "lines.de.yaml")
    for name, text in german.files.items():
        assert (german.deck / name).read_text(encoding="utf-8") == text
    assert pull(german, package) == (0, "8 notes: nothing was edited\n")


def test_edits_come_from_an_anki_that_has_one_of_the_languages(
    tmp_path: Path, german: Workshop
) -> None:
    for options in ([], ["--lang", "de"]):
        german.run("release", "--out", str(german.out), *options, env=at(NOW))
    with new_learner(tmp_path / "learner") as someone, Connected(someone) as anki:
        arguments = ("--from-anki", "--port", str(anki.port))
        with pytest.raises(Unusable, match="Anki has no note of 'railways': import"):
            cli.main(["pull", *arguments, str(german.deck)], standalone_mode=False)
        someone.take(german.out / "railways.de.apkg")
        edit(someone, "stephenson", identify_answer="Englischer Erbauer von Strecken")
        code, said = german.run("pull", *arguments)
    assert (code, said.splitlines()[-1]) == (0, "1 edit of 1 fact pulled")


def test_what_is_the_same_in_every_language_is_listed(german: Workshop, learner: Learner) -> None:
    edit(
        learner,
        "stephenson",
        born_answer="10. Juni 1781",
        identify_prompt="Wer war George Stephenson?<table></table>",
    )
    edit(learner, "stockton-length", how__many_answer="27")
    (found,) = learner.collection.find_notes("Id:railways.de/coal-paid")
    learner.collection.tags.bulk_add([found], "kohle")
    code, said = pull(german, export(learner, german.folder / "all.colpkg"))
    assert code == 1
    assert said.splitlines() == [
        "railways/lines.de.yaml:3: stephenson: born answer: `born` is the same in every language: "
        "change it in the original; in Anki: “10. Juni 1781”",
        "railways/lines.de.yaml:3: stephenson: identify prompt: <table> has no place in a deck; in "
        "Anki: “Wer war George Stephenson?”",
        "railways/lines.de.yaml:8: stockton-length: how-many answer: `figure` is the same in every "
        "language: change it in the original; in Anki: “27”",
        "railways/lines.de.yaml:12: coal-paid: tags: `tags` is the same in every language: change "
        "it in the original; in Anki: “kohle”",
        "0 edits of 0 facts pulled, 4 edits left to you",
    ]
    for name, text in german.files.items():
        assert (german.deck / name).read_text(encoding="utf-8") == text
