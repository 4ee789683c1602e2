"""Run the suite on each Python, at both ends of every dependency, and packages in each Anki.

    python benchmarks/versions.py > benchmarks/VERSIONS.md

Takes about two minutes for each Python and end, and one for each Anki; needs a package index. A
Python that is not installed, or an Anki that cannot be, is said to be missing. Ends with status 1
if anything failed.
"""

import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
ANKIS = ("24.11", "25.2.7", "25.9.2", "25.9.5", "26.5", "26.8", "26.9.3")
RELEASED = 1_700_000_000
"""The time of the first package that is imported; the second one is a day younger."""


def main() -> int:
    """Print the tables; the exit status."""
    system = f"{platform.system()} {platform.machine()}"
    print(f"# Versions\n\n`python benchmarks/versions.py` on {system}:\n")
    print("| Python | dependencies | the suite |\n|---|---|---|", flush=True)
    failed = False
    for version in PYTHONS:
        for end in ("newest", "lowest"):
            told, good = suite(version, end)
            failed |= not good
            print(f"| {version} | {end} | {told} |", flush=True)
    print("\n| Anki | a package, again, and the next release | schedules | database |")
    print("|---|---|---|---|", flush=True)
    with TemporaryDirectory() as name:
        packages = released(Path(name))
        for version in ANKIS:
            told, good = imported(version, packages)
            failed |= not good
            print(f"| {version} | {told} |", flush=True)
    return int(failed)


def suite(version: str, end: str) -> tuple[str, bool]:
    """What the tests say on a Python with one end of every dependency; whether all is well."""
    python = interpreter(version)
    if python is None:
        return "not installed here", True
    with TemporaryDirectory() as name:
        fresh = Path(name)
        subprocess.run([python, "-m", "venv", "--upgrade-deps", fresh / "venv"], check=True)
        constraints: list[str | Path] = []
        if end == "lowest":
            floors = subprocess.run(
                [sys.executable, str(ROOT / "tests/floors.py")],
                cwd=ROOT,
                check=True,
                capture_output=True,
            )
            (fresh / "floors.txt").write_bytes(floors.stdout)
            constraints = ["-c", fresh / "floors.txt"]
        needed: list[str | Path] = ["-e", ROOT, "--group", "test", *constraints]
        if install(fresh, needed):
            done = run([fresh / "venv/bin/pytest", "--color=no"])
            lines = [line for line in done.stdout.splitlines() if line.startswith("FAILED")]
            last = done.stdout.strip().splitlines()[-1:]
            return "; ".join([*last, *lines]).strip("= "), done.returncode == 0
        return "cannot be installed", False


def released(folder: Path) -> list[Path]:
    """Two releases of one deck, of which the second has changed one fact and added one."""
    deck = folder / "railways"
    run([sys.executable, "-m", "quizgen", "init", deck], check=True)
    packages = []
    for number in range(2):
        out = folder / f"out{number}"
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(RELEASED + number * 86_400)}
        command = [sys.executable, "-m", "quizgen", "release", str(deck), "--out", str(out)]
        subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
        packages.append(out / "railways.apkg")
        facts = deck / "first-lines.yaml"
        text = facts.read_text("utf-8").replace("English engineer", "English railway engineer")
        facts.write_text(
            f"{text}\n- term: cutting\n  id: cutting\n  means: a way dug out\n", "utf-8"
        )
    first, second = packages
    return [first, first, second]


def imported(version: str, packages: Sequence[Path]) -> tuple[str, bool]:
    """What an Anki does with the packages, in the cells of the table; whether all is well."""
    with TemporaryDirectory() as name:
        fresh = Path(name)
        subprocess.run([sys.executable, "-m", "venv", fresh / "venv"], check=True)
        if not install(fresh, [f"anki=={version}"]):
            return "cannot be installed | | ", True
        done = run([str(fresh / "venv/bin/python"), "-m", "tests.anki.imports", *packages])
        if done.returncode:
            return f"fails: {done.stderr.strip().splitlines()[-1]} | | ", False
        found = json.loads(done.stdout)
    steps = "; ".join(
        ", ".join(f"{number} {what}" for what, number in each.items()) for each in found["imports"]
    )
    stand = "stand" if found["schedules stand"] else "are lost"
    sound = "sound" if found["sound"] else "not sound"
    expected = [{"new": 5}, {"kept": 5}, {"new": 1, "updated": 1, "kept": 4}]
    good = found["imports"] == expected and found["schedules stand"] and found["sound"]
    return f"{steps} | {stand} | {sound}", good


def interpreter(version: str) -> str | None:
    """The Python of a version that runs, if there is one."""
    found = shutil.which(f"python{version}")
    if found and subprocess.run([found, "--version"], check=False, capture_output=True).returncode:
        return None
    return found


def install(fresh: Path, needed: Sequence[str | Path]) -> bool:
    """Install into the environment; whether it worked."""
    pip = [str(fresh / "venv/bin/pip"), "install", "--quiet", "--disable-pip-version-check"]
    return run([*pip, *needed]).returncode == 0


def run(command: Sequence[str | Path], *, check: bool = False) -> subprocess.CompletedProcess[str]:
    """Run a command at the top of the repository, and keep what it says."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command, cwd=ROOT, env=environment, check=check, capture_output=True, text=True
    )


if __name__ == "__main__":
    sys.exit(main())
