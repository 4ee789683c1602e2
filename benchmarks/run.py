"""Measure quizgen beside its references: `python benchmarks/run.py [--facts N] [--runs N]`.

Prints a table of medians, with each target and whether it was met; ends with status 1 if a
command failed. `quizgen` is the one that `python -m quizgen` finds.
"""

import argparse
import os
import platform
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from measure import Command, Failure, Results, Sample, floor, middle, ratios, run_rounds

HERE = Path(__file__).resolve().parent
SMALL = 500
"""Facts of the deck from which sheets are made; a hundred questions are a fifth of them."""
HEADER = ["command", "wall s", "CPU s", "peak MB", "times the reference", "target", "met"]


def main() -> int:
    """Generate the deck, run the rounds, print the table; the exit status."""
    arguments = parse_arguments()
    with TemporaryDirectory(prefix="quizgen-benchmark-") as name:
        folder = Path(name)
        deck, small = folder / "deck", folder / "small"
        make_deck(deck, arguments.facts)
        make_deck(small, SMALL)
        commands = (
            deck_commands(deck, folder) + help_commands() + sheet_commands(small, deck, folder)
        )
        results = run_rounds(commands, arguments.runs, folder)
    rows = [table_row(command, results) for command in commands if command.name in results.samples]
    print(described_run(arguments.facts, arguments.runs), end="\n\n")
    print(markdown(rows) if arguments.markdown else aligned(rows))
    for command, failure in results.failures.items():
        print(described_failure(command, failure), file=sys.stderr)
    return 1 if results.failures else 0


def parse_arguments() -> argparse.Namespace:
    """The command line: `facts` and `runs` are at least 1."""
    parser = argparse.ArgumentParser(description="Measure quizgen beside its references.")
    parser.add_argument("--facts", type=int, default=10_000, help="in the deck (default: 10000)")
    parser.add_argument("--runs", type=int, default=5, help="of each command (default: 5)")
    parser.add_argument("--markdown", action="store_true", help="a table to paste into a README")
    arguments = parser.parse_args()
    if arguments.facts < 1 or arguments.runs < 1:
        parser.error("--facts and --runs must be at least 1")
    return arguments


def make_deck(deck: Path, count: int) -> None:
    """Generate the deck in a process of its own, so that this one stays small."""
    argv = [sys.executable, str(HERE / "make_deck.py"), str(deck), "--facts", str(count)]
    subprocess.run(argv, check=True)


def deck_commands(deck: Path, folder: Path) -> list[Command]:
    """What is run on the deck; the targets are those of design section 7."""
    quizgen = [sys.executable, "-m", "quizgen"]
    bare = [sys.executable, str(HERE / "bare_genanki.py"), str(deck), str(folder / "bare.apkg")]
    build = [*quizgen, "build", str(deck), "--out", str(folder / "out")]
    return [
        Command(name="bare_genanki", argv=bare),
        Command(
            name="quizgen check",
            argv=[*quizgen, "check", str(deck)],
            reference="bare_genanki",
            most_times=1.0,
            most_megabytes=120,
        ),
        Command(
            name="quizgen build",
            argv=build,
            reference="bare_genanki",
            most_times=1.5,
            most_megabytes=120,
        ),
    ]


def help_commands() -> list[Command]:
    """What a user waits for before anything is read."""
    return [
        Command(
            name="bare_click --help", argv=[sys.executable, str(HERE / "bare_click.py"), "--help"]
        ),
        Command(
            name="quizgen --help",
            argv=[sys.executable, "-m", "quizgen", "--help"],
            reference="bare_click --help",
            most_times=1.5,
        ),
    ]


