"""What a running Anki holds of a deck, read from packages that it exports.

An export is the backup too. It has what AnkiConnect does not tell, such as the guids of notes, and
all cards with their states and reviews, a hundred times as fast as asking for each.
"""

import base64
import json
import sqlite3
import zipfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from quizgen.anki.merge.collection import Card, Held, HeldNote, read_state
from quizgen.anki.merge.held import held_note
from quizgen.anki.merge.release import Release, ReleasedNote, TypeHere, type_here
from quizgen.anki.push.connect import AnkiConnect
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.record import record

_DATABASES = ("collection.anki21", "collection.anki2")
"""The entries that may have the notes, the best first. The last one is empty beside others."""

_SUSPENDED = -1
"""The queue of suspended cards, in Anki's database."""


class NoNotes(Unusable):
    """Anki has no note of a deck."""


@record()
class Snapshot:
    """What Anki holds: for the plan, and, to compare it with later, each card with its reviews.

    - `cards`: by id, all its columns but that of the last sync.
    - `reviews`: by the id of the card, the times of its reviews.
    - `roots`: the uppermost Anki decks that were exported, `files`: the packages.
    """

    held: Held
    cards: Mapping[int, Mapping[str, object]]
    reviews: Mapping[int, set[int]]
    roots: Sequence[str]
    files: Sequence[Path]


def take_snapshot(
    anki: AnkiConnect, release: Release, folder: Path, name: str, also: Sequence[str] = ()
) -> Snapshot:
    """Export all decks that have cards of a release into a folder, and read them.

    `also` are decks that were exported before: what was compared in them is compared again, whether
    or not they have a card of the release still. The files have `name` and a number. Raises
    NoNotes if Anki has no note of the deck.
    """
    decks: dict[str, int] = anki.ask("deckNamesAndIds")
    everything = (*release.notes, *release.removed)
    named = {name for each in everything for name in (each.deck, *each.former)} | {*also}
    exported = export_decks(anki, release.ids, named, decks, folder / name, scheduling=True)
    return _read(anki, release, decks, exported)


def export_decks(
    anki: AnkiConnect,
    ids: Sequence[str],
    named: Collection[str],
    decks: Iterable[str],
    path: Path,
    *,
    scheduling: bool,
) -> dict[str, Path]:
    """Export all Anki decks that have cards of a deck: the file of each, with the name of `path`.

    `ids` are those of the deck, `named` the Anki decks that releases put its cards in, and `decks`
    all that there are. Raises NoNotes if Anki has no note of the deck.
    """
    roots = [*_roots(anki, ids, named, decks)]
    if not roots:
        raise NoNotes(
            f"Anki has no note of '{ids[0]}': import its package once with File › Import, "
            "or open the profile that has it"
        )
    files = {}
    for number, root in enumerate(roots, 1):
        file = path.with_name(f"{path.name}{'' if number == 1 else f'-{number}'}.apkg")
        anki.ask("exportPackage", deck=root, path=str(file), includeSched=scheduling)
        if not file.is_file():
            raise Unusable(
                f"{file}: Anki could not write its export there: name a folder that it can"
            )
        files[root] = file
    return files


def _roots(
    anki: AnkiConnect, deck_ids: Iterable[str], named: Collection[str], decks: Iterable[str]
) -> Iterator[str]:
    """The uppermost Anki decks with cards of the deck, and those of `named` with any cards.

    There may be notes of the deck in them that no search finds, because the learner has given them
    another note type.
    """
    ids = " OR ".join(f'"Id:{_escaped(each)}/*"' for each in deck_ids)
    ours = f"({ids})"
    usual = sorted({name.partition("::")[0] for name in named} & {*decks})
    rest = " ".join(f"-{_in_deck(root)}" for root in usual)
    # A search by deck finds the cards of it that are in a filtered deck now, an export does not.
    rest = f"(deck:filtered OR ({rest}))" if rest else ""
    cards = anki.ask("findCards", query=f"{ours} {rest}".rstrip())
    others = anki.ask("getDecks", cards=cards) if cards else {}
    if others or anki.ask("findCards", query=ours):
        used = [root for root, number in count_cards(anki, usual, inner=True).items() if number]
        yield from sorted({*used, *(name.partition("::")[0] for name in others)})


def _escaped(text: str) -> str:
    """A text for Anki's search, in which some characters have a meaning."""
    return "".join(f"\\{c}" if c in '\\"*_' else c for c in text)


def _in_deck(name: str) -> str:
    return f'"deck:{_escaped(name)}"'


