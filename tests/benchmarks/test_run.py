"""A whole run of the benchmark, of small programs in the place of quizgen and its references."""

import os
import sys
from pathlib import Path

import measure
import pytest
import run
from measure import Command, Sample

PASSES = [sys.executable, "-c", "pass"]
FAILS = [sys.executable, "-c", "import sys; print('read'); sys.exit('no such kind')"]


@pytest.mark.parametrize(("argv", "status"), [(PASSES, 0), (FAILS, 1)])
def test_the_table_and_status_of_a_run(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    argv: list[str],
    status: int,
) -> None:
    commands = [
        Command(name="bare", argv=PASSES),
        Command(name="ours", argv=argv, reference="bare", most_times=1000.0),
    ]
    monkeypatch.setattr(run, "deck_commands", lambda _folder, _facts: commands)
    assert run.main(["--facts", "1", "--runs", "2", "--markdown"]) == status
    out, err = capsys.readouterr()
    rows = [line.split(" | ") for line in out.splitlines() if line.startswith("| ")]
    assert [row[0] for row in rows[2:]] == ["| bare", "| ours"][: len(rows) - 2]
    assert len(rows) == 4 - status
    assert rows[-1][-2:] == (["", " |"] if status else ["1000.0 times", "yes |"])
    failure = "\nours failed with status 1, so it has no figures:\n  read\n  no such kind\n"
    assert err == failure * status


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits cores")
@pytest.mark.parametrize("one_core", [True, False])
def test_a_command_can_be_kept_on_one_core(tmp_path: Path, *, one_core: bool) -> None:
    told = tmp_path / "told"
    text = f"import os; open({str(told)!r}, 'w').write(str(len(os.sched_getaffinity(0))))"
    before = os.sched_getaffinity(0)
    command = Command(name="a", argv=[sys.executable, "-c", text], one_core=one_core)
    assert isinstance(measure.run(command, tmp_path), Sample)
    assert int(told.read_text()) == (1 if one_core else len(before))
    assert os.sched_getaffinity(0) == before
