"""Articles before a noun that tell its gender: das Haus is not die Haus."""

from collections.abc import Mapping, Sequence
from functools import cache

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.values.characters import even
from quizgen.values.folding import fold, small


@cache
def genders() -> tuple[tuple[Mapping[str, str], str], ...]:
    """By language, the genders of which an article may be, each as a letter.

    The pattern is of nouns before which it tells none: el agua is feminine; "" if there are none.
    """
    found = (languages.typed(code).names for code in languages.codes())
    return tuple((each.genders, "|".join(each.no_gender)) for each in found if each.genders)


def is_of_other_gender(texts: Sequence[str], typed: str) -> bool:
    """Whether a noun of a deck was typed with an article of another gender than it has there."""
    article, noun = _parted(typed)
    nouns = [own for own, rest in map(_parted, texts) if own and rest == noun]
    return bool(article and nouns) and all(_differ(article, own, noun) for own in nouns)


def _parted(text: str) -> tuple[str, str]:
    """The article of a noun, and the noun as it is compared."""
    first, _, rest = even(text).strip().partition(" ")
    return small(first), fold(rest)


def _differ(one: str, other: str, noun: str) -> bool:
    both = [each for each in genders() if one in each[0] and other in each[0]]
    if any(untold and lazy_pattern(untold).match(noun) for _, untold in both):
        return False
    return any({*known[one]}.isdisjoint(known[other]) for known, _ in both)
