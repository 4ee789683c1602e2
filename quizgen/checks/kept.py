"""Checking decks again and again while one of their files changes.

A rule that is `alone` finds the same of a fact as before, as long as the fact and those that it
names are the same. So it is run again only for parts where they are not. All other rules are run
each time.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from operator import is_
from pathlib import Path
from typing import Any

from quizgen.checks.once_per_fact import forget_others
from quizgen.checks.rule import Finding, Rule
from quizgen.checks.run import (
    duplicate_decks,
    findings,
    found_in_deck,
    not_allowed,
    rules_for,
)
from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.located import Node, scalars, without_positions
from quizgen.diagnostics.source import Source
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.part import Part
from quizgen.record import record

Found = list[tuple[Rule, Finding]]


class KeptChecks:
    """The rules with some names, run on decks of which most files are the same as before.

    The result is that of `check_decks`. Facts of files that were not read again must be the same
    objects as before.
    """

    def __init__(self, today: int) -> None:
        """`today` is a day number, as from `datetime.date.toordinal`."""
        self.today = today
        self._decks: dict[tuple[Path, str], _KeptDeck] = {}

    def check_decks(self, decks: Sequence[Deck], names: Collection[str]) -> list[Diagnostic]:
        """What the rules with these names find in decks, and between them."""
        found = [*duplicate_decks(decks)] if "duplicate-id" in names else []
        for deck in decks:
            kept = self._decks.setdefault((deck.folder, deck.translated_into), _KeptDeck())
            found += kept.check(deck, names, self.today)
        forget_others([fact for kept in self._decks.values() for fact in kept.facts])
        return found


@record()
class _KeptPart:
    """What the rules found in a part. `names` are all its texts, the names of facts among them.

    `related` are the other files in which there are places that it was compared with.
    """

    facts: tuple[Fact, ...]
    names: frozenset[str]
    found: Found
    related: tuple[Source, ...]


class _KeptDeck:
    """The last check of a deck."""

    def __init__(self) -> None:
        self._about: tuple[Any, ...] = ()
        self._by_id: dict[str, Fact] = {}
        self._parts: dict[str, _KeptPart] = {}
        self._in_head: Found = []

    def check(self, deck: Deck, names: Collection[str], today: int) -> list[Diagnostic]:
        """As `check_deck`."""
        rules = rules_for(deck, names)
        alone = [rule for rule in rules if rule.alone]
        others = [rule for rule in rules if not rule.alone]
        changed = self._changed(deck)
        about = self._what_rules_see(deck, alone, today)
        if about != self._about:
            self._parts = {}
            self._about = about
            view = deck.only((), ())
            self._in_head = [*findings(alone, view, today)]
        parts: dict[str, _KeptPart] = {}
        current: set[int] = set()
        for part, facts in _by_part(deck):
            kept = self._parts.get(part.name)
            if kept and kept.related and not current:
                current = _sources(deck)
            if (
                kept is None
                or not _are_same(kept.facts, facts)
                or not changed.isdisjoint(kept.names)
                or not all(id(each) in current for each in kept.related)
            ):
                kept = _checked(deck, part, facts, alone, today)
            parts[part.name] = kept
        self._parts = parts
        found = [*self._in_head]
        for each in parts.values():
            found += each.found
        for rule in others:
            found += [(rule, finding) for finding in found_in_deck(rule, deck, today)]
        return not_allowed(found, deck, rules)

    @property
    def facts(self) -> Iterable[Fact]:
        """The facts that were checked."""
        return self._by_id.values()

    def _changed(self, deck: Deck) -> set[str]:
        """The ids of facts that were added, removed or changed, apart from their places."""
        old, new = self._by_id, deck.by_id
        self._by_id = new
        return (old.keys() - new.keys()) | {
            name
            for name, fact in new.items()
            if (before := old.get(name)) is not fact
            and (before is None or _content(before) != _content(fact))
        }

    def _what_rules_see(self, deck: Deck, rules: list[Rule], today: int) -> tuple[Any, ...]:
        """All besides facts that can change what the rules find."""
        is_shown = any(fact.image or fact.answer_image or fact.audio for fact in deck.facts)
        media = [*_files(deck)] if is_shown else []
        cited = deck.bibliography
        return (
            deck.file.text,
            cited and {key: cited.written(key) for key in cited.entries},
            deck.translation and deck.translation.language,
            [rule.name for rule in rules],
            today,
            media,
        )


def _checked(
    deck: Deck, part: Part, facts: tuple[Fact, ...], rules: list[Rule], today: int
) -> _KeptPart:
    """What the rules find in a part of a deck."""
    found = [
        (rule, finding)
        for rule, finding in findings(rules, deck.only((part,), facts), today)
        # What is in the deck file is found once for all parts.
        if finding[0].source is not deck.file
    ]
    related = {
        id(other.source): other.source for _, (place, _, *others) in found for other in others
    }
    nodes = [of.node for fact in facts for of in (fact, fact.original) if of]
    names = frozenset(scalar.text for node in nodes for scalar in scalars(node))
    return _KeptPart(facts, names, found, tuple(related.values()))


def _by_part(deck: Deck) -> Iterator[tuple[Part, tuple[Fact, ...]]]:
    """The parts of a deck, each with its facts."""
    facts: dict[str, list[Fact]] = {part.name: [] for part in deck.parts}
    for fact in deck.facts:
        facts[fact.part.name].append(fact)
    for part in deck.parts:
        yield part, tuple(facts[part.name])


def _are_same(these: tuple[Fact, ...], those: tuple[Fact, ...]) -> bool:
    return len(these) == len(those) and all(map(is_, these, those))


def _content(fact: Fact) -> tuple[Any, ...]:
    """All that another fact can know of a fact, without places."""
    nodes: list[Node] = [of.node for of in (fact, fact.original) if of]
    return (fact.part.language, *map(without_positions, nodes))


def _sources(deck: Deck) -> set[int]:
    """The identities of the files that facts are in."""
    facts = deck.by_id.values()
    found = {id(fact.part.file) for fact in facts}
    return found | {id(fact.original.part.file) for fact in facts if fact.original}


def _files(deck: Deck) -> Iterator[tuple[str, int, int]]:
    """The files of the pictures and sounds, each with its time and size."""
    for name in deck.media.names:
        try:
            status = deck.media.path(name).stat()
        except OSError:
            continue
        yield name, status.st_mtime_ns, status.st_size
