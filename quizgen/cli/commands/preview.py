"""`quizgen preview`: show the fact that is edited in a browser, as learners see it."""

from pathlib import Path
from threading import Thread

import click

from quizgen.checks.rule import RULES
from quizgen.cli.deck_checks import check_in_two
from quizgen.cli.deck_reading import Progress, default_paths, paths_argument, read
from quizgen.cli.unforeseen import reason_of, refusal
from quizgen.cli.watching import deck_changes
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.preview.server import PreviewServer
from quizgen.preview.snapshot import DeckSnapshot
from quizgen.preview.state import PreviewState
from quizgen.reader.decks import ALL_LANGUAGES


@click.command(
    epilog="Exit code: 130 when Ctrl-C ends it, 2 usage or system error.",
)
@paths_argument
@click.option(
    "--line", type=click.IntRange(min=1), help="Begin with the fact at this line of PATH."
)
@click.option("--open", "opens", is_flag=True, help="Open the page in the browser.")
def preview(paths: tuple[Path, ...], line: int | None, *, opens: bool) -> None:
    """Show the fact that you edit in a browser: its cards as Anki shows them, by day and by night
    and as wide as a phone, the worksheet items it can become, what is accepted, and its problems.

    PATH is a deck's folder, a folder of decks, or a file of a deck. Default: the deck in the
    current folder, or the folder `decks`. The page follows the files as they are saved, and shows
    the fact that was changed. A click on a place opens it in $VISUAL or $EDITOR, if that has a
    window of its own.

    The page is on this computer alone, at an address that is different each time and that nobody
    can guess. It loads nothing from a network.

    \b
    Examples:
      quizgen preview decks/railways
      quizgen preview decks/railways/first-lines.yaml --line 12 --open
    """
    paths = tuple(default_paths(paths))
    if line is not None and (len(paths) != 1 or not paths[0].is_file()):
        raise click.UsageError("--line needs one file as PATH")
    server: PreviewServer | None = None
    try:
        for _ in deck_changes(paths):
            try:
                snapshot = _snapshot(paths)
            except (OSError, Unusable) as error:
                if server is None:
                    raise
                # A folder may only be being renamed. The page keeps what it has, and says why.
                click.echo(refusal(error), err=True)
                server.state.replace(server.state.snapshot.kept_after(reason_of(error)))
                continue
            if server is not None:
                server.state.replace(snapshot)
                continue
            server = _served(snapshot, _at(snapshot, paths[0], line) if line else None)
            click.echo(f"preview at {server.address} (Ctrl-C ends)")
            if opens:
                click.launch(server.address)
    except KeyboardInterrupt:
        click.echo()
        raise SystemExit(130) from None
    finally:
        if server is not None:
            server.state.end()
            server.shutdown()
            server.server_close()


def _snapshot(paths: tuple[Path, ...]) -> DeckSnapshot:
    reading = read(paths, Progress(), ALL_LANGUAGES)
    return DeckSnapshot(reading.decks, check_in_two(reading, set(RULES)))


def _at(snapshot: DeckSnapshot, file: Path, line: int) -> str | None:
    """The key of the fact at a line of a file, which may be written in another way."""
    same = (path for path in snapshot.files if Path(path).resolve() == file.resolve())
    return snapshot.at(next(same, str(file)), line)


def _served(snapshot: DeckSnapshot, first: str | None) -> PreviewServer:
    server = PreviewServer(PreviewState(snapshot, first))
    Thread(target=server.serve_forever, daemon=True).start()
    return server
