"""A quiz in a terminal of its own."""

import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from types import MappingProxyType

import pexpect  # type: ignore[import-untyped]  # ships no types
import pyte

from tests.workshop import Workshop

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[()][A-Z0-9]|\x1b[=>]")


class Terminal:
    """A quiz in its own terminal, and everything it has written."""

    def __init__(self, child: "pexpect.spawn", columns: int) -> None:
        self._child = child
        self._screen = pyte.Screen(columns, 400)
        self._stream = pyte.Stream(self._screen)
        self.written = ""

    def until(self, text: str) -> None:
        """Wait until a text is written."""
        self._child.expect_exact(text)
        self._take(str(self._child.before) + text)

    def end(self) -> int | None:
        """Wait for the end; the exit code."""
        self._child.expect(pexpect.EOF)
        return self._closed()

    def _closed(self) -> int | None:
        self._take(str(self._child.before))
        self._child.close()
        status: int | None = self._child.exitstatus
        return status

    def close_window(self) -> int | None:
        """Close the terminal, as a window or a connection does, and wait; the exit code."""
        self._child.ptyproc.fileobj.close()
        self._child.wait()
        status: int | None = self._child.exitstatus
        return status

    def press(self, keys: str) -> None:
        self._child.send(keys)

    def signal(self, number: int) -> None:
        self._child.kill(number)

    def signal_until(self, number: int, text: str) -> None:
        """Send a signal until it has made the quiz write a text.

        One that comes in the moment in which the quiz begins to wait is handled at the next key.
        """
        for _ in range(30):
            self.signal(number)
            if self._child.expect_exact([text, pexpect.TIMEOUT], timeout=2) == 0:
                self._take(f"{self._child.before}{text}")
                return
        raise AssertionError(text)

    def end_by(self, number: int) -> int | None:
        """The exit code of a quiz that a signal has to end, which is sent again as in the above."""
        for _ in range(30):
            if self._child.expect_exact([pexpect.EOF, pexpect.TIMEOUT], timeout=2) == 0:
                return self._closed()
            self.signal(number)
        raise AssertionError(number)

    def resize(self, columns: int) -> None:
        self._child.setwinsize(50, columns)

    def pause(self, seconds: float) -> None:
        """Take what is written meanwhile."""
        with suppress(pexpect.TIMEOUT, pexpect.EOF):
            self._child.expect(r"(?!)", timeout=seconds)

    def _take(self, text: str) -> None:
        self.written += text
        self._stream.feed(text)

    @property
    def lines(self) -> list[str]:
        """The lines on the screen without blank ones."""
        return [line.rstrip() for line in self._screen.display if line.strip()]


@contextmanager
def quizzing(
    workshop: Workshop,
    *options: str,
    columns: int = 80,
    env: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Terminal]:
    """A quiz on a terminal with this many columns."""
    workshop.write()
    # Without the path of the folder, whose length would decide where lines are broken.
    deck, db = (str(each.relative_to(workshop.folder)) for each in (workshop.deck, workshop.db))
    # Those of the terminal and the desk that the tests are run at.
    unset = (
        *("NO_COLOR", "COLUMNS", "LINES", "COLORTERM", "TMUX", "STY", "ZELLIJ", "TERM_PROGRAM"),
        *("LC_TERMINAL", "SSH_CONNECTION", "DISPLAY", "WAYLAND_DISPLAY"),
    )
    here = {name: value for name, value in os.environ.items() if name not in unset}
    child = pexpect.spawn(
        sys.executable,
        ["-m", "quizgen", "quiz", deck, "--db", db, *options],
        cwd=workshop.folder,
        env=here | {"TERM": "xterm-256color", "LANG": "C.UTF-8"} | dict(env),
        dimensions=(50, columns),
        encoding="utf-8",
        timeout=60,  # much runs beside it
    )
    child.delaybeforesend = None
    try:
        yield Terminal(child, columns)
    finally:
        child.close(force=True)
