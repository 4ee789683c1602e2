"""Dates of sources and figures, compared with what they report or count."""

from collections.abc import Iterator
from math import inf

from quizgen.checks.cited_places import cited, place_of_source
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.noun_phrases import AROUND
from quizgen.checks.rule import Finding, check
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.figure import Figure
from quizgen.facts.person import Person
from quizgen.facts.tense import may_come
from quizgen.facts.work import Work, author_in_order
from quizgen.values.dates import When
from quizgen.values.dates_compared import certainly_before, years_between
from quizgen.values.dates_shown import show_when


@check(Deck, severity="warning")
def source_before_event(deck: Deck) -> Iterator[Finding]:
    """A source was published before the event or the figure that it reports.

    If a fact has several sources, all of them are older. A web page may have been changed: its
    `accessed` counts. What was planned, what can be predicted, such as an eclipse, and what may be
    to come is not compared.

    Passes:

        # deck.yaml: sources: {smith-1988: {title: The first lines, issued: 1830}}
        - date: 1825-09-27
          event: the opening of the line

    Fails:

        # deck.yaml: sources: {smith-1988: {title: The first lines, issued: 1830}}
        - date: 1852-09-27
          event: the opening of the line
    """
    issued = {key: last for key, work in deck.head.sources.items() if (last := _last_change(work))}
    oldest = min([last.latest or inf for last in issued.values()], default=inf)
    for fact in deck.facts if issued else ():
        found = _reported(fact)
        if found is None:
            continue
        key, when, text = found
        if when.earliest is None or when.earliest <= oldest or may_come(when):
            # What is to come is reported by `implausible-date`, if it is not foreseen.
            continue
        sources = [each.source for _, each in cited(fact) if not each.fields or key in each.fields]
        if (
            sources
            and all(each in issued and certainly_before(issued[each], when) for each in sources)
            and not patterns(fact.language).times.foreseen.search(text)
        ):
            source = sources[0]
            message = f"'{source}' is of {show_when(issued[source])}, before {show_when(when)}"
            yield fact.at(key), message, place_of_source(deck, source, "issued")


def _reported(fact: Fact) -> tuple[str, When, str] | None:
    """The date of what a fact reports, with its key, and the text on it."""
    if isinstance(fact, Date):
        return "date", fact.date, fact.event.compared
    if isinstance(fact, Figure) and fact.as_of:
        return "as_of", fact.as_of, fact.counts.compared
    return None


_CHANGING = (None, "webpage", "post", "post-weblog", "dataset", "entry", "entry-encyclopedia",
             "entry-dictionary")  # fmt: skip
"""Types of works, by their CSL names, that can change at their address; None is not given."""


def _last_change(work: Work) -> When | None:
    """When a work was published, or last read if it may have changed; None if that is open."""
    if work.url and work.type in _CHANGING and not (work.doi or work.isbn):
        return work.accessed
    return work.issued


@check(Deck, severity="warning")
def impossible_source_date(deck: Deck) -> Iterator[Finding]:
    """A source was read a year before it was published, or published before its author was born.

    Articles are online up to a year before the issue that they are in. The author is a person of
    the deck.

    Passes:

        # deck.yaml
        sources:
          jones-1989: {title: A page, issued: 1989, accessed: 2016-11-23}
        allow: {unused-source: an example}

    Fails:

        # deck.yaml
        sources:
          jones-1989: {title: A page, issued: 1989, accessed: 1926-11-23}
        allow: {unused-source: an example}
    """
    works = deck.head.sources
    born: dict[str, Person] | None = None
    for key, work in works.items():
        if not work.issued:
            continue
        issued = show_when(work.issued)
        place = place_of_source(deck, key, "issued")
        early = work.accessed and years_between(work.accessed, work.issued)
        if work.accessed and early and early[0] >= 1:
            accessed = show_when(work.accessed)
            other = place_of_source(deck, key, "accessed")
            yield place, f"published {issued}, and read {accessed}, before that", other
        for author in work.author_names:
            born = _born(deck) if born is None else born
            person = born.get(author_in_order(author))
            if person and person.born and certainly_before(work.issued, person.born):
                message = f"published {issued}, and its author was born {show_when(person.born)}"
                yield place, message, person.at("born")


def _born(deck: Deck) -> dict[str, Person]:
    """The people whose birth is known, by their names."""
    return {name: fact for fact in deck.of_kind(Person) if fact.born for name in fact.names}


@check(Deck, severity="warning")
def counted_before_founding(deck: Deck) -> Iterator[Finding]:
    """A figure is dated before what it counts was founded, by an event of the deck.

    The event begins with a word such as “founding” or “creation”, and a name that the figure has,
    too.

    Passes:

        - date: 1840
          event: the founding of the Midland Railway
        - figure: 60
          counts: engines of the Midland Railway
          as_of: 1844

    Fails:

        - date: 1840
          event: the founding of the Midland Railway
        - figure: 60
          counts: engines of the Midland Railway
          as_of: 1834
    """
    founded: dict[str, list[tuple[tuple[str, ...], Date]]] = {}
    for each in deck.of_kind(Date):
        if name := _founded(each):
            founded.setdefault(name[0], []).append((name, each))
    for fact in deck.of_kind(Figure) if founded else ():
        if not fact.as_of:
            continue
        words = [word.strip(AROUND) for word in fact.counts.compared.split()]
        for at, word in enumerate(words):
            for name, event in founded.get(word, ()):
                end = at + len(name)
                is_whole = tuple(words[at:end]) == name and not any(
                    beside[:1].isupper()
                    for beside in (*words[max(0, at - 1) : at], *words[end:][:1])
                )
                if is_whole and certainly_before(fact.as_of, event.date):
                    date = show_when(event.date)
                    message = f"dated before the {_words(event)[0]} of what it counts ({date})"
                    yield fact.at("as_of"), message, event.at("date")


def _words(event: Date) -> list[str]:
    """The words of an event without the article before them."""
    words = event.event.compared.partition(",")[0].split()
    ends = patterns(event.language).head_ends
    return words[1:] if words and words[0].lower() in ends else words


def _founded(event: Date) -> tuple[str, ...]:
    """The name of what is founded, in words; () if the event is something else."""
    found = patterns(event.language)
    words = _words(event)
    if not words or words[0].lower() not in found.times.founding:
        return ()
    rest = [word.strip(AROUND) for word in words[1:]]
    while rest and rest[0].lower() in found.head_ends:
        rest = rest[1:]
    end = next((at for at, word in enumerate(rest) if not word[:1].isupper()), len(rest))
    return tuple(rest[:end])
