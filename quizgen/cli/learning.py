"""What the commands share that read and write a learner's history."""

from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from quizgen.cli.database import history_path
from quizgen.diagnostic import Unusable
from quizgen.quiz.days import day_of
from quizgen.quiz.history import History, read_history
from quizgen.quiz.log import Row, What


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
