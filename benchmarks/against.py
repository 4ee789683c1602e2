"""A commit beside the working tree: samples of both in turns, and by how much each figure moved.

Both packages are copied to a temporary folder, so that they are read from the same disk, that
nothing is written beside the user's files, and that these can be edited meanwhile. Both run with
the Python and the dependencies that are installed, on decks that today's generator has made.
"""

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from measure import Command, Sample, floor, middle, run_rounds
from report import counted, described_failure, described_machine

PACKAGE = "quizgen"
HEADER = ["command", "CPU s before", "CPU s now", "CPU", "wall", "peak"]


class UnknownRevisionError(Exception):
    """What was given is not a commit with the package; says so in a line."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The samples of the commands that ran in both trees, by name, and what failed."""

    before: Mapping[str, Sequence[Sample]]
    now: Mapping[str, Sequence[Sample]]
    failures: Sequence[str]
    """What failed in the working tree, with the end of its output."""
    not_compared: Sequence[str]
    """What failed at the commit only, likewise: it may not know what today's decks have."""


def compare(
    root: Path, revision: str, commands_in: Callable[[Path], Sequence[Command]], runs: int
) -> Comparison:
    """Run the commands with the package of a commit and with that of the folder `root`.

    `commands_in` gives them for a temporary folder, where it may write decks. Raises
    UnknownRevisionError.
    """
    with TemporaryDirectory(prefix="quizgen-benchmark-") as name:
        folder = Path(name)
        before, now = folder / "before", folder / "now"
        unpack(root, revision, before)
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(root / PACKAGE, now / PACKAGE, ignore=ignored)
        commands = commands_in(folder)
        pairs = [
            (replace(each, name=f"{each.name} at {revision}", tree=before), replace(each, tree=now))
            for each in commands
        ]
        results = run_rounds([each for pair in pairs for each in pair], runs, folder)
    done = [(old, new) for old, new in pairs if {old.name, new.name} <= results.samples.keys()]
    failed = {name: described_failure(name, each) for name, each in results.failures.items()}
    return Comparison(
        {new.name: results.samples[old.name] for old, new in done},
        {new.name: results.samples[new.name] for _, new in done},
        [failed[new.name] for _, new in pairs if new.name in failed],
        [failed[o.name] for o, new in pairs if o.name in failed and new.name not in failed],
    )


def unpack(root: Path, revision: str, target: Path) -> None:
    """Write the package of a commit below `target`; UnknownRevisionError if there is none."""
    git = ["git", "-C", str(root)]
    named = ["rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"]
    try:
        found = subprocess.run([*git, *named], check=False, capture_output=True, text=True)
    except FileNotFoundError:
        raise UnknownRevisionError("git is not installed") from None
    if found.returncode:
        raise UnknownRevisionError(f"not a commit of this repository: {revision!r}")
    target.mkdir()
    archive = target / "package.zip"
    made = [*git, "archive", "-o", str(archive), found.stdout.strip(), PACKAGE]
    if subprocess.run(made, check=False, capture_output=True).returncode:
        raise UnknownRevisionError(f"no package {PACKAGE} at {revision!r}")
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(target)


def rows(comparison: Comparison) -> list[list[str]]:
    """The cells of each command, under HEADER."""
    return [
        moved_row(name, comparison.before[name], samples)
        for name, samples in comparison.now.items()
    ]


def moved_row(name: str, before: Sequence[Sample], now: Sequence[Sample]) -> list[str]:
    """The cells of one command; a peak is left out if it is not known on both sides."""
    pairs = [*zip(before, now, strict=True)]
    peaks = min(sample.peak for sample in (*before, *now)) > floor()
    return [
        name,
        f"{middle(before).cpu:.3f}",
        f"{middle(now).cpu:.3f}",
        moved([new.cpu / old.cpu for old, new in pairs]),
        moved([new.wall / old.wall for old, new in pairs]),
        moved([new.peak / old.peak for old, new in pairs]) if peaks else "",
    ]


def moved(ratios: Sequence[float]) -> str:
    """The change in per cent, from the ratios of each round: the median, the least, the most."""
    middle_one, least, most = (
        f"{round(100 * (each(ratios) - 1)):+d}" for each in (median, min, max)
    )
    return f"{middle_one} % ({least} to {most})"


def beyond(comparison: Comparison, percent: float) -> list[str]:
    """A line for each command that takes more CPU time than before by more than so many per cent.

    The median of the ratios must say so, and the ratio of the least times too. Other programs can
    only add to a time: so they spoil some rounds, but rarely the least of all, and where they slow
    half of the rounds of one side down, the other side still has its least time.
    """
    lines = []
    for name, now in comparison.now.items():
        pairs = [*zip(comparison.before[name], now, strict=True)]
        typical = median(new.cpu / old.cpu for old, new in pairs)
        least = min(new.cpu for _, new in pairs) / min(old.cpu for old, _ in pairs)
        if min(typical, least) > 1 + percent / 100:
            lines.append(
                f"{name} takes {typical - 1:.0%} more CPU time (the least times: {least - 1:.0%})"
            )
    return lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What the command line asks for."""

    root: Path
    revision: str
    facts: Sequence[int]
    runs: int
    fail_beyond: float | None
    """In per cent of CPU time; None never fails for it."""
    table: Callable[[Sequence[str], Sequence[Sequence[str]]], str]


def report(request: Request, commands_in: Callable[[int, Path], Sequence[Command]]) -> int:
    """Print the comparison for each number of facts; the exit status.

    1 if a command failed in the working tree or is slower by too much, 2 without such a commit.
    """
    status = 0
    for place, facts in enumerate(request.facts):
        try:
            found = compare(
                request.root, request.revision, partial(commands_in, facts), request.runs
            )
        except UnknownRevisionError as error:
            print(error, file=sys.stderr)
            return 2
        if not place:
            print(described_machine(), end="\n\n")
        print(
            f"{facts:,} facts, {request.revision} beside the working tree, medians of "
            f"{counted(request.runs, 'run')}:",
            end="\n\n",
        )
        print(request.table(HEADER, rows(found)), end="\n\n", flush=True)
        for line in found.not_compared:
            print(line, "That is not compared: the commit may not read today's decks.", sep="\n")
        for line in found.failures:
            print(line, file=sys.stderr)
        slower = [] if request.fail_beyond is None else beyond(found, request.fail_beyond)
        for line in slower:
            print(f"more than {request.fail_beyond:g} % slower: {line}", file=sys.stderr)
        if found.failures or slower:
            status = 1
    return status
