"""The dates of facts, as several families of rules compare them."""

from functools import cache

from quizgen.facts.date import Date
from quizgen.facts.fact import Fact
from quizgen.facts.fields import table
from quizgen.facts.person import Person
from quizgen.values.dates import When
from quizgen.values.dates_compared import certainly_apart, certainly_before
from quizgen.values.folding import fold_accented


def dated_otherwise(fact: Date, other: Date) -> bool:
    """Whether two facts certainly give the same event different dates, and no reason for that."""
    same = fold_accented(fact.event.compared) == fold_accented(other.event.compared)
    apart = same and certainly_apart(fact.date, other.date)
    return apart and not kept_apart(fact) and not kept_apart(other)


@cache
def dates_of(kind: type) -> tuple[str, ...]:
    """The fields of a kind that hold dates; the key of each is its attribute."""
    return tuple([key for key, each in table(kind).items() if each.type is When])


def kept_apart(fact: Fact) -> bool:
    """Whether a fact is marked as contested and attributed."""
    return fact.contested and fact.according_to is not None


def may_have_lived_at(person: Person, event: Date) -> bool:
    """Whether nothing says that a person was not yet born, or already dead."""
    unborn = person.born and certainly_before(event.date, person.born)
    dead = person.died and certainly_before(person.died, event.date)
    return not unborn and not dead
