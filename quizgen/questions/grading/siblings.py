"""What is typed for siblings whose names the deck has: the Wright brothers."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.words.typed_names import PARTICLES
from quizgen.values.folding import fold

_ARTICLE = rf"(?:{any_of(WORDS.names.opening_articles)}\s)?"
_SIBLINGS = any_of(tuple(map(fold, WORDS.names.siblings)))
SIBLINGS = lazy_pattern(rf"{_ARTICLE}{_SIBLINGS}\s(.+)|{_ARTICLE}(.+)\s{_SIBLINGS}")
"""The word for siblings before or behind their names, in folded letters."""


def without_siblings(typed: str) -> str:
    """What is typed without the word for siblings, and the article before it."""
    found = SIBLINGS.fullmatch(fold(typed))
    return (found[1] or found[2]) if found else typed


def is_family_alone(typed: str, family: str) -> bool:
    """Whether a family name can be all that is typed: Humboldt, von Humboldt, Álvarez Quintero."""
    words = [word for word in fold(typed).split() if word not in PARTICLES]
    return len(words) == 1 or fold(typed) == fold(family)
