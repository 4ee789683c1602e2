"""Contents: how many facts, questions and citations a deck has."""

from collections import Counter
from collections.abc import Iterator, Mapping

from quizgen.facts.deck import Deck
from quizgen.record import record
from quizgen.values.locators import locators


@record()
class KindCount:
    """The number of facts of a kind, and of their questions by slot."""

    name: str
    facts: int
    questions: Mapping[str, int]


@record()
class SourceCount:
    """How many facts cite a source, and which places in it.

    Of the places that the deck means to cover (`covers`), `covered` are cited by a fact and
    `missing` are not. Without `covers`, `covered` are all places that are cited.
    """

    key: str
    name: str
    facts: int
    covered: tuple[str, ...]
    missing: tuple[str, ...]


@record()
class Contents:
    """The contents of a deck, by kind and by source."""

    parts: int
    facts: int
    questions: int
    kinds: tuple[KindCount, ...]
    sources: tuple[SourceCount, ...]


def contents(deck: Deck) -> Contents:
    """Count what is in a deck. Kinds are in the order of their first facts."""
    facts: Counter[str] = Counter(fact.kind.name for fact in deck.facts)
    slots: dict[str, Counter[str]] = {name: Counter() for name in facts}
    for question in deck.questions:
        slots[question.origin.kind.name][question.slot] += 1
    return Contents(
        len(deck.parts),
        len(deck.facts),
        len(deck.questions),
        tuple(KindCount(name, number, slots[name]) for name, number in facts.items()),
        tuple(_sources(deck)),
    )


def _sources(deck: Deck) -> Iterator[SourceCount]:
    cited: dict[str, dict[str, None]] = {key: {} for key in deck.head.sources}
    facts: Counter[str] = Counter()
    for fact in deck.facts:
        citations = [each for each in fact.citations() if each.source in cited]
        facts.update({each.source for each in citations})
        for each in citations:
            cited[each.source] |= dict.fromkeys(locators(each.page or each.locator or ""))
    for key, work in deck.head.sources.items():
        meant = [*locators(work.covers)] if work.covers else [*cited[key]]
        yield SourceCount(
            key,
            work.name(deck.language),
            facts[key],
            tuple(place for place in meant if place in cited[key]),
            tuple(place for place in meant if place not in cited[key]),
        )
