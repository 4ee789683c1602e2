"""From paths to decks: read the files of each deck, in the languages that are wanted."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from quizgen import languages
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Source, position
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.fields import Line, Title
from quizgen.facts.part import Part
from quizgen.facts.translation import TranslatedWork, Translation
from quizgen.reader.deck_files import read_deck_file, read_translated_head
from quizgen.reader.deck_folders import DECK_FILE, find_decks
from quizgen.reader.file_reader import FileReader
from quizgen.reader.missing_ids import counted_missing_ids
from quizgen.reader.own_names import misnamed, named_alike, part_named_by
from quizgen.reader.records import is_missing_id
from quizgen.reader.translations import (
    OriginalPart,
    TranslatedPart,
    TranslationPath,
    refused,
    told_apart,
    untranslated_part,
    without_wordings,
)
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
    parts: list[Part] = []
    facts: list[Fact] = []
    partial = bool(found)
    lost = False
    language = (head.language if head else None) or languages.DEFAULT
    every = reader.listed(folder)
    files, translations = told_apart(every, folder / DECK_FILE, language)
    named: dict[str, Path] = {}
    for path in every:
        other = named.setdefault(folded(str(path)), path)
        if other is not path:
            found.append(named_alike(Source(str(path), ""), other))
    for number, path in enumerate(files):
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
        lost = lost or len(parts) <= number
        found += faults
        partial = partial or bool(faults)
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
        tuple(parts),
        tuple(fact for fact in facts if not fact.lacks),
        partial,
        drafts=tuple(fact for fact in facts if fact.lacks),
        every_file_read=not lost,
        only_ids_lack=not lost and all(map(is_missing_id, found)),
        has_sources=file.has_sources,
    )
    if head.bibliography is not None:
        # Only a deck with a bibliography loads what reads one.
        from quizgen.reader.bibliography import with_bibliography

        deck, faults = with_bibliography(deck)
        deck = replace(deck, only_ids_lack=deck.only_ids_lack and not faults)
        found += faults
    decks = [deck] if wanted in ("", ALL_LANGUAGES, language) else []
    for code, ours in _by_language(translations, [*files, folder / DECK_FILE], language, found):
        if wanted in (ALL_LANGUAGES, code):
            decks.append(_translated(deck, code, ours, reader, say, found=found))
    return decks or [deck] * or_original, found, file.usable


def _by_language(
    translations: Iterable[TranslationPath],
    known: Collection[Path],
    language: str,
    found: list[Diagnostic],
) -> Iterator[tuple[str, list[TranslationPath]]]:
    """The translations of a deck by language, in the order of the codes, without refused ones."""
    good: dict[str, list[TranslationPath]] = {}
    for each in translations:
        wrong = refused(each, known, language)
        if wrong:
            nowhere = Source(str(each.path), "").span(position(0, 0))
            found.append(Diagnostic(nowhere, "unknown-translation", wrong))
        else:
            good.setdefault(each.language, []).append(each)
    yield from sorted(good.items())


def _translated(
    deck: Deck,
    language: str,
    translations: Iterable[TranslationPath],
    reader: FileReader,
    say: Callable[[str], None],
    *,
    found: list[Diagnostic],
) -> Deck:
    """The deck in another language. What is wrong with its files is added to `found`."""
    files = {each.original: each.path for each in translations}
    paths = set(files.values())
    title = Title(f"{deck.head.title} ({language})")
    head = replace(deck.head, language=Line(language), title=title)
    titled = False
    sources: Mapping[str, TranslatedWork] = {}
    locators: Mapping[str, str] = {}
    ask_by_tag = {tag: without_wordings(of) for tag, of in head.ask_by_tag.items()}
    parts: list[TranslatedPart] = []
    facts: list[Fact] = []
    if deck.folder / DECK_FILE in files:
        source, faults = reader.own_text(files[deck.folder / DECK_FILE], deck.folder)
        texts, faults = read_translated_head(source, faults, deck)
        found += faults
        # If it has none, that has been reported.
        titled = True
        if texts is not None:
            sources = texts.sources
            for tag, settings in texts.ask_by_tag.items():
                ask_by_tag[tag] = {**ask_by_tag.get(tag, {}), **settings}
            locators = {key.casefold(): word for key, word in texts.locators.items()}
            works = {
                key: sources[key].over(work) if key in sources else work
                for key, work in head.sources.items()
            }
            head = replace(head, title=texts.title, description=texts.description, sources=works)
    originals: dict[str, Fact] = {fact.id: fact for fact in reversed(deck.facts)}
    in_parts = groupby(deck.facts, lambda fact: fact.part.number)
    by_part = {number: [*ours] for number, ours in in_parts}
    for part in deck.parts:
        path = files.get(Path(part.file.path))
        ours = by_part.get(part.number, [])
        if path is not None and part.language == language:
            message = (
                f"{Path(part.file.path).name} is itself in '{language}': a translation is in "
                "another language"
            )
            nowhere = Source(str(path), "").span(position(0, 0))
            found.append(Diagnostic(nowhere, "unknown-translation", message))
        if part.language == language:
            parts.append(TranslatedPart(part, (), ()))
            facts += ours
            continue
        if path is None:
            parts.append(untranslated_part(part, language, ours))
            continue
        say(f"reading {path}")
        source, faults = reader.own_text(path, deck.folder)
        translated, readable, faults = reader.translation(
            source,
            faults,
            OriginalPart(
                part,
                language,
                ours,
                originals,
                locators,
                ask_by_tag,
                dollars=deck.head.math == "dollars",
            ),
        )
        found += faults
        facts += readable
        if translated is not None:
            parts.append(translated)
    translation = Translation(
        language,
        deck.facts,
        tuple(gap for each in parts for gap in each.gaps),
        tuple(fact for each in parts for fact in each.stale),
        {each.part.name: each.part.file for each in parts if Path(each.part.file.path) in paths},
        titled,
        sources,
        locators,
    )
    return Deck(
        deck.folder,
        deck.file,
        head,
        deck.node,
        tuple(each.part for each in parts),
        tuple(facts),
        partial=True,
        translation=translation,
        bibliography=deck.bibliography,
        has_sources=deck.has_sources,
    )
