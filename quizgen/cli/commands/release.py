"""`quizgen release`: make Anki packages for learners, and record them in the lock."""

from pathlib import Path

import click

from quizgen.anki.build import Build, release_files
from quizgen.anki.report import change_lines
from quizgen.cli.deck_reading import Progress, language_option, paths_argument
from quizgen.cli.packages import make_packages, out_option, say_built, source_date
from quizgen.diagnostics.diagnostic import visible
from quizgen.system.files import write_whole
from quizgen.values.clean import clean


@click.command(
    epilog="Exit code: 0 released, 1 errors in a deck and nothing written, 2 usage or system error."
)
@paths_argument
@out_option
@language_option(
    "Release the translation of each deck into this language: an Anki deck of its own."
)
def release(paths: tuple[Path, ...], out: Path, language: str) -> None:
    """Make an Anki package of each deck for learners, and record it in the deck's lock.

    Writes DIST/<deck-id>.apkg, DIST/<deck-id>.md (release notes for learners) and deck.lock in the
    deck's folder. Commit the lock: the next release is compared with it.

    \b
    Examples:
      quizgen release
      quizgen release decks/railways --out packages
      quizgen release --lang de     with deck.de.lock
    """
    progress = Progress()
    now = source_date()

    def pack(made: Build) -> dict[Path, bytes]:
        return release_files(made, out, now)

    made, files = make_packages(paths, out, now, progress, pack, language=language)
    changed = {path for path, content in files.items() if not _has(path, content)}
    write_whole(files)
    progress.done()
    for each in made:
        say_built(each, out)
        for line in change_lines(each.plan):
            click.echo(f"  {clean(line)}")
        if each.lock_path in changed:
            click.echo(visible(f"  now commit {each.lock_path}"))
        else:
            click.echo("  nothing has changed since the last release")


def _has(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content
