"""`quizgen history salvage`: bring the sound rows of a damaged history into a new file."""

from collections.abc import Iterator, Set
from itertools import pairwise
from pathlib import Path

import click

from quizgen.cli.deck_reading import counted
from quizgen.cli.out_option import out_option
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.quiz.history.history import open_history
from quizgen.quiz.history.log import LogRow
from quizgen.quiz.history.salvage import SalvagedRow, found_rows
from quizgen.system.files import open_regular, placed_whole
from quizgen.values.clean import one_line

_MOST_LISTED = 1_000
"""How many rows that are not sound are listed."""


@click.command(
    "salvage",
    short_help="bring the sound rows of a damaged history into a new file",
    epilog="Exit code: 0 all rows are sound, 1 some are not, 2 no rows, usage or system error.",
)
@click.argument("old", type=click.Path(path_type=Path, dir_okay=False))
@out_option("The new history, a file that does not exist.", "NEW", to_stdout=False, required=True)
def salvage(old: Path, out: Path) -> None:
    """Bring the sound rows of the history OLD into a new one, and list those that are not.

    OLD is only read. It may be damaged, or have tables that others have changed. Rows that are not
    found are listed by their numbers. The folder of `history sync` is
    not brought over: name it again.

    \b
    Examples:
      quizgen history salvage history.db -o mended.db
      quizgen quiz --db mended.db
    """
    if out.exists() or out.is_symlink():
        raise Unusable(f"{out}: there is such a file already: name a new one")
    for ending in ("-wal", "-journal"):
        if (beside := old.with_name(old.name + ending)).exists():
            _note(f"{beside}: what is in this file is not looked at")
    sound: set[int] = set()
    known: set[int] = set()
    unsound: dict[int, str] = {}
    with placed_whole(out) as temporary, open_regular(old) as file:
        log = open_history(temporary, say=_note)
        brought, refused = log.merge(_sound(found_rows(file), sound, known, unsound), in_part=True)
        log.close()
        if not brought:
            raise Unusable(f"{old}: no sound row of a history was found")
    for each in refused:
        number, _, why = each.partition(": ")
        unsound[int(number)] = why
    listed = [f"row {number:,} is not sound: {why}" for number, why in sorted(unsound.items())]
    listed += _missing(sound | unsound.keys(), max(sound | known))
    for line in listed[:_MOST_LISTED]:
        _note(line)
    if more := len(listed[_MOST_LISTED:]):
        _note(f"lines that are not shown: {more:,}")
    click.echo(one_line(f"{out}: {counted(brought, 'row')} brought over"))
    if listed:
        raise SystemExit(1)


def _sound(
    found: Iterator[SalvagedRow], sound: set[int], known: set[int], unsound: dict[int, str]
) -> Iterator[tuple[int, LogRow]]:
    """The rows that are sound. The numbers of all are noted."""
    for each in found:
        if each.row:
            sound.add(each.number)
            yield each.number, each.row
        elif not each.why:
            known.add(each.number)
        else:
            unsound[each.number] = each.why


def _missing(found: Set[int], last: int) -> Iterator[str]:
    """A line for each gap. Rows are numbered in turn from 1, and none is ever removed."""
    numbers = sorted(each for each in found if each <= last)
    for before, after in pairwise([0, *numbers, last + 1]):
        if after - before == 2:
            yield f"row {before + 1:,} was not found"
        elif after - before > 2:
            yield f"rows {before + 1:,} to {after - 1:,} were not found"


def _note(text: str) -> None:
    click.echo(one_line(text), err=True)
