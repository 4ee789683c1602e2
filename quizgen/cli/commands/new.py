"""`quizgen new`: write an example fact to fill in."""

import os
from pathlib import Path

import click

from quizgen.cli.output_names import warn_of_windows
from quizgen.diagnostics.diagnostic import Unusable, visible
from quizgen.facts.kinds import KINDS
from quizgen.fix.ids import ids_in
from quizgen.fix.manuscript import Manuscript
from quizgen.reader.characters import BOM, LARGEST_FILE
from quizgen.reader.deck_folders import DECK_FILE, fact_files, find_decks
from quizgen.reader.scalar_parsers import an_id
from quizgen.start.first_deck import FACTS_SCHEMA, SCHEMA_FOLDER
from quizgen.start.skeleton import Citing, appended, citing_of, new_file, skeleton
from quizgen.system.files import is_inside, leads_out, read_whole, write_whole
from quizgen.values.clean import clean


@click.command(epilog="Exit code: 0 written, 2 usage or system error.")
@click.argument("kind", type=click.Choice(list(KINDS)), metavar="KIND")
@click.option(
    "--id", "fact_id", default="", help="The fact's id, which is permanent once released."
)
@click.option(
    "--to", type=click.Path(path_type=Path, dir_okay=False), help="The fact file to append to."
)
def new(kind: str, fact_id: str, to: Path | None) -> None:
    """Write a fact of KIND with example values to the end of a file, or to standard output.

    KIND is the first key of such a fact, as in `person:`. Without --id, `quizgen fix` makes an id
    from the values that you fill in. The file is created if it does not exist.

    \b
    Examples:
      quizgen new person --to decks/railways/first-lines.yaml
      quizgen new date --id rainhill-trials --to decks/railways/first-lines.yaml
      quizgen new argument
    """
    if fact_id:
        try:
            an_id(clean(fact_id))
        except ValueError as error:
            raise click.UsageError(str(error)) from None
    if to is None:
        first, *others = skeleton(KINDS[kind], fact_id, Citing())
        click.echo("\n".join([f"- {first}", *(f"  {line}" for line in others)]))
        return
    warn_of_windows(to)
    text, line = _with_fact(to, kind, fact_id)
    write_whole({to: text.encode()})
    click.echo(
        visible(f"{to}:{line}: added an example {kind}: replace each value, or delete its line")
    )
    if not fact_id:
        click.echo(visible(f"then give it an id: quizgen fix {to}"))


def _with_fact(path: Path, kind: str, fact_id: str) -> tuple[str, int]:
    """The file's text with the new fact, and the line at which the fact starts, from 1."""
    folder = _deck_of(path)
    if fact_id:
        for each in (path for path in fact_files(folder) if not leads_out(path, folder)):
            text = read_whole(each, LARGEST_FILE).decode(errors="replace")
            if fact_id in ids_in(Manuscript(str(each), text)):
                raise click.UsageError(f"the id '{fact_id}' is taken, in {clean(str(each))}")
    deck = _read(folder / DECK_FILE)
    if not path.exists():
        schema = folder / SCHEMA_FOLDER / FACTS_SCHEMA
        beside = os.path.relpath(schema, path.parent).replace(os.sep, "/")
        lines = skeleton(KINDS[kind], fact_id, citing_of(None, deck))
        text = new_file(path, lines, beside if schema.exists() else "")
        return text, text[: text.index("\n- ")].count("\n") + 2
    file = _read(path)
    text, line = appended(file, skeleton(KINDS[kind], fact_id, citing_of(file, deck)))
    return BOM * read_whole(path, LARGEST_FILE).startswith(BOM.encode()) + text, line


def _deck_of(path: Path) -> Path:
    """The folder of the deck of a fact file, which need not exist."""
    if path.suffix != ".yaml" or path.name == DECK_FILE:
        raise click.UsageError(
            f"{clean(str(path))} is not a fact file "
            f"(fact files end in .yaml and are not named {DECK_FILE})"
        )
    folders, _ = find_decks([path if path.exists() else path.parent])
    folder = next(iter(folders), None)
    if folder is None or not is_inside(path, folder):
        raise Unusable(f"{path} would not be in a deck: no {DECK_FILE} in its folder or above")
    return folder


def _read(path: Path) -> Manuscript:
    try:
        return Manuscript(str(path), read_whole(path, LARGEST_FILE).decode().removeprefix(BOM))
    except UnicodeDecodeError:
        raise Unusable(f"{path}: not UTF-8; save the file as UTF-8") from None
