"""Ages in words, "he died at the age of 61", in a text on a person: whose they are, and when."""

import re
from collections.abc import Iterator
from itertools import takewhile

from quizgen import languages
from quizgen.checks.compiled_patterns import patterns
from quizgen.checks.noun_phrases import AROUND
from quizgen.checks.times_in_words import whole_number
from quizgen.facts.person import Person
from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record
from quizgen.values.folding import fold

_CLAUSE_END = lazy_pattern(
    r"(?:(?<=[^\W\d]{2}[.!?])|(?<=[;:]))\s+|(?<=\d\.)\s+(?=[^\W\d_]+)|\s[–—]\s"
)
"""The end of a sentence, or of a part of it. A number with a full stop may be an ordinal."""

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
    grammar = languages.words(person.language).grammar
    own = {word for name in person.names for word in fold(name).split()}
    # These are not the names of others either.
    own |= {*map(fold, languages.language(person.language).typed.dates.months)}
    own |= {*map(fold, grammar.pronouns)} if grammar else set()
    for clause in _clauses(text, person.language):
        ages = [*found.age.finditer(clause)]
        if not ages or found.kin.search(clause):
            continue
        last = _age_at_death(clause, ages, person.language, own)
        for age in ages:
            years = whole_number(age[1])
            before, after = clause[: age.start()], clause[age.end() :]
            if years and not (
                _follows_other(before, person.language, own) or _describes_other(after, own)
            ):
                yield Age(age[0], years, at_death=age is last)


def _clauses(text: str, language: str) -> Iterator[str]:
    months, start = languages.language(language).typed.dates.months, 0
    for end in _CLAUSE_END.finditer(text):
        if text[: end.start()][-2:-1].isdigit() and text[end.start() - 1] == ".":
            word = text[end.end() :].split(maxsplit=1)[0].strip(AROUND)
            if not word[:1].isupper() or word.lower() in months:
                continue
        yield text[start : end.start()]
        start = end.end()
    yield text[start:]


def _age_at_death(
    clause: str, ages: list[re.Match[str]], language: str, own: set[str]
) -> re.Match[str] | None:
    """The one of the ages at which the person died: the next after the word for it, or before."""
    died = patterns(language).death.search(clause)
    if died is None or _is_other_name(clause[: died.start()].split()[-1:], own):
        return None
    after = [age for age in ages if age.start() >= died.end()]
    if not after:
        return ages[-1]
    _, comma, between = clause[died.end() : after[0].start()].rpartition(",")
    words = between.split()
    if comma and (len(words) > _FEW or any(_is_other_name([word], own) for word in words)):
        return None
    return after[0]


def _follows_other(before: str, language: str, own: set[str]) -> bool:
    """Whether the name of someone else is before an age: "Haydn, aged 73". A place has an "in"."""
    words = before.split()[::-1]
    name = [*takewhile(lambda word: _is_other_name([word], own), words)]
    if name == words and not before.rstrip().endswith(","):
        # Every first word has a capital.
        return False
    grammar = languages.words(language).grammar
    leading = fold(words[len(name)]) if len(name) < len(words) else ""
    return bool(name) and not (grammar and leading in grammar.prepositions)


def _describes_other(after: str, own: set[str]) -> bool:
    """Whether an age is a part of a word before the name of someone else: *82-jährige Bodmer*."""
    return after[:1] not in " ," and _is_other_name(after.split()[1:2], own)


def _is_other_name(words: list[str], own: set[str]) -> bool:
    """Whether a word has a capital like a name, and is not of those that mean the person."""
    word = words[0].strip(AROUND).removesuffix("'s").removesuffix("’s") if words else ""
    return word[:1].isupper() and fold(word) not in own
