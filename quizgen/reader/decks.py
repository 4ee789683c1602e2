"""From paths to decks: read the files of each deck, in the languages that are wanted."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from quizgen import languages
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Source, position
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.head import Head
from quizgen.facts.part import Part
from quizgen.reader.deck_files import read_deck_file
from quizgen.reader.deck_folders import DECK_FILE, find_decks
from quizgen.reader.file_reader import FileReader
from quizgen.reader.missing_ids import counted_missing_ids
from quizgen.reader.part_names import misnamed, named_alike, part_named_by
from quizgen.reader.records import is_missing_id
from quizgen.reader.translated_decks import by_language, translated_deck
from quizgen.reader.translations import told_apart
from quizgen.record import record
from quizgen.system.file_names import folded


@record()
class Reading:
    """The decks that could be read, and the diagnostics of all decks.

    `unusable` are decks with errors in their `deck.yaml`, which may hide under which id reviews are
    stored. They are only checked.

    If the user named files, `named_files` has their paths, and those of all files of the decks that
    were named as a whole; only their diagnostics are shown. Otherwise it is empty.
    """

    decks: tuple[Deck, ...]
    diagnostics: tuple[Diagnostic, ...]
    named_files: frozenset[str] = frozenset()
    unusable: tuple[Deck, ...] = ()

    @property
    def checked(self) -> tuple[Deck, ...]:
        """All decks whose facts can be checked."""
        return (*self.decks, *self.unusable)


ALL_LANGUAGES = "*"
"""What `read_decks` takes for each deck as it was written, and in each of its translations."""


def read_decks(
    paths: Sequence[Path],
    say: Callable[[str], None] = lambda _: None,
    language: str = "",
    *,
    or_original: bool = False,
    files: FileReader | None = None,
) -> Reading:
    """Read every deck at, below or around the paths. Raise Unusable for a path without one.

    `say` is called with a line on the progress before each file. `files` reads them, by default
    from the disk. With a `language`, the decks are
    read in that language. Those that are neither written in it nor translated are left out, or with
    `or_original` read as they were written.
    """
    decks: list[Deck] = []
    unusable: list[Deck] = []
    found: list[Diagnostic] = []
    files = files or FileReader()
    folders, astray = find_decks(paths)
    for file in astray:
        source = Source(str(file), "")
        name, message = "no-deck-file", f"no {DECK_FILE} here: a deck's folder needs one"
        if file.parent.is_symlink():
            name = "linked-deck"
            message = (
                f"a link leads to this deck, and is followed only if it is named: {file.parent}"
            )
        found.append(Diagnostic(source.span(position(0, 0)), name, message))
    for folder in folders:
        read, diagnostics, usable = _read_deck(
            folder, files, say, language, or_original=or_original
        )
        found += counted_missing_ids(diagnostics, {*map(str, folders[folder])})
        if usable:
            decks += read
        else:
            unusable += read
    named = _named_files(folders, astray, [*decks, *unusable], files)
    return Reading(tuple(decks), tuple(found), named, tuple(unusable))


def _named_files(
    folders: Mapping[Path, Collection[Path]],
    astray: Collection[Path],
    decks: Iterable[Deck],
    files: FileReader,
) -> frozenset[str]:
    """The files that the user named, as in `Reading`; none if only whole decks were named."""
    # Naming deck.yaml means the whole deck.
    some = {folder: files for folder, files in folders.items() if folder / DECK_FILE not in files}
    if not any(some.values()):
        return frozenset()
    named = [*astray]
    for folder in folders:
        named += some.get(folder) or (folder / DECK_FILE, *files.listed(folder))
    for deck in decks:
        if deck.bibliography and not some.get(deck.folder):
            named.append(Path(deck.bibliography.file.path))
    return frozenset(map(str, named))


def _read_deck(
    folder: Path, reader: FileReader, say: Callable[[str], None], wanted: str, *, or_original: bool
) -> tuple[list[Deck], list[Diagnostic], bool]:
    """A deck in the languages that are wanted (see `read_decks`), and what is wrong with it.

    The last value is whether its `deck.yaml` has no errors.
    """
    source, found = reader.own_text(folder / DECK_FILE, folder)
    file = read_deck_file(source, [*found])
    node, head, found = file.node, file.head, file.found
    language = (head.language if head else None) or languages.DEFAULT
    every = reader.listed(folder)
    files, translations = told_apart(every, folder / DECK_FILE, language)
    read = _read_fact_files(files, folder, head, reader, say)
    partial = bool(found or read.found)
    found += [*_named_alike(every), *read.found]
    if not files and head is not None:
        found.append(
            Diagnostic(
                source.span(position(0, 0)),
                "not-a-fact-file",
                "no facts in this deck: write them into a file beside this one, such as facts.yaml",
            )
        )
    if head is None or node is None:
        return [], found, False
    deck = Deck(
        folder,
        source,
        head,
        node,
        tuple(read.parts),
        tuple(fact for fact in read.facts if not fact.lacks),
        partial,
        drafts=tuple(fact for fact in read.facts if fact.lacks),
        every_file_read=read.whole,
        only_ids_lack=read.whole and all(map(is_missing_id, found)),
        has_sources=file.has_sources,
    )
    if head.bibliography is not None:
        # Only a deck with a bibliography loads what reads one.
        from quizgen.reader.bibliography import with_bibliography

        deck, faults = with_bibliography(deck)
        deck = replace(deck, only_ids_lack=deck.only_ids_lack and not faults)
        found += faults
    decks = [deck] if wanted in ("", ALL_LANGUAGES, language) else []
    for code, ours in by_language(translations, [*files, folder / DECK_FILE], language, found):
        if wanted in (ALL_LANGUAGES, code):
            decks.append(translated_deck(deck, code, ours, reader, say, found=found))
    return decks or [deck] * or_original, found, file.usable


def _named_alike(paths: Iterable[Path]) -> Iterator[Diagnostic]:
    """The files whose names differ from that of another one in nothing that counts."""
    named: dict[str, Path] = {}
    for path in paths:
        other = named.setdefault(folded(str(path)), path)
        if other is not path:
            yield named_alike(Source(str(path), ""), other)


@record()
class _FactFiles:
    """The parts and facts of a deck, and what is wrong with its files.

    `whole` is whether each file is a part.
    """

    parts: Sequence[Part]
    facts: Sequence[Fact]
    found: Sequence[Diagnostic]
    whole: bool


def _read_fact_files(
    paths: Sequence[Path],
    folder: Path,
    head: Head | None,
    reader: FileReader,
    say: Callable[[str], None],
) -> _FactFiles:
    parts: list[Part] = []
    facts: list[Fact] = []
    found: list[Diagnostic] = []
    for number, path in enumerate(paths):
        say(f"reading {path}")
        text, faults = reader.own_text(path, folder)
        if path.suffix != ".yaml":
            faults = faults or [misnamed(text)]
        elif not faults or text.text:
            name = part_named_by(path, folder)
            part, readable, faults = reader.facts(text, faults, name=name, number=number, head=head)
            if part is not None:
                parts.append(part)
            facts += readable
        found += faults
    return _FactFiles(parts, facts, found, whole=len(parts) == len(paths))
