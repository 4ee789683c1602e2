"""References: the facts and sources that a fact names, and where."""

from collections.abc import Iterator
from typing import Any

from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact, FieldPath
from quizgen.facts.fields import ID, Name, Ratio, Reference, SourceKey, table


def references(fact: Fact) -> Iterator[tuple[FieldPath, str, bool]]:
    """The references of a fact: the path, the id, and whether it can only be that of a source.

    Text of the form of an id in `by`, `according_to` or `opposes` counts as the id of a fact,
    though it can be that of a source too.
    """
    for number, citation in enumerate(fact.sources):
        yield ("sources", number, "source"), citation.source, True
    referring = _referring(type(fact))
    for key in fact.entries:
        if key not in referring:
            continue
        attribute, field_type = referring[key]
        value = getattr(fact, attribute)
        if value is None:
            # It could not be read.
            continue
        if field_type is SourceKey:
            yield (key,), value, True
        elif field_type is Reference or (field_type is Name and ID.fullmatch(value)):
            yield (key,), value, False
        elif field_type is Ratio or field_type == tuple[Reference, ...]:
            for number, name in enumerate(value):
                yield (key, number), name, False


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


_REFERRING: dict[type[Fact], dict[str, tuple[str, Any]]] = {}


def _referring(kind: type[Fact]) -> dict[str, tuple[str, Any]]:
    """The fields of a kind that hold references: the attribute and the type by key."""
    types = (SourceKey, Reference, Name, Ratio, tuple[Reference, ...])
    if kind not in _REFERRING:
        _REFERRING[kind] = {
            each.key: (each.attribute, each.type)
            for each in table(kind).values()
            if each.type in types
        }
    return _REFERRING[kind]
