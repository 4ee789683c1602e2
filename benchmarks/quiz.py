"""Measure how soon the quiz asks: `python benchmarks/quiz.py [--runs N]`.

Makes decks of 2,000 and 10,000 facts with 50,000 reviews in the log of each, and prints a table:
from the command to its first question, through a pipe and on a terminal, beside the bare reading of
the deck; from an answer to its verdict, and from its rating to the next question; and the peak of a
session. Then it measures `quizgen due --short`, and statistics of 100,000 reviews. `quizgen` is the
one that `python -m quizgen` finds. Needs a Unix.
"""

import argparse
import json
import os
import pty
import random
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

from measure import MAXRSS_BYTES, Failure, Sample, cpu_ratios, floor, middle, ratios
from measure import run as run_whole

HERE = Path(__file__).resolve().parent
REVIEWS = 50_000
TARGETS = {2_000: 0.25, 10_000: 0.7}
"""Facts, and the seconds within which the first question is to be there."""
NEXT = 0.020
"""Seconds within which a verdict, and the next question, is to be there."""
MEGABYTES = 120
"""What a session may hold at most."""
DUE = 0.15
"""Seconds within which the number for a shell prompt is to be there."""
STATS_REVIEWS, STATS = 100_000, 1.0
"""Reviews of 2,000 facts, and the seconds within which their statistics are to be there."""

HEADER = "facts | measured | median s | most s | CPU s | peak MB | times the reading | CPU times"
"""Of the table; then come the target, and whether it was met."""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Measure how soon the quiz asks.")
    parser.add_argument("--runs", type=int, default=9, help="of each (default: 9)")
    runs = parser.parse_args().runs
    print(f"| {HEADER} | target | met |\n|{'---|' * 10}", flush=True)
    with TemporaryDirectory(prefix="quizgen-benchmark-") as name:
        for facts, target in TARGETS.items():
            deck, history = prepared(Path(name), facts)
            show(measured(deck, history, runs, facts, target))
            command = quizgen("due", "--short", "--db", history)
            show([until_end(facts, "due --short", command, (deck, runs, DUE))])
        deck, history = prepared(Path(name), few := min(TARGETS), STATS_REVIEWS)
        for form, options in FORMS.items():
            command = quizgen("stats", deck, "--db", history, *options)
            what = f"statistics of {STATS_REVIEWS:,} reviews, {form}"
            show([until_end(few, what, command, (deck, runs, STATS))])


def show(rows: Iterable[Sequence[str]]) -> None:
    """Print rows of the table."""
    for row in rows:
        print(f"| {' | '.join(row)} |", flush=True)


def prepared(folder: Path, facts: int, reviews: int = REVIEWS) -> tuple[Path, Path]:
    """A deck of so many facts, and a history of reviews of its questions."""
    deck, log = folder / f"deck-{facts}", folder / "log.jsonl"
    history = folder / f"{facts}-{reviews}.db"
    make = [sys.executable, str(HERE / "make_deck.py"), str(deck), "--facts", str(facts)]
    if not deck.exists():
        subprocess.run(make, check=True)
    listing = subprocess.run(quizgen("list", deck), check=True, capture_output=True, text=True)
    ids = [line.split("\t")[:2] for line in listing.stdout.splitlines()]
    log.write_text("".join(f"{json.dumps(row)}\n" for row in rows(ids, reviews)))
    subprocess.run(
        quizgen("history", "import", log, "--db", history), check=True, stdout=subprocess.DEVNULL
    )
    return deck, history


SLOTS = {
    "person": "identify",
    "date": "when",
    "figure": "how-many",
    "argument": "claim",
    "term": "define",
}


