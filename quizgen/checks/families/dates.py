"""Dates compared with each other."""

from collections.abc import Iterator
from math import inf

from quizgen.checks.cited_places import place_of_source
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.dates_of_facts import dated_otherwise, dates_of, kept_apart
from quizgen.checks.once_per_deck import once_per_deck
from quizgen.checks.rule import Finding, check
from quizgen.checks.same_texts import with_same_texts
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.figure import Figure
from quizgen.facts.person import Person
from quizgen.values.dates import When
from quizgen.values.dates_compared import certainly_before, years_between
from quizgen.values.dates_shown import show_when
from quizgen.values.folding import fold_accented

LONGEST_LIFE = 110
"""Years. A few people have lived longer; mistyped centuries are far more frequent."""

YOUNGEST_ACTOR = 10
"""Years. Younger people rarely take part in recorded events."""


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
    if person.born and person.died and certainly_before(person.died, person.born):
        died, born = show_when(person.died), show_when(person.born)
        yield person.at("died"), f"died {died}, born {born}: one of the two is mistyped"


@check(Person)
def period_for_a_moment(person: Person) -> Iterator[Finding]:
    """A birth or death is a period: write an uncertain date as a list of possible dates.

    Passes:

        - person: Vadim Rogovin
          born: [1936, 1937]

    Fails:

        - person: Vadim Rogovin
          born: 1936/1937
    """
    for key, when in (("born", person.born), ("died", person.died)):
        if when and when.shape == "period":
            if when.open_start or when.open_end:
                date = when.written.strip("./")
                wrong = (
                    f"is an open period; write one date, such as {date}, or two that it is between,"
                    " as in 1781..1785; or remove the field"
                )
            else:
                dates = when.written.replace("/", ", ")
                between = when.written.replace("/", "..")
                wrong = (
                    f"is a period; for one of two possible dates write [{dates}], for some time"
                    f" between them {between}"
                )
            yield person.at(key), f"'{when.written}' {wrong}"


@check(Deck, alone=True)
def event_outside_lifetime(deck: Deck) -> Iterator[Finding]:
    """A person in `people` was not yet born, or already dead.

    For an event after a person's death, add `posthumous: true`.

    Passes:

        - person: George Stephenson
          id: stephenson
          died: 1848-08-12
        - date: 1825-09-27
          event: the opening of the line
          people: [stephenson]

    Fails:

        - person: George Stephenson
          id: stephenson
          died: 1848-08-12
        - date: 1852-09-27
          event: the opening of the line
          people: [stephenson]
    """
    for event, number, person in _taking_part(deck):
        if person.born and certainly_before(event.date, person.born):
            date, born = show_when(event.date), show_when(person.born)
            message = f"{person.person} was born {born}, after this ({date})"
            yield event.at("people", number), message, person.at("born")
        if person.died and not event.posthumous and certainly_before(person.died, event.date):
            date, died = show_when(event.date), show_when(person.died)
            message = f"{person.person} died {died}, before this ({date}); if this is correct, add "
            yield event.at("people", number), f"{message}`posthumous: true`", person.at("died")


@check(Deck)
def two_dates_one_event(deck: Deck) -> Iterator[Finding]:
    """Two facts give the same event different dates.

    If sources disagree, keep both facts, with `contested: true` and `according_to`.

    Passes:

        - date: 1825-09-27
          event: the opening of the line
        - date: 1825-09
          event: the opening of the line
          ask: In which month did the line open?

    Fails:

        - date: 1917-10-25
          event: the storming of the palace
          ask: When, by the old calendar, was the palace stormed?
        - date: 1917-11-07
          event: the storming of the palace
    """
    first: dict[str, Date] = {}
    for fact in with_same_texts(deck):
        if isinstance(fact, Date) and not kept_apart(fact):
            other = first.setdefault(fold_accented(fact.event.compared), fact)
            if dated_otherwise(fact, other):
                hint = (
                    "; if one of them is Old Style, add OS"
                    if _calendars(fact.date, other.date)
                    else ""
                )
                here, there = show_when(fact.date), show_when(other.date)
                message = f"the same event is dated {here} here and {there} elsewhere{hint}"
                yield fact.at("date"), message, other.at("date")


