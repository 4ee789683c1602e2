"""`quizgen fix`: fix what is safe to fix in a deck's files."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from quizgen.anki.lock_reading import read_lock
from quizgen.cli.deck_reading import Progress, counted, default_paths, paths_argument
from quizgen.cli.diffs import diff_lines
from quizgen.diagnostics.diagnostic import visible
from quizgen.fix.deck import FixedFile, fix_deck
from quizgen.fix.people import linked_files
from quizgen.reader.deck_folders import find_decks
from quizgen.system.files import write_whole
from quizgen.values.clean import clean


@click.command(
    epilog="Exit code: 0 fixed or nothing to fix, 1 with --diff: something to fix, "
    "2 usage or system error."
)
@paths_argument
@click.option("--diff", is_flag=True, help="Show the changes instead of writing them.")
@click.option(
    "--link-people", is_flag=True, help="Also add people whom an event names to its `people`."
)
def fix(paths: tuple[Path, ...], *, diff: bool, link_people: bool) -> None:
    """Fix what is safe to fix in decks, in place. The rest of each file stays byte for byte.

    \b
    - facts without an id get one, made from their name or main text (in Latin letters, or with a
      short digest where a script has no usual spelling in them, or where facts share a name)
    - characters that look like YAML's own become them: full-width colons, no-break spaces, curly
      quotes around a text, dashes and bullets before an item, tabs; missing spaces are added
    - keys with capitals get small letters
    - keys are renamed where `date` has the event, or `figure` what is counted, and another key has
      the date or the number
    - a known unit behind the number of a figure, as in 'figure: 6 m', gets the key `unit`
    - texts cut off by ' #' are put in quotes
    - entries of translations get a digest of their original, which tells later whether it changed,
      and the id of a fact that was renamed
    - page ranges such as '123 - 5' or '123--5' become '123-5'
    - letters with accents are composed (Unicode NFC)
    - white space at the end of lines is removed, except in blocks and quotes

    Ids are permanent once released, so review the new ones. `quizgen check` reports what you have
    to fix yourself.

    With --link-people, an event whose text names people of the deck gets their ids in `people`, if
    they may have lived then. Somebody who is named need not have taken part, so look at them first:
    quizgen fix --link-people --diff

    \b
    Examples:
      quizgen fix
      quizgen fix --diff decks/railways
      quizgen fix decks/railways/first-lines.yaml
    """
    progress = Progress()
    fixed, offered = _fixed(default_paths(paths), progress, link_people=link_people)
    changed = [each for each in fixed if each.after != each.before]
    if not diff:
        write_whole({each.path: each.encoded() for each in changed})
    progress.done()
    for each in fixed:
        if each.refused:
            click.echo(visible(f"{each.path}: skipped: {each.refused}"), err=True)
        elif each.unread:
            click.echo(visible(f"{each.path}: {_left(each.unread)}"), err=True)
    for each in changed:
        if diff:
            for line in diff_lines(each.path, each.before, each.after):
                click.echo(clean(line))
        else:
            click.echo(visible(f"{each.path}: {_counts(each)}"))
    if offered:
        click.echo(_offer(offered), err=diff)
    left = sum(bool(each.refused or each.unread) for each in fixed)
    click.echo(_summary(len(changed), left, diff=diff), err=diff)
    raise SystemExit(1 if diff and changed else 0)


def _fixed(
    paths: Sequence[Path], progress: Progress, *, link_people: bool
) -> tuple[list[FixedFile], int]:
    """The files of every deck at the paths, each once, and how many events could be linked."""
    fixed: list[FixedFile] = []
    offered = 0
    folders, _ = find_decks(paths)
    for folder, files in folders.items():
        progress.say(f"fixing {folder}")
        ours = {each.path: each for each in fix_deck(folder, files, _released(folder))}
        readable = {path: each.after for path, each in ours.items() if not each.refused}
        for linked in linked_files(folder, readable):
            if link_people:
                file = ours[linked.path]
                counts = {**file.counts, "event linked": linked.events}
                ours[linked.path] = replace(file, after=linked.text, counts=counts)
            else:
                offered += linked.events
        fixed += ours.values()
    return fixed, offered


def _offer(events: int) -> str:
    """How many events could be linked, and how."""
    name = "names" if events == 1 else "name"
    return (
        f"{counted(events, 'event')} {name} people of the deck who are not in `people`: "
        "`quizgen fix --link-people` adds them"
    )


def _released(folder: Path) -> set[str]:
    """The ids in the last release, including those of removed facts."""
    lock, _ = read_lock(folder, "")
    return {name for entry in lock.entries.values() for name in entry.ids}


def _counts(file: FixedFile) -> str:
    """How much was fixed: "2 ids, 1 text in quotes"."""
    counts = file.counts.items()
    return ", ".join(counted(number, what, _PLURALS.get(what, "")) for what, number in counts)


_PLURALS = {
    "event linked": "events linked",
    "text in quotes": "texts in quotes",
    "word to NFC": "words to NFC",
}


_NAMED = 5
"""Lines with syntax errors that are named; `quizgen check` names them all."""


def _left(lines: Sequence[int]) -> str:
    """What is left to the author: "syntax errors are left in lines 5 and 8 (…)"."""
    if len(lines) == 1:
        return f"a syntax error is left in line {lines[0]} (`quizgen check` explains it)"
    named = [str(line) for line in lines[:_NAMED]]
    if len(lines) > _NAMED:
        named.append(f"{len(lines) - _NAMED:,} more")
    listed = f"{', '.join(named[:-1])} and {named[-1]}"
    return f"syntax errors are left in lines {listed} (`quizgen check` explains them)"


def _summary(changed: int, left: int, *, diff: bool) -> str:
    """The last line: how many files were changed, and how many have errors."""
    if not changed and not left:
        return "nothing to fix"
    done = f"{counted(changed, 'file') if changed else 'nothing'} {'to fix' if diff else 'fixed'}"
    return f"{done}, {counted(left, 'file')} with errors left" if left else done
