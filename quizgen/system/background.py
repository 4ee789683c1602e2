"""Work on the side: a large deck is checked on one core while it is packed on another."""

import os
import pickle
import signal
import sys
from collections.abc import Callable
from typing import Generic, TypeVar

Result = TypeVar("Result")


class BackgroundTask(Generic[Result]):
    """Work that goes on in a process of its own, if this machine can have one, until `result`.

    The process is a fork: it sees everything as it was at that moment, and what it changes stays
    with it. Only the result, which has to be picklable, comes back.
    """

    def __init__(self, work: Callable[[], Result], *, worth_it: bool) -> None:
        self._work = work
        self._pid = self._pipe = -1
        if worth_it and hasattr(os, "fork") and (os.cpu_count() or 1) > 1:
            self._start()

    def result(self) -> Result:
        """The result, once it is there; whatever the work raises is raised here."""
        if self._pid < 0:
            return self._work()
        with os.fdopen(self._pipe, "rb") as pipe:
            answer = pipe.read()
        _, status = os.waitpid(self._pid, 0)
        if status:
            # The other process was killed for instance, perhaps in mid-sentence: do it here.
            return self._work()
        done, result = pickle.loads(answer)  # noqa: S301  (it is our own)
        if not done:
            raise result
        value: Result = result
        return value

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
            # An interruption is the first process's to answer.
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            os.close(reader)
            with os.fdopen(writer, "wb") as pipe:
                pickle.dump(self._answer(), pipe)
            status = 0
        finally:
            # Neither buffers nor exit handlers of the first process are this one's business.
            os._exit(status)

    def _answer(self) -> tuple[bool, object]:
        """Whether the work was done, and its result or what it raised."""
        try:
            return True, self._work()
        except Exception as error:
            return False, error
