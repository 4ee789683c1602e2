"""Facts that are removed from one deck and added to another, where they have no reviews."""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from quizgen.anki.build import Build
from quizgen.anki.lock import Entry
from quizgen.anki.lock_reading import LARGEST_LOCK, parsed_entry
from quizgen.anki.merge.digest import digest
from quizgen.anki.release_plan import Sort
from quizgen.anki.released import titles_of
from quizgen.system.files import read_whole


def moved_facts(builds: Sequence[Build]) -> Iterator[str]:
    """What is said of facts that have moved to one of these decks from another one.

    That one is released too, or has been, and its folder is beside those of the others. Facts are
    known by their kind and title. A fact that the deck had before is not new there, and one that
    the other deck still has, under another id, has not moved.
    """
    added = [_facts(each, "added") for each in builds]
    for one in builds:
        removed = _facts(one, "removed")
        gone = _titles(entry for entry in one.plan.tombstones if entry.fact in removed)
        gone -= {(note.kind.name, digest(note.fields[0])) for note, _ in one.plan.notes}
        for other, new in zip(builds, added, strict=True):
            # In the same deck, it has another id, which is asked about otherwise.
            if other is not one:
                yield from _moved(one.deck_id, gone, other, new)
    known = {each.lock_path.resolve() for each in builds}
    for other, new in zip(builds, added, strict=True):
        lock = other.lock_path.resolve()
        for path in sorted(lock.parent.parent.glob(f"*/{lock.name}")) if new else ():
            if path not in known:
                deck, entries = _released(path)
                gone = _titles(entry for entry in entries if entry.removed)
                gone -= _titles(entry for entry in entries if not entry.removed)
                yield from _moved(deck, gone, other, new)


def _moved(
    deck: str, gone: frozenset[tuple[str, str]], other: Build, added: frozenset[str]
) -> Iterator[str]:
    moved = [
        note.fact
        for note, _ in (other.plan.notes if gone else ())
        if note.fact in added and (note.kind.name, digest(note.fields[0])) in gone
    ]
    if moved:
        names = ", ".join(f"'{each}'" for each in moved[:_SHOWN])
        more = f" and {len(moved) - _SHOWN:,} more" if len(moved) > _SHOWN else ""
        yield (
            f"moving {names}{more} from the deck '{deck}' to '{other.deck_id}' "
            "makes new notes, and leaves the reviews behind"
        )


_SHOWN = 3
"""Facts that are named."""


def _titles(entries: Iterable[Entry]) -> frozenset[tuple[str, str]]:
    """The kinds and last titles of facts."""
    return frozenset(
        (entry.kind, title) for entry in entries for title in titles_of(entry.fields)[-1:]
    )


def _facts(build: Build, sort: Sort) -> frozenset[str]:
    return frozenset(change.fact for change in build.plan.changes if change.sort == sort)


def _released(path: Path) -> tuple[str, list[Entry]]:
    """The deck of a lock, and its entries; those that cannot be read are for its own release."""
    try:
        lines = read_whole(path, LARGEST_LOCK).decode(errors="replace").splitlines()
        head, *rest = [json.loads(line) for line in lines if line.startswith("{")]
    except (OSError, ValueError, RecursionError):
        return "", []
    entries = [entry for each in rest if (entry := parsed_entry(each))]
    return str(head.get("deck")), entries
