"""No room on the disk: a line says so, and all that was there is there."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.crash.scene import COMMANDS, Command, Done, Scene, content_of, ended
from tests.effort import few

resource = pytest.importorskip("resource", reason="only POSIX limits what a process writes")

pytestmark = pytest.mark.slow

PAGE = 4096
"""Bytes that a file on the small disk takes at a time."""

DISK = "2m"
"""Room on the small disk, several times what the scene takes."""

NO_ROOM = ("No space left on device", "File too large")
"""What the system says where a disk is full, and where a file may grow no more."""

FILLING = "fill"


@pytest.fixture
def small(scene: Scene, tmp_path: Path) -> Iterator[Scene]:
    """The scene on a small disk of its own; where none can be had, the test is left out."""
    disk = tmp_path / "disk"
    disk.mkdir()
    options = ["-t", "tmpfs", "-o", f"size={DISK}", "quizgen-test", str(disk)]
    try:
        subprocess.run(["mount", *options], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only root may make a small disk, and not everywhere")
    try:
        shutil.copytree(scene.pristine, disk / "work")
        yield Scene(disk / "work", scene.pristine)
    finally:
        # Whatever still holds it: it is gone for all others.
        subprocess.run(["umount", "--lazy", disk], check=True)


def leave_room(scene: Scene, pages: int) -> None:
    """Fill the small disk but for so many pages."""
    filling = scene.folder.parent / FILLING
    filling.unlink(missing_ok=True)
    free = os.statvfs(scene.folder)
    room = free.f_bavail * free.f_frsize // PAGE - pages
    filling.write_bytes(bytes(room * PAGE))


def pages_of(scene: Scene, command: Command) -> int:
    """How many pages the files take that a command writes."""
    for name in command.writes:
        assert (scene.folder / name).exists(), name
    return sum(-(-(scene.folder / name).stat().st_size // PAGE) for name in command.writes)


def elsewhere(tmp_path: Path) -> dict[str, str]:
    """An environment in which what is made aside has room."""
    aside = tmp_path / "aside"
    aside.mkdir(exist_ok=True)
    return {"TMPDIR": str(aside)}


def assert_said(done: Done) -> None:
    """Fail unless a command ended with one line that says that there is no room."""
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("quizgen: ")
    assert done.err.count("\n") == 1
    assert any(words in done.err for words in NO_ROOM), done.err


WHOLE_FILES = few((name for name in COMMANDS if name != "import"), "release", "fix")
"""Commands that write whole files; a history grows in place."""

NAMING = ["build", "release", "fix", "export"]
"""Commands that name the file for which there is no room."""


def tried(scene: Scene, command: Command, tmp_path: Path) -> Iterator[Done]:
    """The command on disks with no room, with nearly enough, and with some for its first files.

    After each, everything is as it was.
    """
    old = scene.contents()
    # How much it needs, a run with room enough tells. It ends well, so later only room lacks.
    assert scene.run(*command.arguments, env=elsewhere(tmp_path)).code == 0
    needed = pages_of(scene, command)
    shutil.rmtree(scene.folder)
    shutil.copytree(scene.pristine, scene.folder)
    some = {needed // 2} if len(command.writes) > 1 else set()
    for room in sorted({0, needed - 1} | some):
        leave_room(scene, room)
        yield scene.run(*command.arguments, env=elsewhere(tmp_path))
        assert scene.contents() == old
        assert list((tmp_path / "aside").iterdir()) == []


@pytest.mark.parametrize("name", WHOLE_FILES)
def test_on_a_full_disk_a_command_says_so_and_leaves_everything_as_it_was(
    small: Scene, tmp_path: Path, name: str
) -> None:
    command = COMMANDS[name]
    for done in tried(small, command, tmp_path):
        assert_said(done)
        if name in NAMING:
            assert any(file in done.err for file in command.writes), done.err


def run_limited(scene: Scene, size: int, *arguments: str, typed: str = "") -> Done:
    """Run quizgen where no file may grow beyond so many bytes, as on a disk without room."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    process = subprocess.Popen(
        [sys.executable, "-m", "quizgen", *arguments],
        cwd=scene.folder,
        # Python would cache itself in files, and leave halves of them.
        env=scene.environment() | {"PYTHONDONTWRITEBYTECODE": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=limit,  # noqa: PLW1509  (no threads here)
    )
    return ended(process, typed)


IN_PLACE = few(["sheet", "page", "fix", "new", "export", "init"], "sheet", "export")
"""Commands that make nothing aside which is larger than what they write."""


