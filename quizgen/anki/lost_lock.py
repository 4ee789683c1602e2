"""Signs that a deck without a lock was released before."""

import shlex
from pathlib import Path

from quizgen.anki.package_reading import read_package
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.system.git import last_commit_with


def check_first_release(lock: Path, out: Path, deck_id: str, *, renames: bool) -> None:
    """Raise Unusable if a deck without a lock was released before."""
    sign = _sign_of_release(lock, out, deck_id, renames=renames)
    if sign:
        raise Unusable(
            f"'{deck_id}' was released before, but {lock} is missing: {sign}; without it, every "
            "note counts as new and replaces what learners have edited; restore it, or rebuild it "
            "with --from-package and the last package, or begin a new deck with --first"
        )


def _sign_of_release(lock: Path, out: Path, deck_id: str, *, renames: bool) -> str:
    """Why a deck must have been released; "" if nothing says so.

    `renames` tells whether a fact has a former id, which matters only after a release.
    """
    commit = last_commit_with(lock)
    if commit:
        folder = shlex.quote(str(lock.parent))
        return f"git has it, `git -C {folder} checkout {commit} -- {lock.name}` restores it"
    notes = out / f"{deck_id}.md"
    if notes.exists():
        return f"{notes} has its release notes"
    package = out / f"{deck_id}.apkg"
    if package.exists() and _of_several_releases(package):
        return f"{package} has notes of several releases"
    return "`was` gives former ids of its facts" if renames else ""


def _of_several_releases(package: Path) -> bool:
    """Whether a package was not built for the first time: then, all notes have the same time."""
    try:
        content = read_package(package)
    except Unusable:
        return False
    return len({note.modified for note in content.notes}) > 1 or bool(
        content.manifest.get("removed")
    )
