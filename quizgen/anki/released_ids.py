"""Facts whose ids contradict the lock: learners would get them anew, without their reviews.

A note is found by the first id of its fact. So a former id that is missing in `was`, or is not in
its place, makes another note of a fact that learners have.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Protocol

from quizgen.anki.html import text_html
from quizgen.anki.lock import Entry, Lock, lock_file
from quizgen.anki.lock_reading import read_lock
from quizgen.anki.merge.digest import digest
from quizgen.anki.notes import Note
from quizgen.anki.release_plan import namespace_changes
from quizgen.anki.released import titles_of
from quizgen.anki.released_texts import ReleasedTexts
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Span
from quizgen.facts.deck import Deck
from quizgen.questions.kind import Kind

PERHAPS_RENAMED = "perhaps-renamed"
"""The name of a warning that a release asks about."""


class _Fact(Protocol):
    """What of a fact a lock knows, and where it is."""

    @property
    def id(self) -> str: ...
    @property
    def was(self) -> tuple[str, ...]: ...
    @property
    def origin_id(self) -> str: ...
    @property
    def kind(self) -> Kind: ...
    @property
    def title(self) -> str: ...
    @property
    def place(self) -> Span: ...
    def at(self, *path: str | int) -> Span: ...


def errors_in_deck(deck: Deck, *, compared: bool) -> list[Diagnostic]:
    """What is wrong with the lock of a deck, and if it is `compared`, with its ids beside the lock.

    The ids are compared only with a lock that is in order. A deck that is compared has no error.
    """
    lock, found = read_lock(deck.folder, deck.id, deck.translated_into, first=deck.first_id)
    if found or not compared:
        return found
    return [*namespace_changes(deck, lock), *id_errors(deck, lock, lock_of_original(deck))]


def lock_of_original(deck: Deck) -> Lock | None:
    """The lock of the deck that a deck is translated from; None if it is not a translation."""
    if not deck.translation:
        return None
    return read_lock(deck.folder, deck.head.deck, first=deck.head.first_id)[0]


def id_errors(deck: Deck, lock: Lock, others: Lock | None) -> Iterator[Diagnostic]:
    """The facts that were released under ids which `was` does not tell, or as another kind.

    `others` is the lock of the deck as it was written, if this is a translation. The facts of the
    deck have to be all that it has.
    """
    for fact, own, compared in _compared(deck, lock):
        if own is None or (fact.id != own.fact and fact.id not in own.ids):
            error = compared.new_id(fact, own, others)
            if error:
                yield Diagnostic(_place(fact), "contradicts-lock", error)
                continue
        if own is not None and own.kind != fact.kind.name:
            yield Diagnostic(fact.place, "kind-changed", compared.kind(fact, own))


def perhaps_renamed(deck: Deck, lock: Lock, notes: Iterable[Note]) -> Iterator[Diagnostic]:
    """Warnings for facts with the title of another fact that was released, and has it no longer.

    So are new ones with half of its texts, and those that have the id of a removed fact, and not
    its title. `notes` are those of the deck.
    """
    fields = {note.fact: note.fields for note in notes if note.origin_id not in lock.entries}
    for fact, own, compared in _compared(deck, lock):
        if own is None or (own.fields and _title(fact) not in titles_of(own.fields)):
            meant = compared.with_title_of(fact)
            if own is None and meant is None:
                meant = compared.with_texts_of(fact, fields.get(fact.id, ()))
            if meant and meant is not own:
                message = compared.renamed(fact, own, meant)
            elif own and own.removed:
                message = (
                    f"'{fact.id}' was removed in an earlier release, and had another title: if "
                    "this is another fact, give it another id, so that it does not get its reviews"
                )
            else:
                continue
            yield Diagnostic(_place(fact), PERHAPS_RENAMED, message, "warning")


def _compared(deck: Deck, lock: Lock) -> "Iterator[tuple[_Fact, Entry | None, _Comparison]]":
    """Each fact of a deck that was released before, with its entry in the lock."""
    if not lock.exists:
        return
    compared = _Comparison(deck, lock)
    for fact in deck.facts:
        yield fact, lock.entries.get(fact.origin_id), compared


class _Comparison:
    """The facts of a deck beside the entries of its lock."""

    def __init__(self, deck: Deck, lock: Lock) -> None:
        originals = deck.translation.originals if deck.translation else ()
        self._lock = lock_file(deck.translated_into)
        self._entries = lock.entries
        self._facts = deck.facts
        self._holders: dict[str, _Fact | None] = dict.fromkeys(
            [each.origin_id for each in (*originals, *deck.drafts)]
        ) | {each.origin_id: each for each in deck.facts}

    @cached_property
    def _by_id(self) -> Mapping[str, list[Entry]]:
        """The entries by each id that they had."""
        found: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in self._entries.values():
            for name in entry.ids:
                found[name].append(entry)
        return found

    @cached_property
    def _by_title(self) -> Mapping[tuple[str, str], list[Entry]]:
        """The entries by their kind and the digest of their last title."""
        found: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
        for entry in self._entries.values():
            if former := titles_of(entry.fields):
                found[entry.kind, former[-1]].append(entry)
        return found

    def new_id(self, fact: _Fact, own: Entry | None, others: Lock | None) -> str:
        """Why a fact cannot have an id that it was not released with; "" if it can.

        `own` is the entry that its first id has, and `others` as for `id_errors`.
        """
        for name in (fact.id, *(fact.was if own is None else ())):
            for entry in sorted(self._by_id.get(name, ()), key=lambda each: each.fact != name):
                if entry is own:
                    continue
                if entry.origin_id not in self._holders:
                    if own is not None:
                        return "" if self._is_free(fact, entry, own) else _another(fact, entry, own)
                    return self._not_first(fact, name, entry, others)
                holder = self._holders[entry.origin_id]
                titles = titles_of(entry.fields)
                if (
                    own is None
                    and entry.fact == fact.id
                    and holder
                    and titles
                    and _title(holder) not in titles
                ):
                    return (
                        f"'{name}' was released as the fact that is '{holder.id}' now: give this "
                        f"fact another id; if it is that fact, take `was` of '{holder.id}' for it"
                    )
        return ""

    def _is_free(self, fact: _Fact, entry: Entry, own: Entry) -> bool:
        """Whether a fact can have the id of one that is gone, as the titles of both tell."""
        titles = titles_of(entry.fields)
        return (
            bool(titles)
            and _title(fact) in titles_of(own.fields)
            and titles[-1] not in self._present
        )

    @cached_property
    def _present(self) -> frozenset[str]:
        """The digests of the titles in the deck."""
        return frozenset(map(_title, self._facts))

    def _not_first(self, fact: _Fact, name: str, entry: Entry, others: Lock | None) -> str:
        first, now = entry.origin_id, fact.origin_id
        said = (
            f"this fact was released under '{first}' first, not '{now}', which would make a new "
            "note of it and leave its reviews behind: "
        )
        known = others.entries.get(now) if others else None
        if known and {fact.id, name} & {*known.ids}:
            return (
                f"{said}the deck that it is translated from has '{now}' first, so give it a new "
                f"note by removing the line of '{entry.fact}' from {self._lock}"
            )
        other = "give it another id" if name == fact.id else f"remove '{name}' from `was`"
        return f"{said}{_to_write(fact, entry)}; if it is another fact, {other}"

    def kind(self, fact: _Fact, own: Entry) -> str:
        """Why a fact cannot have another kind than its entry, and what is to be done."""
        named = f"'{fact.id}'"
        if fact.origin_id != fact.id:
            named = f"'{fact.origin_id}', with which the `was` of '{fact.id}' begins,"
        meant = self.with_title_of(fact)
        remedy = "give this fact a new id"
        if meant:
            remedy = f"this fact was released as '{meant.fact}': {self._given_back(fact, meant)}"
        return (
            f"{named} was released as a {own.kind}, and Anki cannot change the kind of a note: "
            f"{remedy}"
        )

    def with_title_of(self, fact: _Fact) -> Entry | None:
        """The entry of a fact that had the title of this one last, and has it no longer."""
        for entry in self._by_title.get((fact.kind.name, _title(fact)), ()):
            holder = self._holders.get(entry.origin_id)
            is_held = entry.origin_id in self._holders and (
                holder is None or holder is fact or _title(holder) in titles_of(entry.fields)
            )
            if not is_held:
                return entry
        return None

    def _given_back(self, fact: _Fact, entry: Entry) -> str:
        """How a fact is that of an entry again, whose first id another fact has."""
        if fact.id in (entry.fact, entry.origin_id) or fact.id not in self._by_id:
            is_first = fact.id == entry.origin_id
            return "remove `was`" if is_first else f"write `was: {entry.origin_id}`"
        former = "" if entry.fact == entry.origin_id else f" with `was: {entry.origin_id}`"
        without = " without `was`" if fact.was and not former else ""
        return f"give it that id back{former or without}"

    def with_texts_of(self, fact: _Fact, fields: Sequence[str]) -> Entry | None:
        """The entry of a fact that is gone, and had half of the texts of a new one."""
        first = self._gone.like(fact.kind.name, fields)
        return self._entries[first] if first else None

    @cached_property
    def _gone(self) -> ReleasedTexts:
        """The texts of the facts that the deck no longer has."""
        return ReleasedTexts(
            [each for first, each in self._entries.items() if first not in self._holders]
        )

    def renamed(self, fact: _Fact, own: Entry | None, meant: Entry) -> str:
        """What is to be done about a fact with the title of another one in the lock."""
        if own is None:
            what = "title" if _title(fact) in titles_of(meant.fields) else "texts"
            return (
                f"this fact has the {what} of '{meant.fact}', which is no longer in the deck: if "
                f"it is that fact, {_to_write(fact, meant)}, so that its reviews stay with it"
            )
        return (
            f"'{own.fact}' was released with another title, and this one is that of "
            f"'{meant.fact}': if it is that fact, {self._given_back(fact, meant)}, so that each "
            "keeps its own reviews"
        )


def _place(fact: _Fact) -> Span:
    """The place of its `was`, or of its id."""
    return fact.at("was") if fact.was else fact.at("id")


def _title(fact: _Fact) -> str:
    """The digest of its title, as it is in the notes of Anki."""
    return digest(text_html(fact.title))


def _another(fact: _Fact, entry: Entry, own: Entry) -> str:
    """What is said of a fact with the id of another one, which is no longer in the deck."""
    return (
        f"'{fact.id}' was released as another fact than '{own.origin_id}', with which `was` "
        f"begins: give this fact another id; if it is '{fact.id}', {_to_write(fact, entry)}"
    )


def _to_write(fact: _Fact, entry: Entry) -> str:
    """How `was` has to be for a fact to be that of an entry."""
    if fact.id == entry.origin_id:
        return "remove `was`"
    rest = [each for each in fact.was if each not in (entry.origin_id, fact.id)]
    former = ", ".join([entry.origin_id, *rest])
    return f"{'write' if fact.was else 'add'} `was: {f'[{former}]' if rest else former}`"
