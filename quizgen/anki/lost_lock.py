"""Signs that a deck without a lock, or a fact without its line there, was released before."""

import json
import shlex
from pathlib import Path

from quizgen.anki.lock import KEYS, VERSION, Lock
from quizgen.anki.package_reading import read_package
from quizgen.anki.release_plan import ReleasePlan
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.system.git import git, last_commit_with


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


def lost_lines(path: Path, lock: Lock, plan: ReleasePlan) -> str:
    """What is said of new facts that had a line in an earlier commit of the lock; "" if none had.

    A merge that takes the lock of one side as a whole loses what the other side has released. So
    does a commit that takes a release back, which learners may have imported already.
    """
    added = {note.origin_id for note, _ in plan.notes} - lock.entries.keys()
    if not lock.exists or not added:
        return ""
    # Without this option, git skips a branch if a merge took nothing from it.
    chosen = ("--full-history", f"--max-count={_COMMITS}", "--abbrev-commit", "HEAD")
    commits = (git(path.parent, "rev-list", *chosen, "--", path.name) or "").split()
    # Another deck may have been in this folder, and its lock has another head.
    deck = json.dumps(lock.deck)
    heads = [f'{{"lock": {version}, "deck": {deck}' for version in range(1, VERSION + 1)]
    lines = [f'"{KEYS["origin_id"]}": "{name}"' for name in sorted(added)[:_FACTS]]
    patterns = [f"-e{text}" for text in (*heads, *lines)]
    asked = ("--no-textconv", "--only-matching", "--fixed-strings", *patterns)
    found = git(path.parent, "grep", *asked, *commits, "--", path.name) if commits else None
    # Each line is like `COMMIT:deck.lock:"first": "ID"`.
    matches = [line.split(":", 2) for line in (found or "").splitlines()]
    own = {commit for commit, _, text in matches if text in heads}
    lost = [(commit, text) for commit, _, text in matches if commit in own and text not in heads]
    if not lost:
        return ""
    commit, line = lost[0]
    name = line.split('"')[3]
    folder, file = shlex.quote(str(path.parent)), shlex.quote(str(path))
    return (
        f"{path} has lost lines, in a merge or with a release that was taken back: '{name}' was "
        f"released before, as the commit {commit} says, and would count as new, which replaces "
        "what those who have that release have edited; "
        f"`git -C {folder} show {commit}:./{path.name} >> {file}` brings them back"
    )


_FACTS = 500
"""New facts that are looked for. Finding all first ids takes eight times as long."""

_COMMITS = 20
"""Changes of a lock that are looked at, the last ones: the next release after a loss asks."""
