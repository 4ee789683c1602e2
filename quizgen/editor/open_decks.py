"""The decks of the files that are open in an editor."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from quizgen.checks.drafts import check_reading
from quizgen.checks.kept import KeptChecks
from quizgen.checks.rule import RULES
from quizgen.checks.run import check_decks
from quizgen.diagnostics.diagnostic import Diagnostic, Unusable, by_position
from quizgen.diagnostics.source import Source, position
from quizgen.editor.kept_files import KeptFiles
from quizgen.facts.deck import Deck
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.deck_folders import DECK_FILE
from quizgen.reader.decks import ALL_LANGUAGES, Reading, read_decks
from quizgen.reader.file_reader import FileReader

_FACTS = lazy_pattern(r"(?m)^facts:\s*$")


class OpenDecks:
    """Reads and checks the decks around files, with the text that is open in the editor."""

    def __init__(self, today: int) -> None:
        """`today` is a day number, as from `datetime.date.toordinal`."""
        self.files = KeptFiles()
        self._checks = KeptChecks(today)
        self._last: dict[Path, tuple[Deck, ...]] = {}
        self._typed: dict[Path, dict[Path, str]] = {}

    @property
    def today(self) -> int:
        """The day number on which dates are judged, as in `__init__`."""
        return self._checks.today

    @today.setter
    def today(self, day: int) -> None:
        self._checks.today = day

    def folder_of(self, path: Path) -> Path | None:
        """The folder of the deck that a file is in, or None."""
        for parent in path.parents:
            if (parent / DECK_FILE).is_file():
                return parent
        return None

    def text(self, path: Path) -> Source:
        """The text of a file, with lone surrogates and control characters replaced."""
        return self.files.text(path)[0]

    def decks(self, folder: Path) -> tuple[Deck, ...]:
        """The deck in a folder, and its translations, with drafts that lack only an id.

        While there is an error in `deck.yaml`, they are as they were before, or were saved.
        """
        # An editor asks several questions about each text.
        if self._typed.get(folder) != self.files.typed:
            self._read(folder)
        if folder not in self._last:
            self._read(folder, FileReader())
        return self._last.get(folder, ())

    def forget(self) -> None:
        """Look at the files on the disk again before the next answer."""
        self._typed.clear()

    def deck_of(self, path: Path) -> Deck | None:
        """The deck that a file is in; of a translation, the translated one."""
        folder = self.folder_of(path)
        decks = self.decks(folder) if folder else ()
        for deck in decks:
            if str(path) in _paths_of_translation(deck):
                return deck
        return decks[0] if decks else None

    def checked(self, folder: Path) -> Mapping[Path, list[Diagnostic]]:
        """All that `quizgen check` says of a deck, by the path of the file.

        Files without a mistake may be missing.
        """
        reading = self._read(folder)
        found = [*reading.diagnostics]
        found += check_reading(reading, RULES, self._checks.check_decks, self._check_anew)
        by_path: dict[Path, list[Diagnostic]] = {}
        # A translation says again what its original says at the same place.
        for each in {by_position(each): each for each in found}.values():
            by_path.setdefault(Path(each.span.source.path), []).append(each)
        for listed in by_path.values():
            listed.sort(key=by_position)
        return by_path

    def astray(self, path: Path) -> list[Diagnostic]:
        """What is wrong with a file that is in no deck: nothing, unless it has facts."""
        source = self.text(path)
        if not _FACTS.search(source.text):
            return []
        message = f"not in a deck: no {DECK_FILE} in this folder or above it"
        return [Diagnostic(source.span(position(0, 0)), "no-deck-file", message)]

    def _read(self, folder: Path, files: FileReader | None = None) -> Reading:
        try:
            reading = read_decks([folder], language=ALL_LANGUAGES, files=files or self.files)
        except (Unusable, OSError):
            # The folder was removed, or may not be listed.
            return Reading((), ())
        self._typed[folder] = dict(self.files.typed)
        if reading.decks:
            self._last[folder] = tuple(deck.with_drafts("id") for deck in reading.decks)
        return reading

    def _check_anew(self, decks: Sequence[Deck], names: Collection[str]) -> list[Diagnostic]:
        return check_decks(decks, self.today, names)


def _paths_of_translation(deck: Deck) -> Iterator[str]:
    """The paths of the translated files of a deck; none of a deck as it was written."""
    if deck.translation:
        yield from (file.path for file in deck.translation.files.values())
