"""The files of a deck as trees, each with what sort of file it is."""

from collections.abc import Iterator
from pathlib import Path
from weakref import WeakKeyDictionary

from quizgen.diagnostics.located import Node
from quizgen.diagnostics.source import Source
from quizgen.editor.kept_files import KeptFiles
from quizgen.editor.typed_nodes import FileType
from quizgen.facts.head import Head
from quizgen.facts.part import FactFile
from quizgen.reader.deck_folders import DECK_FILE
from quizgen.reader.recovery import recover
from quizgen.reader.translated_heads import TranslatedHead
from quizgen.reader.translations import TranslatedFile, told_apart
from quizgen.record import record


@record()
class TypedFile:
    """A file of a deck: its text, and its type."""

    path: Path
    source: Source
    type: FileType

    @property
    def root(self) -> Node | None:
        """Its tree, without entries that cannot be read."""
        return _read(self.source)[0]

    @property
    def unread(self) -> dict[int, str]:
        """The lines that cannot be read, by their numbers from 0."""
        root, readable = _read(self.source)
        if root is None:
            return dict(enumerate(self.source.lines))
        pairs = enumerate(zip(self.source.lines, readable, strict=True))
        return {number: ours for number, (ours, theirs) in pairs if ours != theirs}


_READ: WeakKeyDictionary[Source, tuple[Node | None, list[str]]] = WeakKeyDictionary()


def _read(source: Source) -> tuple[Node | None, list[str]]:
    """The tree of a file, and its lines without those that cannot be read.

    It is read once for all that is asked about a text.
    """
    known = _READ.get(source)
    if known is None:
        root, _, readable = recover(source)
        known = _READ[source] = (root, readable.lines)
    return known


def deck_files(folder: Path, files: KeptFiles, language: str) -> list[TypedFile]:
    """The files of the deck in a folder, whose language has this code: `deck.yaml` comes first."""
    return [*_deck_files(folder, files, language)]


def _deck_files(folder: Path, files: KeptFiles, language: str) -> Iterator[TypedFile]:
    head = folder / DECK_FILE
    listed = [path for path in files.listed(folder) if path.suffix == ".yaml"]
    originals, translations = told_apart(listed, head, language)
    yield TypedFile(head, files.own_text(head, folder)[0], Head)
    for path in originals:
        yield TypedFile(path, files.own_text(path, folder)[0], FactFile)
    for each in translations:
        of = TranslatedHead if each.original == head else TranslatedFile
        yield TypedFile(each.path, files.own_text(each.path, folder)[0], of)
