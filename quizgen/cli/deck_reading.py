"""What commands that read decks share: paths, progress, and printing diagnostics."""

import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from quizgen import languages
from quizgen.diagnostics.diagnostic import Diagnostic, as_text, visible
from quizgen.facts.deck import Deck
from quizgen.reader.deck_folders import DECK_FILE
from quizgen.reader.decks import Reading, read_decks

Command = TypeVar("Command", bound=Callable[..., Any])

DEFAULT_FOLDER = Path("decks")

paths_argument = click.argument(
    "paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]…"
)
"""Decks, folders of decks or fact files. See `default_paths` if none is given."""


class Progress:
    """A line of progress on standard error, if it is a terminal, from the second second on."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._shown = False

    def say(self, what: str) -> None:
        """Show the current step, if it is time to."""
        if sys.stderr.isatty() and time.monotonic() - self._started > 1:
            click.echo(f"\r\x1b[K{visible(what)}…", nl=False, err=True)
            self._shown = True

    def done(self) -> None:
        """Remove the line."""
        if self._shown:
            click.echo("\r\x1b[K", nl=False, err=True)
            self._shown = False


def default_paths(paths: Sequence[Path]) -> Sequence[Path]:
    """The paths, or by default the deck in the current folder, or the folder `decks`."""
    if paths:
        return paths
    if Path(DECK_FILE).exists():
        return [Path()]
    if not DEFAULT_FOLDER.exists():
        raise click.UsageError(
            f"no {DECK_FILE} and no folder '{DEFAULT_FOLDER}' here: "
            "name a deck, or a folder of decks"
        )
    return [DEFAULT_FOLDER]


def language_option(meaning: str) -> Callable[[Command], Command]:
    """The option `--lang`, which becomes the argument `language`; "" if it is not given."""
    return click.option(
        "--lang",
        "language",
        default="",
        callback=_known_language,
        metavar="CODE",
        help=f"{meaning} CODE is that of ISO 639, such as de.",
    )


def _known_language(ctx: click.Context, param: click.Parameter, value: str) -> str:
    del ctx, param
    if value and not languages.has_words(value):
        known = ", ".join(languages.deck_languages())
        raise click.BadParameter(f"quizgen has no words in '{visible(value)}' (it has {known})")
    return value


def read(
    paths: Sequence[Path], progress: Progress, language: str = "", *, or_original: bool = False
) -> Reading:
    """Read the decks at the paths, or the default ones, in a language: see `read_decks`."""
    paths = default_paths(paths)
    reading = read_decks(paths, progress.say, language, or_original=or_original)
    progress.say("checking")
    return reading


def named_parts(reading: Reading) -> set[tuple[str, str]] | None:
    """The parts whose files the user named, as (deck key, name); None for all."""
    if not reading.named_files:
        return None
    return {
        (deck.key, part.name)
        for deck in reading.decks
        for part in deck.parts
        if part.file.path in reading.named_files
    }


def title_of(decks: Sequence[Deck]) -> str:
    """The titles of the first three decks in one line, which says whether there are others."""
    titles = [deck.head.title.replace("::", ": ") for deck in decks[:3]]
    return " · ".join([*titles, "…"] if len(decks) > 3 else titles)


def fact_count(decks: Sequence[Deck]) -> int:
    """The number of facts that could be read."""
    return sum(len(deck.facts) for deck in decks)


def print_diagnostics(found: Sequence[Diagnostic]) -> None:
    """Print diagnostics to standard output, coloured on a terminal unless NO_COLOR is set."""
    coloured = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    for diagnostic in found:
        click.echo(as_text(diagnostic, _paint if coloured else None))


_COLOURS = {"error": "red", "warning": "yellow", "place": "bright_black"}


def _paint(text: str, part: str) -> str:
    """A part of a diagnostic in colour, and in bold for people who cannot see colours."""
    return click.style(text, fg=_COLOURS[part], bold=part != "place")


def summary(decks: Sequence[Deck], found: Sequence[Diagnostic]) -> str:
    """One line: the numbers of decks and facts, and of errors and warnings."""
    errors = sum(each.severity == "error" for each in found)
    wrong = [
        counted(number, word)
        for number, word in ((errors, "error"), (len(found) - errors, "warning"))
        if number
    ]
    verdict = ", ".join(wrong) if wrong else "nothing wrong"
    facts = fact_count(decks) + sum(len(deck.drafts) for deck in decks)
    return f"{counted(len(decks), 'deck')}, {counted(facts, 'fact')}: {verdict}"


def counted(number: int, word: str, plural: str = "") -> str:
    """A number with its noun: "1 fact", "1,200 facts"; a plural without -s is given."""
    return f"{number:,} {word if number == 1 else plural or f'{word}s'}"


def has_errors(found: Sequence[Diagnostic]) -> bool:
    """Whether any diagnostic is an error."""
    return any(each.severity == "error" for each in found)
