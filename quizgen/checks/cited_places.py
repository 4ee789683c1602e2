"""Where facts cite their sources, and where sources are written in the files of a deck."""

from collections.abc import Iterator

from quizgen.diagnostics import located
from quizgen.diagnostics.source import Span
from quizgen.facts.citation import Citation
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.located_fact import FieldPath


def cited(fact: Fact) -> Iterator[tuple[FieldPath, Citation]]:
    """The citations of a fact, each with its path there, which is () for `source` and `page`."""
    for number, citation in enumerate(fact.citations()):
        yield ("sources", number) if fact.sources else (), citation


def place_of_source(deck: Deck, key: str, field: str) -> Span:
    """The place of a source's field, or of its key if it does not have the field.

    It is in `deck.yaml`, or in the bibliography that the source is from.
    """
    if located.find(deck.node, ("sources", key, field)):
        return deck.at("sources", key, field)
    entry = deck.bibliography.entries.get(key) if deck.bibliography else None
    if entry is not None and deck.bibliography:
        value = entry.entries.get(field, entry)
        if field in entry.entries or not deck.has_own_source(key):
            return deck.bibliography.file.span(value.start, value.end)
    return deck.at_key("sources", key)
