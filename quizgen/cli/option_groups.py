"""Options that stand together, in the order in which the help lists them."""

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias, TypeVar

Command = TypeVar("Command", bound=Callable[..., Any])

Option: TypeAlias = Callable[[Any], Any]


def with_options(command: Command, options: Iterable[Option]) -> Command:
    """Decorate a command with options that `click.option` made."""
    # What decorates first is listed last.
    for option in reversed([*options]):
        command = option(command)
    return command
