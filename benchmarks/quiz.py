"""Measure how soon the quiz asks: `python benchmarks/quiz.py [--runs N]`.

Makes decks of 2,000 and 10,000 facts with 50,000 reviews in the log of each, and prints a table:
from the command to its first question, through a pipe and on a terminal, beside the bare reading of
the deck; from an answer to its verdict, and from its rating to the next question; and the peak of a
session. Then it measures `quizgen due --short`, and statistics of 100,000 reviews. Targets in
seconds are taken at the pace of the machine. `quizgen` is the one that `python -m quizgen` finds.
Needs a Unix.
"""

import argparse
import os
import pty
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from commands import USUAL, bare_genanki, quizgen, script
from measure import (
    MAXRSS_BYTES,
    Command,
    Failure,
    Sample,
    cpu_ratios,
    middle,
    pace,
    ratios,
    run,
)
from report import megabytes, paced, verdict
from reviewed import deck_of, prepared

TARGETS = {2_000: 0.2, USUAL: 0.6}
"""Facts, and the seconds within which the first question is to be there."""
NEXT = 0.020
"""Seconds within which a verdict, and the next question, is to be there."""
MEGABYTES = 120
"""What a session may hold at most."""
DUE = 0.12
"""Seconds within which the number for a shell prompt is to be there."""
STATS_REVIEWS, STATS = 100_000, 0.8
"""Reviews of 2,000 facts, and the seconds within which their statistics are to be there."""

HEADER = "facts | measured | median s | most s | CPU s | peak MB | times the reading | CPU times"
"""Of the table; then come the target, and whether it was met."""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Measure how soon the quiz asks.")
    parser.add_argument("--runs", type=int, default=9, help="of each (default: 9)")
    runs = parser.parse_args().runs
    with TemporaryDirectory(prefix="quizgen-benchmark-") as name:
        folder = Path(name)
        bare = bare_genanki("bare_genanki", deck_of(folder, USUAL), folder / "bare.apkg")
        times = pace([whole(bare.argv, folder) for _ in range(runs)])
        print(f"{paced(times)}\n\n| {HEADER} | target | met |\n|{'---|' * 10}", flush=True)
        how = How(runs, times)
        for facts, target in TARGETS.items():
            deck, history = prepared(folder, facts)
            show(measured(deck, history, facts, target, how))
            command = quizgen("due", "--short", "--db", history)
            show([until_end(facts, "due --short", command, deck, target=DUE, how=how)])
        deck, history = prepared(folder, few := min(TARGETS), STATS_REVIEWS)
        for form, options in FORMS.items():
            command = quizgen("stats", deck, "--db", history, *options)
            what = f"statistics of {STATS_REVIEWS:,} reviews, {form}"
            show([until_end(few, what, command, deck, target=STATS, how=how)])


def show(rows: Iterable[Sequence[str]]) -> None:
    """Print rows of the table."""
    for row in rows:
        print(f"| {' | '.join(row)} |", flush=True)


@dataclass(frozen=True, slots=True)
class How:
    """How something is measured."""

    runs: int
    pace: float
    """How many times as long as their number targets in seconds are here."""


def measured(
    deck: Path, history: Path, facts: int, target: float, how: How
) -> Iterator[Sequence[str]]:
    """The rows of the table for one deck, from runs that take turns."""
    readings, pipes, terminals, sessions = [], [], [], []
    for _ in range(how.runs):
        readings.append(read_only(deck))
        pipes.append(first_through_pipe(deck, history))
        terminals.append(first_on_terminal(deck, history))
        sessions.append(answered_ten(deck, history))
    yield first_row(facts, "bare_reading", readings, [], target=None, how=how)
    yield first_row(
        facts, "first question, through a pipe", pipes, readings, target=target, how=how
    )
    yield first_row(
        facts, "first question, on a terminal", terminals, readings, target=target, how=how
    )
    yield next_row(facts, "verdict", [time for each in sessions for time in each.verdicts], how)
    yield next_row(facts, "next question", [time for each in sessions for time in each.nexts], how)
    peak = max(each.peak for each in sessions)
    met = verdict(peak, MEGABYTES)
    blank = [""] * 3
    yield [f"{facts:,}", "a session", *blank, f"{peak:.0f}", "", "", f"{MEGABYTES} MB", met]


FORMS = {"one screen": [], "a page": ["--as", "html", "-o", "-"], "JSON": ["--as", "json"]}
"""The options for each form of the statistics."""


def until_end(
    facts: int, what: str, command: Sequence[str], deck: Path, *, target: float, how: How
) -> Sequence[str]:
    """The row of a command that is measured to its end, beside the reading of the deck."""
    readings, samples = [], []
    for _ in range(how.runs):
        readings.append(read_only(deck))
        samples.append(whole(command, deck.parent))
    return first_row(facts, what, samples, readings, target=target, how=how)


