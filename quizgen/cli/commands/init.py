"""`quizgen init`: start a deck."""

from pathlib import Path
from random import SystemRandom
from shlex import quote

import click

from quizgen.diagnostics.diagnostic import visible
from quizgen.start.first_deck import first_deck, new_namespace
from quizgen.system.files import write_whole


@click.command(epilog="Exit code: 0 written, 2 usage or system error.")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), metavar="DIR")
@click.option("--title", help="The deck's name in Anki. Default: the folder's name.")
def init(folder: Path, title: str | None) -> None:
    """Start a deck in the folder DIR: one fact of each kind, with comments on every field.

    The deck can be built as it is. Existing files are not changed.

    \b
    Examples:
      quizgen init decks/railways
      quizgen init decks/railways --title "Early railways"
    """
    made = first_deck(folder, new_namespace(SystemRandom()), title)
    write_whole(made)
    for path in made:
        click.echo(visible(str(path)))
    click.echo(visible(f"now try: quizgen check {quote(str(folder))}"))
