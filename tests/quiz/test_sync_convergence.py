"""Several devices with wrong clocks, kills and half-copied files: in the end, one history."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.quiz.history.history import History
from quizgen.quiz.history.log import QuestionKey
from quizgen.quiz.sync import own_files
from quizgen.quiz.sync.state import Place, SyncState, sync_state
from quizgen.quiz.sync.sync import sync, write_new_rows
from tests.quiz.reviews import BORN, DIED, LATE, about, opened, review

MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where it is quick to write for good: nobody takes away the power here."""

PART_SIZE = 1_500
"""Five rows, so that devices begin new files."""

STEPS = [
    (SyncState, "intend"),
    (SyncState, "confirm"),
    (SyncState, "merge"),
    (own_files, "write_whole"),
    (own_files, "read_whole"),
]
"""Where a device may be killed: before and after each of these."""


class Killed(BaseException):
    """As a kill does, it runs through everything."""


@contextmanager
def killed_at(step: int) -> Iterator[None]:
    """Raise Killed at a step, and take the exception away."""
    numbers = count()

    def wrapped(work: Any) -> Any:
        def run(*arguments: Any, **named: Any) -> Any:
            if next(numbers) == step:
                raise Killed
            result = work(*arguments, **named)
            if next(numbers) == step:
                raise Killed
            return result

        return run

    with ExitStack() as stack, suppress(Killed):
        for owner, name in STEPS:
            stack.enter_context(patch.object(owner, name, wrapped(getattr(owner, name))))
        yield


@dataclass
class Device:
    """A device with a copy of the folder of its own. Its clock is wrong by `skew`."""

    home: Path
    number: int
    skew: int
    history: History = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True)
        self.history = opened(self.db)
        self.begin(f"device-{self.number:06x}")

    @property
    def db(self) -> Path:
        return self.home / "history.db"

    @property
    def folder(self) -> Path:
        return self.home / "folder"

    def begin(self, name: str) -> None:
        """Name the folder, as `quizgen history sync` does."""
        with sync_state(self.db, pytest.fail) as state:
            state.set_place(Place(self.folder, name), anew=True)

    def open_session(self, *, whole: bool = False) -> None:
        with sync_state(self.db, pytest.fail) as state:
            outcome = sync(state, now=10**12, seconds=None, whole=whole)
        assert not outcome.failure

    def end_session(self) -> None:
        with sync_state(self.db, pytest.fail) as state:
            write_new_rows(state, seconds=None)

    def write(self, uuid: str, what: str, key: QuestionKey, rating: int, time: int) -> None:
        row = review(uuid, key, at=max(0, time * 1000 + self.skew), rating=rating, days=rating * 3)
        rows = list(self.history.rows())
        if what == "undo" and rows:
            row = about(rows[rating % len(rows)], "undo", uuid)
        elif what in ("suspend", "unsuspend", "bury"):
            row = replace(about(row, what, uuid), timestamp_ms=row.timestamp_ms)
        self.history.append_unchecked(row)

    def known(self) -> tuple[Any, ...]:
        """All that a session asks a history."""
        history = self.history
        rows = sorted(history.rows(), key=lambda row: row.uuid)
        return (
            rows,
            history.due(LATE),
            history.ratings(),
            history.suspended(),
            [history.of_day(day) for day in sorted({row.day for row in rows})],
            history.last_undoable(),
            history.answers(),
        )


def carry(here: Device, there: Device, *, share: float = 1.0, zeros: bool = False) -> None:
    """Bring the files of other devices from here to there, each up to a share of its bytes.

    The rest is missing or, as where the place was made first, zeros.
    """
    with sync_state(there.db, pytest.fail) as state:
        place = state.place()
    assert place
    for path in sorted(here.folder.iterdir()):
        target = there.folder / path.name
        if path.name.startswith((".", f"{place.device}.")):
            continue
        content = path.read_bytes()
        there_now = target.read_bytes() if target.exists() else b""
        if len(there_now.rstrip(b"\0")) >= len(content):
            # It is not newer here.
            continue
        part = content[: int(len(content) * share)]
        target.write_bytes(part.ljust(len(content), b"\0") if zeros else part)


def settle(devices: list[Device]) -> None:
    """Let everything arrive."""
    for _ in range(2):
        for device in devices:
            device.open_session()
        for here in devices:
            for there in devices:
                if here is not there:
                    carry(here, there)
    for device in devices:
        device.open_session()


ANSWERS = st.tuples(
    st.just("answer"),
    st.integers(0, 2),
    st.sampled_from(["review"] * 4 + ["undo", "suspend", "unsuspend", "bury"]),
    st.sampled_from([BORN, DIED]),
    st.integers(1, 4),
)
SESSIONS = st.tuples(
    st.sampled_from(["open", "end", "whole"]),
    st.integers(0, 2),
    st.sampled_from([None, *range(12)]),
)
CARRYING = st.tuples(
    st.just("carry"),
    st.integers(0, 2),
    st.integers(0, 2),
    st.sampled_from([1.0, 1.0, 0.7, 0.3]),
    st.booleans(),
)
EVENTS = st.lists(ANSWERS | SESSIONS | CARRYING, min_size=25, max_size=50)


@pytest.mark.slow
@given(
    number=st.sampled_from([2, 3]),
    skews=st.tuples(*[st.integers(-5_000, 5_000)] * 3),
    events=EVENTS,
)
@settings(deadline=None, max_examples=30)
def test_devices_have_the_same_rows_and_schedule_when_all_has_arrived(
    number: int, skews: tuple[int, ...], events: list[tuple[Any, ...]]
) -> None:
    with (
        tempfile.TemporaryDirectory(dir=MEMORY) as home,
        patch.object(own_files, "PART_SIZE", PART_SIZE),
    ):
        devices = [Device(Path(home) / str(each), each, skews[each]) for each in range(number)]
        written = 0
        for time, (what, which, *rest) in enumerate(events, 1):
            device = devices[which % number]
            if what == "answer":
                device.write(f"row {time}", *rest, time)
                written += 1
            elif what == "carry":
                there, share, zeros = rest
                if devices[there % number] is not device:
                    carry(device, devices[there % number], share=share, zeros=zeros)
            else:
                (step,) = rest
                with killed_at(-1 if step is None else step):
                    if what == "end":
                        device.end_session()
                    else:
                        device.open_session(whole=what == "whole")
        settle(devices)
        first = devices[0].known()
        assert len(first[0]) == written
        for device in devices[1:]:
            assert device.known() == first
        names = {path.name.partition(".")[0] for path in devices[0].folder.iterdir()} - {""}
        assert names <= {f"device-{each:06x}" for each in range(number)}
        for device in devices:
            device.history.close()
