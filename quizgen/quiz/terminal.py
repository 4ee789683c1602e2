"""The learner's terminal: reading from it, being told to leave, and gate it as it was."""

import os
import select
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType

import click

from quizgen.quiz.frontend import Ended, Frontend

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
"""What asks a session to end: Ctrl-C, the system, and a window that is closed."""


def is_plain() -> bool:
    """Whether a session has to go on in lines: a dumb terminal, or none at one of the ends."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return True
    return os.environ.get("TERM", "dumb") in ("", "dumb")


class SignalGate:
    """Whether the session has been asked to end, and whether it can do so at this moment.

    A signal ends it only while it waits for the learner, so that no answer is half written; one
    that comes at another moment counts when it waits again.
    """

    def __init__(self) -> None:
        self._waiting = False
        self._code: int | None = None

    @contextmanager
    def open(self) -> Iterator[None]:
        """In the block the session waits for the learner. Raises Ended when it is to end."""
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
        """What a signal does."""
        del frame
        self._code = 128 + number
        if self._waiting:
            raise Ended(self._code)

    @contextmanager
    def installed(self) -> Iterator[None]:
        """In the block signals are taken as the wish to leave; the terminal is restored after."""
        present = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
        before = {number: signal.signal(number, self.signalled) for number in present}
        with _restored():
            yield
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def _restored() -> Iterator[None]:
    """Give the terminal back its settings afterwards, whatever happens in the block."""
    try:
        import termios
    except ImportError:  # a system that has none, where the console keeps its own
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
            # A window that has been closed takes no settings any more.
            with suppress(termios.error):
                termios.tcsetattr(sys.stdin, termios.TCSADRAIN, settings)


def _decodable(text: str) -> str:
    """What was typed, without the halves of characters that an odd terminal may send."""
    return text.encode("utf-8", "replace").decode()


def line_frontend(gate: SignalGate) -> Frontend:
    """A frontend in lines, on standard input and output."""
    from quizgen.quiz.lines import Lines

    def read() -> str:
        with gate.open():
            line = sys.stdin.readline()
            if not line:
                raise EOFError
            return _decodable(line.rstrip("\r\n"))

    return Lines(read, click.echo)


def screen_frontend(gate: SignalGate) -> Frontend:
    """A frontend on the terminal."""
    from rich.console import Console

    from quizgen.quiz.screen import Screen

    def line(prompt: str) -> str:
        # Whoever edits a line can do so with the keys that they know; what they typed before is no
        # help with another question.
        with suppress(ImportError):
            import readline

            readline.set_auto_history(False)
        try:
            with gate.open(), _line_by_line():
                return _decodable(input(prompt))
        except Ended:
            # What comes next begins a line of its own.
            click.echo()
            raise

    def key() -> str:
        with gate.open():
            return _key()

    _key_by_key()
    console = Console(highlight=False, markup=False, emoji=False)
    return Screen(console, line, key)


def _key_by_key() -> None:
    """Let each key count at once, unseen; what has been typed before this is kept.

    The whole session but for the typing of lines is like this: a key that comes while a verdict is
    being written belongs to it.
    """
    with suppress(ImportError):
        import termios
        import tty

        tty.setcbreak(sys.stdin, termios.TCSADRAIN)


@contextmanager
def _line_by_line() -> Iterator[None]:
    """In the block lines are typed, and seen as they are."""
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
    """The next key; empty for one that stands for no character, such as an arrow."""
    try:
        import termios  # noqa: F401  (whether there is one)
    except ImportError:
        return click.getchar()[:1]
    # Another program may have had the terminal meanwhile: an editor, or a shell after Ctrl-Z.
    _key_by_key()
    fd = sys.stdin.fileno()
    first = os.read(fd, 1)
    if first in (b"", b"\x04"):
        raise EOFError
    if first == b"\x1b":
        while select.select([fd], [], [], 0.02)[0]:
            os.read(fd, 32)
        return ""
    # A character of UTF-8 says with its first byte how many follow.
    following = 3 if first >= b"\xf0" else 2 if first >= b"\xe0" else 1 if first >= b"\xc0" else 0
    return (first + (os.read(fd, following) if following else b"")).decode("utf-8", "replace")
