"""Values with which authors say that there is none: in facts, sources and the heads of files."""

import re
from collections.abc import Iterator

from quizgen.checks.rare_signs import lines_at, values_on
from quizgen.diagnostics.located import MappingNode, Node, ScalarNode
from quizgen.diagnostics.source import Source, Span
from quizgen.facts.deck import Deck
from quizgen.facts.fields import table
from quizgen.facts.head import Head
from quizgen.facts.no_value import NO_VALUE, says_nothing
from quizgen.facts.part import FactFile, Part
from quizgen.facts.work import Work
from quizgen.lazy_pattern import lazy_pattern


def empty_values(deck: Deck) -> Iterator[tuple[Span, str, str]]:
    """The texts of a deck that say that a field has no value, with their places and keys."""
    sources = deck.node.entries.get("sources")
    nodes: list[tuple[Source, type, Node]] = [(deck.file, Head, deck.node)]
    if isinstance(sources, MappingNode):
        nodes += [(deck.file, Work, node) for node in sources.entries.values()]
    nodes += [(part.file, FactFile, part.node) for part in deck.parts]
    for source, record, node in nodes:
        for key, value in node.entries.items() if isinstance(node, MappingNode) else ():
            yield from _empty(source, record, key, value)
    for fact, key, value in values_on(deck, _lines):
        yield from _empty(fact.part.file, type(fact), key, value)


def _empty(source: Source, record: type, key: str, value: Node) -> Iterator[tuple[Span, str, str]]:
    field = table(record).get(key) if isinstance(value, ScalarNode) else None
    if field and isinstance(value, ScalarNode) and says_nothing(field, value.text):
        yield source.span(value.start, value.end), value.text, key


_AT_END = lazy_pattern(rf""": +(["']?)(?:{NO_VALUE.pattern})\1[ \t]*(?:#|$)""", re.MULTILINE)


def _lines(part: Part) -> set[int]:
    """The lines (from 0) that may end with such a text."""
    return lines_at(part.file.text, lambda text: map(re.Match.start, _AT_END.finditer(text)))
