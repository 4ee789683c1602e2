"""Reading a package. It may be a stranger's: sizes are bounded, and nothing in it is run."""

import json
import shutil
import sqlite3
import stat
import struct
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from quizgen.anki.merge.release import BROKEN_ARCHIVE, DATABASE, FORMAT, MANIFEST, MOST_BYTES
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.record import record

LARGEST_DATABASE = MOST_BYTES[DATABASE]

_TOO_LARGE = f"larger than {LARGEST_DATABASE / 1e6:,.0f} MB"

NEW_FORMAT = "collection.anki21b"
"""The entry with the notes in Anki's format since 2022: SQLite packed by zstd, in schema 18."""

_OLD_FORMAT = DATABASE

_LARGEST_DIRECTORY = 50_000_000
"""Bytes of the list of entries. Python reads it whole."""

_MOST_NOTES = 500_000
_LONGEST_VALUE = 50_000_000
_STEPS = 100_000
_MOST_CALLS = 5_000
"""SQLite's steps between two calls, and the most calls: 500 million steps take some seconds."""

_END = struct.Struct("<4s4H2LH")
"""The last record of a zip file: its fifth number is the size of the list of entries."""

_BROKEN = (*BROKEN_ARCHIVE, sqlite3.Error, UnicodeError, ValueError)
"""What Python raises for a broken package, and for one with a password or an odd compression."""


@record()
class PackedNote:
    """A note of a package. `created` and `modified` are seconds since 1970."""

    guid: str
    type_id: int
    created: int
    modified: int
    tags: tuple[str, ...]
    fields: tuple[str, ...]
    ordinals: tuple[int, ...]
    deck: str


@record()
class PackageContent:
    """The notes of a package, and what it says of itself: empty if it is from an older quizgen.

    `types` has the names of the fields of each note type, and `type_names` its own name.
    """

    notes: tuple[PackedNote, ...]
    types: Mapping[int, tuple[str, ...]]
    manifest: Mapping[str, Any]
    type_names: Mapping[int, str]


def read_package(path: Path, most_characters: int = LARGEST_DATABASE) -> PackageContent:
    """The notes of an .apkg or a .colpkg.

    `most_characters` is for all fields together. Raise Unusable if it cannot be read, OSError if it
    is not a file.
    """
    with opened_package(path) as (archive, connection):
        # A view can be endless, and would be read to its end here.
        refuse_views(connection, "notes")
        size = 0
        for (length,) in connection.execute("SELECT length(flds) FROM notes"):
            size += length if type(length) is int else 0
        if size > most_characters:
            raise Unusable(f"{path}: its notes have more than {most_characters:,} characters")
        notes, types, names = _collection(connection)
        return PackageContent(notes, types, _manifest(archive, path), names)


@contextmanager
def opened_package(path: Path) -> Iterator[tuple[zipfile.ZipFile, sqlite3.Connection]]:
    """A package and its database, which is bounded and only for reading.

    Raises Unusable for what cannot be read, also by the block: for an error of SQLite and a
    ValueError. Raises OSError if it is not a file.
    """
    # Opening a named pipe would wait for a writer.
    if not stat.S_ISREG(path.stat().st_mode):
        raise Unusable(f"{path}: not a regular file")
    with path.open("rb") as file:
        try:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - 65_557))
            end = file.read()
            found = end.rfind(b"PK\5\6")
            if found < 0 or len(end) - found < _END.size:
                raise zipfile.BadZipFile
            if _END.unpack_from(end, found)[5] > _LARGEST_DIRECTORY:
                raise Unusable(f"{path}: too many files in this package")
            with zipfile.ZipFile(file) as archive, TemporaryDirectory(prefix="quizgen-") as folder:
                database = Path(folder) / "collection"
                _copy(archive, _database(archive), database, path)
                address = f"{database.as_uri()}?mode=ro&immutable=1"
                with closing(sqlite3.connect(address, uri=True)) as connection:
                    _bound(connection)
                    yield archive, connection
        except _BROKEN as error:
            raise Unusable(f"{path}: not an Anki package, or a broken one") from error


def _database(archive: zipfile.ZipFile) -> str:
    """The entry that has the notes."""
    names = {*archive.namelist()}
    # With one of the later formats, `collection.anki2` only says that Anki has to be updated.
    return next((each for each in (NEW_FORMAT, "collection.anki21") if each in names), _OLD_FORMAT)


def _copy(archive: zipfile.ZipFile, name: str, target: Path, path: Path) -> None:
    """Copy an entry to a file of our own; its name in the package is not used as a path."""
    try:
        entry = archive.getinfo(name)
    except KeyError as error:
        raise zipfile.BadZipFile from error
    if entry.file_size > LARGEST_DATABASE:
        raise Unusable(f"{path}: its database is {_TOO_LARGE}")
    # zipfile stops at the size that the entry states.
    with archive.open(entry) as source, target.open("wb") as file:
        if name == NEW_FORMAT:
            # It takes longer to load than most packages to read.
            from quizgen.anki.zstd import TooLargeError, unpack

            try:
                unpack(source, file, LARGEST_DATABASE)
            except TooLargeError as error:
                raise Unusable(f"{path}: its database is {_TOO_LARGE}") from error
        else:
            shutil.copyfileobj(source, file, 1 << 20)


