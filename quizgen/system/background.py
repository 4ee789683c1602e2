"""Work in a background process, so that a large deck is checked on a second core."""

import os
import signal
import sys
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

Result = TypeVar("Result")


def _can_fork() -> bool:
    return sys.platform == "linux" and threading.active_count() == 1


def _cores() -> int:
    """The cores that this process may use.

    In a container, or under `taskset`, they can be fewer than the machine has. On one core, a
    second process saves nothing, and costs its start and the memory that it changes.
    """
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


class BackgroundTask(Generic[Result]):
    """Work that runs in a forked process until its `result` is needed.

    The process sees everything as it was when the task was made, and its changes are lost with it.
    Only the result comes back, pickled: it must be plain data, because what it refers to comes back
    as copies, which are not identical to the objects here.

    Without `worth_it`, with one core to use, and without a safe fork, there is no process, and
    `result` does the work. Forking is safe on Linux; on macOS, system frameworks may crash in a
    forked process (https://docs.python.org/3/library/multiprocessing.html). Where another thread
    runs, there is no process either: a lock that the thread holds would stay locked in it. So start
    threads after the task.
    """

    def __init__(self, work: Callable[[], Result], *, worth_it: bool) -> None:
        self._work = work
        self._result: tuple[Result] | None = None
        self._pid = self._pipe = -1
        if worth_it and _can_fork() and _cores() > 1:
            self._start()

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

        with os.fdopen(self._pipe, "rb") as pipe:
            pickled = pipe.read()
        _, status = os.waitpid(self._pid, 0)
        self._pid = -1
        if status:
            return self._work()
        result: Result = pickle.loads(pickled)  # noqa: S301  (it is our own)
        return result

    def _start(self) -> None:
        reader, writer = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        self._pid = os.fork()
        if self._pid:
            os.close(writer)
            self._pipe = reader
            return
        status = 1
        try:
            # An interruption is handled by the first process.
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            import pickle

            os.close(reader)
            with os.fdopen(writer, "wb") as pipe:
                pickle.dump(self._work(), pipe)
            status = 0
        finally:
            # Buffers and exit handlers belong to the first process. This also ends an exception.
            os._exit(status)
