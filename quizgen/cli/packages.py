"""What `build` and `release` share: making the packages, the time they bear, what they say."""

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from quizgen.anki.build import Build, build
from quizgen.anki.lock import LATEST
from quizgen.anki.package import card_count
from quizgen.cli.background_checks import checks
from quizgen.cli.deck_reading import (
    Progress,
    counted,
    has_errors,
    print_diagnostics,
    read,
    summary,
)
from quizgen.diagnostics.diagnostic import Diagnostic, Unusable, by_position, visible

out_option = click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("dist"),
    show_default=True,
    help="The folder for the packages.",
)


def source_date() -> int:
    """The time of this build, in seconds since 1970: now, or SOURCE_DATE_EPOCH."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if not given:
        return int(time.time())
    # Anki's backend dies of a note whose id is 0, which is what a time of 0 makes (24.11 to 26.9).
    if not given.isascii() or not given.isdigit() or not given.strip("0"):
        raise Unusable(
            f"SOURCE_DATE_EPOCH is '{given}': seconds since 1970 are wanted, more than 0"
        )
    digits = len(str(LATEST))
    if len(given) > digits:
        raise Unusable(f"SOURCE_DATE_EPOCH has {len(given):,} digits: {digits} are the most")
    return int(given)


def make_packages(
    paths: Sequence[Path],
    now: int,
    progress: Progress,
    pack: Callable[[Build], dict[Path, bytes]],
    *,
    locked: bool = False,
) -> tuple[list[Build], dict[Path, bytes]]:
    """Read, check and build all decks: the builds, and the files that `pack` makes of each.

    Exits with 1 after showing what is wrong if anything is. Checking goes on meanwhile.
    """
    reading = read(paths, progress)
    checking = checks(reading)
    made: list[Build] = []
    files: dict[Path, bytes] = {}
    wrong: list[Diagnostic] = []
    trouble: OSError | None = None
    try:
        for deck in reading.decks:
            progress.say(f"building {deck.id}")
            each, faults = build(deck, now, locked=locked)
            made.append(each)
            wrong += faults
            if each.packable and not faults and not reading.diagnostics:
                progress.say(f"packing {deck.id}")
                files |= pack(each)
    except OSError as error:
        # A picture that is not there: if the checks know of it, they say so better.
        trouble = error
    found = checking.result()
    if not has_errors(found):
        if trouble:
            raise trouble
        found = sorted([*found, *wrong], key=by_position)
    progress.done()
    print_diagnostics(found)
    if has_errors(found):
        click.echo(summary(reading.decks, found))
        raise SystemExit(1)
    return made, files


def say_built(made: Build, out: Path) -> None:
    """A line on what was written, and one if the deck has never been released."""
    path = out / f"{made.deck_id}.apkg"
    size = path.stat().st_size
    notes, cards = counted(len(made.plan.notes), "note"), counted(card_count(made.plan), "card")
    click.echo(visible(f"{path}: {notes}, {cards}, {_size(size)}"))
    if made.plan.first_release:
        click.echo("  never released before: no lock, so every note counts as new")


def _size(size: int) -> str:
    """A file's size in decimal units, as file managers show it."""
    if size < 1000:
        return f"{size} bytes"
    return f"{size / 1000:,.0f} kB" if size < 1_000_000 else f"{size / 1_000_000:,.1f} MB"
