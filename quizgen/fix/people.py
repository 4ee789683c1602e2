"""Linking events to the people whom their texts name, which `quizgen fix` only does if asked."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path

from quizgen.checks.families.named_people import unlinked_people
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Source
from quizgen.facts.part import Part
from quizgen.fix.values import with_values
from quizgen.fix.written_facts import entries_of, file_with
from quizgen.reader.characters import source_of
from quizgen.reader.decks import read_decks
from quizgen.reader.file_reader import FileReader
from quizgen.record import record


@record()
class LinkedFile:
    """A file with its events linked: its text then, and how many events were linked."""

    path: Path
    text: str
    events: int


def linked_files(folder: Path, texts: Mapping[Path, str]) -> Iterator[LinkedFile]:
    """The files of a deck whose events name people who are not in their `people`.

    `texts` are those of the files that may be linked, which need not be saved yet.
    """
    reading = read_decks([folder], files=_WithTexts(texts))
    for deck in reading.decks:
        events = unlinked_people(deck)
        for part, ours in groupby(events, lambda pair: pair[0].part):
            path = Path(part.file.path)
            if path in texts:
                people = {
                    id(event.node): [*map(str, event.people), *(person.id for person in named)]
                    for event, named in ours
                }
                yield from _linked(path, part, people)


def _linked(path: Path, part: Part, people: Mapping[int, list[str]]) -> Iterator[LinkedFile]:
    """A file with other `people` in the facts of some nodes, if they can be written there."""
    entries = entries_of(part)
    linked: dict[int, str] = {}
    for node, entry in entries:
        ids = people.get(id(node))
        made = with_values(entry, {("people",): ids}) if ids else None
        if made:
            linked[id(node)] = made.text
    if linked:
        yield LinkedFile(path, file_with(entries, linked), len(linked))


class _WithTexts(FileReader):
    """Reads some files as texts that are not saved yet."""

    def __init__(self, texts: Mapping[Path, str]) -> None:
        self._texts = texts

    def text(self, path: Path) -> tuple[Source, list[Diagnostic]]:
        if path in self._texts:
            return source_of(str(path), self._texts[path])
        return super().text(path)
