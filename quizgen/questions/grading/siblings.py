"""What is typed for siblings whose names the deck has: the Wright brothers."""

from collections.abc import Sequence

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.names.words.typed_names import PARTICLES
from quizgen.values.folding import fold

_ARTICLE = rf"(?:{any_of(WORDS.names.opening_articles)}\s)?"
SEX_OF_SIBLINGS = {fold(word): sex for word, sex in WORDS.names.siblings.items()}
"""The words for siblings in folded letters: "m" for brothers, "f" for sisters, "" for either."""

_SIBLINGS = any_of(tuple(SEX_OF_SIBLINGS))
SIBLINGS = lazy_pattern(rf"{_ARTICLE}({_SIBLINGS})\s(.+)|{_ARTICLE}(.+)\s({_SIBLINGS})")
"""The word for siblings before or behind their names, in folded letters."""


def without_siblings(typed: str) -> tuple[str, str]:
    """What is typed without the word for siblings, and the article before it; and their sex.

    The sex is "" where no such word is typed, or it tells none.
    """
    found = SIBLINGS.fullmatch(fold(typed))
    if not found:
        return typed, ""
    return found[2] or found[3], SEX_OF_SIBLINGS[found[1] or found[4]]


def may_be_siblings(sex: str, sexes: Sequence[str]) -> bool:
    """Whether siblings of these sexes may be called brothers, "m", or sisters, "f".

    In many languages, a brother and a sister are "brothers".
    """
    return "m" not in sexes if sex == "f" else set(sexes) != {"f"}


def is_family_alone(typed: str, family: str) -> bool:
    """Whether a family name can be all that is typed: Humboldt, von Humboldt, Álvarez Quintero."""
    words = [word for word in fold(typed).split() if word not in PARTICLES]
    return len(words) == 1 or fold(typed) == fold(family)
