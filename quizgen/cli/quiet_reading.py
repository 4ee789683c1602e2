"""Reading decks that may have errors, without printing each: for `list`, `show` and `stats`."""

from pathlib import Path

import click

from quizgen.cli.deck_reading import Progress, counted, read
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.reader.decks import Reading

FactInDeck = tuple[Deck, Fact]


def read_quietly(paths: tuple[Path, ...], language: str = "") -> Reading:
    """Read the decks at the paths, and print the number of errors in one line.

    They are read in the language where they are translated. Exit with 1 if no deck can be read.
    """
    progress = Progress()
    reading = read(paths, progress, language, or_original=True)
    progress.done()
    errors = sum(each.severity == "error" for each in reading.diagnostics)
    if errors:
        said = f"{counted(errors, 'error')}: the affected facts are skipped; see `quizgen check`"
        click.echo(said, err=True)
    if not reading.decks:
        raise SystemExit(1)
    return reading


def facts(reading: Reading) -> list[FactInDeck]:
    """The facts of all decks, or of the files that the user named, in study order."""
    named_files = reading.named_files
    return [
        (deck, fact)
        for deck in reading.decks
        for fact in deck.facts
        if not named_files or fact.part.file.path in named_files
    ]
