"""`quizgen push`, with a real collection behind an AnkiConnect of our own."""

import json
import zipfile
from pathlib import Path

import pytest

from quizgen.diagnostics.diagnostic import Unusable
from tests.anki.ankiconnect import WRITES, Connected
from tests.anki.learner import Learner
from tests.workshop import Workshop, at

FIRST, SECOND, THIRD = 1_700_000_000, 1_700_100_000, 1_700_200_000


def push(workshop: Workshop, anki: Connected, *options: str) -> tuple[int, str]:
    """Push the deck without a question: the exit code, and what was printed."""
    backup = str(workshop.folder / "backups")
    given = ("--port", str(anki.port), "--backup", backup, *options)
    return workshop.run("push", *given, env=at(THIRD + 999))


def test_a_learner_gets_the_corrected_texts_that_a_package_could_not_bring(
    workshop: Workshop, learner: Learner
) -> None:
    """Anki tags a card that is often forgotten `leech`, and takes its note for newer then."""
    workshop.release(FIRST)
    learner.take(workshop.package)
    before = learner.review("stephenson", "born")
    note = learner.note("stephenson")
    note.tags.append("leech")
    note["Note"] = "mine"
    learner.collection.update_note(note)
    workshop.change("born: 1781-06-09", "born: 1781-06-08")
    workshop.release(SECOND)
    assert learner.take(workshop.package) == {"kept": 4}
    with Connected(learner) as anki:
        code, output = push(workshop, anki, "--yes")
        assert (code, output.splitlines()[:5]) == (
            0,
            [
                "railways: Early railways, release of 2023-11-16",
                "  1 note gets new texts or tags:",
                "    stephenson: born answer, More",
                "  1 note keeps a text of yours that no release has changed since:",
                "    stephenson: Note",
            ],
        )
        note = learner.note("stephenson")
        assert note["born answer"] == "8 June 1781"
        assert note["Note"] == "mine"
        assert note.tags == ["leech", "part::lines"]
        assert learner.schedule("stephenson", "born") == before
        anki.asked.clear()
        code, output = push(workshop, anki, "--yes")
        assert (code, output.splitlines()[-1]) == (0, "  nothing to do")
        assert not {*anki.asked} & WRITES
    assert learner.sound()


