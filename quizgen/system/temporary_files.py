"""Names of files that are written beside their place, and removing those that a kill has left."""

import os
import re
from contextlib import suppress
from pathlib import Path

_NAME = re.compile(r"\..+\.([1-9][0-9]{0,9})-[0-9a-f]{8}")
"""The name of a temporary file, with the number of the process that writes it."""


def temporary_name(target: Path) -> Path:
    """A new name beside a file. Those of processes that have ended are removed from its folder."""
    if os.name == "posix":
        _sweep(target.parent)
    return target.with_name(f".{target.name}.{os.getpid()}-{os.urandom(4).hex()}")


def _sweep(folder: Path) -> None:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") and (found := _NAME.fullmatch(entry.name)):
                _remove_if_left(Path(entry.path), int(found[1]))


def _remove_if_left(path: Path, process: int) -> None:
    try:
        # It sends nothing. On Windows it would end the process.
        os.kill(process, 0)
    except ProcessLookupError:
        with suppress(OSError):
            path.unlink()
    except (OSError, OverflowError):
        # Another user's, or no number of a process.
        return
