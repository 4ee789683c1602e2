"""Opening a picture in the program that the learner's system has for it."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from subprocess import Popen

_LINUX = (
    # In Windows' Linux and on Android, these need no display.
    ("wslview", False),
    ("termux-open", False),
    ("xdg-open", True),
)
"""Programs that open a file with the one for its type, and whether they need a display."""


def viewer_command(
    environment: Mapping[str, str] = os.environ,
    find: Callable[[str], str | None] = shutil.which,
    platform: str = sys.platform,
) -> Sequence[str] | None:
    """The command that opens a file whose path follows; None if there is none.

    It is empty on Windows, where no program does it. Over SSH, the window would be on another desk,
    unless X is forwarded.
    """
    is_remote = bool(environment.get("SSH_CONNECTION"))
    if platform == "win32":
        return None if is_remote else ()
    if platform == "darwin":
        program = None if is_remote else find("open")
        return [program] if program else None
    has_display = bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
    for name, needs_display in _LINUX:
        if (has_display or not needs_display) and (program := find(name)):
            return [program]
    return None


class Viewer:
    """Opens files beside the session. `command` is as `viewer_command` gives it."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._running: list[Popen[bytes]] = []

    def open(self, file: Path) -> None:
        """Start to show a file. Raises OSError if the program cannot be started."""
        file = file.absolute()
        if not self._command:
            if sys.platform == "win32":
                os.startfile(file)  # noqa: S606  (its type was judged by its bytes and its name)
            return
        import subprocess

        # It reads nothing from the terminal, and Ctrl-C in it does not close the window.
        started = subprocess.Popen(  # noqa: S603  (a program from our table)
            [*self._command, str(file)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._running.append(started)
