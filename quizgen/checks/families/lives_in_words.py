"""Births and deaths in words, compared with the dates of the person."""

import re
from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import dropwhile, product

from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.dates_of_facts import kept_apart, may_have_lived_at
from quizgen.checks.noun_phrases import AROUND, LONGEST_NAME, tells_namesake
from quizgen.checks.once_per_deck import once_per_deck
from quizgen.checks.rule import Finding, check
from quizgen.checks.whose import (
    clauses,
    describes_noun,
    ends_phrase,
    goes_on_with_other,
    is_in_who,
    is_subject,
    is_when_and_where,
    subjects,
)
from quizgen.diagnostics.located import ScalarNode
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.facts.person import Person
from quizgen.values.dates import When
from quizgen.values.dates_compared import first_and_last
from quizgen.values.dates_shown import show_when
from quizgen.values.day_numbers import gregorian_day_number
from quizgen.values.folding import fold

_CALENDARS = 13
"""Days by which a date may differ, as it may be of the Julian or the Gregorian calendar."""

_TEXTS = ("who", "note")


@check(Deck, severity="warning")
def other_birth_or_death(deck: Deck) -> Iterator[Finding]:
    """An event, or a text on a person, gives another birth or death than `born` and `died`.

    The event is the birth or death itself, as in “the death of George Stephenson”; the family name
    is enough if the person is in `people`. In a text, “he died” is followed by the date, with one
    place at most before it, or follows it, as in “in 1848 he died”. A difference of up to 13 days
    may be that of the calendars.

    Passes:

        - person: George Stephenson
          born: 1781-06-09
          died: 1848-08-12
        - date: 1848-08-12
          event: the death of George Stephenson

    Fails:

        - person: George Stephenson
          born: 1781-06-09
          died: 1848-08-12
        - date: 1844-08-12
          event: the death of George Stephenson
    """
    for event, person, key in births_and_deaths(deck):
        when = person.born if key == "born" else person.died
        if not when or kept_apart(event) or _is_told(event, person):
            continue
        if days_are_apart(days_of(event.date), days_of(when)):
            verb, known = "was born" if key == "born" else "died", show_when(when)
            message = f"{person.person} {verb} {known}, and this is {show_when(event.date)}"
            yield event.at("date"), message, person.at(key)
    for fact in deck.of_kind(Person):
        entries, signs = fact.node.entries, patterns(fact.language).lives.signs
        for key in _TEXTS:
            value = entries.get(key)
            # A list has phrases without years, and most texts have none of the signs.
            if isinstance(value, ScalarNode) and any(map(value.text.__contains__, signs)):
                place = fact.part.file.span(value.start, value.end)
                for message, other in _told_otherwise(fact, value.text):
                    yield place, message, fact.at(other)


def _is_told(event: Date, person: Person) -> bool:
    """Whether `event-outside-lifetime` compares an event with the life of a person already."""
    takes_part = person.id in {str(each) for each in event.people}
    return takes_part and not may_have_lived_at(person, event)


def days_of(when: When) -> tuple[int, int] | None:
    """The first and the last day of a date; None if it has an open end."""
    return None if None in (when.earliest, when.latest) else first_and_last(when)


def days_of_year(year: int) -> tuple[int, int]:
    """The first and the last day of a year."""
    return gregorian_day_number(year, 1, 1), gregorian_day_number(year, 12, 31)


