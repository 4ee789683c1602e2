"""What a term or person says in words, compared with figures and events of the deck."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.noun_phrases import AROUND, noun_phrase
from quizgen.checks.rule import Finding, check
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.facts.figure import Figure
from quizgen.facts.term import Term
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.dates_shown import show_when
from quizgen.values.folding import fold
from quizgen.values.quantities import Quantity, show_quantity
from quizgen.values.quantities_compared import rounding


@check(Deck, severity="warning")
def told_otherwise(deck: Deck) -> Iterator[Finding]:
    """What a term means has another number than a figure, or another year than an event.

    The figure counts the same noun of the term, “members of the Board” for the term “Board”. The
    event is the term itself, and the text has only one year.

    Passes:

        - term: Board of Works
          means: the 26 members who ran the line
        - figure: 26
          counts: members of the Board of Works

    Fails:

        - term: Board of Works
          means: the 26 members who ran the line
        - figure: 27
          counts: members of the Board of Works
    """
    terms = {
        fold(name): fact
        for fact in deck.facts
        if isinstance(fact, Term) and _DIGIT.search(fact.means.compared)
        for name in fact.names
    }
    for fact in deck.facts if terms else ():
        if isinstance(fact, Figure) and not fact.as_of:
            yield from _figure_against_term(fact, terms)
        elif isinstance(fact, Date):
            yield from _date_against_term(fact, terms)


_DIGIT = lazy_pattern(r"\d")


def _figure_against_term(figure: Figure, terms: dict[str, Term]) -> Iterator[Finding]:
    """The number that a text gives before the noun that the figure counts, if it is another."""
    counts = figure.counts.compared
    phrase = noun_phrase(counts, figure.language)
    if not phrase or phrase.names or phrase.series or figure.figure.approximate:
        return
    term = _of(figure, counts, terms)
    if term is None or counts.split()[0].lower() != phrase.head:
        return
    words = [word.strip(AROUND) for word in term.means.compared.split()]
    for number, noun in pairwise(words):
        if noun.lower() == phrase.head and number.isascii() and number.isdigit():
            if not _includes(figure.figure, Decimal(number)):
                shown = show_quantity(figure.figure, figure.unit or "")
                message = f"'{number} {noun}' here, and the figure is {shown}"
                yield term.at("means"), message, figure.at("figure")
            return


def _of(figure: Figure, counts: str, terms: dict[str, Term]) -> Term | None:
    """The term that the words after the noun and its preposition name."""
    words = counts.split()[1:]
    ends = patterns(figure.language).head_ends
    while words and words[0].lower() in ends:
        words = words[1:]
    return terms.get(fold(" ".join(words)))


def _includes(quantity: Quantity, number: Decimal) -> bool:
    slack = rounding(quantity) if quantity.places else Decimal(0)
    return (quantity.low is None or quantity.low - slack <= number) and (
        quantity.high is None or number <= quantity.high + slack
    )


_YEAR = lazy_pattern(r"(?<![\w.,-])(?:1\d{3}|20\d\d)(?![\w.,]?\d|\w)")


def _date_against_term(date: Date, terms: dict[str, Term]) -> Iterator[Finding]:
    """The only year in what a term means, if the event that it names is in another one."""
    words = date.event.compared.split()
    ends = patterns(date.language).head_ends
    term = terms.get(fold(" ".join(words[1:] if words[0].lower() in ends else words)))
    if term is None or any(each.approximate or each.uncertain for each in date.date.moments):
        return
    years = {int(found[0]) for found in _YEAR.finditer(term.means.compared)}
    known = [moment.year for moment in date.date.moments if moment.digits == _YEAR_DIGITS]
    if len(years) == 1 and known:
        (year,) = years
        if not min(known) <= year <= max(known) and not (
            date.date.open_end or date.date.open_start
        ):
            message = f"{year} here, and the event is dated {show_when(date.date)}"
            yield term.at("means"), message, date.at("date")


_YEAR_DIGITS = 4
