"""Names of files that are written beside their place, and removing those that a kill has left."""

import os
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from quizgen.lazy_pattern import lazy_pattern

_NAME = lazy_pattern(r"\..+\.([0-9a-f]{8})-([1-9][0-9]{0,9})-[0-9a-f]{8}")
"""The name of a temporary file, with the machine and the number of the process that writes it."""


def temporary_name(target: Path) -> Path:
    """A new name beside a file. Those of processes that have ended are removed from its folder."""
    if os.name == "posix":
        _sweep(target.parent)
    writer = f"{_machine()}-{os.getpid()}"
    return target.with_name(f".{target.name}.{writer}-{os.urandom(4).hex()}")


def _machine() -> str:
    """A digest of the name of this machine: in a shared folder, others have processes too."""
    name = os.uname().nodename if os.name == "posix" else ""
    return f"{crc32(name.encode()):08x}"


def _sweep(folder: Path) -> None:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if not entry.name.startswith(".") or not (found := _NAME.fullmatch(entry.name)):
                continue
            if found[1] == _machine():
                _remove_if_left(Path(entry.path), int(found[2]))


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
