"""Packages that a learner exports after editing notes, by the real Anki."""

from pathlib import Path

from anki.collection import DeckIdLimit, ExportAnkiPackageOptions

from tests.anki.learner import Learner


def edit(learner: Learner, fact: str, **fields: str) -> None:
    """Write HTML into fields of a note, as Anki's editor does; `_` is a space in their names."""
    note = learner.note(fact)
    for name, html in fields.items():
        note[name.replace("__", "-").replace("_", " ")] = html
    learner.collection.update_note(note)


def export(learner: Learner, path: Path, *, legacy: bool = True) -> Path:
    """Export the learner's notes as an .apkg, or the whole collection as a .colpkg."""
    if path.suffix == ".colpkg":
        learner.collection.export_collection_package(str(path), include_media=False, legacy=legacy)
        learner.collection.reopen()
        return path
    options = ExportAnkiPackageOptions(
        with_scheduling=False, with_deck_configs=False, with_media=False, legacy=legacy
    )
    number = learner.collection.decks.id_for_name("Early railways")
    assert number
    limit = DeckIdLimit(number)
    learner.collection.export_anki_package(out_path=str(path), options=options, limit=limit)
    return path
