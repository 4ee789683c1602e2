"""Measure how soon the quiz asks: `python benchmarks/quiz.py [--runs N]`.

Makes decks of 2,000 and 10,000 facts with 50,000 reviews in the log of each, and prints a table:
from the command to its first question, through a pipe and on a terminal; from an answer to its
verdict, and from its rating to the next question; and the peak of memory. `quizgen` is the one
that `python -m quizgen` finds. Needs a Unix.
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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from measure import MAXRSS_BYTES

HERE = Path(__file__).resolve().parent
REVIEWS = 50_000
TARGETS = {2_000: 0.25, 10_000: 0.7}
"""Facts, and the seconds within which the first question is to be there."""
NEXT = 0.020
"""Seconds within which a verdict, and the next question, is to be there."""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Measure how soon the quiz asks.")
    parser.add_argument("--runs", type=int, default=9, help="of each (default: 9)")
    runs = parser.parse_args().runs
    print("| facts | measured | median s | most s | target s | met |")
    print("|---|---|---|---|---|---|")
    with TemporaryDirectory(prefix="quizgen-benchmark-") as name:
        for facts, target in TARGETS.items():
            deck, history = prepared(Path(name), facts)
            for row in measured(deck, history, runs, facts, target):
                print("| " + " | ".join(row) + " |")


def prepared(folder: Path, facts: int) -> tuple[Path, Path]:
    """A deck of so many facts, and a history of 50,000 reviews of its questions."""
    deck, history, log = folder / f"deck-{facts}", folder / f"{facts}.db", folder / "log.jsonl"
    make = [sys.executable, str(HERE / "make_deck.py"), str(deck), "--facts", str(facts)]
    subprocess.run(make, check=True)
    listing = subprocess.run(quizgen("list", deck), check=True, capture_output=True, text=True)
    ids = [line.split("\t")[:2] for line in listing.stdout.splitlines()]
    log.write_text("".join(f"{json.dumps(row)}\n" for row in rows(ids)))
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


def rows(ids: Sequence[Sequence[str]]) -> Iterator[dict[str, object]]:
    """Reviews of a year, the newest this morning; a third of the questions is due."""
    dice = random.Random(50_000)
    now, today = int(time.time() * 1000), int(time.time() // 86_400) + 719_163
    for number in range(REVIEWS):
        ago = 365 - number * 365 // REVIEWS
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
    """The rows of the table for one deck."""
    sessions = [piped(deck, history) for _ in range(runs)]
    yield row(facts, "first question, through a pipe", [each.first for each in sessions], target)
    yield row(facts, "first question, on a terminal",
              [on_terminal(deck, history) for _ in range(runs)], target)  # fmt: skip
    yield row(facts, "verdict", [time for each in sessions for time in each.verdicts], NEXT)
    yield row(facts, "next question", [time for each in sessions for time in each.nexts], NEXT)
    peak = max(each.peak for each in sessions)
    yield [f"{facts:,}", "peak MB", f"{peak:.0f}", "", "120", "yes" if peak <= 120 else "no"]


def row(facts: int, what: str, times: Sequence[float], target: float) -> Sequence[str]:
    middle = median(times)
    met = "yes" if middle <= target else f"no (+{middle / target - 1:.0%})"
    return [f"{facts:,}", what, f"{middle:.3f}", f"{max(times):.3f}", f"{target:g}", met]


@dataclass(frozen=True, slots=True)
class Session:
    """Seconds until the first question, until each verdict and next question; the peak in MB."""

    first: float
    verdicts: Sequence[float]
    nexts: Sequence[float]
    peak: float


def piped(deck: Path, history: Path) -> Session:
    """A session of ten answers through a pipe, a second after the first question."""
    copy = shutil.copy(history, history.with_suffix(".run"))
    began = time.perf_counter()
    process = subprocess.Popen(
        quizgen("quiz", deck, "--db", copy, "--kind", "date", "--kind", "figure"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin
    assert process.stdout
    read_to(process.stdout.fileno(), b"\nQuestion 1.")
    first = time.perf_counter() - began
    time.sleep(1)
    verdicts, nexts = [], []
    for _ in range(10):
        verdicts.append(answered(process, b"1938\n", b"Rate it"))
        nexts.append(answered(process, b"3\n", b"\nQuestion"))
    process.stdin.close()
    _, _, usage = os.wait4(process.pid, 0)
    peak = usage.ru_maxrss * MAXRSS_BYTES / 1e6
    return Session(first, verdicts, nexts, peak)


def answered(process: "subprocess.Popen[bytes]", line: bytes, mark: bytes) -> float:
    """Seconds from a line of input to a line of output that has the mark."""
    assert process.stdin
    assert process.stdout
    began = time.perf_counter()
    process.stdin.write(line)
    process.stdin.flush()
    read_to(process.stdout.fileno(), mark)
    return time.perf_counter() - began


def on_terminal(deck: Path, history: Path) -> float:
    """Seconds until the first question is on a terminal."""
    copy = shutil.copy(history, history.with_suffix(".run"))
    began = time.perf_counter()
    child, terminal = pty.fork()
    if not child:
        os.environ["TERM"] = "xterm-256color"
        os.execv(sys.executable, quizgen("quiz", deck, "--db", copy))
    read_to(terminal, b"> ", b"Enter shows")
    took = time.perf_counter() - began
    os.kill(child, 9)
    os.waitpid(child, 0)
    os.close(terminal)
    return took


def read_to(source: int, *marks: bytes) -> None:
    """Read until one of the marks has come; ten seconds at most."""
    read = b""
    while not any(mark in read for mark in marks):
        if not select.select([source], [], [], 10)[0]:
            sys.exit(f"no {marks} within ten seconds: {read[-200:]!r}")
        chunk = os.read(source, 65_536)
        if not chunk:
            sys.exit(f"no {marks} at the end: {read[-200:]!r}")
        read += chunk


def quizgen(*arguments: str | Path) -> list[str]:
    """The command line of quizgen with these arguments."""
    return [sys.executable, "-m", "quizgen", *map(str, arguments)]


if __name__ == "__main__":
    main()
