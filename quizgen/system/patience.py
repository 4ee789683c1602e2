"""Waiting for work that may never end, such as reading a disk that does not answer."""

import errno
import os
from collections.abc import Callable
from threading import Thread
from time import monotonic
from typing import TypeVar

Result = TypeVar("Result")


class Patience:
    """How many seconds may be waited for several pieces of work together; None for any time."""

    def __init__(self, seconds: float | None, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._end = None if seconds is None else clock() + seconds

    @property
    def is_over(self) -> bool:
        """Whether the time is up."""
        return self._end is not None and self._clock() >= self._end

    def wait_for(self, work: Callable[[], Result]) -> Result:
        """The result of the work. Raises what it raises, and TimeoutError when the time is up.

        Work that takes longer goes on in a thread, which ends with the process.
        """
        if self._end is None:
            return work()
        results: list[Result] = []
        errors: list[BaseException] = []

        def run() -> None:
            try:
                results.append(work())
            except BaseException as error:
                errors.append(error)

        thread = Thread(target=run, daemon=True)
        thread.start()
        thread.join(max(0.0, self._end - self._clock()))
        if results:
            return results[0]
        if errors:
            raise errors[0]
        raise TimeoutError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT))