def _manifest(archive: zipfile.ZipFile, path: Path) -> Mapping[str, Any]:
    if MANIFEST not in archive.namelist():
        return {}
    entry = archive.getinfo(MANIFEST)
    if entry.file_size > MOST_BYTES[MANIFEST]:
        raise Unusable(f"{path}: {MANIFEST} is larger than {MOST_BYTES[MANIFEST] / 1e6:,.0f} MB")
    try:
        content = json.loads(archive.read(entry))
    except RecursionError as error:
        raise ValueError from error
    if not isinstance(content, dict) or not isinstance(content.get("quizgen"), int):
        raise ValueError
    if content["quizgen"] > FORMAT:
        raise Unusable(f"{path}: from a newer quizgen: update quizgen")
    return content


def _collection(
    connection: sqlite3.Connection,
) -> tuple[tuple[PackedNote, ...], Mapping[int, tuple[str, ...]], Mapping[int, str]]:
    """The notes of a collection, the names of the fields of its note types, and their own names."""
    has_tables = is_schema_18(connection)
    tables = ("notetypes", "fields", "decks") if has_tables else ("col",)
    refuse_views(connection, "notes", "cards", *tables)
    decks = _deck_rows(connection) if has_tables else _decks(connection)
    if has_tables:
        rows = connection.execute("SELECT id, name FROM notetypes").fetchmany(_MOST_FIELDS)
        return tuple(_notes(connection, decks)), _field_rows(connection), dict(rows)
    fields, names = _note_types(connection)
    return tuple(_notes(connection, decks)), fields, names


def is_schema_18(connection: sqlite3.Connection) -> bool:
    """Whether note types and decks have tables of their own, as in schema 18."""
    query = "SELECT 1 FROM sqlite_master WHERE name = 'notetypes'"
    return bool(connection.execute(query).fetchone())


def refuse_views(connection: sqlite3.Connection, *tables: str) -> None:
    """Raise an error if one is not a table: a view or a virtual table could compute without end."""
    for table in tables:
        kind = "SELECT count() FROM sqlite_master WHERE name = ? AND type = 'table' "
        query = f"{kind} AND sql NOT LIKE 'CREATE VIRTUAL%'"
        if connection.execute(query, (table,)).fetchone() != (1,):
            raise sqlite3.DatabaseError


def _notes(connection: sqlite3.Connection, decks: Mapping[int, str]) -> Iterator[PackedNote]:
    cards: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for note, ordinal, deck in connection.execute("SELECT nid, ord, did FROM cards"):
        cards[note].append((ordinal, deck))
    before = 0
    created = 0
    query = "SELECT id, guid, mid, mod, tags, flds FROM notes ORDER BY id"
    for count, (number, guid, type_id, modified, tags, fields) in enumerate(
        connection.execute(query)
    ):
        integers, texts = (number, type_id, modified), (guid, tags, fields)
        good = all(type(i) is int for i in integers) and all(type(t) is str for t in texts)
        if not good or count >= _MOST_NOTES:
            raise ValueError
        # Notes of the same time have ids that count up from it: see `package`.
        created = created if number == before + 1 else number // 1000
        before = number
        yield PackedNote(
            guid,
            type_id,
            created,
            modified,
            tuple(tags.split()),
            tuple(fields.split("\x1f")),
            tuple(sorted({ordinal for ordinal, _ in cards[number]})),
            next((decks.get(deck, "") for _, deck in cards[number]), ""),
        )


def _bound(connection: sqlite3.Connection) -> None:
    """Limit the sizes of values and the time of queries, and run nothing of the database's own."""
    connection.execute("PRAGMA trusted_schema = OFF")
    # The schema of newer packages sorts names so, which needs no more than to be known.
    connection.create_collation("unicase", lambda one, other: (one > other) - (one < other))
    calls = iter(range(_MOST_CALLS))
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    connection.set_progress_handler(lambda: next(calls, None) is None, _STEPS)


def _decks(connection: sqlite3.Connection) -> dict[int, str]:
    """The names of the Anki decks by their ids."""
    (text,) = connection.execute("SELECT decks FROM col").fetchone() or ("",)
    try:
        content = json.loads(text)
        return {int(number): str(deck["name"]) for number, deck in content.items()}
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError from error


def _deck_rows(connection: sqlite3.Connection) -> dict[int, str]:
    """The names of the Anki decks by their ids in schema 18, with :: between their levels."""
    rows = connection.execute("SELECT id, name FROM decks")
    return {number: str(name).replace("\x1f", "::") for number, name in rows}


def _field_rows(connection: sqlite3.Connection) -> dict[int, tuple[str, ...]]:
    """The names of the fields of note types, in schema 18."""
    found: dict[int, list[str]] = defaultdict(list)
    rows = connection.execute("SELECT ntid, ord, name FROM fields").fetchmany(_MOST_FIELDS)
    for number, _, name in sorted(rows, key=lambda row: (str(row[0]), int(row[1]))):
        found[number].append(str(name))
    return {number: tuple(names) for number, names in found.items()}


_MOST_FIELDS = 100_000
"""Fields and note types that are read at most; a collection has some hundreds."""


def _note_types(
    connection: sqlite3.Connection,
) -> tuple[dict[int, tuple[str, ...]], dict[int, str]]:
    """The names of the fields of note types, and their own names, by their ids."""
    (text,) = connection.execute("SELECT models FROM col").fetchone() or ("",)
    try:
        content = json.loads(text)
        fields = {
            int(number): tuple([str(each["name"]) for each in model["flds"]])
            for number, model in content.items()
        }
        names = {int(number): str(model.get("name", "")) for number, model in content.items()}
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError from error
    return fields, names
