"""`quizgen optimise`: fit the weights of the scheduler to the learner."""

from pathlib import Path

import click

from quizgen.cli.deck_reading import counted
from quizgen.cli.history_access import db_option, existing_history, note, row_now
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.history.history import open_history
from quizgen.quiz.optimising import fit


@click.command(epilog="Exit code: 0 fitted, whether or not it was saved; 2 not enough reviews.")
@click.option("--dry-run", is_flag=True, help="Show the result, but save nothing.")
@db_option
def optimise(db: Path | None, *, dry_run: bool) -> None:
    """Fit the weights of the scheduler to your history.

    The fit is evaluated on reviews that it has not seen: weights are fitted to the oldest four
    fifths of your reviews and predict the newest fifth. If they predict better than the present
    weights (a lower log loss), weights fitted to all reviews are saved. They apply from the next
    review of each question on; due dates are not changed.

    \b
    Examples:
      quizgen optimise
      quizgen optimise --dry-run
    """
    path = existing_history(db).path
    history = open_history(path, say=note)
    _, present = history.parameters()
    try:
        found = fit(history.ratings().values(), present)
    except ValueError as error:
        raise Unusable(str(error)) from error
    before, after = found.before, found.after
    click.echo(
        f"fitted to {counted(found.reviews, 'review')}, evaluated on the newest {found.held_out}:"
    )
    click.echo(f"  log loss     {before.log_loss:.4f} now, {after.log_loss:.4f} fitted")
    click.echo(f"  RMSE (bins)  {before.rmse:.4f} now, {after.rmse:.4f} fitted")
    change = (before.log_loss - after.log_loss) / before.log_loss
    if not found.is_better:
        click.echo("not saved: the present weights predict as well or better")
    elif dry_run:
        click.echo(f"would be saved: log loss is {change:.1%} lower")
    else:
        weights = " ".join(f"{weight:.6g}" for weight in found.parameters)
        history.append_unchecked(row_now("parameters", weights=weights))
        click.echo(f"saved: log loss is {change:.1%} lower")
