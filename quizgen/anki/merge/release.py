"""What a release holds: its notes with what they were in every release before, read from a package.

A package may come from anyone: sizes are bounded, and nothing in it is trusted to be of its type.
"""

from __future__ import annotations

import json
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from quizgen.anki.merge.digest import digest
from quizgen.anki.merge.rows import PackageRow, rows_in

MANIFEST = "quizgen.json"
"""The entry of a package that says what it is."""

FORMAT = 2
"""The version of that entry. Version 1 said all that the collection shows again, and is read on."""

DATABASE = "collection.anki2"
"""The entry with the notes, in packages of quizgen."""

MOST_BYTES = {MANIFEST: 200_000_000, DATABASE: 500_000_000, "media": 20_000_000}
"""The most bytes of an entry, unpacked: far more than those of a deck of 100,000 facts."""

MOST_MEDIA = 200_000_000
"""The most bytes of a picture or a sound."""

_UNSAFE = re.compile(r"[^\w.-]", re.ASCII)
"""What the name of a file should not contain."""

_MEDIA = re.compile(r"quizgen-[\w.-]+", re.ASCII)
"""The names of media in packages of quizgen."""

BROKEN_ARCHIVE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What reading an archive that is cut off, encrypted or wrong raises."""

_NEWEST = 9_999_999_999
"""The largest time in seconds since 1970 that is read, in the year 2286."""


class UnreadableError(Exception):
    """A package that is not one, or not one that can be merged. The message says why."""


class ReleasedNote(NamedTuple):
    """A note of a release, or one that was removed by it or before.

    - `ids`: all ids that the fact was released under.
    - `ordinals`: the slots that have cards; none if it was removed.
    - `deck`, `former`: its Anki deck; those that its cards were in before, with the time of the
      move.
    - `tags`: when each tag came, or, as a negative number, when it was taken away.
    - `history`: by the index of a field, its digests with the times when they came, oldest first.
    - `fields`: the texts; none if it was removed.
    - `removed`: the time, 0 if it is in the release.

    Times are seconds since 1970; 0 is the first release of the note.
    """

    fact: str
    first: str
    ids: frozenset[str]
    guid: str
    type: str
    ordinals: frozenset[int]
    deck: str
    former: dict[str, int]
    tags: dict[str, int]
    history: dict[int, list[tuple[int, str]]]
    fields: tuple[str, ...]
    removed: int


class TypeHere(NamedTuple):
    """A note type, here in a package or a collection.

    `fields` are their names, `sides` the front and back of each card, `modified` is a time.
    """

    id: int
    name: str
    fields: tuple[str, ...]
    sides: tuple[tuple[str, str], ...]
    css: str
    modified: int


def type_here(model: dict[str, Any]) -> TypeHere:
    """A note type from the JSON of Anki's databases."""
    fields = tuple(each["name"] for each in model["flds"])
    sides = tuple((each["qfmt"], each["afmt"]) for each in model["tmpls"])
    return TypeHere(int(model["id"]), model["name"], fields, sides, model["css"], int(model["mod"]))


def columns(release: TypeHere, here: TypeHere) -> tuple[int | None, ...]:
    """Where the fields of a release are in a note here: the index of each, None if it has none.

    A field may have had another name in an earlier release, but never another place.
    """
    same_places = len(release.fields) == len(here.fields)
    index = {name: number for number, name in enumerate(here.fields)}
    return tuple(
        index.get(name, number if same_places else None)
        for number, name in enumerate(release.fields)
    )


class Release(NamedTuple):
    """What a package holds.

    `ids` are that of the deck and the former ones; `key` identifies the deck among all authors.
    `time` is that of the release, in seconds since 1970.
    """

    ids: tuple[str, ...]
    key: str
    title: str
    time: int
    notes: tuple[ReleasedNote, ...]
    removed: tuple[ReleasedNote, ...]
    types: dict[str, TypeHere]
    media: tuple[str, ...]

    @property
    def state_file(self) -> str:
        """The media file in which a collection keeps what the last update left of this deck.

        Anki takes a file whose name begins with an underline for one that is in use.
        """
        return state_file(self.key)

    @property
    def deck(self) -> str:
        """The id of the deck."""
        return self.ids[0]


def state_file(key: str) -> str:
    """The media file with the state of a deck, as in `Release`."""
    return f"_quizgen-{_UNSAFE.sub('-', key)}.json"


