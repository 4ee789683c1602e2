"""The direction of a coordinate: the N of 66.5° N."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS
from quizgen.values.folding import small

DIRECTIONS = dict(WORDS.units.directions)
"""Words and letters for directions, each with its letter in English."""

DIRECTION_LAST = lazy_pattern(r"(?<![^\W\d])([^\W\d]+)\.?\s*$")
DIRECTION_FIRST = lazy_pattern(r"^\s*([^\W\d]+)\.?\s*(?=\d)")


def without_direction(text: str) -> tuple[str, str]:
    """A text without the direction at its end or before its number, and the direction, or ""."""
    for pattern in (DIRECTION_LAST, DIRECTION_FIRST):
        found = pattern.search(text)
        direction = DIRECTIONS.get(small(found[1]), "") if found else ""
        if found and direction:
            return f"{text[: found.start()]}{text[found.end() :]}".strip(), direction
    return text, ""
