"""What `list` and `show` share: reading decks that may have errors, without a word on each."""

from pathlib import Path

import click

from quizgen.cli.deck_reading import Progress, counted, read
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.reader.decks import Reading

FactInDeck = tuple[Deck, Fact]


def read_quietly(paths: tuple[Path, ...]) -> Reading:
    """The decks at the paths; how much of them could not be read is said in one line.

    Exit 1 where no deck can be read.
    """
    progress = Progress()
    reading = read(paths, progress)
    progress.done()
    errors = sum(each.severity == "error" for each in reading.diagnostics)
    if errors:
        said = f"{counted(errors, 'error')}: what they are in is left out; see `quizgen check`"
        click.echo(said, err=True)
    if not reading.decks:
        raise SystemExit(1)
    return reading


def facts(reading: Reading) -> list[FactInDeck]:
    """The facts of all decks in study order; of the files that were named, if any were."""
    wanted = reading.wanted
    return [
        (deck, fact)
        for deck in reading.decks
        for fact in deck.facts
        if not wanted or fact.part.file.path in wanted
    ]