def rows(ids: Sequence[Sequence[str]], reviews: int) -> Iterator[dict[str, object]]:
    """Reviews of a year, the newest this morning; a third of the questions is due."""
    dice = random.Random(50_000)
    now, today = int(time.time() * 1000), int(time.time() // 86_400) + 719_163
    for number in range(reviews):
        ago = 365 - number * 365 // reviews
        fact, kind = ids[dice.randrange(len(ids))]
        yield {
            "uuid": f"{dice.getrandbits(128):032x}",
            "at": now - ago * 86_400_000 + number,
            "day": today - ago,
            "what": "review",
            "deck": "benchmark",
            "fact": fact,
            "slot": SLOTS[kind],
            "rating": dice.choices((1, 2, 3, 4), (1, 1, 7, 1))[0],
            "mode": "type",
            "typed": "Trotsky",
            "verdict": "accept",
            "taken": 6_000,
            "before": "review",
            "phase": "review",
            "step": 0,
            "interval": dice.randint(1, 90),
            "delay": 0,
            "retention": 0.9,
            "scheduler": "fsrs-6 1",
        }


def measured(
    deck: Path, history: Path, runs: int, facts: int, target: float
) -> Iterator[Sequence[str]]:
    """The rows of the table for one deck, from runs that take turns."""
    readings, pipes, terminals, sessions = [], [], [], []
    for _ in range(runs):
        readings.append(read_only(deck))
        pipes.append(first_through_pipe(deck, history))
        terminals.append(first_on_terminal(deck, history))
        sessions.append(answered_ten(deck, history))
    yield first_row(facts, "bare_reading", readings, [], None)
    yield first_row(facts, "first question, through a pipe", pipes, readings, target)
    yield first_row(facts, "first question, on a terminal", terminals, readings, target)
    yield next_row(facts, "verdict", [time for each in sessions for time in each.verdicts])
    yield next_row(facts, "next question", [time for each in sessions for time in each.nexts])
    peak = max(each.peak for each in sessions)
    met = "yes" if peak <= MEGABYTES else f"no (+{peak / MEGABYTES - 1:.0%})"
    blank = [""] * 3
    yield [f"{facts:,}", "a session", *blank, f"{peak:.0f}", "", "", f"{MEGABYTES} MB", met]


FORMS = {"one screen": [], "a page": ["--as", "html", "-o", "-"], "JSON": ["--as", "json"]}
"""The options for each form of the statistics."""


def until_end(
    facts: int, what: str, command: Sequence[str], how: tuple[Path, int, float]
) -> Sequence[str]:
    """The row of a command that is measured to its end: the deck that is read, runs, and target."""
    deck, runs, target = how
    readings, samples = [], []
    for _ in range(runs):
        readings.append(read_only(deck))
        found = run_whole(command, deck.parent)
        if isinstance(found, Failure):
            sys.exit(found.output)
        samples.append(found)
    return first_row(facts, what, samples, readings, target)


def first_row(
    facts: int,
    what: str,
    samples: Sequence[Sample],
    readings: Sequence[Sample],
    target: float | None,
) -> Sequence[str]:
    """How long it took until something was there."""
    typical, most = middle(samples), max(each.wall for each in samples)
    times = ["", ""]
    if readings:
        times = [f"{median(each(samples, readings)):.2f}" for each in (ratios, cpu_ratios)]
    wanted = f"{target:g} s" if target else ""
    met = met_by(typical.wall, target) if target else ""
    figures = [f"{each:.3f}" for each in (typical.wall, most, typical.cpu)]
    peak = f"{typical.peak:.0f}" if typical.peak > floor() else f"under {floor():.0f}"
    return [f"{facts:,}", what, *figures, peak, *times, wanted, met]


def next_row(facts: int, what: str, times: Sequence[float]) -> Sequence[str]:
    """How long it took until something followed."""
    middle_one = median(times)
    figures = [f"{middle_one:.3f}", f"{max(times):.3f}", *[""] * 4]
    return [f"{facts:,}", what, *figures, f"{NEXT:g} s", met_by(middle_one, NEXT)]


def met_by(seconds: float, target: float) -> str:
    """Whether a target was met; if not, by how much it was missed."""
    return "yes" if seconds <= target else f"no (+{seconds / target - 1:.0%})"


@dataclass(frozen=True, slots=True)
class Session:
    """Seconds until each verdict and next question; the peak in MB."""

    verdicts: Sequence[float]
    nexts: Sequence[float]
    peak: float


def read_only(deck: Path) -> Sample:
    """What it takes to read the deck, and no more."""
    found = run_whole([sys.executable, str(HERE / "bare_reading.py"), str(deck)], deck.parent)
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


def quizgen(*arguments: str | Path) -> list[str]:
    """The command line of quizgen with these arguments."""
    return [sys.executable, "-m", "quizgen", *map(str, arguments)]


if __name__ == "__main__":
    main()