def days_are_apart(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    """Whether the days of two dates are further apart than those of two calendars."""
    return bool(one and other and max(one[0] - other[1], other[0] - one[1]) > _CALENDARS)


@once_per_deck
def births_and_deaths(deck: Deck) -> Iterator[tuple[Date, Person, str]]:
    """The events that are a birth or a death of a person of the deck, and which: born or died."""
    known: dict[str, Person | None] | None = None
    for fact in deck.of_kind(Date):
        text = fact.event.compared.lower()
        for noun, key in _nouns(fact.language):
            # A fast test first: to look for words takes ten times as long.
            if noun in text and noun in (small := _words(text)):
                words = _words(fact.event.compared)
                known = people_by_form(names_of_people(deck)) if known is None else known
                families = people_by_form(_families(fact, deck))
                named = ChainMap(families, known)
                person = _whose(words, small.index(noun), named, fact.language)
                if person:
                    yield fact, person, key


@cache
def _nouns(language: str) -> list[tuple[str, str]]:
    """The nouns for being born and dying, each with the field that has the date."""
    lives = patterns(language).lives
    return [*((noun, "born") for noun in lives.births), *((noun, "died") for noun in lives.deaths)]


def _words(text: str) -> list[str]:
    return [word.strip(AROUND) for word in text.split()]


def names_of_people(deck: Deck) -> Iterator[tuple[Person, str]]:
    """The people of a deck, each with all of their names."""
    for fact in deck.of_kind(Person):
        for name in fact.names:
            yield fact, name


def _families(event: Date, deck: Deck) -> Iterator[tuple[Person, str]]:
    """The people of an event with their family names: in others, it may be a relative's."""
    for each in event.people:
        fact = deck.by_id.get(str(each))
        if isinstance(fact, Person):
            yield fact, fact.likely_family


def people_by_form(names: Iterable[tuple[Person, str]]) -> dict[str, Person | None]:
    """People by their names, folded, in all forms. None is for a name that several people have."""
    found: dict[str, Person | None] = {}
    for person, name in names:
        for form in _forms(name, patterns(person.language).lives.genitives):
            found[form] = person if found.get(form, person) is person else None
    return found


_DECLINED = 3
"""The most words of a name that are declined: more have too many forms."""


def _forms(name: str, genitives: Sequence[tuple[str, str]]) -> Iterator[str]:
    """A name, folded, with each of its words in the nominative or the genitive."""
    words = [fold(word) for word in name.split()]
    forms = [
        [
            word,
            *(word[: len(word) - len(end)] + new for end, new in genitives if word.endswith(end)),
        ]
        for word in words
    ]
    if len(words) > _DECLINED:
        forms = [*([word] for word in words[:-1]), forms[-1]]
    yield from map(" ".join, product(*forms))


def _whose(
    words: Sequence[str], at: int, known: Mapping[str, Person | None], language: str
) -> Person | None:
    """The only person whose birth or death a text is about, by the place of that word in it."""
    ends = patterns(language).head_ends
    before, after = (
        [*dropwhile(lambda word: word.lower() in ends, each)]
        for each in (words[:at], words[at + 1 :])
    )
    if before:
        # "Newton's death"
        return known.get(" ".join(map(fold, before)))
    # "the death of Newton in London"
    folded = [fold(word) for word in after[:LONGEST_NAME]]
    for end in range(len(folded), 0, -1):
        name = " ".join(folded[:end])
        if name in known:
            is_whole = end == len(after) or after[end].lower() in ends
            is_other = not is_whole or tells_namesake(after[end:], language)
            return None if is_other else known[name]
    return None


def _told_otherwise(person: Person, text: str) -> Iterator[tuple[str, str]]:
    """What a text says of the birth and death of a person, if it is another year; and the field."""
    own = subjects(person, text)
    for clause in clauses(text, person.language):
        for key, when in (("born", person.born), ("died", person.died)):
            found = when and _year_of(person, clause, key, own)
            if when and found and days_are_apart(days_of_year(int(found["year"])), days_of(when)):
                yield f"'{found[0].strip()}', but {key} {show_when(when)}", key


def _year_of(person: Person, clause: str, key: str, own: frozenset[str]) -> re.Match[str] | None:
    """Where a clause certainly says in which year the person was born or died; None if it does not.

    It begins with the person or with what is said, and has a date and one place besides.
    """
    if patterns(person.language).kin.search(clause):
        return None
    for is_certain, pattern in zip(_CERTAIN, _with_year(person.language, key), strict=False):
        found = pattern.search(clause)
        if found and is_certain(person, found, own):
            return found
    return None


def _died_in(person: Person, found: re.Match[str], own: frozenset[str]) -> bool:
    """Whether "died in London in 1727" is of the person, and the year that of the death."""
    clause, language = found.string, person.language
    before, rest = clause[: found.start()].split(), clause[found.end() :]
    if not is_when_and_where(found["between"].split(), language) or describes_noun(rest, language):
        return False
    if not before:
        # "Murió en 1862 el compositor": the subject may follow.
        return ends_phrase(rest, language) and not goes_on_with_other(rest, person)
    return is_subject(before, own, language) or is_in_who(person, clause, before)


def _in_year_died(person: Person, found: re.Match[str], own: frozenset[str]) -> bool:
    """Whether "in 1727 he died" names the person as the one who did, and nobody else."""
    words = f"{found['before']}{found['between']}".split()
    return is_when_and_where(words, person.language, own=own)


_CERTAIN = _died_in, _in_year_died
"""What tests the finds of the two patterns of `_with_year`."""

_WORDS = r"(?P<between>(?: (?:\d{1,2}[.,]|[^\s,;:.()]+)){0,6}? (?:\w-)?)"
_YEAR = r"(?P<year>1\d{3}|20\d\d)(?![-–/\w])"


@cache
def _with_year(language: str, key: str) -> tuple[re.Pattern[str], ...]:
    """What finds a word for being born or dying with its year: first after it, then before."""
    lives = patterns(language).lives
    verb = lives.born if key == "born" else lives.died
    if not verb:
        return ()
    verb = rf"\b(?:{verb})(?!\w)"
    return (
        re.compile(rf"{verb}{_WORDS}{_YEAR}", re.IGNORECASE),
        re.compile(rf"^(?P<before>(?:\S+ ){{0,3}}(?:\w-)?){_YEAR}{_WORDS}{verb}", re.IGNORECASE),
    )
