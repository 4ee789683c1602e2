"""Facts that a release removes from one deck and adds to another, where they have no reviews."""

from collections.abc import Iterator, Sequence

from quizgen.anki.build import Build
from quizgen.anki.merge.digest import digest
from quizgen.anki.release_plan import Sort
from quizgen.anki.released import titles_of


def moved_facts(builds: Sequence[Build]) -> Iterator[str]:
    """What is said of facts that have moved from one of these decks to another one.

    They are known by their kind and title. A fact that the other deck had before is not new there.
    """
    for one in builds:
        removed = _facts(one, "removed")
        gone = {
            (entry.kind, title)
            for entry in one.plan.tombstones
            if entry.fact in removed
            for title in titles_of(entry.fields)[-1:]
        }
        for other in builds if gone else ():
            if other is one:
                # It has another id there, which is asked about otherwise.
                continue
            added = _facts(other, "added")
            moved = [
                note.fact
                for note, _ in other.plan.notes
                if note.fact in added and (note.kind.name, digest(note.fields[0])) in gone
            ]
            if moved:
                names = ", ".join(f"'{each}'" for each in moved[:_SHOWN])
                more = f" and {len(moved) - _SHOWN:,} more" if len(moved) > _SHOWN else ""
                yield (
                    f"moving {names}{more} from the deck '{one.deck_id}' to '{other.deck_id}' "
                    "makes new notes, and leaves the reviews behind"
                )


_SHOWN = 3
"""Facts that are named."""


def _facts(build: Build, sort: Sort) -> frozenset[str]:
    return frozenset(change.fact for change in build.plan.changes if change.sort == sort)
