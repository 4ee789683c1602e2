"""Doing a command's work again whenever a file of its decks changes."""

import gc
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NoReturn

import click

from quizgen.cli.unforeseen import refusal
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.reader.deck_folders import folders_to_watch
from quizgen.system.clock import local_now
from quizgen.system.watching import changes


def deck_changes(paths: Sequence[Path]) -> Iterator[None]:
    """Yield now, and after each change of the decks at the paths."""
    # Nothing is freed otherwise: see `main`.
    gc.enable()
    yield from changes(folders_to_watch(paths))


def watch_decks(paths: Sequence[Path], work: Callable[[], object]) -> NoReturn:
    """Do the work now, and again after each change of the decks, until Ctrl-C.

    The first time, a path without a deck ends the command. Later it may only be being renamed.
    """
    first = True
    try:
        for _ in deck_changes(paths):
            _begin(first=first)
            try:
                work()
            except BrokenPipeError:
                raise
            except (OSError, Unusable) as error:
                if first:
                    raise
                click.echo(refusal(error), err=True)
            first = False
            click.echo(f"checked at {local_now():%H:%M:%S}, waiting for changes (Ctrl-C ends)")
            sys.stdout.flush()
    except KeyboardInterrupt:
        click.echo()
        raise SystemExit(130) from None
    raise AssertionError


def _begin(*, first: bool) -> None:
    """Clear a terminal, so that only the newest result is there; elsewhere, an empty line."""
    if sys.stdout.isatty():
        click.clear()
    elif not first:
        click.echo()
