"""What a package says of itself, in an entry that Anki ignores: `quizgen.json`.

It has what a collection does not show: which ids, texts, tags and Anki decks each note had in every
release so far, the hash of what it was made from, and what was removed. `quizgen.anki.merge` reads
it, and `quizgen.anki.rebuilt_lock`.

What the collection of the package shows is not said again. Above all, a text that has been the same
since the first release has no digest here: nothing packs digests, and with one of each text, this
entry was two fifths of a package of 10,000 notes (1.2 of 3.1 MB; without them 0.1 of 2.0).
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from quizgen.anki.guids import guid
from quizgen.anki.lock import Entry
from quizgen.anki.merge.release import FORMAT
from quizgen.anki.note_types import note_type_name
from quizgen.anki.notes import Note
from quizgen.anki.release_plan import ReleasePlan
from quizgen.anki.released import history_of_changed
from quizgen.languages import DEFAULT
from quizgen.record import record


@record()
class Published:
    """What a package shows of its deck: its id and the former ones, and its key in guids.

    `trial` is whether it was built to be tried out, and is not what was released.
    """

    deck_ids: tuple[str, ...]
    deck_key: str
    namespace: str | None
    title: str
    language: str
    description: str
    trial: bool = False


_ENCODER = json.JSONEncoder(ensure_ascii=False)


def manifest(plan: ReleasePlan, published: Published) -> Iterator[str]:
    """The text of the entry, in pieces: the head of the release, and one line for each note.

    The notes are in the order of their ids in the collection, which tells whose line is which.
    """
    head = {
        "quizgen": FORMAT,
        "deck": published.deck_ids[0],
        "was": published.deck_ids[1:],
        "key": published.deck_key,
        "namespace": published.namespace,
        "language": published.language,
        "title": published.title,
        "release": plan.newest,
    }
    if published.trial:
        head["trial"] = True
    notes = (_note_line(note, entry) for note, entry in plan.by_creation)
    removed = (_ENCODER.encode(_removed(each, published.deck_key)) for each in plan.tombstones)
    opening = _ENCODER.encode(head).removesuffix("}")
    yield f'{opening}, "notes": '
    yield from _list(notes)
    yield ', "removed": '
    yield from _list(removed)
    yield "}\n"


def _note_line(note: Note, entry: Entry) -> str:
    """What the collection does not show of a note, with the keys of the lock."""
    first = "" if entry.origin_id == entry.fact else entry.origin_id
    if entry.hash.isalnum() and not (
        first or entry.was or entry.decks or entry.tags or entry.fields
    ):
        # As of each note that is new. An encoder takes ten times as long for it.
        return f'{{"hash": "{entry.hash}"}}'
    said = {
        "first": first,
        "was": entry.was,
        "hash": entry.hash,
        "decks": dict(entry.decks),
        "tags": {tag: time for tag, time in entry.tags if time},
        "fields": history_of_changed(entry.fields, note.fields),
    }
    return _ENCODER.encode(_told(said))


def _removed(entry: Entry, deck_key: str) -> dict[str, Any]:
    """What is known of a note that was removed, with the same keys."""
    return _told(
        {
            "fact": entry.fact,
            "first": entry.origin_id,
            "was": entry.was,
            "guid": guid(deck_key, entry.origin_id),
            "kind": entry.kind,
            "language": "" if entry.language == DEFAULT else entry.language,
            "type": note_type_name(entry.kind, entry.language),
            "slots": entry.slots,
            "hash": entry.hash,
            "deck": entry.deck,
            "decks": dict(entry.decks),
            "tags": dict(entry.tags),
            "fields": entry.fields,
            "removed": entry.removed,
        }
    )


def _told(said: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in said.items() if value}


def _list(items: Iterable[str]) -> Iterator[str]:
    """A list with one line for each of its items, which are JSON."""
    before, end = "[\n", "[]"
    for item in items:
        yield before + item
        before, end = ",\n", "\n]"
    yield end
