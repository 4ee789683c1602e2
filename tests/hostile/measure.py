"""A command as a process of its own: how it ended, what it said, what it took of the machine.

And for many small ones, the same limits for what is done in this process.
"""

import ctypes
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import chdir, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

from tests.sheet.printing import quizgen

SECONDS = 8.0
"""Of the processor, at most; on a busy machine the same work counts up to twice as many."""

MEGABYTES = 500
"""Of memory, at most."""

_PATIENCE = 300
"""Seconds after which whoever still has not ended waits for something."""

_MEASURE = """
import os, subprocess, sys
process = subprocess.Popen(sys.argv[2:], stdin=subprocess.DEVNULL)
_, status, used = os.wait4(process.pid, 0)
found = os.waitstatus_to_exitcode(status), used.ru_maxrss, used.ru_utime + used.ru_stime
with open(sys.argv[1], "w") as file:
    print(*found, file=file)
"""
"""Runs a command, and writes into a file how it ended, how much it held and how long it worked.

A program of its own, as between fork and exec a child has its parent's memory: a test's is large.
"""


@dataclass(frozen=True)
class Done:
    """How a command ended. `heads` are the first lines of what it found wrong."""

    code: int
    out: str
    err: str

    @property
    def heads(self) -> list[str]:
        return [
            line for line in self.out.splitlines() if line.endswith("]") and ": error: " in line
        ]


def measured(
    *arguments: str | Path, within: Path, before: Callable[[], None] | None = None
) -> Done:
    """Run quizgen in a folder, within the limits, without a traceback; `before` is run first."""
    with TemporaryDirectory() as name:
        report = Path(name) / "report"
        process = subprocess.Popen(
            [sys.executable, "-c", _MEASURE, report, sys.executable, "-m", "quizgen", *arguments],
            cwd=within,
            env=os.environ | {"LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            preexec_fn=before,  # noqa: PLW1509  (no threads here)
        )
        try:
            out, err = (text.decode() for text in process.communicate(timeout=_PATIENCE))
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.communicate()
        code, peak, seconds = map(float, report.read_text().split())
    unit = 1 if sys.platform == "darwin" else 1024
    assert "Traceback" not in err, err[-2000:]
    assert seconds < SECONDS, arguments
    assert peak * unit / 1e6 < MEGABYTES, arguments
    return Done(int(code), out, err)


def measured_here(*arguments: str | Path, within: Path) -> Done:
    """The same in this process, for what is many times quicker than a process is to start."""
    with chdir(within), kept_within_limits():
        return Done(*quizgen(*arguments))


@contextmanager
def kept_within_limits() -> Iterator[None]:
    """What is done here is done in time, and takes no more memory than may be.

    Where the system does not tell the most memory since a moment, only the time is measured.
    """
    forget, told = Path("/proc/self/clear_refs"), Path("/proc/self/status")

    def memory(of: str) -> float:
        (kilobytes,) = re.findall(rf"^{of}:\s+(\d+) kB$", told.read_text(), re.MULTILINE)
        return int(kilobytes) / 1e3

    if forget.exists():
        forget.write_text("5")
        held = memory("VmRSS")
    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(_PATIENCE)
    began = time.process_time()
    try:
        yield
    finally:
        signal.alarm(0)
    assert time.process_time() - began < SECONDS
    if forget.exists():
        assert memory("VmHWM") - held < MEGABYTES


def give_up(number: int, frame: FrameType | None) -> None:
    """End what waits: to be called when an alarm goes off."""
    raise TimeoutError("this waits for something")


def heed_permissions() -> None:
    """Make this process one that files without permission are closed to, be it root's or not."""
    if os.geteuid() == 0:
        libc = ctypes.CDLL(None, use_errno=True)
        drop_from_bounding_set, dac_override, dac_read_search = 24, 1, 2
        for capability in (dac_override, dac_read_search):
            if libc.prctl(drop_from_bounding_set, capability, 0, 0, 0):
                raise OSError(ctypes.get_errno(), "no way to heed permissions")
