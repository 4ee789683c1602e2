"""Warning about outputs whose names not every system can hold."""

from pathlib import Path

import click

from quizgen.diagnostics.diagnostic import visible
from quizgen.system.file_names import refused_by_windows

STANDARD_OUTPUT = Path("-")
"""The name that stands for standard output, as in other programs."""


def warn_of_windows(path: Path) -> None:
    """Say on standard error if nobody could keep the file, or the folder, on Windows."""
    wrong = refused_by_windows(path.name)
    if wrong:
        said = f"warning: Windows cannot have a file named '{path.name}': {wrong}"
        click.echo(visible(said), err=True)
