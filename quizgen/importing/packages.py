"""Packages of Anki as material: a row for each note, of the sort of its note type."""

from collections.abc import Iterator
from pathlib import Path

from quizgen.anki.package_media import PackageMedia
from quizgen.anki.package_reading import PackedNote, read_package
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.importing.material import LONGEST_VALUE, MOST_ROWS, ImportedRow, Material
from quizgen.questions.media import LARGEST_FILE

_MOST_CHARACTERS = 50_000_000
"""Of all fields of all notes, so that they fit in memory."""

_TAGS = "tags"


def read_packed(path: Path) -> Material:
    """The notes of a package or a collection that Anki has exported."""
    content = read_package(path, _MOST_CHARACTERS)
    if len(content.notes) > MOST_ROWS:
        raise Unusable(f"{path}: more than {MOST_ROWS:,} notes: export its decks one by one")
    used = dict.fromkeys(note.type_id for note in content.notes)
    sorts: dict[int, str] = {}
    columns: dict[str, tuple[str, ...]] = {}
    for number in used:
        if number not in content.types:
            raise Unusable(f"{path}: not an Anki package, or a broken one")
        name = " ".join(content.type_names.get(number, "").split()) or str(number)
        while name in columns:
            name += " 2"
        sorts[number] = name
        columns[name] = tuple(_names(content.types[number]))
    media = PackageMedia(path)

    def rows() -> Iterator[ImportedRow]:
        for number, note in enumerate(content.notes, 1):
            yield _row(note, f"{path.name}, note {number}", sorts[note.type_id])

    return Material(
        path,
        columns or {"": (_TAGS,)},
        rows,
        "html",
        {},
        lambda name: media.content(name, LARGEST_FILE),
    )


def _names(fields: tuple[str, ...]) -> Iterator[str]:
    """The names of the fields, and of the column of tags."""
    seen: set[str] = set()
    for number, field in enumerate((*fields, _TAGS), 1):
        name = " ".join(field.split()) or str(number)
        while name.casefold() in seen:
            name = f"{name} {number}"
        seen.add(name.casefold())
        yield name


def _row(note: PackedNote, place: str, sort: str) -> ImportedRow:
    # A field that is longer is not of a deck.
    values = tuple(value[: LONGEST_VALUE + 1] for value in note.fields)
    return ImportedRow(place, sort, (*values, " ".join(note.tags)), note.deck)
