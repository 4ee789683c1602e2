"""References: the facts and sources that a fact names, and where."""

from collections.abc import Iterator
from typing import Any, Literal

from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.fields import ID, Name, Ratio, Reference, SourceKey, table
from quizgen.facts.located_fact import FieldPath


def references(fact: Fact) -> Iterator[tuple[FieldPath, str, bool]]:
    """The references of a fact: the path, the id, and whether it can only be that of a source.

    Text of the form of an id in `by`, `according_to` or `opposes` counts as the id of a fact,
    though it can be that of a source too.
    """
    for number, citation in enumerate(fact.sources):
        yield ("sources", number, "source"), citation.source, True
    referring = _referring(type(fact))
    for key in filter(referring.__contains__, fact.entries):
        attribute, sort = referring[key]
        value = getattr(fact, attribute)
        if value is None:
            # It could not be read.
            continue
        if sort == "several":
            for number, name in enumerate(value):
                yield (key, number), name, False
        elif sort != "name" or ID.fullmatch(value):
            yield (key,), value, sort == "source"


def named_facts(fact: Fact) -> Iterator[tuple[str, str]]:
    """The ids of other facts that a fact names, each with its key, in their order."""
    for path, name, of_source in references(fact):
        if not of_source:
            yield str(path[0]), name


def referring(deck: Deck, fact: Fact) -> Iterator[tuple[str, Fact]]:
    """The facts of a deck that name a fact, each with the key of the reference."""
    for other in deck.facts:
        for key, name in named_facts(other):
            if name == fact.id:
                yield key, other


_Sort = Literal["source", "fact", "name", "several"]
"""What a field holds: the key of a source, an id, an id or a name, or ids."""

_SORTS: dict[Any, _Sort] = {
    SourceKey: "source",
    Reference: "fact",
    Name: "name",
    Ratio: "several",
    tuple[Reference, ...]: "several",
}

_REFERRING: dict[type[Fact], dict[str, tuple[str, _Sort]]] = {}


def _referring(kind: type[Fact]) -> dict[str, tuple[str, _Sort]]:
    """The fields of a kind that hold references, by key: the attribute, and what it holds."""
    if kind not in _REFERRING:
        _REFERRING[kind] = {
            each.key: (each.attribute, _SORTS[each.type])
            for each in table(kind).values()
            if each.type in _SORTS
        }
    return _REFERRING[kind]
