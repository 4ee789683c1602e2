"""The option for the file that a command writes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


def out_option(meaning: str, metavar: str = "FILE", **more: Any) -> Callable[[Command], Command]:
    """The options `-o` and `--out`, which become the argument `out`: a path, or None.

    `meaning` is the help, and `more` what `click.option` takes besides.
    """
    return click.option(
        "-o",
        "--out",
        type=click.Path(path_type=Path, dir_okay=False),
        metavar=metavar,
        help=meaning,
        **more,
    )
