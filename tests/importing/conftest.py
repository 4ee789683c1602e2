"""The bench of the tests of imports."""

from pathlib import Path

import pytest

from tests.importing.bench import Bench


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)