def first_row(
    facts: int,
    what: str,
    samples: Sequence[Sample],
    readings: Sequence[Sample],
    *,
    target: float | None,
    how: How,
) -> Sequence[str]:
    """How long it took until something was there."""
    typical, most = middle(samples), max(each.wall for each in samples)
    times = ["", ""]
    if readings:
        times = [f"{median(each(samples, readings)):.2f}" for each in (ratios, cpu_ratios)]
    wanted = f"{target:g} s" if target else ""
    met = verdict(typical.wall, target * how.pace) if target else ""
    figures = [f"{each:.3f}" for each in (typical.wall, most, typical.cpu)]
    return [f"{facts:,}", what, *figures, megabytes(typical.peak), *times, wanted, met]


def next_row(facts: int, what: str, times: Sequence[float], how: How) -> Sequence[str]:
    """How long it took until something followed."""
    middle_one = median(times)
    figures = [f"{middle_one:.3f}", f"{max(times):.3f}", *[""] * 4]
    return [f"{facts:,}", what, *figures, f"{NEXT:g} s", verdict(middle_one, NEXT * how.pace)]


@dataclass(frozen=True, slots=True)
class Session:
    """Seconds until each verdict and next question; the peak in MB."""

    verdicts: Sequence[float]
    nexts: Sequence[float]
    peak: float


def read_only(deck: Path) -> Sample:
    """What it takes to read the deck, and no more."""
    return whole(script("bare_reading", deck), deck.parent)


def whole(argv: Sequence[str], folder: Path) -> Sample:
    """What a command takes to its end; it must not fail."""
    found = run(Command(name="", argv=argv), folder)
    if isinstance(found, Failure):
        sys.exit(found.output)
    return found


def first_through_pipe(deck: Path, history: Path) -> Sample:
    """What it takes until the first question has come through a pipe."""
    copy = shutil.copy(history, history.with_suffix(".run"))
    began = time.perf_counter()
    process = started(deck, copy)
    assert process.stdout
    read_to(process.stdout.fileno(), FIRST)
    took = time.perf_counter() - began
    return ended(process.pid, took)


def first_on_terminal(deck: Path, history: Path) -> Sample:
    """What it takes until the first question is on a terminal."""
    copy = shutil.copy(history, history.with_suffix(".run"))
    began = time.perf_counter()
    child, terminal = pty.fork()
    if not child:
        os.environ["TERM"] = "xterm-256color"
        os.execv(sys.executable, quizgen("quiz", deck, "--db", copy))
    read_to(terminal, b"> ", b"shows the answer")
    took = time.perf_counter() - began
    sample = ended(child, took)
    os.close(terminal)
    return sample


def ended(process: int, wall: float) -> Sample:
    """What a process has taken so far, which is killed for it."""
    os.kill(process, 9)
    _, _, usage = os.wait4(process, 0)
    return Sample(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * MAXRSS_BYTES / 1e6)


FIRST = b"\nQuestion 1."


def started(deck: Path, history: str | Path) -> "subprocess.Popen[bytes]":
    """A session through pipes, of what can be typed."""
    return subprocess.Popen(
        quizgen("quiz", deck, "--db", history, "--kind", "date", "--kind", "figure"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def answered_ten(deck: Path, history: Path) -> Session:
    """A session of ten answers through a pipe, a second after the first question."""
    process = started(deck, shutil.copy(history, history.with_suffix(".run")))
    assert process.stdin
    assert process.stdout
    read_to(process.stdout.fileno(), FIRST)
    time.sleep(1)
    verdicts, nexts = [], []
    for _ in range(10):
        verdicts.append(answered(process, b"1938\n", b"Rate it"))
        nexts.append(answered(process, b"3\n", b"\nQuestion"))
    process.stdin.close()
    _, _, usage = os.wait4(process.pid, 0)
    return Session(verdicts, nexts, usage.ru_maxrss * MAXRSS_BYTES / 1e6)


def answered(process: "subprocess.Popen[bytes]", line: bytes, mark: bytes) -> float:
    """Seconds from a line of input to a line of output that has the mark."""
    assert process.stdin
    assert process.stdout
    began = time.perf_counter()
    process.stdin.write(line)
    process.stdin.flush()
    read_to(process.stdout.fileno(), mark)
    return time.perf_counter() - began


def read_to(source: int, *marks: bytes) -> None:
    """Read until one of the marks has come; a minute at most."""
    read = b""
    while not any(mark in read for mark in marks):
        if not select.select([source], [], [], 60)[0]:
            sys.exit(f"no {marks} within a minute: {read[-200:]!r}")
        chunk = os.read(source, 65_536)
        if not chunk:
            sys.exit(f"no {marks} at the end: {read[-200:]!r}")
        read += chunk


if __name__ == "__main__":
    main()
