"""Letters of another alphabet in words that learners type."""

from collections.abc import Iterator

from quizgen.checks.rule import Finding, check
from quizgen.diagnostics.located import Node, scalars
from quizgen.facts.cloze import Cloze
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.question import OpenQuestion
from quizgen.lazy_pattern import lazy_pattern
from quizgen.reader.look_alikes import described, has_cyrillic, of_one_alphabet

_TYPED = ("stands_for", "also", "answer")
"""The fields of words that learners may type, besides the leading field of a name or a cloze."""

_MIXED = lazy_pattern(r"[A-Za-z][\u0400-\u052f]|[\u0400-\u052f][A-Za-z]")
_WORD = lazy_pattern(r"[^\W\d_]+")


@check(Deck, alone=True)
def letter_of_another_alphabet(deck: Deck) -> Iterator[Finding]:
    """A word that learners type has Latin and Cyrillic letters, and one looks like the other's.

    Nobody can see it, and what learners type is judged as wrong.

    Passes:

        - person: Sergei Korolev
          also: Сергей Королёв

    Fails:

        - person: Sergei Korolev
          also: Сeргей Королёв
    """
    suspects = {part.number for part in deck.parts if has_cyrillic(part.file.text)}
    for fact in deck.facts if suspects else ():
        if fact.part.number in suspects and _may_have_both(fact):
            leading = () if isinstance(fact, OpenQuestion) else (fact.leading,)
            for key in (*leading, *_TYPED):
                if key in fact.entries:
                    yield from _found(fact, fact.entries[key])


def _may_have_both(fact: Fact) -> bool:
    """A fast test: whether a name has letters of both alphabets, or other words are typed."""
    for name in fact.names:
        if not name.isascii() and _MIXED.search(name):
            return True
    return isinstance(fact, OpenQuestion | Cloze)


def _found(fact: Fact, value: Node) -> Iterator[Finding]:
    for scalar in scalars(value):
        for word in _WORD.findall(scalar.text):
            if meant := of_one_alphabet(word):
                yield (
                    fact.part.file.span(scalar.start, scalar.end),
                    f"'{word}' has {described(meant[1])} among letters that look like it: "
                    f"write {meant[0]}",
                )
