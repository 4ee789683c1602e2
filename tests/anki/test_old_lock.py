"""A lock that is older than the last release: it does not know what learners have."""

import pytest

from quizgen.diagnostics.diagnostic import Unusable
from tests.anki.learner import Learner
from tests.workshop import Workshop

NOW = 1_700_000_000
OLD, NEW = "born: 1781-06-09", "born: 1781-06-19"


def released_twice(workshop: Workshop) -> None:
    """Release a mistake, without keeping its lock."""
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    before = lock.read_text(encoding="utf-8")
    workshop.change(OLD, NEW)
    workshop.release(NOW + 100)
    lock.write_text(before, encoding="utf-8")


def test_a_package_of_a_later_release_asks_for_its_lock(
    workshop: Workshop, learner: Learner
) -> None:
    released_twice(workshop)
    learner.take(workshop.package)
    workshop.change(NEW, OLD)
    with pytest.raises(Unusable) as refused:
        workshop.release(NOW + 200)
    assert str(refused.value).replace(f"{workshop.folder}/", "") == (
        "nothing was released: dist/railways.apkg is a release of 2023-11-14 that "
        "railways/deck.lock does not know, with another text of 1 note, which learners would keep "
        "as their own: restore the lock of that release, or remove the lock and release with "
        "--from-package dist/railways.apkg; if that is meant, add --yes"
    )
    (workshop.deck / "deck.lock").unlink()
    workshop.release(NOW + 200, "--from-package", str(workshop.package))
    assert learner.take(workshop.package) == {"updated": 1, "kept": 3}
    assert learner.note("stephenson")["born answer"] == "9 June 1781"


def test_a_release_that_was_interrupted_is_run_again(workshop: Workshop) -> None:
    released_twice(workshop)
    assert "Changed (1)" in workshop.release(NOW + 200)


def test_a_note_that_only_the_package_has_counts(workshop: Workshop) -> None:
    workshop.release(NOW)
    lock = workshop.deck / "deck.lock"
    before = lock.read_text(encoding="utf-8")
    workshop.files["more.yaml"] = (
        "source: smith-1988\nfacts:\n- date: 1830\n  event: a later line\n  id: later\n  page: 1\n"
    )
    workshop.release(NOW + 100)
    lock.write_text(before, encoding="utf-8")
    (workshop.deck / "more.yaml").unlink()
    del workshop.files["more.yaml"]
    with pytest.raises(Unusable, match="with another text of 1 note"):
        workshop.release(NOW + 200)
    workshop.release(NOW + 200, "--yes")


def test_a_trial_build_is_no_release(workshop: Workshop) -> None:
    workshop.release(NOW)
    workshop.change(OLD, NEW)
    workshop.build(NOW + 100)
    workshop.change(NEW, OLD)
    assert "nothing has changed" in workshop.release(NOW + 200)
    workshop.build(NOW + 300)
    released = workshop.package.read_bytes()
    workshop.build(NOW + 400, "--locked")
    assert workshop.package.read_bytes() == released
