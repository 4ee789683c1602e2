"""A lock that was lost: what tells that there was one, and how it is rebuilt."""

import json
import shutil
import sqlite3
import struct
import subprocess
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from quizgen.anki.lock_reading import read_lock
from quizgen.anki.merge.release import read_release
from quizgen.anki.package_reading import read_package
from quizgen.diagnostics.diagnostic import Unusable
from tests.anki.learner import Learner
from tests.workshop import Workshop, at

VERSION_1 = Path(__file__).parents[1] / "data" / "package-version-1"
"""A package of two releases as quizgen wrote until November 2026, and its lock."""

NOW = 1_700_000_000
DAY = 86_400


def lock(workshop: Workshop) -> Path:
    return workshop.deck / "deck.lock"


def refusal(workshop: Workshop, *options: str) -> str:
    """Why a release is refused."""
    with pytest.raises(Unusable) as refused:
        workshop.run("release", *options, "--out", str(workshop.out), env=at(NOW + DAY))
    return str(refused.value).replace(f"{workshop.folder}/", "")


def test_a_lock_that_is_lost_is_noticed_by_the_release_notes(workshop: Workshop) -> None:
    workshop.release(NOW)
    lock(workshop).unlink()
    package = workshop.package.read_bytes()
    assert refusal(workshop) == (
        "'railways' was released before, but railways/deck.lock is missing: dist/railways.md has "
        "its release notes; without it, every note counts as new and replaces what learners have "
        "edited; restore it, or rebuild it with --from-package and the last package, or begin a "
        "new deck with --first"
    )
    assert workshop.package.read_bytes() == package
    code, printed = workshop.run(
        "release", "--first", "--out", str(workshop.out), env=at(NOW + DAY)
    )
    assert (code, "never released before" in printed) == (0, True)


def test_a_trial_build_is_no_sign_of_a_release(workshop: Workshop) -> None:
    workshop.build(NOW)
    workshop.release(NOW + 1)


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        ("", "k3v9t2mqx7pd", "no namespace: {}remove `namespace` from deck.yaml"),
        ("k3v9t2mqx7pd", "", "the namespace 'k3v9t2mqx7pd': {}write `namespace: k3v9t2mqx7pd`"),
        ("k3v9t2mqx7pd", "m4w0v3nry8qe",
         "the namespace 'k3v9t2mqx7pd': {}write `namespace: k3v9t2mqx7pd`"),
    ],
)  # fmt: skip
def test_a_namespace_that_has_changed_before_the_first_release_is_told(
    workshop: Workshop, before: str, now: str, said: str
) -> None:
    head = workshop.files["deck.yaml"]

    def with_namespace(namespace: str) -> str:
        workshop.files["deck.yaml"] = head + (f"namespace: {namespace}\n" if namespace else "")
        code, printed = workshop.run("build", "--out", str(workshop.out), env=at(NOW))
        assert code == 0
        return printed.replace(f"{workshop.folder}/", "")

    lost = (
        "for whoever imported it, all notes are new now, and their reviews stay with the old ones; "
    )
    told = f"until now, dist/railways.apkg had {said.format(f'{lost}to keep them, ')}"
    assert "until now" not in with_namespace(before)
    trial = workshop.package.read_bytes()
    assert f"  {told}\n" in with_namespace(now)
    assert "until now" not in with_namespace(now)
    workshop.package.write_bytes(trial)
    assert refusal(workshop) == f"nothing was released: {told}; if that is meant, add --yes"
    with_namespace(before)
    workshop.release(NOW + 1)


def test_a_lock_that_is_lost_is_noticed_by_a_package_of_several_releases(
    workshop: Workshop,
) -> None:
    workshop.release(NOW)
    workshop.change("English engineer", "engineer")
    workshop.release(NOW + 1)
    lock(workshop).unlink()
    (workshop.out / "railways.md").unlink()
    assert "dist/railways.apkg has notes of several releases" in refusal(workshop)


def test_a_lock_that_is_lost_is_noticed_by_former_ids(workshop: Workshop) -> None:
    workshop.change("id: stephenson\n", "id: george\n  was: [stephenson]\n")
    assert "`was` gives former ids of its facts" in refusal(workshop)


def test_a_new_translation_may_have_facts_with_former_ids(german: Workshop) -> None:
    german.change("id: stephenson\n", "id: george\n  was: [stephenson]\n")
    german.change("id: stephenson\n", "id: george\n", "lines.de.yaml")
    code, printed = german.run("release", "--lang", "de", "--out", str(german.out), env=at(NOW))
    assert (code, "never released before" in printed) == (0, True)


