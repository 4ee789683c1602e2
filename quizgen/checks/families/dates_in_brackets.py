"""Years in brackets after the name of an event, compared with its date."""

import re
from collections.abc import Iterator, Mapping

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.noun_phrases import AROUND
from quizgen.checks.rule import Finding, check
from quizgen.checks.years_in_brackets import named_before, years_in_brackets
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.spelling import distance
from quizgen.values.dates import When, parse_when
from quizgen.values.dates_compared import certainly_apart
from quizgen.values.dates_shown import show_when
from quizgen.values.folding import fold

_YEARS = lazy_pattern(r"\(([12]\d{3})(?: ?[-–—] ?([12]\d{3}))?\)")


@check(Deck, severity="warning")
def other_date_in_brackets(deck: Deck) -> Iterator[Finding]:
    """A text has other years in brackets after the name of an event than the event's date.

    The name is all that `event` says, with or without an article. One digit is another, or two are
    swapped: other years may be those of a work on the event. Nothing is said of an anniversary.

    Passes:

        - date: 1829-10
          event: the trials at Rainhill
        - term: Rocket
          means: the engine that won the trials at Rainhill (1829)

    Fails:

        - date: 1829-10
          event: the trials at Rainhill
        - term: Rocket
          means: the engine that won the trials at Rainhill (1892)
    """
    known: Mapping[str, Date | None] | None = None
    for fact, _, scalar, years in years_in_brackets(deck, _YEARS):
        known = _by_name(deck) if known is None else known
        event = named_before(years, known)
        if event is None or event is fact or not _differ(years[1], years[2], event.date):
            continue
        if not _is_remembered(event, years):
            place = fact.part.file.span(scalar.start, scalar.end)
            message = f"'{years[0]}', but the event is dated {show_when(event.date)}"
            yield place, message, event.at("date")


def _is_remembered(event: Date, years: re.Match[str]) -> bool:
    """Whether the years may be those of an anniversary of an event, or of what it is one of."""
    count = len(event.event.compared.split())
    words = years.string[: years.start()].split()[-count - _BEFORE :]
    return bool(patterns(event.language).posthumous.search(" ".join(words)))


_BEFORE = 3
"""Words before a name that say what of it is meant: "anniversary of the"."""


def _by_name(deck: Deck) -> dict[str, Date | None]:
    """The events by what they are called; None if several are called so."""
    found: dict[str, Date | None] = {}
    for fact in deck.of_kind(Date):
        words = fact.event.compared.split()
        if len(words) > 1 and words[0].lower() in languages.grammar_of(fact.language).articles:
            words = words[1:]
        name = " ".join(fold(word.strip(AROUND)) for word in words)
        found[name] = None if name in found else fact
    return found


def _differ(first: str, last: str | None, when: When) -> bool:
    """Whether a year or a period is certainly not that of a date, but for a slip would be.

    Other years may be those of a work on the event, "his painting of the battle (1836)", and years
    within it those of a part: "the Balkan front of the First World War (1914–1915)".
    """
    if any(each.approximate or each.uncertain or each.digits < _WHOLE for each in when.moments):
        return False
    years = [f"{each.year:04}" for each in when.moments]
    if last is None:
        if (later := int(first) - int(years[0])) > 0 and later % _JUBILEE == 0:
            return False
        is_other = certainly_apart(parse_when(first), when)
        return is_other and any(distance(first, year, 1) == 1 for year in years)
    if when.shape != "period" or when.open_start or when.open_end:
        return False
    is_part = years[0] <= first and last <= years[-1]
    return not is_part and distance(first + last, years[0] + years[-1], 1) == 1


_JUBILEE = 50
"""Years after which an event is commemorated: "the centenary of the battle (1905)"."""

_WHOLE = 4
"""The digits of a year that is known: fewer are a decade or a century."""
