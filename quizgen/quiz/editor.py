"""Opening a fact in the learner's editor, at its line."""

import os
import shutil
from pathlib import Path

_AT_LINE = {
    "code": ("--wait", "--goto", "{file}:{line}"),
    "codium": ("--wait", "--goto", "{file}:{line}"),
    "subl": ("--wait", "{file}:{line}"),
    "hx": ("{file}:{line}",),
    "kate": ("--block", "--line", "{line}", "{file}"),
    "gedit": ("--wait", "+{line}", "{file}"),
    "notepad": ("{file}",),
}
"""How editors are told the line that do not take "+LINE FILE", as vi, nano and Emacs do."""

_USUAL = ("sensible-editor", "nano", "vim", "vi", "notepad")


def editor_command(file: Path, line: int) -> list[str] | None:
    """What to run to edit a file at a line: $VISUAL, $EDITOR, or a usual editor; None if none is.

    `line` counts from 1. Raises ValueError where what the learner options is no command.
    """
    import shlex

    wished = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    words = shlex.split(wished) if wished else []
    if not words:
        found = next((name for name in _USUAL if shutil.which(name)), None)
        if found is None:
            return None
        words = [found]
    name = Path(words[0]).stem
    told = _AT_LINE.get(name, ("+{line}", "{file}"))
    return words + [each.format(file=file, line=line) for each in told]


def edit(file: Path, line: int) -> str:
    """Let the learner edit a file; what went wrong, "" if nothing did."""
    import subprocess

    try:
        command = editor_command(file, line)
    except ValueError as error:
        return f"$EDITOR or $VISUAL is no command: {error}; the fact is at {file}:{line}"
    if command is None:
        return f"no editor is set: the fact is at {file}:{line} (set $EDITOR)"
    try:
        done = subprocess.run(command, check=False)  # noqa: S603  (the learner's own choice)
    except OSError as error:
        why = f"the editor {command[0]} cannot be started: {error.strerror}"
        return f"{why}; the fact is at {file}:{line}"
    if done.returncode:
        return f"the editor {command[0]} ended with {done.returncode}"
    return ""
