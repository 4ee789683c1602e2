"""What `build` and `release` share: making packages, their time, and reporting them."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import click

from quizgen.anki.build import Build, Rebuild, build
from quizgen.anki.changed_namespace import changed_namespace
from quizgen.anki.lock_reading import LATEST
from quizgen.anki.notes import Note, notes_of
from quizgen.cli.deck_checks import checks_after
from quizgen.cli.deck_reading import (
    Progress,
    counted,
    has_errors,
    print_diagnostics,
    read,
    summary,
)
from quizgen.cli.out_option import PathName
from quizgen.cli.output_names import warn_of_windows
from quizgen.diagnostics.diagnostic import Diagnostic, Unusable, by_position, visible
from quizgen.facts.deck import Deck
from quizgen.system.background import BackgroundTask
from quizgen.system.clock import seconds_now
from quizgen.system.left_to_exit import left_to_exit

out_option = click.option(
    "--out",
    type=PathName(path_type=Path, file_okay=False),
    default=Path("dist"),
    show_default=True,
    help="The folder for the packages.",
)


_GIVEN = "SOURCE_DATE_EPOCH"


def source_date() -> int:
    """The time of this build, in seconds since 1970: now, or SOURCE_DATE_EPOCH."""
    given = os.environ.get(_GIVEN)
    if not given:
        return int(seconds_now())
    # A time of 0 makes a note with the id 0, which crashes Anki's backend (24.11 to 26.9).
    if not given.isascii() or not given.isdigit() or not given.strip("0"):
        raise Unusable(f"SOURCE_DATE_EPOCH must be seconds since 1970, above 0 (got '{given}')")
    digits = len(str(LATEST))
    if len(given) > digits:
        raise Unusable(f"SOURCE_DATE_EPOCH is too large: {len(given):,} digits (limit {digits})")
    return int(given)


def time_is_given() -> bool:
    """Whether the author says what time it is, whatever the clock."""
    return bool(os.environ.get(_GIVEN))


def make_packages(
    paths: Sequence[Path],
    out: Path,
    now: int,
    progress: Progress,
    pack: Callable[[Build], dict[Path, bytes]],
    *,
    language: str,
    locked: bool = False,
    rebuild: Rebuild | None = None,
    listing: bool = False,
) -> tuple[list[Build], dict[Path, bytes]]:
    """Read, check and build the decks in a language: the builds, and files by `pack`.

    If there are errors, print them and exit with 1. The decks are checked in the background, where
    the last notes are made too.
    """
    warn_of_windows(out)
    reading = left_to_exit(read(paths, progress, language))
    if rebuild and len(reading.decks) != 1:
        raise click.UsageError("--from-package rebuilds the lock of one deck: name it")
    if language and not reading.decks and not has_errors(reading.diagnostics):
        raise Unusable(
            f"no deck here is in '{language}' or translated into it: to translate one, begin with "
            f"a deck.{language}.yaml beside its deck.yaml"
        )
    # With several decks, each would wait for what the other process makes of all of them.
    shared = reading.decks[0] if len(reading.decks) == 1 else None
    others, checking = checks_after(
        reading, lambda: [*notes_of(shared, _own_facts(shared))] if shared else []
    )
    made: list[Build] = left_to_exit([])
    files: dict[Path, bytes] = {}
    wrong: list[Diagnostic] = []
    trouble: OSError | None = None
    try:
        for deck in reading.decks:
            progress.say(f"building {deck.id}")
            notes = _notes(deck, others) if deck is shared else None
            each, faults = build(
                deck, now, notes=notes, locked=locked, rebuild=rebuild, listing=listing
            )
            made.append(each)
            wrong += faults
            if each.packable and not has_errors(faults) and not reading.diagnostics:
                progress.say(f"packing {deck.id}")
                files |= pack(each)
    except OSError as error:
        # Probably a missing picture: a check reports it with its place.
        trouble = error
    found = checking.result()
    if not has_errors(found):
        if trouble:
            raise trouble
        found = sorted([*found, *wrong], key=by_position)
    progress.done()
    print_diagnostics(found)
    if has_errors(found):
        click.echo(summary(reading.checked, found))
        raise SystemExit(1)
    return made, files


_SHARE = 0.37
"""The process that checks makes the notes of so many of the facts first, from the last one on, so
that both have about as much to do: with 10,000 facts of two mixes, their CPU times differ by 1 %.
With 0.43 of the facts, the process that checks takes an eighth more, and with 0.34 a sixteenth
less."""


def _own_facts(deck: Deck) -> int:
    """The number of facts whose notes are made here."""
    return len(deck.facts) - int(len(deck.facts) * _SHARE)


def _notes(deck: Deck, others: BackgroundTask[list[Note]]) -> Iterator[Note]:
    yield from notes_of(deck, end=_own_facts(deck))
    yield from others.result()


def namespaces_changed(made: Sequence[Build], out: Path) -> dict[str, str]:
    """What is said of decks that were built into this folder with another namespace, by their ids.

    For released decks, it is an error.
    """
    told = {
        each.deck_id: changed_namespace(out / f"{each.deck_id}.apkg", each.deck_ids, each.namespace)
        for each in made
        if not each.lock.exists
    }
    return {deck: line for deck, line in told.items() if line}


def say_built(made: Build, out: Path) -> None:
    """Print what was written, and whether the deck has never been released."""
    path = out / f"{made.deck_id}.apkg"
    size = path.stat().st_size
    notes, cards = counted(len(made.plan.notes), "note"), counted(made.plan.card_count, "card")
    click.echo(visible(f"{path}: {notes}, {cards}, {_size(size)}"))
    if made.plan.first_release:
        click.echo("  never released before: no lock, so every note counts as new")


def _size(size: int) -> str:
    """A file's size in decimal units, as file managers show it."""
    if size < 1000:
        return f"{size} bytes"
    return f"{size / 1000:,.0f} kB" if size < 1_000_000 else f"{size / 1_000_000:,.1f} MB"
