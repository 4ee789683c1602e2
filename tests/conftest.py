"""Fixtures that all tests may use."""

from pathlib import Path

import pytest

from tests.workshop import Workshop


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    """A small deck that is in order."""
    return Workshop(tmp_path)
