"""The least that writes so many notes into a package: `python benchmarks/bare_writer.py OUT NOTES`.

Raw SQLite rows in two tables without indexes, then deflate at its fastest: no reading, no
questions, no note types. What `quizgen build` takes beside this is not the writing.
"""

import argparse
import random
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

CARDS = 9, 4
"""Nine cards for every four notes, as many as quizgen makes of the benchmarks' facts."""

LETTERS = 480
"""Of a note's fields, as many as quizgen writes."""


def main() -> None:
    """Read the command line and write the package."""
    parser = argparse.ArgumentParser(description="Write a package of notes without any sense.")
    parser.add_argument("out", type=Path, help="the .apkg to write")
    parser.add_argument("notes", type=int, help="how many")
    arguments = parser.parse_args()
    with TemporaryDirectory(prefix="quizgen-benchmark-") as name:
        database = Path(name) / "collection.anki2"
        write(database, arguments.notes)
        with zipfile.ZipFile(arguments.out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            archive.write(database, "collection.anki2")


def write(database: Path, notes: int) -> None:
    """Both tables, in one transaction."""
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, guid, mid, mod, flds, sfld)")
    connection.execute("CREATE TABLE cards (id INTEGER PRIMARY KEY, nid, did, ord, mod, due)")
    connection.executemany("INSERT INTO notes VALUES (?,?,?,?,?,?)", note_rows(notes))
    cards, of_notes = CARDS
    connection.executemany(
        "INSERT INTO cards VALUES (?,?,?,?,?,?)",
        ((n, n * of_notes // cards, 1, 0, 0, n) for n in range(notes * cards // of_notes)),
    )
    connection.commit()
    connection.close()


def note_rows(notes: int) -> Iterator[tuple[object, ...]]:
    """Notes of words that come again and again, as those of a language do."""
    dice = random.Random(1)
    words = [
        "".join(dice.choices("abcdefghiklmnoprstuvwy", k=dice.randint(2, 9))) for _ in range(999)
    ]
    for number in range(notes):
        text = " ".join(dice.choices(words, k=LETTERS // 7))
        yield number, f"guid-{number}", 1, 0, text, text[:50]


if __name__ == "__main__":
    main()
