"""Work in a background process: what comes back, and what is done here instead."""

import os
import signal
import sys
import threading
from typing import NoReturn

import pytest

from quizgen.system.background import BackgroundTask

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or len(os.sched_getaffinity(0)) == 1,
    reason="there is no second process here",
)


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Count only threads that begin in the test: those of the test runner are not the program's."""
    others = threading.active_count() - 1
    count = threading.active_count
    monkeypatch.setattr(threading, "active_count", lambda: count() - others)


@pytest.mark.parametrize("worth_it", [True, False])
def test_a_result_comes_back_from_where_the_work_was_done(worth_it: bool) -> None:
    assert (BackgroundTask(os.getpid, worth_it=worth_it).result() != os.getpid()) is worth_it


@pytest.mark.parametrize("worth_it", [True, False])
def test_the_result_can_be_asked_for_again(worth_it: bool) -> None:
    task = BackgroundTask(lambda: [os.getpid()], worth_it=worth_it)
    assert task.result() is task.result()


def test_work_that_raises_raises_again() -> None:
    def work() -> NoReturn:
        raise LookupError

    task = BackgroundTask(work, worth_it=True)
    for _ in range(2):
        with pytest.raises(LookupError):
            task.result()


@pytest.mark.parametrize("error", [LookupError, SystemExit, KeyboardInterrupt])
def test_work_that_raises_is_done_again_here(error: type[BaseException]) -> None:
    def work() -> NoReturn:
        raise error(os.getpid())

    with pytest.raises(error) as raised:
        BackgroundTask(work, worth_it=True).result()
    assert raised.value.args == (os.getpid(),)


def test_a_failed_process_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    first = os.getpid()

    def work() -> int:
        assert os.getpid() == first
        return first

    assert BackgroundTask(work, worth_it=True).result() == first
    assert capfd.readouterr() == ("", "")


def test_without_a_safe_fork_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert BackgroundTask(os.getpid, worth_it=True).result() == os.getpid()


def test_with_one_core_to_use_the_work_is_done_here() -> None:
    usual = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(usual)})
    try:
        assert BackgroundTask(os.getpid, worth_it=True).result() == os.getpid()
    finally:
        os.sched_setaffinity(0, usual)


def test_beside_another_thread_the_work_is_done_here() -> None:
    end = threading.Event()
    thread = threading.Thread(target=end.wait)
    thread.start()
    try:
        assert BackgroundTask(os.getpid, worth_it=True).result() == os.getpid()
    finally:
        end.set()
        thread.join()


def test_one_process_does_two_tasks_and_waits_for_nobody_between_them() -> None:
    second = BackgroundTask(os.getpid, worth_it=False)
    first = BackgroundTask(lambda: (os.getpid(), b"x" * 1_000_000), worth_it=True, then=second)
    pid = second.result()
    assert pid != os.getpid()
    assert first.result() == (pid, b"x" * 1_000_000)


@pytest.mark.parametrize("failing", [0, 1])
def test_of_two_tasks_what_failed_is_done_here(failing: int) -> None:
    here = os.getpid()

    def work(number: int) -> int:
        if number == failing and os.getpid() != here:
            raise LookupError
        return os.getpid()

    second = BackgroundTask(lambda: work(1), worth_it=False)
    first = BackgroundTask(lambda: work(0), worth_it=True, then=second)
    # What comes after a failure is done here too.
    assert (first.result() == here) is (failing == 0)
    assert second.result() == here


class Deadly:
    """An object that kills the process that pickles it."""

    def __reduce__(self) -> NoReturn:
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError


def test_the_partial_answer_of_a_killed_process_is_not_used() -> None:
    (_, pid), _ = BackgroundTask(
        lambda: ((b"x" * 10_000_000, os.getpid()), Deadly()), worth_it=True
    ).result()
    assert pid == os.getpid()