def git(folder: Path, *arguments: str) -> None:
    words = ["git", "-C", str(folder), "-c", "user.name=A", "-c", "user.email=a@b.c", *arguments]
    subprocess.run(words, check=True, capture_output=True)


@pytest.mark.parametrize("removed", [False, True])
def test_git_tells_how_to_restore_a_lock(workshop: Workshop, *, removed: bool) -> None:
    """It may have been removed by a commit, too."""
    workshop.release(NOW)
    before = lock(workshop).read_bytes()
    git(workshop.folder, "init", "--quiet")
    git(workshop.folder, "add", ".")
    git(workshop.folder, "commit", "--quiet", "--message", "Release")
    lock(workshop).unlink()
    if removed:
        git(workshop.folder, "commit", "--quiet", "--all", "--message", "Remove")
    said = refusal(workshop)
    assert "deck.lock is missing: git has it, `git -C " in said
    command = said.partition("`")[2].partition("`")[0].split()
    subprocess.run(
        [*command[:2], str(workshop.deck), *command[3:]], check=True, capture_output=True
    )
    assert lock(workshop).read_bytes() == before


def test_lines_that_a_merge_has_lost_are_brought_back_from_git(workshop: Workshop) -> None:
    workshop.release(NOW)
    git(workshop.folder, "init", "--quiet", "--initial-branch", "main")
    git(workshop.folder, "add", "railways")
    git(workshop.folder, "commit", "--quiet", "--message", "Release")
    git(workshop.folder, "checkout", "--quiet", "-b", "side")
    workshop.files["lines.yaml"] += "- term: wagonway\n  id: wagonway\n  means: a track of wood\n"
    workshop.release(NOW + 1)
    git(workshop.folder, "commit", "--quiet", "--all", "--message", "Release the side")
    git(workshop.folder, "checkout", "--quiet", "main")
    git(workshop.folder, "merge", "--quiet", "--strategy", "ours", "side")
    shutil.rmtree(workshop.out)
    said = refusal(workshop)
    assert "railways/deck.lock has lost lines, in a merge or with a release that was" in said
    assert "taken back: 'wagonway' was released" in said
    command = said.partition("`")[2].partition("`")[0]
    subprocess.run(command, check=True, shell=True, cwd=workshop.folder)
    assert "Added" not in workshop.release(NOW + DAY)
    workshop.files["lines.yaml"] += "- term: rack rail\n  id: rack\n  means: a rail with teeth\n"
    assert "Added (1)" in workshop.release(NOW + DAY)


def test_a_release_that_was_taken_back_is_asked_about_and_can_be_made_again(
    workshop: Workshop,
) -> None:
    workshop.release(NOW)
    git(workshop.folder, "init", "--quiet")
    git(workshop.folder, "add", "railways")
    git(workshop.folder, "commit", "--quiet", "--message", "Release")
    workshop.files["lines.yaml"] += "- term: wagonway\n  id: wagonway\n  means: a track of wood\n"
    workshop.release(NOW + 1)
    git(workshop.folder, "commit", "--quiet", "--all", "--message", "Release again")
    git(workshop.folder, "revert", "--no-edit", "HEAD")
    shutil.rmtree(workshop.out)
    workshop.write()
    said = refusal(workshop)
    assert "in a merge or with a release that was taken back: 'wagonway' was released" in said
    assert said.endswith("; if that is meant, add --yes")
    assert "Added (1)" in workshop.release(NOW + DAY, "--yes")
    git(workshop.folder, "commit", "--quiet", "--all", "--message", "Release at last")
    workshop.change("English engineer", "engineer")
    assert "Changed (1)" in workshop.release(NOW + 2 * DAY)


def test_lines_of_a_deck_that_was_in_the_folder_before_are_not_lost(workshop: Workshop) -> None:
    workshop.release(NOW)
    git(workshop.folder, "init", "--quiet")
    git(workshop.folder, "add", "railways")
    git(workshop.folder, "commit", "--quiet", "--message", "Release")
    git(workshop.folder, "mv", "railways", "trains")
    workshop.change("deck: railways", "deck: canals", "deck.yaml")
    facts = workshop.files["lines.yaml"]
    lock_term = "- {term: lock, id: lock, means: a chamber of a canal, page: 1}\n"
    workshop.files["lines.yaml"] = f"title: Canals\nsource: smith-1988\nfacts:\n{lock_term}"
    workshop.release(NOW + 1, "--first")
    git(workshop.folder, "add", "railways")
    git(workshop.folder, "commit", "--quiet", "--message", "Release the canals")
    workshop.files["lines.yaml"] = facts + lock_term
    assert "Added (4)" in workshop.release(NOW + 2)