def read_release(path: Path) -> Release:
    """Read a package of quizgen. Raises UnreadableError, and OSError if it cannot be opened."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _read(archive, path)
    except BROKEN_ARCHIVE as error:
        raise UnreadableError(f"{path}: not an Anki package, or damaged ({error})") from None
    except sqlite3.Error as error:
        raise UnreadableError(f"{path}: its notes cannot be read ({error})") from None
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise UnreadableError(f"{path}: {MANIFEST} is damaged ({error!r})") from None


def _read(archive: zipfile.ZipFile, path: Path) -> Release:
    names = set(archive.namelist())
    if MANIFEST not in names or DATABASE not in names:
        raise UnreadableError(
            f"{path}: not a package of quizgen, or of a version before it wrote {MANIFEST}: "
            "release the deck again"
        )
    said = json.loads(bounded(archive, MANIFEST))
    if said["quizgen"] not in range(1, FORMAT + 1):
        raise UnreadableError(
            f"{path}: {MANIFEST} has version {said['quizgen']!r} (this reads {FORMAT}): update"
        )
    rows, types = _database(archive)
    media = json.loads(bounded(archive, "media"))
    # A name with a path in it would leave the media folder.
    if not media.keys() <= names:
        raise ValueError("a media file is missing")
    if not all(_MEDIA.fullmatch(name) for name in media.values()):
        raise ValueError("a media file has another name than quizgen gives")
    if said["quizgen"] == 1:
        texts = {row.guid: row.fields for row in rows}
        notes = tuple(_note(each, texts[each["guid"]]) for each in said["notes"])
    else:
        notes = tuple(_notes(said["notes"], rows, {each.id: each for each in types.values()}))
    if not all(note.type in types for note in notes):
        raise ValueError("a note type is missing")
    return Release(
        ids=tuple(map(_text, [said["deck"], *said["was"]])),
        key=_text(said["key"]),
        title=_text(said["title"]),
        time=_time(said["release"]),
        notes=notes,
        removed=tuple(_note(each, ()) for each in said["removed"]),
        types=types,
        media=tuple(sorted(media.values())),
    )


def bounded(archive: zipfile.ZipFile, name: str, most: int = 0) -> bytes:
    """An entry that is not larger than it may be, or than `most` bytes."""
    most = most or MOST_BYTES[name]
    try:
        with archive.open(name) as entry:
            content = entry.read(most + 1)
    except BROKEN_ARCHIVE as error:
        raise UnreadableError(f"{archive.filename}: {name} is damaged ({error})") from None
    if len(content) > most:
        raise UnreadableError(f"{archive.filename}: {name} is too large")
    return content


def _database(archive: zipfile.ZipFile) -> tuple[list[PackageRow], dict[str, TypeHere]]:
    """The notes in the order of their ids, and the note types by name."""
    with TemporaryDirectory(prefix="quizgen-") as folder:
        path = Path(folder) / DATABASE
        path.write_bytes(bounded(archive, DATABASE))
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
            (models,) = database.execute("SELECT models FROM col").fetchone()
            rows = rows_in(database)
    types = (type_here(each) for each in json.loads(models).values())
    return rows, {each.name: each for each in types}


def _notes(
    lines: list[dict[str, Any]], rows: list[PackageRow], types: dict[int, TypeHere]
) -> Iterator[ReleasedNote]:
    """The notes in study order. The lines are in the order of the rows."""
    if len(lines) != len(rows):
        raise ValueError("other notes than in the collection")
    for number in sorted(range(len(rows)), key=lambda number: rows[number].card):
        row = rows[number]
        shown = types[row.type]
        fact = row.fields[shown.fields.index("Id")].rpartition("/")[2]
        known = {
            "fact": fact,
            "first": fact,
            "guid": row.guid,
            "type": shown.name,
            "ordinals": row.ordinals,
            "deck": row.deck,
        }
        note = _note({**known, **lines[number]}, row.fields)
        for index, text in enumerate(row.fields):
            if text and index not in note.history:
                note.history[index] = [(0, digest(text))]
        yield note._replace(tags={**dict.fromkeys(row.tags, 0), **note.tags})


def _note(said: dict[str, Any], fields: tuple[str, ...]) -> ReleasedNote:
    return ReleasedNote(
        fact=_text(said["fact"]),
        first=_text(said["first"]),
        ids=frozenset(map(_text, [said["fact"], said["first"], *said.get("was", ())])),
        guid=_text(said["guid"]),
        type=_text(said.get("type", "")),
        ordinals=frozenset(int(each) for each in said.get("ordinals", ())),
        deck=_text(said["deck"]),
        former=_times(said.get("decks", {})),
        tags=_times(said.get("tags", {})),
        history=histories(_text(said.get("fields", ""))),
        fields=fields,
        removed=_time(said.get("removed", 0)),
    )


def histories(text: str) -> dict[int, list[tuple[int, str]]]:
    """The digests of each field with their times, from the history of a lock."""
    found: dict[int, list[tuple[int, str]]] = {}
    for token in text.split():
        index, _, rest = token.partition(":")
        known, _, time = rest.partition("@")
        found.setdefault(int(index), []).append((int(time or 0), known))
    return {index: sorted(texts) for index, texts in found.items()}


def _times(said: dict[str, Any]) -> dict[str, int]:
    return {_text(name): _time(time) for name, time in said.items()}


def _time(value: object) -> int:
    if not isinstance(value, int) or abs(value) > _NEWEST:
        raise ValueError(value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
