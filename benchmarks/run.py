"""Measure quizgen beside its references: `python benchmarks/run.py [--facts N]… [--runs N]`.

Prints a table of medians for each size of deck, with each target and whether it was met, then how
the package compares, and how soon the quiz asks; ends with status 1 if a command failed. `quizgen`
is the one that `python -m quizgen` finds. With `--against REV`, a commit is measured beside the
working tree instead, without references.
"""

import argparse
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import against
from commands import (
    HERE,
    MANY,
    USUAL,
    bare_typst,
    deck_commands,
    other_commands,
    ours,
    script,
    usual_commands,
)
from measure import Command, Results, pace, run_rounds
from report import (
    HEADER,
    aligned,
    counted,
    described_failure,
    described_machine,
    grown,
    markdown,
    paced,
    table_row,
)
from reviewed import first_question

SIZES = (1_000, USUAL, MANY)
"""Facts of the decks."""
SIZES_AGAINST = (1_000, USUAL)
"""The same with `--against`."""
LARGE = 50_000
"""Facts from which one run must do: each takes as long as a round of a smaller deck."""


def main(argv: Sequence[str] | None = None) -> int:
    """Measure what the command line says; the exit status."""
    arguments = parse_arguments(argv)
    try:
        return compare(arguments) if arguments.against else measure(arguments)
    except KeyboardInterrupt:
        return 130


def parse_arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """The command line: `facts` and `runs` are at least 1."""
    parser = argparse.ArgumentParser(description="Measure quizgen beside its references.")
    parser.add_argument(
        "--facts",
        type=int,
        action="append",
        help="in the deck; may be repeated (default: 1000, 10000 and 100000, and then the quiz; "
        "with --against 1000 and 10000)",
    )
    parser.add_argument("--runs", type=int, default=5, help="of each command (default: 5)")
    parser.add_argument("--markdown", action="store_true", help="a table to paste into a README")
    parser.add_argument("--against", metavar="REV", help="measure a commit beside the working tree")
    parser.add_argument(
        "--fail-beyond",
        type=float,
        metavar="PERCENT",
        help="with --against: end with status 1 if a command takes so much more CPU time",
    )
    arguments = parser.parse_args(argv)
    if min(arguments.facts or [1]) < 1 or arguments.runs < 1:
        parser.error("--facts and --runs must be at least 1")
    if arguments.fail_beyond is not None and not arguments.against:
        parser.error("--fail-beyond is for --against")
    return arguments


def compare(arguments: argparse.Namespace) -> int:
    """A commit beside the working tree; the exit status."""
    request = against.Request(
        root=HERE.parent,
        revision=arguments.against,
        facts=arguments.facts or SIZES_AGAINST,
        runs=arguments.runs,
        fail_beyond=arguments.fail_beyond,
        table=markdown if arguments.markdown else aligned,
    )
    return against.report(request, compared_commands)


def compared_commands(facts: int, folder: Path) -> list[Command]:
    """What is measured of a commit and of the working tree; writes decks into the folder."""
    measured = ours(deck_commands(folder, facts) + other_commands(folder))
    return [*measured, first_question(folder, facts)]


def measure(arguments: argparse.Namespace) -> int:
    """quizgen beside its references; the exit status."""
    print(described_machine(), end="\n\n", flush=True)
    failures: list[str] = []
    usual: Results | None = None
    for facts in arguments.facts or SIZES:
        runs = arguments.runs if facts < LARGE else 1
        with TemporaryDirectory(prefix="quizgen-benchmark-") as name:
            commands, results = measured(Path(name), facts, runs)
            size = package_size(Path(name), beside_anki=facts == USUAL)
        print(f"{facts:,} facts, medians of {counted(runs, 'run')}:", end="\n\n")
        bare = results.samples.get("bare_genanki") if facts == USUAL else None
        done = [command for command in commands if command.name in results.samples]
        rows = [table_row(command, results, pace(bare) if bare else None) for command in done]
        print((markdown if arguments.markdown else aligned)(HEADER, rows), end="\n\n")
        print(size)
        if bare:
            usual = results
            print(paced(pace(bare)))
        for command in done:
            if facts == MANY and usual and command.name in usual.samples:
                print(grown(command, usual.samples[command.name], results.samples[command.name]))
        print(flush=True)
        failures += [described_failure(*failed) for failed in results.failures.items()]
    for failure in failures:
        print(failure, file=sys.stderr)
    if not arguments.facts:
        # How soon the quiz asks, in a process of its own, so that this one stays small.
        subprocess.run(script("quiz", "--runs", arguments.runs), check=True)
    return 1 if failures else 0


def measured(folder: Path, facts: int, runs: int) -> tuple[list[Command], Results]:
    """The commands for a deck of so many facts, and what they took."""
    commands = deck_commands(folder, facts)
    if facts == USUAL:
        commands += usual_commands(folder) + other_commands(folder)
        commands.append(bare_typst(folder))
    return commands, run_rounds(commands, runs, folder)


def package_size(folder: Path, *, beside_anki: bool) -> str:
    """The size of the package beside that of genanki and of Anki, as far as they could be made."""
    made, bare = folder / "out" / "benchmark.apkg", folder / "bare.apkg"
    if not made.exists() or not bare.exists():
        return ""
    ours, theirs = (each.stat().st_size for each in (made, bare))
    said = (
        f"The package: {ours / 1e6:.2f} MB, {ours / theirs:.2f} times the {theirs / 1e6:.2f} MB "
        "of bare_genanki"
    )
    if not beside_anki:
        return said
    if not find_spec("anki"):
        return f"{said}; without Anki's backend, it is not compared with Anki's own export"
    table = subprocess.run(script("anki_export", made), check=True, capture_output=True, text=True)
    return f"{said}\n\n{table.stdout}"


if __name__ == "__main__":
    sys.exit(main())
