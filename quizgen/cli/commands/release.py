"""`quizgen release`: make Anki packages for learners, and record them in the lock."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from quizgen.anki.build import Build, Rebuild, release_files
from quizgen.anki.lock import Lock
from quizgen.anki.lost_lock import check_first_release, lost_lines
from quizgen.anki.moved_facts import moved_facts
from quizgen.anki.notes import Note
from quizgen.anki.old_lock import unknown_release
from quizgen.anki.package_reading import read_package
from quizgen.anki.rebuilt_lock import rebuilt_lock
from quizgen.anki.release_time import check_clock_is_not_ahead
from quizgen.anki.report import change_lines, mass_change, mass_removal
from quizgen.cli.deck_reading import Progress, counted, language_option, paths_argument
from quizgen.cli.packages import (
    make_packages,
    namespaces_changed,
    out_option,
    say_built,
    source_date,
    time_is_given,
)
from quizgen.diagnostics.diagnostic import Unusable, visible
from quizgen.facts.deck import Deck
from quizgen.facts.kinds import KINDS
from quizgen.system.files import write_whole
from quizgen.system.git import last_commit_time
from quizgen.values.clean import clean


@click.command(
    epilog="Exit code: 0 released, 1 errors in a deck or answered with no, and nothing written, "
    "2 usage or system error, or a question that nobody could be asked."
)
@paths_argument
@out_option
@language_option(
    "Release the translation of each deck into this language: an Anki deck of its own."
)
@click.option(
    "--first",
    is_flag=True,
    help="Release a deck without a lock as a new one, even if it seems to have been released.",
)
@click.option(
    "--from-package",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="FILE.apkg",
    help="Rebuild a lost lock from the package of the last release, and release what has changed.",
)
@click.option(
    "--listing",
    is_flag=True,
    help="Also write DIST/<deck-id>.ankiweb.md: title, tags and description for AnkiWeb.",
)
@click.option("--yes", is_flag=True, help="Do not ask before updating or removing very many notes.")
def release(
    paths: tuple[Path, ...],
    out: Path,
    language: str,
    *,
    first: bool,
    from_package: Path | None,
    listing: bool,
    yes: bool,
) -> None:
    """Make an Anki package of each deck for learners, and record it in the deck's lock.

    Writes DIST/<deck-id>.apkg, DIST/<deck-id>.md (release notes for learners) and deck.lock in the
    deck's folder. Commit the lock: the next release is compared with it.

    Before very many notes are updated, it asks, because an update replaces what learners have
    edited. That is so if ten or more change only in their sources, in their tags or by a new
    version of quizgen, or if more than half of the deck changes. It asks too before ten or more
    facts are removed, if a fact seems to have another id without `was`, or a sentence other numbers
    for its holes, if a fact moves to another deck, and if the lock has lost lines that git has.
    Without a terminal, it needs --yes.

    \b
    Examples:
      quizgen release
      quizgen release decks/railways --out packages
      quizgen release --lang de     with deck.de.lock
      quizgen release decks/railways --from-package old.apkg     after deck.lock was lost
    """
    progress = Progress()
    now = source_date()
    rebuild = _rebuild(from_package) if from_package else None

    def pack(made: Build) -> dict[Path, bytes]:
        if not made.lock.exists and not first:
            check_first_release(made.lock_path, out, made.deck_id, renames=made.renames)
        if made.plan.changes and not time_is_given():
            check_clock_is_not_ahead(made.deck_id, _written(made.files), now)
        return release_files(made, out, now)

    made, files = make_packages(
        paths, out, now, progress, pack, language=language, rebuild=rebuild, listing=listing
    )
    changed = {path for path, content in files.items() if not _has(path, content)}
    progress.done()
    if not yes:
        changed_names = [] if first else namespaces_changed(made, out).values()
        doubts = (told for each in made for told in _to_confirm(each, out))
        _confirm([*changed_names, *doubts, *moved_facts(made)])
    write_whole(files)
    for each in made:
        say_built(each, out)
        if from_package:
            facts = counted(len(each.lock.entries), "fact")
            click.echo(visible(f"  the lock of {facts} was rebuilt from {from_package}"))
        if each.listing:
            click.echo(visible(f"  {each.listing_path(out)}: to copy into AnkiWeb's form"))
        for line in change_lines(each.plan):
            click.echo(f"  {clean(line)}")
        if each.lock_path in changed:
            click.echo(visible(f"  now commit {each.lock_path}"))
        else:
            click.echo("  nothing has changed since the last release")


def _to_confirm(made: Build, out: Path) -> Iterator[str]:
    """What the author should confirm before a release, because learners may lose by it."""
    package = out / f"{made.deck_id}.apkg"
    if told := unknown_release(made.lock, made.lock_path, made.plan, made.deck_key, package):
        yield told
    if told := lost_lines(made.lock_path, made.lock, made.plan):
        yield told
    if made.doubts:
        facts = counted(made.doubts, "fact")
        yield f"{facts} in doubt, as said above: reviews may be left behind or go elsewhere"
    for risk in (mass_change, mass_removal):
        if told := risk(made.deck_id, made.plan):
            yield told


def _confirm(doubtful: Sequence[str]) -> None:
    """Ask whether what `_to_confirm` says is meant. Exit with 1 if not.

    Raise Unusable if there is nobody to ask.
    """
    for told in doubtful:
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            raise Unusable(f"nothing was released: {told}; if that is meant, add --yes")
        click.echo(visible(told))
    if doubtful and not click.confirm("Release this?"):
        click.echo("nothing was released")
        raise SystemExit(1)


def _has(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


def _rebuild(package: Path) -> Rebuild:
    """What makes the lock of a deck from a package."""
    content = read_package(package)
    kinds = [each.kind for each in KINDS.values()]

    def rebuild(deck: Deck, notes: Sequence[Note]) -> Lock:
        return rebuilt_lock(content, deck, notes, kinds)

    return rebuild


def _written(files: Sequence[Path]) -> int:
    """When a deck was last changed, as its files and git say."""
    times = [int(path.stat().st_mtime) for path in files if path.exists()]
    return max([*times, last_commit_time(files[0].parent)])
