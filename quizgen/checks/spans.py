"""Spans of years in words, "ruled for 14 years", compared with dates."""

import re
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import chain

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.rule import Finding, check
from quizgen.checks.times_in_words import LIFE, joins, sentences_on_time, span_of_years
from quizgen.checks.whose import is_on
from quizgen.diagnostics.source import Span
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.person import Person
from quizgen.values.dates_compared import years_between
from quizgen.values.dates_shown import show_when
from quizgen.values.folding import fold


@check(Deck, severity="warning")
def span_against_dates(deck: Deck) -> Iterator[Finding]:
    """A text says how many years something took, and the dates say otherwise.

    The dates are those of the event, the years beside the span, the lifetime of the person, or the
    period of an event on the person's rule. A difference of one year is not reported.

    Passes:

        - date: 1827/1844
          event: George Stephenson's work as an engineer for 17 years

    Fails:

        - date: 1827/1844
          event: George Stephenson's work as an engineer for 27 years
    """
    reigns = _Reigns(deck)
    for fact, scalar, sentence in sentences_on_time(deck):
        span = span_of_years(sentence, fact.language)
        if span is None:
            continue
        place = fact.part.file.span(scalar.start, scalar.end)
        for what, other in _told_otherwise(fact, sentence, span, reigns):
            message = f"'{sentence[span[1] : span[2]]}', but {what}"
            yield (place, message, other) if other else (place, message)


def _told_otherwise(
    fact: Fact, sentence: str, span: tuple[int, int, int], reigns: "_Reigns"
) -> Iterator[tuple[str, Span | None]]:
    """What dates say of a span, if it is something else, and where they are."""
    number, start, end = span
    beside = _beside(sentence, start, end, fact.language)
    if beside is not None:
        if abs(beside - number) > 1:
            yield f"the years beside it are {beside}", None
    elif isinstance(fact, Date):
        # A note may tell of something else.
        if sentence[start:end] in fact.event.text:
            yield from _length(fact, number)
    elif isinstance(fact, Person) and number <= LIFE and is_on(fact, sentence, start):
        years = _lifetime(fact)
        if years is not None and number > years:
            yield f"the life had {years} years at most", fact.at("died")
        elif patterns(fact.language).times.ruling.search(sentence[:end]):
            lengths = [[*_length(reign, number)] for reign in reigns.of(fact)]
            # Someone may have ruled alone for some of the years.
            if all(lengths):
                yield from chain(*lengths)


def _beside(sentence: str, start: int, end: int, language: str) -> int | None:
    """The years between the two of a range beside a span; None if there is not one such range."""
    found = [*_ranges(language).finditer(sentence)]
    if len(found) != 1:
        return None
    (years,) = found
    if years.start() >= end:
        between = sentence[end : years.start()]
    elif years.end() <= start:
        between = sentence[years.end() : start]
    else:
        return None
    if not joins(between, language):
        return None
    first, last = int(years[1]), years[2]
    # A shortened end, as in 1827-44.
    whole = years[1][: -len(last)] + last if len(last) < len(years[1]) else last
    return int(whole) - first if int(whole) > first else None


@cache
def _ranges(language: str) -> re.Pattern[str]:
    """What finds two years and what is between them: 1827–1844, "from 1827 to 1844"."""
    typed = languages.language(language).typed
    starts, gaps = "|".join(typed.range_start), "|".join(typed.range_gap)
    return re.compile(
        rf"(?:\b(?:{starts}) )?(?<![\w.,-])(1\d{{3}}|20\d\d)"
        rf"(?:(?: (?:{gaps}) )(?=\d{{4}})| ?[-–—] ?)(\d{{4}}|\d\d)(?![\w,.]?\d|\w|[-–])",
        re.IGNORECASE,
    )


def _length(event: Date, number: int) -> Iterator[tuple[str, Span | None]]:
    """How long an event took, if it is a period of certainly another length."""
    when = event.date
    if when.shape != "period" or when.open_start or when.open_end:
        return
    if any(each.approximate or each.uncertain or each.digits < 4 for each in when.moments):
        return
    took = when.moments[-1].year - when.moments[0].year
    # "The siege of a town that had stood for 700 years" tells of the town.
    if abs(took - number) > 1 and number < _OTHERS * max(took, 1):
        yield f"{show_when(when)} is {took} years", event.at("date")


_OTHERS = 50
"""A span so many times as long as the event is none of the event."""


def _lifetime(person: Person) -> int | None:
    """The years that a person lived at most; None if that is not known."""
    years = years_between(person.born, person.died) if person.born and person.died else None
    return years[1] + 1 if years else None


class _Reigns:
    """The periods in which the people of a deck were in power, found when they are needed."""

    def __init__(self, deck: Deck) -> None:
        self._deck = deck

    def of(self, person: Person) -> list[Date]:
        """The events on a person's rule that are periods."""
        names = [f" {fold(name)} " for name in person.names]
        return [
            event
            for event, text in self._every
            if person.id in {*map(str, event.people)} or any(name in text for name in names)
        ]

    @cached_property
    def _every(self) -> list[tuple[Date, str]]:
        return [
            (fact, f" {fold(fact.event.compared)} ")
            for fact in self._deck.facts
            if isinstance(fact, Date)
            and fact.date.shape == "period"
            and patterns(fact.language).times.ruling.search(fact.event.compared)
        ]
