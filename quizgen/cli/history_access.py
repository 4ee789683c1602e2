"""The learner's history file: its place, and opening it."""

from contextlib import suppress
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import click

from quizgen.cli.user_folders import data_folder
from quizgen.diagnostics.diagnostic import Unusable, visible
from quizgen.system.clock import local_now

if TYPE_CHECKING:
    from quizgen.quiz.history.history import History
    from quizgen.quiz.history.log import LogRow, RowType

db_option = click.option(
    "--db",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="QUIZGEN_DB",
    show_envvar=True,
    metavar="FILE",
    help="The history file. Default: in your user data folder.",
)


def note(text: str) -> None:
    """Say on the side what was found when a history was opened."""
    click.echo(text, err=True)


def history_path(db: Path | None) -> Path:
    """The path of the history file: `db`, or the default one."""
    if db is not None:
        return db
    return data_folder() / "history.db"


def begun_history(db: Path | None) -> "History":
    """The history, opened for a session, which begins one if there is none, or an empty file."""
    from quizgen.quiz.history.database import IF_MISSED
    from quizgen.quiz.history.history import open_history

    path = history_path(db)
    was_empty = _is_left_empty(path)
    history = open_history(path, say=note)
    if was_empty:
        said = f"{path}: the history is empty and begins anew; {IF_MISSED}"
        click.echo(visible(said), err=True)
    return history


def _is_left_empty(path: Path) -> bool:
    """Whether a file is empty, as after a copy on a full disk, and no window is just filling it."""
    with suppress(OSError):
        file = path.stat()
        age = local_now().timestamp() - file.st_mtime
        return S_ISREG(file.st_mode) and not file.st_size and age > _MAKING
    return False


_MAKING = 10
"""Seconds in which every history is made."""


def existing_history(db: Path | None) -> "History":
    """The history, opened for reading. Raises Unusable if there is none yet."""
    # Imported here, so that `sheet`, which has the option too, does not load SQLite.
    from quizgen.quiz.history.history import read_history

    path = history_path(db)
    found = read_history(path)
    if found is None:
        raise Unusable(f"{path}: no history yet (`quizgen quiz` starts one)")
    return found


def row_now(what: "RowType", **values: Any) -> "LogRow":
    """A row of the log with the current time and day."""
    from quizgen.quiz.days import day_of
    from quizgen.quiz.history.log import LogRow

    now = local_now()
    timestamp_ms = int(now.timestamp() * 1000)
    return LogRow(
        uuid=str(uuid4()), timestamp_ms=timestamp_ms, day=day_of(now), what=what, **values
    )
