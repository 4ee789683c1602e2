"""The program as a process: how it starts and how it exits."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.workshop import Workshop


def run(code: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run a program of Python with these command-line arguments."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False
    )


def test_exit_handlers_run(workshop: Workshop) -> None:
    workshop.write()
    code = (
        "import atexit; atexit.register(print, 'handled'); import quizgen.cli.main as m; m.main()"
    )
    done = run(code, "list", str(workshop.deck), "--kind", "person")
    assert done.stdout.splitlines()[-1] == "handled"
    assert (done.returncode, done.stderr) == (0, "")


def test_what_ends_at_a_question_says_so_on_a_line_of_its_own() -> None:
    command = [sys.executable, "-m", "quizgen", "new", "term", "--ask"]
    done = subprocess.run(command, input="", capture_output=True, text=True, check=False)
    assert done.stderr.endswith("permanent way): \nquizgen: interrupted\n")
    assert done.returncode == 130


def test_importing_the_commands_leaves_the_garbage_collector_on() -> None:
    root = Path(__file__).parents[2]
    modules = [
        ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted((root / "quizgen/cli").rglob("*.py"))
    ]
    steps = "".join(f"import {each}; assert gc.isenabled(), {each!r}\n" for each in modules)
    done = run(f"import gc\n{steps}print('on')")
    assert (done.stdout, done.stderr) == ("on\n", "")


@pytest.mark.parametrize("columns", ["60", "200", "0", "-5", "wide"])
def test_help_is_as_wide_as_click_has_it(columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    begun = "import click, quizgen.cli.main as m; "
    of_click = "m.cli.context_class.formatter_class = click.HelpFormatter; "
    ours, theirs = (run(f"{begun}{each}m.main()", "--help").stdout for each in ("", of_click))
    assert ours == theirs
    assert ours.startswith("Usage: ")


@pytest.mark.parametrize(
    "arguments", [["check"], ["list"], ["show", "stephenson"], ["stats"], ["--help"]]
)
def test_a_closed_pipe_ends_the_program_without_a_word(
    workshop: Workshop, arguments: list[str]
) -> None:
    workshop.write()
    if "stats" in arguments:
        workshop.learn("1825")
        arguments = [*arguments, "--db", str(workshop.db)]
    with subprocess.Popen(
        [sys.executable, "-m", "quizgen", *arguments, str(workshop.deck)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        said = process.stderr.read()
    assert said == ""
    assert process.returncode == 2
