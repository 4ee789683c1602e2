"""Run quizgen, and have it send itself a signal at a step: `SIGNAL STEP FOLDER REPORT ARGUMENT…`.

A step is a line of Python that begins, in any module, from the first write in FOLDER on; where
FOLDER is empty, one of quizgen's own, from the beginning. Other than a moment, a step is the same
on machines fast and slow, so that a test can come to every place where something is half done. At
step 0 no signal is sent, and the steps are reported: the file REPORT holds their number, then those
before which something changed on the disk.

What runs is the program as it is: it is watched, and nothing of it is replaced.
"""

import os
import sys
from types import FrameType
from typing import Any

import quizgen

_OURS = os.path.dirname(quizgen.__file__)  # noqa: PTH120

_OF_FILES = {"os.rename", "os.remove", "os.mkdir", "os.chmod"}
"""What Python says that it is about to do; the last value is the folder that a path is within."""


class Steps:
    """Counts the steps of this process, and sends the signal at one of them."""

    def __init__(self, number: int, step: int, folder: str, report: str) -> None:
        self._signal = number
        self._step = step
        self._folder = folder
        self._report = -1 if step else os.open(report, os.O_WRONLY | os.O_CREAT)
        self._taken = 0
        self._changes: list[int] = []

    def begin(self) -> None:
        """Count from here on, or from the first write on."""
        if self._folder:
            # It cannot be taken away again, but this process does not outlive its one command.
            sys.addaudithook(self._heard)
        else:
            sys.settrace(self._entered)

    def _entered(self, frame: FrameType, event: str, what: object) -> Any:
        del event, what
        return self._passed if frame.f_code.co_filename.startswith(_OURS) else None

    def _heard(self, event: str, values: tuple[Any, ...]) -> None:
        """Look at something that Python is about to do: it may be the first write."""
        if event == "open":
            path, _, flags = values
            writes = bool(flags & (os.O_WRONLY | os.O_RDWR))
        elif event == "sqlite3.connect":
            path = values[0]
            writes = not str(path).startswith("file:")
        else:
            writes = event in _OF_FILES and values[-1] == -1
            path = values[0] if writes else ""
        if not writes or isinstance(path, int) or not self._is_inside(path):
            return
        if not self._changes:
            sys.settrace(self._passed)
            # What is under way is not entered any more.
            frame: FrameType | None = sys._getframe(1)
            while frame:
                frame.f_trace = self._passed
                frame = frame.f_back
        self._changes.append(self._taken)

    def _passed(self, frame: FrameType, event: str, what: object) -> Any:
        del frame, what
        if event == "line":
            self._taken += 1
            if self._taken == self._step:
                os.kill(os.getpid(), self._signal)
            elif not self._step:
                # At each step anew, for nobody is told when quizgen leaves.
                text = " ".join(map(str, [self._taken, *self._changes]))
                os.pwrite(self._report, text.encode(), 0)
        return self._passed

    def _is_inside(self, path: str | os.PathLike[str]) -> bool:
        # What is made aside, in TMPDIR, does not count, nor what Python caches of itself.
        return os.path.abspath(path).startswith(f"{self._folder}{os.sep}")  # noqa: PTH100


def main() -> None:
    number, step, folder, report, *arguments = sys.argv[1:]
    from quizgen.cli.main import main as run

    sys.argv = ["quizgen", *arguments]
    Steps(int(number), int(step), folder, report).begin()
    run()


if __name__ == "__main__":
    main()
