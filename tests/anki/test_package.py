"""The bytes of a package, and what guards them."""

import json
import os
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import genanki
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen import languages
from quizgen.anki.guids import guid
from quizgen.anki.lock_reading import read_lock
from quizgen.anki.note_types import note_type
from quizgen.cli import deck_checks
from quizgen.facts.kinds import KINDS
from quizgen.system import background
from tests.anki.freeze import every_note_type, frozen
from tests.workshop import Workshop, at

GOLDEN = Path(__file__).parent.parent / "golden"
NOW = 1_700_000_000


def test_the_note_types_are_those_that_learners_have() -> None:
    """If this fails on purpose, raise MODIFIED and let `python -m tests.anki.freeze` write it."""
    known = json.loads((GOLDEN / "note_types.json").read_text(encoding="utf-8"))
    assert json.loads(json.dumps(frozen())) == known


def test_no_field_or_template_was_ever_added_moved_or_given_another_id() -> None:
    known = json.loads((GOLDEN / "note_type_ids.json").read_text(encoding="utf-8"))
    every = dict(every_note_type())
    assert every.keys() == known.keys()
    for name, made in every.items():
        expected = known[name]
        assert made.id == expected["id"]
        assert [each["id"] for each in made.fields] == expected["fields"]
        assert [each["id"] for each in made.templates] == expected["templates"]
    ids = [each.id for each in every.values()]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("code", languages.deck_languages()[1:])
def test_note_types_of_other_languages_differ_only_in_their_words(code: str) -> None:
    words, english = languages.words(code), languages.words(languages.DEFAULT)
    for each in KINDS.values():
        made, first = note_type(each.kind, code), note_type(each.kind)
        assert made.css == first.css
        assert [field["name"] for field in made.fields] == [field["name"] for field in first.fields]
        for ours, theirs in zip(made.templates, first.templates, strict=True):
            assert ours["name"] == theirs["name"]
            for side in ("qfmt", "afmt"):
                said = ours[side].replace(f' lang="{code}" dir="{words.direction}"', "")
                speaker = "<bdi>{{According to}}</bdi>"
                kind = each.kind.name
                called, spoken = words.kinds[kind], words.anki.according_to.format(speaker)
                said = said.replace(f">{called}{{{{", f">{english.kinds[kind]}{{{{")
                said = said.replace(spoken, english.anki.according_to.format(speaker))
                assert said == theirs[side]


def test_a_guid_hangs_on_the_ids_of_deck_and_fact_alone() -> None:
    assert guid("railways", "stephenson") == "IbHtHk?~,t"


NAMESPACE = "k3v9t2mqx7pd"
TITLE = "title: Early railways\n"


PLAIN_GUIDS = {
    "railways/stephenson": "IbHtHk?~,t",
    "railways/stockton-opening": "BQ&-T5IQ4q",
    "railways/stockton-length": "zsHQ0nT%DM",
    "railways/coal-paid": "noTKNCx7,2",
}
NAMESPACED_GUIDS = {
    "railways/stephenson": "ut4;809fe<",
    "railways/stockton-opening": "C:08iidGYm",
    "railways/stockton-length": "I-.z]P5y6t",
    "railways/coal-paid": "b1;xJthN6;",
}
"""By Id field. If one changes, every learner gets a new note instead of an update."""


@pytest.mark.parametrize(
    ("line", "guids"), [("", PLAIN_GUIDS), (f"namespace: {NAMESPACE}\n", NAMESPACED_GUIDS)]
)
def test_guids_never_change_and_learners_see_the_deck_id(
    workshop: Workshop, line: str, guids: dict[str, str]
) -> None:
    workshop.change(TITLE, f"{line}{TITLE}", "deck.yaml")
    workshop.build(NOW)
    rows = _rows(workshop, "SELECT flds, guid FROM notes")
    assert {str(fields).split("\x1f")[-3]: str(made) for fields, made in rows} == guids


