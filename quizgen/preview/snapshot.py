"""DeckSnapshot: decks as they were read once, and what is wrong with them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.source import Source, line_and_column, position
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.questions.choices import Pool
from quizgen.quiz.library import Library
from quizgen.record import record


@record(eq=False)
class FactEntry:
    """A fact on the page.

    `key` stays the same when the fact or another one is edited: the ids of its deck and of itself.
    `first` and `last` are the lines of its entry, from 1. `deck` has all its facts, also those
    without an id. If `readable` is false, values could not be read, so nothing can be asked.
    """

    key: str
    deck: Deck
    fact: Fact
    first: int
    last: int
    readable: bool

    @property
    def path(self) -> str:
        """Its file, as the user wrote it."""
        return self.fact.part.file.path


class DeckSnapshot:
    """What the page shows: the entries by key, in study order, and the problems by position."""

    def __init__(self, decks: Sequence[Deck], problems: Sequence[Diagnostic]) -> None:
        self.problems = problems
        self._read = decks
        self.decks = [deck.with_drafts("id") for deck in decks]
        self.entries: dict[str, FactEntry] = {}
        for deck, every in zip(self.decks, decks, strict=True):
            for each in _entries(deck, every, self.entries):
                self.entries[each.key] = each
        self._pools: dict[Deck, Pool] = {}

    def kept_after(self, failure: str) -> "DeckSnapshot":
        """The same facts, where the decks cannot be read any more, with why as their problem."""
        place = self.decks[0].file.span(position(0, 0)) if self.decks else None
        told = [Diagnostic(place, "unreadable", failure)] if place else []
        return DeckSnapshot(self._read, told)

    @cached_property
    def library(self) -> Library:
        """What judges typed answers among all names of the decks."""
        return Library(self.decks, None)

    def pool(self, deck: Deck) -> Pool:
        """What wrong options are drawn from."""
        if deck not in self._pools:
            self._pools[deck] = Pool(deck.questions)
        return self._pools[deck]

    @cached_property
    def files(self) -> Mapping[str, Source]:
        """The fact files, the files of the decks and those with problems, by path."""
        every = [each.span.source for each in self.problems]
        for deck in self.decks:
            every += [deck.file, *(part.file for part in deck.parts)]
        return {each.path: each for each in every}

    @cached_property
    def unread(self) -> list[Diagnostic]:
        """The errors that are within no entry."""
        errors = [each for each in self.problems if each.severity == "error"]
        shown = {
            (entry.path, line)
            for entry in self.entries.values()
            for line in range(entry.first, entry.last + 1)
        }
        return [each for each in errors if (each.span.source.path, each.span.line) not in shown]

    def problems_of(self, entry: FactEntry) -> list[Diagnostic]:
        """What is wrong within an entry."""
        return [
            each
            for each in self.problems
            if each.span.source.path == entry.path and entry.first <= each.span.line <= entry.last
        ]

    def at(self, path: str, line: int) -> str | None:
        """The key of the fact that a line of a file belongs to, from 1; None if there is none."""
        for each in self.entries.values():
            if each.path == path and each.first <= line <= each.last:
                return each.key
        return None


def edited_fact(before: DeckSnapshot, after: DeckSnapshot) -> str | None:
    """The key of the fact that was edited: that at the first line that differs.

    If it cannot be read any more, it is the one that was there before.
    """
    for path, source in after.files.items():
        old = before.files.get(path)
        if old is None or old.text == source.text:
            continue
        line = _first_change(old.lines, source.lines)
        was, found = before.at(path, line), after.at(path, line)
        if was is not None and was not in after.entries and found in (None, *before.entries):
            return was
        if (there := found or was) is not None:
            return there
    return None


def _first_change(old: Sequence[str], new: Sequence[str]) -> int:
    """The number of the first line that differs, from 1."""
    pairs = enumerate(zip(old, new, strict=False), 1)
    return next((number for number, (one, other) in pairs if one != other), min(len(old), len(new)))


def _entries(deck: Deck, every: Deck, taken: Collection[str]) -> Iterator[FactEntry]:
    """The entries of a deck with its drafts, in study order.

    Each is to be added to the keys that are `taken` before the next is made.
    """
    unread = [each for each in every.drafts if each.lacks == "values"]
    facts = sorted([*deck.facts, *unread], key=lambda each: (each.part.number, each.node.start))
    for fact in facts:
        key = _free(_key(deck, fact), taken)
        (first, _), (last, column) = map(line_and_column, (fact.node.start, fact.node.end))
        readable = fact.lacks != "values"
        # An entry ends where the next one begins, at the start of its line.
        yield FactEntry(key, deck, fact, first + 1, max(first, last - (column == 0)) + 1, readable)


def _key(deck: Deck, fact: Fact) -> str:
    return f"{deck.id}/{fact.part.name}/new" if fact.lacks == "id" else f"{deck.id}/{fact.id}"


def _free(key: str, taken: Collection[str]) -> str:
    """The key; with a number, if another fact has it."""
    number, free = 1, key
    while free in taken:
        number += 1
        free = f"{key}~{number}"
    return free
