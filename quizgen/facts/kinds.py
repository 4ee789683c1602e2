"""The kinds of facts."""

from quizgen.facts.argument import Argument
from quizgen.facts.date import Date
from quizgen.facts.fact import Fact
from quizgen.facts.figure import Figure
from quizgen.facts.person import Person
from quizgen.facts.term import Term

KINDS: dict[str, type[Fact]] = {
    kind.leading: kind for kind in (Person, Date, Figure, Argument, Term)
}
"""The kinds by the leading field of their entries."""
