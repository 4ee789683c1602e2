"""A deck that gets another id."""

import json

import pytest

from quizgen.reader.decks import read_decks
from tests.anki.learner import Learner
from tests.workshop import Workshop, at

NOW = 1_700_000_000


def _lines(workshop: Workshop) -> list[str]:
    """What is printed for a release."""
    _, output = workshop.run("release", "--out", str(workshop.out), env=at(NOW + 100))
    return output.splitlines()


def test_a_changed_deck_id_is_to_be_put_back(workshop: Workshop) -> None:
    workshop.release(NOW)
    workshop.change("deck: railways", "deck: lines", "deck.yaml")
    assert _lines(workshop)[0] == (
        "railways/deck.lock:1:1: error: this lock is of the deck 'railways', and deck.yaml makes "
        "it 'lines': if the id was changed by mistake, put `deck: railways` back; to give the deck "
        "another id, add `was: [railways]`; for a deck of your own, remove this deck.lock and "
        "release with --first [foreign-lock]"
    )


@pytest.mark.parametrize("namespace", ["", "namespace: k3v9t2mqx7pd\n"])
def test_a_deck_with_another_id_keeps_the_notes_and_reviews(
    workshop: Workshop, learner: Learner, namespace: str
) -> None:
    workshop.change("title: Early", f"{namespace}title: Early", "deck.yaml")
    workshop.release(NOW)
    learner.take(workshop.package)
    before = learner.review("stephenson", "born")
    workshop.change("deck: railways", "deck: lines\nwas: [railways]", "deck.yaml")
    workshop.change("English engineer", "engineer")
    kept = workshop.files["lines.yaml"]
    workshop.files["lines.yaml"] = kept[: kept.index("- argument")]
    workshop.release(NOW + 100)
    assert learner.take(workshop.out / "lines.apkg") == {"updated": 1, "kept": 2}
    (found,) = learner.collection.find_notes("Id:lines/stephenson")
    card = next(
        card
        for card in learner.collection.get_note(found).cards()
        if card.template()["name"] == "born"
    )
    assert learner.schedule_of(card.id) == before
    notes = (workshop.out / "lines.md").read_text(encoding="utf-8")
    assert "\n    Id:lines/coal-paid OR Id:railways/coal-paid\n" in notes
    assert "\n    (Id:lines/stephenson OR Id:railways/stephenson) edited:7\n" in notes
    lock = (workshop.deck / "deck.lock").read_text(encoding="utf-8").splitlines()
    head = json.loads(lock[0])
    assert (head["deck"], head["first"]) == ("lines", "railways")
    workshop.change("was: [railways]", "was: [railways, lines]", "deck.yaml")
    workshop.change("deck: lines", "deck: tracks", "deck.yaml")
    _, printed = workshop.run("build", "--locked", "--out", str(workshop.out))
    assert "tracks.apkg: 3 notes" in printed


@pytest.mark.parametrize(
    ("later", "said"),
    [
        (
            "deck: lines\n",
            "this deck was released under 'railways' first, not 'lines': begin `was` with "
            "`railways`",
        ),
        (
            "deck: lines\nwas: [canals, railways]\n",
            "this deck was released under 'railways' first, not 'canals': begin `was` with "
            "`railways`",
        ),
    ],
)
def test_former_ids_of_a_released_deck_stay(workshop: Workshop, later: str, said: str) -> None:
    workshop.release(NOW)
    renamed = "deck: lines\nwas: [railways]\n"
    workshop.change("deck: railways\n", renamed, "deck.yaml")
    workshop.release(NOW + 1)
    workshop.change(renamed, later, "deck.yaml")
    assert _lines(workshop)[0] == f"railways/deck.lock:1:1: error: {said} [foreign-lock]"


@pytest.mark.parametrize(
    ("later", "remedy"),
    [
        ("tracks\nwas: lines", "to give the deck another id, write `was: [railways, lines]`"),
        ("tracks", "to give the deck another id, add `was: [railways, lines]`"),
        ("railways\nwas: lines", "to give the deck its first id again, remove `was`"),
    ],
)
def test_a_deck_that_gets_a_third_id_is_told_all_former_ones(
    workshop: Workshop, later: str, remedy: str
) -> None:
    workshop.release(NOW)
    workshop.change("deck: railways\n", "deck: lines\nwas: [railways]\n", "deck.yaml")
    workshop.release(NOW + 1)
    workshop.change("deck: lines\nwas: [railways]\n", f"deck: {later}\n", "deck.yaml")
    assert f"put `deck: lines` back; {remedy}; for a deck" in _lines(workshop)[0]


def test_a_released_deck_does_not_get_an_earlier_first_id(workshop: Workshop) -> None:
    workshop.release(NOW)
    workshop.change("deck: railways\n", "deck: railways\nwas: [canals]\n", "deck.yaml")
    assert _lines(workshop)[0] == (
        "railways/deck.lock:1:1: error: this deck was released under 'railways' first, not "
        "'canals': remove `was` [foreign-lock]"
    )


def test_a_translation_of_a_deck_with_another_id_keeps_its_notes(
    german: Workshop, learner: Learner
) -> None:
    options = ["--lang", "de", "--out", str(german.out)]
    german.run("release", *options, env=at(NOW))
    learner.take(german.out / "railways.de.apkg")
    german.change("deck: railways\n", "deck: lines\n", "deck.yaml")
    _, printed = german.run("release", *options, env=at(NOW + 1))
    assert (
        "put `deck: railways` back; to give the deck another id, add `was: [railways]`" in printed
    )
    german.change("deck: lines\n", "deck: lines\nwas: [railways]\n", "deck.yaml")
    code, printed = german.run("release", *options, env=at(NOW + 1))
    assert code == 0, printed
    assert learner.take(german.out / "lines.de.apkg") == {"kept": 4}


def test_two_decks_that_had_the_same_id_are_not_built_together(workshop: Workshop) -> None:
    workshop.write()
    other = Workshop(workshop.folder / "other", dict(workshop.files))
    other.change("deck: railways\n", "deck: lines\nwas: [railways]\n", "deck.yaml")
    other.write()
    _, printed = workshop.run("check", str(other.deck))
    assert "the decks 'lines' and 'railways' were both 'railways' first [duplicate-id]" in printed


def test_the_quiz_keeps_the_history_of_a_deck_with_another_id(workshop: Workshop) -> None:
    workshop.write()
    before = _keys(workshop)
    workshop.change("deck: railways\n", "deck: lines\nwas: [railways]\n", "deck.yaml")
    workshop.write()
    assert _keys(workshop) == before


def _keys(workshop: Workshop) -> list[str]:
    """Under what the history stores the questions."""
    (deck,) = read_decks([workshop.deck]).decks
    return [question.full_name for question in deck.questions]
