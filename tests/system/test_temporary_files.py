"""Files that a kill has left beside their place are removed by the next one that writes there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from quizgen.system.files import write_whole
from quizgen.system.temporary_files import temporary_name

pytestmark = pytest.mark.skipif(os.name != "posix", reason="elsewhere nothing is removed")


def test_what_an_ended_process_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "deck.lock"
    ended = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], check=True, capture_output=True
    )
    mine = temporary_name(file)
    left = mine.with_name(mine.name.replace(f"-{os.getpid()}-", f"-{int(ended.stdout)}-"))
    machine = left.name.split(".")[3].split("-")[0]
    elsewhere = left.with_name(left.name.replace(machine, "00000000"))
    own = tmp_path / ".deck.lock.orig"
    for each in (mine, left, elsewhere, own):
        each.write_text("half")
    write_whole({file: b"whole"})
    assert {*tmp_path.iterdir()} == {file, mine, elsewhere, own}
