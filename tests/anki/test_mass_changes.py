"""Changes of very many notes at once: they are explained, and confirmed."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from quizgen.anki.build import build
from quizgen.anki.moved_facts import moved_facts
from quizgen.anki.notes import notes_of, older_hashes
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.reader.decks import read_decks
from tests.workshop import Workshop, at

NOW = 1_700_000_000


@pytest.fixture
def large(workshop: Workshop) -> Workshop:
    """A released deck with 14 facts of one source."""
    workshop.files["lines.yaml"] += "".join(
        f"- {{date: {1700 + number}, event: opening number {number}, id: f{number}, page: 1}}\n"
        for number in range(10)
    )
    workshop.release(NOW)
    return workshop


def report_link(workshop: Workshop) -> None:
    workshop.change("authors:", "report: https://example.org\nauthors:", "deck.yaml")


def source(workshop: Workshop) -> None:
    workshop.change("issued: 1988", "issued: 1989", "deck.yaml")


def tags(workshop: Workshop) -> None:
    workshop.change("title: First lines\n", "title: First lines\ntags: [early]\n")


def rendering(workshop: Workshop) -> None:
    """Write into the lock what an older quizgen would have, with other prompts."""
    (deck,) = read_decks([workshop.deck]).decks
    hashes = older_hashes(deck)
    older = {note.fact: min(hashes(note)) for note in notes_of(deck)}
    lock = workshop.deck / "deck.lock"
    head, *lines = map(json.loads, lock.read_text(encoding="utf-8").splitlines())
    for line in lines:
        line["hash"] = older[line["fact"]]
        line["fields"] = re.sub(r"\b1:\S+", "1:AAAAAAAA", line["fields"])
    lock.write_text("\n".join(map(json.dumps, [head, *lines])), encoding="utf-8")


Change = Callable[[Workshop], None]
SOURCES = "only because an entry of `sources` has changed in deck.yaml"
LINK = "only because `report` has changed in deck.yaml"


@pytest.mark.parametrize(
    ("change", "why", "told"),
    [
        (report_link, LINK, "Only the link to report a mistake has changed: 14."),
        (source, SOURCES, "Only the line with the sources has changed: 14."),
        (tags, "only in their tags", "Only the tags have changed: 14."),
        (
            rendering,
            "only because this version of quizgen shows them in another way",
            "Only shown in another way, by a new version of quizgen: 14.",
        ),
    ],
)
def test_a_cause_that_changes_many_notes_is_told_and_confirmed(
    large: Workshop, change: Change, why: str, told: str
) -> None:
    change(large)
    lock = (large.deck / "deck.lock").read_bytes()
    with pytest.raises(Unusable) as refused:
        large.run("release", "--out", str(large.out), env=at(NOW + 1))
    assert str(refused.value) == (
        "nothing was released: 14 of 14 notes of 'railways' would be updated, which replaces "
        f"learners' own edits on them; 14 of them {why}; if that is meant, add --yes"
    )
    assert (large.deck / "deck.lock").read_bytes() == lock
    code, printed = large.run("release", "--yes", "--out", str(large.out), env=at(NOW + 1))
    assert (code, "Changed (14)" in printed) == (0, True)
    assert told in (large.out / "railways.md").read_text(encoding="utf-8")
    assert f"  {told.removesuffix('.')}\n" in printed


def test_another_address_for_mistakes_is_told_from_another_source(large: Workshop) -> None:
    large.change("authors:", "report: https://example.org\nauthors:", "deck.yaml")
    large.run("release", "--yes", "--out", str(large.out), env=at(NOW + 1))
    large.change("example.org", "example.com", "deck.yaml")
    with pytest.raises(Unusable, match="14 of them only because `report` has changed"):
        large.run("release", "--out", str(large.out), env=at(NOW + 2))
    large.change("example.com", "example.org", "deck.yaml")
    source(large)
    with pytest.raises(Unusable, match="14 of them only because an entry of `sources` has"):
        large.run("release", "--out", str(large.out), env=at(NOW + 2))


def test_facts_with_changes_of_their_own_are_counted_apart(large: Workshop) -> None:
    source(large)
    large.change("event: opening number 3", "event: the opening of number 3")
    with pytest.raises(Unusable, match=r"14 of 14 notes .*; 13 of them only because an entry"):
        large.run("release", "--out", str(large.out), env=at(NOW + 1))


@pytest.mark.parametrize(("facts", "asked"), [(9, False), (10, True)])
def test_own_changes_of_more_than_half_of_a_deck_are_confirmed(
    large: Workshop, facts: int, *, asked: bool
) -> None:
    for number in range(facts):
        large.change(f"event: opening number {number},", f"event: the opening of {number},")
    options = ["release", "--out", str(large.out)]
    if asked:
        with pytest.raises(Unusable, match="10 of 14 notes of 'railways' would be updated"):
            large.run(*options, env=at(NOW + 1))
    else:
        assert large.run(*options, env=at(NOW + 1))[0] == 0


@pytest.mark.parametrize(("facts", "asked"), [(9, False), (10, True)])
def test_the_removal_of_many_facts_is_confirmed(
    large: Workshop, facts: int, *, asked: bool
) -> None:
    for number in range(facts):
        (line,) = [each for each in large.files["lines.yaml"].splitlines() if f"{number}," in each]
        large.change(f"{line}\n", "")
    options = ["release", "--out", str(large.out)]
    if asked:
        with pytest.raises(Unusable, match="10 of 14 facts of 'railways' would be removed, and"):
            large.run(*options, env=at(NOW + 1))
        options.append("--yes")
    assert large.run(*options, env=at(NOW + 1))[0] == 0


def test_a_first_release_is_not_confirmed(large: Workshop, tmp_path: Path) -> None:
    (large.deck / "deck.lock").unlink()
    code, _ = large.run("release", "--out", str(tmp_path / "elsewhere"), env=at(NOW + 1))
    assert code == 0


def test_a_fact_that_moves_to_another_deck_is_confirmed(large: Workshop) -> None:
    """It is known by its title, also with another id."""
    other = Workshop(large.folder / "other")
    other.change("deck: railways", "deck: canals", "deck.yaml")
    other.release(NOW)
    options = ["release", str(other.deck), "--out", str(large.out)]
    here = "- {date: 1704, event: opening number 4, id: f4, page: 1}\n"
    there = here.replace("f4", "fourth")
    large.change(here, "")
    other.files["lines.yaml"] += there
    other.write()
    with pytest.raises(Unusable) as refused:
        large.run(*options, env=at(NOW + 1))
    assert str(refused.value) == (
        "nothing was released: moving 'fourth' from the deck 'railways' to 'canals' makes new "
        "notes, and leaves the reviews behind; if that is meant, add --yes"
    )
    assert large.run(*options, "--yes", env=at(NOW + 1))[0] == 0
    # Each deck had it now, so that moving it back finds the reviews again.
    large.files["lines.yaml"] += here
    other.change(there, "")
    other.write()
    assert large.run(*options, env=at(NOW + 2))[0] == 0


def test_a_fact_that_a_deck_beside_it_has_lost_before_is_confirmed(large: Workshop) -> None:
    here = "- {date: 1704, event: opening number 4, id: f4, page: 1}\n"
    large.change(here, "")
    large.release(NOW + 1)
    large.deck.rename(large.folder / "beside")
    large.change("deck: railways", "deck: canals", "deck.yaml")
    options = ["release", "--out", str(large.out)]
    large.files["lines.yaml"] = f"title: Lines\nsource: smith-1988\nfacts:\n{here}"
    with pytest.raises(Unusable, match="moving 'f4' from the deck 'railways' to 'canals' makes"):
        large.run(*options, env=at(NOW + 2))
    # What the other deck still has may be in both.
    large.change(here, here.replace("4", "5"))
    assert large.run(*options, env=at(NOW + 2))[0] == 0


def test_a_fact_that_a_deck_has_under_another_id_has_not_moved(large: Workshop) -> None:
    large.change("id: f4", "id: fourth")
    large.release(NOW + 1, "--yes")
    large.deck.rename(large.folder / "beside")
    large.change("deck: railways", "deck: canals", "deck.yaml")
    here = "- {date: 1704, event: opening number 4, id: f4, page: 1}\n"
    large.files["lines.yaml"] = f"title: Lines\nsource: smith-1988\nfacts:\n{here}"
    assert large.run("release", "--out", str(large.out), env=at(NOW + 2))[0] == 0


def test_a_fact_with_another_id_moves_to_no_other_deck(large: Workshop) -> None:
    large.change("id: f4", "id: fourth")
    large.write()
    (deck,) = read_decks([large.deck]).decks
    made, _ = build(deck, NOW + 1)
    assert {change.sort for change in made.plan.changes} == {"added", "removed"}
    assert [*moved_facts([made])] == []