def test_conflicts_are_listed_and_tagged_once_and_the_tag_goes_with_the_conflict(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    _edit(learner, "stephenson", "born answer", "9 June 1781 (disputed)")
    workshop.change("born: 1781-06-09", "born: 1781-06-08")
    workshop.release(SECOND)
    with Connected(learner) as anki:
        _, output = push(workshop, anki, "--yes")
        assert output.splitlines()[3:7] == [
            "  1 note was changed by you and by the release: your text stays, tagged "
            "quizgen::conflict:",
            "    stephenson: born answer",
            "      yours:   9 June 1781 (disputed)",
            "      release: 8 June 1781",
        ]
        assert learner.note("stephenson")["born answer"] == "9 June 1781 (disputed)"
        assert "quizgen::conflict" in learner.note("stephenson").tags
        # Without the tag, the learner's text is the learner's own.
        note = learner.note("stephenson")
        note.tags = ["part::lines"]
        learner.collection.update_note(note)
        _, output = push(workshop, anki, "--yes")
        assert "keeps a text of yours" in output
        assert output.splitlines()[-1] == "  nothing to do"
        assert learner.note("stephenson").tags == ["part::lines"]


def test_a_conflict_that_was_settled_for_the_release_loses_its_tag(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    _edit(learner, "stephenson", "born answer", "mine")
    workshop.change("born: 1781-06-09", "born: 1781-06-08")
    workshop.release(SECOND)
    with Connected(learner) as anki:
        push(workshop, anki, "--yes")
        _edit(learner, "stephenson", "born answer", "8 June 1781")
        push(workshop, anki, "--yes")
    assert learner.note("stephenson").tags == ["part::lines"]


def test_what_packages_cannot_do_is_done(workshop: Workshop, learner: Learner) -> None:
    """Cards move, removed notes and decks go, and withdrawn questions are not asked."""
    workshop.release(FIRST)
    learner.take(workshop.package)
    reviewed = learner.review("coal-paid", _first_slot(learner, "coal-paid"))
    workshop.change("title: Early railways", "title: Railways::Early", "deck.yaml")
    facts, _ = workshop.files["lines.yaml"].split("- figure")
    workshop.files["lines.yaml"] = facts.replace("  born: 1781-06-09\n", "")
    workshop.release(SECOND)
    kept = learner.schedule("stockton-opening", "when")
    with Connected(learner) as anki:
        code, output = push(workshop, anki, "--yes")
    assert code == 0
    lines = output.splitlines()
    assert lines[1:3] == [
        "  1 note gets new texts or tags:",
        "    stephenson: born prompt, born answer, More",
    ]
    assert lines[3:7] == [
        "  4 cards move to “Railways::Early”",
        "  1 removed note is deleted: stockton-length",
        "  1 removed note has reviews or edits: it is suspended, and tagged quizgen::removed: "
        "coal-paid",
        "  1 card is suspended: the question was withdrawn",
    ]
    assert learner.schedule("stockton-opening", "when") == kept
    assert not learner.collection.find_notes("Id:railways/stockton-length")
    removed = learner.note("coal-paid")
    assert "quizgen::removed" in removed.tags
    assert {card.queue for card in removed.cards()} == {-1}
    assert learner.schedule("coal-paid", _first_slot(learner, "coal-paid"))[2:] == reviewed[2:]
    assert learner.card("stephenson", "born").queue == -1
    assert learner.sound()


def _first_slot(learner: Learner, fact: str) -> str:
    return str(learner.note(fact).cards()[0].template()["name"])


def test_a_restored_note_and_question_are_asked_again(workshop: Workshop, learner: Learner) -> None:
    facts = workshop.files["lines.yaml"]
    workshop.release(FIRST)
    learner.take(workshop.package)
    slot = _first_slot(learner, "coal-paid")
    before = learner.review("coal-paid", slot)
    own = learner.note("coal-paid").cards()[-1]
    learner.collection.sched.suspend_cards([own.id])
    without, _ = facts.split("- argument")
    workshop.files["lines.yaml"] = without.replace("  born: 1781-06-09\n", "")
    workshop.release(SECOND)
    with Connected(learner) as anki:
        push(workshop, anki, "--yes")
        assert learner.card("coal-paid", slot).queue == -1
        workshop.files["lines.yaml"] = facts
        workshop.release(THIRD)
        code, output = push(workshop, anki, "--yes")
        assert code == 0, output
        assert push(workshop, anki, "--yes")[1].splitlines()[-1] == "  nothing to do"
    assert learner.schedule("coal-paid", slot) == before
    assert learner.card("stephenson", "born").queue == 0
    assert "quizgen::removed" not in learner.note("coal-paid").tags
    learner.collection.get_card(own.id)
    if own.id != learner.card("coal-paid", slot).id:
        assert learner.collection.get_card(own.id).queue == -1


def test_with_delete_every_removed_note_goes(workshop: Workshop, learner: Learner) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    learner.review("coal-paid", _first_slot(learner, "coal-paid"))
    workshop.files["lines.yaml"] = workshop.files["lines.yaml"].split("- argument")[0]
    workshop.release(SECOND)
    with Connected(learner) as anki:
        push(workshop, anki, "--yes")
        assert learner.collection.find_notes("Id:railways/coal-paid")
        code, output = push(workshop, anki, "--yes", "--delete")
    assert (code, "1 removed note is deleted: coal-paid" in output) == (0, True)
    assert not learner.collection.find_notes("Id:railways/coal-paid")


def test_only_new_notes_are_imported_and_nothing_else_is_replaced(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    _edit(learner, "stephenson", "born answer", "mine", time=FIRST + 5)
    workshop.change("born: 1781-06-09", "born: 1781-06-08")
    workshop.files["new.yaml"] = (
        "source: smith-1988\nfacts:\n- date: 1830-09-15\n  event: the Liverpool line\n"
        "  id: liverpool\n  page: 50\n  image: line.svg\n  alt: a line\n"
    )
    workshop.files["media/line.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'/>"
    workshop.release(SECOND)
    with Connected(learner) as anki:
        code, output = push(workshop, anki, "--yes")
        assert (code, output.splitlines()[-1]) == (0, "  imported")
        assert learner.note("stephenson")["born answer"] == "mine"
        assert learner.note("liverpool")["Title"]
        assert learner.collection.media.have("quizgen-a87cba1d08bc5397.svg")
        assert push(workshop, anki, "--yes")[1].splitlines()[-1] == "  nothing to do"


def test_a_changed_note_gets_its_new_picture(workshop: Workshop, learner: Learner) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    workshop.change("  page: 12\n", "  page: 12\n  image: george.svg\n  alt: a man\n")
    workshop.files["media/george.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'/>"
    workshop.release(SECOND)
    with Connected(learner) as anki:
        push(workshop, anki, "--yes")
    assert learner.collection.media.have("quizgen-a87cba1d08bc5397.svg")


def test_a_new_question_goes_where_the_other_cards_of_the_note_are(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    own = learner.collection.decks.id("People")
    assert own
    learner.collection.set_deck([learner.card("stephenson", "born").id], own)
    workshop.change("  born: 1781-06-09\n", "  born: 1781-06-09\n  died: 1848-08-12\n")
    workshop.release(SECOND)
    with Connected(learner) as anki:
        code, output = push(workshop, anki, "--yes")
    assert code == 0, output
    decks = {card.template()["name"]: card.did for card in learner.note("stephenson").cards()}
    assert learner.collection.decks.name(decks["died"]) == "Early railways"
    assert decks["born"] == own


@pytest.mark.parametrize("closes_after", range(8))
def test_a_second_push_finishes_when_anki_was_closed(
    workshop: Workshop, learner: Learner, closes_after: int
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    _edit(learner, "stockton-opening", "when answer", "mine")
    before = learner.review("stephenson", "identify")
    workshop.change("title: Early railways", "title: Railways", "deck.yaml")
    workshop.change("date: 1825-09-27", "date: 1825-09-28")
    workshop.change("figure: 26", "figure: 27")
    workshop.files["lines.yaml"] = (
        workshop.files["lines.yaml"].split("- argument")[0].replace("  born: 1781-06-09\n", "")
    )
    workshop.release(SECOND)
    with Connected(learner) as anki:
        anki.closes_after = closes_after
        with pytest.raises(Unusable, match="Anki was closed: run it again to finish; backup: "):
            push(workshop, anki, "--yes")
        anki.closes_after = None
        code, output = push(workshop, anki, "--yes")
        assert code == 0, output
        assert push(workshop, anki, "--yes")[1].splitlines()[-1] == "  nothing to do"
    assert learner.note("stockton-opening")["when answer"] == "mine"
    assert "quizgen::conflict" in learner.note("stockton-opening").tags
    assert learner.note("stockton-length")["how-many answer"].startswith("27")
    assert not learner.collection.find_notes("Id:railways/coal-paid")
    assert learner.card("stephenson", "born").queue == -1
    assert learner.schedule("stephenson", "identify") == before
    names = [deck.name for deck in learner.collection.decks.all_names_and_ids()]
    assert names == ["Default", "Railways"]


def test_a_dry_run_changes_nothing_and_leaves_no_backup(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    workshop.change("born: 1781-06-09", "born: 1781-06-08")
    workshop.release(SECOND)
    with Connected(learner) as anki:
        code, output = push(workshop, anki, "--dry-run")
        assert (code, "stephenson: born answer" in output) == (0, True)
        assert not {*anki.asked} & WRITES
    assert not (workshop.folder / "backups").exists()
    assert learner.note("stephenson")["born answer"] == "9 June 1781"


def test_without_a_terminal_and_without_yes_nothing_is_done(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    workshop.change("born: 1781-06-09", "born: 1781-06-08")
    workshop.release(SECOND)
    with Connected(learner) as anki, pytest.raises(Unusable, match="nobody can be asked here"):
        push(workshop, anki)
    assert learner.note("stephenson")["born answer"] == "9 June 1781"


def test_a_card_that_something_else_changes_meanwhile_is_told(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    workshop.change("born: 1781-06-09", "born: 1781-06-08")
    workshop.release(SECOND)
    with Connected(learner) as anki:

        def review() -> None:
            learner.review("coal-paid", _first_slot(learner, "coal-paid"))

        anki.meanwhile = review
        code, output = push(workshop, anki, "--yes")
    assert code == 1
    number = learner.note("coal-paid").cards()[0].id
    assert f"  cid:{number}: something else has changed these cards meanwhile; backup: " in output
    assert f"  cid:{number}: the reviews of these cards are not those from before" in output


def test_notes_of_another_deck_of_the_same_id_are_not_touched(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.change("authors:", "namespace: q7h2m5x9k4tw\nauthors:", "deck.yaml")
    workshop.release(FIRST)
    learner.take(workshop.package)
    other = Workshop(workshop.folder / "other")
    other.change("authors:", "namespace: a2b3c4d5e6f7\nauthors:", "deck.yaml")
    other.change("born: 1781-06-09", "born: 1781-06-07")
    other.release(FIRST)
    learner.take(other.package)
    before = _rows(learner)
    workshop.change("born: 1781-06-09", "born: 1781-06-08")
    workshop.release(SECOND)
    with Connected(learner) as anki:
        code, output = push(workshop, anki, "--yes")
    assert code == 0, output
    changed = [row for row in _rows(learner) if row not in before]
    assert len(changed) == 1
    assert "8 June 1781" in changed[0]


def _rows(learner: Learner) -> list[str]:
    assert learner.collection.db
    return [json.dumps(row[3:]) for row in learner.collection.db.all("select * from notes")]


def test_a_card_in_a_filtered_deck_moves_when_it_is_home_again(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    filtered = learner.collection.decks.new_filtered("Today")
    learner.collection.sched.rebuild_filtered_deck(filtered)
    found = learner.collection.decks.get(filtered)
    assert found
    found["terms"] = [["Id:railways/stephenson", 100, 0]]
    learner.collection.decks.save(found)
    learner.collection.sched.rebuild_filtered_deck(filtered)
    workshop.change("title: Early railways", "title: Railways", "deck.yaml")
    workshop.release(SECOND)
    with Connected(learner) as anki:
        code, output = push(workshop, anki, "--yes")
        assert (code, "3 cards stay in a filtered deck" in output) == (0, True), output
        learner.collection.sched.empty_filtered_deck(filtered)
        code, output = push(workshop, anki, "--yes")
        assert (code, "3 cards move to “Railways”" in output) == (0, True), output
        assert push(workshop, anki, "--yes")[1].splitlines()[-1] == "  nothing to do"


def test_new_note_types_come_with_an_import(
    workshop: Workshop, learner: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    monkeypatch.setattr("quizgen.anki.package.MODIFIED", 1_999_999_999)
    with Connected(learner) as anki:
        code, output = push(workshop, anki, "--yes")
        assert code == 0, output
        assert "  4 note types are newer: quizgen argument, quizgen date" in output
        assert output.splitlines()[-1] == "  imported"
        assert push(workshop, anki, "--yes")[1].splitlines()[-1] == "  nothing to do"


def test_a_deck_that_differs_from_its_last_release_is_not_pushed(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    workshop.change("born: 1781-06-09", "born: 1781-06-08")
    with Connected(learner) as anki:
        code, output = push(workshop, anki, "--yes")
    assert (code, "[not-locked]" in output) == (1, True)


def test_an_earlier_release_is_not_pushed_over_a_later_one(
    workshop: Workshop, learner: Learner, tmp_path: Path
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    old = tmp_path / "old.apkg"
    old.write_bytes(workshop.package.read_bytes())
    workshop.change("born: 1781-06-09", "born: 1781-06-08")
    workshop.release(SECOND)
    with Connected(learner) as anki:
        push(workshop, anki, "--yes")
        with pytest.raises(Unusable, match="Anki has a later release of it already"):
            push(workshop, anki, "--yes", str(old))


def _edit(learner: Learner, fact: str, name: str, text: str, time: int = 0) -> None:
    note = learner.note(fact)
    note[name] = text
    learner.collection.update_note(note)
    if time:
        assert learner.collection.db
        learner.collection.db.execute("update notes set mod = ? where id = ?", time, note.id)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"key": "secret"}, "AnkiConnect wants the key of its settings: --key, or ANKICONNECT_KEY"),
        (
            {"profile": False},
            "Anki has no collection open: choose a profile in Anki, or wait for its sync",
        ),
    ],
)
def test_what_hinders_is_said_in_one_line(
    workshop: Workshop, learner: Learner, change: dict[str, object], said: str
) -> None:
    workshop.release(FIRST)
    learner.take(workshop.package)
    with Connected(learner) as anki:
        for name, value in change.items():
            setattr(anki, name, value)
        with pytest.raises(Unusable) as raised:
            push(workshop, anki, "--yes")
    assert str(raised.value) == said


def test_a_profile_without_the_deck_gets_nothing(workshop: Workshop, learner: Learner) -> None:
    workshop.release(FIRST)
    with (
        Connected(learner) as anki,
        pytest.raises(Unusable, match="Anki has no note of 'railways'"),
    ):
        push(workshop, anki, "--yes")


def test_without_anki_one_line_says_what_to_start(workshop: Workshop) -> None:
    workshop.release(FIRST)
    with pytest.raises(Unusable, match="nothing listens at port 9: start Anki, and install its"):
        workshop.run("push", "--port", "9", env=at(SECOND))


def test_a_package_that_is_not_one_of_quizgen_is_refused(
    workshop: Workshop, learner: Learner, tmp_path: Path
) -> None:
    workshop.release(FIRST)
    with zipfile.ZipFile(workshop.package) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    cases: dict[str, dict[str, bytes]] = {
        "not a package of quizgen": {**content, "quizgen.json": b""},
        "is damaged": content | {"quizgen.json": b'{"quizgen": 1}'},
        "a media file has another name": content
        | {"media": b'{"0": "../../quizgen-1.svg"}', "0": b""},
        "a media file is missing": content | {"media": b'{"0": "quizgen-1.svg"}'},
        "other notes than in the collection": content
        | {"quizgen.json": content["quizgen.json"].replace(b'"notes": [', b'"notes": [{}, ')},
        "has version 3": content | {"quizgen.json": b'{"quizgen": 3}'},
        "its notes cannot be read": content | {"collection.anki2": b"nothing"},
    }
    del cases["not a package of quizgen"]["quizgen.json"]
    with Connected(learner) as anki:
        for said, entries in cases.items():
            path = tmp_path / "odd.apkg"
            with zipfile.ZipFile(path, "w") as archive:
                for name, entry in entries.items():
                    archive.writestr(name, entry)
            with pytest.raises(Unusable, match=said):
                push(workshop, anki, "--yes", str(path))
        path.write_bytes(b"no archive")
        with pytest.raises(Unusable, match="not an Anki package, or damaged"):
            push(workshop, anki, "--yes", str(path))
