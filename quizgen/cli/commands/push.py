"""`quizgen push`: bring a running Anki to a release."""

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from quizgen.anki.build import Build
from quizgen.anki.merge.listing import plan_lines
from quizgen.anki.merge.plan import Plan
from quizgen.anki.merge.release import Release, UnreadableError, read_release
from quizgen.anki.push.connect import AnkiConnect
from quizgen.anki.push.push import (
    carry_out_push,
    differences,
    has_arrived,
    plan_push,
    start_import,
)
from quizgen.anki.push.snapshot import take_snapshot
from quizgen.cli.anki_options import key_option, port_option
from quizgen.cli.deck_reading import Progress, counted, language_option, paths_argument
from quizgen.cli.packages import make_packages, source_date
from quizgen.cli.user_folders import data_folder
from quizgen.diagnostics.diagnostic import Unusable, visible
from quizgen.system.clock import local_now
from quizgen.values.clean import clean

_POLL = 1.0
"""Seconds between two looks at whether an import is done."""


@click.command(
    epilog="Exit code: 0 done, or nothing to do; 1 a deck has errors or differs from its last "
    "release, or what was read back is not as it has to be; 2 usage or system error, such as no "
    "Anki."
)
@paths_argument
@click.option("--dry-run", is_flag=True, help="List what would be done, and do nothing.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option(
    "--delete", is_flag=True, help="Delete removed notes, even if they were reviewed or edited."
)
@click.option(
    "--backup",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="The folder for backups. Default: in your user data folder.",
)
@port_option
@key_option
@language_option("Push the translation of each deck into this language.")
def push(
    paths: tuple[Path, ...],
    backup: Path | None,
    port: int,
    key: str | None,
    language: str,
    *,
    dry_run: bool,
    yes: bool,
    delete: bool,
) -> None:
    """Bring the Anki that runs on this computer to the last release of each deck.

    Anki has to have the add-on AnkiConnect, and each deck has to be imported once. A PATH may be a
    package too. Texts that you changed stay; a text that the release has changed too is listed and
    tagged quizgen::conflict. First, a backup is made, and everything is listed.

    \b
    Examples:
      quizgen push --dry-run
      quizgen push decks/railways
      quizgen push dist/railways.apkg --yes
    """
    anki = AnkiConnect(port, key)
    anki.ask("version")
    with TemporaryDirectory(prefix="quizgen-") as name:
        folder = Path(name)
        packages = [path for path in paths if path.suffix == ".apkg"]
        decks = [path for path in paths if path.suffix != ".apkg"]
        if decks or not packages:
            packages += _packed(decks, folder, language)
        wrong = [
            _pushed(anki, package, backup, folder, dry_run=dry_run, yes=yes, delete=delete)
            for package in packages
        ]
    if any(wrong):
        raise SystemExit(1)


def _packed(paths: Sequence[Path], folder: Path, language: str) -> list[Path]:
    """The packages of decks as they were last released."""
    changed: list[str] = []

    def pack(made: Build) -> dict[Path, bytes]:
        if {entry.origin_id: entry for entry in made.plan.entries} != dict(made.lock.entries):
            changed.append(made.deck_id)
        return {folder / f"{made.deck_id}.apkg": made.package(released=True)}

    progress = Progress()
    _, files = make_packages(
        paths, folder, source_date(), progress, pack, language=language, locked=True
    )
    progress.done()
    if changed:
        click.echo(
            visible(
                f"{', '.join(changed)}: quizgen would write other texts than those of the last "
                "release: run `quizgen release` first"
            ),
            err=True,
        )
        raise SystemExit(1)
    for path, content in files.items():
        path.write_bytes(content)
    return [*files]


def _pushed(
    anki: AnkiConnect,
    package: Path,
    backup: Path | None,
    folder: Path,
    *,
    dry_run: bool,
    yes: bool,
    delete: bool,
) -> bool:
    """Push a package; whether something is not as it has to be afterwards."""
    try:
        release = read_release(package)
    except UnreadableError as error:
        raise Unusable(str(error)) from None
    kept = folder if dry_run else _backup_folder(backup)
    now = local_now()
    before = take_snapshot(anki, release, kept, f"{release.deck}-{now:%Y%m%d-%H%M%S}")
    plan = plan_push(release, before, delete=delete)
    _say_plan(plan, release)
    where = f"backup: {', '.join(map(str, before.files))}"
    if dry_run or not plan.does or not (yes or _agreed()):
        # Nothing was changed, so there is nothing to go back to.
        for path in before.files:
            path.unlink(missing_ok=True)
        if not dry_run and not plan.does:
            carry_out_push(anki, release, package, plan, before)
        return False
    click.echo(visible(f"  {where}"))
    with _remembering(where):
        carry_out_push(anki, release, package, plan, before)
        after = take_snapshot(anki, release, folder, "after", before.roots)
        wrong = [*differences(plan, release, before, after)]
        for line in wrong:
            click.echo(clean(f"  {line}; {where}"))
        if not wrong:
            same = counted(len(before.cards), "card")
            click.echo(f"  done: reviews and schedules of all {same} were compared with the backup")
        if plan.imports:
            start_import(anki, release, package, plan, folder)
            _wait(anki, release, plan)
    return bool(wrong)


def _backup_folder(given: Path | None) -> Path:
    folder = given or data_folder() / "backups"
    folder.mkdir(parents=True, exist_ok=True)
    return folder.absolute()


def _say_plan(plan: Plan, release: Release) -> None:
    date = datetime.fromtimestamp(release.time).astimezone().date().isoformat()
    click.echo(clean(f"{release.deck}: {release.title}, release of {date}"))
    for line in plan_lines(plan, release):
        click.echo(clean(f"  {line}"))
    if not plan.does:
        click.echo("  nothing to do")


def _agreed() -> bool:
    if not sys.stdin.isatty():
        raise Unusable("nobody can be asked here: add --yes, or --dry-run to see the list alone")
    return click.confirm("Do this in Anki?", default=False)


@contextmanager
def _remembering(where: str) -> Iterator[None]:
    """Say in each message of a failure where the backup is."""
    again = f"run it again to finish; {where}"
    try:
        yield
    except (Unusable, UnreadableError) as error:
        raise Unusable(f"{error}: {again}") from None
    except OSError as error:
        raise Unusable(f"{error.filename}: {error.strerror}: {again}") from None
    except KeyboardInterrupt:
        click.echo(visible(f"stopped: {again}"), err=True)
        raise


def _wait(anki: AnkiConnect, release: Release, plan: Plan) -> None:
    click.echo("  waiting for you to press Import in Anki (Ctrl-C ends this)", err=True)
    while not has_arrived(anki, release, plan):
        time.sleep(_POLL)
    click.echo("  imported")