def count_cards(anki: AnkiConnect, decks: Sequence[str], *, inner: bool) -> dict[str, int]:
    """The number of cards in each deck, with or without those of inner decks."""
    queries = [
        _in_deck(name) + ("" if inner else f' -"deck:{_escaped(name)}::*"') for name in decks
    ]
    found = anki.ask_all([("findCards", {"query": query}) for query in queries])
    return {name: len(cards) for name, cards in zip(decks, found, strict=True)}


def _read(
    anki: AnkiConnect, release: Release, decks: Mapping[str, int], exported: Mapping[str, Path]
) -> Snapshot:
    notes: dict[int, dict[str, Any]] = {}
    cards: dict[int, dict[str, object]] = {}
    reviews: dict[int, set[int]] = {}
    models: dict[int, TypeHere] = {}
    names: dict[int, str] = {}
    for path in exported.values():
        for table, rows in _tables(path):
            if table == "col":
                models |= {int(key): type_here(each) for key, each in rows[0]["models"].items()}
                names |= {int(key): each["name"] for key, each in rows[0]["decks"].items()}
            elif table == "notes":
                notes |= {row["id"]: row for row in rows}
            elif table == "cards":
                cards |= {row["id"]: row for row in rows}
            else:
                for row in rows:
                    reviews.setdefault(row["cid"], set()).add(row["id"])
    held = Held(
        notes=_held_notes(release, models, notes, cards, names),
        decks=_counted_decks(anki, release, decks),
        types={
            name: models[each.id].modified
            for name, each in release.types.items()
            if each.id in models
        },
        state=read_state(stored(anki, release.state_file)),
    )
    return Snapshot(held, cards, reviews, [*exported], [*exported.values()])


def _tables(path: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The tables of an exported package, as rows by the names of columns."""
    try:
        with zipfile.ZipFile(path) as archive, TemporaryDirectory(prefix="quizgen-") as folder:
            name = next(each for each in _DATABASES if each in archive.namelist())
            database = Path(archive.extract(name, folder))
            with closing(sqlite3.connect(database)) as connection:
                for table in ("col", "notes", "cards", "revlog"):
                    cursor = connection.execute(f"SELECT * FROM {table}")  # noqa: S608
                    names = [column[0] for column in cursor.description]
                    rows = [dict(zip(names, row, strict=True)) for row in cursor]
                    for row in rows:
                        row.pop("usn", None)
                        if table == "col":
                            row |= {key: json.loads(row[key]) for key in ("models", "decks")}
                    yield table, rows
    except (zipfile.BadZipFile, sqlite3.Error, StopIteration, KeyError, ValueError) as error:
        raise Unusable(f"{path}: cannot read what Anki exported ({error})") from None


def _held_notes(
    release: Release,
    models: Mapping[int, TypeHere],
    notes: Mapping[int, dict[str, Any]],
    cards: Mapping[int, Mapping[str, Any]],
    names: Mapping[int, str],
) -> dict[str, HeldNote]:
    by_guid: dict[str, ReleasedNote] = {
        each.guid: each for each in (*release.notes, *release.removed)
    }
    by_note: dict[int, list[Card]] = {}
    ours = {number: row for number, row in notes.items() if row["guid"] in by_guid}
    for row in cards.values():
        if row["nid"] in ours:
            home = row["odid"] or row["did"]
            by_note.setdefault(row["nid"], []).append(
                Card(
                    row["id"],
                    row["ord"],
                    names.get(home, ""),
                    row["reps"],
                    row["queue"] == _SUSPENDED,
                    bool(row["odid"]),
                )
            )
    return {
        row["guid"]: held_note(
            release,
            by_guid[row["guid"]],
            models.get(row["mid"]),
            number=number,
            texts=row["flds"].split("\x1f"),
            tags=row["tags"].split(),
            cards=by_note.get(number, ()),
        )
        for number, row in ours.items()
    }


def _counted_decks(anki: AnkiConnect, release: Release, decks: Mapping[str, int]) -> dict[str, int]:
    """All decks but the one that cannot be deleted. Only those of earlier releases are counted."""
    everything = (*release.notes, *release.removed)
    named = {name.lower() for each in everything for name in (each.deck, *each.former)}
    above = {"::".join(name.split("::")[:n]) for name in named for n in range(1, 9)}
    asked = [name for name in decks if name.lower() in above]
    counts = dict.fromkeys(decks, 1) | count_cards(anki, asked, inner=False)
    return {name: counts[name] for name, number in decks.items() if number != 1}


def stored(anki: AnkiConnect, file: str) -> bytes:
    """A file of Anki's media folder; empty if it is not there."""
    found = anki.ask("retrieveMediaFile", filename=file)
    return base64.b64decode(found) if isinstance(found, str) else b""
