"""The quiz when it is killed, runs twice, or has a full disk."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import IO, NamedTuple

import pytest
from click.testing import CliRunner

from quizgen.cli.main import cli
from quizgen.quiz.history.history import read_history
from tests.effort import THOROUGH
from tests.workshop import Workshop

resource = pytest.importorskip("resource", reason="only POSIX limits what a process writes")

pytestmark = pytest.mark.slow

FIGURES = "title: Lines\nsource: smith-1988\nfacts:\n" + "".join(
    f"- figure: {number}\n  counts: locomotives of line {number}\n  id: line-{number}\n"
    f"  page: {number}\n"
    for number in range(1000, 1400)
)


KILLS = 50 if THOROUGH else 15


@contextmanager
def quizzing(
    workshop: Workshop, *options: str, room: int | None = None
) -> Iterator[subprocess.Popen[str]]:
    """A quiz in lines in its own process, which can write files of at most `room` bytes."""

    def limit() -> None:
        if room is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    command = [sys.executable, "-m", "quizgen", "quiz", str(workshop.deck)]
    process = subprocess.Popen(
        [*command, "--db", str(workshop.db), *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=limit,  # noqa: PLW1509  (no threads here)
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


FORKING = """\
import os
import quizgen.checks.run, quizgen.cli.commands.quiz, quizgen.languages.en.words
from quizgen.cli.main import main

while path := os.read(0, 10_000).decode():
    pid = os.fork()
    if not pid:
        os.dup2(os.open(f"{path}.in", os.O_RDONLY), 0)
        os.dup2(os.open(f"{path}.out", os.O_WRONLY), 1)
        main()
    os.write(1, f"{pid}\\n".encode())
    os.waitpid(pid, 0)
