"""Where a learner's history is."""

from pathlib import Path

import click

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
