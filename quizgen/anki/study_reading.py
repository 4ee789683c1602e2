"""Reading the schedules and the log of cards, with the bounds of `package_reading`."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from quizgen.anki.package_reading import is_schema_18, opened_package, refuse_views
from quizgen.anki.studied import Logged
from quizgen.record import record

_MOST_ROWS = 5_000_000
"""Of each table. Twenty years with 500 answers a day are 3,650,000."""

_MOST_WANTED = 1_000_000
"""The most rows of the log of the notes that are asked for: a hundred each of 10,000 cards."""

_MOST_TEMPLATES = 100_000
_NEWEST = 9_999_999_999
"""The latest time, in seconds: in 2286."""

_ROLLOVER = 4
"""The hour at which a day begins in Anki, unless its owner has chosen another."""


@record()
class StudiedCard:
    """A card and its log, oldest row first.

    - `ordinal`, `template`: the place and the name of its template.
    - `templates`: the names of all templates of its note type, by their places.
    - `type`, `queue`: as in Anki.
    - `due`: for a card in review, the day on which it is due, as `datetime.date.toordinal` counts.
    - `modified`: seconds since 1970.
    """

    guid: str
    ordinal: int
    template: str
    type: int
    queue: int
    due: int
    modified: int
    log: tuple[Logged, ...]
    templates: Mapping[int, str]


@record()
class Study:
    """The cards of some notes, and the number of rows of the log that are of `others`.

    `rollover` is the hour at which a day begins.
    """

    cards: tuple[StudiedCard, ...]
    rollover: int
    others: int


def read_study(path: Path, guids: Collection[str]) -> Study:
    """The cards of the notes with these guids. Raises as `read_package` does."""
    with opened_package(path) as (_, connection):
        has_tables = is_schema_18(connection)
        tables = ("templates", "config") if has_tables else ()
        refuse_views(connection, "notes", "cards", "revlog", "col", *tables)
        made, settings = _head(connection, has_tables=has_tables)
        templates = _template_rows(connection) if has_tables else _template_names(connection)
        notes = _notes(connection, guids)
        cards = _cards(connection, notes)
        logs, others = _logs(connection, {number for number, *_ in cards})
        first = _first_day(made, settings.get("creationOffset"))
        found = []
        for number, note, ordinal, modified, kind, queue, due in cards:
            guid, type_id = notes[note]
            names = templates.get(type_id, {})
            name = names.get(ordinal, "")
            log = tuple(logs.get(number, ()))
            day = first + due
            found.append(StudiedCard(guid, ordinal, name, kind, queue, day, modified, log, names))
        return Study(tuple(found), _hour(settings.get("rollover")), others)


def _head(connection: sqlite3.Connection, *, has_tables: bool) -> tuple[int, Mapping[str, Any]]:
    """When a collection was made, in seconds since 1970, and its settings."""
    query = "SELECT crt, conf FROM col"
    made, text = connection.execute(query).fetchone() or (None, "")
    if type(made) is not int or not 0 <= made <= _NEWEST:
        raise ValueError
    if has_tables:
        names = "('creationOffset', 'rollover')"
        rows = connection.execute(f"SELECT KEY, val FROM config WHERE KEY IN {names}")  # noqa: S608
        return made, {name: _json(value) for name, value in rows.fetchmany(2)}
    settings = _json(text)
    if not isinstance(settings, dict):
        raise ValueError
    return made, settings


def _json(text: object) -> Any:
    if not isinstance(text, str | bytes):
        raise ValueError
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError from error


def _first_day(made: int, minutes_west: object) -> int:
    """The day on which a collection was made, by the clock of its owner then.

    Collections of older versions do not say how far that clock was from UTC.
    """
    if type(minutes_west) is not int:
        return datetime.fromtimestamp(made).astimezone().date().toordinal()
    west = timedelta(minutes=max(-23 * 60, min(minutes_west, 23 * 60)))
    return (datetime.fromtimestamp(made, UTC) - west).date().toordinal()


def _hour(rollover: object) -> int:
    return rollover if type(rollover) is int and 0 <= rollover < 24 else _ROLLOVER


def _notes(connection: sqlite3.Connection, guids: Collection[str]) -> dict[int, tuple[str, int]]:
    """The guids and note types of the notes that are asked for, by their ids."""
    found = {}
    for number, guid, type_id in _bounded(connection, "SELECT id, guid, mid FROM notes"):
        if type(guid) is str and guid in guids:
            if type(number) is not int or type(type_id) is not int:
                raise ValueError
            found[number] = (guid, type_id)
    return found


def _cards(
    connection: sqlite3.Connection, notes: Collection[int]
) -> list[tuple[int, int, int, int, int, int, int]]:
    """The id, note, ordinal, time, type, queue and due day of the cards of some notes.

    A card in a filtered deck has its own due day in `odue`.
    """
    query = "SELECT id, nid, ord, mod, type, queue, due, odue, odid FROM cards ORDER BY id"
    found = []
    for row in _bounded(connection, query):
        if row[1] in notes:
            number, note, ordinal, modified, kind, queue, due, own, filtered = _numbers(row)
            found.append((number, note, ordinal, modified, kind, queue, own if filtered else due))
    return found


def _logs(
    connection: sqlite3.Connection, cards: Collection[int]
) -> tuple[dict[int, list[Logged]], int]:
    """The log of some cards, and the number of rows that are not of them."""
    query = "SELECT cid, id, ease, ivl, lastIvl, factor, time, type FROM revlog ORDER BY id"
    logs: dict[int, list[Logged]] = defaultdict(list)
    others = wanted = 0
    for row in _bounded(connection, query):
        if row[0] in cards:
            wanted += 1
            if wanted > _MOST_WANTED:
                raise ValueError
            logs[row[0]].append(Logged(*_numbers(row)[1:]))
        else:
            others += 1
    return logs, others


def _bounded(connection: sqlite3.Connection, query: str) -> Iterator[tuple[Any, ...]]:
    for count, row in enumerate(connection.execute(query)):
        if count >= _MOST_ROWS:
            raise ValueError
        yield row


def _numbers(row: tuple[Any, ...]) -> tuple[int, ...]:
    """The row, if it is all whole numbers."""
    if not all(type(each) is int for each in row):
        raise ValueError
    return row


def _template_rows(connection: sqlite3.Connection) -> dict[int, dict[int, str]]:
    """The names of the templates of each note type, in schema 18."""
    found: dict[int, dict[int, str]] = defaultdict(dict)
    query = "SELECT ntid, ord, name FROM templates"
    for number, ordinal, name in connection.execute(query).fetchmany(_MOST_TEMPLATES):
        found[number][ordinal] = str(name)
    return found


def _template_names(connection: sqlite3.Connection) -> dict[int, dict[int, str]]:
    """The names of the templates of each note type, in schemas before 18."""
    (text,) = connection.execute("SELECT models FROM col").fetchone() or ("",)
    with suppress(TypeError, KeyError, AttributeError):
        return {
            int(number): {place: str(each["name"]) for place, each in enumerate(model["tmpls"])}
            for number, model in _json(text).items()
        }
    raise ValueError