@pytest.mark.parametrize("name", IN_PLACE)
def test_where_no_file_may_grow_a_command_says_so_and_leaves_everything_as_it_was(
    scene: Scene, name: str
) -> None:
    command = COMMANDS[name]
    old = scene.contents()
    assert scene.run(*command.arguments).code == 0
    largest = max((scene.folder / file).stat().st_size for file in command.writes)
    # Room for a few letters, by which Python tries whether a folder can be written to.
    for size in (10, largest - 1):
        scene.restore()
        assert_said(run_limited(scene, size, *command.arguments))
        assert scene.contents() == old
        assert list(scene.aside.iterdir()) == []


@pytest.mark.parametrize("name", few(["build", "release"], "release"))
def test_without_room_for_what_is_made_aside_a_package_is_not_made(scene: Scene, name: str) -> None:
    old = scene.contents()
    done = run_limited(scene, 8 * PAGE, *COMMANDS[name].arguments)
    assert scene.contents() == old
    assert list(scene.aside.iterdir()) == []
    assert "Traceback" not in done.err
    assert (done.code, done.err.count("\n")) == (2, 1)


def test_an_import_for_which_there_is_no_room_takes_nothing(small: Scene, tmp_path: Path) -> None:
    command = COMMANDS["import"]
    old = small.contents()
    for room in (0, 1, 4):
        leave_room(small, room)
        done = small.run(*command.arguments, env=elsewhere(tmp_path))
        assert done == Done(
            2,
            "",
            "quizgen: history.db: no space is left for the history (name another file with --db)\n",
        )
        assert small.contents() == old
        assert not (small.folder / "history.db-journal").exists()


def test_a_quiz_names_the_history_that_has_no_room_as_it_is_called(small: Scene) -> None:
    leave_room(small, 0)
    quiz = "quiz railways --plain --db history.db".split()
    done = small.run(*quiz, typed="1000\n4\n:q\n")
    assert "This answer could not be saved: " in done.out
    assert "history.db: no space is left for the history" in done.out


def test_a_quiz_on_a_full_disk_keeps_all_earlier_answers_and_the_last_once_there_is_room(
    small: Scene,
) -> None:
    history = small.folder / "history.db"
    before = content_of(history)
    quiz = ["quiz", "railways", "--plain", "--db", "history.db", "--new", "99", "--limit", "2"]
    leave_room(small, 0)
    process = small.start(*quiz)
    try:
        said = typed(process, "1000", "4", until="An empty line tries again; :q quits.")
        assert "This answer could not be saved: " in said
        assert "no space is left for the history" in said
        assert "Saved: " not in said
        assert content_of(history) == before
        said = typed(process, "", until="An empty line tries again; :q quits.")
        assert "Saved: " not in said
        (small.folder.parent / FILLING).unlink()
        typed(process, "", until="Saved: ")
        # From here on each answer needs more room than the file has.
        leave_room(small, 0)
        typed(process, *["x" * 9_000] * 2, "4", until="An empty line tries again; :q quits.")
    finally:
        done = ended(process, "q\n")
    assert (done.code, done.err) == (
        2,
        "quizgen: history.db: no space is left for the history (name another file with --db)\n",
    )
    with closing(sqlite3.connect(history)) as database:
        answers = [text for (text,) in database.execute("SELECT typed FROM log ORDER BY id")]
    assert answers == ["1", "2", "3", "4", "1000"]
    # What `quizgen due` knows of the session is small enough for what room there is.
    left = {path.name for path in small.folder.glob("history*")} - {"history.db.last-session"}
    assert left == {"history.db"}


def typed(process: "subprocess.Popen[str]", *lines: str, until: str) -> str:
    """Type lines; what is said up to the line that begins so."""
    assert process.stdin
    assert process.stdout
    process.stdin.write("".join(f"{line}\n" for line in lines))
    process.stdin.flush()
    said = ""
    for line in process.stdout:
        said += line
        if line.startswith(until):
            return said
    raise AssertionError(f"it ended before it said {until!r}: {said}")


@pytest.mark.parametrize(
    "arguments", ["list railways", "build railways --out dist", "history export --db history.db"]
)
def test_what_is_said_into_a_full_disk_ends_with_a_line(scene: Scene, arguments: str) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no disk that is always full")
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "quizgen", *arguments.split()],
            cwd=scene.folder,
            env=scene.environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (2, "quizgen: No space left on device\n")
