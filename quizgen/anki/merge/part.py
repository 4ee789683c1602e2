"""A package with some of the notes of another, for what only an import can do.

Only an import keeps the guid of a new note, and brings newer note types. A package with the new
notes alone replaces nothing that a learner has changed.
"""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from quizgen.anki.merge.plan import Plan
from quizgen.anki.merge.release import DATABASE, MOST_MEDIA, Release, UnreadableError, bounded

_LONG_AGO = 1
"""The time of a note that only brings its note type, so that Anki leaves the one it has."""


def write_part(package: Path, release: Release, plan: Plan, target: Path) -> None:
    """Write a package with the new notes of a plan, and a note of each type that is older here."""
    new = {note.guid for note in plan.new}
    # The last of each name counts, so it is the first in the release.
    carriers = {note.type: note.guid for note in reversed(release.notes) if note.guid not in new}
    carried = {carriers[name] for name in plan.types}
    with zipfile.ZipFile(package) as archive, TemporaryDirectory(prefix="quizgen-") as folder:
        path = Path(folder) / DATABASE
        path.write_bytes(bounded(archive, DATABASE))
        try:
            texts = _keep(path, new, carried)
        except sqlite3.Error as error:
            raise UnreadableError(f"{package}: its notes cannot be read ({error})") from None
        media = json.loads(bounded(archive, "media"))
        used = {number: name for number, name in media.items() if name in texts}
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as part:
            part.write(path, DATABASE)
            part.writestr(
                "media", json.dumps({str(n): name for n, name in enumerate(used.values())})
            )
            for number, old in enumerate(used):
                part.writestr(str(number), archive.read(old))


def write_media(package: Path, release: Release, plan: Plan, folder: Path) -> dict[str, Path]:
    """Write the pictures and sounds of changed texts into a folder: their paths by name."""
    texts = "\n".join(text for each in plan.updates for text in each.fields.values())
    names = {name for name in release.media if name in texts}
    written: dict[str, Path] = {}
    if names:
        with zipfile.ZipFile(package) as archive:
            for number, name in json.loads(bounded(archive, "media")).items():
                if name in names:
                    written[name] = folder / name
                    written[name].write_bytes(bounded(archive, number, MOST_MEDIA))
    return written


def _keep(path: Path, new: set[str], carried: set[str]) -> str:
    """Delete all other notes from a database; the texts of those that stay."""
    with closing(sqlite3.connect(path)) as database, database:
        notes = database.execute("SELECT id, guid FROM notes").fetchall()
        others = [(number,) for number, guid in notes if guid not in new | carried]
        # Packages of quizgen have no indexes.
        database.execute("CREATE TEMP TABLE others (id INTEGER PRIMARY KEY)")
        database.executemany("INSERT INTO others VALUES (?)", others)
        database.execute("DELETE FROM cards WHERE nid IN (SELECT id FROM others)")
        database.execute("DELETE FROM notes WHERE id IN (SELECT id FROM others)")
        database.executemany(
            "UPDATE notes SET mod = ? WHERE guid = ?", [(_LONG_AGO, each) for each in carried]
        )
        texts = database.execute("SELECT flds FROM notes").fetchall()
    with closing(sqlite3.connect(path)) as database:
        database.execute("VACUUM")
    return "\n".join(text for (text,) in texts)
