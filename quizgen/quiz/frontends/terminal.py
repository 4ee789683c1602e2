"""The learner's terminal: reading from it, signals, and restoring its settings."""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from types import FrameType
from typing import TYPE_CHECKING, TypeAlias

import click

from quizgen.languages.quiz_words import QuizWords
from quizgen.quiz.frontend import Ended, Frontend
from quizgen.quiz.frontends.key_reading import KeyReader, paste_as_before, read_line
from quizgen.quiz.frontends.keyboard import Keyboard, Stale
from quizgen.quiz.frontends.keys import Keys
from quizgen.quiz.pictures.gallery import Gallery
from quizgen.quiz.pictures.viewer import Viewer, viewer_command

if TYPE_CHECKING:
    from rich.console import Console

    from quizgen.quiz.pictures.drawing import Graphics, Way

Handler: TypeAlias = Callable[[int, FrameType | None], None]

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
"""Signals that end a session: from Ctrl-C, from the system, from closing the window."""


def is_plain() -> bool:
    """Whether a session needs lines: the terminal is dumb, or input or output is not one."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return True
    return os.environ.get("TERM", "dumb") in ("", "dumb")


_REDRAWING = ("SIGCONT", "SIGWINCH")
"""Signals after which the screen has to be drawn again: from `fg`, and from a resize."""

_SETTLED = 0.2
"""Seconds without a further resize, after which the screen is drawn again."""


class SignalGate:
    """Ends the session on a signal, but only while it waits for the learner.

    So no answer is half written. A signal at another moment takes effect at the next wait.
    """

    def __init__(self) -> None:
        self._waiting = False
        self._code: int | None = None
        self._is_stale = False

    @contextmanager
    def open(self) -> Iterator[None]:
        """A block in which the session waits for the learner. Raises Ended if it has to end."""
        self._waiting = True
        try:
            if self._code is not None:
                raise Ended(self._code)
            if self._is_stale:
                raise Stale
            yield
        except Stale:
            self._settle()
            raise
        except EOFError as error:
            raise Ended from error
        except (SystemError, KeyboardInterrupt) as error:
            # Where two signals come at once, `input` raises one of these: it calls the handler of
            # the second one while the exception of the first is set.
            if self._code is not None:
                raise Ended(self._code) from error
            if self._is_stale:
                self._settle()
                raise Stale from error
            if isinstance(error, SystemError):
                raise
            raise Ended(128 + signal.SIGINT) from error
        finally:
            self._waiting = False

    def signalled(self, number: int, frame: FrameType | None) -> None:
        """The handler of the signals."""
        del frame
        self._code = 128 + number
        if self._stops_waiting():
            raise Ended(self._code)

    def redraw(self, number: int, frame: FrameType | None) -> None:
        """The handler of the signals after which the screen is drawn again."""
        del number, frame
        self._is_stale = True
        if self._stops_waiting():
            raise Stale

    def _stops_waiting(self) -> bool:
        """Whether the session waited until now: a second signal must not interrupt the first."""
        waited, self._waiting = self._waiting, False
        return waited

    def _settle(self) -> None:
        """Wait while a window is being resized, so that the screen is drawn once."""
        self._waiting = False
        while self._is_stale:
            self._is_stale = False
            time.sleep(_SETTLED)

    @contextmanager
    def installed(self, *, screen: bool) -> Iterator[None]:
        """A block in which the signals are handled. The terminal is restored after it.

        Those of `_REDRAWING` only concern a `screen`.
        """
        handlers: dict[str, Handler] = dict.fromkeys(_SIGNALS, self.signalled)
        if screen:
            handlers |= dict.fromkeys(_REDRAWING, self.redraw)
        before = {
            number: signal.signal(number, handler)
            for name, handler in handlers.items()
            if (number := getattr(signal, name, None)) is not None
        }
        with _restored():
            yield
        if screen:
            paste_as_before()
        for number, earlier in before.items():
            signal.signal(number, earlier)


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


def line_frontend(gate: SignalGate, words: QuizWords, pictures: Gallery) -> Frontend:
    """A frontend in lines, on standard input and output."""
    from quizgen.quiz.frontends.lines import Lines

    def read() -> str:
        with gate.open():
            line = sys.stdin.readline()
            if not line:
                raise EOFError
            return _decodable(line.rstrip("\r\n"))

    return Lines(words, read, click.echo, opens=pictures.can_open)


def gallery_of(reader: KeyReader | None) -> Gallery:
    """How pictures can be shown: on the terminal that `reader` reads from, and by a viewer."""
    command = viewer_command()
    viewer = Viewer(command) if command is not None else None
    return Gallery(partial(_graphics, reader) if reader else None, viewer)


def _graphics(reader: KeyReader) -> "Graphics | None":
    from quizgen.quiz.pictures import graphics_query

    ask = partial(
        reader.ask,
        graphics_query.QUESTIONS,
        graphics_query.ATTRIBUTES,
        graphics_query.without_answers,
    )
    return graphics_query.graphics_of(os.environ, _half_blocks(_console()), ask)


def _half_blocks(console: "Console") -> "Way | None":
    """How a terminal shows half blocks; None without colours, with 16 of them, or without "▀"."""
    if console.no_color or console.encoding != "utf-8" or console.legacy_windows:
        return None
    if console.color_system == "truecolor":
        return "true colour"
    return "256 colours" if console.color_system == "256" else None


def _console() -> "Console":
    from rich.console import Console

    return Console(highlight=False, markup=False, emoji=False)


def screen_frontend(
    gate: SignalGate, words: QuizWords, keys: Keys, reader: KeyReader, pictures: Gallery
) -> Frontend:
    """A frontend on the terminal."""
    from quizgen.quiz.frontends.screen import Screen

    def line(prompt: str, text: str, typed: Callable[[str], None]) -> str:
        try:
            with gate.open():
                return _decodable(read_line(prompt, reader.typed_ahead() + text, typed))
        except (Ended, Stale):
            # The cursor is still in the line of the prompt.
            click.echo()
            raise

    def key() -> str:
        with gate.open():
            reader.prepare()
            return reader.key()

    reader.prepare()
    keyboard = Keyboard(keys, words.keys, key, reader.discard)
    return Screen(words, _console(), line, keyboard, pictures)