def test_no_program_that_a_repository_names_is_run(workshop: Workshop) -> None:
    workshop.write()
    trap = workshop.folder / "trap"
    trap.write_text(f"#!/bin/sh\ntouch {workshop.folder}/sprung\n", encoding="utf-8")
    trap.chmod(0o755)
    git(workshop.folder, "init", "--quiet")
    git(workshop.folder, "add", ".")
    git(workshop.folder, "commit", "--quiet", "--message", "Begin")
    for setting in (
        "core.fsmonitor",
        "core.sshCommand",
        "gpg.program",
        "core.pager",
        "diff.external",
    ):
        git(workshop.folder, "config", setting, str(trap))
    git(workshop.folder, "config", "log.showSignature", "true")
    workshop.run("release", "--out", str(workshop.out))
    assert lock(workshop).exists()
    assert not (workshop.folder / "sprung").exists()


def older(package: Path) -> None:
    """Make a package of one as quizgen wrote before there was a manifest."""
    with zipfile.ZipFile(package) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(package, "w") as archive:
        for name, content in entries.items():
            if name != "quizgen.json":
                archive.writestr(name, content)


def rebuild(workshop: Workshop, package: Path, now: int) -> str:
    options = ["--from-package", str(package), "--out", str(workshop.out)]
    code, printed = workshop.run("release", *options, env=at(now))
    assert code == 0, printed
    return printed


def test_the_lock_of_a_translation_is_rebuilt(german: Workshop) -> None:
    """A removed fact keeps the language of its note type, in which it may come back."""
    options = ["release", "--lang", "de", "--out", str(german.out)]
    german.run(*options, env=at(NOW))
    for name, begin in (("lines.yaml", "- argument"), ("lines.de.yaml", "- id: coal-paid")):
        german.files[name] = german.files[name].partition(begin)[0]
    german.run(*options, env=at(NOW + 1))
    path = german.deck / "deck.de.lock"
    before, _ = read_lock(german.deck, "railways.de", "de")
    package = german.out / "railways.de.apkg"
    path.unlink()
    code, printed = german.run(*options, "--from-package", str(package), env=at(NOW + DAY))
    assert (code, "nothing has changed" in printed, "Changed" in printed) == (0, False, False)
    after, _ = read_lock(german.deck, "railways.de", "de")
    assert after.entries.keys() == before.entries.keys()
    assert {entry.language for entry in after.entries.values()} == {"de"}


@pytest.mark.parametrize("line", ["", "namespace: k3v9t2mqx7pd\n"])
def test_a_lock_is_rebuilt_from_the_last_package(workshop: Workshop, line: str) -> None:
    workshop.change("title: Early railways\n", f"{line}title: Early railways\n", "deck.yaml")
    workshop.release(NOW)
    workshop.change("English engineer", "engineer")
    workshop.change("id: stockton-length\n", "id: length\n  was: [stockton-length]\n")
    kept = workshop.files["lines.yaml"]
    workshop.files["lines.yaml"] = kept[: kept.index("- argument")]
    workshop.release(NOW + 1)
    before = lock(workshop).read_text(encoding="utf-8")
    package, content = workshop.package.rename(workshop.folder / "old.apkg"), None
    content = package.read_bytes()
    lock(workshop).unlink()
    printed = rebuild(workshop, package, NOW + DAY)
    assert "the lock of 4 facts was rebuilt" in printed
    assert "Changed" not in printed
    assert "Added" not in printed
    assert workshop.package.read_bytes() == content
    # When a removed fact was made is not known.
    again = lock(workshop).read_text(encoding="utf-8").splitlines()
    different = [new for old, new in zip(before.splitlines(), again, strict=True) if old != new]
    assert [json.loads(entry)["fact"] for entry in different] == ["coal-paid"]
    assert json.loads(different[0])["removed"] == NOW + 1


