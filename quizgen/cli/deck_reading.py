"""What every command that reads decks does first: read, and show what is wrong."""

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import click

from quizgen.diagnostics.diagnostic import Diagnostic, as_text, visible
from quizgen.facts.deck import Deck
from quizgen.reader.decks import DECK_FILE, Reading, read_decks

DEFAULT = Path("decks")

paths_argument = click.argument(
    "paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]…"
)
"""Decks, folders of decks or fact files; where none is given, see `default_paths`."""


class Progress:
    """A line on the terminal's error stream that says what goes on, once it takes a second."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._shown = False

    def say(self, what: str) -> None:
        """Show what goes on now, if it has been long enough and somebody is looking."""
        if sys.stderr.isatty() and time.monotonic() - self._started > 1:
            click.echo(f"\r\x1b[K{visible(what)}…", nl=False, err=True)
            self._shown = True

    def done(self) -> None:
        """Take the line away."""
        if self._shown:
            click.echo("\r\x1b[K", nl=False, err=True)
            self._shown = False


def default_paths(paths: Sequence[Path]) -> Sequence[Path]:
    """The paths; where there are none, the deck that is here, or the folder `decks`."""
    if paths:
        return paths
    if Path(DECK_FILE).exists():
        return [Path()]
    if not DEFAULT.exists():
        raise click.UsageError(
            f"no {DECK_FILE} and no folder '{DEFAULT}' here: name a deck, or a folder of decks"
        )
    return [DEFAULT]


def read(paths: Sequence[Path], progress: Progress) -> Reading:
    """The decks at the paths, or those that are here."""
    paths = default_paths(paths)
    reading = read_decks(paths, progress.say)
    progress.say("checking")
    return reading


def wanted_parts(reading: Reading) -> set[tuple[str, str]] | None:
    """The parts, as (deck key, name), that were asked for by their files; None for all."""
    if not reading.wanted:
        return None
    return {
        (deck.key, part.name)
        for deck in reading.decks
        for part in deck.parts
        if part.file.path in reading.wanted
    }


def fact_count(decks: Sequence[Deck]) -> int:
    """How many facts could be read."""
    return sum(len(deck.facts) for deck in decks)


def print_diagnostics(found: Sequence[Diagnostic]) -> None:
    """Print diagnostics to standard output, coloured on a terminal unless NO_COLOR is set."""
    coloured = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    for diagnostic in found:
        click.echo(as_text(diagnostic, _paint if coloured else None))


_COLOURS = {"error": "red", "warning": "yellow", "place": "bright_black"}


def _paint(text: str, part: str) -> str:
    """A part of a diagnostic as a terminal shows it; bold as well, for those who see no colour."""
    return click.style(text, fg=_COLOURS[part], bold=part != "place")


def summary(decks: Sequence[Deck], found: Sequence[Diagnostic]) -> str:
    """One line: how much was looked at, and how much is wrong."""
    errors = sum(each.severity == "error" for each in found)
    wrong = [
        counted(number, word)
        for number, word in ((errors, "error"), (len(found) - errors, "warning"))
        if number
    ]
    verdict = ", ".join(wrong) if wrong else "nothing wrong"
    return f"{counted(len(decks), 'deck')}, {counted(fact_count(decks), 'fact')}: {verdict}"


def counted(number: int, word: str) -> str:
    """A number with its noun: "1 fact", "1,200 facts"."""
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def has_errors(found: Sequence[Diagnostic]) -> bool:
    """Whether anything found forbids a build."""
    return any(each.severity == "error" for each in found)
