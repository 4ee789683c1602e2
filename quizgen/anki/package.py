"""Writing an Anki package: genanki makes the schema, note types and decks, we write the notes.

genanki writes notes one by one, stores the package uncompressed, dates its entries, and leaves its
database behind. Here all notes are written at once, and equal notes give equal bytes.
"""

import hashlib
import io
import itertools
import json
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Any

from quizgen.anki import genanki_classes as genanki
from quizgen.anki.guids import guid
from quizgen.anki.lock import Entry
from quizgen.anki.manifest import Published, manifest
from quizgen.anki.merge.release import MANIFEST
from quizgen.anki.note_types import MODIFIED, NoteType, note_type
from quizgen.anki.notes import Note, media_name
from quizgen.anki.release_plan import ReleasePlan
from quizgen.anki.studied import Schedule, Schedules
from quizgen.anki.study_writing import card_columns, log_rows, set_first_day
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.questions.media import Attachment

_UNSYNCED = -1
_LEVEL = 6
"""Of deflate: 6 % less than level 4 in 0.1 s more, for 10,000 notes. Level 9 gives 1 % more in as
much time again (a database of 9.0 MB: 1.88, 1.75 and 1.74 MB in 0.17, 0.29 and 0.46 s)."""
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_DEFLATED = frozenset({".svg", ".wav", ".wave"})
"""Suffixes of media that are not compressed yet."""
_HOUR = 3_600_000
"""Milliseconds."""


class _Model(genanki.Model):  # type: ignore[misc]
    """A note type with its own time, and with known conditions for its cards.

    genanki would find the conditions by rendering each template for each field.
    """

    def to_json(self, timestamp: float, deck_id: int) -> dict[str, Any]:
        del timestamp
        names = [each["name"] for each in self.fields]
        self._req = [
            [number, "all", [names.index(f"{template['name']} prompt")]]
            for number, template in enumerate(self.templates)
        ]
        made: dict[str, Any] = super().to_json(MODIFIED, deck_id)
        return made


def package(
    plan: ReleasePlan, published: Published, schedules: Schedules = MappingProxyType({})
) -> bytes:
    """The .apkg of a release plan. Its cards are new, but for those that have a schedule."""
    media = _media(plan)
    buffer = io.BytesIO()
    # On disk: in memory, SQLite would need a large deck twice to return its bytes.
    with TemporaryDirectory(prefix="quizgen-") as folder, zipfile.ZipFile(buffer, "w") as archive:
        database = Path(folder) / "collection.anki2"
        try:
            _write_collection(database, plan, published, schedules)
        except sqlite3.OperationalError as error:
            raise Unusable(f"{folder}: no room to make a package ({error})") from error
        with database.open("rb") as source, archive.open(_entry(database.name), "w") as target:
            shutil.copyfileobj(source, target, 1 << 18)
        names = {str(number): name for number, (name, _) in enumerate(media)}
        archive.writestr(_entry("media"), json.dumps(names))
        for number, (name, file) in enumerate(media):
            read = file.read()
            if media_name(file, read) != name:
                raise Unusable(f"{file.path}: changed while it was being packed: try again")
            stored = Path(name).suffix not in _DEFLATED
            archive.writestr(_entry(str(number), stored=stored), read.content)
        with io.TextIOWrapper(archive.open(_entry(MANIFEST), "w"), "utf-8", newline="\n") as told:
            told.writelines(manifest(plan, published))
    return buffer.getvalue()


def _entry(name: str, *, stored: bool = False) -> zipfile.ZipInfo:
    """An entry of the package that does not depend on when and where it was made."""
    entry = zipfile.ZipInfo(name, _ZIP_DATE)
    entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    entry._compresslevel = _LEVEL  # type: ignore[attr-defined]  # noqa: SLF001
    return entry


def _media(plan: ReleasePlan) -> list[tuple[str, Attachment]]:
    """The pictures and sounds of the notes, each once, sorted by their names in Anki."""
    named = {name: file for note, _ in plan.notes for name, file in note.media.items()}
    return [(name, named[name]) for name in sorted(named)]


