"""What the tests of pages take from npm."""

import os
from pathlib import Path

import pytest

from tests.needed import missing


@pytest.fixture
def axe() -> str:
    """The script of axe-core, which looks for what keeps people out of a page."""
    folder = os.environ.get("QUIZGEN_NPM")
    if not folder:
        missing("QUIZGEN_NPM names no folder with axe-core")
    return (Path(folder) / "node_modules/axe-core/axe.min.js").read_text("utf-8")
