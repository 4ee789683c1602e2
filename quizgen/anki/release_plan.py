"""The release plan: when each note was created and changed, and what is new in a release."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Literal

from quizgen.anki.causes import Cause, OlderHashes, cause_of_change, shows_the_same
from quizgen.anki.lock import Entry, Lock, lock_file
from quizgen.anki.notes import Note
from quizgen.anki.released import Times, changed_fields, changed_tags, first_fields, latest
from quizgen.anki.renamed_decks import after_renaming, renamed_decks
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.facts.deck import Deck
from quizgen.record import record

Sort = Literal[
    "retitled", "added", "changed", "withdrawn", "removed", "restored", "moved", "renamed"
]


@record()
class Change:
    """A difference between the lock and the deck.

    `title` says what the fact is about; it is empty for a removed fact. `detail` names the
    questions that are new or withdrawn, the former id, or the former Anki deck. Of a deck that is
    retitled, there is no fact: `title` is its new name in Anki, and `detail` its old one. `cause`
    says what alone has changed a fact, if it is nothing of its own.
    """

    sort: Sort
    fact: str
    title: str
    detail: str = ""
    cause: Cause | None = None


@record()
class ReleasePlan:
    """The notes in study order with their entries, those of removed facts, and all changes.

    The histories of the fields and tags of a note are left out of its entry as long as they are
    those of the present ones alone. Only `entries` has them: the 90,000 digests of 10,000 facts
    take 0.2 s, and the tags of 100,000 facts 24 MB.
    """

    notes: tuple[tuple[Note, Entry], ...]
    tombstones: tuple[Entry, ...]
    changes: tuple[Change, ...]
    first_release: bool

    @property
    def newest(self) -> int:
        """The time of the release: the latest one in its lock."""
        entries = chain((entry for _, entry in self.notes), self.tombstones)
        return max((entry.newest for entry in entries), default=0)

    @property
    def card_count(self) -> int:
        """The number of cards of its notes."""
        return sum(len(note.slot_indexes) for note, _ in self.notes)

    @property
    def entries(self) -> Iterator[Entry]:
        """All entries of a lock of this release."""
        for note, entry in self.notes:
            yield entry if entry.fields else _with_histories(note, entry)
        yield from self.tombstones

    @property
    def by_creation(self) -> list[tuple[Note, Entry]]:
        """The notes in the order in which they were made, and so of their ids in a collection."""
        return sorted(self.notes, key=lambda pair: pair[1].created)


def plan_release(
    notes: Sequence[Note], lock: Lock, now: int, older_hashes: OlderHashes
) -> ReleasePlan:
    """Compare notes with the lock. Changed notes get the time `now`, in seconds since 1970.

    A note whose content is in the lock keeps its times. Anki updates a note only if the new one has
    a later time, and each update replaces what the learner has edited on it. A note that was
    released in another language keeps the note type of that language: to Anki, a note with another
    type is a conflict.
    """
    planned = [(note, _entry(note, lock.entries.get(note.origin_id), now)) for note in notes]
    renamed = _renamed(notes, lock)
    changes = [Change("retitled", "", new, old) for old, new in renamed.items()]
    for note in notes:
        changes += _changes(note, lock.entries.get(note.origin_id), renamed, older_hashes)
    present = {note.origin_id for note in notes if note.origin_id in lock.entries}
    gone = [entry for first, entry in lock.entries.items() if first not in present]
    tombstones = tuple(entry if entry.removed else replace(entry, removed=now) for entry in gone)
    changes += [Change("removed", entry.fact, "") for entry in gone if not entry.removed]
    return ReleasePlan(tuple(planned), tombstones, tuple(changes), not lock.exists)


def with_other_link(plan: ReleasePlan) -> ReleasePlan:
    """The plan for a deck whose link to report a mistake has changed: sources have that link."""
    changes = [
        replace(each, cause="report") if each.cause == "sources" else each for each in plan.changes
    ]
    return replace(plan, changes=tuple(changes))


def _entry(note: Note, before: Entry | None, now: int) -> Entry:
    fresh = Entry(
        note.fact,
        note.origin_id,
        note.kind.name,
        note.anki_deck,
        note.slots,
        note.hash,
        created=now,
        modified=now,
        language=note.language,
    )
    if before is None:
        return fresh
    later = max(now, before.modified + 1)
    fields: str
    tags: Times
    same = _is_same(note, before) and before.slots == note.slots and not before.removed
    # What a lock without histories has of a note is what it has now, if its hash is the same.
    if same and not before.fields:
        fields, tags = "", ()
    else:
        fields = changed_fields(before.fields, note.fields, later)
        tags = changed_tags(before.tags, note.tags, later)
    moved = () if before.deck == note.anki_deck else ((before.deck, later),)
    ids = {*before.was, before.fact} - {note.fact, note.origin_id}
    return replace(
        fresh,
        hash=before.hash if same else note.hash,
        created=before.created,
        modified=before.modified if same else later,
        language=before.language,
        was=tuple(sorted(ids)),
        fields=fields,
        tags=tags,
        decks=latest(before.decks, moved),
    )


def _is_same(note: Note, before: Entry) -> bool:
    """Whether there is nothing new for learners, however the fact is written now."""
    return before.hash == note.hash or (before.fact == note.fact and shows_the_same(note, before))


def _with_histories(note: Note, entry: Entry) -> Entry:
    """The entry with the histories of fields and tags that were released once."""
    tags = tuple((tag, 0) for tag in sorted({*note.tags}))
    return replace(entry, fields=first_fields(note.fields), tags=tags)


def _renamed(notes: Iterable[Note], lock: Lock) -> dict[str, str]:
    """The Anki decks that learners can rename, with their new names."""
    known = lock.entries
    moves = [
        (known[note.origin_id].deck, note.anki_deck) for note in notes if note.origin_id in known
    ]
    return renamed_decks(moves, {entry.deck for entry in known.values()})


def _changes(
    note: Note, before: Entry | None, renamed: dict[str, str], older_hashes: OlderHashes
) -> Iterator[Change]:
    if before is None:
        yield Change("added", note.fact, note.title)
        return
    if before.fact != note.fact:
        yield Change("renamed", note.fact, note.title, before.fact)
    if after_renaming(before.deck, renamed) != note.anki_deck:
        yield Change("moved", note.fact, note.title, before.deck)
    if before.removed:
        yield Change("restored", note.fact, note.title)
        return
    withdrawn = [slot for slot in before.slots if slot not in note.slots]
    asked = [slot for slot in note.slots if slot not in before.slots]
    if withdrawn:
        yield Change("withdrawn", note.fact, note.title, ", ".join(withdrawn))
    if asked:
        yield Change("changed", note.fact, note.title, ", ".join(asked))
    elif not (
        withdrawn
        or before.hash in (note.hash, note.former_hashes.get(before.fact))
        or shows_the_same(note, before)
    ):
        cause = cause_of_change(note, before, older_hashes)
        yield Change("changed", note.fact, note.title, cause=cause)


def namespace_changes(deck: Deck, lock: Lock) -> Iterator[Diagnostic]:
    """A namespace that is not that of the last release: it would give every note a new guid."""
    released, present = lock.namespace, deck.head.namespace
    file = lock_file(deck.translated_into)
    if not lock.exists or present == released:
        return
    if released is None:
        had, would = "without a namespace", "with one"
        remedy = "remove this line"
    elif present is None:
        had, would = f"with the namespace '{released}'", "without it"
        remedy = f"add `namespace: {released}`"
    else:
        had, would = f"with the namespace '{released}'", "with another one"
        remedy = f"write `namespace: {released}`"
    yield Diagnostic(
        deck.at("namespace") if present else deck.at("deck"),
        "namespace-changed",
        f"this deck was released {had}, and {would} all its notes would be new for learners: "
        f"{remedy}, or remove {file} and release with --first to begin a new deck",
    )


def unlocked(deck: Deck, plan: ReleasePlan) -> Sequence[Diagnostic]:
    """The errors of `--locked`: all differences from the lock."""
    if plan.first_release:
        return [
            Diagnostic(
                deck.at("deck"),
                "not-locked",
                f"never released: there is no {lock_file(deck.translated_into)} to compare with",
            )
        ]
    return [
        Diagnostic(
            deck.span_of(change.fact),
            "not-locked",
            _difference(change),
        )
        for change in plan.changes
    ]


def _difference(change: Change) -> str:
    if change.sort == "retitled":
        return f"the Anki deck '{change.detail}' is now '{change.title}'"
    return f"'{change.fact}' is {change.sort} since the last release" + _detail(change)


def _detail(change: Change) -> str:
    if not change.detail:
        return ""
    new = "new question: " if change.sort == "changed" else ""
    return f" ({new}{change.detail})"
