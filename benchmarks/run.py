"""Measure quizgen beside its references: `python benchmarks/run.py [--facts N]… [--runs N]`.

Prints a table of medians for each size of deck, with each target and whether it was met, and then
how soon the quiz asks; ends with status 1 if a command failed. `quizgen` is the one that
`python -m quizgen` finds.
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

from measure import (
    Command,
    Failure,
    Results,
    Sample,
    cpu_ratios,
    floor,
    middle,
    ratios,
    run_rounds,
)

HERE = Path(__file__).resolve().parent
SMALL = 500
"""Facts of the deck from which sheets are made; a hundred questions are a fifth of them."""
SIZES = (1_000, 10_000, 100_000)
"""Facts of the decks."""
USUAL = 10_000
"""Facts of the deck to which the targets in megabytes belong, and beside which growth is held."""
LARGE = 50_000
"""Facts from which one run must do: each takes as long as a round of a smaller deck."""
GROWTH, LARGE_MEGABYTES = 11.0, 700
"""Ten times the facts may take so many times as long, and so much memory."""
PACKAGE = 0.25
"""The size of the package, as a share of genanki's."""
HEADER = ["command", "wall s", "CPU s", "peak MB", "times the reference", "target", "met"]


def main() -> int:
    """Generate the deck, run the rounds, print the table; the exit status."""
    arguments = parse_arguments()
    print(described_machine(), end="\n\n")
    failures: dict[str, Failure] = {}
    taken: dict[tuple[int, str], float] = {}
    for facts in arguments.facts or SIZES:
        runs = arguments.runs if facts < LARGE else 1
        with TemporaryDirectory(prefix="quizgen-benchmark-") as name:
            commands, results, sizes = measured(Path(name), facts, runs)
        done = [command for command in commands if command.name in results.samples]
        rows = [table_row(command, results) for command in done]
        print(f"{facts:,} facts, medians of {counted(runs, 'run')}:", end="\n\n")
        print(markdown(rows) if arguments.markdown else aligned(rows), end="\n\n")
        print(sizes)
        for command in done:
            taken[facts, command.name] = middle(results.samples[command.name]).wall
            before = taken.get((facts // 10, command.name))
            if facts == 10 * USUAL and before:
                times = taken[facts, command.name] / before
                print(
                    f"{command.name}: {times:.1f} times as long as for a tenth of the facts; "
                    f"target {GROWTH:.0f}: {verdict(times, GROWTH)}"
                )
        print()
        failures |= results.failures
    for command_name, failure in failures.items():
        print(described_failure(command_name, failure), file=sys.stderr)
    if not arguments.facts:
        print_soon(arguments.runs)
    return 1 if failures else 0


def measured(folder: Path, facts: int, runs: int) -> tuple[list[Command], Results, str]:
    """The commands for a deck of so many facts, what they took, and the sizes of the packages."""
    deck, one_file = folder / "deck", folder / "one-file"
    make_deck(deck, facts)
    make_deck(one_file, facts, "--one-file")
    commands = deck_commands(deck, folder, facts) + one_file_commands(one_file, folder)
    if facts == USUAL:
        small = folder / "small"
        make_deck(small, SMALL)
        commands += help_commands() + sheet_commands(small, deck, folder)
        formulas = folder / "formulas"
        make_deck(formulas, facts, "--formulas")
        commands.append(formulas_command(formulas, folder))
    results = run_rounds(commands, runs, folder)
    sizes = ""
    made, bare = folder / "out" / "benchmark.apkg", folder / "bare.apkg"
    if made.exists() and bare.exists():
        share = made.stat().st_size / bare.stat().st_size
        sizes = (
            f"The package: {made.stat().st_size / 1e6:.2f} MB, {share:.2f} times the "
            f"{bare.stat().st_size / 1e6:.2f} MB of bare_genanki; target {PACKAGE}: "
            f"{verdict(share, PACKAGE)}"
        )
    return commands, results, sizes


def counted(number: int, noun: str) -> str:
    """A number with its noun."""
    return f"{number} interleaved {noun}s after one to warm up" if number > 1 else f"one {noun}"


def parse_arguments() -> argparse.Namespace:
    """The command line: `facts` and `runs` are at least 1."""
    parser = argparse.ArgumentParser(description="Measure quizgen beside its references.")
    parser.add_argument(
        "--facts",
        type=int,
        action="append",
        help="in the deck; may be repeated (default: 1000, 10000 and 100000, and then the quiz)",
    )
    parser.add_argument("--runs", type=int, default=5, help="of each command (default: 5)")
    parser.add_argument("--markdown", action="store_true", help="a table to paste into a README")
    arguments = parser.parse_args()
    if min(arguments.facts or [1]) < 1 or arguments.runs < 1:
        parser.error("--facts and --runs must be at least 1")
    return arguments


def make_deck(deck: Path, count: int, *options: str) -> None:
    """Generate the deck in a process of its own, so that this one stays small."""
    argv = [sys.executable, str(HERE / "make_deck.py"), str(deck), "--facts", str(count)]
    subprocess.run([*argv, *options], check=True)


def print_soon(runs: int) -> None:
    """How soon the quiz asks, in a process of its own too."""
    argv = [sys.executable, str(HERE / "quiz.py"), "--runs", str(runs)]
    subprocess.run(argv, check=True)


def one_file_commands(deck: Path, folder: Path) -> list[Command]:
    """The same facts in one file, beside the same reference."""
    quizgen = [sys.executable, "-m", "quizgen"]
    out = str(folder / "out-of-one")
    return [
        Command(
            name="quizgen check, one file",
            argv=[*quizgen, "check", str(deck)],
            reference="bare_genanki",
            most_times=1.0,
        ),
        Command(
            name="quizgen build, one file",
            argv=[*quizgen, "build", str(deck), "--out", out],
            reference="bare_genanki",
            most_times=1.5,
        ),
    ]


def deck_commands(deck: Path, folder: Path, facts: int) -> list[Command]:
    """What is run on the deck, with its targets."""
    quizgen = [sys.executable, "-m", "quizgen"]
    megabytes = {USUAL: 120, 10 * USUAL: LARGE_MEGABYTES}.get(facts)
    writer = [sys.executable, str(HERE / "bare_writer.py"), str(folder / "raw.apkg"), str(facts)]
    bare = [sys.executable, str(HERE / "bare_genanki.py"), str(deck), str(folder / "bare.apkg")]
    build = [*quizgen, "build", str(deck), "--out", str(folder / "out")]
    return [
        Command(name="bare_genanki", argv=bare),
        Command(
            name="quizgen check",
            argv=[*quizgen, "check", str(deck)],
            reference="bare_genanki",
            most_times=1.0,
            most_megabytes=megabytes,
        ),
        Command(
            name="quizgen build",
            argv=build,
            reference="bare_genanki",
            most_times=1.5,
            most_megabytes=megabytes,
        ),
        Command(name="bare_writer", argv=writer),
    ]


def formulas_command(deck: Path, folder: Path) -> Command:
    """The same deck with a formula in each fact, beside the build of the one without."""
    return Command(
        name="quizgen build, formulas",
        argv=[sys.executable, "-m", "quizgen", "build", str(deck), "--out", str(folder / "f-out")],
        reference="quizgen build",
        most_times=2.0,
        most_cpu_times=2.0,
    )


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
    cpu_times = cpu_ratios(samples, reference) if reference else []
    peak = f"{typical.peak:.0f}" if typical.peak > floor() else f"under {floor():.0f}"
    target, met = judged(command, times, cpu_times, typical)
    return [
        command.name,
        f"{typical.wall:.3f}",
        f"{typical.cpu:.3f}",
        peak,
        f"{median(times):.2f} ({times[0]:.2f} to {times[-1]:.2f})" if times else "",
        target,
        met,
    ]


def judged(
    command: Command, times: Sequence[float], cpu_times: Sequence[float], typical: Sample
) -> tuple[str, str]:
    """The command's targets in words, and for each whether it was met."""
    targets, verdicts = [], []
    if command.most_times is not None:
        targets.append(f"{command.most_times:.1f} times")
        verdicts.append(verdict(median(times), command.most_times) if times else "no reference")
    if command.most_cpu_times is not None:
        targets.append(f"{command.most_cpu_times:.1f} times the CPU")
        verdicts.append(
            verdict(median(cpu_times), command.most_cpu_times) if cpu_times else "no reference"
        )
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


def described_machine() -> str:
    """On what was measured, without a name or a path of the machine."""
    packages = ", ".join(
        f"{name} {version(name)}" for name in ("PyYAML", "genanki", "click", "typst")
    )
    return (
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
