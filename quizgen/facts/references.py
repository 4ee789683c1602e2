"""References: which other facts a fact names, and where."""

from collections.abc import Iterator

from quizgen.facts.deck import ID, Deck
from quizgen.facts.fact import Fact
from quizgen.facts.fields import Name, Ratio, Reference, table


def references(fact: Fact) -> Iterator[tuple[str, str]]:
    """The keys under which a fact names others by their ids, each with the id, in their order.

    A source's key in `by` looks like an id, too: whether there is such a fact, the deck knows.
    """
    known = table(type(fact))
    for key in fact.node.entries:
        each = known[key]
        value = getattr(fact, each.attribute)
        if each.type is Reference or (each.type is Name and ID.fullmatch(value)):
            yield key, value
        elif each.type is Ratio or each.type == tuple[Reference, ...]:
            yield from ((key, name) for name in value)


def referring(deck: Deck, fact: Fact) -> Iterator[tuple[str, Fact]]:
    """The facts of a deck that name a fact, each with the key under which it does so."""
    for other in deck.facts:
        for key, name in references(other):
            if name == fact.id:
                yield key, other
