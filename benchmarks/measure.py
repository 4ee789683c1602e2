"""Whole processes measured one after another: commands in, samples and their medians out.

The parent must stay small: between fork and exec a child shares its parent's memory, and Linux
counts that into the child's peak. So this process imports little and generates nothing itself;
`floor` tells from where on a peak is the child's own.
"""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryFile

MAXRSS_BYTES = 1 if sys.platform == "darwin" else 1024
"""The unit of `ru_maxrss`, in bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A program to run, and how its time must compare with another's."""

    name: str
    argv: Sequence[str]
    reference: str | None = None
    """The name of the command beside which it is measured, in the same rounds."""
    most_times: float | None = None
    """The target: at most so many times the reference's wall time."""
    most_cpu_times: float | None = None
    """The target for the CPU time, where work could be moved to a second core."""
    most_seconds: float | None = None
    """The target for the wall time, where people wait for it, at the pace of BARE_SECONDS."""
    most_megabytes: float | None = None
    """The target for the peak, in 10^6 bytes."""
    most_growth: float | None = None
    """The target for the wall time, times that for a tenth of the facts."""
    one_core: bool = False
    """Whether it may use only one core."""
    tree: Path | None = None
    """The folder with the package quizgen that it runs; without it, the one that Python finds."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What one run of a command took."""

    wall: float
    """Seconds from start to end."""
    cpu: float
    """User and system seconds of the process and of the children it waited for."""
    peak: float
    """The largest resident set, in 10^6 bytes."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A command that ended with another status than 0."""

    status: int
    """The exit status, or minus the signal."""
    output: str
    """The end of what it wrote, standard error last."""


@dataclass(frozen=True, slots=True)
class Results:
    """The rounds of all commands, by the command's name."""

    samples: Mapping[str, Sequence[Sample]]
    failures: Mapping[str, Failure]
    """Commands without a figure, at the first run that failed."""


def run_rounds(commands: Sequence[Command], runs: int, folder: Path) -> Results:
    """Run every command once to warm up, then all of them in turn, `runs` times.

    Temporary files of the commands go to `folder`. A command that fails once is not run again,
    and has no samples.
    """
    samples: dict[str, list[Sample]] = {command.name: [] for command in commands}
    failures: dict[str, Failure] = {}
    for round_number in range(runs + 1):
        for command in commands:
            if command.name in failures:
                continue
            outcome = run(command, folder)
            if isinstance(outcome, Failure):
                failures[command.name] = outcome
                del samples[command.name]
            elif round_number > 0:
                samples[command.name].append(outcome)
    return Results(samples, failures)


def run(command: Command, folder: Path) -> Sample | Failure:
    """Run one process to its end; its own figures come from wait4, not from all children's.

    Bytecode is written even if the user has turned that off: the start of a program would be the
    compiling of it. The process is killed if this one is interrupted.
    """
    environment = os.environ | {"TMPDIR": str(folder)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if command.tree:
        others = [environment["PYTHONPATH"]] if environment.get("PYTHONPATH") else []
        environment["PYTHONPATH"] = os.pathsep.join([str(command.tree), *others])
    with TemporaryFile() as stdout, TemporaryFile() as stderr:
        start = time.perf_counter()
        with cores(1 if command.one_core else None):
            # `python -m` looks into the current folder first.
            process = subprocess.Popen(
                command.argv,
                stdin=subprocess.DEVNULL,
                stdout=stdout,
                stderr=stderr,
                env=environment,
                cwd=command.tree,
            )
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            process.wait()
            raise
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            texts = []
            for stream in (stdout, stderr):
                stream.seek(0)
                texts += stream.read().decode(errors="replace").splitlines()[-20:]
            return Failure(process.returncode, "\n".join(texts))
    cpu = usage.ru_utime + usage.ru_stime
    return Sample(wall, cpu, usage.ru_maxrss * MAXRSS_BYTES / 1e6)


@contextmanager
def cores(number: int | None) -> Iterator[None]:
    """Let the processes that are started meanwhile use so many cores; None leaves all of them.

    Children inherit what their parent may use. Only Linux can limit it.
    """
    if number is None or sys.platform != "linux":
        yield
        return
    usual = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(usual)[:number])
    try:
        yield
    finally:
        os.sched_setaffinity(0, usual)


def floor() -> float:
    """This process's own peak, in 10^6 bytes: a child's peak cannot be told from less."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * MAXRSS_BYTES / 1e6


def middle(samples: Sequence[Sample]) -> Sample:
    """The medians of wall, CPU and peak, each by itself."""
    return Sample(
        median(sample.wall for sample in samples),
        median(sample.cpu for sample in samples),
        median(sample.peak for sample in samples),
    )


BARE_SECONDS = 0.976
"""What bare_genanki took with 10,000 facts on 23 November 2026, on the machine whose seconds the
targets in seconds are. None of its code is ours, so it tells how fast another machine or day is."""


def pace(bare: Sequence[Sample]) -> float:
    """How many times as long everything takes here; `bare` are samples of BARE_SECONDS."""
    return middle(bare).wall / BARE_SECONDS


def ratios(samples: Sequence[Sample], reference: Sequence[Sample]) -> list[float]:
    """Wall time over the reference's wall time in the same round, in ascending order."""
    return sorted(ours.wall / theirs.wall for ours, theirs in zip(samples, reference, strict=True))


def cpu_ratios(samples: Sequence[Sample], reference: Sequence[Sample]) -> list[float]:
    """The same of the CPU times."""
    return sorted(ours.cpu / theirs.cpu for ours, theirs in zip(samples, reference, strict=True))
