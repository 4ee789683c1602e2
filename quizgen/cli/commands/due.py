"""`quizgen due`: how many questions are due, in a line."""

from pathlib import Path

import click

from quizgen.cli.history_access import db_option, history_path
from quizgen.system.clock import local_now


@click.command(epilog="Exit code: 0 printed, 2 usage or system error.")
@click.option("--short", is_flag=True, help="Only the number, with new ones; nothing for none.")
@db_option
def due(*, short: bool, db: Path | None) -> None:
    """Say how many questions wait today, in one line, for a shell prompt or a status bar.

    No deck is read. New questions are those that the last session without filters left, as many as
    the day has room for by its --new, --until and --reviews. Of due ones, at most one of each fact
    is counted, and so are those that have been taken out of a deck.

    \b
    Examples:
      quizgen due
      PS1='$(quizgen due --short) $ '
    """
    from quizgen.quiz.days import day_of
    from quizgen.quiz.due_counts import DueCounts, due_counts
    from quizgen.quiz.history.history import read_history

    history = read_history(history_path(db))
    today = day_of(local_now())
    counts = due_counts(history, today) if history else DueCounts(0, 0, 0, None, 0)
    if short:
        if waiting := counts.today + (counts.new or 0):
            click.echo(waiting)
        return
    said = [f"{counts.today} due" if counts.today else "nothing is due"]
    if counts.put_off:
        said.append(f"{counts.put_off} more put off")
    if counts.overdue:
        said.append(f"{counts.overdue} of them since before today")
    if counts.new is not None:
        said.append(f"{counts.new} new")
    click.echo(f"{', '.join(said)}; {counts.tomorrow} tomorrow")
