"""The same decks and options give the same bytes, in every process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sheet.printing import GREAT_TERROR

FORMATS = {"sheet": "pdf", "html": "html", "moodle": "xml", "gift": "gift", "markdown": "md"}


@pytest.mark.slow
@pytest.mark.parametrize("name", FORMATS)
def test_a_sheet_does_not_depend_on_the_order_of_sets(tmp_path: Path, name: str) -> None:
    made = []
    for seed in ("1", "2"):
        file = tmp_path / f"{seed}.{FORMATS[name]}"
        subprocess.run(
            [sys.executable, "-m", "quizgen", "sheet", GREAT_TERROR, "--as", name, "-o", file],
            env=os.environ | {"PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        made.append(file.read_bytes())
    assert made[0] == made[1]
