"""Ages in words, "he died at the age of 61", in a text on a person: whose they are, and when."""

import re
from collections.abc import Callable, Iterator

from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.times_in_words import whole_number
from quizgen.checks.whose import (
    clauses,
    follows_other_name,
    goes_on_with_other,
    is_about_other,
    is_other_name,
    own_words,
)
from quizgen.facts.person import Person
from quizgen.record import record
from quizgen.values.folding import fold

_FEW = 2
"""At most so many words are between a comma and the age of the one who died: "died, he was 61"."""


@record()
class Age:
    """An age of the person whom a text is about: its words, its years, and if it is at death."""

    said: str
    years: int
    at_death: bool


def ages_in(text: str, person: Person) -> Iterator[Age]:
    """The ages that a text gives to a person. Those of relatives and of others are left out."""
    found = patterns(person.language)
    if not found.age.search(text):
        return
    own = own_words(person)

    def is_other(word: str) -> bool:
        return is_other_name(word, own, person.language)

    for clause in clauses(text, person.language):
        ages = [*found.age.finditer(clause)]
        if not ages or found.kin.search(clause):
            continue
        died = found.death.search(clause)
        if is_about_other(clause, own, person.language) or (
            died and any(map(is_other, clause[: died.start()].split()[-1:]))
        ):
            continue
        last = _age_at_death(clause, ages, died.end(), own) if died else None
        for age in ages:
            years = whole_number(age[1])
            before, after = clause[: age.start()], clause[age.end() :]
            if years and not (
                follows_other_name(before, person.language, own)
                or goes_on_with_other(before, person.language, own)
                or _describes_other(after, is_other)
            ):
                yield Age(age[0], years, at_death=age is last)


def _age_at_death(
    clause: str, ages: list[re.Match[str]], died: int, own: frozenset[str]
) -> re.Match[str] | None:
    """The one of the ages at which the person died: the next after the word for it, or before.

    After a comma, the age is at once, or is that of "he".
    """
    after = [age for age in ages if age.start() >= died]
    if not after:
        return ages[-1]
    _, comma, between = clause[died : after[0].start()].rpartition(",")
    words = between.split()
    is_own = len(words) <= _FEW and not own.isdisjoint(map(fold, words))
    return after[0] if is_own or not (comma and words) else None


def _describes_other(after: str, is_other: Callable[[str], bool]) -> bool:
    """Whether an age is a part of a word before the name of someone else: *82-jährige Bodmer*."""
    return after[:1] not in " ," and any(map(is_other, after.split()[1:2]))
