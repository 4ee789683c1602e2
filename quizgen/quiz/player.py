"""Playing a sound with a program of the system. No shell sees its name."""

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from subprocess import Popen

_EVERY = frozenset((".mp3", ".ogg", ".opus", ".m4a", ".wav"))

_PLAYERS: tuple[tuple[str, tuple[str, ...], frozenset[str]], ...] = (
    ("mpv", ("--no-config", "--no-video", "--no-terminal", "--"), _EVERY),
    ("ffplay", ("-nodisp", "-autoexit", "-loglevel", "quiet", "-i"), _EVERY),
    ("afplay", (), frozenset((".mp3", ".m4a", ".wav"))),
    ("mpg123", ("--quiet", "--"), frozenset((".mp3",))),
    ("ogg123", ("--quiet",), frozenset((".ogg",))),
    ("pw-play", (), frozenset((".ogg", ".opus", ".wav"))),
    ("paplay", (), frozenset((".ogg", ".wav"))),
    ("aplay", ("--quiet",), frozenset((".wav",))),
)
"""Programs, what they are told before the file, and the suffixes of what they play."""

_WINDOWS = (
    "Add-Type -AssemblyName PresentationCore;"
    "$p = New-Object System.Windows.Media.MediaPlayer;"
    "$p.Open([Uri]$env:QUIZGEN_SOUND); $p.Play();"
    "while (-not $p.NaturalDuration.HasTimeSpan) { Start-Sleep -Milliseconds 50 };"
    "Start-Sleep -Milliseconds $p.NaturalDuration.TimeSpan.TotalMilliseconds"
)
"""A script of PowerShell. The file is in the environment, so nothing in its name is a command."""


def player_command(
    file: Path, suffix: str, find: Callable[[str], str | None] = shutil.which
) -> Sequence[str] | None:
    """The command that plays a file, an absolute path; None if no program that does is found.

    `suffix` is that of the file's true type.
    """
    for name, arguments, suffixes in _PLAYERS:
        if suffix in suffixes and (program := find(name)):
            return [program, *arguments, str(file)]
    if sys.platform == "win32" and (program := find("powershell")):
        return [program, "-NoProfile", "-NonInteractive", "-Command", _WINDOWS]
    return None


class Player:
    """Plays one sound at a time, beside the session."""

    def __init__(self) -> None:
        self._running: Popen[bytes] | None = None

    def play(self, file: Path, suffix: str) -> bool:
        """Start to play a file instead of the last one; False if no program can.

        Raises OSError if the program cannot be started.
        """
        import subprocess

        self.stop()
        file = file.absolute()
        command = player_command(file, suffix)
        if command is None:
            return False
        # It reads nothing from the terminal, which belongs to the session.
        self._running = subprocess.Popen(  # noqa: S603  (a program from our table)
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "QUIZGEN_SOUND": str(file)},
        )
        return True

    def stop(self) -> None:
        """Stop what is being played."""
        if self._running is not None and self._running.poll() is None:
            self._running.terminate()
            self._running.wait()
        self._running = None
