"""Release notes: what they say is what real Anki does."""

import re
from pathlib import Path

import pytest
from anki.collection import ImportAnkiPackageRequest
from hypothesis import given
from hypothesis import strategies as st

from quizgen import languages
from quizgen.anki.renamed_decks import after_renaming, former_names, renamed_decks
from tests.anki.learner import Learner
from tests.workshop import Workshop, at

GOLDEN = Path(__file__).parent.parent / "golden"
DAY = 86_400
FIRST = 1_700_000_000


def notes(workshop: Workshop) -> str:
    """The release notes of the last release."""
    return (workshop.out / "railways.md").read_text(encoding="utf-8")


def without(workshop: Workshop, entry: str) -> None:
    """Remove the entry that begins with a text."""
    kept = workshop.files["lines.yaml"]
    start = kept.index(entry)
    end = kept.find("\n- ", start + 1)
    workshop.files["lines.yaml"] = kept[:start] + (kept[end + 1 :] if end > 0 else "")


def test_release_notes_of_a_release_with_every_sort_of_change(workshop: Workshop) -> None:
    """The golden file: `tests/golden/release.md`."""
    workshop.change("authors:", "subdecks: true\nauthors:", "deck.yaml")
    workshop.files["more.yaml"] = """\
title: More lines
source: smith-1988
facts:
- {term: gauge, id: gauge, means: the distance between the rails, page: 3}
- {date: 1830, event: a later line, id: later, page: 1}
- {date: 1831, event: a line of its own, id: own, page: 2}
"""
    workshop.release(FIRST)
    without(workshop, "- argument")
    workshop.release(FIRST + DAY)
    workshop.change("id: stephenson\n", "id: george-stephenson\n  was: [stephenson]\n")
    workshop.change("  born: 1781-06-09\n", "  born: 1781-06-09\n  died: 1848-08-12\n")
    workshop.change("- {date: 1831, event: a line of its own, id: own, page: 2}\n", "", "more.yaml")
    workshop.change("the distance", "the least distance", "more.yaml")
    workshop.change("title: Early railways\n", "title: Railways of *England*\n", "deck.yaml")
    without(workshop, "- figure")
    workshop.files["lines.yaml"] += "- {date: 1829, event: a trial, id: trial, page: 5}\n"
    workshop.release(FIRST + 2 * DAY)
    assert notes(workshop) == (GOLDEN / "release.md").read_text(encoding="utf-8")


def test_each_release_names_all_that_was_ever_removed_under_every_id_it_had(
    workshop: Workshop, learner: Learner
) -> None:
    """A learner may have skipped the rename and the removal."""
    workshop.release(FIRST)
    learner.take(workshop.package)
    workshop.change("id: coal-paid\n", "id: coal\n  was: [coal-paid]\n")
    workshop.release(FIRST + DAY)
    without(workshop, "- argument")
    workshop.release(FIRST + 2 * DAY)
    workshop.change("English engineer", "engineer")
    workshop.release(FIRST + 3 * DAY)
    assert "## Removed in earlier releases (1)" in notes(workshop)
    assert "- `coal` (16 November 2023)" in notes(workshop)
    (search,) = re.findall(r"^ {4}(Id:.*)$", notes(workshop), re.MULTILINE)
    assert list(learner.collection.find_notes(search)) == [learner.note("coal-paid").id]


@pytest.mark.parametrize(
    ("born", "sorts"), [("1781-06-09", ["renamed"]), ("1781-06-10", ["renamed", "changed"])]
)
def test_what_else_has_changed_in_a_renamed_fact_is_listed(
    workshop: Workshop, born: str, sorts: list[str]
) -> None:
    workshop.release(FIRST)
    workshop.change("id: stephenson\n", "id: george\n  was: [stephenson]\n")
    workshop.change("born: 1781-06-09", f"born: {born}")
    printed = workshop.release(FIRST + DAY)
    assert ("Changed (1)" in printed) == ("changed" in sorts)
    assert "Renamed (1)" in printed