@check(Person, severity="warning")
def implausible_life(person: Person) -> Iterator[Finding]:
    """A life of more than 110 years: one of the dates is probably mistyped.

    Passes:

        - person: George Stephenson
          born: 1781
          died: 1848

    Fails:

        - person: George Stephenson
          born: 1781
          died: 1948
    """
    if person.born and person.died and _years_apart(person.born, person.died) > LONGEST_LIFE:
        years = years_between(person.born, person.died)
        if years and years[0] > LONGEST_LIFE:
            yield person.at("died"), f"a life of {years[0]} years: is one of the dates mistyped?"


@check(Deck, severity="warning", dated=True)
def implausible_date(deck: Deck, today: int) -> Iterator[Finding]:
    """A date is in the future, or a child under ten took part in an event.

    The dates are `date`, `born`, `died`, `as_of`, and `issued` of a source. Figures and events that
    are forecasts, by their words, may be of a later date. Children may be baptised, crowned and
    the like. This is the only check that depends on the day on which it runs, and only as long as
    the date is ahead.

    Passes:

        - person: George Stephenson
          id: stephenson
          born: 1781
        - date: 1825-09-27
          event: the opening of the line
          people: [stephenson]

    Fails:

        - person: George Stephenson
          id: stephenson
          born: 1781
        - date: 1785-09-27
          event: the opening of the line
          people: [stephenson]
    """
    for fact in deck.facts:
        for key in dates_of(type(fact)):  # type: ignore[arg-type]  # a type is hashable
            when = getattr(fact, key)
            if when and (when.earliest or 0) > today and not _is_forecast(fact):
                yield fact.at(key), f"{show_when(when)} is in the future"
    for source, work in deck.head.sources.items():
        if work.issued and (work.issued.earliest or 0) > today:
            message = f"{show_when(work.issued)} is in the future"
            yield place_of_source(deck, source, "issued"), message
    for event, number, person in _taking_part(deck):
        if not person.born or _years_apart(person.born, event.date) > YOUNGEST_ACTOR + 1:
            continue
        years = years_between(person.born, event.date)
        if not years or years[0] < 0 or years[1] >= YOUNGEST_ACTOR:
            continue
        if not patterns(event.language).lives.childhood.search(event.event.compared):
            message = f"{person.person} was {years[1]} years old: is one of the dates mistyped?"
            yield event.at("people", number), message, person.at("born")


def _is_forecast(fact: Fact) -> bool:
    """Whether the text of a figure, or of an event, says that it is planned or can be predicted."""
    text = (
        fact.counts if isinstance(fact, Figure) else fact.event if isinstance(fact, Date) else None
    )
    return bool(text and patterns(fact.language).times.foreseen.search(text.compared))


@once_per_deck
def _taking_part(deck: Deck) -> Iterator[tuple[Date, int, Person]]:
    """Each event with each known person in `people`, and the person's index there."""
    for event in deck.of_kind(Date):
        for number, name in enumerate(event.people):
            person = deck.by_id.get(name)
            if isinstance(person, Person):
                yield event, number, person


def _years_apart(a: When, b: When) -> float:
    """The years between two dates at most, roughly and fast; infinite if one is open."""
    if a.earliest is None or b.latest is None:
        return inf
    return (b.latest - a.earliest) / 365


def _calendars(a: When, b: When) -> bool:
    """Whether two days differ as the Julian and Gregorian calendars do from 1700 to 2100."""
    return (
        a.earliest == a.latest
        and b.earliest == b.latest
        and a.earliest is not None
        and b.earliest is not None
        and 11 <= abs(a.earliest - b.earliest) <= 13
    )
