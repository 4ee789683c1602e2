"""Opening a fact in the learner's editor, at its line."""

import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from quizgen.languages.quiz_words import MessageWords

_PLUS = ("+{line}", "{file}")
_GOTO = ("--wait", "--goto", "{file}:{line}")
_ARGUMENTS = {
    **dict.fromkeys(("code", "code-insiders", "codium", "cursor"), _GOTO),
    "subl": ("--wait", "{file}:{line}"),
    "zed": ("--wait", "{file}:{line}"),
    "hx": ("{file}:{line}",),
    "helix": ("{file}:{line}",),
    "kate": ("--block", "--line", "{line}", "{file}"),
    "gedit": ("--wait", "+{line}", "{file}"),
    "micro": ("+{line}", "{file}"),
    **dict.fromkeys(("vi", "vim", "nvim", "gvim", "view", "ex", "elvis", "nvi", "vise"), _PLUS),
    **dict.fromkeys(("nano", "pico", "rnano", "emacs", "emacsclient", "mg", "zile"), _PLUS),
    **dict.fromkeys(("joe", "jed", "jmacs", "ne", "kak", "mcedit", "tilde"), _PLUS),
    **dict.fromkeys(("sensible-editor", "editor"), _PLUS),
}
"""The arguments of editors that can begin at a line. Any other one gets the file alone."""

_DEFAULTS = ("sensible-editor", "nano", "vim", "vi", "notepad")


def editor_command(file: Path, line: int) -> list[str] | None:
    """The command that edits a file at a line: $VISUAL, $EDITOR, or a common editor.

    `line` counts from 1. None if no editor is found. Raises ValueError if the variable is not a
    command.
    """
    import shlex

    chosen = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    command = shlex.split(chosen) if chosen else []
    if not command:
        found = next((name for name in _DEFAULTS if shutil.which(name)), None)
        if found is None:
            return None
        command = [found]
    arguments = _ARGUMENTS.get(Path(command[0]).stem, ("{file}",))
    return command + [each.format(file=file, line=line) for each in arguments]


_WAIT = frozenset({"--wait", "--block"})
_IN_TERMINAL = frozenset(_ARGUMENTS) - {
    *("code", "code-insiders", "codium", "cursor", "subl", "zed"),
    *("kate", "gedit", "gvim", "emacsclient"),
}


def window_command(file: Path, line: int) -> list[str] | None:
    """The command that edits a file in a window of its own, which is not waited for.

    None if the editor needs the terminal, or none is found.
    """
    command = editor_command(file, line)
    if command is None or (name := Path(command[0]).stem) in _IN_TERMINAL:
        return None
    command = [each for each in command if each not in _WAIT]
    return [command[0], "--no-wait", *command[1:]] if name == "emacsclient" else command


def edit(file: Path, line: int, words: MessageWords) -> str:
    """Let the learner edit a file; what went wrong, or an empty text."""
    import subprocess

    try:
        command = editor_command(file, line)
    except ValueError as error:
        return words.bad_editor.format(problem=error, file=file, line=line)
    if command is None:
        return words.no_editor.format(file=file, line=line)
    editor = command[0]
    try:
        with _interrupts_of_editor():
            done = subprocess.run(command, check=False)  # noqa: S603  (the learner's own choice)
    except OSError as error:
        problem = error.strerror
        return words.editor_not_started.format(editor=editor, problem=problem, file=file, line=line)
    if done.returncode:
        return words.editor_failed.format(editor=editor, code=done.returncode)
    return ""


@contextmanager
def _interrupts_of_editor() -> Iterator[None]:
    """A block in which Ctrl-C is a key of the editor: the terminal sends it to both programs.

    The signal is not ignored, because the editor would then ignore it too.
    """
    earlier = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, earlier)
