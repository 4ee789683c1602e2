"""Articles before a noun that tell its gender: das Haus is not die Haus."""

from collections.abc import Mapping, Sequence
from functools import cache

from quizgen import languages
from quizgen.values.characters import even
from quizgen.values.folding import fold, small


@cache
def genders() -> tuple[Mapping[str, str], ...]:
    """By language, the genders of which an article may be, each as a letter."""
    found = (languages.language(code).typed.names.genders for code in languages.codes())
    return tuple(each for each in found if each)


def is_of_other_gender(texts: Sequence[str], typed: str) -> bool:
    """Whether a noun of a deck was typed with an article of another gender than it has there."""
    article, noun = _parted(typed)
    nouns = [own for own, rest in map(_parted, texts) if own and rest == noun]
    return bool(article and nouns) and all(_differ(article, own) for own in nouns)


def _parted(text: str) -> tuple[str, str]:
    """The article of a noun, and the noun as it is compared."""
    first, _, rest = even(text).strip().partition(" ")
    return small(first), fold(rest)


def _differ(one: str, other: str) -> bool:
    return any(
        one in known and other in known and {*known[one]}.isdisjoint(known[other])
        for known in genders()
    )
