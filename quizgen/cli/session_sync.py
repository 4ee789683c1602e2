"""Reading what other devices have written before a session, and writing what is new after it.

A session goes on whatever happens here: each problem is a line.
"""

import click

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.history.history import History
from quizgen.values.clean import one_line

_SECONDS = 2.0
"""How long a session waits for the folder to be read, and for it to be written."""

_MOST_PROBLEMS = 5
"""How many problems are named. `quizgen history sync` names all."""


def sync_around_session(history: History, now: int | None) -> int | None:
    """Read the new rows of other devices, and write those of this one; without a time, only write.

    How many answers were read; None if nothing was named to be read or it cannot be.
    """
    if not history.has_folder():
        return None
    # Imported here, because most learners have one device.
    from quizgen.quiz.sync.state import sync_state
    from quizgen.quiz.sync.sync import Outcome, sync, write_new_rows

    try:
        with sync_state(history.path, say=_note) as state:
            if now is None:
                outcome = write_new_rows(state, seconds=_SECONDS)
            else:
                outcome = sync(state, now=now, seconds=_SECONDS)
    except Unusable as error:
        outcome = Outcome(failure=str(error))
    problems = [*outcome.problems, *filter(None, [outcome.failure])]
    for problem in problems[:_MOST_PROBLEMS]:
        _note(problem)
    if more := len(problems[_MOST_PROBLEMS:]):
        _note(f"problems that are not shown: {more:,} (`quizgen history sync` shows all)")
    return None if outcome.failure else outcome.answers


def _note(text: str) -> None:
    click.echo(one_line(f"history sync: {text}"), err=True)