def test_a_fact_that_is_renamed_twice_is_not_called_changed(workshop: Workshop) -> None:
    workshop.release(FIRST)
    workshop.change("id: stephenson\n", "id: george\n  was: [stephenson]\n")
    workshop.release(FIRST + DAY)
    workshop.change("id: george\n  was: [stephenson]\n", "id: g-s\n  was: [stephenson, george]\n")
    printed = workshop.release(FIRST + 2 * DAY)
    assert "g-s (was george)" in printed
    assert "Changed" not in printed


def take_always(learner: Learner, package: Path) -> None:
    """Import a package with "Update notes" at "Always"."""
    presets = learner.collection._backend.get_import_anki_package_presets()
    presets.update_notes = 1  # type: ignore[assignment]
    request = ImportAnkiPackageRequest(package_path=str(package), options=presets)
    learner.collection.import_anki_package(request)
    learner.collection.models._clear_cache()


def test_a_note_that_was_changed_after_the_release_is_found_and_updated_as_the_notes_say(
    workshop: Workshop, learner: Learner
) -> None:
    """Anki's own tag for a card that was often wrong makes the note newer."""
    workshop.release(FIRST)
    learner.take(workshop.package)
    before = learner.review("stephenson", "born")
    workshop.change("born: 1781-06-09", "born: 1781-06-10")
    workshop.change("event: the opening", "event: the solemn opening")
    workshop.release(FIRST + DAY)
    leech = learner.note("stephenson")
    leech.tags.append("leech")
    learner.collection.update_note(leech)
    (search,) = re.findall(r"^ {4}(.* edited:7)$", notes(workshop), re.MULTILINE)
    assert list(learner.collection.find_notes(search)) == [leech.id]
    assert learner.take(workshop.package) == {"updated": 1, "kept": 3}
    assert "9 June" in learner.note("stephenson")["born answer"]
    take_always(learner, workshop.package)
    assert "10 June" in learner.note("stephenson")["born answer"]
    assert learner.schedule("stephenson", "born") == before


def test_a_search_for_very_many_edited_notes_is_one_for_the_whole_deck(workshop: Workshop) -> None:
    workshop.files["lines.yaml"] += "".join(
        f"- {{date: {1700 + number}, event: opening number {number}, id: f{number}, page: 1}}\n"
        for number in range(60)
    )
    workshop.release(FIRST)
    workshop.change("title: First lines\n", "title: First lines\ntags: [early]\n")
    workshop.run("release", "--yes", "--out", str(workshop.out), env=at(FIRST + DAY))
    assert "\n    (Id:railways/*) edited:7\n" in notes(workshop)


@pytest.mark.parametrize("subdecks", [False, True])
def test_a_deck_that_is_renamed_as_the_notes_say_stays_together(
    workshop: Workshop, learner: Learner, *, subdecks: bool
) -> None:
    if subdecks:
        workshop.change("authors:", "subdecks: true\nauthors:", "deck.yaml")
    workshop.release(FIRST)
    learner.take(workshop.package)
    before = learner.review("stephenson", "identify")
    workshop.change("title: Early railways\n", "title: Railways of England\n", "deck.yaml")
    workshop.files["lines.yaml"] += "- {date: 1829, event: a trial, id: trial, page: 5}\n"
    printed = workshop.release(FIRST + DAY)
    assert "“Early railways” is now “Railways of England”" in printed
    assert "Moved" not in printed
    (names,) = re.findall(r"^- “(.*)” is now “(.*)”$", notes(workshop), re.MULTILINE)
    decks = learner.collection.decks
    number = decks.id_for_name(names[0])
    assert number
    decks.rename(number, names[1])
    assert learner.take(workshop.package) == {"new": 1, "kept": 4}
    facts = ("stephenson", "trial")
    full = {decks.name(card.did) for fact in facts for card in learner.note(fact).cards()}
    expected = "Railways of England::First lines" if subdecks else "Railways of England"
    assert full == {expected}
    assert not [deck.name for deck in decks.all_names_and_ids() if "Early" in deck.name]
    assert learner.schedule("stephenson", "identify") == before


