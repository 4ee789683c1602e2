"""Work in a background process, so that a large deck is checked on a second core."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

Result = TypeVar("Result")


def _can_fork() -> bool:
    return sys.platform == "linux" and threading.active_count() == 1


def _cores() -> int:
    """The cores that this process may use.

    In a container, or under `taskset`, they can be fewer than the machine has. On one core, a
    second process saves nothing, and costs its start and the memory that it changes.
    """
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


_DONE = b"1"
"""What comes through a pipe when a result is whole."""


class BackgroundTask(Generic[Result]):
    """Work that runs in a forked process until its `result` is needed.

    The process sees everything as it was when the task was made, and its changes are lost with it.
    Only the result comes back, pickled: it must be plain data, because what it refers to comes back
    as copies, which are not identical to the objects here.

    There is no process without `worth_it`, on one core, or where forking is not safe: `result` does
    the work then. Forking is safe on Linux; on macOS, system frameworks may crash in a
    forked process (https://docs.python.org/3/library/multiprocessing.html). Where another thread
    runs, there is no process either: a lock that the thread holds would stay locked in it. So start
    threads after the task.
    """

    def __init__(
        self,
        work: Callable[[], Result],
        *,
        worth_it: bool,
        then: "BackgroundTask[Any] | None" = None,
    ) -> None:
        """Start the work; `then` is another task, not worth it alone, that the process does next.

        Its result can be waited for while the process does that.
        """
        self._work = work
        self._result: tuple[Result] | None = None
        self._pid = self._pipe = self._file = -1
        self._is_last = then is None
        if worth_it and _can_fork() and _cores() > 1:
            _start([self, then] if then else [self])

    def result(self) -> Result:
        """The result, waiting for it if necessary. Further calls return the same object.

        If the process failed, for any reason, the work is done here. So an exception of the work is
        raised here too, with its traceback.
        """
        if self._result is None:
            self._result = (self._wait(),)
        return self._result[0]

    def _wait(self) -> Result:
        if self._pid < 0:
            return self._work()
        import pickle

        with os.fdopen(self._pipe, "rb") as pipe, os.fdopen(self._file, "rb") as file:
            is_done = pipe.read() == _DONE
            if self._is_last:
                os.waitpid(self._pid, 0)
            self._pid = -1
            if not is_done:
                return self._work()
            file.seek(0)
            result: Result = pickle.load(file)  # noqa: S301  (it is our own)
            return result

    def expect(self, pid: int, pipe: int, file: int) -> None:
        """Expect the result from a process, in a file, and a word through a pipe when it is."""
        self._pid, self._pipe, self._file = pid, pipe, file

    def answer(self, pipe: int, file: int) -> None:
        """Do the work in this process, for the one that expects it."""
        import pickle

        # A pipe holds 64 kB: what is done after this work would wait for a reader of the result.
        with os.fdopen(file, "wb") as target:
            pickle.dump(self._work(), target)
        os.write(pipe, _DONE)
        os.close(pipe)


def _start(tasks: Sequence[BackgroundTask[Any]]) -> None:
    """Start a process that does these tasks one after the other."""
    pipes = [os.pipe() for _ in tasks]
    files = [os.memfd_create("result") for _ in tasks]
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid:
        for task, (reader, writer), file in zip(tasks, pipes, files, strict=True):
            os.close(writer)
            task.expect(pid, reader, file)
        return
    status = 1
    try:
        # An interruption is handled by the first process.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        for reader, _ in pipes:
            os.close(reader)
        for task, (_, writer), file in zip(tasks, pipes, files, strict=True):
            task.answer(writer, file)
        status = 0
    finally:
        # Buffers and exit handlers belong to the first process. This also ends an exception.
        os._exit(status)
