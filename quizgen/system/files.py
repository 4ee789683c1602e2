"""Files that are read and written whole or not at all."""

import errno
import os
import stat
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

_READ_AT_ONCE = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""How a file is opened: without waiting for who may write to it, and byte for byte."""


def read_whole(path: Path, most: int) -> bytes:
    """What an ordinary file of at most so many bytes holds; OSError says why it is not read.

    A pipe or a device, to which a link may lead, need not come to an end: none is waited for.
    """
    descriptor = os.open(path, _READ_AT_ONCE)
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        os.close(descriptor)
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        raise OSError(errno.EINVAL, "this is no ordinary file", str(path))
    with os.fdopen(descriptor, "rb") as file:
        # One more than may be: a file may be longer than it was, or than the system says it is.
        content = file.read(most + 1) if status.st_size <= most else None
    if content is None or len(content) > most:
        raise OSError(errno.EFBIG, f"larger than {most / 1e6:,.0f} MB", str(path))
    return content


def leads_out(path: Path, folder: Path) -> bool:
    """Whether a file or folder in a folder is a link to something outside of it."""
    return path.is_symlink() and not is_inside(path, folder)


def is_inside(path: Path, folder: Path) -> bool:
    """Whether a path, once all links are followed, is in a folder."""
    return followed(path).is_relative_to(followed(folder))


def followed(path: Path) -> Path:
    """Where a path leads once all links are followed."""
    # Other than `Path.resolve`, this has an answer for links that lead in a circle as well.
    return Path(os.path.realpath(path))


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
            # It is no longer there, or could not even be made: what failed has been said.
            with suppress(OSError):
                temporary.unlink()


def _replaceable(path: Path) -> Path:
    """Where the path leads to; OSError if a file there is not to be replaced by another."""
    target = followed(path)
    if target.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
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
