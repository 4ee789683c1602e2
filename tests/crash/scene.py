"""A folder with decks, a history and what was made of them once, to run commands over."""

import io
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import yaml
from pypdf import PdfReader

from tests.workshop import DECK

ROOT = Path(__file__).parents[2]

THEN = 1_700_000_000
"""When the old files were made, in seconds since 1970; the commands under test run later."""

NOW = THEN + 100

LINES = 40
"""Facts of the deck: enough for several pages, few enough to be quick."""

FACTS = "title: Lines\nsource: smith-1988\nfacts:\n" + "".join(
    f"- figure: {1000 + number}\n  counts: locomotives of line {number} in all of its years\n"
    f"  id: line-{number}\n  page: {number}\n"
    for number in range(1, LINES + 1)
)

UNTIDY = """\
title: Untidy
source: smith-1988
facts:
- figure: 26
  counts: miles of track in line NAME of the north  \n\
  page: 3 - 5
- figure: 30
  counts: stations of line NAME of the north
  page: 7
"""
"""What `fix` finds something to fix in."""


@dataclass(frozen=True)
class Command:
    """A command over files that are there: what is typed, and what it writes, in that order."""

    typed: str
    writes: tuple[str, ...]
    fixes: bool = True
    """Whether it may be run again over what a first run left, in part or whole."""

    @property
    def arguments(self) -> list[str]:
        return self.typed.split()


RELEASE = Command(
    "release railways --out dist",
    ("dist/railways.apkg", "dist/railways.md", "railways/deck.lock"),
)

COMMANDS = {
    "build": Command("build railways --out dist", ("dist/railways.apkg",)),
    "release": RELEASE,
    "sheet": Command("sheet railways --seed 2 -o sheet.pdf", ("sheet.pdf",)),
    "page": Command("sheet railways --seed 2 --as html -o sheet.html", ("sheet.html",)),
    "fix": Command("fix untidy", ("untidy/east.yaml", "untidy/west.yaml")),
    "new": Command(
        "new person --id newcomer --to railways/lines.yaml", ("railways/lines.yaml",), fixes=False
    ),
    "export": Command("history export --db history.db -o export.jsonl", ("export.jsonl",)),
    "import": Command("history import other.jsonl --db history.db", ("history.db",)),
    "init": Command(
        "init fresh",
        (
            "fresh/deck.yaml",
            "fresh/first-lines.yaml",
            "fresh/.quizgen/facts.schema.json",
            "fresh/.quizgen/deck.schema.json",
        ),
        fixes=False,
    ),
}


@dataclass(frozen=True)
class Steps:
    """How many steps a run takes, and those before which something changed on the disk."""

    last: int
    changes: tuple[int, ...]


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Scene:
    """The folder in which commands run; their temporary files of the system's go to `aside`."""

    folder: Path
    pristine: Path

    @property
    def aside(self) -> Path:
        return self.folder.parent / "aside"

    def restore(self) -> None:
        """Put everything back as it was at first."""
        for folder in (self.folder, self.aside):
            shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.pristine, self.folder)
        self.aside.mkdir()

    def environment(self, now: int = NOW) -> dict[str, str]:
        return os.environ | {
            "SOURCE_DATE_EPOCH": str(now),
            "TMPDIR": str(self.aside),
            "PYTHONPATH": str(ROOT),
            # Else the messages come in the language of the machine.
            "LC_ALL": "C.UTF-8",
        }

    def start(
        self, *arguments: str, now: int = NOW, env: Mapping[str, str] | None = None
    ) -> "subprocess.Popen[str]":
        """Start quizgen in the folder."""
        return self._start([sys.executable, "-m", "quizgen", *arguments], now, env or {})

    def start_stepping(
        self, number: int, step: int, *arguments: str, from_start: bool = False
    ) -> "subprocess.Popen[str]":
        """Start quizgen such that it sends itself the signal at this step of its writing.

        If `from_start`, at this one of all its own steps.
        """
        stepper = [sys.executable, "-m", "tests.crash.stepper", str(int(number)), str(step)]
        folder = "" if from_start else str(self.folder)
        return self._start([*stepper, folder, str(self._report), *arguments], NOW, {})

    def _start(
        self, command: list[str], now: int, env: Mapping[str, str]
    ) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            command,
            cwd=self.folder,
            env={**self.environment(now), **env},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(
        self,
        *arguments: str,
        now: int = NOW,
        typed: str = "",
        env: Mapping[str, str] | None = None,
    ) -> Done:
        """Run quizgen in the folder to its end."""
        return ended(self.start(*arguments, now=now, env=env), typed)

    def step(self, number: int, step: int, *arguments: str, from_start: bool = False) -> Done:
        """Run quizgen with a signal at a step to its end."""
        return ended(self.start_stepping(number, step, *arguments, from_start=from_start))

    def steps(self, *arguments: str, from_start: bool = False) -> Steps:
        """Run quizgen to its end, and count its steps."""
        done = self.step(signal.SIGKILL, 0, *arguments, from_start=from_start)
        assert done.code == 0, done.err
        last, *changes = map(int, self._report.read_text(encoding="utf-8").split())
        self._report.unlink()
        return Steps(last, tuple(changes))

    @property
    def _report(self) -> Path:
        return self.folder.parent / "steps"

    def contents(self) -> dict[str, bytes]:
        """What is in each file of the folder; of a history its rows, for its pages may differ."""
        return {
            path.relative_to(self.folder).as_posix(): content_of(path)
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and path.name != JOURNAL
        }