@given(st.text("abz09-/", min_size=1), st.text("abz09-", min_size=1))
def test_a_guid_is_the_one_that_genanki_would_make(deck: str, fact: str) -> None:
    assert guid(deck, fact) == genanki.guid_for(deck, fact)


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
    notes = _rows(workshop, "SELECT id, mod FROM notes ORDER BY id")
    assert notes[-1] == ((NOW + 100) * 1000, NOW + 100)
    assert [mod for _, mod in notes[:-1]] == [NOW] * 4
    assert [number for number, _ in notes[:-1]] == [NOW * 1000 + place for place in range(4)]
    cards = _rows(workshop, "SELECT id, nid, ord, due FROM cards ORDER BY id")
    first = cards[0][0]
    assert [number for number, *_ in cards] == [*range(first, first + 8)]
    assert 0 <= first - (NOW + 100) * 1000 < 3_600_000
    # The part whose name begins with a digit comes first.
    later = (NOW + 100) * 1000
    assert cards[0][1:] == (later, 0, 1)
    assert [(nid - NOW * 1000, due) for _, nid, _, due in cards[1:]] == [
        (0, 2), (0, 2), (0, 2), (1, 3), (2, 4), (3, 5), (3, 5),
    ]  # fmt: skip


def _rows(workshop: Workshop, question: str) -> list[tuple[int, ...]]:
    """What the database of the package answers to a question."""
    database = workshop.folder / "collection"
    with zipfile.ZipFile(workshop.package) as archive:
        database.write_bytes(archive.read("collection.anki2"))
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(question).fetchall()


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


def test_the_lock_is_a_line_a_fact_sorted_by_id(workshop: Workshop) -> None:
    workshop.release(NOW)
    lines = (workshop.deck / "deck.lock").read_text(encoding="utf-8").splitlines()
    facts = [json.loads(line).get("fact") for line in lines]
    assert facts == [None, "coal-paid", "stephenson", "stockton-length", "stockton-opening"]
    entry = json.loads(lines[2])
    digest = entry.pop("hash")
    assert len(digest) == 16
    texts = entry.pop("fields").split(" ")
    assert [each.partition(":")[0] for each in texts] == ["0", *"123456", "14", "16", "20", "21"]
    assert all(len(each.partition(":")[2]) == 8 for each in texts)
    assert entry == {
        "fact": "stephenson",
        "first": "stephenson",
        "kind": "person",
        "deck": "Early railways",
        "slots": ["identify", "name", "born"],
        "created": NOW,
        "modified": NOW,
        "tags": {"part::lines": 0},
    }


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


def test_of_two_lines_on_a_fact_after_a_merge_the_newer_counts(workshop: Workshop) -> None:
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    kept = lock.read_text(encoding="utf-8")
    newer = kept.splitlines()[2].replace(f'"modified": {NOW}', f'"modified": {NOW + 50}')
    lock.write_text(f"{newer}\n{kept}", encoding="utf-8")
    workshop.release(NOW + 100)
    assert lock.read_text(encoding="utf-8").splitlines()[2] == newer


def test_of_two_lines_on_a_fact_of_the_same_time_the_last_counts(workshop: Workshop) -> None:
    """Two branches may have been released in the same second."""
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    head, *_ = lock.read_text(encoding="utf-8").splitlines()
    for hashes in (["one", "other"], ["other", "one"]):
        lines = [json.dumps(ENTRY | {"hash": each}) for each in hashes]
        lock.write_text("\n".join([head, *lines]), encoding="utf-8")
        found, diagnostics = read_lock(workshop.deck, "railways")
        assert not diagnostics
        assert found.entries["stephenson"].hash == hashes[-1]


def test_a_fact_that_was_removed_on_one_branch_stays_so_after_a_merge(workshop: Workshop) -> None:
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    before = lock.read_text(encoding="utf-8")
    head, _ = workshop.files["lines.yaml"].split("- argument")
    workshop.files["lines.yaml"] = head
    workshop.release(NOW + 100)
    after = lock.read_text(encoding="utf-8")
    # A union keeps both lines on the fact, in the order of the branches.
    lock.write_text(after + before.split("\n", 1)[1], encoding="utf-8")
    assert "Removed" not in workshop.release(NOW + 200)
    assert lock.read_text(encoding="utf-8") == after


ENTRY = {
    "fact": "stephenson",
    "first": "stephenson",
    "kind": "person",
    "deck": "Early railways",
    "slots": ["identify"],
    "hash": "x",
    "created": NOW,
    "modified": NOW + 1,
}
"""What a lock may say of a fact."""

