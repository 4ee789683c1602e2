"""Blocks of `docs/commands.md`: the help of every command."""

from collections.abc import Callable, Iterator, Mapping

import click

from quizgen.cli.main import cli

_WIDTH = 88
"""Characters of a line, as wide as the help ever is on a terminal."""


def commands() -> str:
    """The help of every command, each below a heading."""
    return "\n\n".join(_helped(cli, cli.make_context("quizgen", [], resilient_parsing=True)))


BLOCKS: Mapping[str, Callable[[], str]] = {"commands": commands}


def _helped(group: click.Group, context: click.Context) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None, name
        own = click.Context(
            command,
            context,
            name,
            terminal_width=_WIDTH,
            max_content_width=_WIDTH,
            help_option_names=context.help_option_names,
        )
        yield f"{'##' if context.parent is None else '###'} {own.command_path}"
        yield f"```\n{command.get_help(own)}\n```"
        if isinstance(command, click.Group):
            yield from _helped(command, own)
