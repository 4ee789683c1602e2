"""Options that stand together, and options that cannot."""

from collections.abc import Callable, Collection, Iterable
from typing import Any, TypeAlias, TypeVar

import click
from click.core import ParameterSource

Command = TypeVar("Command", bound=Callable[..., Any])

Option: TypeAlias = Callable[[Any], Any]


def with_options(command: Command, options: Iterable[Option]) -> Command:
    """Decorate a command with options that `click.option` made, in the order of the help."""
    # What decorates first is listed last.
    for option in reversed([*options]):
        command = option(command)
    return command


def refuse_given(ctx: click.Context, beside: str, names: Collection[str], why: str) -> None:
    """Raise UsageError if one of the named parameters was given on the command line."""
    for param in ctx.command.params:
        given = ctx.get_parameter_source(param.name or "") is ParameterSource.COMMANDLINE
        if param.name in names and given:
            raise click.UsageError(f"{param.opts[-1]} cannot be used with {beside}: {why}")
