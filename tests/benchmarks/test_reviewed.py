"""A quiz that is measured to its first question, of a deck with a history."""

import subprocess
from pathlib import Path

import pytest
from measure import Sample, run
from reviewed import first_question


@pytest.mark.slow
def test_a_quiz_that_is_measured_asks_its_first_question_in_each_run(tmp_path: Path) -> None:
    command = first_question(tmp_path, 5)
    assert isinstance(run(command, tmp_path), Sample)
    for _ in range(2):
        said = subprocess.run(
            command.argv, stdin=subprocess.DEVNULL, capture_output=True, check=True, text=True
        ).stdout
        assert "\nQuestion 1. " in said
