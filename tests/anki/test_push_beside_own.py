"""`quizgen push` where the learner has own notes beside those of the deck, or other note types."""

import pytest

from tests.anki.ankiconnect import Connected
from tests.anki.learner import Learner
from tests.anki.test_addon import use_addon
from tests.workshop import Workshop, at

FIRST, SECOND = 1_700_000_000, 1_700_100_000


def push(workshop: Workshop, anki: Connected) -> tuple[int, list[str]]:
    """Push the deck without a question: the exit code, and the lines that were printed."""
    backup = str(workshop.folder / "backups")
    given = ("push", "--yes", "--port", str(anki.port), "--backup", backup)
    code, output = workshop.run(*given, env=at(SECOND + 999))
    return code, output.splitlines()


def test_own_notes_that_stay_alone_in_an_anki_deck_are_compared_there(
    workshop: Workshop, learner: Learner
) -> None:
    """The deck is renamed, and all its cards leave the old one, in which a note of the learner's
    own stays. In another one, its only card is deleted."""
    workshop.release(FIRST)
    learner.take(workshop.package)
    removed = [card.id for card in learner.note("coal-paid").cards()]
    for name in ("Early railways", "Claims"):
        number = learner.collection.decks.id(name)
        assert number
        basic = learner.collection.models.by_name("Basic")
        assert basic
        own = learner.collection.new_note(basic)
        own["Front"] = name
        learner.collection.add_note(own, number)
        learner.collection.set_deck(removed, number)
    workshop.change("title: Early railways", "title: Railways", "deck.yaml")
    workshop.files["lines.yaml"] = workshop.files["lines.yaml"].split("- argument")[0]
    workshop.release(SECOND)
    with Connected(learner) as anki:
        code, lines = push(workshop, anki)
        assert (code, lines[-1]) == (
            0,
            "  done: reviews and schedules of all 9 cards were compared with the backup",
        )
        assert push(workshop, anki)[1][-1] == "  nothing to do"


def test_a_note_with_another_note_type_is_left_alone_wherever_it_is(
    workshop: Workshop, learner: Learner
) -> None:
    """Nothing waits for the note type that no note has any more, nor is the note imported again."""
    workshop.release(FIRST)
    learner.take(workshop.package)
    note, basic = learner.note("stockton-length"), learner.collection.models.by_name("Basic")
    assert basic
    change = learner.collection.models.change_notetype_info(
        old_notetype_id=note.mid, new_notetype_id=basic["id"]
    ).input
    change.note_ids.append(note.id)
    learner.collection.models.change_notetype_of_notes(change)
    workshop.change("title: Early railways", "title: Railways", "deck.yaml")
    workshop.change("figure: 26", "figure: 27")
    workshop.release(SECOND)
    left = "  1 note has another note type now, and is left alone: stockton-length"
    with Connected(learner) as anki:
        code, lines = push(workshop, anki)
        assert (code, left in lines) == (0, True)
        assert push(workshop, anki)[1][1:] == [left, "  nothing to do"]
        assert "guiImportFile" not in anki.asked


@pytest.mark.parametrize("end", ["push", "add-on"])
def test_a_note_that_came_after_a_field_of_the_learners_own_is_updated(
    workshop: Workshop, learner: Learner, end: str
) -> None:
    """Anki gives new notes a copy of the note type then, `quizgen date+`."""
    workshop.release(FIRST)
    learner.take(workshop.package)
    models = learner.collection.models
    own = learner.note("stockton-opening").note_type()
    assert own
    models.add_field(own, models.new_field("Mnemonic"))
    models.update_dict(own)
    note = learner.note("stockton-opening")
    note["Mnemonic"] = "mine"
    learner.collection.update_note(note)
    workshop.files["new.yaml"] = (
        "source: smith-1988\nfacts:\n- date: 1830-09-15\n  event: the Liverpool line\n"
        "  id: liverpool\n  page: 50\n"
    )
    for time, day in ((SECOND, 28), (SECOND + 100, 29)):
        workshop.change(f"date: 1825-09-{day - 1}", f"date: 1825-09-{day}")
        workshop.change(f"date: 1830-09-{day - 13}", f"date: 1830-09-{day - 12}", "new.yaml")
        workshop.release(time)
        with Connected(learner) as anki:
            assert (
                push(workshop, anki)[0] == 0
                if end == "push"
                else use_addon(learner, workshop.package)
            )
    copied = learner.note("liverpool").note_type()
    assert copied
    assert copied["name"] == "quizgen date+"
    assert learner.note("liverpool")["when answer"] == "17 September 1830"
    assert learner.note("stockton-opening")["when answer"] == "29 September 1825"
    assert learner.note("stockton-opening")["Mnemonic"] == "mine"
    with Connected(learner) as anki:
        assert push(workshop, anki)[1][-1] == "  nothing to do"
    assert learner.sound()