def test_a_lock_is_rebuilt_from_a_package_of_version_1(workshop: Workshop) -> None:
    """It said of each note all that the collection shows again, and was found by the guid."""
    package = VERSION_1 / "railways.apkg"
    first, length = sorted(read_release(package).notes, key=lambda note: note.fact != "length")[:2]
    assert (first.first, first.tags) == ("stockton-length", {"figures": NOW + 1, "part::lines": 0})
    assert [len(each) for each in first.history.values()] == [1, 1, 1, 1, 1, 2]
    assert length.first == "stephenson"
    workshop.change("English engineer", "engineer")
    workshop.change(
        "id: stockton-length\n", "id: length\n  was: [stockton-length]\n  tags: [figures]\n"
    )
    kept = workshop.files["lines.yaml"]
    workshop.files["lines.yaml"] = kept[: kept.index("- argument")]
    assert "Changed" not in rebuild(workshop, package, NOW + DAY)
    before = (VERSION_1 / "deck.lock").read_text(encoding="utf-8").splitlines()
    again = lock(workshop).read_text(encoding="utf-8").splitlines()
    different = [new for old, new in zip(before, again, strict=True) if old != new]
    assert [json.loads(entry)["fact"] for entry in different] == ["coal-paid"]


def test_a_lock_is_rebuilt_from_a_package_of_an_older_quizgen(
    workshop: Workshop, learner: Learner
) -> None:
    workshop.change("id: stephenson\n", "id: george\n  was: [stephenson]\n")
    _, printed = workshop.run("release", "--first", "--out", str(workshop.out), env=at(NOW))
    learner.take(workshop.package)
    note = learner.note("coal-paid")
    note["Note"] = "mine"
    learner.collection.update_note(note)
    workshop.change("event: the opening", "event: the solemn opening")
    old = workshop.package.rename(workshop.folder / "old.apkg")
    older(old)
    lock(workshop).unlink()
    printed = rebuild(workshop, old, NOW + DAY)
    assert "Changed (1)" in printed
    assert "  stockton-opening\n" in printed
    assert learner.take(workshop.package) == {"updated": 1, "kept": 3}
    assert learner.note("coal-paid")["Note"] == "mine"
    entries = read_lock(workshop.deck, "railways")[0].entries
    assert entries["stephenson"].fact == "george"
    assert entries["stephenson"].created == NOW
    assert entries["stephenson"].slots == ("identify", "name", "born")


def test_a_lock_is_rebuilt_from_what_a_learner_exports(
    workshop: Workshop, learner: Learner
) -> None:
    from anki.collection import DeckIdLimit, ExportAnkiPackageOptions

    workshop.release(NOW)
    learner.take(workshop.package)
    exported = workshop.folder / "exported.apkg"
    deck = learner.collection.decks.id_for_name("Early railways")
    assert deck
    for legacy in (True, False):
        learner.collection.export_anki_package(
            out_path=str(exported),
            limit=DeckIdLimit(deck),
            options=ExportAnkiPackageOptions(with_scheduling=False, legacy=legacy),
        )
        lock(workshop).unlink()
        assert "Changed" not in rebuild(workshop, exported, NOW + DAY)


def test_a_lock_that_is_there_is_not_rebuilt(workshop: Workshop) -> None:
    workshop.release(NOW)
    before = lock(workshop).read_bytes()
    assert refusal(workshop, "--from-package", str(workshop.package)) == (
        "railways/deck.lock is not missing: remove it first, to rebuild it"
    )
    assert lock(workshop).read_bytes() == before


def test_a_package_of_another_namespace_rebuilds_nothing(workshop: Workshop) -> None:
    workshop.release(NOW)
    lock(workshop).unlink()
    workshop.change("title: Early", "namespace: k3v9t2mqx7pd\ntitle: Early", "deck.yaml")
    for _ in range(2):
        assert refusal(workshop, "--from-package", str(workshop.package)) == (
            "this package has no note of 'railways': its id or namespace is not that of deck.yaml"
        )
        older(workshop.package)
    assert not lock(workshop).exists()


def _packed(path: Path, entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> None:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)


def _database(path: Path, script: str) -> bytes:
    database = path.with_suffix(".db")
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(script)
    return database.read_bytes()


