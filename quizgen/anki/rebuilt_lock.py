"""The lock of a deck, rebuilt from the package of its last release."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from quizgen.anki.guids import guid
from quizgen.anki.lock import Entry, Lock
from quizgen.anki.lock_reading import parsed_entry
from quizgen.anki.note_types import note_type
from quizgen.anki.notes import Note
from quizgen.anki.package_reading import PackageContent, PackedNote
from quizgen.anki.released import FIELDS, first_fields, whole_history
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.facts.deck import Deck
from quizgen.languages import DEFAULT, deck_languages
from quizgen.questions.kind import Kind

_BEFORE_ID = 3
"""The number of fields from the Id field to the last one."""

_KEPT = (
    "fact", "first", "was", "kind", "language", "slots", "hash", "deck", "decks", "tags", "fields",
)  # fmt: skip
"""The keys that the manifest and the lock have in common."""


def rebuilt_lock(
    content: PackageContent, deck: Deck, notes: Sequence[Note], kinds: Iterable[Kind]
) -> Lock:
    """The lock that a package was released with, as far as the package tells.

    A package from before there was `quizgen.json` tells neither what was removed nor the hash of a
    note: one with the same fields and tags as now has not changed. Raise Unusable if the package
    is not of this deck.
    """
    types = {
        note_type(kind, language).id: (kind, language)
        for kind in kinds
        for language in deck_languages()
    }
    deck_key = deck.key
    lines = lines_by_guid(content)
    present = {guid(deck_key, note.origin_id): note for note in notes}
    entries: dict[str, Entry] = {}
    for packed in content.notes:
        if packed.type_id not in types:
            continue
        kind, language = types[packed.type_id]
        found = _shown(packed, kind)
        line = lines.get(packed.guid)
        found |= _said(line, packed) if line else _compared(packed, present.get(packed.guid))
        if guid(deck_key, str(found.get("first"))) != packed.guid:
            continue
        times = {"created": packed.created, "modified": packed.modified}
        named = {} if language == DEFAULT else {"language": language}
        entry = parsed_entry(found | times | named)
        if entry is None:
            raise Unusable(f"the package of '{deck.id}' is broken: it has a note with odd values")
        entries[entry.origin_id] = entry
    if not entries:
        raise Unusable(
            f"this package has no note of '{deck.id}': its id or namespace is not that of deck.yaml"
        )
    for entry in _removed(content.manifest.get("removed"), deck_key):
        entries.setdefault(entry.origin_id, entry)
    return Lock(deck.id, entries, namespace=deck.head.namespace)


def lines_by_guid(content: PackageContent) -> dict[str, Mapping[str, Any]]:
    """What the manifest says of each note, by guid.

    Its first version has the guids. Later ones have the lines in the order of the notes.
    """
    lines = content.manifest.get("notes")
    if content.manifest.get("quizgen", 1) == 1 or not isinstance(lines, list):
        return _by_guid(lines)
    if len(lines) != len(content.notes) or not all(isinstance(line, dict) for line in lines):
        raise Unusable("the package is broken: its collection has other notes than it says")
    return {note.guid: line for note, line in zip(content.notes, lines, strict=True)}


def _by_guid(lines: object) -> dict[str, Mapping[str, Any]]:
    items = lines if isinstance(lines, list) else []
    return {str(line.get("guid")): line for line in items if isinstance(line, dict)}


def _said(line: Mapping[str, Any], packed: PackedNote) -> dict[str, Any]:
    """What the manifest says of a note, with what it leaves to the collection, as for a lock."""
    said = _kept(line)
    fields, tags = said.get("fields", ""), said.get("tags", {})
    if isinstance(fields, str) and FIELDS.fullmatch(fields):
        said["fields"] = whole_history(fields, packed.fields)
    if isinstance(tags, dict):
        said["tags"] = dict(sorted((dict.fromkeys(packed.tags, 0) | tags).items()))
    return said


def _kept(line: Mapping[str, Any]) -> dict[str, Any]:
    return {key: line[key] for key in _KEPT if key in line}


def _shown(packed: PackedNote, kind: Kind) -> dict[str, Any]:
    """What the collection of a package shows of a note, as a line of a lock."""
    identity = packed.fields[-_BEFORE_ID] if len(packed.fields) >= _BEFORE_ID else ""
    fact = identity.rpartition("/")[2]
    slots = [kind.slots[index].name for index in packed.ordinals if 0 <= index < len(kind.slots)]
    return {
        "fact": fact,
        "first": fact,
        "kind": kind.name,
        "deck": packed.deck,
        "slots": slots,
        "hash": "",
    }


def _compared(packed: PackedNote, note: Note | None) -> dict[str, Any]:
    """What can be found out about a note that no manifest describes."""
    found = {
        "fields": first_fields(packed.fields),
        "tags": dict.fromkeys(sorted(packed.tags), 0),
    }
    if note is None:
        return found
    same = note.fields == packed.fields and sorted(note.tags) == sorted(packed.tags)
    return found | {"first": note.origin_id, "hash": note.hash if same else ""}


def _removed(lines: object, deck_key: str) -> Iterator[Entry]:
    """What the manifest says of removed facts. When they were made, it does not say."""
    for number, line in _by_guid(lines).items():
        time = line.get("removed")
        about = {"slots": [], "hash": ""} | _kept(line)
        entry = parsed_entry(about | dict.fromkeys(("created", "modified", "removed"), time))
        if entry and guid(deck_key, entry.origin_id) == number:
            yield entry
