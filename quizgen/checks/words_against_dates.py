"""Centuries and spans of years in texts, compared with years and dates."""

from collections.abc import Iterator
from functools import cache

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.noun_phrases import AROUND
from quizgen.checks.rule import Finding, check
from quizgen.checks.times_in_words import LIFE, centuries, joins, sentences_on_time, years
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.facts.person import Person
from quizgen.facts.wording import as_phrase
from quizgen.values.dates import When
from quizgen.values.dates_shown import show_when

_NEAR = 3
"""At most so many words are between a century and a year that surely belong together."""


@check(Deck, severity="warning")
def century_against_year(deck: Deck) -> Iterator[Finding]:
    """A text gives a century, and a year or date that is not in it.

    The year is beside the century, or the sentence goes on to an earlier one. Nobody is “of” a
    later century than that of their life, and no event is before the century in which it is.

    Passes:

        - term: firebox
          means: the place of the fire, made of copper in the 19th century, from 1824 on

    Fails:

        - term: firebox
          means: the place of the fire, made of copper in the 19th century, in 1724
    """
    known: set[str] = set()
    for fact, scalar, sentence in sentences_on_time(deck):
        for message in _century_and_year(sentence, fact.language):
            yield fact.part.file.span(scalar.start, scalar.end), message
        if fact.id not in known:
            known.add(fact.id)
            if isinstance(fact, Person):
                yield from _of_century(fact)
            elif isinstance(fact, Date):
                yield from _in_century(fact)


def _century_and_year(sentence: str, language: str) -> Iterator[str]:
    """What is wrong if the only century and the only year of a sentence disagree."""
    found, known = centuries(sentence, language), years(sentence)
    if len(found) != 1 or len(known) != 1:
        return
    (century,), ((year, start, end),) = found, known
    if century.includes(year):
        return
    if start < century.start:
        is_wrong = joins(sentence[end : century.start], language)
    else:
        between = sentence[century.end : start]
        is_wrong = joins(between, language) or (
            year < century.first and _goes_on(sentence, start, between, language)
        )
    if is_wrong:
        said = sentence[century.start : century.end]
        yield f"'{said}', and {year}: one of the two is mistyped"


def _goes_on(sentence: str, start: int, between: str, language: str) -> bool:
    """Whether the year at `start` is when the next thing happened after those of the century.

    What is in a relative clause, as in "raised a ship that sank in 1628", may be earlier.
    """
    words = [word.strip(AROUND).lower() for word in between.split()]
    if _relatives(language) & {*words}:
        return False
    is_near = len(words) <= _NEAR or "," in between
    if not is_near and languages.language(language).typed.conjunction[0] not in words:
        return False
    in_year = patterns(language).times.in_year
    return bool(centuries(sentence, language, with_preposition=True)) and any(
        each.start(1) == start for each in in_year.finditer(sentence)
    )


@cache
def _relatives(language: str) -> frozenset[str]:
    grammar = languages.words(language).grammar
    return frozenset(grammar.relatives if grammar else ())


def _of_century(person: Person) -> Iterator[Finding]:
    """Someone of a century who died before it, or is "18th-century" and was born after it.

    A historian of the 18th century is born after it.
    """
    who = as_phrase(person.who, person.language).compared
    life = _life(person)
    if life is None:
        return
    head = _first_phrase(who, person.language)
    found = centuries(head, person.language)
    if len(found) != 1 or patterns(person.language).posthumous.search(head):
        return
    (century,), (begins, ends) = found, life
    is_opening = len(head[: century.start].split()) <= 1 and "-" in head[: century.end]
    if ends < century.first or (is_opening and begins > century.last):
        key, when = ("died", person.died) if person.died else ("born", person.born)
        assert when
        said = head[century.start : century.end]
        yield person.at("who"), f"'{said}', but {key} {show_when(when)}", person.at(key)


def _life(person: Person) -> tuple[int, int] | None:
    """The first and the last year in which a person may have lived; None if no date is known."""
    if not person.born and not person.died:
        return None
    known = [_years(when) for when in (person.born, person.died) if when]
    begins, ends = min(first for first, _ in known), max(last for _, last in known)
    return (
        begins if person.born else begins - LIFE,
        ends if person.died else ends + LIFE,
    )


_ABOUT = 25
"""Years by which a date that is not certain may be wrong; a hundred if it is a century."""


def _years(when: When) -> tuple[int, int]:
    """The first and the last year that a date may be in."""
    moments = when.moments
    vague = 100 if any(each.digits < 3 for each in moments) else 10
    margin = _ABOUT if any(each.approximate or each.uncertain for each in moments) else 0
    if any(each.digits < 4 for each in moments):
        margin += vague
    return min(each.year for each in moments) - margin, max(each.year for each in moments) + margin


def _first_phrase(text: str, language: str) -> str:
    """A text up to its first comma or relative clause."""
    words = text.partition(",")[0].split(" ")
    for number, word in enumerate(words):
        if word.lower() in _relatives(language):
            return " ".join(words[:number])
    return " ".join(words)


def _in_century(date: Date) -> Iterator[Finding]:
    """An event that is dated before the century in which it happened by its text."""
    text = date.event.compared
    found = centuries(text, date.language, with_preposition=True)
    if len(found) == 1 and _years(date.date)[1] < found[0].first:
        said = text[found[0].start : found[0].end]
        message = f"'{said}', but dated {show_when(date.date)}"
        yield date.at("event"), message, date.at("date")
