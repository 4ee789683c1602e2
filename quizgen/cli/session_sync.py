"""Reading what other devices have written before a session, and writing what is new after it.

A session goes on whatever happens here: each problem is a line.
"""

from collections.abc import Callable
from pathlib import Path

import click

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.sync import Outcome, sync, write_new_rows
from quizgen.quiz.sync_state import SyncState, sync_state
from quizgen.values.clean import one_line

_SECONDS = 2.0
"""How long a session waits for the folder to be read, and for it to be written."""

_MOST_PROBLEMS = 5
"""How many problems are named. `quizgen history sync` names all."""


def sync_before_session(history: Path, now: int) -> Outcome:
    """Read the new rows of other devices, and write what a session before this one left."""
    return _said(history, lambda state: sync(state, now=now, seconds=_SECONDS))


def sync_after_session(history: Path) -> None:
    """Write the new rows of this device."""
    _said(history, lambda state: write_new_rows(state, seconds=_SECONDS))


def _said(history: Path, work: Callable[[SyncState], Outcome]) -> Outcome:
    """What the work did, after a line for each problem."""
    try:
        with sync_state(history, say=_note) as state:
            outcome = work(state)
    except Unusable as error:
        outcome = Outcome(failure=str(error))
    problems = [*outcome.problems, *filter(None, [outcome.failure])]
    for problem in problems[:_MOST_PROBLEMS]:
        _note(problem)
    if more := len(problems[_MOST_PROBLEMS:]):
        _note(f"problems that are not shown: {more:,} (`quizgen history sync` shows all)")
    return outcome


def _note(text: str) -> None:
    click.echo(one_line(f"history sync: {text}"), err=True)
