"""`quizgen check --watch`, as a process whose deck is edited."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workshop import Workshop


@pytest.fixture
def watching(workshop: Workshop) -> Iterator[subprocess.Popen[str]]:
    """The command at work on the deck of the workshop; it is killed if it does not end itself."""
    workshop.write()
    with subprocess.Popen(
        [sys.executable, "-m", "quizgen", "check", "--watch", "railways"],
        cwd=workshop.folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def until(process: subprocess.Popen[str], last: str) -> list[str]:
    """The lines of the next result whose last one is this.

    A system may report a change in two steps, so others may come before.
    """
    lines: list[str] = []
    assert process.stdout
    for line in process.stdout:
        if "waiting for changes (Ctrl-C ends)" not in line:
            lines.append(line.rstrip("\n"))
        elif lines[-1] == last:
            return [line for line in lines if line]
        else:
            lines = []
    raise AssertionError(lines)


@pytest.mark.skipif(sys.platform == "win32", reason="sends an interrupt as Unix does")
def test_a_deck_is_checked_again_after_each_change_until_ctrl_c(
    workshop: Workshop, watching: subprocess.Popen[str]
) -> None:
    lines = workshop.deck / "lines.yaml"
    right = lines.read_text("utf-8")
    until(watching, "1 deck, 4 facts: nothing wrong")
    lines.write_text(right.replace("1781-06-09", "1781-06-31"), encoding="utf-8")
    found = until(watching, "1 deck, 4 facts: 1 error")
    assert found[0] == (
        "railways/lines.yaml:7:9: error: no such day: 1781-06-31 (1781-06 has 30 days) [not-a-date]"
    )
    (workshop.deck / "deck.yaml").rename(workshop.deck / "deck.txt")
    until(watching, "quizgen: no deck in railways: a deck is a folder with a deck.yaml")
    lines.write_text(right, encoding="utf-8")
    until(watching, "quizgen: no deck in railways: a deck is a folder with a deck.yaml")
    (workshop.deck / "deck.txt").rename(workshop.deck / "deck.yaml")
    until(watching, "1 deck, 4 facts: nothing wrong")
    watching.send_signal(signal.SIGINT)
    assert watching.stdout
    assert watching.stdout.read() == "\n"
    assert watching.wait() == 130


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "json"], "Error: --watch is for people, and --format for programs"),
        (["no-such-deck"], "quizgen: no such file or folder: no-such-deck"),
    ],
)
def test_what_cannot_be_watched_is_said_at_once(arguments: list[str], said: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "quizgen", "check", "--watch", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == said
