"""Reading single keys and lines from a terminal.

A key is known by its bytes alone, never by the time between them: a slow connection may deliver an
arrow key in pieces.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import click

from quizgen.quiz.keys import PASTE, UNKNOWN

_PASTE_ON, _PASTE_OFF = "\x1b[?2004h", "\x1b[?2004l"
"""Bracketed paste, as in xterm's control sequences: the terminal marks where a paste begins and
ends. Terminals that do not know it ignore this."""

_PASTED, _PASTE_END = b"\x1b[200~", b"\x1b[201~"


class KeyReader:
    """Reads keys from standard input. Between keys, the terminal does not echo."""

    def __init__(self) -> None:
        self._ahead = b""

    def prepare(self) -> None:
        """Make the terminal send each key at once, without echo, and mark what is pasted.

        Another program may have changed the settings: an editor, or a shell after Ctrl-Z.
        """
        with suppress(ImportError):
            import termios
            import tty

            tty.setcbreak(sys.stdin, termios.TCSADRAIN)
            sys.stdout.write(_PASTE_ON)
            sys.stdout.flush()

    def discard(self) -> None:
        """Forget what was typed before now: it was not typed for what is on the screen now."""
        self._ahead = b""
        with suppress(ImportError):
            import termios

            termios.tcflush(sys.stdin, termios.TCIFLUSH)

    def key(self) -> str:
        """The next key as a character; `PASTE` for a paste, `UNKNOWN` for a key without one.

        Raises EOFError at the end of the input.
        """
        try:
            import termios  # noqa: F401  (to see if it exists)
        except ImportError:
            return _plain(click.getchar()[:1])
        first = self._byte()
        if first == b"\x04":
            raise EOFError
        if first == b"\x1b":
            return self._escaped()
        # In UTF-8, the first byte of a character tells how many follow.
        count = 3 if first >= b"\xf0" else 2 if first >= b"\xe0" else 1 if first >= b"\xc0" else 0
        return _plain((first + self._bytes(count)).decode("utf-8", "replace"))

    def _escaped(self) -> str:
        """The key that an escape character begins.

        A sequence is "[" with parameters up to a final character, or "O" with one character, as
        ECMA-48 has them. The Escape key alone sends the same first character, so what follows it is
        read as a key of its own if it begins no sequence.
        """
        introducer = self._byte()
        if introducer == b"O":
            self._byte()
        elif introducer == b"[":
            sequence = b"\x1b["
            while len(sequence) < 16:
                sequence += (byte := self._byte())
                if b"@" <= byte <= b"~":
                    break
            if sequence == _PASTED:
                self._skip_paste()
                return PASTE
        else:
            self._ahead = introducer + self._ahead
        return UNKNOWN

    def _skip_paste(self) -> None:
        last = b""
        while not last.endswith(_PASTE_END):
            last = last[-len(_PASTE_END) :] + self._byte()

    def _bytes(self, count: int) -> bytes:
        return b"".join(self._byte() for _ in range(count))

    def _byte(self) -> bytes:
        if self._ahead:
            byte, self._ahead = self._ahead[:1], self._ahead[1:]
            return byte
        byte = os.read(sys.stdin.fileno(), 1)
        if not byte:
            raise EOFError
        return byte


def paste_as_before() -> None:
    """Let the terminal send a paste like typed keys."""
    with suppress(OSError):  # the window is closed
        sys.stdout.write(_PASTE_OFF)
        sys.stdout.flush()


def read_line(prompt: str, text: str, typed: Callable[[str], None]) -> str:
    """A line that begins with `text`, in one line. The usual keys edit it.

    If an exception interrupts the learner, `typed` gets what has been typed so far.
    """
    try:
        import readline
    except ImportError:
        return _in_one_line(input(prompt))
    # Earlier answers are not offered.
    readline.set_auto_history(False)
    # A paste of several lines is one answer, and does not send itself.
    readline.parse_and_bind("set enable-bracketed-paste on")
    readline.set_startup_hook(lambda: readline.insert_text(text))
    try:
        with _echoing():
            return _in_one_line(input(prompt))
    except BaseException:
        typed(readline.get_line_buffer())
        raise
    finally:
        readline.set_startup_hook()


def _in_one_line(text: str) -> str:
    return " ".join(text.splitlines())


def _plain(character: str) -> str:
    """A key that can be bound: Enter is one, however a terminal sends it."""
    return "\n" if character == "\r" else character


@contextmanager
def _echoing() -> Iterator[None]:
    """A block in which the terminal sends lines, with echo."""
    try:
        import termios
    except ImportError:
        yield
        return
    settings = termios.tcgetattr(sys.stdin)
    typing = [*settings]
    typing[3] |= termios.ICANON | termios.ECHO
    termios.tcsetattr(sys.stdin, termios.TCSADRAIN, typing)
    try:
        yield
    finally:
        with suppress(termios.error):
            termios.tcsetattr(sys.stdin, termios.TCSADRAIN, settings)
