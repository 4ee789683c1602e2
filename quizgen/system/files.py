"""Reading and writing whole files."""

import errno
import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from quizgen.system.temporary_files import temporary_name

_READ_AT_ONCE = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Flags to open a file for its bytes, without waiting for the writer of a pipe."""


def open_regular(path: Path) -> BinaryIO:
    """A regular file, open for its bytes. Raise OSError for any other.

    A pipe or a device, to which a link may lead, might never end.
    """
    descriptor = os.open(path, _READ_AT_ONCE)
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        os.close(descriptor)
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        raise OSError(errno.EINVAL, "not a regular file", str(path))
    return os.fdopen(descriptor, "rb")


def read_whole(path: Path, most: int) -> bytes:
    """The content of a regular file of at most `most` bytes. Raise OSError for any other."""
    with open_regular(path) as file:
        size = os.fstat(file.fileno()).st_size
        content = b"" if size > most else file.read(size + 1)
        if len(content) > size:
            # It is longer than the system says. To ask for `most` bytes reserves them, which took
            # 20 µs for a small file.
            content += file.read(most)
    if max(size, len(content)) > most:
        raise OSError(errno.EFBIG, f"larger than {most / 1e6:,.0f} MB", str(path))
    return content


def leads_out(path: Path, folder: Path) -> bool:
    """Whether `path` is a link to something outside `folder`."""
    return path.is_symlink() and not is_inside(path, folder)


def is_inside(path: Path, folder: Path) -> bool:
    """Whether a path is in a folder, after following all links."""
    return followed(path).is_relative_to(followed(folder))


def followed(path: Path) -> Path:
    """The path after following all links."""
    # Unlike `Path.resolve`, this does not raise for links in a circle.
    return Path(os.path.realpath(path))


def write_whole(files: Mapping[Path, bytes]) -> None:
    """Write all files to temporary files beside them, then rename these in the given order.

    A failure before the first rename changes no file. Raise OSError with the name of the file. The
    target of a link is replaced, not the link.
    """
    written: dict[Path, Path] = {}
    try:
        for name_given, content in files.items():
            target = _replaceable(name_given)
            target.parent.mkdir(parents=True, exist_ok=True)
            temporary = temporary_name(target)
            # Noted first, so that it is removed if we are interrupted.
            written[target] = temporary
            try:
                with temporary.open("xb") as file:
                    file.write(content)
                    file.flush()
                    os.fsync(file.fileno())
                temporary.chmod(_mode(target))
            except OSError as error:
                # The system does not name the file that a full disk had no room for.
                raise OSError(error.errno, error.strerror, str(name_given)) from error
        for target, temporary in written.items():
            temporary.replace(target)
    finally:
        for temporary in written.values():
            # It was renamed, or never made: another error is on its way.
            with suppress(OSError):
                temporary.unlink()


@contextmanager
def placed_whole(path: Path) -> Iterator[Path]:
    """A name beside a path for a file that is renamed to it when the block ends without a failure.

    For a file that is not written at once, such as a database. Raise OSError as `write_whole` does.
    """
    target = _replaceable(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = temporary_name(target)
    try:
        yield temporary
        temporary.replace(target)
    finally:
        with suppress(OSError):
            temporary.unlink()


def _replaceable(path: Path) -> Path:
    """The target of the path. Raise OSError if it cannot be replaced."""
    target = followed(path)
    if target.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    if target.exists():
        if not target.is_file():
            problem = "a folder" if target.is_dir() else "not a regular file"
            raise OSError(errno.EINVAL, f"this is {problem}: name a file to write", str(path))
        if not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    return target


def _mode(target: Path) -> int:
    """The permissions of the target, or those of a new file."""
    with suppress(FileNotFoundError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
