"""The facts that have a text in common with another one, apart from case and punctuation.

Several rules compare only these. In most decks they are none, so texts are folded once.
"""

from collections.abc import Iterator

from quizgen.checks.noun_phrases import with_even_genitives
from quizgen.checks.once_per_deck import once_per_deck
from quizgen.checks.once_per_fact import once_per_fact
from quizgen.checks.texts import prompting
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.wording import as_phrase
from quizgen.values.folding import fold


@once_per_deck
def with_same_texts(deck: Deck) -> Iterator[Fact]:
    """The facts whose title, main value or wording is a text of another fact, in study order."""
    wrote: dict[str, Fact] = {}
    found: set[str] = set()
    for fact in deck.facts:
        for text in _prompting_texts(fact):
            other = wrote.setdefault(text, fact)
            if other is not fact:
                found |= {other.id, fact.id}
    return (fact for fact in deck.facts if fact.id in found)


@once_per_fact
def _prompting_texts(fact: Fact) -> list[str]:
    """What a prompt of the kind's own can consist of."""
    subject = fact.subject
    texts = {fact.title: None}
    if isinstance(subject, tuple):
        texts[as_phrase(subject, fact.language).compared] = None
    for _, text in prompting(fact):
        texts[text.compared] = None
    if fact.image or fact.audio:
        texts |= {each.file: None for each in (*fact.image, *fact.audio)}
    return [fold(with_even_genitives(text, fact.language)) for text in texts]