TABLES = """
CREATE TABLE col (decks, models);
CREATE TABLE cards (nid, ord, did);
CREATE TABLE notes (id, guid, mid, mod, tags, flds);
INSERT INTO col VALUES ('{}', '{}');
"""
ENDLESS = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
    "SELECT i AS id, '' AS guid, 1 AS mid, 1 AS mod, '' AS tags, '' AS flds FROM n"
)
BROKEN = "not an Anki package, or a broken one"


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("CREATE TABLE other (id);", BROKEN),
        (
            TABLES.replace("TABLE notes", "TABLE papers") + f"CREATE VIEW notes AS {ENDLESS};",
            BROKEN,
        ),
        (TABLES + "INSERT INTO notes VALUES (1, 2, 3, 4, 5, 6);", BROKEN),
        (TABLES + "INSERT INTO notes VALUES (1, 'x', 1e300, 1, '', '');", BROKEN),
        (TABLES + "UPDATE col SET decks = '[1]';", BROKEN),
        (TABLES + f"UPDATE col SET decks = '{'[' * 100_000}';", BROKEN),
        (TABLES + "UPDATE col SET decks = NULL;", BROKEN),
        (TABLES + "INSERT INTO notes VALUES (1, 'x', 1, 1, '', CAST(x'ff' AS TEXT));", BROKEN),
        (
            "CREATE TABLE col (decks, models); INSERT INTO col VALUES ('{}', '{}'); "
            "CREATE TABLE cards (nid, ord, did); "
            "CREATE TABLE notes (id, guid, mid, mod, tags, flds AS "
            "(hex(zeroblob(40000000)))); INSERT INTO notes VALUES (1, 'x', 1, 1, '');",
            BROKEN,
        ),
    ],
)  # fmt: skip
def test_a_hostile_database_is_refused(tmp_path: Path, script: str, said: str) -> None:
    package = tmp_path / "hostile.apkg"
    database = _database(package, script)
    _packed(package, {"collection.anki2": database})
    with pytest.raises(Unusable, match=said):
        read_package(package)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", BROKEN),
        (b"PK\5\6", BROKEN),
        (b"PK\5\6" + struct.pack("<4H2LH", 0, 0, 9, 9, 900_000_000, 0, 0), "too many files"),
        (b"x" * 100_000, BROKEN),
    ],
)
def test_what_is_no_zip_file_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    package = tmp_path / "hostile.apkg"
    package.write_bytes(content)
    with pytest.raises(Unusable, match=said):
        read_package(package)


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ({"../collection.anki2": b"", "media": b"{}"}, BROKEN),
        ({"collection.anki2": b"not a database"}, BROKEN),
        ({"collection.anki2": b""}, BROKEN),
        ({"collection.anki21b": b""}, BROKEN),
        ({"collection.anki21b": b"\x28\xb5\x2f\xfd\x04"}, BROKEN),
    ],
)
def test_a_package_without_a_database_is_refused(
    tmp_path: Path, entries: dict[str, bytes], said: str
) -> None:
    package = tmp_path / "hostile.apkg"
    _packed(package, entries)
    with pytest.raises(Unusable, match=said):
        read_package(package)
    assert [path.name for path in tmp_path.iterdir()] == ["hostile.apkg"]


@pytest.mark.parametrize(
    ("manifest", "said"),
    [
        (b"{", BROKEN),
        (b"[" * 200_000, BROKEN),
        (b"[]", BROKEN),
        (b'{"quizgen": "1"}', BROKEN),
        (b'{"quizgen": 1000}', "update quizgen"),
        (b"\xff", BROKEN),
    ],
)
def test_a_hostile_manifest_is_refused(tmp_path: Path, manifest: bytes, said: str) -> None:
    package = tmp_path / "hostile.apkg"
    _packed(package, {"collection.anki2": _database(package, TABLES), "quizgen.json": manifest})
    with pytest.raises(Unusable, match=said):
        read_package(package)


@pytest.mark.slow
def test_a_package_that_would_unpack_to_very_much_is_refused(tmp_path: Path) -> None:
    package = tmp_path / "bomb.apkg"
    with (
        zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("collection.anki2", "w", force_zip64=True) as file,
    ):
        for _ in range(510):
            file.write(bytes(1_000_000))
    with pytest.raises(Unusable, match="its database is larger than 500 MB"):
        read_package(package)


@pytest.mark.parametrize(
    "wrong",
    [{"slots": 5}, {"fields": "x"}, {"hash": None}, {"deck": ["a"]}, {"tags": {"a": "b"}}],
)
def test_odd_values_of_a_manifest_are_refused(workshop: Workshop, wrong: dict[str, object]) -> None:
    workshop.release(NOW)
    lock(workshop).unlink()
    with zipfile.ZipFile(workshop.package) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(entries["quizgen.json"])
    manifest["notes"][0] |= wrong
    _packed(workshop.package, entries | {"quizgen.json": json.dumps(manifest).encode()})
    assert "it has a note with odd values" in refusal(
        workshop, "--from-package", str(workshop.package)
    )
