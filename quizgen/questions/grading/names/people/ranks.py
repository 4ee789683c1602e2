"""The rank of nobility behind a name: Arthur Wellesley, 1st Duke of Wellington."""

from typing import NamedTuple

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.words.titles import without_particles
from quizgen.questions.grading.names.words.typed_names import name_words, ruler_number

_OF = any_of(WORDS.names.realm_words)

_RANKED = lazy_pattern(
    r"(?i:(.+?)(?:,\s*(?:[\w.-]+\s+){0,2}|\s+\d{1,2}[\w.-]*\s+)"
    rf"{any_of(WORDS.names.ranks)}\s+(?:(?:{_OF})\s+|d['’])*(\w[^,(]*?)(?:\s+{_OF}\s.*|\s*[,(].*)?)"
)
"""A name, and behind a comma or a number the rank with the name that goes with it."""

_MOST_WORDS = 3
"""How many words this name has at most."""


class Ranked(NamedTuple):
    """A name without the rank, and the name that goes with it: Wellington."""

    person: str
    title: str


def ranked(text: str) -> Ranked | None:
    """A name with its rank apart; None if it has none, or is that of a ruler or a single name."""
    found = _RANKED.fullmatch(text)
    if not found or len(found[2].split()) > _MOST_WORDS:
        return None
    words = name_words(found[1])
    if len(without_particles(words)) < 2 or ruler_number(words) is not None:
        return None
    return Ranked(found[1], found[2])
