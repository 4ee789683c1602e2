"""`quizgen release`: make Anki packages for learners, and record what they were given."""

from pathlib import Path

import click

from quizgen.anki.build import release_files
from quizgen.anki.report import summary
from quizgen.cli.making import out_option, plan_builds, say_built, source_date
from quizgen.cli.reading import Progress, paths_argument
from quizgen.files import write_whole


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
      quizgen release decks/railways --out /tmp
    """
    progress = Progress()
    now = source_date()
    made = plan_builds(paths, now, progress)
    files: dict[Path, bytes] = {}
    for each in made:
        progress.say(f"packing {each.deck_id}")
        files |= release_files(each, out, now)
    write_whole(files)
    progress.done()
    for each in made:
        say_built(each, out)
        for line in summary(each.plan):
            click.echo(f"  {line}")
