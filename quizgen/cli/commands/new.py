"""`quizgen new`: write an example fact to fill in."""

import os
from pathlib import Path

import click

from quizgen.cli.output_names import warn_of_windows
from quizgen.diagnostics.diagnostic import Unusable, visible
from quizgen.diagnostics.located import ScalarNode
from quizgen.facts.fact import Fact
from quizgen.facts.fields import Field
from quizgen.facts.kinds import KINDS
from quizgen.fix.ids import ids_in
from quizgen.fix.manuscript import Manuscript
from quizgen.reader.characters import BOM, LARGEST_FILE
from quizgen.reader.deck_folders import DECK_FILE, fact_files, find_decks
from quizgen.reader.decks import read_decks
from quizgen.reader.plain_values import TO_DO
from quizgen.reader.records import wrong_in_value
from quizgen.reader.scalar_parsers import an_id
from quizgen.reader.translations import told_apart
from quizgen.start.first_deck import FACTS_SCHEMA, SCHEMA_FOLDER
from quizgen.start.skeleton import (
    Citing,
    appended,
    citing_of,
    filled_in,
    has_points,
    identifying,
    new_file,
    skeleton,
    to_ask,
    values_in,
)
from quizgen.system.alone import alone_in
from quizgen.system.files import is_inside, leads_out, read_whole, write_whole
from quizgen.values.clean import clean
from quizgen.values.folding import fold


@click.command(epilog="Exit code: 0 written, 2 usage or system error.")
@click.argument("kind", type=click.Choice(list(KINDS)), metavar="KIND")
@click.option(
    "--id", "fact_id", default="", help="The fact's id, which is permanent once released."
)
@click.option(
    "--to", type=click.Path(path_type=Path, dir_okay=False), help="The fact file to append to."
)
@click.option("--ask", is_flag=True, help="Ask for each value; an empty answer leaves it out.")
def new(kind: str, fact_id: str, to: Path | None, *, ask: bool) -> None:
    """Write a fact of KIND to fill in to the end of a file, or to standard output.

    KIND is the first key of such a fact, as in `person:`. TODO is in the place of each value that a
    fact of the kind needs; until all are filled in, `quizgen check` reports them, and the deck
    cannot be built. Without --id, `quizgen fix` makes an id from the values that you fill in. The
    file is created if it does not exist.

    With --ask, what cannot be read is asked again, and a fact that the deck has already is refused.

    \b
    Examples:
      quizgen new person --to decks/railways/first-lines.yaml
      quizgen new person --ask --to decks/railways/first-lines.yaml
      quizgen new date --id rainhill-trials --to decks/railways/first-lines.yaml
      quizgen new argument
    """
    if fact_id:
        try:
            an_id(clean(fact_id))
        except ValueError as error:
            raise click.UsageError(str(error)) from None
    if to is None:
        lines = _lines_of(KINDS[kind], fact_id, Citing(), _Asking() if ask else None)
        click.echo("\n".join([f"- {lines[0]}", *(f"  {line}" for line in lines[1:])]))
        return
    warn_of_windows(to)
    folder = _deck_of(to)
    asked = _lines_for(to, folder, KINDS[kind], fact_id, ask=ask)
    with alone_in(folder):
        text, line = _with_fact(to, folder, asked, fact_id)
        write_whole({to: text.encode()})
    to_do = "" if ask else f" to fill in: replace each {TO_DO}, or delete its line"
    click.echo(visible(f"{to}:{line}: added {'an' if kind[0] in 'aeio' else 'a'} {kind}{to_do}"))
    if not fact_id:
        click.echo(visible(f"then give it an id: quizgen fix {to}"))


def _lines_for(path: Path, folder: Path, kind: type[Fact], fact_id: str, *, ask: bool) -> list[str]:
    """The lines of a new fact for a file of a deck."""
    _refuse_taken(fact_id, folder)
    file = _read(path) if _has_text(path) else None
    citing = citing_of(file, _read(folder / DECK_FILE))
    if file is not None:
        # Before anything is asked: an error if there is no place for a fact.
        appended(file, skeleton(kind, fact_id, citing))
    return _lines_of(kind, fact_id, citing, _Asking(folder) if ask else None)