def test_a_locked_build_says_that_a_deck_was_retitled(workshop: Workshop) -> None:
    workshop.release(FIRST)
    workshop.change("title: Early railways\n", "title: Railways\n", "deck.yaml")
    code, output = workshop.run("build", "--locked", "--out", str(workshop.out), env=at(FIRST))
    assert (code, output.splitlines()[0]) == (
        1,
        "railways/deck.yaml:1:7: error: the Anki deck 'Early railways' is now 'Railways' "
        "[not-locked]",
    )


def test_a_learner_who_skipped_the_release_that_renamed_a_deck_is_told_later(
    workshop: Workshop,
) -> None:
    workshop.release(FIRST)
    workshop.change("title: Early railways\n", "title: Railways\n", "deck.yaml")
    workshop.release(FIRST + DAY)
    workshop.change("English engineer", "engineer")
    printed = workshop.release(FIRST + 2 * DAY)
    assert "renamed" not in printed
    assert "- “Early railways” is now “Railways”\n" in notes(workshop)
    workshop.change("title: Railways\n", "title: Lines\n", "deck.yaml")
    workshop.release(FIRST + 3 * DAY)
    assert "- “Early railways” is now “Lines”\n- “Railways” is now “Lines”\n" in notes(workshop)


@pytest.mark.parametrize(
    ("histories", "names"),
    [
        ([(1, (("A", 5),), "B"), (1, (("A", 5),), "B")], {"A": "B"}),
        ([(1, (("A", 5),), "B"), (1, (), "A")], {}),
        # What came later was never in the deck.
        ([(1, (("A", 5),), "B"), (7, (), "B")], {"A": "B"}),
        ([(1, (("A", 5), ("B", 9)), "C")], {"A": "C", "B": "C"}),
        ([(1, (("A", 5), ("B", 9)), "A")], {"B": "A"}),
    ],
)
def test_former_names_of_decks_lead_to_the_present_ones(
    histories: list[tuple[int, tuple[tuple[str, int], ...], str]], names: dict[str, str]
) -> None:
    assert former_names(histories) == names


@pytest.mark.parametrize(
    ("moves", "renamed"),
    [
        ([("A", "B"), ("A", "B")], {"A": "B"}),
        ([("A", "B"), ("A", "A")], {}),
        ([("A::x", "B::x"), ("A::y", "B::y")], {"A": "B"}),
        ([("A::x", "B::x"), ("A::y", "A::y")], {"A::x": "B::x"}),
        ([("A::x", "A::z"), ("A::y", "A::y")], {"A::x": "A::z"}),
        # Parts become subdecks, or no longer are.
        ([("A", "A::x"), ("A", "A::y")], {}),
        ([("A::x", "A"), ("A::y", "A")], {}),
        # A learner may have the deck already.
        ([("A", "B"), ("B", "B")], {}),
        ([("A", "C"), ("B", "C")], {}),
        ([("A", "H::A")], {"A": "H::A"}),
    ],
)
def test_decks_whose_cards_all_move_are_to_be_renamed(
    moves: list[tuple[str, str]], renamed: dict[str, str]
) -> None:
    assert renamed_decks(moves, {before for before, _ in moves}) == renamed


_DECK = st.lists(st.sampled_from("ABx"), min_size=1, max_size=3).map("::".join)


@given(st.lists(st.tuples(_DECK, _DECK), max_size=6))
def test_renaming_decks_takes_no_card_to_a_deck_that_is_not_its_own(
    moves: list[tuple[str, str]],
) -> None:
    renamed = renamed_decks(moves, {before for before, _ in moves})
    for before, after in moves:
        assert after_renaming(before, renamed) in (before, after)


@pytest.mark.parametrize("code", languages.deck_languages())
def test_every_language_names_the_day_and_anki_s_search(code: str) -> None:
    words = languages.words(code).anki.release
    assert "2026-11-28" in words.own_edits.format("2026-11-28")
    assert words.own_edits.count("{}") == 1
    assert "leech" in words.own_edits
    assert "7" in words.own_edits
