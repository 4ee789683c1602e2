"""`quizgen optimise`: fit the scheduler to the learner."""

from pathlib import Path

import click

from quizgen.cli.deck_reading import counted
from quizgen.cli.history_access import db_option, existing_history, row_now
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.fsrs import DEFAULT_PARAMETERS
from quizgen.quiz.history import open_history
from quizgen.quiz.optimising import fit


@click.command(epilog="Exit code: 0 fitted, whether or not it was kept; 2 too few reviews.")
@click.option("--dry-run", is_flag=True, help="Say what would change, and keep nothing.")
@db_option
def optimise(db: Path | None, *, dry_run: bool) -> None:
    """Fit the scheduler to your own history.

    The fit is judged by reviews that it has not seen: weights fitted to the oldest four fifths of
    your reviews predict the newest fifth, and so do the present ones. Only if the fitted ones do it
    better (a lower log loss) are weights fitted to everything kept. They change how firm your
    memories are taken to be from the next review on; what is due already stays due when it was.

    \b
    Examples:
      quizgen optimise
      quizgen optimise --dry-run
    """
    path = existing_history(db).path
    history = open_history(path, say=lambda text: click.echo(text, err=True))
    _, present = history.parameters() or (None, DEFAULT_PARAMETERS)
    try:
        found = fit(history.ratings().values(), present)
    except ValueError as error:
        raise Unusable(str(error)) from error
    before, after = found.before, found.after
    click.echo(
        f"fitted to {counted(found.reviews, 'review')}, judged by the newest {found.judged}:"
    )
    click.echo(f"  log loss     {before.log_loss:.4f} now, {after.log_loss:.4f} fitted")
    click.echo(f"  RMSE (bins)  {before.rmse:.4f} now, {after.rmse:.4f} fitted")
    change = (before.log_loss - after.log_loss) / before.log_loss
    if not found.is_better:
        click.echo("not kept: the present weights predict as well or better")
    elif dry_run:
        click.echo(f"would be kept: they predict better, by {change:.1%} of the log loss")
    else:
        weights = " ".join(f"{weight:.6g}" for weight in found.parameters)
        history.keep(row_now("parameters", weights=weights))
        click.echo(f"kept: they predict better, by {change:.1%} of the log loss")
