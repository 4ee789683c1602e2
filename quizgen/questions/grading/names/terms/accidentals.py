"""Signs in the name of a key in music, and their words: C♯ minor is C sharp minor."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.names.words.romanisation import sounded
from quizgen.questions.grading.plain_text import plain
from quizgen.values.folding import fold

ACCIDENTALS = tuple((lazy_pattern(sign), word) for sign, word in WORDS.names.accidentals.items())
"""The signs, as patterns, each with its word."""


def with_accidentals_in_words(text: str) -> str:
    """A text as `plain` makes it, with words for the signs in the name of a key: C♯ minor."""
    return sounded(plain(text), ACCIDENTALS)


def has_same_accidentals(text: str, typed: str) -> bool:
    """Whether two texts that are the same without their signs have the same keys in them."""
    one, other = with_accidentals_in_words(text), with_accidentals_in_words(typed)
    return (one, other) == (plain(text), plain(typed)) or fold(one) == fold(other)


def has_accidentals_in_words(text: str, typed: str) -> bool:
    """Whether a text has signs of keys, and a typed one the words for them: C♯ is C sharp."""
    shown = with_accidentals_in_words(text)
    return shown != plain(text) and fold(shown) == fold(with_accidentals_in_words(typed))
