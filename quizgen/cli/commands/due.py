"""`quizgen due`: how many questions are due, in a line."""

from datetime import datetime
from pathlib import Path

import click

from quizgen.cli.history_access import db_option, history_path


@click.command(epilog="Exit code: 0 printed, 2 usage or system error.")
@click.option("--short", is_flag=True, help="Only the number; nothing if none is due.")
@db_option
def due(*, short: bool, db: Path | None) -> None:
    """Say how many questions are due, in one line, for a shell prompt or a status bar.

    Only the history is read, so new questions are not counted, and questions that have been taken
    out of a deck are. At most one question of a fact is counted.

    \b
    Examples:
      quizgen due
      PS1='$(quizgen due --short) $ '
    """
    from quizgen.quiz.days import day_of
    from quizgen.quiz.due_counts import due_counts
    from quizgen.quiz.history import read_history

    history = read_history(history_path(db))
    today = day_of(datetime.now().astimezone())
    now, tomorrow, overdue = due_counts(history, today) if history else (0, 0, 0)
    if short:
        if now:
            click.echo(now)
        return
    line = f"{now} due" if now else "nothing is due"
    if overdue:
        line += f", {overdue} of them since before today"
    click.echo(f"{line}; {tomorrow} tomorrow")
