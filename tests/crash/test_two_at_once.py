"""Two commands over the same files at once: what is there afterwards is one's or the other's."""

import os
import signal
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.history import database
from quizgen.quiz.history.history import open_history
from tests.crash.scene import (
    COMMANDS,
    NOW,
    RELEASE,
    Command,
    Done,
    Scene,
    assert_whole,
    content_of,
    ended,
    notes_of,
    times_in,
)
from tests.effort import few

pytestmark = pytest.mark.slow

WRITERS = few(["release", "fix", "export"], "release")
"""Commands that may be run twice at once, each over what the other is just writing."""

MOST_STEPS = 3
"""At how many steps the one command is stopped, so that the other runs its whole length."""


def others(command: Command) -> list[str]:
    """The same command such that what it writes can be told from what the first one does."""
    return command.typed.replace("--seed 2", "--seed 3").split()


@contextmanager
def stopped(scene: Scene, step: int, *arguments: str) -> Iterator[list[Done]]:
    """Quizgen stopped at a step; afterwards it goes on, and how it ended is in the list."""
    process = scene.start_stepping(signal.SIGSTOP, step, *arguments)
    done: list[Done] = []
    try:
        state = os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
        assert state
        assert state.si_code == os.CLD_STOPPED, f"it did not come to step {step}"
        yield done
    except BaseException:
        process.kill()
        raise
    finally:
        process.send_signal(signal.SIGCONT)
        done.append(ended(process))


