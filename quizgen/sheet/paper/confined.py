"""Typesetting in a process of its own, with limits on time and memory if there are drawings.

A drawing of a kilobyte can take minutes and gigabytes, in more ways than can be listed: markers on
each point of a path, patterns in patterns, rules of CSS for each element, endless text, an embedded
photograph that is repeated.

Where the user limits the memory, typst ends its process as soon as it gets none, or its threads
wait for each other for ever.
"""

import json
import math
import os
import signal
import sys
from collections.abc import Collection, Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from quizgen.sheet.paper.compilation import Compilation, Compiled, with_picture
from quizgen.values.media.file_types import SVG
from quizgen.values.media.pixels import pixels

try:
    import resource
except ImportError:  # Windows has no limits for a process.
    resource = None  # type: ignore[assignment]
if TYPE_CHECKING:
    import subprocess


class Limits(NamedTuple):
    """The most seconds of processor time, and the most bytes of memory.

    Memory is limited on Linux alone: other systems do not heed that limit.
    """

    seconds: int
    memory: int


_MILLION = 1_000_000

_MOST = 120
"""The most seconds for all drawings of a sheet, and for finding the one to blame."""


def limits_for(drawn: int, pixels: int = 0, characters: int = 0) -> Limits:
    """Limits for what is printed.

    - `drawn`: the bytes of drawings, as often as they are shown. A drawing of 1.4 MB with 49,000
      elements took 0.6 s and 43 MB, one of 4 MB with a million points 1.2 s and 200 MB.
    - `pixels`: those of other pictures, which take up to 9 bytes each.
    - `characters`: those of the data. 8,000 cards without pictures took 27 s and 1.6 GB.
    """
    seconds = min(8 + 2 * drawn // _MILLION, _MOST)
    memory = (400 + min(60 * drawn // _MILLION, 2_000)) * _MILLION
    return Limits(
        seconds + 15 * characters // _MILLION + pixels // (20 * _MILLION),
        memory + 600 * characters + 9 * pixels,
    )


class Exceeded(Exception):
    """A PDF could not be made within the limits: the pictures to blame, with reasons."""

    def __init__(self, pictures: Mapping[str, str]) -> None:
        super().__init__(*pictures)
        self.pictures = pictures


def compiled_within(asked: Compilation, pictures: Mapping[str, bytes]) -> Compiled:
    """What `compiled` returns. Raises Exceeded if that takes more than the limits allow.

    Raises MemoryError if it may be the system that has too little.
    """
    drawings = {name: len(pictures[name]) for name in pictures if is_drawing(name)}
    shown = {name: sum(text.count(name) for text in asked.inputs.values()) for name in drawings}
    limits = limits_for(
        sum(drawings[name] * shown[name] for name in drawings),
        sum(pixels(BytesIO(content)) for content in pictures.values()),
        sum(map(len, asked.inputs.values())),
    )
    try:
        return _run(limits, asked, pictures)[0]
    except _Stopped as stopped:
        if stopped.reason == _TOO_MUCH and is_memory_limited():
            # A limit that is not ours may be to blame, and no picture.
            raise MemoryError from None
        raise Exceeded(_to_blame(asked, drawings, shown, stopped.reason)) from None


def compiled_apart(asked: Compilation, pictures: Mapping[str, bytes]) -> Compiled:
    """What `compiled` returns. Raises MemoryError if the process ends without having done it."""
    try:
        return _run(None, asked, pictures)[0]
    except (_Stopped, RuntimeError) as stopped:
        raise MemoryError from stopped


def _to_blame(
    asked: Compilation, drawings: Mapping[str, int], shown: Mapping[str, int], reason: str
) -> dict[str, str]:
    """A drawing that cannot be printed even alone, or else the one that takes longest in all."""
    took: dict[str, float] = {}
    for name, size in drawings.items():
        try:
            _, took[name] = _run(
                limits_for(size), asked._replace(source=with_picture(name), form="pdf"), ()
            )
        except _Stopped as stopped:
            return {name: stopped.reason}
        if sum(took.values()) > _MOST:
            break
    return {max(took, key=lambda name: took[name] * shown[name]): reason}


def is_drawing(name: str) -> bool:
    """Whether a picture of this name is a drawing, which needs limits."""
    return name.endswith(SVG.suffixes[0])


_REMEDY = "simplify it, or export it as PNG"
_TOO_LONG = f"it takes too long: {_REMEDY}"
_TOO_MUCH = f"it takes too much memory: {_REMEDY}"

_SLACK = 6 if resource else 1
"""How much longer than the processor's time may be waited, where that is limited by the system."""


class _Stopped(Exception):
    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


_PROGRAM = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); import {0}; {0}.compile_in_child()"
)


def _run(
    limits: Limits | None, asked: Compilation, pictures: Collection[str]
) -> tuple[Compiled, float]:
    """What `compiled` returns, and the processor's seconds it took. Raises _Stopped."""
    import subprocess

    with subprocess.Popen(  # noqa: S603  (our own arguments)
        [sys.executable, "-c", _PROGRAM.format(__name__), json.dumps(sys.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        try:
            made, complaint = _waited_for(
                process, json.dumps([limits, asked, [*pictures]]).encode(), limits
            )
        except BaseException:
            process.kill()
            raise
    if process.returncode == 0:
        head, _, content = made.partition(b"\n")
        error, broken, seconds = json.loads(head)
        return Compiled(content, error, broken), seconds
    said = complaint.decode(errors="replace")
    if process.returncode == -getattr(signal, "SIGXCPU", 0):
        raise _Stopped(_TOO_LONG)
    if process.returncode < 0 or "MemoryError" in said:
        raise _Stopped(_TOO_MUCH)
    # Not a matter of the pictures: the system refused something, or it is our own mistake.
    raise RuntimeError(said.strip().rpartition("\n")[2])


_LOOK = 3
"""The seconds between two looks at what a process does."""


def _waited_for(
    process: "subprocess.Popen[bytes]", request: bytes | None, limits: Limits | None
) -> tuple[bytes, bytes]:
    """What the process writes to its standard output and error. Raises _Stopped."""
    from subprocess import TimeoutExpired

    most = limits.seconds * _SLACK if limits else math.inf
    waited, used, idle = 0, 0.0, 0
    while True:
        try:
            return process.communicate(request, timeout=_LOOK)
        except TimeoutExpired:
            request = None  # It is on its way.
            waited += _LOOK
        before, used = used, _processor_seconds(process.pid)
        # One look alone may have come right after the user had stopped both for a while.
        idle = idle + 1 if used == before else 0
        if idle == 2:
            raise _Stopped(_TOO_MUCH)
        if waited >= most:
            raise _Stopped(_TOO_LONG)


def _processor_seconds(pid: int) -> float:
    """What a process has used of the processor; not a number where the system does not tell."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text("utf-8")
    except FileNotFoundError:
        return math.nan
    # The name of the program, in brackets, may hold spaces (proc_pid_stat(5)).
    user, system = status.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def compile_in_child() -> None:
    """Compile what standard input asks for, within limits if it has some, to standard output."""
    from quizgen.sheet.paper.compiling import compiled

    limits, asked, pictures = json.load(sys.stdin.buffer)
    if limits:
        _keep_within(Limits(*limits))
    made = compiled(Compilation(*asked), pictures)
    took = os.times()
    head = [made.error, {**made.broken}, took.user + took.system]
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + made.content)


def is_memory_limited() -> bool:
    """Whether the user, or the system, limits the memory that a process can have."""
    return (
        resource is not None and resource.getrlimit(resource.RLIMIT_AS)[0] != resource.RLIM_INFINITY
    )


def _keep_within(limits: Limits) -> None:
    if resource is None:
        return
    for kind, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_CPU, limits.seconds),
        # What is reserved and not used counts for RLIMIT_AS: more of it with each processor.
        (resource.RLIMIT_DATA, limits.memory),
    ):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(
            kind, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard)
        )
