"""Devices that exchange rows through a folder, whatever is in it."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from quizgen.quiz.history.json_lines import line_of, row_of
from quizgen.quiz.history.log import LogRow
from quizgen.quiz.sync import folder, own_files
from quizgen.quiz.sync.folder import LARGEST
from quizgen.quiz.sync.state import Place, sync_state
from quizgen.quiz.sync.sync import Outcome, sync, write_new_rows
from quizgen.system.files import write_whole
from quizgen.system.patience import Patience
from tests.quiz.reviews import opened, review

NOW = 10**12
"""Milliseconds since 1970, later than the rows here."""


class Device:
    """A history that is in step with a folder which all devices of a test have."""

    def __init__(self, home: Path, name: str) -> None:
        self.db = home / f"{name}.db"
        self.folder = home / "folder"
        self.folder.mkdir(exist_ok=True)
        self.name = f"{name}-{0:06x}"
        opened(self.db).close()
        with sync_state(self.db, pytest.fail) as state:
            state.set_place(Place(self.folder, self.name), anew=True)

    def answer(self, *uuids: str) -> None:
        history = opened(self.db)
        for uuid in uuids:
            history.append_unchecked(review(uuid, at=len(uuid) * 1000))
        history.close()

    def sync(self, *, whole: bool = False) -> Outcome:
        with sync_state(self.db, pytest.fail) as state:
            return sync(state, now=NOW, seconds=None, whole=whole)

    def rows(self) -> list[str]:
        return sorted(row.uuid for row in opened(self.db).rows())

    def written(self) -> list[str]:
        """The rows in the files of this device, as it is called now."""
        with sync_state(self.db, pytest.fail) as state:
            place = state.place()
        assert place
        files = sorted(self.folder.glob(f"{place.device}.*"))
        return [line.split('"')[3] for path in files for line in path.read_text().splitlines()]


def line(uuid: str, **values: object) -> str:
    return line_of(replace(review(uuid), **values)) + "\n"  # type: ignore[arg-type]  # wrong on purpose


@pytest.fixture
def laptop(tmp_path: Path) -> Device:
    return Device(tmp_path, "laptop")


@pytest.fixture
def phone(tmp_path: Path) -> Device:
    return Device(tmp_path, "phone")


def test_each_device_writes_its_own_rows_and_reads_those_of_the_others(
    laptop: Device, phone: Device
) -> None:
    laptop.answer("a", "b")
    phone.answer("c")
    assert laptop.sync() == Outcome(written=2)
    assert phone.sync() == Outcome(read=2, answers=2, written=1)
    assert laptop.sync() == Outcome(read=1, answers=1)
    assert laptop.rows() == phone.rows() == ["a", "b", "c"]
    assert (laptop.written(), phone.written()) == (["a", "b"], ["c"])


def test_what_is_as_it_was_is_neither_read_nor_written(
    laptop: Device, phone: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.answer("a")
    laptop.sync()
    phone.sync()
    before = {path: path.stat().st_ino for path in laptop.folder.iterdir()}
    monkeypatch.setattr("quizgen.quiz.sync.sync.read_whole", pytest.fail)
    assert phone.sync() == Outcome()
    assert laptop.sync() == Outcome()
    assert {path: path.stat().st_ino for path in laptop.folder.iterdir()} == before


def test_of_a_file_that_has_grown_only_the_new_lines_are_read(
    laptop: Device, phone: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.answer("a", "b")
    laptop.sync()
    phone.sync()
    laptop.answer("c")
    laptop.sync()
    read: list[str] = []

    def noted(text: str) -> LogRow:
        read.append(text)
        return row_of(text)

    monkeypatch.setattr(folder, "row_of", noted)
    assert phone.sync() == Outcome(read=1, answers=1)
    assert len(read) == 1


def test_a_full_file_is_followed_by_another(
    laptop: Device, phone: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_files, "PART_SIZE", 700)
    laptop.answer(*"abcde")
    laptop.sync()
    first = laptop.folder / "laptop-000000.0001.jsonl"
    before = first.read_bytes()
    assert 0 < len(before) <= 700
    laptop.answer("f")
    laptop.sync()
    assert first.read_bytes() == before
    assert len(list(laptop.folder.iterdir())) > 1
    assert laptop.written() == [*"abcdef"]
    assert phone.sync() == Outcome(read=6, answers=6)


def test_a_folder_that_is_not_there_today_is_said_and_nothing_is_lost(
    laptop: Device, phone: Device
) -> None:
    laptop.answer("a")
    laptop.sync()
    away = laptop.folder.rename(laptop.folder.with_name("away"))
    laptop.answer("b")
    assert laptop.sync() == Outcome(failure=f"{laptop.folder}: No such file or directory")
    # Where a disk is not connected, its place may be an empty folder.
    laptop.folder.mkdir()
    outcome = laptop.sync()
    assert outcome.failure.startswith(f"{laptop.folder}: nothing is in it, though this device")
    assert list(laptop.folder.iterdir()) == []
    laptop.folder.rmdir()
    away.rename(laptop.folder)
    assert laptop.sync() == Outcome(written=1)
    phone.sync()
    assert phone.rows() == ["a", "b"]


def test_an_emptied_folder_is_filled_again_when_it_is_named(laptop: Device) -> None:
    laptop.answer("a")
    laptop.sync()
    for path in laptop.folder.iterdir():
        path.unlink()
    assert laptop.sync(whole=True).written == 1
    assert laptop.written() == ["a"]
    assert laptop.sync() == Outcome()


WRONG: list[tuple[str, Callable[[Path], object], str]] = [
    ("bad.jsonl", lambda path: path.write_text("{\n" + line("x")), "line 1: not JSON; the other"),
    ("bad.jsonl", lambda path: path.write_text(line("x") + line("y")[:50]), "line 2: cut off"),
    (
        "bad.jsonl",
        lambda path: path.write_bytes(line("x").encode() + b"\0" * 500),
        "line 2: cut off",
    ),
    (
        "bad.jsonl",
        lambda path: path.write_text(line("y", rating=7) + line("x")),
        "line 1: 'rating' is not a whole number from 1 to 4",
    ),
    (
        "bad.jsonl",
        lambda path: path.write_text(line("y", deck=5, rating="x") + line("x")),
        "line 1: ",
    ),
    (
        "bad.jsonl",
        lambda path: path.write_text(line("y", typed="z" * 1_000_000) + line("x")),
        "line 1: longer than 1 MB",
    ),
    (
        "bad.jsonl",
        lambda path: path.write_text('{"uuid":' + "[" * 100_000 + "\n" + line("x")),
        "line 1: not JSON",
    ),
    ("bad.jsonl", lambda path: path.write_bytes(b"\xff\n" + line("x").encode()), "not UTF-8"),
    (
        "bad.jsonl",
        lambda path: path.write_text('{"colour": 1}\n' * 9 + line("x")),
        "line 1: unknown column 'colour', and 8 more; the other lines were read",
    ),
    (
        "bad.jsonl",
        lambda path: path.write_text(line("x") + "\n" * 9 + "no\n" * 2_000),
        "line 11: not JSON, and 999 more; the rest was not read",
    ),
    (
        "l.sync-conflict-20261129-120000-ABCDEFG.jsonl",
        lambda path: path.write_text(line("x")),
        "a copy made of a conflict; its rows were read as well",
    ),
    (
        "bad.jsonl",
        lambda path: path.write_text(line("x", timestamp_ms=2 * NOW)),
        "rows of a time to come: 1 (is a clock wrong?)",
    ),
]


@pytest.mark.parametrize(("name", "make", "why"), WRONG)
def test_of_a_file_with_wrong_lines_the_others_are_read(
    laptop: Device, phone: Device, name: str, make: Callable[[Path], object], why: str
) -> None:
    make(laptop.folder / name)
    laptop.answer("a")
    outcome = laptop.sync()
    (problem,) = outcome.problems
    assert problem.startswith(f"{name}: ")
    assert why in problem
    assert len(problem) < 300
    assert laptop.rows() == ["a", "x"]
    # What is in nobody's file may be taken away again, so it is written here.
    assert laptop.written() == ["a", "x"]
    (laptop.folder / name).unlink()
    phone.sync()
    assert phone.rows() == ["a", "x"]


def test_what_is_not_a_file_is_said_and_the_rest_is_read(laptop: Device) -> None:
    laptop.answer("a")
    folder = laptop.folder
    outside = folder.with_name("outside.jsonl")
    outside.write_text(line("outside"))
    (folder / "link.jsonl").symlink_to(outside)
    (folder / "nowhere.jsonl").symlink_to("nowhere")
    os.mkfifo(folder / "pipe.jsonl")
    (folder / "folder.jsonl").mkdir()
    (folder / ".phone-000000.0001.jsonl.icloud").write_text("x")
    with (folder / "huge.jsonl").open("wb") as file:
        file.truncate(LARGEST + 1)
    for name in (".git", ".stfolder"):
        (folder / name).mkdir()
    for name in ("README.md", ".hidden.jsonl", "~syncthing~phone.jsonl.tmp"):
        (folder / name).write_text("not rows")
    (folder / "zz.jsonl").write_text(line("z"))
    outcome = laptop.sync()
    assert outcome.problems == [
        "folder.jsonl: not a regular file",
        "huge.jsonl: larger than 16 MB",
        "link.jsonl: a link, which is not followed",
        "nowhere.jsonl: a link, which is not followed",
        "phone-000000.0001.jsonl: iCloud has not downloaded it yet",
        "pipe.jsonl: not a regular file",
    ]
    assert laptop.rows() == ["a", "z"]


def test_a_file_that_was_half_copied_is_read_when_it_is_whole(
    laptop: Device, phone: Device
) -> None:
    laptop.answer("a", "b")
    laptop.sync()
    file = laptop.folder / "laptop-000000.0001.jsonl"
    content = file.read_bytes()
    file.write_bytes(content[:-20])
    times = (0, file.stat().st_mtime_ns)
    assert phone.sync().problems == [
        f"{file.name}: line 2: cut off (the file may not be copied whole yet); "
        "the other lines were read"
    ]
    file.write_bytes(content)
    os.utime(file, ns=times)
    assert phone.sync() == Outcome(read=1, answers=1)


def test_rows_that_devices_have_already_are_not_written_twice(
    laptop: Device, phone: Device
) -> None:
    for device in (laptop, phone):
        # As after an export and an import.
        device.answer("a", "b", "c")
    phone.answer("d")
    laptop.sync()
    assert phone.sync(whole=True).written == 1
    assert phone.sync() == Outcome()
    phone.answer("e")
    assert phone.sync() == Outcome(written=1)
    assert phone.written() == ["d", "e"]


def test_rows_whose_file_was_deleted_are_written_when_the_folder_is_named(
    laptop: Device, phone: Device
) -> None:
    laptop.answer("a")
    laptop.sync()
    phone.sync()
    phone.answer("b")
    phone.sync()
    (laptop.folder / "laptop-000000.0001.jsonl").unlink()
    assert phone.sync() == Outcome()
    assert phone.sync(whole=True) == Outcome(written=1)
    assert phone.sync() == Outcome()
    assert phone.written() == ["b", "a"]


def test_a_file_that_was_taken_back_is_written_again(laptop: Device) -> None:
    """As by a program that restores an earlier state of the folder."""
    laptop.answer("a")
    laptop.sync()
    file = laptop.folder / "laptop-000000.0001.jsonl"
    before = file.read_bytes()
    laptop.answer("b")
    laptop.sync()
    laptop.sync(whole=True)
    file.write_bytes(before)
    assert laptop.sync() == Outcome(written=1)
    assert laptop.written() == ["a", "b"]


def test_a_history_that_was_put_back_gets_its_rows_again(laptop: Device) -> None:
    laptop.answer("a")
    laptop.sync()
    backup = shutil.copy(laptop.db, laptop.db.with_name("backup"))
    laptop.answer("b")
    laptop.sync()
    shutil.copy(backup, laptop.db)
    laptop.answer("c")
    laptop.sync()
    assert laptop.rows() == ["a", "b", "c"]
    # Its file has a row that it did not write, so this device goes on in another one.
    assert laptop.written() == ["c"]


def test_a_history_that_was_copied_to_another_machine_becomes_another_device(
    laptop: Device, phone: Device
) -> None:
    laptop.answer("a")
    laptop.sync()
    shutil.copy(laptop.db, phone.db)
    for device, row in ((laptop, "b"), (phone, "c"), (laptop, "d"), (phone, "e")):
        device.answer(row)
        device.sync()
    laptop.sync()
    assert laptop.rows() == phone.rows() == [*"abcde"]
    assert len({path.name.partition(".")[0] for path in laptop.folder.iterdir()}) == 2


def test_a_link_in_the_place_of_its_own_file_is_not_written_through(laptop: Device) -> None:
    laptop.answer("a")
    laptop.sync()
    file = laptop.folder / "laptop-000000.0001.jsonl"
    victim = laptop.db.with_name("victim")
    file.rename(victim)
    before = victim.read_bytes()
    file.symlink_to(victim)
    (laptop.folder / "phone-000000.0001.jsonl").touch()
    laptop.answer("b")
    assert laptop.sync().problems == [f"{file.name}: a link, which is not followed"]
    assert victim.read_bytes() == before
    assert laptop.written() == ["a", "b"]


def test_a_row_that_another_device_only_pretends_to_keep_is_written(laptop: Device) -> None:
    laptop.answer("a")
    (laptop.folder / "evil-000000.0001.jsonl").write_text(line("a", rating=1))
    laptop.sync(whole=True)
    assert laptop.written() == ["a"]


def test_two_windows_that_write_at_once_lose_nothing(
    laptop: Device, phone: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second window writes more, and before the first one, which had begun earlier."""
    laptop.answer("a")

    def late(files: dict[Path, bytes]) -> None:
        monkeypatch.undo()
        laptop.answer("b")
        laptop.sync()
        write_whole(files)

    monkeypatch.setattr(own_files, "write_whole", late)
    laptop.sync()
    assert laptop.written() == ["a"]
    assert laptop.sync() == Outcome(written=1)
    assert laptop.written() == ["a", "b"]
    phone.sync()
    assert phone.rows() == ["a", "b"]


def test_a_folder_that_does_not_answer_does_not_keep_a_session(
    laptop: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    never = Event()
    monkeypatch.setattr("quizgen.quiz.sync.sync.listing", lambda _: never.wait())
    laptop.answer("a")
    with sync_state(laptop.db, pytest.fail) as state:
        late = Outcome(failure=f"{laptop.folder}: it does not answer")
        assert sync(state, now=NOW, seconds=0.01) == late
        assert write_new_rows(state, seconds=0.01) == late
    never.set()


def test_what_takes_too_long_is_left_for_the_next_time(
    laptop: Device, phone: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    for device, row in ((laptop, "a"), (phone, "b")):
        device.answer(row)
        device.sync()
    reader = Device(laptop.db.parent, "reader")
    monkeypatch.setattr(Patience, "is_over", True)
    assert reader.sync().problems == [f"{reader.folder}: files are left for the next time: 2"]
    monkeypatch.undo()
    assert reader.sync().read == 2
