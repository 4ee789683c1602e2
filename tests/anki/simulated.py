"""A deck that is released again and again, and a collection in memory that updates change."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from quizgen.anki.lock import Entry
from quizgen.anki.merge.collection import NO_UPDATE, Card, Held, HeldNote, LastUpdate
from quizgen.anki.merge.plan import NewCard, Plan
from quizgen.anki.merge.release import Release, ReleasedNote, histories
from quizgen.anki.released import changed_fields, changed_tags, first_fields, latest

TYPE = "quizgen person"


@dataclass(frozen=True)
class Content:
    """What a release has of a note: a title, a prompt and an answer of each of two slots."""

    fields: tuple[str, ...]
    tags: tuple[str, ...]
    deck: str

    @property
    def ordinals(self) -> frozenset[int]:
        """The slots with a prompt."""
        return frozenset(slot for slot in (0, 1) if self.fields[1 + 2 * slot])


@dataclass
class Releases:
    """What the lock keeps of a deck."""

    entries: dict[str, Entry] = field(default_factory=dict)

    def release(self, contents: Mapping[str, Content], now: int) -> Release:
        """Release these notes."""
        for name, content in contents.items():
            self.entries[name] = _entry(name, content, self.entries.get(name), now)
        for name, entry in self.entries.items():
            if name not in contents and not entry.removed:
                self.entries[name] = replace(entry, removed=now)
        notes = {name: _released(entry, contents.get(name)) for name, entry in self.entries.items()}
        return Release(
            ids=("railways",),
            key="railways",
            title="Railways",
            time=now,
            notes=tuple(notes[name] for name in contents),
            removed=tuple(note for name, note in notes.items() if name not in contents),
            types={},
            media=(),
        )


def _entry(name: str, content: Content, before: Entry | None, now: int) -> Entry:
    if before is None:
        return Entry(
            name,
            name,
            "person",
            content.deck,
            (),
            "",
            created=now,
            modified=now,
            fields=first_fields(content.fields),
            tags=tuple((tag, 0) for tag in content.tags),
        )
    moved = () if before.deck == content.deck else ((before.deck, now),)
    return replace(
        before,
        deck=content.deck,
        removed=0,
        fields=changed_fields(before.fields, content.fields, now),
        tags=changed_tags(before.tags, content.tags, now),
        decks=latest(before.decks, moved),
    )


def _released(entry: Entry, content: Content | None) -> ReleasedNote:
    return ReleasedNote(
        fact=entry.fact,
        first=entry.origin_id,
        ids=frozenset({entry.fact}),
        guid=f"guid of {entry.fact}",
        type=TYPE,
        ordinals=content.ordinals if content else frozenset(),
        deck=entry.deck,
        former=dict(entry.decks),
        tags=dict(entry.tags),
        history=histories(entry.fields),
        fields=content.fields if content else (),
        removed=entry.removed,
    )


class ClosedError(Exception):
    """Anki was closed."""


@dataclass
class Simulated:
    """A collection. It stops after some of the changes, if `stop` is a number."""

    notes: dict[int, HeldNote] = field(default_factory=dict)
    decks: set[str] = field(default_factory=set)
    state: LastUpdate = NO_UPDATE
    stop: int | None = None

    def held(self) -> Held:
        """What an end would see."""
        homes = [card.deck for note in self.notes.values() for card in note.cards]
        counts = {deck: homes.count(deck) for deck in self.decks}
        return Held({note.guid: note for note in self.notes.values()}, counts, {}, self.state)

    def take(self, notes: Iterable[ReleasedNote], *, over: bool = False) -> None:
        """Import notes as Anki does; with `over`, those that are here are replaced."""
        here = {note.guid: note for note in self.notes.values()}
        for note in notes:
            self.decks.add(note.deck)
            old = here.get(note.guid)
            if old is None:
                number = 1 + max(self.notes, default=0)
                old = HeldNote(number, note.guid, note.type, (), (), ())
            elif not over:
                continue
            tags = tuple(tag for tag, time in note.tags.items() if time >= 0)
            self.notes[old.id] = _with_cards(old._replace(fields=note.fields, tags=tags), note.deck)

    def finish(self, plan: Plan) -> None:
        """What ends do after a plan was carried out: import, and keep the state."""
        self.take(plan.new)
        self.state = plan.state

    def _changes(self) -> None:
        if self.stop is not None:
            self.stop -= 1
            if self.stop < 0:
                raise ClosedError

    def change(self, number: int, **changes: object) -> None:
        """Change a note."""
        self.notes[number] = self.notes[number]._replace(**changes)  # type: ignore[arg-type]

    def change_cards(self, cards: Sequence[int], **changes: object) -> None:
        """Change cards, of which each is one step."""
        for number, note in self.notes.items():
            for card in note.cards:
                if card.id in cards:
                    self._changes()
                    changed = card._replace(**changes)  # type: ignore[arg-type]
                    here = self.notes[number].cards
                    self.change(
                        number, cards=tuple(changed if c.id == card.id else c for c in here)
                    )

    def suspend(self, cards: Sequence[int]) -> None:
        self.change_cards(cards, suspended=True)

    def unsuspend(self, cards: Sequence[int]) -> None:
        self.change_cards(cards, suspended=False)

    def tag(self, tags: Mapping[str, Sequence[int]], *, remove: bool = False) -> None:
        for tag, numbers in tags.items():
            for number in numbers:
                self._changes()
                kept = [each for each in self.notes[number].tags if each.lower() != tag.lower()]
                self.change(number, tags=tuple(kept if remove else [*kept, tag]))

    def write(
        self, texts: Mapping[int, Mapping[int, str]], placed: Mapping[str, Sequence[NewCard]]
    ) -> None:
        places = {slot: deck for deck, slots in placed.items() for slot in slots}
        for number, fields in texts.items():
            self._changes()
            note = self.notes[number]
            written = tuple(fields.get(index, text) for index, text in enumerate(note.fields))
            made = _with_cards(note._replace(fields=written), "Default")
            cards = (
                card._replace(deck=places.get(NewCard(number, card.ordinal), card.deck))
                for card in made.cards
            )
            self.notes[number] = made._replace(cards=tuple(cards))

    def add_media(self, files: Mapping[str, Path]) -> None:
        raise NotImplementedError

    def move(self, deck: str, cards: Sequence[int]) -> None:
        self.decks.add(deck)
        self.change_cards(cards, deck=deck)

    def delete(self, notes: Sequence[int]) -> None:
        for number in notes:
            self._changes()
            del self.notes[number]

    def delete_decks(self, names: Sequence[str]) -> None:
        for name in names:
            self._changes()
            assert self.held().decks[name] == 0
            self.decks.remove(name)


def _with_cards(note: HeldNote, deck: str) -> HeldNote:
    """The note with a card for each prompt; cards of empty prompts stay."""
    cards = {card.ordinal: card for card in note.cards}
    homes = {card.deck for card in note.cards}
    home = homes.pop() if len(homes) == 1 else deck
    for slot in (0, 1):
        if note.fields[1 + 2 * slot] and slot not in cards:
            cards[slot] = Card(note.id * 10 + slot, slot, home)
    return note._replace(cards=tuple(cards[slot] for slot in sorted(cards)))
