"""The learner's terminal: reading from it, signals, and restoring its settings."""

import os
import select
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType

import click

from quizgen.languages.quiz_words import QuizWords
from quizgen.quiz.frontend import Ended, Frontend

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
"""Signals that end a session: from Ctrl-C, from the system, from closing the window."""


def is_plain() -> bool:
    """Whether a session needs lines: the terminal is dumb, or input or output is not one."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return True
    return os.environ.get("TERM", "dumb") in ("", "dumb")


class SignalGate:
    """Ends the session on a signal, but only while it waits for the learner.

    So no answer is half written. A signal at another moment takes effect at the next wait.
    """

    def __init__(self) -> None:
        self._waiting = False
        self._code: int | None = None

    @contextmanager
    def open(self) -> Iterator[None]:
        """A block in which the session waits for the learner. Raises Ended if it has to end."""
        self._waiting = True
        try:
            if self._code is not None:
                raise Ended(self._code)
            yield
        except EOFError as error:
            raise Ended from error
        except KeyboardInterrupt as error:
            raise Ended(128 + signal.SIGINT) from error
        finally:
            self._waiting = False

    def signalled(self, number: int, frame: FrameType | None) -> None:
        """The handler of the signals."""
        del frame
        self._code = 128 + number
        if self._waiting:
            raise Ended(self._code)

    @contextmanager
    def installed(self) -> Iterator[None]:
        """A block in which the signals are handled. The terminal is restored after it."""
        present = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
        before = {number: signal.signal(number, self.signalled) for number in present}
        with _restored():
            yield
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _restored() -> Iterator[None]:
    """Restore the settings of the terminal after the block, whatever happens in it."""
    try:
        import termios
    except ImportError:  # Windows, where the console has no such settings
        yield
        return
    try:
        settings = termios.tcgetattr(sys.stdin)
    except (termios.error, ValueError):
        settings = None
    try:
        yield
    finally:
        if settings is not None:
            # This fails if the window is closed.
            with suppress(termios.error):
                termios.tcsetattr(sys.stdin, termios.TCSADRAIN, settings)


def _decodable(text: str) -> str:
    """The text, with a replacement for bytes that are not UTF-8."""
    return text.encode("utf-8", "replace").decode()


def line_frontend(gate: SignalGate, words: QuizWords) -> Frontend:
    """A frontend in lines, on standard input and output."""
    from quizgen.quiz.lines import Lines

    def read() -> str:
        with gate.open():
            line = sys.stdin.readline()
            if not line:
                raise EOFError
            return _decodable(line.rstrip("\r\n"))

    return Lines(words, read, click.echo)


def screen_frontend(gate: SignalGate, words: QuizWords) -> Frontend:
    """A frontend on the terminal."""
    from rich.console import Console

    from quizgen.quiz.screen import Screen

    def line(prompt: str) -> str:
        # With readline, the usual keys edit the line. Earlier answers are not offered.
        with suppress(ImportError):
            import readline

            readline.set_auto_history(False)
        try:
            with gate.open(), _read_by_line():
                return _decodable(input(prompt))
        except Ended:
            # The cursor is still in the line of the prompt.
            click.echo()
            raise

    def key() -> str:
        with gate.open():
            return _key()

    _read_by_key()
    console = Console(highlight=False, markup=False, emoji=False)
    return Screen(words, console, line, key)


def _read_by_key() -> None:
    """Make the terminal send each key at once, without echo, and keep what was typed before.

    It stays so except while a line is typed. A key that is pressed while a verdict is being printed
    is then read as the answer to it.
    """
    with suppress(ImportError):
        import termios
        import tty

        tty.setcbreak(sys.stdin, termios.TCSADRAIN)


@contextmanager
def _read_by_line() -> Iterator[None]:
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


def _key() -> str:
    """The next key as a character; empty for a key without one, such as an arrow."""
    try:
        import termios  # noqa: F401  (to see if it exists)
    except ImportError:
        return click.getchar()[:1]
    # Another program may have changed the settings: an editor, or a shell after Ctrl-Z.
    _read_by_key()
    fd = sys.stdin.fileno()
    first = os.read(fd, 1)
    if first in (b"", b"\x04"):
        raise EOFError
    if first == b"\x1b":
        while select.select([fd], [], [], 0.02)[0]:
            os.read(fd, 32)
        return ""
    # In UTF-8, the first byte of a character tells how many follow.
    following = 3 if first >= b"\xf0" else 2 if first >= b"\xe0" else 1 if first >= b"\xc0" else 0
    return (first + (os.read(fd, following) if following else b"")).decode("utf-8", "replace")
