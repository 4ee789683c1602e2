"""The author's texts in a fact: those in prompts, and those to recall."""

from collections.abc import Iterator
from functools import cache

from quizgen.checks.once_per_deck import once_per_deck
from quizgen.diagnostics.located import ScalarNode
from quizgen.facts.argument import Argument
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.fields import MARKDOWN_TYPES, table
from quizgen.facts.located_fact import FieldPath
from quizgen.facts.question import OpenQuestion
from quizgen.values.markup import Marked


@once_per_deck
def in_prompts(deck: Deck) -> Iterator[tuple[Fact, FieldPath, Marked, str]]:
    """The texts in prompts of each fact, and their prose."""
    for fact in deck.facts:
        for path, text in prompting(fact):
            yield fact, path, text, prose(text)


@once_per_deck
def worded(deck: Deck) -> Iterator[tuple[Fact, FieldPath, str]]:
    """The prose of the questions that the author worded."""
    for fact in deck.facts:
        for path, text in wordings(fact):
            yield fact, path, prose(text)


@once_per_deck
def to_recall(deck: Deck) -> Iterator[tuple[Fact, FieldPath, str]]:
    """The prose of the texts that a learner recalls in words; each point of a list on its own."""
    for fact in deck.facts:
        for key in fact.recalled:
            for path, text in _texts(key, getattr(fact, key)):
                yield fact, path, prose(text)


def prompting(fact: Fact) -> Iterator[tuple[FieldPath, Marked]]:
    """The texts in prompts: the kind's main value, and the author's wordings."""
    subject = fact.subject
    if isinstance(subject, Marked):
        yield (fact.main,), subject
    else:
        yield from _texts(fact.main, subject)
    # Most facts have none.
    if fact.ask or isinstance(fact, Argument | OpenQuestion):
        yield from wordings(fact)


def wordings(fact: Fact) -> Iterator[tuple[FieldPath, Marked]]:
    """The questions worded by the author: those in `ask` and in `question`."""
    if isinstance(fact, Argument | OpenQuestion):
        yield ("question",), fact.question
    if fact.ask:
        alone = isinstance(fact.entries["ask"], ScalarNode)
        for slot, wish in fact.ask.items():
            if wish.wording:
                yield ("ask",) if alone else ("ask", slot), wish.wording


def is_prose(fact: Fact, key: str) -> bool:
    """Whether a key of a fact has sentences or phrases by the author: those that are Markdown."""
    return key in _text_keys(type(fact))  # type: ignore[arg-type]  # a type is hashable


@cache
def _text_keys(kind: type) -> frozenset[str]:
    fields = table(kind).values()
    return (
        frozenset([each.key for each in fields if each.type in MARKDOWN_TYPES]) - _BESIDE_PICTURES
    )


_BESIDE_PICTURES = {"caption", "credit"}


def _texts(key: str, value: object) -> Iterator[tuple[FieldPath, Marked]]:
    if isinstance(value, Marked):
        yield (key,), value
    elif isinstance(value, tuple):
        for number, point in enumerate(value):
            yield (key, number), point


def prose(text: Marked) -> str:
    """The words of a text: without code blocks and tables, and each formula as one word."""
    if not text.blocks:
        return text.compared
    blocks = (each for each in text.blocks if each.kind not in ("code", "table"))
    return "\n".join(each.content.compared for each in blocks)


def shows_something(text: Marked) -> bool:
    """Whether a text has a code block or a table, which its words may point to."""
    return any(each.kind in ("code", "table") for each in text.blocks)
