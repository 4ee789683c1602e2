"""Histories and exports that strangers have written, and those that damage has changed."""

import os
import random
import re
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from shutil import rmtree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizgen.quiz import optimising
from quizgen.quiz.history.history import open_history, read_history
from quizgen.quiz.history.json_lines import numbered_rows
from quizgen.quiz.history.log import LogRow
from quizgen.quiz.history.schema import APPLICATION_ID, MIGRATIONS
from tests.hostile.history_rows import COMMANDS, WEIGHTS, ended, line_drawn
from tests.hostile.measure import measured
from tests.quiz.reviews import about, review
from tests.workshop import Workshop

DAMAGED = (
    "quizgen: history.db: the history is damaged: "
    "`quizgen history salvage` takes its sound rows into a new file\n"
)
FOREIGN = DAMAGED.replace("the history is damaged", "its tables are not those of a history")

FEW = ("quizgen: nothing to print", "quizgen: not enough reviews")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a deck."""
    workshop = Workshop(tmp_path_factory.mktemp("workshop"))
    workshop.write()
    return workshop.folder


@pytest.fixture(autouse=True)
def emptied(folder: Path) -> None:
    """Remove what was made in the folder before."""
    empty(folder)


def empty(folder: Path) -> None:
    rmtree(folder / "out", ignore_errors=True)
    (folder / "history.db").unlink(missing_ok=True)


def kept(path: Path, rows: list[LogRow]) -> None:
    """Make a history of these rows."""
    history = open_history(path, say=pytest.fail)
    assert history.merge(enumerate(rows, 1))[1] == []
    history.close()


@pytest.mark.slow
@given(seed=st.integers(0, 10**9))
@settings(
    max_examples=3,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_whatever_an_import_takes_every_command_can_work_with(
    folder: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    dice = random.Random(seed)
    empty(folder)
    lines = [line_drawn(dice, number).encode(errors="replace") for number in range(80)]
    wrong: list[str] = []
    history = open_history(folder / "history.db", say=pytest.fail)
    taken, refused = history.merge(numbered_rows(lines, wrong), in_part=True)
    history.close()
    assert taken + len(refused) + len(wrong) == len(lines)
    monkeypatch.setattr(optimising, "MINIMUM", 2)
    for command in COMMANDS:
        code, _, err = ended(command, folder, monkeypatch)
        if command.startswith("history sync"):
            assert all("rows of a time to come" in line for line in err.splitlines())
        else:
            assert code == 0 or (code == 2 and err.startswith(FEW))


def test_weights_of_an_earlier_import_that_no_scheduler_can_use_are_passed_over(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [
        LogRow(uuid=str(at), timestamp_ms=at, day=739_000, what="parameters", weights=weights)
        for at, weights in enumerate((" ".join(["1.0"] * 21), *WEIGHTS))
    ]
    kept(folder / "history.db", [*rows, review("r")])
    history = read_history(folder / "history.db")
    assert history
    assert history.parameters()[0]
    for command in COMMANDS[:5]:
        assert ended(command, folder, monkeypatch)[0] == 0


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(3_000_000_000)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices as POSIX has them")
@pytest.mark.parametrize(
    ("make", "code", "said"),
    [
        (os.mkfifo, 2, "quizgen: rows.jsonl: not a regular file\n"),
        (
            lambda path: path.symlink_to("/dev/zero"),
            2,
            "quizgen: rows.jsonl: not a regular file\n",
        ),
        (sparse, 1, "rows.jsonl:1: longer than 1 MB\nnothing was imported\n"),
        (lambda path: path.mkdir(), 2, None),
        (
            lambda path: path.write_bytes(b"\n\xff\n"),
            1,
            "rows.jsonl:2: not UTF-8\nnothing was imported\n",
        ),
    ],
)
def test_what_is_no_export_is_refused_soon(
    tmp_path: Path, make: Callable[[Path], None], code: int, said: str | None
) -> None:
    make(tmp_path / "rows.jsonl")
    done = measured("history", "import", "rows.jsonl", "--db", "h.db", within=tmp_path)
    assert done.code == code
    assert said is None or done.err == said
    assert not (tmp_path / "h.db").exists()


def test_many_wrong_lines_are_not_all_reported(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "rows.jsonl").write_text("{}\n" * 5_000)
    code, _, err = ended("history import rows.jsonl", folder, monkeypatch)
    assert code == 1
    assert len(err.splitlines()) == 1_001


ENDLESS = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, 'sync' AS name"
    " FROM n"
)
FOREIGN_TABLES = {
    "a trigger": "CREATE TRIGGER x AFTER INSERT ON log BEGIN DELETE FROM log; END",
    "a view": f"CREATE VIEW sync AS {ENDLESS}",
    "another table": "CREATE TABLE notes (id INTEGER)",
    "an index": "CREATE INDEX x ON log (abs(day))",
    "no index": "DROP INDEX log_day",
    "no trigger": "DROP TRIGGER review_stands",
    "another column": "ALTER TABLE log ADD COLUMN mood TEXT",
    "half a sync": "CREATE TABLE sync (folder TEXT NOT NULL, device TEXT NOT NULL) STRICT",
}


@pytest.mark.parametrize("statement", FOREIGN_TABLES.values(), ids=FOREIGN_TABLES)
def test_a_history_with_other_tables_is_not_opened(
    folder: Path, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    path = folder / "history.db"
    kept(path, [review("a"), review("b", at=2_000)])
    with closing(sqlite3.connect(path)) as database:
        database.execute(statement)
        database.commit()
    before = path.read_bytes()
    for command in ("quiz DECK", "stats", "history export", "history sync OUT/shared"):
        assert ended(command, folder, monkeypatch) == (2, "", FOREIGN)
    assert path.read_bytes() == before
    code, out, err = ended("history salvage HISTORY -o OUT/new.db", folder, monkeypatch)
    assert (code, out, err) == (0, "out/new.db: 2 rows brought over\n", "")


def test_rows_of_loosened_tables_are_told_from_sound_ones(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "history.db"
    table, *others = MIGRATIONS[0]
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute(table)
        ((strict,),) = database.execute("SELECT sql FROM sqlite_master WHERE type = 'table'")
    loose = table.replace("NOT NULL CHECK", "CHECK").replace(") STRICT", ")")
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA ignore_check_constraints = ON")
        for statement in (loose, *others):
            database.execute(statement)
        for number, values in enumerate(("NULL, 3", "739000, 9", "x'ff', 3", "739001, 3"), 1):
            database.execute(
                "INSERT INTO log (uuid, at, what, deck, fact, slot, day, rating)"
                f" VALUES ('{number}', 1000, 'cram', 'railways', x'ff', 'born', {values})"
            )
        database.execute("PRAGMA writable_schema = ON")
        database.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'log'", (strict,))
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute("PRAGMA user_version = 1")
        database.commit()
    damaged = 0
    for command in COMMANDS:
        code, _, err = ended(command, folder, monkeypatch)
        damaged += (code, err) == (2, DAMAGED)
        assert code == 0 or err == DAMAGED or err.startswith(FEW)
    assert damaged > 3
    code, _, err = ended("history salvage HISTORY -o OUT/new.db", folder, monkeypatch)
    # What the sessions have written in the meantime is sound.
    assert code == 1
    assert [line.partition(":")[0] for line in err.splitlines()] == [
        f"row {number} is not sound" for number in range(1, 5)
    ]
    assert not [*(folder / "out").glob(".*")]


def rows_made(dice: random.Random) -> list[LogRow]:
    """Rows of many pages, of which one has an answer as long as a chapter."""
    rows = [review(f"{dice.getrandbits(128):032x}", at=number * 1_000) for number in range(300)]
    longest = "chapter " * 2_000
    rows[7] = replace(rows[7], typed=longest, retention=0.875, scheduler="fsrs-6 1", duration_ms=5)
    rows[8] = LogRow(
        uuid="w", timestamp_ms=1, day=739_000, what="parameters", weights=" ".join(["1.0"] * 21)
    )
    rows[9] = about(rows[9], "undo", "u")
    return rows


def cut(dice: random.Random, content: bytearray) -> None:
    del content[dice.randrange(8_192, len(content)) :]


def zero_page(dice: random.Random, content: bytearray) -> None:
    at = dice.randrange(len(content) // 4_096) * 4_096
    content[at : at + 4_096] = bytes(4_096)


def change(dice: random.Random, content: bytearray) -> None:
    for _ in range(dice.choice((1, 1, 20))):
        content[dice.randrange(len(content))] = dice.randrange(256)


@pytest.mark.slow
@pytest.mark.parametrize("damage", [cut, zero_page, change])
@pytest.mark.parametrize("seed", range(4))
def test_a_damaged_history_is_said_in_a_line_and_its_sound_rows_are_saved(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    seed: int,
    damage: Callable[[random.Random, bytearray], None],
) -> None:
    dice = random.Random(seed)
    path, new = folder / "history.db", folder / "out" / "new.db"
    rows = rows_made(dice)
    kept(path, rows)
    content = bytearray(path.read_bytes())
    damage(dice, content)
    path.write_bytes(content)
    code, out, err = ended("history salvage HISTORY -o OUT/new.db", folder, monkeypatch)
    assert path.read_bytes() == content
    if code == 2:
        assert err == "quizgen: history.db: no sound row of a history was found\n"
    else:
        history = read_history(new)
        assert history
        found = [*history.rows()]
        assert out == f"out/new.db: {len(found)} rows brought over\n"
        # What changed a letter of a text is not told, and a number of the log is a letter.
        changed = sum(row not in rows for row in found)
        assert changed <= (damage is change) * 20
        lost = len(rows) - len(found)
        assert code == (1 if lost or err else 0)
        assert not lost or "not found" in err or "not sound" in err
    for command in COMMANDS:
        code, _, err = ended(command, folder, monkeypatch)
        assert code == 0 or len(err.splitlines()) == 1, err


def test_what_is_lost_is_listed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, new = folder / "history.db", folder / "out" / "new.db"
    rows = rows_made(random.Random(0))
    kept(path, rows)
    content = bytearray(path.read_bytes())
    size = 4_096
    leaves = [at for at in range(0, len(content), size) if content[at] == 0x0D]

    def place(row: LogRow) -> tuple[int, int]:
        """The page of a row, and where its uuid is."""
        found = [(at, content.find(row.uuid.encode(), at, at + size)) for at in leaves]
        return max(found, key=lambda each: each[1])

    content[place(rows[3])[1]] = 0xFF
    for row in (rows[150], rows[299]):
        page, _ = place(row)
        content[page : page + size] = bytes(size)
    path.write_bytes(content)
    code, out, err = ended("history salvage HISTORY -o OUT/new.db", folder, monkeypatch)
    first, *gaps = err.splitlines()
    history = read_history(new)
    assert history
    found = {row.uuid for row in history.rows()}
    assert code == 1
    assert first == "row 4 is not sound: 'uuid' is not UTF-8"
    lost = [number for number, row in enumerate(rows, 1) if row.uuid not in found]
    assert out == f"out/new.db: {300 - len(lost)} rows brought over\n"
    listed = [4]
    for gap in gaps:
        matched = re.fullmatch(r"rows (\d+) to (\d+) were not found", gap)
        assert matched
        listed += range(int(matched[1]), int(matched[2]) + 1)
    assert listed == lost
    assert listed[-1] == 300
    assert ended("history salvage HISTORY -o OUT/new.db", folder, monkeypatch) == (
        2,
        "",
        "quizgen: out/new.db: there is such a file already: name a new one\n",
    )
