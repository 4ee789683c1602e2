"""`quizgen history from-anki` and `to-anki`: reviews in Anki, and in the quiz.

What they do is imported when they run, so that the other commands of the group stay quick.
"""

from pathlib import Path

import click

from quizgen.cli.deck_reading import language_option, paths_argument
from quizgen.cli.history_access import db_option
from quizgen.cli.out_option import out_option
from quizgen.system.clock import seconds_now


@click.command(
    "from-anki",
    short_help="import the reviews in a package of Anki",
    epilog="Exit code: 0 imported, 1 errors in a deck and nothing imported, 2 FILE cannot be read, "
    "usage or system error.",
)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE")
@paths_argument
@language_option("The translation of each deck into this language: an Anki deck of its own.")
@db_option
def from_anki(file: Path, paths: tuple[Path, ...], language: str, db: Path | None) -> None:
    """Import the reviews of the decks at PATH from FILE, so that the quiz continues where Anki is.

    FILE is what Anki exports: a collection (.colpkg), or a deck with its scheduling information
    (.apkg). Each answer becomes a row of the history, with its rating, day and time taken. Due days
    are those of Anki, also where they were changed by hand. Suspended cards are suspended.

    Nothing is imported twice. What is left out is counted: changes by hand, previews in filtered
    decks, and what came before a card was reset.

    \b
    Examples:
      quizgen history from-anki railways.apkg decks/railways
      quizgen history from-anki collection.colpkg
    """
    from quizgen.cli.anki_history import take_reviews

    take_reviews(file, paths, db, language)


@click.command(
    "to-anki",
    short_help="make an Anki package with your reviews",
    epilog="Exit code: 0 written, 1 errors in a deck and nothing written, 2 no history or reviews, "
    "usage or system error.",
)
@paths_argument
@out_option("The package to write (.apkg).", to_stdout=False, required=True)
@language_option("The translation of the deck into this language: an Anki deck of its own.")
@db_option
def to_anki(paths: tuple[Path, ...], out: Path, language: str, db: Path | None) -> None:
    """Make the Anki package of a deck with your schedule and reviews, to continue in Anki.

    Import it into a collection that does not have the deck, and check “Import any learning
    progress”. Due days, intervals, reviews, suspensions and the memory of FSRS are those of the
    quiz. Anki leaves cards that it already has as they are. Practice with --cram is left out, and
    so are undone answers.

    \b
    Examples:
      quizgen history to-anki decks/railways -o railways-studied.apkg
      quizgen history to-anki --lang de decks/railways -o eisenbahnen.apkg
    """
    from quizgen.cli.anki_history import pack_reviews

    pack_reviews(out, paths, db, language, int(seconds_now() * 1000))
