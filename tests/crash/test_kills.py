"""Commands that are killed over what an earlier run made: each file is the old one or the new one.

What a kill leaves, since nobody is left to take it away: the files that were being written, beside
their targets and with names that begin with a dot; what was made in the system's own place for
temporary files; beside a history the journal with which SQLite takes back what was cut short.
"""

import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence

import pytest

from quizgen.system.temporary_files import temporary_name
from tests.crash.scene import (
    COMMANDS,
    JOURNAL,
    LINES,
    NOW,
    RELEASE,
    Command,
    Scene,
    Steps,
    assert_whole,
    ended,
    is_half_of,
    notes_of,
    times_in,
)
from tests.effort import few

pytestmark = pytest.mark.slow

STEPPED = ["release", "import"]
"""Commands that write several files or a database; the others write one file as `release` does."""

AT_STEPS = 4
"""Kills at steps of the writing: after every change of the disk, others at random."""

AT_MOMENTS = 2
"""Kills at random moments of the whole run."""


def whole_run(scene: Scene, command: Command) -> tuple[dict[str, bytes], Steps]:
    """What a run leaves that nobody kills, and its steps. All that it writes is whole and new."""
    old = scene.contents()
    steps = scene.steps(*command.arguments)
    new = scene.contents()
    for name in command.writes:
        assert new[name] != old.get(name), name
        assert_whole(name, new[name], scene.aside)
        if name in old:
            assert_whole(name, old[name], scene.aside)
    assert {name for name in old | new if new.get(name) != old.get(name)} == {*command.writes}
    assert list(scene.aside.iterdir()) == []
    scene.restore()
    return new, steps


def chosen_steps(steps: Steps, dice: random.Random) -> list[int]:
    """Steps to be killed at: each right after a change of the disk, the last, some between them."""
    after = {change + 1 for change in steps.changes} | {steps.last}
    others = dice.sample(range(1, steps.last + 1), max(0, AT_STEPS - len(after)))
    return sorted(after | set(others))


def assert_old_or_new(
    scene: Scene, command: Command, old: Mapping[str, bytes], new: Mapping[str, bytes]
) -> int:
    """How many of the command's files are new; fail if any is neither, or anything is astray."""
    found = scene.contents()
    for name in command.writes:
        assert found.get(name) in (old.get(name), new[name]), f"{name} is neither old nor new"
    replaced = [found.get(name) == new[name] for name in command.writes]
    # The files are replaced in their order, so that the last vouches for all.
    assert replaced == sorted(replaced, reverse=True)
    for name in {*found, *old} - {*command.writes}:
        if name in old:
            assert found.get(name) == old[name], f"{name} is none of its business"
        else:
            assert is_half_of(name, command.writes), f"{name} is left"
    for path in scene.aside.iterdir():
        # Our own folder, or the file by which Python tries whether one can write there.
        assert re.fullmatch(r"quizgen-\w+|\w{8}", path.name), path
    return sum(replaced)


def assert_runs_again(
    scene: Scene, command: Command, replaced: int, new: Mapping[str, bytes]
) -> None:
    """Fail unless the next run makes whole what the last one left, whatever lies about."""
    if not command.fixes and replaced:
        return
    done = scene.run(*command.arguments)
    assert (done.code, done.err) == (0, "")
    found = scene.contents()
    assert {name: found[name] for name in command.writes} == {
        name: new[name] for name in command.writes
    }


@pytest.mark.parametrize("name", STEPPED)
def test_a_command_that_is_killed_at_a_step_of_its_writing_leaves_each_file_old_or_new(
    scene: Scene, name: str
) -> None:
    command = COMMANDS[name]
    old = scene.contents()
    new, steps = whole_run(scene, command)
    seen: dict[tuple[int, int], int] = {}
    for step in chosen_steps(steps, random.Random(f"{name} 1")):
        scene.restore()
        done = scene.step(signal.SIGKILL, step, *command.arguments)
        assert done.code == -signal.SIGKILL, f"not killed at step {step} of {steps}"
        replaced = assert_old_or_new(scene, command, old, new)
        halves = len(scene.contents().keys() - new.keys() - old.keys())
        if (replaced, halves) not in seen:
            seen[replaced, halves] = step
            assert_runs_again(scene, command, replaced, new)
    # Else this has tried nothing: every number of files was found replaced.
    assert {replaced for replaced, _ in seen} == {*range(len(command.writes) + 1)}, seen


