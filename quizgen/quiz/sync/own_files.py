"""The files that this device writes into the folder: what they were, are, and become.

A file only grows, until the device begins a new one. It is written beside its place and renamed.
What a file is about to be is noted in the history first. So after a kill, or where two windows have
written at once, each row is in a file or is known not to be.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import NamedTuple

from quizgen.quiz.history.json_lines import line_of
from quizgen.quiz.history.log import LogRow
from quizgen.quiz.sync.folder import LARGEST, FolderFile, content_digest, part_name
from quizgen.quiz.sync.state import ABSENT, FileState, Place, SyncState
from quizgen.system.files import read_whole, write_whole
from quizgen.system.patience import Patience

PART_SIZE = 1_000_000
"""The bytes after which a device begins a new file: some 2,500 answers.

A session writes the last file whole, and a cloud may carry it whole.
"""


class OwnFiles(NamedTuple):
    """The last file of this device, and the last row that its files have.

    `part` is the number of the file, 0 for none. `content` is empty if it is not there.
    """

    part: int
    content: bytes
    last: int


NOTHING_WRITTEN = OwnFiles(0, b"", 0)


def is_emptied(written: Sequence[FileState], files: Sequence[FolderFile]) -> bool:
    """Whether nothing is left of what was written, as where the disk is not connected today."""
    return bool(written) and not files and all(each.digest != ABSENT for each in written)


def own_files(
    place: Place, written: Sequence[FileState], files: Sequence[FolderFile]
) -> OwnFiles | None:
    """The files of this device; None if they are not as it wrote them. Raises OSError.

    A kill may have cut short a write, and what carries the folder may have undone it. So the last
    file may be as it ever was.
    """
    found = {file.name: file for file in files}
    parts = {part: list(states) for part, states in groupby(written, lambda each: each.part)}
    last = max(parts, default=0)
    expected = {part_name(place.device, part) for part in parts}
    ours = {file.name for file in files if file.is_of(place.device)}
    if ours - expected:
        return None
    for part, states in parts.items():
        file = found.get(part_name(place.device, part))
        if part != last and (not file or file.size not in {each.size for each in states}):
            return None
    if not last:
        return NOTHING_WRITTEN
    name = part_name(place.device, last)
    content = read_whole(place.folder / name, LARGEST) if name in found else b""
    digest = content_digest(content) if name in found else ABSENT
    same = [each.last for each in parts[last] if each.digest == digest]
    return OwnFiles(last, content, max(same)) if same else None


def write_rows(
    state: SyncState,
    place: Place,
    own: OwnFiles,
    rows: Sequence[tuple[int, LogRow]],
    patience: Patience,
) -> None:
    """Write numbered rows behind those that the files of this device have. Raises OSError."""
    for part, content, last in _states(own, rows):
        written = FileState(
            place.device, part, len(content), content_digest(content) if content else ABSENT, last
        )
        state.intend(written)
        if content:
            path = place.folder / part_name(place.device, part)
            patience.wait_for(partial(write_whole, {path: content}))
            state.confirm(written)


def _states(own: OwnFiles, rows: Sequence[tuple[int, LogRow]]) -> Iterator[OwnFiles]:
    """What becomes of the files of this device, one after the other. A new one begins empty."""
    part, content, last = own
    added: list[bytes] = []
    size = len(content)
    for number, row in rows:
        line = f"{line_of(row)}\n".encode()
        if not part or (size and size + len(line) > PART_SIZE):
            if added:
                yield OwnFiles(part, content + b"".join(added), last)
            part, content, added, size = part + 1, b"", [], 0
            yield OwnFiles(part, content, last)
        added.append(line)
        size += len(line)
        last = max(last, number)
    if added:
        yield OwnFiles(part, content + b"".join(added), last)
