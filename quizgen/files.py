"""Files that are there whole or not at all."""

import errno
import os
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
            temporary = target.with_name(f".{target.name}.{os.urandom(4).hex()}")
            # Noted before it is made: an interruption in between would leave it to nobody.
            written[target] = temporary
            try:
                with temporary.open("xb") as file:
                    file.write(content)
                    file.flush()
                    os.fsync(file.fileno())
                temporary.chmod(_mode(target))
            except OSError as error:
                # The system does not say what a full disk had no room for.
                raise OSError(error.errno, error.strerror, str(name_given)) from error
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
