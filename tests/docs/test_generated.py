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


def test_what_a_language_lacks_is_listed() -> None:
    def missing(code: str) -> tuple[int, list[str]]:
        done = subprocess.run(
            [sys.executable, "docs/language_page.py", code, "--missing"],
            cwd=ROOT, check=False, capture_output=True, text=True, encoding="utf-8",
        )  # fmt: skip
        return done.returncode, done.stdout.splitlines()

    # German does without some typed words of English, such as those with which names are shortened.
    assert missing("de") == (0, ["nothing is missing"])
    status, lacks = missing("it")
    assert (status, lacks[0]) == (1, "words: no deck can be written in it")
    assert "typed.names.bodies" in lacks
    assert "typed.names.crown" not in lacks
