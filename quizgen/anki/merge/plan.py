"""The plan: what is to be done so that a collection has a release.

It is worked out from what the two hold, and does nothing. After it was carried out, the next plan
for the same release is empty. Notes are found by their guids, so no other deck is touched.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from quizgen.anki.merge.collection import CONFLICT, REMOVED, Card, Held, HeldNote, LastUpdate
from quizgen.anki.merge.digest import digest
from quizgen.anki.merge.fields import is_untouched, merged_fields, merged_tags
from quizgen.anki.merge.release import Release, ReleasedNote


class NewCard(NamedTuple):
    """A card that is not there yet: the id of its note, and its ordinal."""

    note: int
    ordinal: int


class Update(NamedTuple):
    """What changes on a note, and which of the learner's texts stay.

    `fields` are new texts by index. `own` and `conflicts` are indexes of fields. `add` and `remove`
    are tags.
    """

    note: ReleasedNote
    held: HeldNote
    fields: dict[int, str]
    own: tuple[int, ...]
    conflicts: tuple[int, ...]
    add: tuple[str, ...]
    remove: tuple[str, ...]

    @property
    def writes(self) -> bool:
        """Whether anything is written, and not only told."""
        return bool(self.fields or self.add or self.remove)


class Gone(NamedTuple):
    """A note that a release has removed: it is deleted, or its cards are suspended."""

    note: ReleasedNote
    held: HeldNote
    deleted: bool


class Plan(NamedTuple):
    """What is to be done, in this order.

    - `suspend`: cards whose question was withdrawn, or whose note was removed.
    - `unsuspend`: cards that an earlier update suspended, whose question is back.
    - `moves`: cards by the name of the deck that they go to.
    - `updates`: of notes, also those that only keep texts of the learner.
    - `placed`: new cards by the name of the deck that they go to, where the other cards of a note
      are in several.
    - `gone`: removed notes.
    - `empty`: decks of earlier releases that no card is in afterwards, inner ones first.
    - `new`: notes to import.
    - `types`: names of note types that are older here, to import.
    - `foreign`: notes that the learner has given another note type. They are left alone.
    - `waiting`: the number of cards that cannot move while they are in a filtered deck.
    - `state`: what to keep of this update.
    """

    suspend: tuple[int, ...]
    unsuspend: tuple[int, ...]
    moves: dict[str, tuple[int, ...]]
    updates: tuple[Update, ...]
    placed: dict[str, tuple[NewCard, ...]]
    gone: tuple[Gone, ...]
    empty: tuple[str, ...]
    new: tuple[ReleasedNote, ...]
    types: tuple[str, ...]
    foreign: tuple[ReleasedNote, ...]
    waiting: int
    state: LastUpdate

    @property
    def does(self) -> bool:
        """Whether there is anything to do in the collection."""
        return bool(
            self.suspend
            or self.unsuspend
            or self.moves
            or self.gone
            or self.empty
            or self.imports
            or any(each.writes for each in self.updates)
        )

    @property
    def imports(self) -> bool:
        """Whether there is anything to import."""
        return bool(self.new or self.types)


def planned(release: Release, held: Held, *, delete: bool = False) -> Plan:
    """Compare a release with what a collection holds of it.

    With `delete`, removed notes are deleted even if they were reviewed or edited.
    """
    work = _Work(release, held, delete)
    for note in release.notes:
        work.take(note)
    for note in release.removed:
        work.take_removed(note)
    return Plan(
        suspend=tuple(work.suspend),
        unsuspend=tuple(work.unsuspend),
        moves={deck: tuple(cards) for deck, cards in sorted(work.moves.items())},
        updates=tuple(work.updates),
        placed={deck: tuple(slots) for deck, slots in sorted(work.placed.items())},
        gone=tuple(work.gone),
        empty=tuple(_emptied(release, held, work)),
        new=tuple(work.new),
        types=tuple(
            name
            for name in sorted(work.used_types)
            if name in held.types and held.types[name] < release.types[name].modified
        ),
        foreign=tuple(work.foreign),
        waiting=work.waiting,
        state=work.state(),
    )


class _Work:
    """The plan while it is made."""

    def __init__(self, release: Release, held: Held, delete: bool) -> None:
        self.release = release
        self.held = held
        self.delete = delete
        self.suspend: list[int] = []
        self.unsuspend: list[int] = []
        self.updates: list[Update] = []
        self.moves: dict[str, list[int]] = {}
        self.placed: dict[str, list[NewCard]] = {}
        self.gone: list[Gone] = []
        self.new: list[ReleasedNote] = []
        self.foreign: list[ReleasedNote] = []
        self.waiting = 0
        self.by_us = {first: set(each) for first, each in held.state.suspended.items()}
        self.left: dict[str, int] = {}
        self.kept: set[str] = set()
        self.used_types: set[str] = set()

    def take(self, note: ReleasedNote) -> None:
        """Plan a note of the release."""
        here = self.held.notes.get(note.guid)
        if here is None:
            self.new.append(note)
            self.by_us.pop(note.first, None)
        elif here.type != note.type:
            self.foreign.append(note)
        else:
            self.used_types.add(note.type)
            self._update(note, here)
            self._cards(note, here)

    def _update(self, note: ReleasedNote, here: HeldNote) -> None:
        merged = merged_fields(note, here, self.held.state.release)
        tags = merged_tags(note, here, merged.since)
        add, remove = [*tags.add], [*tags.remove]
        tagged = {tag.lower(): tag for tag in here.tags}
        if merged.conflicts and CONFLICT not in tagged:
            add.append(CONFLICT)
        if CONFLICT in tagged and not merged.conflicts and not merged.own:
            remove.append(tagged[CONFLICT])
        if REMOVED in tagged:
            remove.append(tagged[REMOVED])
        update = Update(
            note, here, merged.new, merged.own, merged.conflicts, tuple(add), tuple(remove)
        )
        if update.writes or update.own or update.conflicts:
            self.updates.append(update)

    def _cards(self, note: ReleasedNote, here: HeldNote) -> None:
        ours = self.by_us.get(note.first, set())
        restored = REMOVED in {tag.lower() for tag in here.tags}
        # Without a state, which cards the learner had suspended before is not known.
        unknown = restored and note.first not in self.by_us
        homes = set()
        for card in here.cards:
            homes.add(self._home(note, card))
            if card.ordinal in note.ordinals:
                if card.suspended and (card.ordinal in ours or unknown):
                    self.unsuspend.append(card.id)
                ours.discard(card.ordinal)
            elif not card.suspended and _is_blank(note, here, card):
                self.suspend.append(card.id)
                self.by_us.setdefault(note.first, set()).add(card.ordinal)
        if len(homes) > 1:
            for ordinal in sorted(note.ordinals - {card.ordinal for card in here.cards}):
                self.placed.setdefault(note.deck, []).append(NewCard(here.id, ordinal))

    def _home(self, note: ReleasedNote, card: Card) -> str:
        """The deck where a card is afterwards: it moves if it is where an earlier release put it.

        One that is there although the last update moved it was moved back by the learner.
        """
        former = {name.lower(): time for name, time in note.former.items()}
        moved = former.get(card.deck.lower(), 0)
        if card.deck.lower() == note.deck.lower() or moved <= self.held.state.moved:
            return card.deck
        if card.filtered:
            self.waiting += 1
            return card.deck
        self.moves.setdefault(note.deck, []).append(card.id)
        self.left[card.deck] = self.left.get(card.deck, 0) + 1
        return note.deck

    def take_removed(self, note: ReleasedNote) -> None:
        """Plan a note that was removed by this release, or by an earlier one."""
        here = self.held.notes.get(note.guid)
        if here is None:
            self.by_us.pop(note.first, None)
            return
        if here.type != note.type:
            return
        reviewed = any(card.reps for card in here.cards)
        if self.delete or not (reviewed or not is_untouched(note, here)):
            self.gone.append(Gone(note, here, deleted=True))
            self.by_us.pop(note.first, None)
            for card in here.cards:
                self.left[card.deck] = self.left.get(card.deck, 0) + 1
            return
        self.kept.add(note.first)
        if REMOVED not in {tag.lower() for tag in here.tags}:
            if note.removed <= self.held.state.moved:
                return  # The learner has taken it back.
            self.gone.append(Gone(note, here, deleted=False))
            cards = [card for card in here.cards if not card.suspended]
            self.suspend += [card.id for card in cards]
            self.by_us.setdefault(note.first, set()).update(card.ordinal for card in cards)

    def state(self) -> LastUpdate:
        """What to keep of this update. Moves that have to wait are planned again."""
        last = self.held.state
        suspended = {
            first: frozenset(each)
            for first, each in self.by_us.items()
            if each or first in self.kept
        }
        return LastUpdate(
            max(self.release.time, last.release),
            last.moved if self.waiting else max(self.release.time, last.moved),
            suspended,
        )


def _is_blank(note: ReleasedNote, here: HeldNote, card: Card) -> bool:
    """Whether a card is of a question that was withdrawn, and shows nothing now."""
    prompt = 1 + 2 * card.ordinal
    text = here.fields[prompt] if prompt < len(here.fields) else None
    if text is None or prompt not in note.history:
        return False
    return not text or digest(text) in {each for _, each in note.history[prompt]}


def _emptied(release: Release, held: Held, work: _Work) -> Iterator[str]:
    """The decks of earlier releases without cards and inner decks, inner ones first."""
    present = {each.deck for each in release.notes}
    needed = {above.lower() for deck in present for above in _with_above(deck)}
    former = {name for each in (*release.notes, *release.removed) for name in each.former}
    former |= {each.deck for each in release.removed}
    ours = {above.lower() for deck in former for above in _with_above(deck)} - needed
    cards = {name: count - work.left.get(name, 0) for name, count in held.decks.items()}
    gone: set[str] = set()
    for name in sorted(held.decks, key=lambda each: -each.count("::")):
        inner = {each for each in held.decks if each.startswith(f"{name}::")}
        if name.lower() in ours and cards[name] <= 0 and inner <= gone:
            gone.add(name)
            yield name


def _with_above(deck: str) -> Iterator[str]:
    """A deck, and those that it is in."""
    steps = deck.split("::")
    for count in range(len(steps), 0, -1):
        yield "::".join(steps[:count])
