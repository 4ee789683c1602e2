"""Reading imported facts as a deck reads them, and leaving out what `check` would refuse."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from quizgen.checks.rule import RULES
from quizgen.checks.run import check_deck
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Source
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.head import Head
from quizgen.facts.part import Part
from quizgen.importing.drafting import Draft, Misfit
from quizgen.importing.identities import misfit_of
from quizgen.importing.writing import fact_file
from quizgen.reader.deck_files import read_deck_file, read_fact_file
from quizgen.reader.deck_folders import DECK_FILE
from quizgen.reader.plain_values import TO_DO
from quizgen.record import record

MOST_CHECKED = 20_000
"""Facts that are compared with each other. More would not fit in memory beside the import."""

_PIECE = 1_000
"""Facts that are read at once."""

_ROUNDS = 10
"""How often drafts with errors are left out, since that can make others wrong."""


@record()
class Surroundings:
    """Where facts are to be: a deck, or None for a new one with this `deck.yaml`.

    `language` is that of the facts, `today` a day number.
    """

    deck: Deck | None
    head: str
    language: str
    today: int


def proved(drafts: Sequence[Draft], around: Surroundings, misfits: list[Misfit]) -> list[Draft]:
    """The drafts that a deck can have. The others are added to `misfits`, with the reason."""
    deck, language = around.deck, around.language
    # Without titles, the file could not be read.
    head_source = Source(DECK_FILE, around.head.replace(f"title: {TO_DO}", "title: a source"))
    file = read_deck_file(head_source, [])
    node, head = file.node, file.head if file.usable else None
    known = deck.head if deck else head
    lines = [f"language: {language}"] if not known or (known.language or "en") != language else []
    kept: list[Draft] = []
    parts: list[Part] = []
    facts: list[Fact] = []
    by_place: dict[str, tuple[tuple[int, ...], Sequence[Draft]]] = {}
    is_checked = len(drafts) + (len(deck.facts) if deck else 0) <= MOST_CHECKED
    first = len(deck.parts) if deck else 0
    for number, start in enumerate(range(0, len(drafts), _PIECE), first):
        piece = drafts[start : start + _PIECE]
        good, made = _readable(piece, lines, number, known, misfits)
        kept += good
        if made and is_checked:
            part, theirs, starts = made
            parts.append(part)
            facts += theirs
            by_place[part.file.path] = (starts, good)
    if not is_checked or not facts:
        return kept
    if deck:
        whole = replace(deck, parts=(*deck.parts, *parts), facts=(*deck.facts, *facts))
    elif head and node:
        whole = Deck(Path(), head_source, head, node, tuple(parts), tuple(facts))
    else:
        return kept
    refused = dict(_refused(whole, by_place, around.today))
    misfits += [misfit_of(draft, why) for draft, why in refused.values()]
    return [draft for draft in kept if id(draft) not in refused]


def _readable(
    drafts: Sequence[Draft],
    lines: Sequence[str],
    number: int,
    head: Head | None,
    misfits: list[Misfit],
) -> tuple[Sequence[Draft], tuple[Part, list[Fact], tuple[int, ...]] | None]:
    """The drafts that can be read, and what they are; the others are added to `misfits`."""
    while drafts:
        written = fact_file(lines, drafts)
        # No file has such a name.
        source = Source(f"\0{number}", written.text)
        part, facts, found = read_fact_file(source, [], name=source.path, number=number, head=head)
        for each in found:
            # What is wrong above all facts would be wrong without any of them.
            assert each.span.line >= written.lines[0], each.message
        wrong: dict[int, str] = {}
        for each in found:
            if each.severity == "error":
                wrong.setdefault(_index(written.lines, each), each.message)
        if not wrong:
            return drafts, (part, facts, written.lines) if part else None
        misfits += [misfit_of(drafts[n], why) for n, why in sorted(wrong.items())]
        drafts = [draft for n, draft in enumerate(drafts) if n not in wrong]
    return drafts, None


def _index(lines: Sequence[int], found: Diagnostic) -> int:
    """The index of the fact that a diagnostic is in."""
    return max(0, bisect_right(lines, found.span.line) - 1)


_FILLED_IN_LATER = frozenset({"source-missing", "unknown-reference"})


def _refused(
    deck: Deck, by_place: Mapping[str, tuple[tuple[int, ...], Sequence[Draft]]], today: int
) -> Iterator[tuple[int, tuple[Draft, str]]]:
    """The drafts in which a rule finds an error, by the identity of each, with the message."""
    names = [
        name
        for name, rule in RULES.items()
        if rule.severity == "error"
        and name not in _FILLED_IN_LATER
        and not rule.family.startswith("media")
    ]
    for _ in range(_ROUNDS):
        gone: set[str] = set()
        for found in check_deck(deck, today, names):
            fact = deck.fact_at(found.span)
            if fact is None or found.span.source.path not in by_place or fact.id in gone:
                continue
            gone.add(fact.id)
            lines, drafts = by_place[found.span.source.path]
            draft = drafts[_index(lines, found)]
            yield id(draft), (draft, found.message)
        if not gone:
            return
        deck = replace(deck, facts=tuple(each for each in deck.facts if each.id not in gone))
