"""One event under two names, or in a fact of another kind."""

from collections.abc import Iterator, Sequence

from quizgen.checks.dates_of_facts import kept_apart
from quizgen.checks.noun_phrases import NounPhrase, noun_phrase, with_even_genitives
from quizgen.checks.once_per_fact import once_per_fact
from quizgen.checks.rule import Finding, check
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.values.dates import When
from quizgen.values.dates_compared import certainly_apart
from quizgen.values.dates_shown import show_when
from quizgen.values.folding import fold_accented

CLOSE = 5
"""Years. Events of one sort at one place that lie further apart are more often two of them, such as
two sieges of a town, than one with a wrong date."""

_COMPARED = 20
"""With at most this many earlier events of the same sort, an event is compared."""


@check(Deck, severity="warning")
def same_event_twice(deck: Deck) -> Iterator[Finding]:
    """Two events with the same noun and names have different dates, and may be one event.

    They are compared if their years are close, have two digits swapped, or are a century apart. To
    tell one from the other, say which it is, as in “the second siege”, or connect them with `see`.

    Passes:

        - date: 1825-09-27
          event: the first opening of the line near Darlington
        - date: 1826-10-15
          event: the second opening of the line near Darlington

    Fails:

        - date: 1825-09-27
          event: the great strike at Darlington
        - date: 1826-09-27
          event: the colliers' strike near Darlington
    """
    groups: dict[tuple[str, tuple[str, ...]], list[tuple[Date, NounPhrase]]] = {}
    for fact in deck.of_kind(Date):
        if not kept_apart(fact):
            phrase = _phrase(fact)
            if phrase:
                groups.setdefault((phrase.head, phrase.rest), []).append((fact, phrase))
    for group in groups.values():
        for number, (fact, phrase) in enumerate(group):
            other = _same(fact, phrase, group[max(0, number - _COMPARED) : number])
            if other:
                here, there = show_when(fact.date), show_when(other.date)
                message = f"is this the event that is dated {there} elsewhere, and {here} here?"
                yield fact.at("event"), message, other.at("event")


def may_be_same(fact: Fact, other: Fact) -> bool:
    """Whether `same-event-twice` says of two facts that they may be one event."""
    if not isinstance(fact, Date) or not isinstance(other, Date):
        return False
    phrase, its = _phrase(fact), _phrase(other)
    if phrase is None or its is None or (phrase.head, phrase.rest) != (its.head, its.rest):
        return False
    if kept_apart(fact) or kept_apart(other):
        return False
    return _same(fact, phrase, [(other, its)]) is not None


@once_per_fact
def _phrase(fact: Date) -> NounPhrase | None:
    return noun_phrase(fact.event.compared, fact.language)


def _same(fact: Date, phrase: NounPhrase, others: Sequence[tuple[Date, NounPhrase]]) -> Date | None:
    """The first of some events that may be the same as this one, with another date."""
    for other, its in others:
        if (
            (phrase.series == its.series or not phrase.series or not its.series)
            and (phrase.names <= its.names or its.names <= phrase.names)
            and _may_be_mistyped(fact.date, other.date)
            and not are_linked(fact, other)
            and _folded(fact) != _folded(other)
        ):
            return other
    return None


def _folded(fact: Date) -> str:
    return fold_accented(with_even_genitives(fact.event.compared, fact.language))


def are_linked(fact: Fact, other: Fact) -> bool:
    """Whether one of two facts names the other in `see`."""
    linked: set[str] = {*fact.see, *other.see}
    return fact.id in linked or other.id in linked


def _may_be_mistyped(a: When, b: When) -> bool:
    """Whether two dates certainly differ, and no more than by a slip."""
    one, other = a.moments[0].year, b.moments[0].year
    apart = abs(one - other)
    if apart > CLOSE and apart != 100 and sorted(str(one)) != sorted(str(other)):
        return False
    return certainly_apart(a, b)