def _write_collection(
    path: Path,
    plan: ReleasePlan,
    published: Published,
    schedules: Schedules,
) -> None:
    deck_key, description = published.deck_key, published.description
    used = {(note.kind.name, entry.language): note.kind for note, entry in plan.notes}
    names = sorted({entry.deck for _, entry in plan.notes})
    decks = {name: genanki.Deck(_deck_number(deck_key, name), name, description) for name in names}
    for deck in decks.values():
        for (_, language), kind in used.items():
            deck.add_model(_model(note_type(kind, language)))
    connection = sqlite3.connect(path)
    try:
        # No other process uses this file, so it needs no protection against crashes.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        # Whole texts fit into a page of this size: 3 % less to pack than with 4 kB (measured).
        connection.execute("PRAGMA page_size = 16384")
        cursor = connection.cursor()
        genanki.Package(list(decks.values())).write_to_db(cursor, MODIFIED, itertools.count(1))
        numbers = {name: deck.deck_id for name, deck in decks.items()}
        ids = _note_ids(plan)
        # Anki reads whole tables when it imports: indexes would add 13 % to the package.
        for (name,) in cursor.execute(_INDEXES).fetchall():
            cursor.execute(f"DROP INDEX {name}")
        cursor.executemany(_INSERT_NOTE, _note_rows(plan, deck_key, ids))
        cursor.executemany(_INSERT_CARD, _card_rows(plan, deck_key, numbers, ids, schedules))
        if schedules:
            set_first_day(cursor)
            cursor.executemany(_INSERT_LOG, log_rows(_studied(plan, deck_key, schedules)))
        connection.commit()
    finally:
        connection.close()


def _model(made: NoteType) -> _Model:
    return _Model(
        made.id, made.name, deepcopy([*made.fields]), deepcopy([*made.templates]), css=made.css
    )


def _deck_number(deck_key: str, name: str) -> int:
    """The id of an Anki deck. Anki uses the name instead, but the id must not be 0."""
    digest = hashlib.sha256(f"quizgen deck {deck_key} {name}".encode()).digest()
    return int.from_bytes(digest[:6], "big") or 1


def _note_ids(plan: ReleasePlan) -> dict[str, int]:
    """A note id for each fact: its creation time in milliseconds, or the next free one."""
    ids: dict[str, int] = {}
    last = 0
    for note, entry in plan.by_creation:
        last = max(last + 1, entry.created * 1000)
        ids[note.origin_id] = last
    return ids


_INDEXES = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
_INSERT_NOTE = "INSERT INTO notes VALUES (?,?,?,?,?,?,?,?,?,?,?)"
_INSERT_CARD = "INSERT INTO cards VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
_INSERT_LOG = "INSERT INTO revlog VALUES (?,?,?,?,?,?,?,?,?)"


def _note_rows(
    plan: ReleasePlan, deck_key: str, ids: dict[str, int]
) -> Iterator[tuple[object, ...]]:
    for note, entry in plan.notes:
        yield (
            ids[note.origin_id],
            guid(deck_key, note.origin_id),
            note_type(note.kind, entry.language).id,
            entry.modified,
            _UNSYNCED,
            f" {' '.join(note.tags)} " if note.tags else "",
            "\x1f".join(note.fields),
            "",  # the first field to sort by, and its checksum: Anki fills in both when it
            0,  # imports; written here, they would be 5 % of the package
            0,
            "",
        )


def _cards(plan: ReleasePlan, deck_key: str) -> Iterator[tuple[int, Note, Entry, int]]:
    """Each card: its id, its note, and the index of its slot.

    Anki keeps the reviews of a deleted card by its id, and a new card with that id would have them.
    So ids count up from the time of the release in milliseconds, and a time that is the deck's own:
    they are not those of an earlier release, nor of another deck that is released with it.
    """
    own_time = zlib.crc32(deck_key.encode()) % _HOUR
    free = itertools.count(plan.newest * 1000 + own_time)
    for note, entry in plan.notes:
        for slot_index in note.slot_indexes:
            yield next(free), note, entry, slot_index


def _card_rows(
    plan: ReleasePlan,
    deck_key: str,
    decks: dict[str, int],
    ids: dict[str, int],
    schedules: Schedules,
) -> Iterator[tuple[object, ...]]:
    """New cards, due in study order, and those that were studied."""
    for number, note, entry, slot_index in _cards(plan, deck_key):
        schedule = schedules.get((note.origin_id, slot_index))
        yield (
            number,
            ids[note.origin_id],
            decks[entry.deck],
            slot_index,
            *(
                card_columns(schedule, note.position, entry.modified)
                if schedule
                else (entry.modified, _UNSYNCED, 0, 0, note.position, *([0] * 8), "")
            ),
        )


def _studied(
    plan: ReleasePlan, deck_key: str, schedules: Schedules
) -> Iterator[tuple[int, Schedule]]:
    """The schedules, each with the id of its card."""
    for number, note, _, slot_index in _cards(plan, deck_key):
        if schedule := schedules.get((note.origin_id, slot_index)):
            yield number, schedule
