"""`quizgen history`: export and import the history, undo, list and unsuspend questions."""

from collections import Counter
from collections.abc import Collection
from pathlib import Path

import click

from quizgen.cli.commands.history_anki import from_anki, to_anki
from quizgen.cli.commands.history_salvage import salvage
from quizgen.cli.commands.history_sync import history_sync
from quizgen.cli.deck_reading import counted
from quizgen.cli.history_access import db_option, existing_history, history_path, note, row_now
from quizgen.cli.line_files import bounded_lines, opened_lines
from quizgen.cli.out_option import out_option
from quizgen.cli.output_names import STANDARD_OUTPUT, warn_of_windows
from quizgen.diagnostics.diagnostic import Unusable, visible
from quizgen.quiz.history.history import open_history
from quizgen.quiz.history.json_lines import line_of, numbered_rows
from quizgen.quiz.history.log import QuestionKey
from quizgen.system.files import write_whole
from quizgen.values.clean import clean, one_line
from quizgen.values.suggestions import did_you_mean


@click.group()
def history() -> None:
    """Sync, export and import your history, undo the last action, and unsuspend questions.

    The history is a log of all answers, including undone ones. Each line of an export is a row as
    JSON. Rows are never imported twice, so two machines can exchange their exports; `sync` does so
    by itself.

    \b
    Examples:
      quizgen history sync ~/Sync/quizgen
      quizgen history export -o laptop.jsonl
      quizgen history import laptop.jsonl
      quizgen history unsuspend railways/stephenson/born
      quizgen history from-anki collection.colpkg
      quizgen history to-anki decks/railways -o studied.apkg
      quizgen history salvage damaged.db -o mended.db
    """


history.add_command(from_anki)
history.add_command(to_anki)
history.add_command(history_sync)
history.add_command(salvage)


@history.command(
    "export",
    short_help="write every row as a line of JSON",
    epilog="Exit code: 0 written, 2 no history, usage or system error.",
)
@out_option("The file to write. Default: standard output.")
@db_option
def export(out: Path | None, db: Path | None) -> None:
    """Write every row of the history as a line of JSON.

    A row has `uuid`, `at` (milliseconds since 1970), `day` (as Python's date.toordinal counts, from
    04:00 to 04:00) and `what`: review, cram, undo, suspend, unsuspend, bury or parameters. Rows
    about a question have `deck` (namespace/id, or the id alone if there is no namespace), `fact`
    and `slot`. Answers have `rating` (1 again to 4 easy), `mode`, `typed`, `verdict` and `taken`
    (milliseconds). Reviews also have `before`, `phase`, `step`, `interval` (days), `delay`
    (seconds), `retention`, `scheduler` and `parameters` (the row of the weights, missing for the
    default ones). An undo has a `target`, a row of parameters has `weights`.
    """
    found = existing_history(db)
    lines = [line_of(row) for row in found.rows()]
    if out is None or out == STANDARD_OUTPUT:
        for line in lines:
            click.echo(line)
        return
    warn_of_windows(out)
    write_whole({out: "".join(f"{line}\n" for line in lines).encode()})
    click.echo(visible(f"{out}: {counted(len(lines), 'row')}"))


@history.command(
    "import",
    short_help="import the rows of an export",
    epilog="Exit code: 0 imported, 1 errors in FILE and nothing imported, 2 usage or system error.",
)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@db_option
def import_(file: Path, db: Path | None) -> None:
    """Import the rows of FILE that are not in the history yet. With -, read standard input.

    If any line is wrong, all errors are reported and nothing is imported.
    """
    wrong: list[str] = []
    with opened_lines(file) as lines:
        number = sum(1 for _ in numbered_rows(bounded_lines(lines), wrong))
        if not wrong:
            path = history_path(db)
            log = open_history(path, say=note)
            # Read again, because a long history would not fit in memory; and first, because
            # nothing can be answered while rows are written.
            lines.seek(0)
            imported, wrong = log.merge(numbered_rows(bounded_lines(lines), wrong))
    if wrong:
        for each in wrong:
            click.echo(one_line(f"{file}:{each}"), err=True)
        click.echo("nothing was imported", err=True)
        raise SystemExit(1)
    present = number - imported
    click.echo(visible(f"{path}: {counted(imported, 'row')} imported, {present:,} already there"))


@history.command(
    short_help="undo the last action",
    epilog="Exit code: 0 undone, 2 nothing to undo, usage or system error.",
)
@db_option
def undo(db: Path | None) -> None:
    """Undo the last action: an answer, a suspension, a burial, or fitted weights.

    The undone row stays in the log.
    """
    log = open_history(existing_history(db).path, say=note)
    row = log.last_undoable()
    if row is None:
        raise Unusable("there is nothing to undo")
    log.append_unchecked(
        row_now("undo", deck=row.deck, fact=row.fact, slot=row.slot, target=row.uuid)
    )
    about = row.key.name if row.deck else "weights"
    click.echo(one_line(f"{about}: {row.what} undone"))


@history.command(
    short_help="list suspended questions",
    epilog="Exit code: 0 listed, 2 no history, usage or system error.",
)
@db_option
def suspended(db: Path | None) -> None:
    """List the suspended questions, one per line: deck/fact/slot.

    Where the list has two decks with the same id, their namespaces come first.
    """
    for name in sorted(_named(existing_history(db).suspended()).values()):
        click.echo(one_line(name))


@history.command(
    short_help="unsuspend questions",
    epilog="Exit code: 0 unsuspended, 2 not suspended, usage or system error.",
)
@click.argument("questions", nargs=-1, metavar="[QUESTION]…")
@click.option("--all", "every", is_flag=True, help="Unsuspend all questions.")
@db_option
def unsuspend(questions: tuple[str, ...], db: Path | None, *, every: bool) -> None:
    """Unsuspend questions. QUESTION is deck/fact/slot, or deck/fact for all questions of a fact.

    Write a question as `quizgen history suspended` lists it.
    """
    if not questions and not every:
        raise click.UsageError("give a question as deck/fact/slot, or use --all")
    log = open_history(history_path(db), say=note)
    found = _named(log.suspended())
    for question in questions:
        if not any(_is(question, name) for name in found.values()):
            hint = did_you_mean(question, found.values())
            raise click.UsageError(f"'{clean(question)}' is not suspended{hint}")
    for key, name in found.items():
        if every or any(_is(question, name) for question in questions):
            row = row_now("unsuspend", **key._asdict())
            log.append(row, newest=log.newest(key))
            click.echo(one_line(f"{name}: unsuspended"))


def _named(keys: Collection[QuestionKey]) -> dict[QuestionKey, str]:
    """Questions, sorted, each with its name. Where two decks have one id, it has its namespace."""
    decks = Counter(key.deck_id for key in {key.deck: key for key in keys}.values())
    return {key: key.name if decks[key.deck_id] == 1 else "/".join(key) for key in sorted(keys)}


def _is(question: str, name: str) -> bool:
    """Whether a question is the one with a name, or its fact is."""
    return question in (name, name.rpartition("/")[0])
