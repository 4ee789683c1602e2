"""The collection from within Anki: what it holds of a deck, and carrying out a plan in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

# Anki's modules import each other: anki.collection has to be the first.
from anki.collection import Collection, ImportAnkiPackageRequest, OpChanges  # isort: skip
from anki.cards import CardId
from anki.decks import DeckId
from anki.models import NotetypeId
from anki.notes import NoteId

from quizgen.anki.merge.carry_out import carry_out
from quizgen.anki.merge.collection import Card, Held, read_state, state_bytes
from quizgen.anki.merge.held import held_note
from quizgen.anki.merge.part import write_media, write_part
from quizgen.anki.merge.plan import NewCard, Plan
from quizgen.anki.merge.release import Release, type_here

UNDO = "Update deck from quizgen package"
"""The name of the change in Edit › Undo."""

_AT_ONCE = 500
"""Values in one query."""

_SUSPENDED = -1


def held_in(col: Collection, release: Release) -> Held:
    """What a collection holds of a release."""
    by_guid = {note.guid: note for note in (*release.notes, *release.removed)}
    names = {each.id: each.name for each in col.decks.all_names_and_ids()}
    rows = [*_rows(col, "select id, guid, mid, tags, flds from notes where guid in", [*by_guid])]
    models = {mid: col.models.get(NotetypeId(mid)) for mid in {row[2] for row in rows}}
    types = {mid: type_here(model) for mid, model in models.items() if model}
    cards: dict[int, list[Card]] = {}
    query = "select id, nid, ord, did, odid, reps, queue from cards where nid in"
    for number, note, ordinal, did, odid, reps, queue in _rows(col, query, [r[0] for r in rows]):
        home = names.get(odid or did, "")
        card = Card(number, ordinal, home, reps, queue == _SUSPENDED, bool(odid))
        cards.setdefault(note, []).append(card)
    notes = {
        guid: held_note(
            release,
            by_guid[guid],
            types.get(mid),
            number=number,
            texts=texts.split("\x1f"),
            tags=tags.split(),
            cards=cards.get(number, ()),
        )
        for number, guid, mid, tags, texts in rows
    }
    return Held(
        notes=notes,
        decks=_counted_decks(col, names),
        types=_modified(col, release),
        state=read_state(_stored(col, release)),
    )


def _rows(col: Collection, query: str, values: Sequence[str | int]) -> Iterator[Sequence[Any]]:
    assert col.db
    for start in range(0, len(values), _AT_ONCE):
        some = values[start : start + _AT_ONCE]
        yield from col.db.all(f"{query} ({','.join('?' * len(some))})", *some)


def _modified(col: Collection, release: Release) -> dict[str, int]:
    """When the note types of the release that are here were changed."""
    here = {name: col.models.get(NotetypeId(each.id)) for name, each in release.types.items()}
    return {name: int(model["mod"]) for name, model in here.items() if model}


def _counted_decks(col: Collection, names: Mapping[int, str]) -> dict[str, int]:
    assert col.db
    query = "select case when odid then odid else did end, count() from cards group by 1"
    counts = dict(map(tuple, col.db.all(query)))
    return {name: counts.get(number, 0) for number, name in names.items() if number != 1}


def _stored(col: Collection, release: Release) -> bytes:
    path = Path(col.media.dir()) / release.state_file
    return path.read_bytes() if path.is_file() else b""


def update(col: Collection, release: Release, package: Path, plan: Plan, held: Held) -> OpChanges:
    """Carry out a plan, as one change that can be undone."""
    end = InsideEnd(col, held)
    with TemporaryDirectory(prefix="quizgen-") as name:
        folder = Path(name)
        carry_out(plan, end, write_media(package, release, plan, folder))
        if plan.imports:
            part = folder / "new.apkg"
            write_part(package, release, plan, part)
            # With the learner's own settings, which an import stores.
            options = col._backend.get_import_anki_package_presets()  # noqa: SLF001
            col.import_anki_package(
                ImportAnkiPackageRequest(package_path=str(part), options=options)
            )
            end.merge()
    if plan.state != held.state:
        col.media.trash_files([release.state_file])
        col.media.write_data(release.state_file, state_bytes(plan.state))
    return end.merge()


class InsideEnd:
    """A collection, in which all changes are one entry to undo."""

    def __init__(self, col: Collection, held: Held) -> None:
        self._col = col
        self._undo = col.add_custom_undo_entry(UNDO)
        self._names = {note.id: note.names for note in held.notes.values()}

    def merge(self) -> OpChanges:
        """Make all changes one to undo. Anki keeps only 30, so this is done after each."""
        return self._col.merge_undo_entries(self._undo)

    def suspend(self, cards: Sequence[int]) -> None:
        self._col.sched.suspend_cards([*map(CardId, cards)])
        self.merge()

    def unsuspend(self, cards: Sequence[int]) -> None:
        self._col.sched.unsuspend_cards([*map(CardId, cards)])
        self.merge()

    def tag(self, tags: Mapping[str, Sequence[int]], *, remove: bool = False) -> None:
        change = self._col.tags.bulk_remove if remove else self._col.tags.bulk_add
        for tag, notes in tags.items():
            change([*map(NoteId, notes)], tag)
            self.merge()

    def write(
        self, texts: Mapping[int, Mapping[int, str]], placed: Mapping[str, Sequence[NewCard]]
    ) -> None:
        notes = []
        for number, fields in texts.items():
            note = self._col.get_note(NoteId(number))
            for index, text in fields.items():
                name = self._names[number][index]
                if name is not None:
                    note[name] = text
            notes.append(note)
        self._col.update_notes(notes)
        self.merge()
        assert self._col.db
        for deck, wanted in placed.items():
            query = "select id from cards where nid = ? and ord = ?"
            found = [self._col.db.scalar(query, each.note, each.ordinal) for each in wanted]
            cards = [card for card in found if card]
            if cards:
                self.move(deck, cards)

    def add_media(self, files: Mapping[str, Path]) -> None:
        for name, path in files.items():
            if not self._col.media.have(name):
                self._col.media.write_data(name, path.read_bytes())

    def move(self, deck: str, cards: Sequence[int]) -> None:
        number = self._col.decks.id_for_name(deck)
        if number is None:
            number = DeckId(self._col.decks.add_normal_deck_with_name(deck).id)
            self.merge()
        self._col.set_deck([*map(CardId, cards)], number)
        self.merge()

    def delete(self, notes: Sequence[int]) -> None:
        self._col.remove_notes([*map(NoteId, notes)])
        self.merge()

    def delete_decks(self, names: Sequence[str]) -> None:
        numbers = [self._col.decks.id_for_name(name) for name in names]
        empty = [
            n for n in numbers if n and not self._col.decks.card_count(n, include_subdecks=True)
        ]
        if empty:
            self._col.decks.remove(empty)
            self.merge()
