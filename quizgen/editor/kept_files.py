"""The files of decks as an editor has them: with unsaved text, and read again only if changed."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeAlias

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Source, position
from quizgen.facts.fact import Fact
from quizgen.facts.head import Head
from quizgen.facts.part import Part
from quizgen.reader.characters import LARGEST_FILE, source_of
from quizgen.reader.deck_folders import DECK_FILE, in_study_order
from quizgen.reader.file_reader import FileReader
from quizgen.reader.translations import OriginalPart, TranslatedPart

Text: TypeAlias = tuple[Source, list[Diagnostic]]
FactsRead: TypeAlias = tuple[Part | None, list[Fact], list[Diagnostic]]
TranslationRead: TypeAlias = tuple[TranslatedPart | None, list[Fact], list[Diagnostic]]

_SETTINGS_KEPT = 2
"""Readings of a file, at most: while `deck.yaml` has an error, others are read without it."""


class KeptFiles(FileReader):
    """Reads each file once, until it changes. `typed` are the texts that are open in the editor."""

    def __init__(self) -> None:
        self.typed: dict[Path, str] = {}
        self._texts: dict[Path, tuple[object, Text]] = {}
        self._facts: dict[str, list[tuple[tuple[Any, ...], FactsRead]]] = {}
        self._translations: dict[str, tuple[tuple[Any, ...], TranslationRead]] = {}

    def listed(self, folder: Path) -> list[Path]:
        """The files on the disk, and those that have not been saved yet."""
        saved = super().listed(folder)
        new = [
            path
            for path in self.typed
            if path not in saved
            and path.is_relative_to(folder)
            and path != folder / DECK_FILE
            and path.suffix == ".yaml"
            and not any(part.startswith(".") for part in path.relative_to(folder).parts)
            and not path.exists()
        ]
        return in_study_order([*saved, *new], folder) if new else saved

    def text(self, path: Path) -> Text:
        """The text in the editor, or else on the disk."""
        typed = self.typed.get(path)
        state = typed if typed is not None else _state(path)
        known = self._texts.get(path)
        # One text is compared with another, or one state of the disk: never the one with the other.
        if known is None or known[0] != state:
            known = (state, _typed(path, typed) if typed is not None else super().text(path))
            self._texts[path] = known
        return known[1]

    def facts(
        self,
        source: Source,
        faults: list[Diagnostic],
        *,
        name: str,
        number: int,
        head: Head | None,
    ) -> FactsRead:
        settings = (
            source,
            number,
            head and head.language,
            head and head.ask_by_tag,
            head and head.math,
        )
        kept = self._facts.setdefault(source.path, [])
        for known, read in kept:
            if known[0] is source and known[1:] == settings[1:]:
                return read
        read = super().facts(source, faults, name=name, number=number, head=head)
        self._facts[source.path] = [
            (settings, read),
            *[each for each in kept if each[0][0] is source][: _SETTINGS_KEPT - 1],
        ]
        return read

    def translation(
        self,
        source: Source,
        faults: list[Diagnostic],
        original: OriginalPart,
    ) -> TranslationRead:
        same = (source, original.part, *original.facts)
        settings = (
            same,
            original.language,
            {*original.unread},
            dict(original.locators),
            dict(original.ask_by_tag),
            original.dollars,
        )
        known = self._translations.get(source.path)
        if known and known[0][1:] == settings[1:] and _are_same(known[0][0], same):
            return known[1]
        read = super().translation(source, faults, original)
        # What an entry of an unknown id is told depends on the ids of all other files.
        if any(each.name == "unknown-translation" for each in read[2]):
            self._translations.pop(source.path, None)
        else:
            self._translations[source.path] = (settings, read)
        return read


def _are_same(these: Sequence[object], those: Sequence[object]) -> bool:
    return len(these) == len(those) and all(
        one is other for one, other in zip(these, those, strict=True)
    )


def _state(path: Path) -> object:
    """What changes with the content of a file on the disk."""
    try:
        status = os.stat(path)  # noqa: PTH116  (half the time of `Path.stat`)
    except OSError as error:
        return error.errno
    return (status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino)


def _typed(path: Path, text: str) -> Text:
    if len(text) > LARGEST_FILE:
        nothing = Source(str(path), "")
        message = f"cannot be read: larger than {LARGEST_FILE / 1e6:,.0f} MB"
        return nothing, [Diagnostic(nothing.span(position(0, 0)), "unreadable", message)]
    return source_of(str(path), text)
