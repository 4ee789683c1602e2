"""Other ways to write a whole term: email for e-mail, 120/80 without its unit, two to one."""

import re
from collections.abc import Iterator
from functools import cache

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import any_of
from quizgen.questions.grading.dates.days_of_the_year import short_forms
from quizgen.values.folding import small

_LETTER_APART = lazy_pattern(r"(?<![\w-])([a-zA-Z])-(?=[a-z]{3})")
_TWO_NUMBERS = lazy_pattern(r"(\d{1,3})\s?([:–/-])\s?(\d{1,3})")
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
            yield (text := pair[1])
    if (joined := _LETTER_APART.sub(r"\1", text)) != text:
        yield joined
    if not language:
        return
    yield from short_forms(text, language)
    yield from _with_name_or_adjective(text, language)
    if two := _TWO_NUMBERS.fullmatch(text):
        yield from _in_words(two[1], two[2], two[3], language)


def _in_words(first: str, sign: str, second: str, language: str) -> Iterator[str]:
    """A ratio, a score or a fraction with a word for its sign, and with all in words: 3 to 1."""
    numbers = languages.typed(language).numbers
    spelled = {str(number): word for word, number in reversed([*numbers.small.items()])}
    for to in filter(str.isalpha, numbers.over if sign == "/" else numbers.ratio):
        yield f"{first} {to} {second}"
        if first in spelled and second in spelled:
            yield f"{spelled[first]} {to} {spelled[second]}"


_NAME_AND_NOUN = lazy_pattern(r"([^\W\d_]{3,})-([^\W\d_]{3,})")


def _with_name_or_adjective(text: str, language: str) -> Iterator[str]:
    """A term with a name for the adjective from it, Bergmann-Regel, or the other way round."""
    endings = languages.typed(language).names.adjectives_of_names
    if not endings or not text[:1].isupper():
        return
    # An adjective in -isch is seldom one from a name: englische Sprache.
    adjective = lazy_pattern(rf"([^\W\d_]{{3,}})(?<!i)['’]?{any_of(endings)}\s([^\W\d_]+)")
    if found := adjective.fullmatch(text):
        yield f"{found[1]}-{found[2]}"
    elif found := _NAME_AND_NOUN.fullmatch(text):
        yield from (f"{found[1]}{ending} {found[2]}" for ending in endings)


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