"""
"""Starts a quiz for each path that it reads, and writes its number. Nothing is imported twice."""


class Forked(NamedTuple):
    """A quiz in lines that was forked."""

    pid: int
    stdin: IO[str]
    stdout: IO[str]


@contextmanager
def forking(workshop: Workshop, *options: str) -> Iterator[Callable[[], Forked]]:
    """A function that starts quizzes in lines, one after another, each in its own process."""
    command = [sys.executable, "-c", FORKING, "quiz", str(workshop.deck), "--db", str(workshop.db)]
    path = workshop.folder / "pipe"
    ends = [path.with_suffix(suffix) for suffix in (".in", ".out")]
    for end in ends:
        os.mkfifo(end)
    with subprocess.Popen(
        [*command, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
    ) as parent:
        numbers, paths = parent.stdout, parent.stdin
        assert numbers
        assert paths

        def start() -> Forked:
            paths.write(str(path).encode())
            pid = int(numbers.readline())
            # Each end waits for the other.
            return Forked(pid, ends[0].open("w"), ends[1].open())

        try:
            yield start
        finally:
            parent.kill()


def read_to(process: subprocess.Popen[str] | Forked, beginning: str) -> str:
    """The lines up to one that begins with `beginning`, or to the end."""
    assert process.stdout
    read = ""
    for line in process.stdout:
        read += line
        if line.startswith(beginning):
            break
    return read


def say(process: subprocess.Popen[str] | Forked, *lines: str) -> None:
    """Type lines."""
    assert process.stdin
    process.stdin.write("".join(f"{line}\n" for line in lines))
    process.stdin.flush()


def is_intact(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as database:
        return database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def share(workshop: Workshop, db: Path) -> str:
    """Have a history read and write the folder of devices; what was printed."""
    folder = workshop.folder / "shared"
    folder.mkdir(exist_ok=True)
    done = CliRunner().invoke(cli, ["history", "sync", str(folder), "--db", str(db)])
    assert done.exit_code == 0, done.output
    return done.output


def test_kills_lose_and_double_no_answer(workshop: Workshop) -> None:
    workshop.files["lines.yaml"] = FIGURES
    workshop.write()
    share(workshop, workshop.db)
    dice = random.Random(20)
    kept: list[str] = []
    given = 0
    with forking(workshop, "--new", "9999") as start:
        for _ in range(KILLS):
            process = start()
            read_to(process, "Type the answer")
            # Seven at most, or 400 questions would not last.
            answers = [str(1000 + number) for number in range(given, given + 7)]
            given += 7
            say(process, *(line for answer in answers for line in (answer, "4")))
            # Some are kept, and then it is killed within the 3 ms that a further one takes.
            said = "".join(read_to(process, "Saved: ") for _ in range(dice.randrange(6)))
            time.sleep(dice.random() * 0.003)
            os.kill(process.pid, signal.SIGKILL)
            said += process.stdout.read()
            with suppress(BrokenPipeError):
                process.stdin.close()
            process.stdout.close()
            kept += answers[: said.count("Saved: ")]
    history = read_history(workshop.db)
    assert history
    typed = [row.typed for row in history.rows()]
    assert len(kept) > KILLS
    assert set(kept) <= set(typed)
    assert len(typed) == len(set(typed)) <= len(kept) + KILLS
    questions = [row.key for row in history.rows()]
    assert len(questions) == len(set(questions))
    assert is_intact(workshop.db)
    # Each session has written what the one before it could not, into the files of one device.
    last = share(workshop, workshop.db)
    assert ": 0 rows read, " in last
    assert (
        len({path.name.partition(".")[0] for path in (workshop.folder / "shared").iterdir()}) == 1
    )
    other = workshop.folder / "other.db"
    share(workshop, other)
    there = read_history(other)
    assert there
    assert [row.typed for row in there.rows()] == typed


def test_an_answer_in_another_window_counts_once(workshop: Workshop) -> None:
    workshop.write()
    share(workshop, workshop.db)
    with (
        quizzing(workshop, "--kind", "figure") as one,
        quizzing(workshop, "--kind", "figure") as two,
    ):
        for process in (one, two):
            read_to(process, "Type the answer")
        say(two, "26", "4")
        read_to(two, "Saved: easy")
        say(one, "25", "1")
        said = read_to(one, "Already answered")
        for process in (one, two):
            read_to(process, "never")
    assert "Already answered in another window; that answer was kept." in said
    history = read_history(workshop.db)
    assert history
    assert [row.rating for row in history.rows()] == [4]
    assert ": 0 rows read, 0 rows written" in share(workshop, workshop.db)
    assert ": 1 row read, 0 rows written" in share(workshop, workshop.folder / "other.db")


def test_a_question_answered_in_another_window_is_not_asked(workshop: Workshop) -> None:
    workshop.write()
    with quizzing(workshop) as one:
        read_to(one, "Question 1")
        for kind in ("date", "argument", "person", "figure"):
            workshop.learn("1", "4", options=["--kind", kind])
        say(one, "1", "1", ":q")
        said = read_to(one, "never")
    assert "Already answered in another window" in said
    assert "\nQuestion " not in said


def test_what_another_window_has_undone_does_not_keep_the_answer_before_it(
    workshop: Workshop,
) -> None:
    workshop.write()
    with quizzing(workshop, "--kind", "figure", "--kind", "date") as one:
        read_to(one, "Question 1")
        say(one, "26", "3")
        read_to(one, "Question 2")
        say(one, "26", "3")
        read_to(one, "Saved")
        CliRunner().invoke(cli, ["history", "undo", "--db", str(workshop.db)])
        say(one, ":u", ":u", ":q")
        said = read_to(one, "never")
    assert "that answer was kept." in said
    assert "\nUndone.\n" in said
    history = read_history(workshop.db)
    assert history
    assert not history.answers()


def test_on_a_full_disk_an_answer_is_reported_as_not_saved(
    workshop: Workshop,
) -> None:
    workshop.learn("1825-09-27", "4", options=["--kind", "date"])
    size = workshop.db.stat().st_size
    with quizzing(workshop, "--kind", "figure", room=size // 2) as process:
        read_to(process, "Type the answer")
        say(process, *["x" * 9_000] * 2, "4")
        said = read_to(process, "An empty line tries again; :q quits.")
        say(process, "")
        read_to(process, "An empty line tries again; :q quits.")
        say(process, ":q")
        last = read_to(process, "never")
        assert process.wait(5) == 2
    assert "This answer could not be saved: " in said
    assert str(workshop.db) in said
    assert last.startswith(f"quizgen: {workshop.db}: ")
    history = read_history(workshop.db)
    assert history
    assert len(list(history.rows())) == 1
    assert is_intact(workshop.db)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_ends_the_session_and_keeps_what_was_typed(
    workshop: Workshop, number: signal.Signals
) -> None:
    workshop.write()
    with quizzing(workshop, "--kind", "figure") as process:
        read_to(process, "Type the answer")
        say(process, "26")
        read_to(process, "Rate it")
        process.send_signal(number)
        assert process.wait(5) == 128 + number
    history = read_history(workshop.db)
    assert history
    assert [(row.typed, row.rating) for row in history.rows()] == [("26", 3)]


def test_an_unreadable_history_is_reported_in_one_line(workshop: Workshop) -> None:
    workshop.db.write_text("facts:\n" * 1000)
    workshop.write()
    with quizzing(workshop) as process:
        said = read_to(process, "never")
        assert process.wait(5) == 2
    assert said == (
        f"quizgen: {workshop.db}: not a history of quizgen (name another file with --db)\n"
    )
