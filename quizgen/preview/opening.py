"""Opening a file of a deck in the author's editor, from the page."""

import subprocess
from pathlib import Path
from threading import Thread

from quizgen.diagnostics.diagnostic import visible
from quizgen.quiz.editor import window_command


def open_at(path: str, line: int) -> str:
    """Open a file at a line, from 1; what went wrong, or an empty text.

    An editor in a terminal cannot be opened: the terminal of this program is in use.
    """
    where = f"open {visible(path)} at line {line}"
    try:
        command = window_command(Path(path).absolute(), line)
    except ValueError as error:
        return f"$VISUAL or $EDITOR is not a command ({error}): {where}"
    if command is None:
        return f"$VISUAL and $EDITOR name no editor that has a window of its own: {where}"
    try:
        editor = subprocess.Popen(  # noqa: S603  (the author's own choice)
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        return f"{command[0]} could not be started ({error.strerror}): {where}"
    # The system keeps an ended program until someone asks how it ended.
    Thread(target=editor.wait, daemon=True).start()
    return ""