def sheet_commands(small: Path, deck: Path, folder: Path) -> list[Command]:
    """What a study group waits for, beside a bare call of typst that makes as many pages."""
    out = folder / "sheet.pdf"
    sheet = [sys.executable, "-m", "quizgen", "sheet", "-o", str(out)]
    hundred = [*sheet, str(small), "--questions", "100"]
    subprocess.run(hundred, check=True, stdout=subprocess.DEVNULL)
    pages = len(re.findall(rb"/Type/Page\b", out.read_bytes()))
    typst = [sys.executable, str(HERE / "bare_typst.py"), str(folder / "bare.pdf"), str(pages)]
    return [
        Command(name=f"bare_typst, {pages} pages", argv=typst),
        Command(
            name="quizgen sheet, 100 questions",
            argv=hundred,
            reference=f"bare_typst, {pages} pages",
            most_times=4.0,
            most_megabytes=100,
            most_seconds=0.5,
        ),
        Command(
            name="quizgen sheet, 10 versions of 50",
            argv=[*sheet, str(small), "--questions", "50", "--versions", "10"],
            most_seconds=1.0,
        ),
        Command(
            name="bare_reading", argv=[sys.executable, str(HERE / "bare_reading.py"), str(deck)]
        ),
        Command(
            name="quizgen sheet, large deck",
            argv=[*sheet, str(deck)],
            reference="bare_reading",
            most_times=2.0,
        ),
    ]


def table_row(command: Command, results: Results) -> list[str]:
    """The cells of one command, under HEADER."""
    samples = results.samples[command.name]
    typical = middle(samples)
    reference = results.samples.get(command.reference or "")
    times = ratios(samples, reference) if reference else []
    peak = f"{typical.peak:.0f}" if typical.peak > floor() else f"under {floor():.0f}"
    target, met = judged(command, times, typical)
    return [
        command.name,
        f"{typical.wall:.3f}",
        f"{typical.cpu:.3f}",
        peak,
        f"{median(times):.2f} ({times[0]:.2f} to {times[-1]:.2f})" if times else "",
        target,
        met,
    ]


def judged(command: Command, times: Sequence[float], typical: Sample) -> tuple[str, str]:
    """The command's targets in words, and for each whether it was met."""
    targets, verdicts = [], []
    if command.most_times is not None:
        targets.append(f"{command.most_times:.1f} times")
        verdicts.append(verdict(median(times), command.most_times) if times else "no reference")
    if command.most_seconds is not None:
        targets.append(f"{command.most_seconds:g} s")
        verdicts.append(verdict(typical.wall, command.most_seconds))
    if command.most_megabytes is not None:
        targets.append(f"{command.most_megabytes:g} MB")
        verdicts.append(verdict(typical.peak, command.most_megabytes))
    return " and ".join(targets), " and ".join(verdicts)


def verdict(measured: float, most: float) -> str:
    """Whether a target was met; if not, by how much it was missed."""
    return "yes" if measured <= most else f"no (+{measured / most - 1:.0%})"


def described_run(count: int, runs: int) -> str:
    """What was measured on what, without a name or a path of the machine."""
    packages = ", ".join(
        f"{name} {version(name)}" for name in ("PyYAML", "genanki", "click", "typst")
    )
    return (
        f"{count:,} facts, medians of {runs} interleaved runs after one to warm up; "
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {packages}"
    )


def described_failure(command: str, failure: Failure) -> str:
    """A failed command with the end of its output, indented."""
    lines = failure.output.splitlines() or ["(no output)"]
    shown = "\n".join(f"  {line}" for line in lines)
    return f"\n{command} failed with status {failure.status}, so it has no figures:\n{shown}"


def aligned(rows: Iterable[Sequence[str]]) -> str:
    """The table for a terminal, in columns; all cells but the outer ones to the right."""
    table = [HEADER, *rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(HEADER))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if 0 < column < 5 else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in table
    )


def markdown(rows: Iterable[Sequence[str]]) -> str:
    """The table for a README."""
    rule = ["---", "--:", "--:", "--:", "--:", "---", "---"]
    return "\n".join(f"| {' | '.join(row)} |" for row in [HEADER, rule, *rows])


if __name__ == "__main__":
    sys.exit(main())
