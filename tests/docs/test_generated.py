"""Pages that are made from the code are those that the code makes now."""

import subprocess
import sys
from pathlib import Path

from quizgen.checks.run import check_decks
from quizgen.reader.decks import read_decks

ROOT = Path(__file__).parents[2]


def test_generated_pages_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, "docs/generate.py", "--check"],
        cwd=ROOT, check=False, capture_output=True, text=True, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, (
        f"run `python docs/generate.py`, and look at what changes:\n{done.stdout}{done.stderr}"
    )


def test_the_deck_that_the_pages_quote_passes_all_checks() -> None:
    reading = read_decks([ROOT / "docs/templates/railways"])
    assert [*reading.diagnostics, *check_decks(reading.decks, today=739_000)] == []
