"""The times of releases, and clocks that are wrong."""

import os
from itertools import pairwise

import pytest

from quizgen.diagnostics.diagnostic import Unusable
from tests.anki.learner import Learner
from tests.anki.test_lost_lock import git
from tests.workshop import Workshop, at

NOW = 1_700_000_000
DAY = 86_400


def test_releases_under_one_fixed_time_are_each_newer_than_the_last(
    workshop: Workshop, learner: Learner
) -> None:
    """SOURCE_DATE_EPOCH may be one time for all builds."""
    workshop.release(NOW)
    learner.take(workshop.package)
    wordings = ["English engineer", "engineer", "man", "friend", "person"]
    for old, new in pairwise(wordings):
        workshop.change(f"who: {old} of", f"who: {new} of")
        workshop.release(NOW)
        assert learner.take(workshop.package) == {"updated": 1, "kept": 3}
    assert learner.note("stephenson").mod == NOW + 4


@pytest.mark.parametrize("behind", [1, DAY])
def test_a_clock_that_is_a_little_behind_makes_the_release_a_second_later(
    workshop: Workshop, behind: int
) -> None:
    workshop.release(NOW)
    workshop.change("English engineer", "engineer")
    workshop.release(NOW - behind)
    assert f'"modified": {NOW + 1}' in (workshop.deck / "deck.lock").read_text(encoding="utf-8")


def test_a_clock_that_is_far_behind_is_refused_with_what_to_do(workshop: Workshop) -> None:
    workshop.release(NOW)
    workshop.change("English engineer", "engineer")
    lock = (workshop.deck / "deck.lock").read_bytes()
    with pytest.raises(Unusable) as refused:
        workshop.run("release", "--out", str(workshop.out), env=at(NOW - 2 * DAY))
    assert str(refused.value) == (
        "the clock (2023-11-12) is behind the last release of 'railways' (2023-11-14): learners "
        "would not get what is released now; set the clock right; or, if the last release was "
        "dated too late: restore the lock from git if nobody has the package, or release with "
        f"SOURCE_DATE_EPOCH={NOW + 1}"
    )
    assert (workshop.deck / "deck.lock").read_bytes() == lock
    workshop.release(NOW + 1)


def ahead(workshop: Workshop, monkeypatch: pytest.MonkeyPatch, days: int) -> int:
    """The time some days after the deck was written, which the clock shows from now on."""
    workshop.write()
    now = LATE + days * DAY
    for path in workshop.deck.iterdir():
        os.utime(path, (LATE, LATE))
    workshop.files.clear()
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setattr("time.time", lambda: float(now))
    return now


LATE = 1_795_000_000


@pytest.mark.parametrize(("days", "refused"), [(29, False), (31, True), (400, True)])
def test_a_clock_that_is_far_ahead_is_refused(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch, days: int, *, refused: bool
) -> None:
    now = ahead(workshop, monkeypatch, days)
    if not refused:
        code, _ = workshop.run("release", "--out", str(workshop.out))
        assert code == 0
        return
    with pytest.raises(Unusable) as raised:
        workshop.run("release", "--out", str(workshop.out))
    assert str(raised.value).startswith("the clock says 202")
    assert str(raised.value).endswith(
        "but 'railways' was last written on 2026-11-18: if the clock is ahead, no later release "
        "would reach learners until then; set the clock right, or confirm the time with "
        f"SOURCE_DATE_EPOCH={now}"
    )
    assert not workshop.out.exists()
    workshop.release(now)


def test_a_commit_tells_too_when_a_deck_was_written(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy may have given its files an earlier time."""
    ahead(workshop, monkeypatch, 31)
    monkeypatch.setenv("GIT_COMMITTER_DATE", f"{LATE + 20 * DAY} +0000")
    git(workshop.folder, "init", "--quiet")
    git(workshop.folder, "add", ".")
    git(workshop.folder, "commit", "--quiet", "--message", "Begin")
    code, _ = workshop.run("release", "--out", str(workshop.out))
    assert code == 0


def test_a_release_without_changes_needs_no_clock(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.release(LATE)
    ahead(workshop, monkeypatch, 400)
    code, _ = workshop.run("release", "--out", str(workshop.out))
    assert code == 0
