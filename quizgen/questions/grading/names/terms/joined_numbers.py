"""Numbers that are written as one with the word behind them: dreißigjährig, тридцатилетний."""

import re
from functools import cache

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import any_of
from quizgen.values.folding import small

LEAST_BEHIND = 3
"""Letters of the word behind such a number at least."""


def with_figures(text: str, language: str) -> str:
    """A term with digits and a hyphen for such a number at the beginning of a word: 30-jähriger.

    "" if it has none.
    """
    pattern, lower = _joined_number(language), small(text)
    if pattern is None or not pattern.search(lower):
        return ""
    numbers = languages.typed(language).names.joined_numbers
    return pattern.sub(lambda found: f"{numbers[found[0]]}-", lower)


@cache
def _joined_number(language: str) -> re.Pattern[str] | None:
    numbers = languages.typed(language).names.joined_numbers if language else None
    if not numbers:
        return None
    words = sorted(numbers, key=len, reverse=True)
    return lazy_pattern(rf"(?<!\w){any_of(tuple(words))}(?=[^\W\d]{{{LEAST_BEHIND}}})")
