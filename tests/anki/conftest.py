"""Fixtures of the tests that real Anki judges."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.anki.learner import Learner


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[Learner]:
    """A learner with an empty collection."""
    (tmp_path / "learner").mkdir()
    someone = Learner(tmp_path / "learner")
    yield someone
    someone.collection.close()
