"""Running a command in the process of the tests."""

from pathlib import Path

from click.testing import CliRunner

from quizgen.cli.main import cli


def quizgen(*arguments: str | Path) -> tuple[int, str]:
    """Run a command: its exit code, and all that it printed."""
    result = CliRunner().invoke(cli, [str(each) for each in arguments])
    if result.exception and not isinstance(result.exception, SystemExit):
        return 2, f"quizgen: {result.exception}\n"
    return result.exit_code, result.output
