"""The sorts of files of a deck: `deck.yaml`, files of facts, and translations of both.

Where a file has slips, they are reported, and what else is wrong with it is found without them.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from quizgen import languages
from quizgen.diagnostics import located
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.located import Node
from quizgen.diagnostics.source import Source, Span, line_and_column, position
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.head import Head
from quizgen.facts.part import Part
from quizgen.reader.facts import means_key, no_words, read_part, settings_by_tag
from quizgen.reader.look_alikes import Slip, quoted_in_vain
from quizgen.reader.mending import as_written, mended, slip_diagnostics, without_slips
from quizgen.reader.records import values_read
from quizgen.reader.recovery import parse_all
from quizgen.reader.report import Report
from quizgen.reader.silent_slips import may_have_silent_slips
from quizgen.reader.translated_heads import TranslatedHead, translated_head, unused_locators
from quizgen.reader.translations import OriginalPart, TranslatedPart, read_translated_part
from quizgen.record import record

Content = TypeVar("Content")
"""What a file is besides its facts: a part, or a translated one."""


def read_fact_file(
    source: Source,
    faults: list[Diagnostic],
    *,
    name: str,
    number: int,
    head: Head | None,
) -> tuple[Part | None, list[Fact], list[Diagnostic]]:
    """The part that a file is, its facts, and what is wrong with it; `faults` are known already.

    `head` is what `deck.yaml` says; None if it could not be read.

    Facts with a slip are left out, like all facts with an error.
    """

    def convert(root: Node | None, report: Report) -> tuple[Part | None, list[Fact]]:
        return read_part(
            root,
            source,
            report,
            name=name,
            number=number,
            language=(head and head.language) or languages.DEFAULT,
            ask_by_tag=head.ask_by_tag if head else {},
        )

    return _read_facts(source, faults, convert, dollars=bool(head and head.math == "dollars"))


def read_translation(
    source: Source,
    faults: list[Diagnostic],
    original: OriginalPart,
) -> tuple[TranslatedPart | None, list[Fact], list[Diagnostic]]:
    """A part in another language, its facts, and what is wrong with the file that translates it."""

    def convert(root: Node | None, report: Report) -> tuple[TranslatedPart | None, list[Fact]]:
        return read_translated_part(root, source, report, original)

    return _read_facts(source, faults, convert, dollars=original.dollars)


def _read_facts(
    source: Source,
    faults: list[Diagnostic],
    convert: Callable[[Node | None, Report], tuple[Content | None, list[Fact]]],
    *,
    dollars: bool,
) -> tuple[Content | None, list[Fact], list[Diagnostic]]:
    """What `convert` makes of the nodes of a file, its facts, and what is wrong with it."""

    def read(text: Source) -> tuple[Content | None, list[Fact], list[Diagnostic]]:
        root, broken = parse_all(text)
        if root is None and (faults or broken):
            return None, [], broken
        report = Report(source, broken, dollars)
        content, facts = convert(root, report)
        return content, facts, report.diagnostics

    content, facts, found = read(source)
    slips = _slips(source, found)
    if slips:
        content, facts, found = read(mended(source, slips))
        every, facts = facts, without_slips(facts, slips)
        kept = set(facts)
        found += _in_vain(source, [fact for fact in every if fact not in kept])
        found = [*slip_diagnostics(source, slips), *as_written(found, source, slips)]
    return content, facts, faults + found


def _in_vain(source: Source, left_out: Iterable[Fact]) -> Iterator[Diagnostic]:
    """What the check `curly-quotes` would find in facts that it does not see."""
    for fact in left_out:
        for scalar in located.scalars(fact.node):
            message = quoted_in_vain(scalar)
            if message and "curly-quotes" not in fact.allow:
                span = source.span(scalar.start, scalar.end)
                yield Diagnostic(span, "curly-quotes", message, "warning")


@record()
class DeckFile:
    """A `deck.yaml` that was read, and what is wrong with it.

    `node` and `head` are None if it cannot be read as one at all. If it is not `usable`, the head
    has what could be read of it, and is only for checking the facts. `has_sources` says whether
    all of its sources are known at least by their keys.
    """

    node: located.MappingNode | None
    head: Head | None
    found: list[Diagnostic]
    usable: bool
    has_sources: bool = True


def read_deck_file(source: Source, faults: list[Diagnostic]) -> DeckFile:
    """The content of `deck.yaml`, and what is wrong with it.

    It is not usable after an error, unless that is a slip, whose meaning is plain.
    """
    if faults:
        return DeckFile(None, None, faults, usable=False)
    file = _read_head(source, source)
    slips = _slips(source, file.found)
    if slips:
        file = _read_head(mended(source, slips), source)
        found = [*slip_diagnostics(source, slips), *as_written(file.found, source, slips)]
        return replace(file, found=found)
    return file


def read_translated_head(
    source: Source, faults: list[Diagnostic], deck: Deck
) -> tuple[TranslatedHead | None, list[Diagnostic]]:
    """The content of a translation of a deck's `deck.yaml`, and what is wrong with it."""
    root, broken = parse_all(source)
    report = Report(source, faults + broken)
    if report.diagnostics:
        return None, report.diagnostics
    head = translated_head(root, source, report, deck.head)
    # Of a partial deck, a fact that has the locator may not be there.
    if head is not None and not deck.partial:
        unused_locators(head, root, deck.facts, report)
    return head, report.diagnostics