@pytest.mark.parametrize("name", few(COMMANDS, "build", "page", "import"))
def test_a_command_that_is_killed_at_a_random_moment_leaves_each_file_old_or_new(
    scene: Scene, name: str
) -> None:
    command = COMMANDS[name]
    old = scene.contents()
    began = time.monotonic()
    done = scene.run(*command.arguments)
    took = time.monotonic() - began
    assert done.code == 0, done.err
    new = scene.contents()
    dice = random.Random(f"{name} 2")
    scene.restore()
    replaced = 0
    killed = False
    for number in range(AT_MOMENTS):
        if replaced:
            scene.restore()
        process = scene.start(*command.arguments)
        time.sleep((number + dice.random()) / AT_MOMENTS * 1.1 * took)
        process.kill()
        if ended(process).code == -signal.SIGKILL:
            killed = True
        else:
            # The machine was busier when the first run was timed.
            took /= 2
        replaced = assert_old_or_new(scene, command, old, new)
    assert killed, "each was done before it was killed"
    # All that the kills have left together lies about.
    assert_runs_again(scene, command, replaced, new)


def test_the_release_after_one_that_was_killed_makes_its_files_agree(scene: Scene) -> None:
    lock = scene.folder / "railways/deck.lock"
    old = lock.read_bytes()
    new, _ = whole_run(scene, RELEASE)
    # A kill leaves so many of the files new, as is tried above.
    for replaced in range(len(RELEASE.writes) + 1):
        scene.restore()
        leave(scene, new, RELEASE.writes[:replaced])
        was_released = lock.read_bytes() != old
        done = scene.run(*RELEASE.arguments, now=NOW + 100)
        assert (done.code, done.err) == (0, "")
        times = times_in(lock.read_bytes())
        # A release that the lock does not know of may have been given to learners: the next one
        # gives what has changed a time that is newer, or Anki would leave it as it is.
        released = NOW if was_released else NOW + 100
        assert times == [*[NOW - 100] * (LINES - 1), released]
        package = (scene.folder / "dist/railways.apkg").read_bytes()
        assert sorted(notes_of(package, scene.aside).values()) == times
        assert "`line-7`" in (scene.folder / "dist/railways.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "name", few(sorted(COMMANDS.keys() - {"import", "init"}), "release", "new")
)
def test_half_files_that_a_kill_left_are_removed_by_the_next_run(scene: Scene, name: str) -> None:
    command = COMMANDS[name]
    ended = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], check=True, capture_output=True
    )
    left = []
    for file in command.writes:
        path = temporary_name(scene.folder / file)
        path = path.with_name(path.name.replace(f"-{os.getpid()}-", f"-{int(ended.stdout)}-"))
        path.write_bytes(b"half")
        left.append(path)
    done = scene.run(*command.arguments)
    assert (done.code, done.err) == (0, "")
    assert [path for path in left if path.exists()] == []


def test_an_init_that_was_killed_between_two_files_can_be_run_again(scene: Scene) -> None:
    command = COMMANDS["init"]
    new, _ = whole_run(scene, command)
    for replaced in range(1, len(command.writes)):
        scene.restore()
        leave(scene, new, command.writes[:replaced])
        done = scene.run(*command.arguments)
        assert (done.code, done.err) == (0, "")
        found_now = scene.contents()
        assert all(found_now.get(name) == new[name] for name in command.writes)


def leave(scene: Scene, new: Mapping[str, bytes], names: Sequence[str]) -> None:
    """Leave these files as a command that was killed after them has written them."""
    for name in names:
        path = scene.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(new[name])


KILLED_WHILE_IT_WROTE = """
import os, signal, sqlite3, sys
history = sqlite3.connect(sys.argv[1], isolation_level=None)
history.execute("PRAGMA synchronous = FULL")
# As a large import does, it begins to write before it is through.
history.execute("PRAGMA cache_size = 1")
history.execute("BEGIN IMMEDIATE")
row = "INSERT INTO log (uuid, at, day, what, deck, fact, slot) VALUES (?, 1, 1, 'bury', '', '', '')"
history.executemany(row, [(f"row {number}",) for number in range(1000)])
os.kill(os.getpid(), signal.SIGKILL)
"""

READERS = (
    "stats railways --db history.db",
    "history export --db history.db -o export.jsonl",
    "history suspended --db history.db",
)


@pytest.mark.parametrize(
    "typed",
    [
        "quiz railways --plain --db history.db",
        "history import export.jsonl --db history.db",
        *READERS,
    ],
)
def test_what_was_cut_short_in_a_history_is_taken_back_by_whoever_comes_next(
    scene: Scene, typed: str
) -> None:
    history = scene.folder / "history.db"
    rows = scene.contents()["history.db"]
    size = history.stat().st_size
    killed = subprocess.run([sys.executable, "-c", KILLED_WHILE_IT_WROTE, history], check=False)
    assert killed.returncode == -signal.SIGKILL
    # Else there is nothing to be taken back.
    assert history.stat().st_size > size
    assert (scene.folder / JOURNAL).exists()
    done = scene.run(*typed.split(), typed="q\n")
    assert (done.code, done.err) == (0, "")
    assert scene.contents()["history.db"] == rows
