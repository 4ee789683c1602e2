"""`quizgen import`: facts from tables, packages of Anki, and Markdown."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import SystemRandom
from shlex import quote

import click

from quizgen import languages
from quizgen.cli.deck_reading import counted, language_option, print_diagnostics
from quizgen.cli.out_option import PathName, out_option
from quizgen.cli.output_names import warn_of_windows
from quizgen.diagnostics.diagnostic import Unusable, visible
from quizgen.importing.importer import Import, imported, imported_from, is_edited
from quizgen.importing.leftovers import first_line, leftover_file
from quizgen.importing.map_files import read_map
from quizgen.importing.material import Material
from quizgen.importing.media import ImportedMedia, MediaFolder
from quizgen.importing.proposing import proposed_map
from quizgen.importing.reading import read_material
from quizgen.importing.target import NewDeck, Target
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.characters import BOM, LARGEST_FILE
from quizgen.reader.deck_folders import fact_files
from quizgen.start.first_deck import new_namespace
from quizgen.system.clock import local_now
from quizgen.system.files import is_inside, read_whole, write_whole

MEDIA_FOLDER = "media"

_SHOWN = 8
"""Reasons that are shown; all of them are in the file with what was left over."""


@click.command(
    "import",
    epilog="Exit code: 0 written, 1 errors in the map or nothing imported, 2 FILE cannot be read, "
    "usage or system error.",
)
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.option(
    "--map",
    "map_file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="MAP",
    help="The map: which column becomes what. Default: propose one, and import nothing.",
)
@click.option(
    "--to",
    type=PathName(path_type=Path, file_okay=False),
    metavar="DIR",
    help="The folder of the deck. If there is no deck in it, one is started.",
)
@out_option(
    "The file for the proposed map. Default: the name of FILE with .map.yaml, here.",
    to_stdout=False,
)
@click.option("--title", default="", help="The title of a new deck. Default: the folder's name.")
@language_option("The language of a new deck.")
@click.option(
    "--media",
    "media_folder",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="The folder of pictures and sounds that FILE names. Default: that of FILE.",
)
@click.option(
    "--leftover",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="The file for what does not fit. Default: leftover.yaml beside the map.",
)
@click.option("--replace", is_flag=True, help="Write the fact files of an earlier import again.")
def import_(
    file: Path,
    *,
    map_file: Path | None,
    to: Path | None,
    out: Path | None,
    title: str,
    language: str,
    media_folder: Path | None,
    leftover: Path | None,
    replace: bool,
) -> None:
    """Import facts from FILE: CSV or TSV, a list of Quizlet, a text file or package of Anki, cards
    in Markdown or a folder of these, records in YAML or JSON.

    Without --map, quizgen looks at the values, writes a map, and imports nothing. Edit the map: it
    says which column becomes which field of a fact. With --map and --to, the facts are written into
    the deck. What does not fit is in leftover.yaml, with its row and the reason.

    \b
    Examples:
      quizgen import rivers.csv
      quizgen import rivers.csv --map rivers.map.yaml --to decks/rivers
      quizgen import collection.colpkg
    """
    if map_file is None:
        _propose(file, out or Path(f"{file.stem}.map.yaml"))
        return
    if to is None:
        raise click.UsageError("name the folder of the deck: --to decks/NAME")
    text = _text_of(map_file)
    of_map, found = read_map(str(map_file), text)
    if of_map is None:
        print_diagnostics(found)
        raise SystemExit(1)
    material = read_material(file, of_map.settings)
    leftover = leftover or map_file.parent / "leftover.yaml"
    _refuse_other(leftover, file.name, to)
    new = NewDeck(title, language or languages.DEFAULT, new_namespace(SystemRandom()))
    target = Target(to, new, _earlier(to, file) if replace else frozenset())
    if target.deck and (title or language):
        raise click.UsageError(f"--title and --lang are for a new deck, and {to} is one already")
    media = ImportedMedia(_media_of(material, media_folder))
    made, found = imported(material, of_map, target, media, local_now().date().toordinal())
    if found:
        print_diagnostics(found)
        raise SystemExit(1)
    _write(made, media, to, leftover, file)
    _report(made, to, leftover)


def _propose(file: Path, out: Path) -> None:
    """Write the map that the values of a file suggest."""
    if out.exists():
        raise Unusable(f"{out} exists already: use it with --map, or name another file with -o")
    material = read_material(file, {})
    proposal = proposed_map(material, _quoted(file), _quoted(out))
    warn_of_windows(out)
    write_whole({out: proposal.text.encode()})
    for line in proposal.summary:
        click.echo(visible(line))
    click.echo(visible(f"{out}: edit it, then: quizgen import {_quoted(file)} {proposal.options}"))


def _quoted(path: Path) -> str:
    return quote(str(path))


def _text_of(path: Path) -> str:
    try:
        return read_whole(path, LARGEST_FILE).decode().removeprefix(BOM)
    except UnicodeDecodeError:
        raise Unusable(f"{path}: not UTF-8; save the file as UTF-8") from None


def _refuse_other(leftover: Path, name: str, to: Path) -> None:
    """Unusable if the file for what is left over has something else in it, or is in the deck."""
    if is_inside(leftover, to):
        raise Unusable(f"{leftover} would be a fact file: name one outside {to} with --leftover")
    if leftover.exists() and not _text_of(leftover).startswith(first_line(name)):
        raise Unusable(f"{leftover} is not of {name}: name another file with --leftover")


def _earlier(folder: Path, file: Path) -> frozenset[Path]:
    """The fact files of a deck that an earlier import of this file has written.

    Raise Unusable if one has been edited since.
    """
    start = imported_from(file.name).encode()
    paths = fact_files(folder) if folder.exists() else ()
    found = set()
    for path in paths:
        if path.is_file() and read_whole(path, LARGEST_FILE).startswith(start):
            if is_edited(_text_of(path)):
                raise Unusable(
                    f"{path} has been edited since it was imported: nothing was written (undo the "
                    "edits, or remove the file, to import it again)"
                )
            found.add(path)
    return frozenset(found)


def _media_of(material: Material, folder: Path | None) -> Callable[[str], bytes | None]:
    """What gives the pictures and sounds: those in FILE itself, then those in a folder."""
    beside = MediaFolder(folder or material.path.parent)

    def content(name: str) -> bytes | None:
        found = material.media(name)
        return beside.content(name) if found is None else found

    return content


def _write(made: Import, media: ImportedMedia, to: Path, leftover: Path, file: Path) -> None:
    """Write the files of the deck, and what was left over. The fact files come last."""
    texts = {leftover: leftover_file(file.name, made.misfits)} if made.misfits else {}
    for path in (*made.files, *texts):
        warn_of_windows(path)
    pictures = {to / MEDIA_FOLDER / name: original for original, name in made.media.items()}
    new = [path for path in pictures if not path.exists()]
    for path in pictures.keys() - new:
        if read_whole(path, LARGEST_FILE) != media.content(pictures[path]):
            raise Unusable(f"{path} exists already, with another content: nothing was imported")
    try:
        # One by one, because all of them may not fit in memory.
        for path in new:
            write_whole({path: media.content(pictures[path])})
        write_whole({path: text.encode() for path, text in (*texts.items(), *made.files.items())})
    except BaseException:
        for path in new:
            path.unlink(missing_ok=True)
        raise
    if not made.misfits and leftover.exists():
        leftover.unlink()


def _report(made: Import, to: Path, leftover: Path) -> None:
    """Say what came over, what did not, and what is to be done."""
    kinds = ", ".join(counted(number, kind) for kind, number in made.counts.most_common())
    for path in made.files:
        click.echo(visible(str(path)))
    total, entries = counted(sum(made.counts.values()), "fact"), f"{made.rows:,}"
    of = "1 row or note" if made.rows == 1 else f"{entries} rows or notes"
    click.echo(f"{total} from {of}{f': {kinds}' if kinds else ''}")
    if made.media:
        click.echo(visible(f"{counted(len(made.media), 'file')} in {to / MEDIA_FOLDER}"))
    if made.misfits:
        reasons = Counter(_QUOTED.sub("'…'", each.why) for each in made.misfits)
        click.echo(visible(f"{leftover}: what did not fit, {counted(len(made.misfits), 'part')}"))
        for reason, number in reasons.most_common(_SHOWN):
            click.echo(visible(f"  {number:,} × {reason}"))
        if len(reasons) > _SHOWN:
            click.echo(f"  and {counted(len(reasons) - _SHOWN, 'other reason')}")
    for each in made.to_fill:
        click.echo(visible(f"fill in: {each}"))
    if not made.files:
        click.echo("nothing was imported")
        raise SystemExit(1)
    click.echo(visible(f"then: quizgen check {_quoted(to)}"))


_QUOTED = lazy_pattern(r"'.*'|[^\s']+:\d+\b")