JOURNAL = "history.db-journal"
"""What SQLite needs to take back what was cut short. It lies beside the history by that name."""


def ended(process: "subprocess.Popen[str]", typed: str = "") -> Done:
    """How a process ends that is told so much and no more."""
    # Far longer than any command takes: a test that hangs is to fail, and to leave nothing behind.
    try:
        out, err = process.communicate(typed, timeout=60)
    finally:
        process.kill()
    return Done(process.returncode, out, err)


def content_of(path: Path) -> bytes:
    """What a file says. The random namespace of a new deck counts as the same each time."""
    if path.suffix != ".db":
        return re.sub(
            rb"(?m)^namespace: [a-z0-9]{12} ", b"namespace: k3v9t2mqx7pd ", path.read_bytes()
        )
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return repr(database.execute("SELECT * FROM log ORDER BY id").fetchall()).encode()


def make_scene(folder: Path) -> Scene:
    """Make everything once, as it was when it was in order; then change the facts."""
    scene = Scene(folder / "work", folder / "pristine")
    scene.pristine.mkdir(parents=True)
    scene.restore()
    write(scene.folder, {"railways/deck.yaml": DECK, "railways/lines.yaml": FACTS})
    untidy = DECK.replace("railways", "untidy")
    sides = {f"untidy/{name}.yaml": UNTIDY.replace("NAME", name) for name in ("east", "west")}
    write(scene.folder, {"untidy/deck.yaml": untidy, **sides})
    for typed, told in (
        ("release railways --out dist", ""),
        ("sheet railways -o sheet.pdf", ""),
        ("sheet railways --as html -o sheet.html", ""),
        ("quiz railways --plain --db history.db --limit 1", "1\n4\n"),
        ("history export --db history.db -o export.jsonl", ""),
        ("quiz railways --plain --db history.db --limit 3", "2\n4\n3\n4\n4\n4\n"),
        ("quiz railways --plain --db other.db --new 99 --limit 20", "5\n3\n" * 20),
        ("history export --db other.db -o other.jsonl", ""),
    ):
        done = scene.run(*typed.split(), now=THEN, typed=told)
        assert (done.code, done.err) == (0, ""), typed
    (scene.folder / "other.db").unlink()
    changed = FACTS.replace("figure: 1007", "figure: 2007")
    write(scene.folder, {"railways/lines.yaml": changed})
    shutil.rmtree(scene.pristine)
    shutil.copytree(scene.folder, scene.pristine)
    return scene


def write(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def notes_of(package: bytes, aside: Path) -> dict[str, int]:
    """The notes of a package that is sound: the time of each by its guid."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        assert archive.testzip() is None
        database = aside / "notes.anki2"
        database.write_bytes(archive.read("collection.anki2"))
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        found = dict(connection.execute("SELECT guid, mod FROM notes").fetchall())
    database.unlink()
    return found


def times_in(lock: bytes) -> list[int]:
    """The times of the facts that a lock knows, in their order."""
    head, *entries = map(json.loads, lock.decode().splitlines())
    assert head["deck"] == "railways"
    return sorted(entry["modified"] for entry in entries)


def assert_whole(name: str, content: bytes, aside: Path) -> None:
    """Fail unless the content is all that a file of this name is to hold, as others judge."""
    match Path(name).suffix:
        case ".apkg":
            assert len(notes_of(content, aside)) == LINES
        case ".lock":
            assert len(times_in(content)) == LINES
        case ".pdf":
            pages = PdfReader(io.BytesIO(content)).pages
            assert len(pages) > 2
            assert all(page.extract_text() for page in pages)
        case ".html":
            assert content.endswith(b"</html>\n")
        case ".yaml":
            assert yaml.safe_load(content)
        case ".json":
            assert json.loads(content)
        case ".jsonl":
            assert all(json.loads(line)["uuid"] for line in content.decode().splitlines())
        case ".md":
            assert content.endswith(b"\n")
        case ".db":
            assert content != b"[]"
        case other:
            raise AssertionError(other)


def is_half_of(name: str, writes: tuple[str, ...]) -> bool:
    """Whether a file is one that was being written: beside its target, by its name with a dot."""
    return any(
        Path(name).parent == Path(target).parent
        and re.fullmatch(rf"\.{re.escape(Path(target).name)}\.\w+-\d+-\w+", Path(name).name)
        for target in writes
    )
