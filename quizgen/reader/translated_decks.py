"""A deck in another language: as it was written, with the texts of the files that translate it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Source, position
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.fields import AskSettings, Line, Title
from quizgen.facts.head import Head
from quizgen.facts.part import Part, possible_ids
from quizgen.facts.translation import TranslatedWork, Translation
from quizgen.reader.deck_files import read_translated_head
from quizgen.reader.deck_folders import DECK_FILE
from quizgen.reader.file_reader import FileReader
from quizgen.reader.translations import (
    OriginalPart,
    TranslatedPart,
    TranslationPath,
    refused,
    untranslated_part,
    without_wordings,
)
from quizgen.record import record


def by_language(
    translations: Iterable[TranslationPath],
    known: Collection[Path],
    language: str,
    found: list[Diagnostic],
) -> Iterator[tuple[str, list[TranslationPath]]]:
    """The translations of a deck by language, in the order of the codes.

    `known` are the files of the deck, and `language` is its own. What is refused is reported in
    `found`.
    """
    good: dict[str, list[TranslationPath]] = {}
    for each in translations:
        wrong = refused(each, known, language)
        if wrong:
            found.append(_unknown(each.path, wrong))
        else:
            good.setdefault(each.language, []).append(each)
    yield from sorted(good.items())


def _unknown(path: Path, message: str) -> Diagnostic:
    return Diagnostic(Source(str(path), "").span(position(0, 0)), "unknown-translation", message)


def translated_deck(
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
    words = _words(deck, language, files.get(deck.folder / DECK_FILE), reader, found)
    parts: list[TranslatedPart] = []
    facts: list[Fact] = []
    originals: dict[str, Fact] = {fact.id: fact for fact in reversed(deck.facts)}
    in_parts = groupby(deck.facts, lambda fact: fact.part.number)
    by_part = {number: [*ours] for number, ours in in_parts}
    for part in deck.parts:
        path = files.get(Path(part.file.path))
        ours = by_part.get(part.number, [])
        if part.language == language:
            if path is not None:
                found.append(_unknown(path, _already_in(part, language)))
            parts.append(TranslatedPart(part, (), ()))
            facts += ours
        elif path is None:
            parts.append(untranslated_part(part, language, ours))
        else:
            say(f"reading {path}")
            source, faults = reader.own_text(path, deck.folder)
            original = OriginalPart(
                part,
                language,
                ours,
                originals,
                possible_ids(part.file) - originals.keys() if deck.partial else (),
                words.locators,
                words.ask_by_tag,
                dollars=deck.head.math == "dollars",
            )
            translated, readable, faults = reader.translation(source, faults, original)
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
        words.titled,
        words.sources,
        words.locators,
    )
    return Deck(
        deck.folder,
        deck.file,
        words.head,
        deck.node,
        tuple(each.part for each in parts),
        tuple(facts),
        partial=True,
        translation=translation,
        bibliography=deck.bibliography,
        has_sources=deck.has_sources,
    )


def _already_in(part: Part, language: str) -> str:
    name = Path(part.file.path).name
    return f"{name} is itself in '{language}': a translation is in another language"


@record()
class _Words:
    """What a translation of `deck.yaml` gives, or what the deck has without one.

    `titled` is whether there is such a file. The others are as in `Translation` and `OriginalPart`.
    """

    head: Head
    titled: bool
    sources: Mapping[str, TranslatedWork]
    locators: Mapping[str, str]
    ask_by_tag: Mapping[str, AskSettings]


def _words(
    deck: Deck, language: str, path: Path | None, reader: FileReader, found: list[Diagnostic]
) -> _Words:
    title = Title(f"{deck.head.title} ({language})")
    head = replace(deck.head, language=Line(language), title=title)
    ask_by_tag = {tag: without_wordings(of) for tag, of in head.ask_by_tag.items()}
    if path is None:
        return _Words(head, False, {}, {}, ask_by_tag)
    source, faults = reader.own_text(path, deck.folder)
    texts, faults = read_translated_head(source, faults, deck)
    found += faults
    if texts is None:
        # If it has no title, that has been reported.
        return _Words(head, True, {}, {}, ask_by_tag)
    for tag, settings in texts.ask_by_tag.items():
        ask_by_tag[tag] = {**ask_by_tag.get(tag, {}), **settings}
    sources = texts.sources
    works = {
        key: sources[key].over(work) if key in sources else work
        for key, work in head.sources.items()
    }
    head = replace(head, title=texts.title, description=texts.description, sources=works)
    locators = {key.casefold(): word for key, word in texts.locators.items()}
    return _Words(head, True, sources, locators, ask_by_tag)
