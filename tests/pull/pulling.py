"""Pulling an export into a deck."""

from pathlib import Path

from click.testing import CliRunner

from quizgen.cli.main import cli
from tests.workshop import Workshop


def pull(workshop: Workshop, package: Path, *options: str) -> tuple[int, str]:
    """Pull a package into the deck: the exit code, and what was printed."""
    result = CliRunner().invoke(cli, ["pull", str(package), str(workshop.deck), *options])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    shown = result.output.replace(f"{workshop.folder}/", "")
    return result.exit_code, shown.replace(f"{workshop.folder}/".lstrip("/"), "")
