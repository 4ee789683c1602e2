"""Other ways to write a whole term: email for e-mail, 120/80 without its unit, 2 to 0 for 2–0."""

import re
from collections.abc import Iterator
from functools import cache

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import any_of
from quizgen.questions.grading.dates.days_of_the_year import short_forms
from quizgen.values.folding import small

_LETTER_APART = lazy_pattern(r"(?<![\w-])([a-zA-Z])-(?=[a-z]{3})")
_SCORE = lazy_pattern(r"(\d{1,3})\s?[:–-]\s?(\d{1,3})")
_PAIR_WITH_UNIT = lazy_pattern(r"(\d+\s?/\s?\d+)\s+(\S+)")


def written_otherwise(text: str, language: str) -> Iterator[str]:
    """The other ways to write a term; those that depend on its language only if that is known.

    A number that is joined to a word may be in digits: 30-jährig.
    """
    text = text.strip()
    if figured := _with_figures(text, language):
        yield figured
    if pair := _PAIR_WITH_UNIT.fullmatch(text):
        # Few terms have a unit, and most commands that read terms read no units.
        from quizgen.questions.grading.numbers.typed_units import first_units

        if first_units(pair[2])[0]:
            yield pair[1]
    if (joined := _LETTER_APART.sub(r"\1", text)) != text:
        yield joined
    if not language:
        return
    yield from short_forms(text, language)
    if score := _SCORE.fullmatch(text):
        for to in filter(str.isalpha, languages.typed(language).numbers.ratio):
            yield f"{score[1]} {to} {score[2]}"


_LEAST_BEHIND = 3
"""Letters of the word behind such a number at least."""


def _with_figures(text: str, language: str) -> str:
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
    return lazy_pattern(rf"(?<!\w){any_of(tuple(words))}(?=[^\W\d]{{{_LEAST_BEHIND}}})")
