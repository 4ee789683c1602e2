"""Articles before a noun that tell its gender: das Haus is not die Haus."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.characters import even
from quizgen.values.folding import fold, small


class Genders(NamedTuple):
    """The genders of which the articles of a language may be, each as a letter.

    - `in_case`: the same where the noun may be in any case.
    - `untold`: a pattern for nouns before which an article tells none: el agua is feminine; "" if
      there are none.
    """

    alone: Mapping[str, str]
    in_case: Mapping[str, str]
    untold: str


@cache
def genders() -> tuple[Genders, ...]:
    """The genders of articles, by language."""
    found = (languages.typed(code).names for code in languages.codes())
    return tuple(
        Genders(each.genders, {**each.genders, **each.genders_in_case}, "|".join(each.no_gender))
        for each in found
        if each.genders
    )


def is_of_other_gender(
    texts: Sequence[str], typed: str, *, in_case: bool = False, misspelt: bool = False
) -> bool:
    """Whether a noun of a deck was typed with an article of another gender than it has there.

    `in_case` is whether it may be in any case, as in a hole, and `misspelt` whether the noun that
    was typed is spelled otherwise.
    """
    article, noun = _parted(typed)
    many = len(noun.split())
    nouns = [
        own
        for own, rest in map(_parted, texts)
        if own and (rest == noun or (misspelt and len(rest.split()) == many))
    ]
    return bool(article and nouns) and all(
        _differ(article, own, noun, in_case=in_case) for own in nouns
    )


def _parted(text: str) -> tuple[str, str]:
    """The article of a noun, and the noun as it is compared."""
    first, _, rest = even(text).strip().partition(" ")
    return small(first), fold(rest)


def _differ(one: str, other: str, noun: str, *, in_case: bool) -> bool:
    both = [each for each in genders() if one in each.alone and other in each.alone]
    if any(each.untold and lazy_pattern(each.untold).match(noun) for each in both):
        return False
    known = [each.in_case if in_case else each.alone for each in both]
    return any({*each[one]}.isdisjoint(each[other]) for each in known)
