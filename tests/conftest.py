"""Fixtures that all tests may use, and which tests a system other than Linux leaves out."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.effort import THOROUGH
from tests.needed import missing
from tests.workshop import GERMAN_HEAD, GERMAN_LINES, Workshop

if TYPE_CHECKING:
    from tests.anki.learner import Learner

TESTS = Path(__file__).parent

# On CI, this draws the same examples each time. How long drawing takes depends on what else runs.
settings.register_profile(
    "suite",
    settings(),
    max_examples=200 if THOROUGH else 25,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("suite")

LINUX = {
    "crash": "kills at system calls, small disks and limits, as Linux has them",
    "hostile": "pipes, permissions, /proc and limits, as Linux has them",
    "quiz/test_faults.py": "signals and limits, as Linux has them",
    "reader/test_fuzz_text.py": "limits on time and memory, as Linux has them",
}
"""Tests that need Linux, by folder or file, with the reason why other systems skip them."""

UNIX = {
    "editor": "the addresses of files that editors on Windows send have not been tried",
    "quiz/test_screen.py": "needs a pseudo-terminal, which Windows does not have",
}
"""Tests that need a Unix, likewise."""


class _Skipped(pytest.Module):
    """A module that is not imported, since that alone may fail here."""

    reason: str

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        pytest.skip(self.reason)


def pytest_pycollect_makemodule(
    module_path: Path, parent: pytest.Collector
) -> pytest.Module | None:
    """Skip modules that this system cannot run, and say why."""
    missing = {} if sys.platform == "linux" else LINUX
    if sys.platform == "win32":
        missing = missing | UNIX
    for name, reason in missing.items():
        if module_path.is_relative_to(TESTS / name):
            module: _Skipped = _Skipped.from_parent(parent, path=module_path)
            module.reason = reason
            return module
    return None


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    """A small deck that is in order."""
    return Workshop(tmp_path)


@pytest.fixture
def german(workshop: Workshop) -> Workshop:
    """The small deck, with a whole German translation."""
    workshop.files["deck.de.yaml"] = GERMAN_HEAD
    workshop.files["lines.de.yaml"] = GERMAN_LINES
    return workshop


@pytest.fixture
def axe() -> str:
    """The script of axe-core, which looks for what keeps people out of a page."""
    folder = os.environ.get("QUIZGEN_NPM")
    if not folder:
        missing("QUIZGEN_NPM names no folder with axe-core")
    return (Path(folder) / "node_modules/axe-core/axe.min.js").read_text("utf-8")


@pytest.fixture
def learner(tmp_path: Path) -> "Iterator[Learner]":
    """A learner with an empty collection in the real Anki, which few tests need."""
    from tests.anki.learner import new_learner

    with new_learner(tmp_path / "learner") as someone:
        yield someone