UNKNOWN_FIELDS = (
    "missing or unknown fields in a line of the lock: restore deck.lock from git; or remove it, "
    "and rebuild it with `quizgen release --from-package` and the last package"
)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "<<<<<<< HEAD",
            "deck.lock:1:1: error: unresolved merge marker: delete this line, keep the "
            "others [broken-lock]",
        ),
        (
            '{"fact": "x"',
            "deck.lock:1:1: error: not a line of a lock: restore deck.lock from git; or remove "
            "it, and rebuild it with `quizgen release --from-package` and the last package "
            "[broken-lock]",
        ),
        (
            "[" * 100_000,
            "deck.lock:1:1: error: not a line of a lock: restore deck.lock from git; or remove "
            "it, and rebuild it with `quizgen release --from-package` and the last package "
            "[broken-lock]",
        ),
        (
            '{"lock": 1, "deck": "canals"}',
            "deck.lock:1:1: error: this lock is of the deck 'canals', and deck.yaml makes it "
            "'railways': if the id was changed by mistake, put `deck: canals` back; to give the "
            "deck another id, add `was: [canals]`; for a deck of your own, remove this deck.lock "
            "and release with --first [foreign-lock]",
        ),
        (
            '{"lock": 1, "deck": "railways", "namespace": 5}',
            "deck.lock:1:1: error: a line of a lock with a namespace that is not text: restore it "
            "from git [broken-lock]",
        ),
        (
            '{"lock": 3, "deck": "railways"}',
            "deck.lock:1:1: error: lock version 3 (this quizgen reads 2): update quizgen "
            "[newer-lock]",
        ),
        (
            '{"fact": "x", "first": "x", "kind": "person", "deck": "d", "slots": [], "hash": "h", '
            '"created": 1, "modified": 9999999999999999999999}',
            f"deck.lock:1:1: error: {UNKNOWN_FIELDS} [broken-lock]",
        ),
        (
            '{"fact": "x", "first": "x", "kind": "person", "deck": "d", "slots": [], "hash": "h", '
            '"created": 1, "modified": 2, "new": 3}',
            f"deck.lock:1:1: error: {UNKNOWN_FIELDS} [broken-lock]",
        ),
        (
            '{"fact": "x", "slots": 3}',
            f"deck.lock:1:1: error: {UNKNOWN_FIELDS} [broken-lock]",
        ),
        *(
            (
                json.dumps(ENTRY | wrong),
                f"deck.lock:1:1: error: {UNKNOWN_FIELDS} [broken-lock]",
            )
            for wrong in (
                {"slots": [1]},
                {"created": 10**30},
                {"modified": -1},
                {"modified": NOW * 1000},
                {"fact": "half a character: \ud800"},
                {"slots": ["\udfff"]},
                {"language": "xx"},
                {"language": 1},
                {"was": "pease"},
                {"was": [1]},
                {"fields": "1:short"},
                {"fields": ["1:AbCdEfGh"]},
                {"tags": ["early"]},
                {"tags": {"early": True}},
                {"decks": {"Early railways": -1}},
            )
        ),
    ],
)
def test_a_lock_that_is_not_one_is_refused_at_its_line(
    workshop: Workshop, line: str, said: str
) -> None:
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    lock.write_text(f"{line}\n{lock.read_text(encoding='utf-8')}", encoding="utf-8")
    for command in (["build", "--out", str(workshop.out)], ["check"]):
        code, output = workshop.run(*command)
        assert code == 1
        assert output.splitlines()[0] == f"railways/{said}"


def test_check_tells_what_is_no_file_in_the_place_of_a_lock(workshop: Workshop) -> None:
    workshop.write()
    (workshop.deck / "deck.lock").mkdir()
    code, output = workshop.run("check")
    assert (code, output.splitlines()[0]) == (
        1,
        "railways/deck.lock:1:1: error: cannot be read: Is a directory [unreadable]",
    )


def test_check_tells_merge_markers_in_a_lock_beside_those_in_facts(workshop: Workshop) -> None:
    workshop.release(NOW)
    for name in ("deck.lock", "lines.yaml"):
        text = (workshop.deck / name).read_text(encoding="utf-8")
        workshop.files[name] = f"{text}<<<<<<< HEAD\n"
    code, output = workshop.run("check")
    places = [line.partition(": ")[0] for line in output.splitlines() if ": error: " in line]
    assert code == 1
    assert [place.partition(":")[0] for place in places] == [
        "railways/deck.lock",
        "railways/lines.yaml",
    ]


