"""Dates against each other."""

from collections.abc import Iterator

from quizgen.checks.rule import Finding, check
from quizgen.facts.person import Person
from quizgen.values.dates_compared import before
from quizgen.values.dates_shown import show_when


@check(Person)
def died_before_born(person: Person) -> Iterator[Finding]:
    """The person dies before being born: one of the dates is mistyped.

    Passes:

        - person: Ada Lovelace
          born: 1815-12-10
          died: 1852-11-27

    Fails:

        - person: Ada Lovelace
          born: 1815-12-10
          died: 1785-11-27
    """
    if person.born and person.died and before(person.died, person.born) is True:
        died, born = show_when(person.died), show_when(person.born)
        yield person.at("died"), f"died {died}, born {born}: one of the two is mistyped"
