"""Work on the side: a deck is checked on one core while it is packed or printed on another."""

import os
import pickle
import signal
import sys
from collections.abc import Callable
from threading import Thread
from typing import Generic, Self, TypeVar

Result = TypeVar("Result")


class Aside(Generic[Result]):
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
        os.waitpid(self._pid, 0)
        if not answer:
            # The other process is gone without a word, killed for instance: do it here.
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
        # An interruption is the first process's to answer.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            os.close(reader)
            answer: tuple[bool, object] = True, self._work()
        except Exception as error:
            answer = False, error
        try:
            with os.fdopen(writer, "wb") as pipe:
                pickle.dump(answer, pipe)
        finally:
            # Neither buffers nor exit handlers of the first process are this one's business.
            os._exit(0)


class Meanwhile(Generic[Result]):
    """Work that goes on in a thread: it pays for what lets go of Python's lock.

    Leaving the `with` block waits for its end, whatever happens, so that it clears up behind it.
    """

    def __init__(self, work: Callable[[], Result]) -> None:
        self._work = work
        self._thread = Thread(target=self._run)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._thread.join()
        except KeyboardInterrupt:
            self._thread.join()
            raise

    def result(self) -> Result:
        """The result, after the block; whatever the work raised is raised here."""
        if isinstance(self._done, BaseException):
            raise self._done
        return self._done

    def _run(self) -> None:
        try:
            self._done: Result | BaseException = self._work()
        except BaseException as error:
            self._done = error
