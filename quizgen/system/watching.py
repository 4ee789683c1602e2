"""Waiting until files below some folders change."""

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from watchfiles import Change, watch

_LOOK = 200
"""Milliseconds after which it is looked whether a folder itself was replaced."""


def changes(folders: Sequence[Path]) -> Iterator[None]:
    """Yield as soon as the folders are watched, and after each change of a file below them.

    So what is read after the first time misses no change. Changes that follow each other within 50
    ms count as one. Hidden files and backups are left out. A folder that was moved away is waited
    for. Raises OSError if the system cannot watch the folders, and KeyboardInterrupt on Ctrl-C.
    """
    folders = [folder.absolute() for folder in folders]
    while True:
        # What is watched is the folder that has the name now: git may put another in its place.
        watched = [_identity(folder) for folder in folders]
        begun = False
        if None not in watched:
            for found in watch(
                *folders, watch_filter=wanted(folders), rust_timeout=_LOOK, yield_on_timeout=True
            ):
                if found or not begun:
                    begun = True
                    yield
                if [_identity(folder) for folder in folders] != watched:
                    break
        time.sleep(_LOOK / 1000)


def _identity(folder: Path) -> tuple[int, int] | None:
    """What tells a folder from another with its name; None if there is none."""
    try:
        status = folder.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return status.st_dev, status.st_ino


def wanted(folders: Sequence[Path]) -> Callable[[Change, str], bool]:
    """Whether a change is of a file that someone writes, not of what programs keep beside it."""

    def is_wanted(change: Change, path: str) -> bool:
        del change
        file = Path(path)
        below = next((each for each in folders if file.is_relative_to(each)), file.parent)
        steps = file.relative_to(below).parts
        return not (file.name.endswith("~") or any(step.startswith((".", "#")) for step in steps))

    return is_wanted
