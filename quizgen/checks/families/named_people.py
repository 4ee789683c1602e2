"""People of the deck whom the texts of other facts name, though they do not refer to them."""

from collections.abc import Iterator
from typing import TypeAlias

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.dates_of_facts import may_have_lived_at
from quizgen.checks.families.lives_in_words import births_and_deaths
from quizgen.checks.noun_phrases import AROUND, tells_namesake, without_possessive
from quizgen.checks.once_per_fact import once_per_fact
from quizgen.checks.rule import Finding, check
from quizgen.facts.argument import Argument
from quizgen.facts.date import Date
from quizgen.facts.deck import Deck
from quizgen.facts.figure import Figure
from quizgen.facts.located_fact import FieldPath
from quizgen.facts.person import Person
from quizgen.record import record
from quizgen.values.dates_compared import certainly_before
from quizgen.values.dates_shown import show_when
from quizgen.values.markup import Marked
from quizgen.values.words import spaced


@check(Deck, severity="warning")
def named_outside_lifetime(deck: Deck) -> Iterator[Finding]:
    """A text names a person of the deck, and its date is before their birth or after their death.

    It is an event, or what a figure with `as_of` counts. In a claim, nobody is named who was born
    after the death of the person who makes it. The names are those in `person` and `also`. Texts
    on a monument, a theory, a book or an anniversary of theirs are not compared with the death, nor
    on what has their name, as a bridge or a play. For an event that names someone who was dead, add
    `posthumous: true`.

    Passes:

        - person: George Stephenson
          died: 1848-08-12
        - date: 1825-09-27
          event: the journey of George Stephenson from Shildon to Stockton

    Fails:

        - person: George Stephenson
          died: 1848-08-12
        - date: 1852-09-27
          event: the journey of George Stephenson from Shildon to Stockton
    """
    known = _by_first_word(deck)
    beginnings = _beginnings(known)
    # `other-birth-or-death` compares these.
    lives = {(event.id, person.id) for event, person, _ in births_and_deaths(deck)}
    for fact in deck.facts if known else ():
        if isinstance(fact, Date):
            when, text = fact.date, fact.event.compared
        elif isinstance(fact, Figure) and fact.as_of:
            when, text = fact.as_of, fact.counts.compared
        elif isinstance(fact, Argument):
            yield from _named_before_birth(fact, deck, known)
            continue
        else:
            continue
        if not _may_name(fact, beginnings):
            continue
        for person, is_owner in _named(_in_words(text), known):
            if isinstance(fact, Date) and person.id in {str(each) for each in fact.people}:
                # `event-outside-lifetime` compares them.
                continue
            if (fact.id, person.id) in lives:
                continue
            if person.born and certainly_before(when, person.born):
                date, born = show_when(when), show_when(person.born)
                message = f"{person.person} was born {born}, after this ({date})"
                yield fact.at(fact.main), message, person.at("born")
            elif (
                person.died
                and not is_owner
                and not (isinstance(fact, Date) and fact.posthumous)
                and certainly_before(person.died, when)
                and not patterns(fact.language).posthumous.search(text)
            ):
                date, died = show_when(when), show_when(person.died)
                message = f"{person.person} died {died}, before this ({date})"
                if isinstance(fact, Date):
                    message += "; if this is correct, add `posthumous: true`"
                yield fact.at(fact.main), message, person.at("died")


def unlinked_people(deck: Deck) -> Iterator[tuple[Date, list[Person]]]:
    """The events whose texts name people of the deck who may have taken part, and those people.

    They are not in `people` yet, and lived at the time as far as their dates say. Nobody is meant
    by the name of something of theirs, nor on a monument.
    """
    known = _by_first_word(deck)
    beginnings = _beginnings(known)
    for fact in deck.of_kind(Date):
        if not _may_name(fact, beginnings):
            continue
        linked = {str(each) for each in fact.people}
        named = {
            person.id: person
            for person, is_owner in _named(_in_words(fact.event.compared), known)
            if not is_owner and person.id not in linked and may_have_lived_at(person, fact)
        }
        if named and not patterns(fact.language).posthumous.search(fact.event.compared):
            yield fact, [*named.values()]


def _named_before_birth(
    fact: Argument, deck: Deck, known: "dict[str, list[_Name]]"
) -> Iterator[Finding]:
    """The people in a claim or its grounds who were born after the speaker's death."""
    speaker = deck.by_id.get(fact.speaker or "")
    if not isinstance(speaker, Person) or not speaker.died:
        return
    for path, words in _words_argued(fact):
        for person, _ in _named(words, known):
            if person.born and certainly_before(speaker.died, person.born):
                died, born = show_when(speaker.died), show_when(person.born)
                message = f"{person.person} was born {born}, and {speaker.person} died {died}"
                yield fact.at(*path), message, person.at("born")


@record()
class _Name:
    """A name in words; the person is None if several people of the deck have it."""

    words: tuple[str, ...]
    person: Person | None


