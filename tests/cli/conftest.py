"""A deck that is just started."""

from pathlib import Path

import pytest

from tests.cli.running import quizgen


@pytest.fixture
def started(tmp_path: Path) -> Path:
    """The folder of a deck as `quizgen init` makes it."""
    folder = tmp_path / "decks" / "early-railways"
    assert quizgen("init", folder)[0] == 0
    return folder
