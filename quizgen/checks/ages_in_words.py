"""Ages in words, "he died at the age of 61", in a text on a person: whose they are, and when."""

import re
from collections.abc import Iterator, Sequence

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.noun_phrases import bare_words
from quizgen.checks.times_in_words import whole_number
from quizgen.checks.whose import (
    ands,
    clauses,
    ends_phrase,
    frequent_verbs,
    is_in_who,
    is_subject,
    is_when_and_where,
    names_other,
    own_words,
    subjects,
)
from quizgen.facts.person import Person
from quizgen.record import record
from quizgen.values.folding import fold

_FEW = 3
"""At most so many words are between a death and the age at it: "died of a stroke at the age of"."""


@record()
class Age:
    """An age of the person whom a text is about: its words, its years, and if it is at death."""

    said: str
    years: int
    at_death: bool


def ages_in(text: str, person: Person) -> Iterator[Age]:
    """The ages that a text certainly gives to a person.

    The clause begins with the person, or with the death or the age, and names nobody else.
    """
    found = patterns(person.language)
    if not found.age.search(text):
        return
    own = subjects(person, text)
    for clause in clauses(text, person.language):
        ages = [*found.age.finditer(clause)]
        if not ages or found.kin.search(clause):
            continue
        if names_other(found.age.sub("", clause), person):
            continue
        died = found.death.search(clause)
        if died:
            age = _age_at_death(person, clause, ages, died, own)
            if age and (years := whole_number(age[1])):
                yield Age(age[0], years, at_death=True)
        else:
            for age in ages:
                years = whole_number(age[1])
                if years and _is_of_subject(person, clause, age, own):
                    yield Age(age[0], years, at_death=False)


def _age_at_death(
    person: Person,
    clause: str,
    ages: Sequence[re.Match[str]],
    died: re.Match[str],
    own: frozenset[str],
) -> re.Match[str] | None:
    """The one of the ages at which the person certainly died; None if there is none."""
    language = person.language
    first = ages[0]
    start = first.end() if not first.start() else 0
    age_words = patterns(language).age
    before = bare_words(age_words.sub("", clause[start : died.start()]))
    rest = age_words.sub("", clause[died.end() :])
    # "Murió a los 74 años el compositor": the subject may follow.
    if before and not _is_subject_of(person, clause, before, died[0], own):
        return None
    if not before and not ends_phrase(rest, language):
        return None
    if start:
        # "Aged 61, he died"
        return first if not before or is_subject(before, own, language) else None
    age = next((age for age in ages if age.start() >= died.end()), None)
    if not age:
        return _just_before(clause, ages, died, own, language)
    between = clause[died.end() : age.start()]
    words = bare_words(between)
    is_beside = is_when_and_where(words, language) or is_subject(words, own, language)
    is_near = _is_adverb(age, language) and len(words) <= _FEW and "," not in between
    return age if is_beside or is_near else None


def _just_before(
    clause: str,
    ages: Sequence[re.Match[str]],
    died: re.Match[str],
    own: frozenset[str],
    language: str,
) -> re.Match[str] | None:
    """The last of the ages, if it is that at a death behind it: "was 61 when he died"."""
    age = ages[-1]
    between = clause[age.end() : died.start()]
    words = bare_words(between)
    if "," in between:
        # "King at the age of 14, he died"
        return None
    if fold(age[0].split()[0]) in frequent_verbs(language):
        return age if [fold(word) in own for word in words] == [False, True] else None
    return age if is_when_and_where(words, language) else None


def _is_subject_of(
    person: Person, clause: str, before: list[str], died: str, own: frozenset[str]
) -> bool:
    """Whether the person is who died, by the words before: "he was", "as he", "he fell ill and"."""
    language, found = person.language, patterns(person.language)
    if is_in_who(person, clause, before):
        return True
    words = [*before]
    while words and fold(words[-1]) in frequent_verbs(language):
        words.pop()
    if not words:
        return False
    first, last = words[0], words[-1]
    if fold(last) in own:
        # "As he died", or "he moved to Ulm, where he died".
        is_opening = words[1:] == [last] and first.lower() in found.head_ends
        return is_opening or fold(first) in own
    joined = found.lives.joined_and
    is_joined = last.lower() in ands(language) or bool(joined and died.startswith(joined))
    return (
        is_joined and fold(first) in own_words(person) and not _opens_clause(words[1:-1], language)
    )


def _is_of_subject(person: Person, clause: str, age: re.Match[str], own: frozenset[str]) -> bool:
    """Whether an age is that of the person whom a clause begins with: "he was king at age 14"."""
    before = clause[: age.start()]
    words = bare_words(before)
    return is_subject(words, own, person.language) or (
        _is_adverb(age, person.language)
        and bool(words)
        and fold(words[0]) in own
        and "," not in before
        and not _opens_clause(words[1:], person.language)
    )


def _is_adverb(age: re.Match[str], language: str) -> bool:
    """Whether an age is one at which something happened, not one of a noun: "a man aged 61"."""
    return fold(age[0].split()[0]) in map(fold, languages.grammar_of(language).prepositions)


def _opens_clause(words: Sequence[str], language: str) -> bool:
    """Whether a word may open another clause, with a subject of its own."""
    grammar = languages.grammar_of(language)
    places = patterns(language).lives.places
    opening = {*ands(language), *grammar.relatives}
    opening |= {*grammar.prepositions} - {*map(fold, places)}
    return any(fold(word) in opening for word in words)