@once_per_fact
def _split_names(fact: Person) -> list[tuple[str, ...]]:
    return [tuple(name.split()) for name in dict.fromkeys(fact.names)]


def _by_first_word(deck: Deck) -> dict[str, list[_Name]]:
    """The names of the people whose dates are known, by their first words, longest names first."""
    owners: dict[tuple[str, ...], Person | None] = {}
    for fact in deck.of_kind(Person):
        for words in _split_names(fact):
            is_shared = owners.get(words, fact) is not fact
            owners[words] = None if is_shared else fact
    found: dict[str, list[_Name]] = {}
    for words, person in owners.items():
        if words and words[0][:1].isupper():
            found.setdefault(words[0], []).append(_Name(words, person))
    for names in found.values():
        names.sort(key=lambda name: -len(name.words))
    return found


def _beginnings(known: dict[str, list[_Name]]) -> set[str]:
    """The words with which names begin. Of a word with a sign in it, what is before the sign."""
    return {each for word in known for each in spaced(word).split()[:1]}


def _may_name(fact: Date | Figure, beginnings: set[str]) -> bool:
    """A fast test: whether a text has a word with which a name begins. Most have none."""
    return not beginnings.isdisjoint(_spaced_words(fact))


_Words: TypeAlias = tuple[list[str], list[str]]
"""The words of a text, and the same without signs around them; no words if none can be a name."""


@once_per_fact
def _spaced_words(fact: Date | Figure) -> list[str]:
    """The words of its text; what a sign divides are two."""
    return spaced((fact.event if isinstance(fact, Date) else fact.counts).compared).split()


@once_per_fact
def _words_argued(fact: Argument) -> list[tuple[FieldPath, _Words]]:
    """The words of a claim, and of each of its grounds."""
    texts: list[tuple[FieldPath, Marked]] = [(("argument",), fact.argument)]
    texts += [(("because", number), each) for number, each in enumerate(fact.because)]
    return [(path, _in_words(text.compared)) for path, text in texts]


def _in_words(text: str) -> _Words:
    words = text.split()
    if "’" in text or "'" in text:
        words = [_without_article(word) for word in words]
    if not any(map(_may_be_name, words)):
        return [], []
    return words, [without_possessive(each.strip(AROUND)) for each in words]


def _may_be_name(word: str) -> bool:
    return word[:1].isupper() or word[0] in AROUND


def _named(text: _Words, known: dict[str, list[_Name]]) -> Iterator[tuple[Person, bool]]:
    """The people that a text names, and whether it names something of theirs: "Caesar's murder".

    What has their name is theirs, too.

    A name within a longer one, as in "Lincoln Memorial" and "Abraham Lincoln", names nobody.
    """
    words, bare = text
    end = 0
    for at, word in enumerate(words):
        if at < end or bare[at] not in known or not _may_be_name(word):
            continue
        for name in known[bare[at]]:
            end_of_name = at + len(name.words)
            if tuple(bare[at:end_of_name]) == name.words:
                end = end_of_name
                if name.person and not _is_within_longer(words, at, end, name.person):
                    last = words[end - 1].strip(AROUND)
                    is_owner = last != bare[end - 1]
                    yield name.person, is_owner or _is_of_thing(words, at, end, name.person)
                break


def _is_of_thing(words: list[str], start: int, end: int, person: Person) -> bool:
    """Whether something has a person's name: the play “Ada Byron”, "the Ada Byron prize"."""
    if words[start][0] in _QUOTES and words[end - 1][-1] in _QUOTES:
        return True
    before, following = words[max(0, start - 1)], words[end : end + 1]
    return (
        before.lower() in languages.grammar_of(person.language).articles
        and words[end - 1][-1].isalnum()
        and any(
            word[0].islower() and word.strip(AROUND) not in patterns(person.language).head_ends
            for word in following
        )
    )


_QUOTES = "\"'“”„«»‘’"


def _without_article(word: str) -> str:
    """A word without what is joined to it: "d’Ada"."""
    return word[2:] if word[1:2] in ("'", "’") and word[2:3].isupper() and word[0] in "dl" else word


def _is_within_longer(words: list[str], start: int, end: int, person: Person) -> bool:
    """Whether a capitalised word, or a number, is beside a name without a sign between them.

    Before a full name, such a word is a title: "Emperor Domitian". What tells a namesake, as "the
    Elder", is a part of the name, too.
    """
    if end < len(words) and words[end - 1][-1:].isalnum():
        following = words[end].lstrip(AROUND)[:1]
        if following.isupper() or following.isdigit():
            return True
        if tells_namesake(words[end:], person.language):
            return True
    is_full = end - start > 1 or words[start].strip(AROUND) == person.person
    before = words[start - 1] if start > 1 and not is_full else ""
    return before[:1].isupper() and before[-1:].isalnum()
