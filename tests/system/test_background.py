"""Work on the side: what comes back, and what is done here instead."""

import os
import signal
from typing import NoReturn

import pytest

from quizgen.system.background import BackgroundTask

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork") or os.cpu_count() == 1, reason="no second process is worth it here"
)


@pytest.mark.parametrize("worth_it", [True, False])
def test_a_result_comes_back_from_where_the_work_was_done(worth_it: bool) -> None:
    assert (BackgroundTask(os.getpid, worth_it=worth_it).result() != os.getpid()) is worth_it


def test_what_the_work_raises_is_raised_here() -> None:
    def work() -> NoReturn:
        raise LookupError(os.getpid())

    with pytest.raises(LookupError) as raised:
        BackgroundTask(work, worth_it=True).result()
    assert raised.value.args != (os.getpid(),)


def test_work_that_leaves_the_program_leaves_only_this_one() -> None:
    def work() -> NoReturn:
        raise SystemExit(os.getpid())

    with pytest.raises(SystemExit) as left:
        BackgroundTask(work, worth_it=True).result()
    assert left.value.code == os.getpid()


class Deadly:
    """What kills whoever tells another process of it."""

    def __reduce__(self) -> NoReturn:
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError


def test_what_a_process_that_was_killed_had_said_so_far_is_not_taken_for_its_answer() -> None:
    (_, pid), _ = BackgroundTask(
        lambda: ((b"x" * 10_000_000, os.getpid()), Deadly()), worth_it=True
    ).result()
    assert pid == os.getpid()
