"""Items of lists that YAML takes for more of the text above them."""

from collections.abc import Iterator
from typing import get_args, get_origin

from quizgen.checks.rare_signs import lines_at, values_on
from quizgen.checks.rule import Finding, check
from quizgen.diagnostics.located import MappingNode, Node, ScalarNode, SequenceNode, scalars
from quizgen.facts.deck import Deck
from quizgen.facts.fields import table
from quizgen.facts.part import Part
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.swallowed_items import WITHOUT_SPACES, said_of_swallowed, swallowed

_INDENTED_ITEM = lazy_pattern(r"\n( +)- ")


@check(Deck, alone=True)
def item_read_as_text(deck: Deck) -> Iterator[Finding]:
    """An item of a list is indented below a text, so YAML reads it as more of that text.

    Passes:

        - argument: coal paid for it
          because:
          - coal was two thirds of the tonnage
          - fares were low

    Fails:

        - argument: coal paid for it
          because:
          - coal was two thirds of the tonnage
            - fares were low
    """
    if any(_below_text(deck.file.text)):
        for scalar in _in_lists(deck.node):
            if place := swallowed(deck.file, scalar):
                yield place, said_of_swallowed(deck.file, scalar)
    for fact, key, value in values_on(deck, _suspicious_lines):
        if isinstance(value, MappingNode):
            continue
        known = table(type(fact)).get(key)
        if known and get_origin(known.type) is tuple:
            if get_args(known.type)[0] in WITHOUT_SPACES:
                # Reading has reported it.
                continue
        elif isinstance(value, ScalarNode):
            # A dash in the midst of a text.
            continue
        for scalar in scalars(value):
            if place := swallowed(fact.part.file, scalar):
                yield place, said_of_swallowed(fact.part.file, scalar)


def _in_lists(node: Node) -> Iterator[ScalarNode]:
    """The texts that are items of lists, at any depth."""
    if isinstance(node, ScalarNode):
        return
    is_list = isinstance(node, SequenceNode)
    for child in node.items if isinstance(node, SequenceNode) else node.entries.values():
        if isinstance(child, ScalarNode) and is_list:
            yield child
        yield from _in_lists(child)


def _suspicious_lines(part: Part) -> set[int]:
    return lines_at(part.file.text, _below_text)


def _below_text(text: str) -> Iterator[int]:
    """The places of items that are indented more than a line above that does not open a list."""
    for found in _INDENTED_ITEM.finditer(text):
        end = found.start()
        if text[end - 1] != ":":
            start = text.rfind("\n", 0, end) + 1
            if not text.startswith(found[1], start):
                above = text[start:end].rstrip(" ")
                if above and above[-1] != ":":
                    yield end + 1
