"""`quizgen pull`: bring edits made in Anki back into the files of decks."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from quizgen.anki.lock_reading import read_lock
from quizgen.anki.merge.collection import read_state
from quizgen.anki.merge.release import state_file
from quizgen.anki.package_reading import PackageContent, read_package
from quizgen.anki.push.connect import AnkiConnect
from quizgen.anki.push.snapshot import NoNotes, export_decks, stored
from quizgen.cli.anki_options import key_option, port_option
from quizgen.cli.deck_checks import errors_now, without_errors
from quizgen.cli.deck_reading import Progress, counted, has_errors, paths_argument, read
from quizgen.cli.diffs import diff_lines
from quizgen.diagnostics.diagnostic import Diagnostic, Unusable, visible
from quizgen.facts.deck import Deck
from quizgen.pull.pull import Left, Pull
from quizgen.reader.characters import BOM, LARGEST_FILE
from quizgen.reader.decks import ALL_LANGUAGES
from quizgen.system.clock import seconds_now
from quizgen.system.files import read_whole, write_whole
from quizgen.values.clean import clean

_PACKAGES = (".apkg", ".colpkg")


@click.command(
    epilog="Exit code: 0 everything pulled, or nothing to pull; 1 something is left to you, a deck "
    "has errors, or with --diff: something to pull; 2 usage or system error."
)
@paths_argument
@click.option("--diff", is_flag=True, help="Show the changes instead of writing them.")
@click.option(
    "--from-anki",
    is_flag=True,
    help="Take the edits from the Anki that runs on this computer, with its add-on AnkiConnect.",
)
@port_option
@key_option
def pull(
    paths: tuple[Path, ...], port: int, key: str | None, *, diff: bool, from_anki: bool
) -> None:
    """Bring edits made in Anki back into the files of decks.

    A PATH is a package that was exported from Anki (.apkg or .colpkg), or a deck. A text that
    quizgen released, in whatever release, is not an edit. Edits of a translation go into the
    files of the translation. What cannot be brought back is listed
    with its place, and so is what a check would find wrong. All else in the files stays byte for
    byte. See the changes with `git diff`, or with --diff before.

    \b
    Examples:
      quizgen pull suggestions.apkg
      quizgen pull suggestions.apkg decks/railways --diff
      quizgen pull --from-anki decks/railways
    """
    packages = [path for path in paths if path.suffix.lower() in _PACKAGES]
    if not packages and not from_anki:
        raise click.UsageError(
            "name a package that was exported from Anki (.apkg or .colpkg), or add --from-anki"
        )
    anki = AnkiConnect(port, key) if from_anki else None
    if anki:
        anki.ask("version")
    contents = [read_package(path) for path in packages]
    pulls = _pulled([path for path in paths if path not in packages], contents, anki)
    before = {path: _text(path) for each in pulls for path in each.texts()}
    texts = {path: text for each in pulls for path, text in each.texts().items()}
    if not diff:
        write_whole({path: (BOM * before[path][1] + text).encode() for path, text in texts.items()})
    for path, text in texts.items():
        if diff:
            for line in diff_lines(path, before[path][0], text):
                click.echo(clean(line))
        else:
            click.echo(visible(str(path)))
    _say(pulls, diff=diff)
    left = any(each.left or each.removed for each in pulls)
    raise SystemExit(1 if left or (diff and texts) else 0)


def _pulled(
    paths: Sequence[Path], contents: Sequence[PackageContent], anki: AnkiConnect | None
) -> list[Pull]:
    """What is pulled into each deck."""
    progress = Progress()
    reading = read(paths, progress, ALL_LANGUAGES)

    def exit_on_errors() -> None:
        progress.done()
        without_errors(reading, lambda: None)

    def errors(deck: Deck) -> list[Diagnostic]:
        found = errors_now([deck])
        if found:
            # They may have been there before, and then they are not of what is pulled.
            exit_on_errors()
        return found

    if has_errors(reading.diagnostics):
        exit_on_errors()
    pulls = []
    absent = []
    for deck in reading.decks:
        progress.say(f"comparing {deck.id}")
        lock, found = read_lock(deck.folder, deck.id, deck.translated_into, first=deck.first_id)
        if found:
            raise Unusable(f"{found[0].span}: {found[0].message}")
        pulled = Pull(deck, lock, int(seconds_now()))
        try:
            for content in contents:
                pulled.take(content)
            if anki:
                _take_from(anki, pulled)
        except NoNotes as error:
            absent.append(error)
        except OSError:
            # Probably a missing picture: a check reports it with its place.
            exit_on_errors()
            raise
        progress.say(f"checking {deck.id}")
        pulled.check(errors)
        pulls.append(pulled)
    progress.done()
    # Few learners have all decks, or all languages of one.
    if len(absent) == len(pulls) > 0 and not contents:
        raise absent[0]
    return pulls


def _take_from(anki: AnkiConnect, pulled: Pull) -> None:
    """Bring in the edits of a running Anki. It is asked to export, as a person would."""
    deck, entries = pulled.deck, pulled.lock.entries.values()
    named = {name for each in entries for name in (each.deck, *dict(each.decks))}
    named.add(deck.head.title)
    updated = read_state(stored(anki, state_file(deck.key))).release
    with TemporaryDirectory(prefix="quizgen-") as folder:
        decks: dict[str, int] = anki.ask("deckNamesAndIds")
        path = Path(folder) / deck.id
        exported = export_decks(anki, deck.ids, named, decks, path, scheduling=False)
        for file in exported.values():
            pulled.take(read_package(file), updated)


def _text(path: Path) -> tuple[str, bool]:
    """The text of a file without its BOM, and whether it has one."""
    text = read_whole(path, LARGEST_FILE).decode()
    return text.removeprefix(BOM), text.startswith(BOM)


def _say(pulls: Sequence[Pull], *, diff: bool) -> None:
    """Say what is left, and how much was pulled."""
    left = [each for pulled in pulls for each in pulled.left]
    for each in left:
        click.echo(clean(_line(each)))
    removed = [(pulled.deck.id, *each) for pulled in pulls for each in pulled.removed]
    for deck, fact, text in removed:
        click.echo(clean(f"{deck}/{fact}: the deck no longer has this fact; in Anki: “{text}”"))
    done = [each for pulled in pulls for each in pulled.done]
    facts = len({(id(each.fact)) for each in done})
    found = sum(each.found for each in pulls)
    unpulled = len(left) + len(removed)
    if not found and not removed:
        said = "no note of these decks in what was read"
    elif not done and not unpulled:
        said = f"{counted(found, 'note')}: nothing was edited"
    else:
        what = "to pull" if diff else "pulled"
        said = f"{counted(len(done), 'edit')} of {counted(facts, 'fact')} {what}"
        said += f", {counted(unpulled, 'edit')} left to you" if unpulled else ""
    click.echo(said, err=diff)


def _line(left: Left) -> str:
    place = left.fact.place
    return (
        f"{visible(place.source.path)}:{place.line}: {left.fact.id}: {left.field}: {left.reason}"
        + (f"; in Anki: “{left.text}”" if left.text else "")
    )
