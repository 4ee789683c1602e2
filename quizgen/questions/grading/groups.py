"""Names of several people: "Watson and Crick" in any order, and one of them is half."""

from functools import lru_cache

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.lists import MOST_THINGS, TermList, between_things, things_in
from quizgen.questions.grading.names.people.name_parsing import known_names
from quizgen.questions.grading.names.people.realms import COUNTRIES
from quizgen.questions.grading.names.words.name_lists import (
    COMMON_FAMILY,
    IBERIAN,
    MEN,
    SPANISH_FAMILY,
    WOMEN,
)
from quizgen.questions.grading.names.words.typed_names import PARTICLES
from quizgen.values.characters import even
from quizgen.values.folding import fold

_JOINING = tuple(
    "".join(f"[{letter}{letter.upper()}]" for letter in word) for word in WORDS.names.joining_people
)
"""In any letters. Not every browser can read a flag within a pattern."""

_LAST = rf"(?:{any_of(_JOINING)}\s|&)"
_BETWEEN = between_things(_LAST)
_SEVERAL = lazy_pattern(rf"\s{_LAST}")

_JOINT = rf"{any_of(WORDS.names.joints)}\s"
_BETWEEN_BY_JOINT = between_things(rf"(?:{_JOINT}|&)")
_JOINED = lazy_pattern(rf"(.+)\s{_JOINT}(.+)")

_GIVEN = (MEN | WOMEN | IBERIAN) - COMMON_FAMILY


@lru_cache(4096)
def groups_of(answer: NameAnswer) -> tuple[TermList, ...]:
    """The texts of a name that are those of several people."""
    if isinstance(answer, TermAnswer):
        return ()
    found = (_group(text) for text in (answer.name, *answer.also))
    return tuple(group for group in found if group)


def _group(text: str) -> TermList | None:
    between = _between(text)
    names = _names_in(text, between) if between else []
    if not 1 < len(names) <= MOST_THINGS:
        return None
    family = _shared_family(names)
    people = tuple(_member(each, family if " " not in each else "") for each in names[:-1])
    last = _member(names[-1].partition(" ")[0], family) if family else NameAnswer(names[-1])
    return TermList(text, (*people, last), between, False)


def _between(text: str) -> str:
    """The pattern of what is between the people that a text names; "" if it names only one.

    The "y" of Antonio y Manuel Machado is behind a single name, and so is that of Marx y Engels; of
    more names, it is before a given name, which it is not in Santiago Ramón y Cajal.
    """
    if _SEVERAL.search(even(text)):
        return _BETWEEN
    joined = _JOINED.fullmatch(even(text))
    if not joined:
        return ""
    before, after = (fold(each).split() for each in joined.groups())
    if "," in joined[2]:
        # Ortega y Gasset, José
        return ""
    are_given = before[0] in _GIVEN and after[0] in _GIVEN and len(after) > 1
    return _BETWEEN_BY_JOINT if len(before) == 1 or are_given else ""


def _member(name: str, family: str) -> NameAnswer:
    """One of a group, who may be typed without the family name that all share, or by an initial."""
    also = (name, f"{name[0]}.") if family else ()
    return NameAnswer(f"{name} {family}".strip(), also)


def _names_in(text: str, between: str) -> list[str]:
    return [each.strip() for each in things_in(text, between)]


def _shared_family(names: list[str]) -> str:
    """The family name that the last of them has for all: Wright, of Orville and Wilbur Wright."""
    *others, last = names
    given, _, family = last.partition(" ")
    words = [word for word in family.split() if fold(word) not in PARTICLES]
    # Of three names of a Spaniard, two are those of the family: Álvarez Quintero.
    is_family = len(words) == 1 or (len(words) == 2 and fold(words[0]) in SPANISH_FAMILY)
    is_place = COUNTRIES.issuperset(map(fold, words))
    is_shared = is_family and not is_place and not any(" " in each for each in others)
    return family if is_shared and "." not in given else ""


def shared_family(answer: NameAnswer) -> str:
    """The family name of all people of a group, which is right by itself; "" if there is none."""
    found = (_shared_family(_names_in(group.text, group.between)) for group in groups_of(answer))
    return next(filter(None, found), "")


def sexes_of_group(answer: NameAnswer) -> tuple[str, ...]:
    """The sexes of the people of a group, "f" and "m", and "" if a given name tells none."""
    people = (person for group in groups_of(answer) for person in group.things)
    names = (name for person in people for name in known_names(person.name, (), ""))
    return tuple(sorted({name.sex for name in names}))


def has_all_of_group(answer: NameAnswer, typed: str) -> bool:
    """Whether all names of a group were typed, with anything between them: LEWIS AND CLARK."""
    said = set(fold(typed).split())
    return any(said.issuperset(words) for words in group_words(answer))


def group_words(answer: NameAnswer) -> list[list[str]]:
    """The words of the names of each group."""
    return [
        fold(" ".join(_names_in(group.text, group.between))).split() for group in groups_of(answer)
    ]


def others_than_groups(answer: NameAnswer) -> NameAnswer | None:
    """The answer with those of its texts that are no groups; None if there are none."""
    listed = {group.text for group in groups_of(answer)}
    texts = [text for text in (answer.name, *answer.also) if text not in listed]
    return NameAnswer(texts[0], tuple(texts[1:]), answer.family) if texts else None


def members_of(answer: NameAnswer) -> tuple[str, ...]:
    """The names of the people of each group."""
    return tuple(person.name for group in groups_of(answer) for person in group.things)
