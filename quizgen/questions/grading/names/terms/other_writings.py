"""Other ways to write a whole term: email for e-mail, 120/80 without its unit, 2 to 0 for 2–0."""

from collections.abc import Iterator

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.dates.days_of_the_year import short_forms
from quizgen.questions.grading.names.terms.joined_numbers import with_figures

_LETTER_APART = lazy_pattern(r"(?<![\w-])([a-zA-Z])-(?=[a-z]{3})")
_SCORE = lazy_pattern(r"(\d{1,3})\s?[:–-]\s?(\d{1,3})")
_PAIR_WITH_UNIT = lazy_pattern(r"(\d+\s?/\s?\d+)\s+(\S+)")


def written_otherwise(text: str, language: str) -> Iterator[str]:
    """The other ways to write a term; those that depend on its language only if that is known.

    A number that is joined to a word may be in digits: 30-jährig.
    """
    text = text.strip()
    if figured := with_figures(text, language):
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
