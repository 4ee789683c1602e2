"""Files that are there whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


def write_whole(files: Mapping[Path, bytes]) -> None:
    """Write all files, each beside its target first; then rename them, in the order given.

    A failure before the first rename leaves every old file as it was. OSError says what failed. A
    link stays one: what it leads to is replaced.
    """
    written: dict[Path, Path] = {}
    try:
        for name_given, content in files.items():
            target = _replaceable(name_given)
            target.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
            written[target] = Path(name)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(name).chmod(_mode(target))
        for target, temporary in written.items():
            temporary.replace(target)
    finally:
        for temporary in written.values():
            with suppress(FileNotFoundError):
                temporary.unlink()


def _replaceable(path: Path) -> Path:
    """Where the path leads to; OSError if a file there is not to be replaced by another."""
    target = path.resolve()
    if target.exists():
        if not target.is_file():
            problem = "a folder" if target.is_dir() else "no ordinary file"
            raise OSError(errno.EINVAL, f"this is {problem}: name a file to write", str(path))
        if not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    return target


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file would get."""
    with suppress(FileNotFoundError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
