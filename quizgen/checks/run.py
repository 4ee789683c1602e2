"""Running every rule over a deck."""

from collections.abc import Iterable, Iterator, Sequence

from quizgen.checks import dates, identity, media, prompts, sources, writing
from quizgen.checks.rule import RULES, Finding, Rule
from quizgen.diagnostic import Diagnostic
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.source import Span

FAMILIES = (writing, identity, prompts, dates, sources, media)
"""The modules whose import declares the rules."""


def check_decks(decks: Sequence[Deck]) -> list[Diagnostic]:
    """All that the rules find in decks, and between them."""
    return [*duplicate_decks(decks), *(each for deck in decks for each in check_deck(deck))]


def duplicate_decks(decks: Iterable[Deck]) -> Iterator[Diagnostic]:
    """Decks of one id would overwrite each other's package and share their learners' notes."""
    first: dict[str, Deck] = {}
    for deck in decks:
        other = first.setdefault(deck.id, deck)
        if other is not deck:
            message = f"the deck id '{deck.id}' is taken: give this deck its own"
            related = ((other.at("deck"), "compare with this one"),)
            yield Diagnostic(deck.at("deck"), "duplicate-id", message, related=related)


def check_deck(deck: Deck) -> list[Diagnostic]:
    """All that the rules find in a deck, but for what its facts allow."""
    rules = [rule for rule in RULES.values() if not (rule.whole and deck.partial)]
    found = [
        diagnostic
        for rule in rules
        if rule.subject is Deck
        for diagnostic in _diagnostics(rule, rule.run(deck), deck)
    ]
    by_kind: dict[type[Fact], list[Rule]] = {}
    for fact in deck.facts:
        kind = type(fact)
        if kind not in by_kind:
            by_kind[kind] = [rule for rule in rules if issubclass(kind, rule.subject)]
        for rule in by_kind[kind]:
            found += _diagnostics(rule, rule.run(fact), deck)
    return found


def _diagnostics(rule: Rule, findings: Iterable[Finding], deck: Deck) -> Iterator[Diagnostic]:
    for span, message, *others in findings:
        places = (span, *others)
        if rule.final or not any(_allows(deck, each, rule.name) for each in places):
            related = tuple((other, "compare with this one") for other in others)
            yield Diagnostic(span, rule.name, message, rule.severity, related)


def _allows(deck: Deck, span: Span, name: str) -> bool:
    """Whether the fact, or the deck file, in which a fault lies allows it."""
    if span.source is deck.file:
        return name in deck.head.allow
    fact = deck.fact_at(span)
    return fact is not None and name in fact.allow
