"""The kinds of facts."""

from collections.abc import Container

from quizgen.facts.argument import Argument
from quizgen.facts.cloze import Cloze
from quizgen.facts.date import Date
from quizgen.facts.fact import Fact
from quizgen.facts.fields import table
from quizgen.facts.figure import Figure
from quizgen.facts.person import Person
from quizgen.facts.question import OpenQuestion
from quizgen.facts.term import Term

KINDS: dict[str, type[Fact]] = {
    kind.leading: kind for kind in (Person, Date, Figure, Argument, Term, OpenQuestion, Cloze)
}
"""The kinds by the leading field of their entries. One whose leading field another kind has too, as
`question` is a field of arguments, comes after that."""


def kinds_named(keys: Container[str]) -> list[type[Fact]]:
    """The kinds that the keys of an entry name: one, if the entry is right."""
    named = [kind for key, kind in KINDS.items() if key in keys]
    if len(named) == 1:
        return named
    return [
        kind
        for kind in named
        if not any(kind.leading in table(other) for other in named if other is not kind)
    ]
