"""The bytes of a package, and what guards them."""

import json
import os
import subprocess
import sys
import zipfile

import pytest

from quizgen.cli import deck_checks
from quizgen.system import background
from tests.workshop import Workshop, at

NOW = 1_700_000_000


@pytest.mark.slow
def test_equal_decks_give_equal_bytes_wherever_they_are_built(workshop: Workshop) -> None:
    workshop.change("  page: 12\n", "  page: 12\n  image: george.svg\n  alt: a man\n")
    workshop.files["media/george.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'/>"
    workshop.files["media/unused.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'/>"
    workshop.release(NOW)
    released = workshop.package.read_bytes()
    for number, zone in enumerate(("UTC", "Asia/Tokyo", "America/Lima")):
        temporary = workshop.folder / f"tmp{number}"
        temporary.mkdir()
        environment = {"TZ": zone, "PYTHONHASHSEED": str(number), "TMPDIR": str(temporary)}
        out = workshop.folder / f"out{number}"
        command = [*_QUIZGEN, "build", "--locked", "--out", str(out), str(workshop.deck)]
        subprocess.run(command, check=True, env=os.environ | environment, capture_output=True)
        assert (out / "railways.apkg").read_bytes() == released
        assert not list(temporary.iterdir())
        assert [path.name for path in out.iterdir()] == ["railways.apkg"]


@pytest.mark.skipif(sys.platform != "linux", reason="there is no second process here")
def test_a_package_whose_notes_two_processes_made_has_the_same_bytes(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.change("  page: 12\n", "  page: 12\n  image: george.svg\n  alt: a man\n")
    workshop.files["media/george.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'/>"
    workshop.release(NOW)
    workshop.change("because: [coal was", "because: [coal is")
    workshop.build(NOW + 1)
    made = workshop.package.read_bytes()
    forked: list[str] = []
    fork = os.fork

    def counted() -> int:
        forked.append("once")
        return fork()

    monkeypatch.setattr(os, "fork", counted)
    monkeypatch.setattr(background, "_can_fork", lambda: True)
    monkeypatch.setattr(background, "_cores", lambda: 2)
    monkeypatch.setattr(deck_checks, "_LARGE", 0)
    workshop.build(NOW + 1)
    assert forked == ["once"]
    assert workshop.package.read_bytes() == made
    workshop.change("page: 33\n", "page: 33\n  image: none.svg\n  alt: a line\n")
    code, printed = workshop.run("build", "--out", str(workshop.out), env=at(NOW + 1))
    assert (code, "none.svg" in printed) == (1, True)


def test_a_package_is_deflated_and_holds_only_the_pictures_in_use(workshop: Workshop) -> None:
    workshop.change("  page: 12\n", "  page: 12\n  image: george.svg\n  alt: a man\n")
    workshop.files["media/george.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'/>"
    workshop.files["media/unused.svg"] = "<svg xmlns='http://www.w3.org/2000/svg'/>"
    workshop.build(NOW)
    with zipfile.ZipFile(workshop.package) as archive:
        entries = {entry.filename: entry for entry in archive.infolist()}
        assert list(entries) == ["collection.anki2", "media", "0", "quizgen.json"]
        assert entries["collection.anki2"].compress_type == zipfile.ZIP_DEFLATED
        assert list(json.loads(archive.read("media")).values()) == ["quizgen-a87cba1d08bc5397.svg"]


def test_the_name_of_a_picture_ends_in_small_letters(workshop: Workshop) -> None:
    """Anki, and some systems, know a sort of picture by its ending alone."""
    workshop.change("  page: 12\n", "  page: 12\n  image: George.SVG\n  alt: a man\n")
    workshop.files["media/George.SVG"] = "<svg xmlns='http://www.w3.org/2000/svg'/>"
    workshop.build(NOW)
    with zipfile.ZipFile(workshop.package) as archive:
        assert list(json.loads(archive.read("media")).values()) == ["quizgen-a87cba1d08bc5397.svg"]


def test_cards_are_due_in_study_order_and_no_older_than_the_release(
    workshop: Workshop,
) -> None:
    """Anki shows the id of a card as the time when it was added, and sorts new cards by `due`."""
    workshop.release(NOW)
    workshop.files["2-later.yaml"] = (
        "source: smith-1988\nfacts:\n- {date: 1830, event: a later line, id: later, page: 1}\n"
    )
    workshop.release(NOW + 100)
    notes = workshop.rows("SELECT id, mod FROM notes ORDER BY id")
    assert notes[-1] == ((NOW + 100) * 1000, NOW + 100)
    assert [mod for _, mod in notes[:-1]] == [NOW] * 4
    assert [number for number, _ in notes[:-1]] == [NOW * 1000 + place for place in range(4)]
    cards = workshop.rows("SELECT id, nid, ord, due FROM cards ORDER BY id")
    first = cards[0][0]
    assert [number for number, *_ in cards] == [*range(first, first + 8)]
    assert 0 <= first - (NOW + 100) * 1000 < 3_600_000
    # The part whose name begins with a digit comes first.
    later = (NOW + 100) * 1000
    assert cards[0][1:] == (later, 0, 1)
    assert [(nid - NOW * 1000, due) for _, nid, _, due in cards[1:]] == [
        (0, 2), (0, 2), (0, 2), (1, 3), (2, 4), (3, 5), (3, 5),
    ]  # fmt: skip


def test_only_a_later_release_lists_what_is_added(workshop: Workshop) -> None:
    assert "stephenson" not in workshop.release(NOW)
    workshop.files["new.yaml"] = (
        "source: smith-1988\nfacts:\n- {date: 1830, event: a later line, id: later, page: 1}\n"
    )
    printed = workshop.release(NOW + 100)
    assert "Added (1)" in printed
    assert "  later\n" in printed
    assert "stephenson" not in printed


def test_every_removed_fact_is_in_one_of_the_searches(workshop: Workshop) -> None:
    """A search for very many facts would be too long to paste."""
    names = [f"f{number}" for number in range(120)]
    kept = workshop.files["lines.yaml"]
    workshop.files["lines.yaml"] += "".join(
        f"- {{date: {1700 + number}, event: opening number {number}, id: {name}, page: 1}}\n"
        for number, name in enumerate(names)
    )
    workshop.release(NOW)
    workshop.files["lines.yaml"] = kept
    workshop.release(NOW + 100, "--yes")
    notes = (workshop.out / "railways.md").read_text(encoding="utf-8")
    searches = [line.split(" OR ") for line in notes.splitlines() if line.startswith("    Id:")]
    assert len(searches) > 1
    found = [each.strip() for search in searches for each in search]
    assert sorted(found) == sorted(f"Id:railways/{name}" for name in names)


def test_a_build_reads_the_lock_and_never_writes_it(workshop: Workshop) -> None:
    assert "never released before" in workshop.build(NOW)
    assert not (workshop.deck / "deck.lock").exists()
    workshop.release(NOW)
    lock = (workshop.deck / "deck.lock").read_bytes()
    workshop.change("English engineer", "engineer")
    assert "never released before" not in workshop.build(NOW + 1)
    assert (workshop.deck / "deck.lock").read_bytes() == lock


def test_locked_builds_fail_at_the_fact_that_differs(workshop: Workshop) -> None:
    workshop.release(NOW)
    workshop.change("English engineer", "engineer")
    code, output = workshop.run("build", "--locked", "--out", str(workshop.out), env=at(NOW + 9))
    assert code == 1
    assert output.splitlines()[0] == (
        "railways/lines.yaml:4:3: error: 'stephenson' is changed since the last release "
        "[not-locked]"
    )


def test_a_release_without_changes_changes_nothing(workshop: Workshop) -> None:
    workshop.release(NOW)
    before = {path: path.read_bytes() for path in workshop.folder.rglob("*") if path.is_file()}
    workshop.release(NOW + 100)
    after = {path: path.read_bytes() for path in workshop.folder.rglob("*") if path.is_file()}
    assert after == before


@pytest.mark.parametrize(
    ("old", "new", "sorts"),
    [
        ("page: 12", "page: 13", ["Changed (1)"]),
        ("[coal was two thirds", "  [coal was two thirds", []),
        ("  page: 33\n", "  page: 33\n  see: [stephenson]\n", []),
        ("- person: George", "- # a comment\n  person: George", []),
        ("- date: 1825-09-27", '- date: "1825-09-27"', []),
        ("page: 40-41", "page: 40–41", []),
        ("title: First lines", "title: Lines", ["Changed (4)"]),
        ("title: First lines\n", "title: First lines\ntags: [early]\n", ["Changed (4)"]),
        ("  by: Smith", "  by: Jones", ["Changed (1)"]),
        ("  id: coal-paid", "  id: coal-pays", ["Added (1)", "Removed (1)"]),
    ],
)
def test_only_what_a_learner_would_see_makes_a_note_newer(
    workshop: Workshop, old: str, new: str, sorts: list[str]
) -> None:
    workshop.release(NOW)
    workshop.change(old, new)
    printed = workshop.release(NOW + 100, "--yes").splitlines()
    found = [line.partition(":")[0].strip() for line in printed if line.startswith("  ")]
    assert [sort for sort in found if sort[-1] == ")"] == sorts


def test_a_new_fact_whose_id_is_a_word_of_another_leaves_that_alone(workshop: Workshop) -> None:
    workshop.change("  id: stockton-length\n", "  id: stockton-length\n  unit: chains\n")
    workshop.release(NOW)
    workshop.files["lines.yaml"] += "- {term: chains, id: chains, means: 66 feet each, page: 2}\n"
    assert "Changed" not in workshop.release(NOW + 100)
    workshop.change("id: chains", "id: chain, was: chains")
    assert "Changed" not in workshop.release(NOW + 200)


def test_a_source_that_is_cited_otherwise_changes_its_facts(workshop: Workshop) -> None:
    workshop.release(NOW)
    workshop.change("issued: 1988", "issued: 1989", "deck.yaml")
    assert "Changed (4)" in workshop.release(NOW + 100)


def test_what_a_source_is_to_cover_changes_no_fact(workshop: Workshop) -> None:
    workshop.release(NOW)
    workshop.change("issued: 1988", "issued: 1988, covers: 1-40", "deck.yaml")
    assert "Changed" not in workshop.release(NOW + 100)


def test_a_renamed_deck_is_announced(workshop: Workshop) -> None:
    workshop.release(NOW)
    workshop.change("title: Early railways", "title: Railways", "deck.yaml")
    printed = workshop.release(NOW + 100)
    assert "Anki deck renamed (1)" in printed
    assert "  “Early railways” is now “Railways”" in printed


def test_a_fact_that_changes_its_kind_is_refused(workshop: Workshop) -> None:
    workshop.release(NOW)
    workshop.change(
        "- figure: 26\n  counts: miles of track in the first Stockton and Darlington line",
        "- date: 1825\n  event: twenty-six miles of track",
    )
    code, output = workshop.run("release", "--out", str(workshop.out), env=at(NOW + 1))
    assert code == 1
    assert output.splitlines()[0] == (
        "railways/lines.yaml:13:3: error: 'stockton-length' was released as a figure, and Anki "
        "cannot change the kind of a note: give this fact a new id [kind-changed]"
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("0", "SOURCE_DATE_EPOCH must be seconds since 1970, above 0 (got '0')"),
        ("soon", "SOURCE_DATE_EPOCH must be seconds since 1970, above 0 (got 'soon')"),
        (f"{NOW}000", "SOURCE_DATE_EPOCH is too large: 13 digits (limit 10)"),
        ("9" * 5000, "SOURCE_DATE_EPOCH is too large: 5,000 digits (limit 10)"),
    ],
)
def test_a_release_at_an_impossible_time_is_refused(
    workshop: Workshop, now: str, said: str
) -> None:
    workshop.release(NOW)
    environment = os.environ | {"SOURCE_DATE_EPOCH": now}
    done = subprocess.run(
        _release(workshop), env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (2, f"quizgen: {said}\n")


def _release(workshop: Workshop) -> list[str]:
    return [*_QUIZGEN, "release", "--out", str(workshop.out), str(workshop.deck)]


@pytest.mark.parametrize(
    ("old", "new", "file"),
    [
        ("page: 12", "pgae: 12", "lines.yaml"),
        ("deck: railways", "deck: railways\nlicense: CC0", "deck.yaml"),
    ],
)
def test_a_deck_with_errors_leaves_the_old_package_as_it_was(
    workshop: Workshop, old: str, new: str, file: str
) -> None:
    workshop.release(NOW)
    before = {path: path.read_bytes() for path in workshop.out.iterdir()}
    lock = (workshop.deck / "deck.lock").read_bytes()
    workshop.change(old, new, file)
    code, output = workshop.run("release", "--out", str(workshop.out), env=at(NOW + 1))
    assert code == 1
    assert output.splitlines()[-1] == "1 deck, 4 facts: 1 error"
    assert {path: path.read_bytes() for path in workshop.out.iterdir()} == before
    assert (workshop.deck / "deck.lock").read_bytes() == lock


@pytest.mark.parametrize("command", ["build", "release"])
@pytest.mark.parametrize("fault", ["pgae: 12", "page: 12\n  died: 1700"])
def test_a_file_that_is_named_stands_for_its_deck_and_every_error_in_that(
    workshop: Workshop, command: str, fault: str
) -> None:
    workshop.change("page: 12", fault)
    workshop.files["more.yaml"] = (
        "source: smith-1988\nfacts:\n- {person: Ada, id: ada, who: mathematician, page: 1}\n"
    )
    workshop.write()
    words = [command, "--out", str(workshop.out), str(workshop.deck / "more.yaml")]
    done = subprocess.run([*_QUIZGEN, *words], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[0].startswith(f"{workshop.deck}/lines.yaml:")
    assert not workshop.out.exists()


_QUIZGEN = [sys.executable, "-m", "quizgen"]
