"""Keeping the histories of several devices in step, through a folder that something else carries.

Each device writes its rows into files of its own and reads those of the others. Rows are known by
their uuid and ordered by time and uuid, so neither clocks nor the order of arrival matter.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from quizgen.quiz.history.log import LogRow
from quizgen.quiz.history.row_check import MOST_WRONG
from quizgen.quiz.sync.folder import (
    LARGEST,
    FolderFile,
    content_digest,
    content_of,
    listing,
    new_device_name,
)
from quizgen.quiz.sync.own_files import NOTHING_WRITTEN, is_emptied, own_files, write_rows
from quizgen.quiz.sync.state import Place, ReadBefore, SyncState
from quizgen.system.files import read_whole
from quizgen.system.patience import Patience

_AHEAD = 24 * 60 * 60 * 1000
"""Milliseconds by which a row may be later than now without a word."""

_EMPTY = (
    "nothing is in it, though this device wrote there (is the right disk connected?); "
    "to begin anew, run `quizgen history sync` with this folder"
)


@dataclass
class Outcome:
    """What a sync did: the numbers of rows that it read and wrote, and a line for each problem.

    `answers` are those of the rows that it read. `failure` is why nothing more could be done, as
    where the folder is not there; empty if all was.
    """

    read: int = 0
    answers: int = 0
    written: int = 0
    problems: list[str] = field(default_factory=list)
    failure: str = ""


def sync(state: SyncState, *, now: int, seconds: float | None, whole: bool = False) -> Outcome:
    """Read the rows of other devices that are new, and write those of this one that are.

    `now` is in milliseconds since 1970. After so many `seconds`, reading is left to the next time,
    and so is writing. If `whole`, all files are read, and all rows are written that none has.
    Raises Unusable if the history cannot be written.
    """
    outcome = Outcome()
    if place := state.place():
        try:
            _sync(state, place, outcome, now=now, seconds=seconds, whole=whole)
        except OSError as error:
            outcome.failure = f"{place.folder}: {_why(error)}"
    return outcome


def _sync(
    state: SyncState,
    place: Place,
    outcome: Outcome,
    *,
    now: int,
    seconds: float | None,
    whole: bool,
) -> None:
    patience = Patience(seconds)
    files, problems = patience.wait_for(partial(listing, place.folder))
    outcome.problems += problems
    written = state.written()
    if not whole and is_emptied(written, files):
        outcome.failure = f"{place.folder}: {_EMPTY}"
        return
    own = patience.wait_for(partial(own_files, place, written, files))
    if own is None:
        # The history was copied to another machine or put back, or another program wrote here.
        place, own, whole = Place(place.folder, new_device_name()), NOTHING_WRITTEN, True
        state.set_place(place, anew=True)
    others = [file for file in files if whole or not file.is_of(place.device)]
    kept, ours = _read(state, place, others, outcome, now=now, patience=patience, whole=whole)
    rows = state.rows() if whole else state.rows_after(own.last)
    missing = [(number, row) for number, row in rows if row not in kept and row not in ours]
    if whole:
        state.note_kept(number for number, row in rows if row in kept)
    write_rows(state, place, own, missing, Patience(seconds))
    outcome.written = len(missing)


def write_new_rows(state: SyncState, *, seconds: float | None) -> Outcome:
    """Write the new rows of this device, and read nothing.

    If its files are not as they were, that is left to `sync`.
    """
    outcome = Outcome()
    place = state.place()
    if not place:
        return outcome
    written = state.written()
    if not state.has_rows_after(written[-1].last if written else 0):
        return outcome
    patience = Patience(seconds)
    try:
        files, _ = patience.wait_for(partial(listing, place.folder))
        if not is_emptied(written, files):
            own = patience.wait_for(partial(own_files, place, written, files))
            rows = state.rows_after(own.last) if own else []
            if own:
                write_rows(state, place, own, rows, patience)
            outcome.written = len(rows)
    except OSError as error:
        outcome.failure = f"{place.folder}: {_why(error)}"
    return outcome


def _read(
    state: SyncState,
    place: Place,
    files: Sequence[FolderFile],
    outcome: Outcome,
    *,
    now: int,
    patience: Patience,
    whole: bool,
) -> tuple[set[LogRow], set[LogRow]]:
    """Write what is new in these files to the history.

    If `whole`, give the rows that other devices keep, and those in the files of this one.
    """
    kept: set[LogRow] = set()
    ours: set[LogRow] = set()
    before = {} if whole else state.read_before()
    # Those with wrong lines come last, so that they never take the time of the others.
    files = sorted(files, key=lambda file: (_was_wrong(file, before), file.name))
    for number, file in enumerate(files):
        known = before.get(file.name)
        if known and known[:3] == (file.size, file.changed, file.size):
            continue
        if patience.is_over:
            outcome.problems.append(
                f"{place.folder}: files are left for the next time: {len(files) - number}"
            )
            break
        try:
            content = patience.wait_for(partial(read_whole, place.folder / file.name, LARGEST))
        except OSError as error:
            outcome.problems.append(f"{file.name}: {_why(error)}")
            continue
        skip = known.good if known and known.digest == content_digest(content[: known.good]) else 0
        found = content_of(content, skip)
        read = ReadBefore(
            file.size, file.changed, found.good, content_digest(content[: found.good])
        )
        merged = state.merge(file.name, read, found.rows, of_device=file.is_of_device)
        outcome.read += merged.rows
        outcome.answers += merged.answers
        outcome.problems += _problems(file, found.rows, [*found.wrong, *merged.wrong], now)
        if whole and file.is_of_device:
            (ours if file.is_of(place.device) else kept).update(row for _, row in found.rows)
    return kept, ours


def _was_wrong(file: FolderFile, before: Mapping[str, ReadBefore]) -> bool:
    known = before.get(file.name)
    return known is not None and known.good < known.size


def _problems(
    file: FolderFile, rows: Sequence[tuple[int, LogRow]], wrong: Sequence[str], now: int
) -> list[str]:
    """A line for each problem of a file."""
    problems: list[str] = []
    if wrong:
        more = f", and {len(wrong) - 1:,} more" if len(wrong) > 1 else ""
        rest = "the other lines were read" if len(wrong) < MOST_WRONG else "the rest was not read"
        problems.append(f"{file.name}: {wrong[0]}{more}; {rest}")
    if file.is_conflict_copy:
        problems.append(f"{file.name}: a copy made of a conflict; its rows were read as well")
    late = sum(row.timestamp_ms > now + _AHEAD for _, row in rows)
    if late:
        problems.append(f"{file.name}: rows of a time to come: {late:,} (is a clock wrong?)")
    return problems


def _why(error: OSError) -> str:
    if isinstance(error, TimeoutError):
        return "it does not answer"
    return error.strerror or str(error)