def _slips(source: Source, found: list[Diagnostic]) -> list[Slip]:
    """The slips of a file in which something was found, or may be one that YAML reads as text.

    Looking for slips takes as long as reading, and most files have neither.
    """
    if not (found or may_have_silent_slips(source.text)):
        return []
    from quizgen.reader.slips import find_slips

    return find_slips(source)


def _read_head(text: Source, source: Source) -> DeckFile:
    root, broken = parse_all(text)
    report = Report(source, broken)
    if not isinstance(root, located.MappingNode):
        if not broken:
            message = "not a deck file: write `deck: …` with the deck's id and `title: …`"
            broken.append(Diagnostic(_start(root, source), "not-a-deck-file", message))
        return DeckFile(None, None, broken, usable=False)
    unreadable = len(broken)
    math = root.entries.get("math")
    report.dollars = isinstance(math, located.ScalarNode) and math.text == "dollars"
    report.bibliography = "bibliography" in root.entries
    values, wrong = values_read(Head, root, report, leading="deck")
    if unreadable:
        report.diagnostics[unreadable:] = _of_what_was_read(report.diagnostics[unreadable:], root)
    language = values["language"]
    if language is not None and not languages.has_words(language):
        report.at(root.entries["language"], "unknown-language", no_words(language))
        wrong.add("language")
    if wrong or unreadable:
        # Most decks have no errors in their deck file.
        from quizgen.reader.draft_heads import draft_head

        sources = root.entries.get("sources")
        has_sources = not unreadable and (
            isinstance(sources, located.MappingNode) or not means_key(Head, "sources", wrong)
        )
        head = draft_head(root, source, values, wrong)
        return DeckFile(root, head, report.diagnostics, usable=False, has_sources=has_sources)
    values["ask_by_tag"] = settings_by_tag(values["ask_by_tag"], root, report)
    return DeckFile(root, Head(**values), report.diagnostics, usable=True)


def _of_what_was_read(found: list[Diagnostic], root: located.MappingNode) -> list[Diagnostic]:
    """What was found before the last key, whose value the rest of the file may belong to."""
    last = max((line_and_column(each.key)[0] for each in root.entries.values()), default=0)
    # What is missing at the top is said of its first key, and may be in the rest.
    top = line_and_column(root.start)[0]
    lines = ((each, each.span.line - 1) for each in found)
    return [
        each
        for each, line in lines
        if line < last and (each.name != "missing-field" or line != top)
    ]


def _start(root: Node | None, source: Source) -> Span:
    return source.span(root.start if root is not None else position(0, 0))
