"""`quizgen history sync`: keep the history in step with other devices, through a folder."""

import os
from pathlib import Path

import click

from quizgen.cli.deck_reading import counted
from quizgen.cli.history_access import db_option, history_path
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.sync.folder import listing, new_device_name
from quizgen.quiz.sync.state import Place, SyncState, sync_state
from quizgen.quiz.sync.sync import sync
from quizgen.system.clock import seconds_now
from quizgen.system.files import is_inside
from quizgen.values.clean import one_line


@click.command(
    "sync",
    short_help="keep the history in step with your other devices",
    epilog="Exit code: 0 done, 1 some file could not be read whole, 2 usage or system error.",
)
@click.argument(
    "folder",
    required=False,
    type=click.Path(path_type=Path, exists=True, file_okay=False),
)
@click.option("--off", is_flag=True, help="Stop. The history and the folder keep what they have.")
@db_option
def history_sync(folder: Path | None, db: Path | None, *, off: bool) -> None:
    """Keep the history in step with your other devices, through FOLDER.

    Syncthing, git or a cloud carries the folder from one device to another. Each device writes
    files of its own into it, so there are no conflicts, and reads those of the others. From then
    on, each session reads what is new when it begins and writes what is new when it ends.

    Without FOLDER, the one that was named before is read and written now.

    \b
    Examples:
      quizgen history sync ~/Sync/quizgen
      quizgen history sync
      quizgen history sync --off
    """
    if off and folder:
        raise click.UsageError("name a folder or use --off, not both")
    path = history_path(db)
    with sync_state(path, say=_note) as state:
        before = state.place()
        if off:
            state.turn_off()
            click.echo(one_line(f"{before.folder} is no longer used" if before else "sync was off"))
            return
        if folder:
            _set_place(state, folder.absolute(), path)
        elif not before:
            raise click.UsageError("name the folder that your devices share")
        now = int(seconds_now() * 1000)
        outcome = sync(state, now=now, seconds=None, whole=folder is not None)
        place = state.place()
    assert place
    for problem in outcome.problems:
        _note(problem)
    if outcome.failure:
        raise Unusable(outcome.failure)
    read, written = counted(outcome.read, "row"), counted(outcome.written, "row")
    click.echo(one_line(f"{place.folder}: {read} read, {written} written as {place.device}"))
    if not before:
        click.echo("from now on, each session does this (`quizgen history sync --off` ends it)")
    if outcome.problems:
        raise SystemExit(1)


def _set_place(state: SyncState, folder: Path, history: Path) -> None:
    """Note the folder. Raises Unusable or OSError if it cannot be used."""
    if is_inside(history, folder):
        raise Unusable(f"{folder}: the history itself is in it: name a folder of its own")
    if str(folder).encode(errors="replace").decode() != str(folder):
        raise Unusable(f"{folder}: its name is not UTF-8")
    files = listing(folder).files
    if not os.access(folder, os.W_OK | os.X_OK):
        raise Unusable(f"{folder}: this folder is not writable")
    before = state.place()
    if before is None:
        state.set_place(Place(folder, new_device_name()), anew=True)
    elif before.folder != folder:
        was_moved = any(file.is_of(before.device) for file in files)
        state.set_place(Place(folder, before.device), anew=not was_moved)


def _note(text: str) -> None:
    click.echo(one_line(text), err=True)
