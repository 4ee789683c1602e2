"""Signs that a lock is not the one of the last release."""

from pathlib import Path

from quizgen.anki.guids import guid
from quizgen.anki.lock import Lock
from quizgen.anki.package_reading import read_package
from quizgen.anki.rebuilt_lock import lines_by_guid
from quizgen.anki.release_plan import ReleasePlan
from quizgen.anki.release_time import day
from quizgen.diagnostics.diagnostic import Unusable


def unknown_release(lock: Lock, lock_path: Path, plan: ReleasePlan, key: str, package: Path) -> str:
    """What is said of a package with a later release than the lock knows; "" if there is none.

    `key` is that of the deck. A release that was interrupted before the lock was written has only
    notes that are as in the plan or in the lock.
    """
    if not lock.exists or not package.is_file():
        return ""
    try:
        content = read_package(package)
        lines = lines_by_guid(content)
    except (OSError, Unusable):
        return ""
    said = content.manifest
    time = said.get("release")
    if said.get("key") != key or said.get("trial") or type(time) is not int or time <= lock.newest:
        return ""
    known = {(guid(key, entry.origin_id), entry.hash) for entry in lock.entries.values()}
    known |= {(guid(key, note.origin_id), note.hash) for note, _ in plan.notes}
    unknown = sum((each, str(line.get("hash"))) not in known for each, line in lines.items())
    if not unknown:
        return ""
    notes = "1 note" if unknown == 1 else f"{unknown:,} notes"
    return (
        f"{package} is a release of {day(time)} that {lock_path} does not know, with another text "
        f"of {notes}, which learners would keep as their own: restore the lock of that release, "
        f"or remove the lock and release with --from-package {package}"
    )
