"""`quizgen history sync` and sessions with a shared folder: what they say."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from quizgen.cli.main import cli
from tests.workshop import Workshop


def run(*arguments: str, code: int = 0) -> str:
    """What `quizgen history sync` prints."""
    result = CliRunner().invoke(cli, ["history", "sync", *arguments])
    assert result.exit_code == code, result.output
    return result.output


def test_sessions_exchange_their_answers(workshop: Workshop) -> None:
    folder = workshop.folder / "shared"
    folder.mkdir()
    other = workshop.folder / "other.db"
    said = run(str(folder), "--db", str(workshop.db))
    assert said.startswith(f"{folder}: 0 rows read, 0 rows written as ")
    assert said.endswith(
        "\nfrom now on, each session does this (`quizgen history sync --off` ends it)\n"
    )
    run(str(folder), "--db", str(other))
    # Written at the end of the session.
    workshop.learn("26", "4", options=["--kind", "figure"])
    assert len(list(folder.iterdir())) == 1
    output = workshop.run("quiz", "--db", str(other), "--kind", "figure")[1]
    assert output.startswith(
        "From your other devices: 1 answer.\nNothing is due for these filters."
    )
    assert "other devices" not in workshop.run("quiz", "--db", str(other))[1]
    assert run("--off", "--db", str(other)) == f"{folder} is no longer used\n"
    assert run("--off", "--db", str(other)) == "sync was off\n"


def test_a_session_goes_on_without_the_folder(workshop: Workshop) -> None:
    folder = workshop.folder / "shared"
    folder.mkdir()
    run(str(folder), "--db", str(workshop.db))
    folder.rmdir()
    output = workshop.learn("26", "4", options=["--kind", "figure"])
    assert output.startswith("history sync: shared: No such file or directory\n1 question today")
    assert output.count("history sync") == 1
    missing = f"{folder}: No such file or directory"
    result = CliRunner().invoke(cli, ["history", "sync", "--db", str(workshop.db)])
    assert str(result.exception) == missing
    folder.mkdir()
    assert ": 0 rows read, 1 row written as " in run("--db", str(workshop.db))


def test_a_problem_is_named_and_counted_in_a_session(workshop: Workshop) -> None:
    folder = workshop.folder / "shared"
    folder.mkdir()
    run(str(folder), "--db", str(workshop.db))
    for number in range(7):
        (folder / f"\x1b{number}.jsonl").write_text("no\n")
    output = workshop.run("quiz", "--db", str(workshop.db))[1]
    assert output.startswith("history sync: \N{REPLACEMENT CHARACTER}0.jsonl: line 1: not JSON; ")
    assert "problems that are not shown: 2 (`quizgen history sync` shows all)\n" in output
    assert "\x1b" not in output
    assert run("--db", str(workshop.db), code=1).count("not JSON") == 7


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ([], "name the folder that your devices share"),
        (["nowhere"], "Directory 'nowhere' does not exist"),
        ([".", "--off"], "name a folder or use --off, not both"),
    ],
)
def test_a_folder_has_to_be_named(tmp_path: Path, arguments: list[str], why: str) -> None:
    assert why in run(*arguments, "--db", str(tmp_path / "h.db"), code=2)


def test_the_history_itself_is_not_put_into_the_folder(tmp_path: Path) -> None:
    words = ["history", "sync", str(tmp_path), "--db", str(tmp_path / "h.db")]
    result = CliRunner().invoke(cli, words)
    assert str(result.exception) == (
        f"{tmp_path}: the history itself is in it: name a folder of its own"
    )


def test_a_folder_that_was_moved_is_used_where_it_is(workshop: Workshop) -> None:
    folder = workshop.folder / "shared"
    folder.mkdir()
    run(str(folder), "--db", str(workshop.db))
    workshop.learn("26", "4", options=["--kind", "figure"])
    moved = folder.rename(folder.with_name("moved"))
    assert run(str(moved), "--db", str(workshop.db)).startswith(f"{moved}: 0 rows read, 0 rows wr")
    folder.mkdir()
    assert run(str(folder), "--db", str(workshop.db)).startswith(f"{folder}: 0 rows read, 1 row wr")
