"""What the author of a fact wrote: texts that are put to a learner, and texts to be recalled."""

from collections.abc import Iterator
from typing import TypeAlias

from quizgen.diagnostics.located import ScalarNode
from quizgen.facts.argument import Argument
from quizgen.facts.fact import Fact
from quizgen.values.markup import Marked

FieldPath: TypeAlias = tuple[str | int, ...]
"""The path of a text in a fact, for `Fact.at`."""


def prompting(fact: Fact) -> Iterator[tuple[FieldPath, str]]:
    """The texts that a learner is asked with: the kind's main value, and wordings of its own."""
    yield from _texts(fact, fact.main)
    yield from wordings(fact)


def wordings(fact: Fact) -> Iterator[tuple[FieldPath, str]]:
    """The questions that the author worded: those of `ask`, and an argument's."""
    if isinstance(fact, Argument):
        yield ("question",), fact.question.text
    if fact.ask:
        alone = isinstance(fact.node.entries["ask"], ScalarNode)
        for slot, wish in fact.ask.items():
            if wish.wording:
                yield ("ask",) if alone else ("ask", slot), wish.wording.text


def recalled(fact: Fact) -> Iterator[tuple[FieldPath, str]]:
    """The texts that a learner is to recall in words, each on its own."""
    for key in fact.recalled:
        yield from _texts(fact, key)


def _texts(fact: Fact, key: str) -> Iterator[tuple[FieldPath, str]]:
    value = getattr(fact, key)
    if isinstance(value, Marked):
        yield (key,), value.text
    elif isinstance(value, tuple):
        for number, point in enumerate(value):
            yield (key, number), point.text
