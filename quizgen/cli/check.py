"""`quizgen check`: find what is wrong with decks."""

from pathlib import Path

import click

from quizgen.cli.reading import Progress, checks, has_errors, paths_argument, read, show, summary


@click.command(epilog="Exit code: 0 nothing wrong or warnings only, 1 errors, 2 cannot be done.")
@paths_argument
def check(paths: tuple[Path, ...]) -> None:
    """Find what is wrong with decks, at the line and column where it is.

    PATH is a deck's folder, a folder of decks, or one file of a deck; without any, the folder
    `decks`.

    \b
    Examples:
      quizgen check
      quizgen check decks/railways
      quizgen check decks/railways/first-lines.yaml
    """
    progress = Progress()
    reading = read(paths, progress)
    found = checks(reading).result()
    progress.done()
    show(found)
    click.echo(summary(reading.decks, found))
    raise SystemExit(1 if has_errors(found) else 0)
