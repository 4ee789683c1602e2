"""A commit beside the working tree: what moved, what failed, and what is left behind."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
import run
from against import Comparison, Request, beyond, moved_row, report
from commands import quizgen
from measure import Command, Sample
from report import markdown

BENCHMARKS = Path(run.__file__).parent


def samples(*seconds: float) -> list[Sample]:
    return [Sample(2 * each, each, 5000 * each) for each in seconds]


@pytest.mark.parametrize(
    ("before", "now", "cells"),
    [
        ((1.0,), (1.0,), ["1.000", "1.000", *["+0 % (+0 to +0)"] * 3]),
        ((1.0, 1.0, 1.0), (0.9, 1.5, 1.2), ["1.000", "1.200", *["+20 % (-10 to +50)"] * 3]),
        # Each run is compared with the one beside it, when the machine was as busy.
        ((1.0, 2.0, 4.0), (1.1, 2.2, 4.4), ["2.000", "2.200", *["+10 % (+10 to +10)"] * 3]),
    ],
)
def test_a_row_says_by_how_much_each_figure_moved(
    before: Sequence[float], now: Sequence[float], cells: list[str]
) -> None:
    assert moved_row("check", samples(*before), samples(*now)) == ["check", *cells]


def test_peaks_that_cannot_be_told_are_not_compared() -> None:
    tiny = [Sample(1.0, 1.0, 0.1)]
    assert moved_row("check", tiny, samples(1.0))[-1] == ""


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        ((1.0, 1.0, 1.0), (1.1, 1.1, 1.1), []),
        ((1.0, 1.0, 1.0), (0.5, 0.5, 0.5), []),
        (
            (1.0, 1.0, 1.0),
            (1.2, 1.25, 1.3),
            ["check takes 25% more CPU time (the least times: 20%)"],
        ),
        # Rounds in which something else was busy: the median is beyond, the least time is not.
        ((1.0, 1.0, 1.0), (1.0, 1.4, 1.4), []),
        # A lucky round before: the least times are beyond, the median is not.
        ((0.8, 1.0, 1.0), (1.0, 1.0, 1.0), []),
    ],
)
def test_only_what_the_median_and_the_least_times_say_is_beyond(
    before: Sequence[float], now: Sequence[float], said: list[str]
) -> None:
    comparison = Comparison({"check": samples(*before)}, {"check": samples(*now)}, [], [])
    assert beyond(comparison, 15) == said


GIT = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.hooksPath="]
GIT += ["-c", "maintenance.auto=false"]  # which newer versions do in the background

OLD, NEW = "told('old')", "told('new')"
FAILS = "sys.exit('no such kind')"
INTERRUPTS = "os.kill(os.getppid(), signal.SIGINT); time.sleep(60)"


def repository(folder: Path, committed: str, changed: str) -> Path:
    """A repository whose program does one thing, and another one since it was changed."""
    root = folder / "repository"
    (root / "quizgen").mkdir(parents=True)
    (root / "quizgen/__init__.py").touch()
    program = root / "quizgen/__main__.py"
    head = (
        "import os, signal, sys, time\ndef told(word): open(sys.argv[1], 'a').write(word + ' ')\n"
    )
    program.write_text(f"{head}{committed}\n")
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "One"]):
        subprocess.run([*GIT, *command], cwd=root, check=True)
    program.write_text(f"{head}{changed}\n")
    return root


def reported(
    root: Path, revision: str = "HEAD", *, runs: int = 1, fail_beyond: float | None = None
) -> int:
    """The exit status for two programs that are told where to write what they are."""
    request = Request(
        root=root, revision=revision, facts=[1], runs=runs, fail_beyond=fail_beyond, table=markdown
    )
    written = root.parent / "written"
    return report(request, lambda _facts, _: [Command(name="check", argv=quizgen(written))])


def test_both_packages_run_in_turns(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert reported(repository(tmp_path, OLD, NEW), runs=2) == 0
    assert (tmp_path / "written").read_text().split() == ["old", "new"] * 3
    _, _, title, _, header, _, row, *_ = capsys.readouterr().out.splitlines()
    assert title.startswith("1 facts, HEAD beside the working tree, medians of 2 interleaved")
    assert header == "| command | CPU s before | CPU s now | CPU | wall | peak |"
    assert row.startswith("| check | 0.")


@pytest.mark.parametrize(("percent", "status"), [(1e9, 0), (-99.9, 1)])
def test_a_command_beyond_the_limit_is_named_and_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], percent: float, status: int
) -> None:
    assert reported(repository(tmp_path, OLD, NEW), fail_beyond=percent) == status
    error = capsys.readouterr().err
    assert error.startswith("more than -99.9 % slower: check takes ") is bool(status)


@pytest.mark.parametrize(
    ("committed", "changed", "status", "stream"),
    [(OLD, FAILS, 1, "err"), (FAILS, NEW, 0, "out"), (FAILS, FAILS, 1, "err")],
    ids=["since", "before", "always"],
)
def test_a_command_that_fails_is_shown_and_not_compared(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    *,
    committed: str,
    changed: str,
    status: int,
    stream: str,
) -> None:
    assert reported(repository(tmp_path, committed, changed), fail_beyond=15) == status
    streams = capsys.readouterr()._asdict()
    where = "check at HEAD" if stream == "out" else "check"
    shown = f"\n{where} failed with status 1, so it has no figures:\n  no such kind\n"
    assert shown in streams[stream]
    assert "| check |" not in streams["out"]
    old = "That is not compared: the commit may not read today's decks."
    assert (old in streams["out"]) is (stream == "out")


@pytest.mark.parametrize(
    ("revision", "said"),
    [
        ("main-of-yesterday", "not a commit of this repository: 'main-of-yesterday'\n"),
        ("--all", "not a commit of this repository: '--all'\n"),
        ("EMPTY", "no package quizgen at 'EMPTY'\n"),
    ],
)
def test_a_commit_without_the_package_is_named_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], revision: str, said: str
) -> None:
    root = repository(tmp_path, OLD, NEW)
    for command in (["checkout", "-q", "--orphan", "EMPTY"], ["rm", "-qrf", "--cached", "."]):
        subprocess.run([*GIT, *command], cwd=root, check=True)
    subprocess.run([*GIT, "commit", "-q", "--allow-empty", "-m", "None"], cwd=root, check=True)
    assert reported(root, revision) == 2
    assert capsys.readouterr() == ("", said)


@pytest.mark.parametrize("changed", [NEW, FAILS, INTERRUPTS], ids=["ends", "fails", "interrupted"])
def test_nothing_is_left_behind(tmp_path: Path, changed: str) -> None:
    root = repository(tmp_path, OLD, changed)
    before = {each: each.stat().st_mtime_ns for each in sorted(root.rglob("*"))}
    (tmp_path / "temporary").mkdir()
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, root],
        env=os.environ | {"TMPDIR": str(tmp_path / "temporary"), "PYTHONPATH": str(BENCHMARKS)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == {NEW: 0, FAILS: 1, INTERRUPTS: 130}[changed]
    assert "Traceback" not in done.stderr
    assert [*(tmp_path / "temporary").iterdir()] == []
    assert {each: each.stat().st_mtime_ns for each in sorted(root.rglob("*"))} == before


INTERRUPTED = """
import sys
from pathlib import Path
import commands, run
from measure import Command
run.HERE = Path(sys.argv[1]) / "benchmarks"
run.deck_commands = lambda folder, facts: [
    Command(name="check", argv=commands.quizgen(folder / "written"))
]
run.other_commands = lambda folder: []
sys.exit(run.main(["--against", "HEAD", "--runs", "1", "--facts", "1"]))
"""
"""The whole script, on another repository and without decks."""


@pytest.mark.parametrize(
    "arguments", [["--fail-beyond", "15"], ["--facts", "0"], ["--runs", "0"], ["--against"]]
)
def test_options_that_make_no_sense_are_refused(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        run.main(arguments)
    assert raised.value.code == 2
