"""The author's texts in a fact: those in prompts, and those to recall. A formula is one word."""

from collections.abc import Iterator

from quizgen.diagnostics.located import ScalarNode
from quizgen.facts.argument import Argument
from quizgen.facts.fact import Fact, FieldPath
from quizgen.values.markup import Marked


def prompting(fact: Fact) -> Iterator[tuple[FieldPath, str]]:
    """The texts in prompts: the kind's main value, and the author's wordings."""
    yield from _texts(fact, fact.main)
    yield from wordings(fact)


def wordings(fact: Fact) -> Iterator[tuple[FieldPath, str]]:
    """The questions worded by the author: those in `ask`, and that of an argument."""
    if isinstance(fact, Argument):
        yield ("question",), fact.question.compared
    if fact.ask:
        alone = isinstance(fact.entries["ask"], ScalarNode)
        for slot, wish in fact.ask.items():
            if wish.wording:
                yield ("ask",) if alone else ("ask", slot), wish.wording.compared


def recalled(fact: Fact) -> Iterator[tuple[FieldPath, str]]:
    """The texts that a learner recalls in words; each point of a list on its own."""
    for key in fact.recalled:
        yield from _texts(fact, key)


def _texts(fact: Fact, key: str) -> Iterator[tuple[FieldPath, str]]:
    value = getattr(fact, key)
    if isinstance(value, Marked):
        yield (key,), value.compared
    elif isinstance(value, tuple):
        for number, point in enumerate(value):
            yield (key, number), point.compared
