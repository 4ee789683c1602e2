"""`quizgen build`: make Anki packages to try out."""

from pathlib import Path

import click

from quizgen.anki.build import Build
from quizgen.cli.deck_reading import Progress, language_option, paths_argument
from quizgen.cli.packages import (
    make_packages,
    namespaces_changed,
    out_option,
    say_built,
    source_date,
)
from quizgen.diagnostics.diagnostic import visible
from quizgen.system.files import write_whole


@click.command(
    epilog="Exit code: 0 built, 1 errors in a deck and nothing written, 2 usage or system error."
)
@paths_argument
@out_option
@click.option(
    "--locked", is_flag=True, help="In CI: fail if the package differs from the last release."
)
@language_option("Build the translation of each deck into this language: an Anki deck of its own.")
def build(paths: tuple[Path, ...], out: Path, language: str, *, locked: bool) -> None:
    """Make an Anki package of each deck: DIST/<deck-id>.apkg.

    Notes that have not changed since the last release keep their times. The others get the current
    time, or SOURCE_DATE_EPOCH. The lock is read but not written: `quizgen release` writes it.

    \b
    Examples:
      quizgen build
      quizgen build decks/railways --out packages
      quizgen build --locked        the bytes of the last release, for CI
      quizgen build --lang de       the decks that are translated into German
    """
    progress = Progress()

    def pack(made: Build) -> dict[Path, bytes]:
        return {out / f"{made.deck_id}.apkg": made.package(released=made.is_released)}

    made, files = make_packages(
        paths, out, source_date(), progress, pack, language=language, locked=locked
    )
    changed = namespaces_changed(made, out)
    write_whole(files)
    progress.done()
    for each in made:
        say_built(each, out)
        if each.deck_id in changed:
            click.echo(visible(f"  {changed[each.deck_id]}"))
