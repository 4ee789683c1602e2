"""All that an editor asks of a file: what is shown, offered, found and changed at a place of it."""

from collections.abc import Collection, Iterator
from pathlib import Path

from quizgen import languages
from quizgen.anki.lock_reading import read_lock
from quizgen.diagnostics.diagnostic import Diagnostic, Unusable
from quizgen.diagnostics.source import Position, Span
from quizgen.editor.completion import NOTHING, Offers, complete
from quizgen.editor.edits import TextEdit
from quizgen.editor.files import TypedFile, deck_files
from quizgen.editor.hover import hover
from quizgen.editor.names import Named, Occurrence, named_at, occurrences, rename
from quizgen.editor.open_decks import OpenDecks
from quizgen.editor.outline import Symbol, symbols
from quizgen.editor.quick_fixes import FIXABLE, QuickFix, hunks, meant, of_fix, put_in_quotes
from quizgen.facts.deck import Deck
from quizgen.facts.part import FactFile
from quizgen.fix.deck import fix_text
from quizgen.record import record


@record()
class _At:
    """A file of a deck, the deck as it is in the language of the file, and all its files."""

    file: TypedFile
    deck: Deck | None
    files: list[TypedFile]

    @property
    def sources(self) -> Collection[str]:
        return self.deck.source_keys if self.deck else ()


class Desk:
    """Answers questions on the files of decks, with their text as it is typed.

    Positions are lines and columns from 0. For a file that is in no deck there are no answers.
    """

    def __init__(self, decks: OpenDecks) -> None:
        self._decks = decks

    def hover(self, path: Path, where: Position) -> tuple[str, Span | None] | None:
        """What is shown at a place, as Markdown, and the span that it is about."""
        at = self._at(path)
        return hover(at.file, where, at.deck) if at else None

    def offers(self, path: Path, where: Position) -> Offers:
        """What is offered at a place."""
        at = self._at(path)
        return complete(at.file, where, at.deck) if at else NOTHING

    def named(self, path: Path, where: Position) -> tuple[Named, Span] | None:
        """The fact or source that is named at a place, and the span of its name."""
        at = self._at(path)
        return named_at(at.file, where, at.sources) if at else None

    def occurrences(self, path: Path, where: Position) -> list[Occurrence]:
        """All places of the deck where the same is named as at a place."""
        at = self._at(path)
        found = named_at(at.file, where, at.sources) if at else None
        return [*occurrences(found[0], at.files, at.sources)] if at and found else []

    def definitions(self, path: Path, where: Position) -> list[Span]:
        """Where what is named at a place has its name."""
        given = [each.span for each in self.occurrences(path, where) if each.gives]
        at = self._at(path)
        found = named_at(at.file, where, at.sources) if at and not given else None
        entries = at.deck.bibliography if at and at.deck else None
        if found and found[0].sort == "source" and entries and found[0].name in entries.entries:
            entry = entries.entries[found[0].name]
            return [entries.file.span(entry.start, entry.end)]
        return given

    def rename(self, path: Path, where: Position, new: str) -> list[TextEdit]:
        """The edits that rename what is named at a place. Raise Unusable if it cannot be renamed.

        A fact keeps its old id in `was` if it was released with it.
        """
        at = self._at(path)
        found = named_at(at.file, where, at.sources) if at else None
        if at is None or found is None:
            raise Unusable("nothing to rename here: put the cursor on an id or a source's key")
        named, _ = found
        deck = at.deck
        if deck is None:
            raise Unusable("deck.yaml has an error: nothing can be renamed")
        if named.sort == "source":
            taken = {*deck.source_keys}
            return rename(named, new, at.files, at.sources, taken=taken, keeps_old=False)
        released = self._released(deck)
        taken = _ids(deck) | released
        is_released = named.name in released
        return rename(named, new, at.files, at.sources, taken=taken, keeps_old=is_released)

    def fixes(self, path: Path, lines: tuple[int, int], found: list[Diagnostic]) -> list[QuickFix]:
        """What puts right what was found in a file at some lines, from 0."""
        at = self._at(path)
        if at is None:
            return []
        source = at.file.source
        here = [
            each
            for each in found
            if each.span.source is source
            and each.span.line - 1 <= lines[1]
            and each.span.end_line - 1 >= lines[0]
        ]
        fixes = [*meant(here), *put_in_quotes(here)]
        if at.file.type is FactFile and any(each.name in FIXABLE for each in here):
            fixes += of_fix(source, self._fixed(at), lines, here)
        return fixes

    def fix_all(self, path: Path) -> list[TextEdit]:
        """All that `quizgen fix` changes in a file of facts."""
        at = self._at(path)
        if at is None or at.file.type is not FactFile:
            return []
        return [*hunks(at.file.source, self._fixed(at))]

    def file(self, path: Path) -> TypedFile | None:
        """A file of a deck."""
        at = self._at(path)
        return at.file if at else None

    def symbols(self, folder: Path, query: str) -> Iterator[Symbol]:
        """The facts and sources of a deck that have a text in their name, id or key."""
        wanted = query.casefold()
        for file in self._files(folder):
            for each in symbols(file):
                if wanted in f"{each.name} {each.detail}".casefold():
                    yield each

    def _files(self, folder: Path) -> list[TypedFile]:
        decks = self._decks.decks(folder)
        language = decks[0].language if decks else languages.DEFAULT
        return deck_files(folder, self._decks.files, language)

    def _at(self, path: Path) -> _At | None:
        folder = self._decks.folder_of(path)
        if folder is None:
            return None
        files = self._files(folder)
        file = next((each for each in files if each.path == path), None)
        return _At(file, self._decks.deck_of(path), files) if file else None

    def _fixed(self, at: _At) -> str:
        deck = at.deck
        fixed = fix_text(
            at.file.path,
            at.file.source.text,
            source_keys=at.sources,
            taken=_ids(deck) | self._released(deck) if deck else set(),
            language=deck.language if deck else languages.DEFAULT,
        )
        return at.file.source.text if fixed.refused else fixed.after

    def _released(self, deck: Deck) -> set[str]:
        """The ids in the last releases of a deck, in all languages, also those of removed facts."""
        of_deck = self._decks.decks(deck.folder)
        locks = [read_lock(deck.folder, "", each.translated_into)[0] for each in of_deck]
        return {name for lock in locks for entry in lock.entries.values() for name in entry.ids}


def _ids(deck: Deck) -> set[str]:
    """All ids that facts of a deck have or had, as its files say."""
    former = (each for fact in (*deck.facts, *deck.drafts) for each in fact.was)
    return {*deck.by_id, *deck.ids_in_files, *former}
