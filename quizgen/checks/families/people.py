"""People: names and ages."""

from collections.abc import Iterator

from quizgen.checks.ages_in_words import ages_in
from quizgen.checks.asked_twice import ask_alike
from quizgen.checks.families.same_events import are_linked
from quizgen.checks.rule import Finding, check
from quizgen.checks.same_texts import with_same_texts
from quizgen.diagnostics.located import scalars
from quizgen.facts.argument import Argument
from quizgen.facts.deck import Deck
from quizgen.facts.fact import Fact
from quizgen.facts.fields import ID
from quizgen.facts.person import Person
from quizgen.facts.wording import as_phrase
from quizgen.facts.work import author_in_order
from quizgen.values.dates import When
from quizgen.values.dates_compared import years_between
from quizgen.values.folding import fold


@check(Deck, severity="warning")
def name_of_known_person(deck: Deck) -> Iterator[Finding]:
    """`by` has the name of a person in the deck: use the id to link the two.

    A family name is meant, too, if only one person of the deck and no author of its sources has it.

    Passes:

        - person: George Stephenson
          id: stephenson
        - argument: steam beats horses
          by: stephenson

    Fails:

        - person: George Stephenson
          id: stephenson
        - argument: steam beats horses
          by: George Stephenson
    """
    named = [
        (fact, fact.by) for fact in deck.of_kind(Argument) if fact.by and not ID.fullmatch(fact.by)
    ]
    known: dict[str, Fact] = {}
    families: dict[str, dict[str, Person]] = {}
    alone = {fold(by) for _, by in named if " " not in by}
    initials = {fold(by)[:1] for _, by in named}
    for each in deck.facts if named else ():
        if isinstance(each, Person) and alone and (family := fold(each.likely_family)) in alone:
            families.setdefault(family, {})[each.id] = each
        for name in each.names:
            # A fast test first: folded, such a name begins with the same letter.
            is_plain = name.isascii() and name[0].isalnum()
            if not is_plain or name[0].lower() in initials:
                known[fold(name)] = each
    for fact, by in named:
        known_as = known.get(fold(by))
        if known_as:
            yield fact.at("by"), f"'{by}' is a fact of this deck: {_link_to(known_as)}"
            continue
        of_that_name = families.get(fold(by), {})
        if len(of_that_name) == 1 and not _is_author(by, deck):
            (person,) = of_that_name.values()
            question = f"is '{by}' {person.person} of this deck? Then"
            yield fact.at("by"), f"{question} {_link_to(person)}"


def _link_to(fact: Fact) -> str:
    if fact.lacks:
        return "give that fact an id, and write this in `by`"
    return f"write `by: {fact.id}`"


def _is_author(family: str, deck: Deck) -> bool:
    """Whether an author of a source has a family name."""
    return any(
        fold(author_in_order(name).split()[-1]) == fold(family)
        for work in deck.head.sources.values()
        for name in work.author_names
    )


@check(Deck, severity="warning")
def same_description(deck: Deck) -> Iterator[Finding]:
    """Two people have the same `who`, which identifies neither of them.

    Worksheets ask for neither by it. Say in `who` what only this person did. If nothing more is
    known, allow it and turn the question for the name off, with `ask: {name: no}`.

    Passes:

        - person: Robert Stephenson
          who: English engineer who built a bridge at Conway
        - person: Isambard Brunel
          who: English engineer who built a bridge at Saltash

    Fails:

        - person: Robert Stephenson
          who: English bridge builder
          ask: {name: no}
        - person: Isambard Brunel
          who: English bridge builder
          ask: {name: no}
    """
    first: dict[str, Person] = {}
    for fact in with_same_texts(deck):
        if isinstance(fact, Person):
            who = as_phrase(fact.who, fact.language).compared
            other = first.setdefault(fold(who), fact)
            if other is not fact and not ask_alike(deck, fact, other):
                yield (
                    fact.at("who"),
                    f"describes {other.person} too: say what only {fact.person} did",
                    other.at("who"),
                )


@check(Deck, severity="warning")
def same_person_twice(deck: Deck) -> Iterator[Finding]:
    """Two people with like names were born on the same day and died on the same day.

    They are probably one. Other names of a person belong into `also`. Two with the same family name
    and other initials may be twins, and so may two that `see` connects.

    Passes:

        - person: George Stephenson
          also: [Geordie Stephenson]
          born: 1781-06-09
          died: 1848-08-12

    Fails:

        - person: George Stephenson
          born: 1781-06-09
          died: 1848-08-12
        - person: Geordie Stephenson
          born: 1781-06-09
          died: 1848-08-12
    """
    first: dict[tuple[int, int], Person] = {}
    for fact in deck.of_kind(Person):
        if fact.born and fact.died:
            days = _day(fact.born), _day(fact.died)
            if days[0] is not None and days[1] is not None:
                other = first.setdefault((days[0], days[1]), fact)
                if other is not fact and _may_be_one(fact, other):
                    message = f"is {fact.person} the same person as {other.person}? Keep one fact"
                    yield fact.at("person"), message, other.at("person")


def _may_be_one(fact: Person, other: Person) -> bool:
    """Whether two people have names that one may have, and are not connected.

    A given name is the same, or a family name and the initial. The same name in full is reported
    for itself.
    """
    one, two = (fold(author_in_order(each.person)).split() for each in (fact, other))
    if one == two or not one or not two or are_linked(fact, other):
        return False
    if one[0] in two or two[0] in one:
        return True
    return one[0][0] == two[0][0] and one[-1] == two[-1]


def _day(when: When) -> int | None:
    """The day that a date is, as a number; None if it is not certainly one day."""
    if when.earliest != when.latest or any(m.approximate or m.uncertain for m in when.moments):
        return None
    return when.earliest


@check(Person)
def family_not_in_name(person: Person) -> Iterator[Finding]:
    """`family` is not a part of the person's name: learners could never type it.

    Passes:

        - person: Ito Hirobumi
          family: Ito

    Fails:

        - person: Ito Hirobumi
          family: Itō-san
    """
    family = f" {fold(person.family or '')} "
    if person.family and not any(family in f" {fold(name)} " for name in person.names):
        yield person.at("family"), f"'{person.family}' is not in the name '{person.person}'"


@check(Person, severity="warning")
def age_against_dates(person: Person) -> Iterator[Finding]:
    """A text gives an age at death that does not agree with the dates of birth and death.

    Any other age is at most that at death. Only sentences, or parts of them, are compared that
    begin with the person (a name, “he” or “she”), the death or the age, and name nobody else.

    Passes:

        - person: George Stephenson
          born: 1781-06-09
          died: 1848-08-12
          note: He died aged 67.

    Fails:

        - person: George Stephenson
          born: 1781-06-09
          died: 1848-08-12
          note: He died at the age of 61.
    """
    if not person.born or not person.died:
        return
    for key in person.node.entries.keys() & {"who", "note"}:
        for scalar in scalars(person.node.entries[key]):
            for age in ages_in(scalar.text, person):
                years = years_between(person.born, person.died)
                if years and (age.years > years[1] or (age.at_death and age.years < years[0])):
                    span = person.part.file.span(scalar.start, scalar.end)
                    yield span, f"'{age.said}', but the dates give {_years(years)}"


def _years(years: tuple[int, int]) -> str:
    least, most = years
    return f"{least}" if least == most else f"{least} to {most}"
