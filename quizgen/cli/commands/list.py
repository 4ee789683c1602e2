"""`quizgen list`: list facts."""

import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from quizgen.cli.deck_reading import language_option, paths_argument
from quizgen.cli.quiet_reading import facts, read_quietly
from quizgen.diagnostics import located
from quizgen.facts.kinds import KINDS
from quizgen.questions.filters import Filters
from quizgen.system.file_names import same_form
from quizgen.values.clean import clean, one_line
from quizgen.values.folding import fold
from quizgen.values.formulas.unicode_formulas import unicode_text
from quizgen.values.suggestions import did_you_mean


@click.command(epilog="Exit code: 0 listed, 1 no deck can be read, 2 usage or system error.")
@paths_argument
@click.option("--kind", type=click.Choice([*KINDS]), help="Only facts of this kind.")
@click.option("--tag", help="Only facts with this tag, or a tag below it.")
@click.option(
    "--part",
    type=same_form,
    metavar="TEXT",
    help="Only facts of this part: the name of its file without .yaml.",
)
@click.option("--grep", metavar="TEXT", help="Only facts that contain TEXT, ignoring case.")
@language_option("List the translations into this language, where there are any.")
def list(  # noqa: A001  (the command's name)
    paths: tuple[Path, ...],
    kind: str | None,
    tag: str | None,
    part: str | None,
    grep: str | None,
    *,
    language: str,
) -> None:
    """List facts, one per line, with id, kind and title.

    Columns are separated by tabs if the output is not a terminal. With several decks, ids start
    with the deck: railways/stephenson.

    \b
    Examples:
      quizgen list
      quizgen list decks/railways --kind person
      quizgen list --grep engineer --tag railways
    """
    reading = read_quietly(paths, language)
    found = facts(reading)
    if part is not None:
        parts = [each.name for deck in reading.decks for each in deck.parts]
        if part not in parts:
            raise click.UsageError(f"no part '{clean(part)}'{did_you_mean(part, parts)}")
    words = fold(grep or "")
    wanted = Filters(kinds=_one(kind), tags=_one(tag), parts=_one(part))
    several = len(reading.decks) > 1
    rows = [
        (
            f"{deck.id}/{fact.id}" if several else fact.id,
            fact.leading,
            one_line(unicode_text(fact.marked_title())),
        )
        for deck, fact in found
        if wanted.takes(deck.filter_attributes(fact))
        and words in fold(" ".join(each.text for each in located.scalars(fact.node)))
    ]
    for line in _columns(rows) if sys.stdout.isatty() else map("\t".join, rows):
        click.echo(line)
    if not rows:
        click.echo("no facts match", err=True)


def _one(name: str | None) -> tuple[str, ...]:
    return () if name is None else (name,)


def _columns(rows: Sequence[tuple[str, str, str]]) -> Iterator[str]:
    """The rows in columns, each cut to one line of the terminal."""
    width = shutil.get_terminal_size().columns
    first = max((len(name) for name, _, _ in rows), default=0)
    second = max(map(len, KINDS))
    for name, kind, title in rows:
        line = f"{name:{first}}  {kind:{second}}  {title}"
        yield line if len(line) <= width else f"{line[: width - 1]}…"
