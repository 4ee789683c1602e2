"""What a package says of itself, in an entry that Anki ignores: `quizgen.json`.

It has what a collection does not show: which ids, texts, tags and Anki decks each note had in every
release so far, and what was removed. `quizgen.anki.merge` reads it.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from quizgen.anki.lock import Entry
from quizgen.anki.merge.release import FORMAT
from quizgen.anki.note_types import note_type_name
from quizgen.anki.release_plan import ReleasePlan
from quizgen.languages import DEFAULT
from quizgen.record import record


@record()
class Published:
    """What a package shows of its deck: its id and the former ones, and its key in guids."""

    deck_ids: tuple[str, ...]
    deck_key: str
    namespace: str | None
    title: str
    language: str
    description: str


_ENCODER = json.JSONEncoder(ensure_ascii=False)


def manifest_bytes(plan: ReleasePlan, published: Published, guids: Mapping[str, str]) -> bytes:
    """The content of the entry: the head of the release, and one line for each note.

    `guids` are by the origin ids of the facts.
    """
    head = {
        "quizgen": FORMAT,
        "deck": published.deck_ids[0],
        "was": published.deck_ids[1:],
        "key": published.deck_key,
        "namespace": published.namespace,
        "language": published.language,
        "title": published.title,
        "release": max((entry.newest for entry in plan.entries), default=0),
    }
    notes = [_said(entry, guids) | {"ordinals": note.slot_indexes} for note, entry in plan.notes]
    removed = [_said(entry, guids) | {"removed": entry.removed} for entry in plan.tombstones]
    opening = _ENCODER.encode(head).removesuffix("}")
    text = f'{opening}, "notes": {_lines(notes)}, "removed": {_lines(removed)}}}\n'
    return text.encode()


def _said(entry: Entry, guids: Mapping[str, str]) -> dict[str, Any]:
    """What a package says of a note, with the keys of the lock."""
    said = {
        "fact": entry.fact,
        "first": entry.origin_id,
        "was": entry.was,
        "guid": guids[entry.origin_id],
        "kind": entry.kind,
        "language": "" if entry.language == DEFAULT else entry.language,
        "type": note_type_name(entry.kind, entry.language),
        "slots": entry.slots,
        "hash": entry.hash,
        "deck": entry.deck,
        "decks": dict(entry.decks),
        "tags": dict(entry.tags),
        "fields": entry.fields,
    }
    return {key: value for key, value in said.items() if value}


def _lines(items: Sequence[dict[str, Any]]) -> str:
    lines = ",\n".join(map(_ENCODER.encode, items))
    return f"[\n{lines}\n]" if lines else "[]"
