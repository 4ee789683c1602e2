"""A student with the real Anki, at noon."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exchange.studying import Student
from tests.workshop import Workshop


@pytest.fixture
def noon(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Noon here and now: no day begins while the test runs."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", f"NOON{time.gmtime().tm_hour - 12:+d}")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    """A deck, and its package."""
    made = Workshop(tmp_path)
    made.build(1_600_000_000)
    return made


@pytest.fixture
def student(tmp_path: Path, noon: None, workshop: Workshop) -> Iterator[Student]:
    """A student who has the deck."""
    del noon
    someone = Student(tmp_path / "student")
    someone.take(workshop.package)
    yield someone
    someone.collection.close()
