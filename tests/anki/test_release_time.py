"""The times of releases, and clocks that are wrong."""

from itertools import pairwise

import pytest

from quizgen.diagnostics.diagnostic import Unusable
from tests.anki.learner import Learner
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