def _has_text(path: Path) -> bool:
    """Whether there is a file with anything in it; an empty one is begun like a new one."""
    return path.exists() and bool(read_whole(path, LARGEST_FILE).strip())


def _refuse_taken(fact_id: str, folder: Path) -> None:
    """UsageError if a fact of the deck has the id; none has an empty one."""
    if not fact_id:
        return
    for each in (path for path in fact_files(folder) if not leads_out(path, folder)):
        text = read_whole(each, LARGEST_FILE).decode(errors="replace")
        if fact_id in ids_in(Manuscript(str(each), text)):
            raise click.UsageError(f"the id '{fact_id}' is taken, in {clean(str(each))}")


def _with_fact(path: Path, folder: Path, lines: list[str], fact_id: str) -> tuple[str, int]:
    """The file's text with the new fact, and the line at which the fact starts, from 1.

    All is read again: another process may have written since the lines were made.
    """
    _refuse_taken(fact_id, folder)
    if not _has_text(path):
        schema = folder / SCHEMA_FOLDER / FACTS_SCHEMA
        beside = os.path.relpath(schema, path.parent).replace(os.sep, "/")
        text = new_file(path, lines, beside if schema.exists() else "")
        return text, text.partition("\nfacts:\n")[0].count("\n") + 3
    text, line = appended(_read(path), lines)
    return BOM * read_whole(path, LARGEST_FILE).startswith(BOM.encode()) + text, line


def _lines_of(
    kind: type[Fact], fact_id: str, citing: Citing, asking: "_Asking | None"
) -> list[str]:
    if asking is None:
        return skeleton(kind, fact_id, citing)
    values = {each.key: said for each in to_ask(kind, citing) if (said := asking.value(kind, each))}
    return filled_in(kind, fact_id, citing, values)


class _Asking:
    """Asks an author for values, on standard error."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder` is that of the deck, in which no fact must be named alike."""
        reading = read_decks([folder]) if folder else None
        self._decks = reading.decks if reading else ()

    def value(self, kind: type[Fact], each: Field) -> str:
        """The value of a field as it was typed, each point in a line; "" to leave it out."""
        example = f"; e.g. {each.example}" if each.example else ""
        said = self._typed(each, f"{each.key} ({each.meaning}{example})")
        if said and each.key == identifying(kind):
            self._refuse(kind, each, said)
        points = [said]
        while has_points(each) and points[-1]:
            points.append(self._typed(each, f"{each.key}, another point (or nothing)"))
        return "\n".join(filter(None, points))

    def _typed(self, each: Field, wanted: str) -> str:
        """What is typed for a field, which can be one of its values; "" if nothing is."""
        while True:
            said = " ".join(
                str(click.prompt(wanted, default="", show_default=False, err=True)).split()
            )
            faults = [wrong_in_value(each, part) for part in values_in(each, said)] if said else []
            wrong = next(filter(None, faults), "")
            if not wrong:
                return said
            click.echo(visible(wrong), err=True)

    def _refuse(self, kind: type[Fact], each: Field, said: str) -> None:
        """UsageError if a fact of the deck has this name."""
        for fact in (fact for deck in self._decks for fact in (*deck.facts, *deck.drafts)):
            node = fact.node.entries.get(each.key)
            if (
                type(fact) is kind
                and isinstance(node, ScalarNode)
                and fold(node.text) == fold(said)
            ):
                place = f"{fact.place.source.path}:{fact.place.line}"
                raise click.UsageError(clean(f"'{said}' is there already: {place}"))


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
    _, translations = told_apart([*fact_files(folder), path], folder / DECK_FILE, "")
    if any(each.path == path for each in translations):
        raise click.UsageError(
            f"{clean(str(path))} is a translation: add the fact to a file that is none"
        )
    return folder


def _read(path: Path) -> Manuscript:
    try:
        return Manuscript(str(path), read_whole(path, LARGEST_FILE).decode().removeprefix(BOM))
    except UnicodeDecodeError:
        raise Unusable(f"{path}: not UTF-8; save the file as UTF-8") from None
