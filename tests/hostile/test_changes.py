"""Files that are closed, that vanish or change meanwhile, and names that Anki takes for one."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from quizgen.anki import build as anki_build
from quizgen.anki.release_plan import plan_release
from quizgen.reader import deck_folders, file_reader
from quizgen.system.files import read_whole
from tests.anki.learner import Learner
from tests.hostile.conftest import ADA, BEA, ended, picture, written
from tests.hostile.deck import PNG
from tests.hostile.measure import heed_permissions, measured
from tests.sheet.printing import quizgen
from tests.workshop import DECK


def can_be_closed() -> bool:
    """Whether there is a way to be somebody to whom a file can be closed."""
    with TemporaryDirectory() as name:
        (Path(name) / "closed").touch(mode=0)
        try:
            done = subprocess.run(
                [sys.executable, "-c", "open('closed')"],
                cwd=name,
                preexec_fn=heed_permissions,
                stderr=subprocess.PIPE,
                check=False,
            )
        except subprocess.SubprocessError:
            return False
    return b"PermissionError" in done.stderr


UNREADABLE = "cannot be read: Permission denied [unreadable]\n"

CLOSED = {
    "a fact file": ("lines.yaml", 1, f"railways/lines.yaml:1:1: error: {UNREADABLE}", ""),
    "a deck file": ("deck.yaml", 1, f"railways/deck.yaml:1:1: error: {UNREADABLE}", ""),
    "a folder in the deck": ("part", 2, "", "quizgen: railways/part: Permission denied\n"),
    "the deck": (".", 2, "", "Path 'railways' is not readable.\n"),
    "a picture": (
        "media/a.png",
        1,
        "railways/lines.yaml:3:62: error: 'a.png' cannot be read: Permission denied "
        "[media-missing]\n",
        "",
    ),
    "the folder of pictures": (
        "media",
        1,
        "railways/lines.yaml:3:62: error: cannot be read: Permission denied [media-missing]\n",
        "",
    ),
    "the lock": ("deck.lock", 2, "", "quizgen: railways/deck.lock: Permission denied\n"),
}
"""What is closed; how a build ends, the beginning of what it finds, and its standard error."""


@pytest.mark.skipif(not can_be_closed(), reason="no way here to have no permission")
@pytest.mark.parametrize(("name", "code", "found", "errors"), CLOSED.values(), ids=CLOSED)
def test_what_is_closed_is_said_and_nothing_is_built_without_it(
    deck: Path, name: str, code: int, found: str, errors: str
) -> None:
    written(deck / "lines.yaml", ADA.replace("NAME", "a.png"))
    written(deck / "part" / "more.yaml")
    (deck / "media").mkdir()
    (deck / "media" / "a.png").write_bytes(PNG)
    assert ended("release --out OUT", deck)[0] == 0
    closed = deck / name
    closed.chmod(0)
    within = deck.parent
    done = measured("build", deck.name, "--out", "dist", within=within, before=heed_permissions)
    closed.chmod(0o700)
    assert (done.code, done.out[: len(found)]) == (code, found)
    assert done.err.endswith(errors)
    assert bool(done.err) == bool(errors)
    assert not (within / "dist").exists()


def test_a_file_that_vanishes_while_the_deck_is_read_is_missed(
    deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(deck / "more.yaml")
    listed = deck_folders.fact_files

    def then_gone(folder: Path) -> list[Path]:
        files = listed(folder)
        (deck / "more.yaml").unlink()
        return files

    monkeypatch.setattr(file_reader, "fact_files", then_gone)
    code, out, _ = ended("build --out OUT", deck)
    assert code == 1
    said = "more.yaml:1:1: error: cannot be read: No such file or directory [unreadable]\n"
    assert out.startswith(said)
    assert not (deck.parent / "out").exists()


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="no file here that grows")
def test_a_file_that_is_longer_than_the_system_says_is_refused() -> None:
    file = Path("/proc/self/maps")
    assert file.stat().st_size == 0
    with pytest.raises(OSError, match="larger than"):
        read_whole(file, 10)


def test_a_picture_that_changes_while_it_is_packed_is_not_taken_for_another(
    deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture("a.png", lambda deck: (deck / "media/a.png").write_bytes(PNG))(deck)

    def then_changed(*given: Any) -> Any:
        (deck / "media/a.png").write_bytes(PNG + b"more")
        return plan_release(*given)

    monkeypatch.setattr(anki_build, "plan_release", then_changed)
    code, _, err = ended("build --out OUT", deck)
    assert code == 2
    assert err == "quizgen: media/a.png: changed while it was being packed: try again\n"
    assert not (deck.parent / "out").exists()


TITLES = ("Early railways", "early Railways", "Lines::caf\xe9", "Lines::CAFE\u0301")

NAMES = (" .yaml", "a::.yaml", "'\"<b>&.yaml", "a\u3000b.yaml")

TAGS = "[Tag, tag, t\xe1g, ta\u0301g, 'a:b', '\"', '<b>', '*', 'x::y']"


def test_decks_parts_and_tags_that_differ_only_in_form_get_along_in_anki(tmp_path: Path) -> None:
    for number, title in enumerate(TITLES):
        folder = tmp_path / "decks" / f"d{number}"
        head = DECK.replace("deck: railways", f"deck: r{number}")
        written(folder / "deck.yaml", head.replace("Early railways", f"'{title}'"))
        for name in NAMES:
            word = name.encode().hex()
            text = BEA.replace("Bea", f"Bea {word}").replace("id: bea", f"id: b{word}")
            text = text.replace("beekeeper", f"keeper of {word}")
            written(folder / name, text.replace("facts:", f"tags: {TAGS}\nfacts:"))
    assert quizgen("build", tmp_path / "decks", "--out", tmp_path / "out")[0] == 0
    (tmp_path / "learner").mkdir()
    learner = Learner(tmp_path / "learner")
    with closing(learner.collection):
        packages = sorted((tmp_path / "out").glob("*.apkg"))
        assert [learner.take(each) for each in packages] == [{"new": 4}] * 4
        assert learner.sound()
        assert [learner.take(each) for each in packages] == [{"kept": 4}] * 4
        assert learner.collection.note_count() == 16
