"""The real Anki backend, used as a learner uses it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Anki's modules import each other: anki.collection has to be the first.
from anki.collection import Collection, ImportAnkiPackageRequest  # isort: skip
from anki.cards import Card, CardId
from anki.notes import Note

_ROUNDED = "Added last review time to "


class Learner:
    """Someone with a collection, who imports packages with the settings Anki starts with."""

    def __init__(self, folder: Path) -> None:
        self.collection = Collection(str(folder / "collection.anki2"))

    def take(self, package: Path) -> dict[str, int]:
        """Import a package: how many notes were new, updated, left alone, or in conflict."""
        presets = self.collection._backend.get_import_anki_package_presets()
        request = ImportAnkiPackageRequest(package_path=str(package), options=presets)
        log = self.collection.import_anki_package(request).log
        self.collection.models._clear_cache()
        counts = {
            "new": len(log.new),
            "updated": len(log.updated),
            "kept": len(log.duplicate),
            "conflicting": len(log.conflicting),
        }
        return {sort: number for sort, number in counts.items() if number}

    def note(self, fact: str) -> Note:
        """The one note of a fact of the deck `railways`."""
        (found,) = self.collection.find_notes(f"Id:railways/{fact}")
        return self.collection.get_note(found)

    def card(self, fact: str, slot: str) -> Card:
        """A note's card for one of its questions."""
        return next(c for c in self.note(fact).cards() if c.template()["name"] == slot)

    def review(self, fact: str, slot: str) -> tuple[int, ...]:
        """Answer a new card Good twice, so that it is due in days; its schedule afterwards."""
        card = self.card(fact, slot)
        for _ in range(2):
            card.start_timer()
            self.collection.sched.answerCard(card, 3)
            card.load()
        return self.schedule(fact, slot)

    def schedule(self, fact: str, slot: str) -> tuple[int, ...]:
        """When a card is due, after which interval, how often it was answered, and its log."""
        return self.schedule_of(self.card(fact, slot).id)

    def schedule_of(self, number: CardId) -> tuple[int, ...]:
        """The same for a card with this id."""
        card = self.collection.get_card(number)
        assert self.collection.db
        reviews = self.collection.db.scalar("select count() from revlog where cid = ?", card.id)
        return card.type, card.queue, card.due, card.ivl, card.reps, reviews

    def sound(self) -> bool:
        """Whether Check Database finds nothing to fix but Anki's own rounding.

        Cards that are answered within a millisecond of each other, as only a program does, get
        times of reviews that Anki then completes.
        """
        message, _ = self.collection.fix_integrity()
        found = {line for line in message.splitlines() if not line.startswith(_ROUNDED)}
        return found == {"Database rebuilt and optimized."}


@contextmanager
def new_learner(folder: Path) -> Iterator[Learner]:
    """A learner with an empty collection, in a folder that is made for it."""
    folder.mkdir()
    someone = Learner(folder)
    try:
        yield someone
    finally:
        someone.collection.close()
