"""`quizgen fix`: mend what is safe to mend in a deck's files."""

import re
from collections.abc import Iterator, Sequence
from difflib import unified_diff
from pathlib import Path

import click

from quizgen.anki.lock import read_lock
from quizgen.cli.deck_reading import Progress, counted, default_paths, paths_argument
from quizgen.diagnostics.diagnostic import visible
from quizgen.fix.deck import FixedFile, fix_deck
from quizgen.reader.decks import find_decks
from quizgen.system.files import write_whole
from quizgen.values.clean import clean


@click.command(
    epilog="Exit code: 0 mended or nothing to mend, 1 with --diff: there is something to mend, "
    "2 cannot be done."
)
@paths_argument
@click.option("--diff", is_flag=True, help="Show what would change, and write nothing.")
def fix(paths: tuple[Path, ...], *, diff: bool) -> None:
    """Mend what is safe to mend in decks, in place, and touch nothing else.

    \b
    - a fact without an id gets one, made from its name or main text
    - a text that a ' #' cut short is put in quotes
    - page ranges such as '123 - 5' or '123--5' become '123-5'
    - letters with accents are composed (Unicode NFC)
    - white space at the end of lines goes, but for that within blocks and quotes

    An id is for ever once it is released: look at the new ones. What cannot be mended without you,
    `quizgen check` tells.

    \b
    Examples:
      quizgen fix
      quizgen fix --diff decks/railways
      quizgen fix decks/railways/first-lines.yaml
    """
    progress = Progress()
    mended = list(_mended(default_paths(paths), progress))
    changed = [each for each in mended if each.after != each.before]
    if not diff:
        write_whole({each.path: each.encoded() for each in changed})
    progress.done()
    for each in mended:
        if each.refused:
            click.echo(visible(f"{each.path}: left alone: {each.refused}"), err=True)
    for each in changed:
        if diff:
            for line in _diff(each):
                click.echo(clean(line))
        else:
            click.echo(visible(f"{each.path}: {_counts(each)}"))
    click.echo(_summary(changed, diff=diff), err=diff)
    raise SystemExit(1 if diff and changed else 0)


def _mended(paths: Sequence[Path], progress: Progress) -> Iterator[FixedFile]:
    """The files of every deck at the paths, each once."""
    folders, _ = find_decks(paths)
    for folder, files in folders.items():
        progress.say(f"mending {folder}")
        yield from fix_deck(folder, files, _released(folder))


def _released(folder: Path) -> set[str]:
    """The ids that learners know, those of facts that are no longer there included."""
    lock, _ = read_lock(folder, "")
    return {name for entry in lock.entries.values() for name in (entry.fact, entry.origin_id)}


def _diff(mended: FixedFile) -> Iterator[str]:
    """The change of a file as a unified diff; whether a line ends with CR is not shown."""
    path = visible(mended.path.as_posix().lstrip("/"))
    before, after = _lines(mended.before), _lines(mended.after)
    for line in unified_diff(before, after, f"a/{path}", f"b/{path}"):
        yield line.rstrip("\r\n")
        if not line.endswith(("\r", "\n")):
            yield "\\ No newline at end of file"


def _lines(text: str) -> list[str]:
    """The lines with their ends, split as YAML splits them."""
    return re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text)


def _counts(mended: FixedFile) -> str:
    """How much was mended: "2 ids, 1 text in quotes"."""
    return ", ".join(
        counted(number, what) if number == 1 else f"{number:,} {_PLURALS[what]}"
        for what, number in mended.counts.items()
    )


_PLURALS = {
    "id": "ids",
    "text in quotes": "texts in quotes",
    "page range": "page ranges",
    "word to NFC": "words to NFC",
    "trailing space": "trailing spaces",
}


def _summary(changed: Sequence[FixedFile], *, diff: bool) -> str:
    if not changed:
        return "nothing to mend"
    return counted(len(changed), "file") + (" to mend" if diff else " mended")
