"""Carrying out a plan, in an order that a second run finishes after any interruption."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from quizgen.anki.merge.collection import REMOVED
from quizgen.anki.merge.plan import NewCard, Plan


class End(Protocol):
    """A collection that can be changed: through AnkiConnect, or from within Anki."""

    def suspend(self, cards: Sequence[int]) -> None:
        """Suspend cards."""

    def unsuspend(self, cards: Sequence[int]) -> None:
        """Take back that cards are suspended."""

    def tag(self, tags: Mapping[str, Sequence[int]], *, remove: bool = False) -> None:
        """Give tags to notes, or take them away."""

    def write(
        self, texts: Mapping[int, Mapping[int, str]], placed: Mapping[str, Sequence[NewCard]]
    ) -> None:
        """Write texts into the fields of notes, by the id of the note and the index of the field.

        Anki makes the cards of new questions, where the other cards of the note are. It cannot
        know where, if these are in several decks: then `placed` says which deck they go to.
        """

    def add_media(self, files: Mapping[str, Path]) -> None:
        """Add media files, by their names, that are not there yet."""

    def move(self, deck: str, cards: Sequence[int]) -> None:
        """Move cards into a deck, which is made if it is not there."""

    def delete(self, notes: Sequence[int]) -> None:
        """Delete notes with their cards."""

    def delete_decks(self, names: Sequence[str]) -> None:
        """Delete decks that are empty; one that is not is left."""


def carry_out(plan: Plan, end: End, media: Mapping[str, Path]) -> None:
    """Do everything but the import of new notes. `media` is that of changed texts.

    Tags come before the texts of a note, since its texts show which release it has. Moves come
    before them too, since new cards are made where the others are. Removed notes are tagged after
    their cards were suspended, since the tag shows that this was done.
    """
    if media:
        end.add_media(media)
    if plan.suspend:
        end.suspend(plan.suspend)
    if plan.unsuspend:
        end.unsuspend(plan.unsuspend)
    for remove in (False, True):
        tagged: dict[str, list[int]] = {}
        for update in plan.updates:
            for tag in update.remove if remove else update.add:
                tagged.setdefault(tag, []).append(update.held.id)
        if tagged:
            end.tag(tagged, remove=remove)
    for deck, cards in plan.moves.items():
        end.move(deck, cards)
    texts = {each.held.id: each.fields for each in plan.updates if each.fields}
    if texts:
        end.write(texts, plan.placed)
    kept = [each.held.id for each in plan.gone if not each.deleted]
    if kept:
        end.tag({REMOVED: kept})
    deleted = [each.held.id for each in plan.gone if each.deleted]
    if deleted:
        end.delete(deleted)
    if plan.empty:
        end.delete_decks(plan.empty)
