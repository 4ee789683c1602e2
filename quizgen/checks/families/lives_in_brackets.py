"""Lifetimes in brackets after a name, compared with the dates of the person."""

import re
from collections.abc import Iterator, Mapping

from quizgen.checks.families.lives_in_words import (
    days_are_apart,
    days_of,
    days_of_year,
    names_of_people,
    people_by_form,
)
from quizgen.checks.rule import Finding, check
from quizgen.checks.years_in_brackets import named_before, years_in_brackets
from quizgen.facts.deck import Deck
from quizgen.facts.person import Person
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.dates_shown import show_when

_YEARS = lazy_pattern(
    r"\((?:(?P<first>[12]\d{3}) ?[-–—] ?(?P<last>[12]\d{3})"
    r"|\* ?(?P<born>[12]\d{3})(?:[ ,;–—-]*† ?(?P<died>[12]\d{3}))?"
    r"|† ?(?P<dead>[12]\d{3}))\)"
)
"""Two years, or years with the signs for a birth and a death."""


@check(Deck, severity="warning")
def other_lifetime(deck: Deck) -> Iterator[Finding]:
    """A text has another lifetime in brackets after a name than the person's `born` and `died`.

    The name is that of a person of the deck. In a person's own `who`, none is needed. Such years
    may be those of a reign. They are a lifetime if they begin with the year of birth, or if they
    end with that of death and begin before the birth, or if they have the signs * and †.

    Passes:

        - person: George Stephenson
          born: 1781-06-09
          died: 1848-08-12
        - term: Rocket
          means: an engine by George Stephenson (1781–1848) and his son

    Fails:

        - person: George Stephenson
          born: 1781-06-09
          died: 1848-08-12
        - term: Rocket
          means: an engine by George Stephenson (1781–1884) and his son
    """
    known: Mapping[str, Person | None] | None = None
    for fact, key, scalar, years in years_in_brackets(deck, _YEARS):
        known = people_by_form(names_of_people(deck)) if known is None else known
        person = named_before(years, known)
        if person is None and key == "who" and isinstance(fact, Person):
            person = fact
        if person and (other := _other_date(person, years)):
            when = person.born if other == "born" else person.died
            assert when
            place = fact.part.file.span(scalar.start, scalar.end)
            yield place, f"'{years[0]}', but {other} {show_when(when)}", person.at(other)


def _other_date(person: Person, years: re.Match[str]) -> str:
    """Which of the dates of a person the years certainly contradict; "" if none."""
    born = days_of(person.born) if person.born else None
    died = days_of(person.died) if person.died else None
    if not years["first"]:
        if _is_another(years["born"], born):
            return "born"
        return "died" if _is_another(years["died"] or years["dead"], died) else ""
    if not born or not died:
        return ""
    begins, ends = days_of_year(int(years["first"])), days_of_year(int(years["last"]))
    if not days_are_apart(begins, born):
        return "died" if days_are_apart(ends, died) else ""
    return "born" if not days_are_apart(ends, died) and begins[1] < born[0] else ""


def _is_another(year: str | None, days: tuple[int, int] | None) -> bool:
    """Whether a year is certainly not that of the days, if both are known."""
    return year is not None and days_are_apart(days_of_year(int(year)), days)
