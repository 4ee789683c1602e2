"""Spans of years in words, "ruled for 14 years", compared with dates."""

import re
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import chain

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.noun_phrases import AROUND
from quizgen.checks.rule import Finding, check
from quizgen.checks.times_in_words import LIFE, joins, sentences_on_time, span_of_years
from quizgen.checks.whose import clauses, names_other
from quizgen.diagnostics.source import Span
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.person import Person
from quizgen.facts.wording import as_phrase
from quizgen.values.dates_compared import years_between
from quizgen.values.dates_shown import show_when
from quizgen.values.folding import fold


@check(Deck, severity="warning")
def span_against_dates(deck: Deck) -> Iterator[Finding]:
    """A text says how many years something took, and the dates say otherwise.

    The dates are those of the event that “lasted 40 years” or is “the 40-year siege”, the years
    beside the span, or the lifetime of a person who “ruled for 40 years”. If nothing follows these
    words, they are also compared with the period of an event on the person's rule. A difference of
    one year is not reported, and 100 years may be a round number.

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
        for what, other in _told_otherwise(fact, scalar.text, sentence, span, reigns):
            message = f"'{sentence[span[1] : span[2]]}', but {what}"
            yield (place, message, other) if other else (place, message)


def _told_otherwise(
    fact: Fact, text: str, sentence: str, span: tuple[int, int, int], reigns: "_Reigns"
) -> Iterator[tuple[str, Span | None]]:
    """What dates say of a span in a sentence of a text, if it is something else, and where."""
    number, start, end = span
    beside = _beside(sentence, start, end, fact.language)
    if beside is not None:
        if abs(beside - number) > 1:
            yield f"the years beside it are {beside}", None
    elif isinstance(fact, Date):
        # A note may tell of something else.
        if fact.event.text.startswith(sentence) and _is_of_event(fact, sentence, start):
            yield from _length(fact, number)
    elif isinstance(fact, Person) and number <= LIFE:
        found = patterns(fact.language).times.lived.search(sentence[:end])
        if not found or not _does(fact, text, sentence, found.start()):
            return
        years = _lifetime(fact)
        if years is not None and number > years:
            yield f"the life had {years} years at most", fact.at("died")
        # Someone who "ruled for 19 years alone" may have ruled for more.
        elif not sentence[end:].strip(AROUND) and _rules(found[0], fact.language):
            lengths = [[*_length(reign, number)] for reign in reigns.of(fact)]
            # Someone may have ruled alone for some of the years.
            if all(lengths):
                yield from chain(*lengths)


def _is_of_event(event: Date, sentence: str, start: int) -> bool:
    """Whether a span says how long the event itself took; "the Hundred-Year War" is a name."""
    took = patterns(event.language).times.took.match(sentence)
    return took is not None and took.end() > start and not sentence[start].isupper()


def _does(person: Person, text: str, sentence: str, start: int) -> bool:
    """Whether a person is the subject of what is said at `start` of a sentence, and nobody else.

    Only their name is before it, or in `who` a noun: "a duke who ruled", not "tutor of a king who".
    Nobody else is in the text before, whom "he" may mean.
    """
    found, before = patterns(person.language), sentence[:start].replace("’", " ").split()
    earlier = text[: text.index(sentence)]
    if found.kin.search(earlier + sentence):
        return False
    if sentence in as_phrase(person.who, person.language).compared:
        return not any(word.strip(AROUND).lower() in found.head_ends for word in before[1:])
    names = {word for name in person.names for word in fold(name).split()}
    return names.issuperset(map(fold, before)) and not any(
        names_other(clause, person) for clause in clauses(earlier, person.language)
    )


def _rules(text: str, language: str) -> bool:
    return bool(patterns(language).times.ruling.search(text))


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
    typed = languages.typed(language)
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
    if abs(took - number) > 1 and number % _ROUND:
        yield f"{show_when(when)} is {took} years", event.at("date")


_ROUND = 100
"""How many years something took may be rounded to so many, as in "a war of a hundred years"."""


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
            and _rules(fact.event.compared, fact.language)
        ]