def test_a_lock_may_begin_with_a_byte_order_mark(workshop: Workshop) -> None:
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    lock.write_text(lock.read_text(encoding="utf-8"), encoding="utf-8-sig")
    workshop.build(NOW + 1, "--locked")


@pytest.mark.parametrize("kept", [0, 2])
def test_a_lock_that_was_cut_short_is_refused(workshop: Workshop, kept: int) -> None:
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    lines = lock.read_text(encoding="utf-8").splitlines(keepends=True)
    lock.write_text("".join(lines[len(lines) - kept :]), encoding="utf-8")
    code, output = workshop.run("build", "--out", str(workshop.out))
    assert (code, output.splitlines()[0]) == (
        1,
        "railways/deck.lock:1:1: error: the first line of the lock is missing, and perhaps others: "
        "restore deck.lock from git; or remove it, and rebuild it with `quizgen release "
        "--from-package` and the last package [broken-lock]",
    )


def test_a_lock_that_is_to_be_made_outside_the_deck_is_not(workshop: Workshop) -> None:
    workshop.write()
    (workshop.deck / "deck.lock").symlink_to("../outside.lock")
    code, output = workshop.run("release", "--out", str(workshop.out), env=at(NOW))
    assert (code, output.splitlines()[0]) == (
        1,
        "railways/deck.lock:1:1: error: this link leads out of the deck and is not followed: "
        "copy its target into the deck [outside-deck]",
    )
    assert not (workshop.folder / "outside.lock").exists()


OTHER = "m4w0v3nry8qe"


@pytest.mark.parametrize(
    ("released", "later", "said"),
    [
        (
            "",
            f"namespace: {OTHER}\n",
            "railways/deck.yaml:2:12: error: this deck was released without a namespace, and with "
            "one all its notes would be new for learners: remove this line, or remove deck.lock "
            "and release with --first to begin a new deck [namespace-changed]",
        ),
        (
            f"namespace: {NAMESPACE}\n",
            "",
            "railways/deck.yaml:1:7: error: this deck was released with the namespace "
            f"'{NAMESPACE}', and without it all its notes would be new for learners: add "
            f"`namespace: {NAMESPACE}`, or remove deck.lock and release with --first to "
            "begin a new deck [namespace-changed]",
        ),
        (
            f"namespace: {NAMESPACE}\n",
            f"namespace: {OTHER}\n",
            "railways/deck.yaml:2:12: error: this deck was released with the namespace "
            f"'{NAMESPACE}', and with another one all its notes would be new for learners: write "
            f"`namespace: {NAMESPACE}`, or remove deck.lock and release with --first to "
            "begin a new deck [namespace-changed]",
        ),
    ],
)
@pytest.mark.parametrize("command", ["build", "release"])
def test_a_released_deck_cannot_change_its_namespace(
    workshop: Workshop, command: str, released: str, later: str, said: str
) -> None:
    workshop.change(TITLE, f"{released}{TITLE}", "deck.yaml")
    workshop.release(NOW)
    lock = (workshop.deck / "deck.lock").read_bytes()
    workshop.change(f"{released}{TITLE}", f"{later}{TITLE}", "deck.yaml")
    for arguments in ([command, "--out", str(workshop.out)], ["check"]):
        code, output = workshop.run(*arguments, env=at(NOW + 1))
        assert (code, output.splitlines()[0]) == (1, said)
    assert (workshop.deck / "deck.lock").read_bytes() == lock
    (workshop.deck / "deck.lock").unlink()
    code, output = workshop.run("release", "--first", "--out", str(workshop.out), env=at(NOW + 1))
    assert code == 0, output


def test_the_lock_records_the_namespace(workshop: Workshop) -> None:
    workshop.change(TITLE, f"namespace: {NAMESPACE}\n{TITLE}", "deck.yaml")
    workshop.release(NOW)
    lock, found = read_lock(workshop.deck, "railways")
    assert (lock.namespace, found) == (NAMESPACE, [])
    before = (workshop.deck / "deck.lock").read_bytes()
    workshop.release(NOW + 1)
    assert (workshop.deck / "deck.lock").read_bytes() == before


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


def test_a_deck_with_errors_leaves_the_old_package_as_it_was(workshop: Workshop) -> None:
    workshop.release(NOW)
    before = {path: path.read_bytes() for path in workshop.out.iterdir()}
    lock = (workshop.deck / "deck.lock").read_bytes()
    workshop.change("page: 12", "pgae: 12")
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
