"""`quizgen release`: make Anki packages for learners, and record what they were given."""

from pathlib import Path

import click

from quizgen.anki.build import Build, release_files
from quizgen.anki.lock import LOCK_FILE
from quizgen.anki.report import change_lines
from quizgen.cli.deck_reading import Progress, paths_argument
from quizgen.cli.packages import make_packages, out_option, say_built, source_date
from quizgen.diagnostics.diagnostic import visible
from quizgen.system.files import write_whole
from quizgen.values.clean import clean


@click.command(
    epilog="Exit code: 0 released, 1 a deck is wrong and nothing is written, 2 cannot be done."
)
@paths_argument
@out_option
def release(paths: tuple[Path, ...], out: Path) -> None:
    """Make an Anki package of each deck, and record in its lock what learners were given.

    Writes DIST/<deck-id>.apkg, DIST/<deck-id>.md (what is new, for learners) and the file deck.lock
    in the deck's folder. Commit the lock: the next release compares with it.

    \b
    Examples:
      quizgen release
      quizgen release decks/railways --out packages
    """
    progress = Progress()
    now = source_date()

    def pack(made: Build) -> dict[Path, bytes]:
        return release_files(made, out, now)

    made, files = make_packages(paths, now, progress, pack)
    write_whole(files)
    progress.done()
    for each in made:
        say_built(each, out)
        for line in change_lines(each.plan):
            click.echo(f"  {clean(line)}")
        if each.plan.changes:
            click.echo(visible(f"  now commit {each.folder / LOCK_FILE}"))
        else:
            click.echo("  nothing has changed since the last release")
