"""What the commands share that deal with a learner's history."""

from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import click

from quizgen.diagnostic import Unusable
from quizgen.quiz.days import day_of
from quizgen.quiz.history import History, read_history
from quizgen.quiz.log import Row, What

db_option = click.option(
    "--db",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="QUIZGEN_DB",
    show_envvar=True,
    metavar="FILE",
    help="The history, where it is not the usual file.",
)


def history_path(db: Path | None) -> Path:
    """The file of the history: the one that was named, or the user's own."""
    if db is not None:
        return db
    from platformdirs import user_data_path

    return user_data_path("quizgen", appauthor=False) / "history.db"


def present_history(db: Path | None) -> History:
    """The history, to be read. Raises Unusable where there is none yet."""
    path = history_path(db)
    found = read_history(path)
    if found is None:
        raise Unusable(f"{path}: no history yet (`quizgen quiz` begins one)")
    return found


def row_now(what: What, **values: Any) -> Row:
    """A row of the log about what is done now."""
    now = datetime.now().astimezone()
    at = int(now.timestamp() * 1000)
    return Row(uuid=str(uuid4()), at=at, day=day_of(now), what=what, **values)
