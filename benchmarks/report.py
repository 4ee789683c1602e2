"""What was measured, as a table: commands and their samples in, lines of text out."""

import os
import platform
import sqlite3
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from statistics import median

from measure import Command, Failure, Results, Sample, cpu_ratios, floor, middle, ratios

HEADER = ["command", "wall s", "CPU s", "peak MB", "times the reference", "target", "met"]


def table_row(command: Command, results: Results, pace: float | None = None) -> list[str]:
    """The cells of one command, under HEADER; `pace` is needed for targets in seconds."""
    samples = results.samples[command.name]
    typical = middle(samples)
    reference = results.samples.get(command.reference or "")
    times = ratios(samples, reference) if reference else []
    cpu_times = cpu_ratios(samples, reference) if reference else []
    target, met = judged(command, times, cpu_times, typical, pace)
    return [
        command.name,
        f"{typical.wall:.3f}",
        f"{typical.cpu:.3f}",
        megabytes(typical.peak),
        f"{median(times):.2f} ({times[0]:.2f} to {times[-1]:.2f})" if times else "",
        target,
        met,
    ]


def judged(
    command: Command,
    times: Sequence[float],
    cpu_times: Sequence[float],
    typical: Sample,
    pace: float | None,
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
        verdicts.append(
            verdict(typical.wall, command.most_seconds * pace) if pace else "no reference"
        )
    if command.most_megabytes is not None:
        targets.append(f"{command.most_megabytes:g} MB")
        verdicts.append(verdict(typical.peak, command.most_megabytes))
    return " and ".join(targets), " and ".join(verdicts)


def grown(command: Command, tenth: Sequence[Sample], whole: Sequence[Sample]) -> str:
    """How many times as long a command takes with ten times the facts."""
    times = middle(whole).wall / middle(tenth).wall
    said = f"{command.name}: {times:.1f} times as long as for a tenth of the facts"
    if command.most_growth is None:
        return said
    return f"{said}; target {command.most_growth:g}: {verdict(times, command.most_growth)}"


def verdict(measured: float, most: float) -> str:
    """Whether a target was met; if not, by how much it was missed."""
    return "yes" if measured <= most else f"no (+{measured / most - 1:.0%})"


def paced(pace: float) -> str:
    """How targets in seconds are judged on this machine."""
    return (
        f"bare_genanki takes {pace:.2f} times as long as when the targets in seconds were set, "
        "so they are taken so many times."
    )


def megabytes(peak: float) -> str:
    """A peak, as far as it can be told from that of the process that measures."""
    return f"{peak:.0f}" if peak > floor() else f"under {floor():.0f}"


def counted(number: int, noun: str) -> str:
    """A number with its noun."""
    return f"{number} interleaved {noun}s after one to warm up" if number > 1 else f"one {noun}"


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


def aligned(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The table for a terminal, in columns; figures to the right."""
    table = [header, *rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(header))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if title in FIGURES else cell.ljust(width)
            for title, cell, width in zip(header, row, widths, strict=True)
        ).rstrip()
        for row in table
    )


FIGURES = {
    *("wall s", "CPU s", "peak MB", "times the reference"),
    *("CPU s before", "CPU s now"),
    *("MB", "times Anki's"),
}
"""The titles of the columns of figures."""


def markdown(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The table for a README."""
    rule = ["--:" if title in FIGURES else "---" for title in header]
    return "\n".join(f"| {' | '.join(row)} |" for row in [header, rule, *rows])
