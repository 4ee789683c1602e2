"""The notes of a package as its collection shows them."""

from __future__ import annotations

import json
import sqlite3
from typing import NamedTuple


class PackageRow(NamedTuple):
    """A note in the collection of a package.

    `type` is the id of its note type, `card` that of its first card: cards are in study order.
    """

    guid: str
    type: int
    tags: tuple[str, ...]
    fields: tuple[str, ...]
    ordinals: tuple[int, ...]
    deck: str
    card: int


def rows_in(database: sqlite3.Connection) -> list[PackageRow]:
    """The notes of a collection that have cards, in the order of their ids."""
    (decks,) = database.execute("SELECT decks FROM col").fetchone()
    names = {int(number): each["name"] for number, each in json.loads(decks).items()}
    cards: dict[int, list[tuple[int, int, int]]] = {}
    for note, *card in database.execute("SELECT nid, id, ord, did FROM cards ORDER BY id"):
        cards.setdefault(note, []).append((card[0], card[1], card[2]))
    rows = []
    query = "SELECT id, guid, mid, tags, flds FROM notes ORDER BY id"
    for number, guid, type_id, tags, fields in database.execute(query):
        ours = cards.get(number)
        if ours:
            rows.append(
                PackageRow(
                    guid=guid,
                    type=type_id,
                    tags=tuple(tags.split()),
                    fields=tuple(fields.split("\x1f")),
                    ordinals=tuple(ordinal for _, ordinal, _ in ours),
                    deck=names[ours[0][2]],
                    card=ours[0][0],
                )
            )
    return rows
