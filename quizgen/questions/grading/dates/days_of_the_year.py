"""Days of any year, such as "4 July" and "Tuesday", and how they are typed."""

from collections.abc import Iterator

from quizgen import languages
from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.answers.date import DateAnswer
from quizgen.questions.grading.plain_text import plain
from quizgen.values.characters import DIGIT

LEAP_YEAR = 2000

IN_FIGURES = lazy_pattern(r"(\d{1,2})\s?([./-])\s?(\d{1,2})\2?")
"""A day and month in figures: 4/7, 25.12."""

ONLY_YEAR = frozenset(("year-no-day", "coarse"))
"""The remarks on a text in which nothing is a date but the year that is added to it."""

_LEAST_SHORT = 2
"""Letters of a short form."""

_WORD = lazy_pattern(r"[^\W\d_]+")


def day_of_the_year(text: str, language: str) -> DateAnswer | None:
    """The day that a text names with a month of this language; None for other texts."""
    months = languages.typed(language).dates.months
    if not DIGIT.search(text) or months.keys().isdisjoint(_WORD.findall(plain(text))):
        return None
    # Names of months are read without a date, and all that reads dates takes long to import.
    from quizgen.questions.grading.dates.typed_dates import readings

    whens = [each.when for each in readings(in_leap_year(text), LEAP_YEAR) if not each.calendar]
    if not whens or any(when.earliest != when.latest for when in whens):
        return None
    is_sure = len({when.earliest for when in whens}) == 1
    return DateAnswer(whens[0], language) if is_sure else None


def in_leap_year(text: str) -> str:
    """A text of a day with the year behind it."""
    figures = IN_FIGURES.fullmatch(text.strip())
    if figures:
        day, sign, month = figures.groups()
        return f"{day}{sign}{month}{sign}{LEAP_YEAR}"
    return f"{text} {LEAP_YEAR}"


def short_forms(text: str, language: str) -> Iterator[str]:
    """The short forms of a month or a day of the week, in this language: Dec, Tue."""
    words, folded = languages.typed(language).dates, plain(text)
    if folded in words.months:
        yield from (
            word
            for word, month in words.months.items()
            if month == words.months[folded] and len(word) < len(folded)
        )
    elif folded in words.filling:
        # Days of the week are among the words that may be left out in a date.
        ends = range(_LEAST_SHORT, len(folded))
        yield from (folded[:end] for end in ends if folded[:end] in words.filling)
