"""Reading single keys and lines from a terminal.

A key is known by its bytes alone, never by the time between them: a slow connection may deliver an
arrow key in pieces.
"""

import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import takewhile

import click

from quizgen.quiz.frontends.keys import PASTE, UNKNOWN

_PASTE_ON, _PASTE_OFF = "\x1b[?2004h", "\x1b[?2004l"
"""Bracketed paste, as in xterm's control sequences: the terminal marks where a paste begins and
ends. Terminals that do not know it ignore this."""

_PASTED, _PASTE_END = b"\x1b[200~", b"\x1b[201~"

_SILENCE = 1.0
"""Seconds after which a terminal does not answer. Over a slow connection, it may take half of it;
all terminals answer the last question."""

_LINE_ERASED = "\r\x1b[K"
"""What is written after questions: terminals that do not know one may print it."""

_LATE_ANSWER = re.compile(rb"\x1b\[(\?[\d;]*c|[\d;]+t)")
"""Answers that no key sends."""

_IGNORED_ANSWERS = (r'"\e_Gi=31;OK\e\\": ""', r'"\e[": skip-csi-sequence')
"""What makes readline ignore answers that come late."""


_LETTERS = ("set input-meta on", "set output-meta on", "set convert-meta off")
"""What makes readline take letters beyond ASCII for letters in every locale.

Otherwise it takes half of their bytes for commands where the locale is C, such as where that of the
learner is not installed, and drops them: Привет and 東京 could not be typed.
"""


class KeyReader:
    """Reads keys from standard input. Between keys, the terminal does not echo."""

    def __init__(self) -> None:
        self._ahead = b""
        self._is_answer_due = False

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

    def ask(self, questions: str, last: re.Pattern[str], typed: Callable[[str], str]) -> str:
        """Send questions to the terminal, at the beginning of a line; its answers.

        It has answered when the `last` answer is there, or when it is silent for `_SILENCE`. What
        the learner types meanwhile, as `typed` finds it among the answers, is read as keys later.
        """
        try:
            import termios
            import tty
        except ImportError:
            return ""
        stdin = sys.stdin.fileno()
        answers = b""
        try:
            settings = termios.tcgetattr(stdin)
        except termios.error:  # the window is closed
            return ""
        try:
            tty.setcbreak(stdin, termios.TCSADRAIN)
            sys.stdout.write(questions)
            sys.stdout.flush()
            while not last.search(answers.decode("latin-1")) and _is_ready(stdin):
                if not (read := os.read(stdin, 1024)):
                    break
                answers += read
            sys.stdout.write(_LINE_ERASED)
            sys.stdout.flush()
        except OSError:  # it has been closed meanwhile
            return ""
        finally:
            with suppress(termios.error):
                termios.tcsetattr(stdin, termios.TCSADRAIN, settings)
        text = answers.decode("latin-1")
        if not last.search(text):
            self._expect_late_answers()
        self._ahead += typed(text).encode("latin-1")
        return text

    def _expect_late_answers(self) -> None:
        self._is_answer_due = True
        with suppress(ImportError):
            import readline

            for binding in _IGNORED_ANSWERS:
                readline.parse_and_bind(binding)

    def typed_ahead(self) -> str:
        """The first line of what was typed while the terminal answered. It is not read again."""
        text, self._ahead = self._ahead.decode("utf-8", "replace"), b""
        return "".join(takewhile(str.isprintable, text))

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
        while True:
            key = self._key()
            if key is not None:
                return key

    def _key(self) -> str | None:
        """The next key; None if the terminal sends something else."""
        first = self._byte()
        if first == b"\x04":
            raise EOFError
        if first == b"\x1b":
            return self._escaped()
        # In UTF-8, the first byte of a character tells how many follow.
        count = 3 if first >= b"\xf0" else 2 if first >= b"\xe0" else 1 if first >= b"\xc0" else 0
        rest = b"".join(self._byte() for _ in range(count))
        return _plain((first + rest).decode("utf-8", "replace"))

    def _escaped(self) -> str | None:
        """The key that an escape character begins; None for an answer of the terminal.

        A sequence is "[" with parameters up to a final character, or "O" with one character, as
        ECMA-48 has them. The Escape key alone sends the same first character, so what follows it is
        read as a key of its own if it begins no sequence.
        """
        introducer = self._byte()
        if introducer == b"_" and self._is_answer_due:
            self._skip_to(b"\x1b\\")
            return None
        if introducer == b"O":
            self._byte()
        elif introducer == b"[":
            sequence = b"\x1b["
            while len(sequence) < 64:
                sequence += (byte := self._byte())
                if b"@" <= byte <= b"~":
                    break
            if sequence == _PASTED:
                self._skip_to(_PASTE_END)
                return PASTE
            if _LATE_ANSWER.fullmatch(sequence):
                return None
        else:
            self._ahead = introducer + self._ahead
        return UNKNOWN

    def _skip_to(self, end: bytes) -> None:
        last = b""
        while not last.endswith(end):
            last = last[-len(end) :] + self._byte()

    def _byte(self) -> bytes:
        if self._ahead:
            byte, self._ahead = self._ahead[:1], self._ahead[1:]
            return byte
        byte = os.read(sys.stdin.fileno(), 1)
        if not byte:
            raise EOFError
        return byte


def _is_ready(descriptor: int) -> bool:
    """Whether something can be read, waiting for it a while."""
    from select import select

    return bool(select([descriptor], [], [], _SILENCE)[0])


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
    for setting in _LETTERS:
        readline.parse_and_bind(setting)
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