@pytest.mark.parametrize("name", WRITERS)
def test_a_command_that_runs_while_another_is_writing_leaves_each_file_to_one_of_them(
    scene: Scene, name: str
) -> None:
    command = COMMANDS[name]
    old = scene.contents()
    steps = scene.steps(*command.arguments)
    one = scene.contents()
    scene.restore()
    assert scene.run(*others(command), now=NOW + 50).code == 0
    other = scene.contents()
    for file in command.writes:
        assert_whole(file, one[file], scene.aside)
        assert_whole(file, other[file], scene.aside)
    after = [change + 1 for change in steps.changes]
    for step in after[:: -(-len(after) // MOST_STEPS)]:
        scene.restore()
        with stopped(scene, step, *command.arguments) as first:
            second = scene.run(*others(command), now=NOW + 50)
            # Whoever is done has nothing to fear of the other's halves, nor of cleaning up.
            found = scene.contents()
            for file in command.writes:
                assert found[file] in (one[file], other[file]), f"{file} at step {step}"
        assert [(done.code, done.err) for done in (*first, second)] == [(0, "")] * 2
        found = scene.contents()
        assert found.keys() == old.keys()
        for file in old:
            assert found[file] in (one[file], other[file]), f"{file} at step {step}"
        if command is RELEASE:
            assert_fixed_by_the_next_release(scene)


def assert_fixed_by_the_next_release(scene: Scene) -> None:
    """Fail unless the next release gives learners what its lock records."""
    done = scene.run(*RELEASE.arguments, now=NOW + 100)
    assert (done.code, done.err) == (0, "")
    package, notes, lock = (content_of(scene.folder / name) for name in RELEASE.writes)
    assert sorted(notes_of(package, scene.aside).values()) == times_in(lock)
    assert b"`line-7`" in notes


@pytest.mark.parametrize("name", [*WRITERS, *few(["new", "init"], "new")])
def test_two_that_start_together_leave_whole_files_and_nothing_else(
    scene: Scene, name: str
) -> None:
    command = COMMANDS[name]
    started = [
        scene.start(*command.arguments),
        scene.start(*others(command), now=NOW + 50),
    ]
    for process in started:
        done = ended(process)
        if name in ("new", "init") and done.code == 2:
            # It came too late, and says what is there or taken already.
            assert done.err.count("\n") == 1 or done.err.startswith("Usage:")
            assert "already" in done.err or "is taken" in done.err
        elif name == "release" and done.code == 2:
            # The one that is dated later was the quicker one: the other is behind its lock.
            assert done.err.count("\n") == 1
            assert "the clock is behind the last release" in done.err
        else:
            assert (done.code, done.err) == (0, "")
    found = scene.contents()
    for file in command.writes:
        assert_whole(file, found[file], scene.aside)
    scene.restore()
    assert found.keys() == scene.contents().keys() | {*command.writes}


def test_two_quizzes_and_an_import_into_one_history_lose_nothing(scene: Scene) -> None:
    file = "history.db"
    before = uuids(scene, file)
    quiz = ["quiz", "railways", "--plain", "--new", "99", "--limit", "8", "--db", file]
    started = [
        scene.start(*quiz),
        scene.start(*quiz),
        scene.start("history", "import", "other.jsonl", "--db", file),
    ]
    typed = "".join(f"{1000 + number}\n4\n" for number in range(8))
    for process in started[:2]:
        # All that it will ever read: to wait for one means to wait for no other.
        assert process.stdin
        process.stdin.write(typed)
        process.stdin.flush()
    done = [ended(process) for process in started]
    assert [(each.code, each.err) for each in done] == [(0, "")] * 3
    assert done[2].out == f"{file}: 20 rows imported, 0 already there\n"
    found = uuids(scene, file)
    kept = sum(each.out.count("Saved: ") for each in done[:2])
    assert kept >= 8
    assert before <= found
    assert len(found) == len(before) + 20 + kept


def test_a_history_that_another_makes_meanwhile_is_opened(tmp_path: Path) -> None:
    step = 0
    refused = {}
    while True:
        step += 1
        path = tmp_path / f"{step}.db"
        with another_makes(path, step) as made:
            try:
                open_history(path, say=pytest.fail).close()
            except Unusable as error:
                refused[step] = str(error)
        if not made:
            break
    # Else this has tried nothing.
    assert step > 20
    assert refused == {}


@contextmanager
def another_makes(path: Path, step: int) -> Iterator[list[Path]]:
    """Make a history as this process comes to a line of opening it; it is in the list if it did."""
    made: list[Path] = []
    taken = 0

    def passed(frame: FrameType, event: str, what: object) -> Any:
        nonlocal taken
        del what
        if made or frame.f_code.co_filename != database.__file__:
            return None
        connection = frame.f_locals.get("connection")
        # One that writes keeps all others waiting.
        if event == "line" and not (connection and connection.in_transaction):
            taken += 1
            if taken == step:
                open_history(path, say=pytest.fail).close()
                made.append(path)
        return passed

    before = sys.gettrace()
    sys.settrace(passed)
    try:
        yield made
    finally:
        sys.settrace(before)


def uuids(scene: Scene, file: str) -> set[str]:
    """The rows of a history that is sound."""
    content_of(scene.folder / file)
    with closing(sqlite3.connect(scene.folder / file)) as database:
        rows = [uuid for (uuid,) in database.execute("SELECT uuid FROM log")]
    assert len(rows) == len(set(rows))
    return set(rows)


def test_a_history_that_another_keeps_to_itself_is_read_but_not_written(scene: Scene) -> None:
    before = scene.contents()
    with closing(sqlite3.connect(scene.folder / "history.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        importing = scene.start("history", "import", "other.jsonl", "--db", "history.db")
        quizzing = scene.start("quiz", "railways", "--plain", "--db", "history.db")
        reading = scene.run("history", "export", "--db", "history.db")
        quizzed = ended(quizzing, "1000\n4\n:q\n")
        imported = ended(importing)
        other.execute("ROLLBACK")
    busy = "history.db: the history is locked by another program (name another file with --db)"
    assert (reading.code, reading.err) == (0, "")
    assert reading.out.encode().startswith(before["export.jsonl"])
    assert (imported.code, imported.err) == (2, f"quizgen: {busy}\n")
    assert (quizzed.code, quizzed.err) == (2, f"quizgen: {busy}\n")
    assert "This answer could not be saved: " in quizzed.out
    assert scene.contents() == before
