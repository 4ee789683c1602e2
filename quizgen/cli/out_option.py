"""Options for the file or the folder that a command writes."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from quizgen.cli.output_names import STANDARD_OUTPUT

Command = TypeVar("Command", bound=Callable[..., Any])


def out_option(
    meaning: str, metavar: str = "FILE", *, to_stdout: bool = True, **more: Any
) -> Callable[[Command], Command]:
    """The options `-o` and `--out`, which become the argument `out`: a path, or None.

    `meaning` is the help, and `more` what `click.option` takes besides. Without `to_stdout`, `-` is
    refused, because the command cannot write to standard output.
    """
    return click.option(
        "-o",
        "--out",
        type=PathName(path_type=Path, dir_okay=False),
        metavar=metavar,
        help=meaning,
        callback=None if to_stdout else _in_a_file,
        **more,
    )


def _in_a_file(ctx: click.Context, param: click.Parameter, value: Path | None) -> Path | None:
    if value == STANDARD_OUTPUT:
        raise click.BadParameter("name a file: this is not written to standard output", ctx, param)
    return value


class PathName(click.Path):
    """A file or a folder to write. An empty name, as an empty variable of a script gives it, is no
    name: as a path, it would be the current folder.
    """

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | os.PathLike[str]:
        if value == "":
            hint = "" if self.file_okay else " (write . for the current folder)"
            self.fail(f"the name is empty{hint}", param, ctx)
        return super().convert(value, param, ctx)
