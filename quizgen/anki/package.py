"""Writing an Anki package: genanki makes the schema, note types and decks, we write the notes.

genanki writes notes one by one, stores the package uncompressed, dates its entries and leaves its
database behind; here notes are written in one go, in memory, and equal notes give equal bytes.
"""

import hashlib
import io
import itertools
import json
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import genanki
from genanki.util import BASE91_TABLE

from quizgen.anki.note_types import MODIFIED, NoteType, note_type
from quizgen.anki.notes import media_name
from quizgen.anki.release_plan import ReleasePlan
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.questions.question import Kind, Picture

_UNSYNCED = -1
_LEVEL = 4
"""Of deflate: half the time of level 6 for 5 % more bytes (11 MB database, measured)."""
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_STORED = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".mp3", ".ogg", ".avif"})


class _Model(genanki.Model):  # type: ignore[misc]
    """A note type with a time of its own, and with the cards' conditions as we know them.

    genanki would find the conditions by rendering every template for every field.
    """

    def to_json(self, timestamp: float, deck_id: int) -> dict[str, Any]:
        del timestamp
        self._req = [
            [number, "all", [self._field_number(f"{template['name']} prompt")]]
            for number, template in enumerate(self.templates)
        ]
        made: dict[str, Any] = super().to_json(MODIFIED, deck_id)
        return made

    def _field_number(self, name: str) -> int:
        return next(number for number, each in enumerate(self.fields) if each["name"] == name)


def package(built: ReleasePlan, deck_key: str, description: str, kinds: list[Kind]) -> bytes:
    """The .apkg of a plan. `kinds` are the kinds whose note types it brings along."""
    media = _media(built)
    buffer = io.BytesIO()
    # On disk, because in memory SQLite would hold a large deck twice when it hands it over.
    with TemporaryDirectory(prefix="quizgen-") as folder, zipfile.ZipFile(buffer, "w") as archive:
        database = Path(folder) / "collection.anki2"
        try:
            _write_collection(database, built, deck_key, description, kinds)
        except sqlite3.OperationalError as error:
            raise Unusable(f"{folder}: no room to make a package ({error})") from error
        with database.open("rb") as source, archive.open(_entry(database.name), "w") as target:
            shutil.copyfileobj(source, target, 1 << 18)
        names = {str(number): name for number, (name, _) in enumerate(media)}
        archive.writestr(_entry("media"), json.dumps(names))
        for number, (name, picture) in enumerate(media):
            content = picture.read()
            if media_name(picture, content) != name:
                raise Unusable(f"{picture.path}: changed while it was being packed: try again")
            stored = Path(name).suffix in _STORED
            archive.writestr(_entry(str(number), stored=stored), content)
    return buffer.getvalue()


def guid(deck_key: str, origin_id: str) -> str:
    """The guid of a note, made of the key of its deck and its origin id, never of its text.

    The same as `genanki.guid_for(deck_key, origin_id)`, in a third of the time.
    """
    number = int.from_bytes(hashlib.sha256(f"{deck_key}__{origin_id}".encode()).digest()[:8], "big")
    digits = []
    while number:
        number, digit = divmod(number, len(BASE91_TABLE))
        digits.append(BASE91_TABLE[digit])
    return "".join(reversed(digits))


def _entry(name: str, *, stored: bool = False) -> zipfile.ZipInfo:
    """An entry of the package that says nothing of when and where it was made."""
    entry = zipfile.ZipInfo(name, _ZIP_DATE)
    entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    entry._compresslevel = _LEVEL  # type: ignore[attr-defined]  # noqa: SLF001
    return entry


def _media(built: ReleasePlan) -> list[tuple[str, Picture]]:
    """The pictures of the notes by their names in Anki, each once, in the order of the names."""
    named = {note.media_name: note.media for note, _ in built.notes if note.media}
    return [(name, named[name]) for name in sorted(named)]


def _write_collection(
    path: Path, built: ReleasePlan, deck_key: str, description: str, kinds: list[Kind]
) -> None:
    names = sorted({entry.deck for _, entry in built.notes})
    decks = {name: genanki.Deck(_deck_number(deck_key, name), name, description) for name in names}
    for deck in decks.values():
        for kind in kinds:
            deck.add_model(_model(note_type(kind)))
    connection = sqlite3.connect(path)
    try:
        # Nobody else knows this file: it needs no protection against crashes.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        # Whole texts find room in a page of this size: 3 % less to pack than with 4 kB (measured).
        connection.execute("PRAGMA page_size = 16384")
        cursor = connection.cursor()
        genanki.Package(list(decks.values())).write_to_db(cursor, MODIFIED, itertools.count(1))
        numbers = {name: deck.deck_id for name, deck in decks.items()}
        ids = _note_ids(built)
        # Anki reads the tables whole when it imports: indexes would only be 13 % of the package.
        for (name,) in cursor.execute(_INDEXES).fetchall():
            cursor.execute(f"DROP INDEX {name}")
        cursor.executemany(_INSERT_NOTE, _note_rows(built, deck_key, ids))
        cursor.executemany(_INSERT_CARD, _card_rows(built, numbers, ids))
        connection.commit()
    finally:
        connection.close()


def _model(made: NoteType) -> _Model:
    return _Model(
        made.id, made.name, deepcopy([*made.fields]), deepcopy([*made.templates]), css=made.css
    )


def _deck_number(deck_key: str, name: str) -> int:
    """The id of an Anki deck. Anki goes by the name and ignores it; it only must not be 0."""
    digest = hashlib.sha256(f"quizgen deck {deck_key} {name}".encode()).digest()
    return int.from_bytes(digest[:6], "big") or 1


def _note_ids(built: ReleasePlan) -> dict[str, int]:
    """A note id for each fact: its time of creation in milliseconds, then the next that is free."""
    ids: dict[str, int] = {}
    last = 0
    order = sorted(built.notes, key=lambda pair: (pair[1].created, pair[0].position))
    for note, entry in order:
        last = max(last + 1, entry.created * 1000)
        ids[note.origin_id] = last
    return ids


_INDEXES = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
_INSERT_NOTE = "INSERT INTO notes VALUES (?,?,?,?,?,?,?,?,?,?,?)"
_INSERT_CARD = "INSERT INTO cards VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"


def _note_rows(
    built: ReleasePlan, deck_key: str, ids: dict[str, int]
) -> Iterator[tuple[object, ...]]:
    for note, entry in built.notes:
        yield (
            ids[note.origin_id],
            guid(deck_key, note.origin_id),
            note_type(note.kind).id,
            entry.modified,
            _UNSYNCED,
            f" {' '.join(note.tags)} " if note.tags else "",
            "\x1f".join(note.fields),
            "",  # the first field again, to sort by, and then its checksum: Anki fills in both
            0,  # when it imports; written here, they were 5 % of the package
            0,
            "",
        )


def _card_rows(
    built: ReleasePlan, decks: dict[str, int], ids: dict[str, int]
) -> Iterator[tuple[object, ...]]:
    """New cards, due in study order. Their ids count on from the time of the oldest note."""
    free = itertools.count(min(ids.values(), default=1))
    for note, entry in built.notes:
        for place in note.places:
            yield (
                next(free),
                ids[note.origin_id],
                decks[entry.deck],
                place,
                entry.modified,
                _UNSYNCED,
                0,
                0,
                note.position,
                *([0] * 8),
                "",
            )


def card_count(built: ReleasePlan) -> int:
    """How many cards a package of this plan has."""
    return sum(len(note.places) for note, _ in built.notes)
