"""Years in words, with a scale, or counted from now: 66 million years ago."""

import re
from functools import lru_cache

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.all_languages import WORDS, any_of
from quizgen.questions.grading.dates.date_tokens import is_roman_century, tokens_of
from quizgen.questions.grading.dates.date_words import FILLING, SCALE_WORDS, VOCABULARY
from quizgen.questions.grading.dates.typed_eras import Day
from quizgen.questions.grading.numbers.number_words import number_in_words
from quizgen.values.date_eras import LARGEST_SHIFTED

COUNTED_FROM = 2000
"""The year from which "years ago" are counted, where that makes a difference."""

MOST_YEAR_DIGITS = 11
"""Digits of a year before Christ: the universe is some 13,800,000,000 years old."""

LEAST_AGO = 1000
"""Fewer years ago are not read as a date, which would depend on today."""

NO_DIGITS = lazy_pattern(r"[^\W\d][^\d]*")

DECIMAL_YEARS = lazy_pattern(r"(\d{1,6})[,.](\d{1,2})")
GROUPED_YEAR = lazy_pattern(r"(?<!\d)\d{1,3}(?:[,.' ]\d{3})+(?!\d)")
_SCALES = "|".join(SCALE_WORDS)
SCALED_YEAR = lazy_pattern(
    rf"(?<!\d)(\d{{1,6}})(?:[,.](\d{{1,3}}))?\s*({_SCALES})(?:\s+({_SCALES}))?(?!\w)"
)
"""The number, its decimals, and one or two scales: "4,54 mil millones" are 4.54 billion."""

GROUPED_SCALE = lazy_pattern(rf"(?<![\d.,])[1-9]\d{{0,2}}[., ]\d{{3}}(?=\s*(?:{_SCALES})(?!\w))")
"""Thousands before a scale, or a number with three decimals."""

_AFTER_YEARS = "|".join(WORDS.dates.years_ago).replace(".", r"\.")
YEARS_AGO = lazy_pattern(rf"(?:{any_of(WORDS.dates.ago)}\s+)?(.+?)\s*({_AFTER_YEARS})")
YEARS_SINCE = lazy_pattern(rf"{any_of(WORDS.dates.ago)}\s+(.+?)\s+{any_of(WORDS.dates.years)}")
DURATION = lazy_pattern(rf"(.+?)[\s-]+{any_of(WORDS.dates.durations)}")
MOST_DURATION = 999
"""Years up to which "30 years" is how long something took, and no year."""

AGO = dict(WORDS.dates.years_ago)


def days_ago(text: str) -> list[Day] | None:
    """The years of a text that counts them from now; None if it does not."""
    if found := YEARS_SINCE.fullmatch(text):
        return _years_ago(found[1], 1)
    if found := YEARS_AGO.fullmatch(text) or YEARS_AGO.fullmatch(without_filling(text)):
        return _years_ago(found[1], AGO[found[2]])
    return None


def is_duration(text: str) -> bool:
    """Whether a text is a number of years: "30 years"."""
    found = DURATION.fullmatch(text)
    tokens = (tokens_of(found[1]) or ()) if found else ()
    return [token.kind for token in tokens] == ["number"] and tokens[0].number <= MOST_DURATION


def _years_ago(text: str, multiplied: int) -> list[Day]:
    # "−66 Ma" is as much as "66 Ma".
    text = without_filling(text).removeprefix("-")
    if found := DECIMAL_YEARS.fullmatch(text):
        numbers = [int(found[1] + found[2]) * multiplied // 10 ** len(found[2])]
    else:
        read = [tokens_of(each) or () for each in years_in_full(text)]
        numbers = [
            tokens[0].number * multiplied
            for tokens in read
            if [token.kind for token in tokens] == ["number"]
            and len(tokens[0].text) <= MOST_YEAR_DIGITS
        ] or [number * multiplied for number in _whole_number_in_words(text)]
    # So long ago, it may as well be a year before Christ.
    return [
        day
        for years in numbers
        if years >= LEAST_AGO
        for day in [Day(COUNTED_FROM - years), Day(-years)][: 2 if years > LARGEST_SHIFTED else 1]
    ]


def _whole_number_in_words(text: str) -> list[int]:
    """The whole number that words are: "treize virgule huit milliards"; none if they are none."""
    found = number_in_words(text)
    if found is None or found.number.denominator > 1:
        return []
    return [int(found.number)] if FILLING.issuperset(found.rest.split()) else []


def years_in_full(text: str) -> list[str]:
    """A text with its years in digits alone: "66,000,000" and "66 million" are 66000000.

    "13.800 millones" are 13.8 million or 13,800 million.
    """
    other = GROUPED_SCALE.sub(lambda found: re.sub(r"\D", "", found[0]), text)
    return [_digits_alone(each) for each in dict.fromkeys((text, other))]


def _digits_alone(text: str) -> str:
    def scaled(found: re.Match[str]) -> str:
        whole, part = found[1], found[2] or ""
        scale = SCALE_WORDS[found[3]] * SCALE_WORDS.get(found[4] or "", 1)
        return str(int(whole + part) * scale // 10 ** len(part))

    text = SCALED_YEAR.sub(scaled, text)
    return GROUPED_YEAR.sub(lambda found: re.sub(r"\D", "", found[0]), text)


def without_filling(text: str) -> str:
    """The text without words before it that do not change its days."""
    text = text.strip(" ,.()~")
    first, _, rest = text.partition(" ")
    while rest and first.rstrip(".,") in FILLING and not is_roman_century(text.split()):
        text = rest.strip(" ,.()~")
        first, _, rest = text.partition(" ")
    return text


@lru_cache(1024)
def year_in_words(text: str) -> str:
    """The digits of a year in the words of a number: "mille sept cents"; "" if it is none."""
    found = number_in_words(text) if NO_DIGITS.fullmatch(text) else None
    if found is None or found.number.denominator > 1 or found.number < 100:
        return ""
    number = int(found.number)
    match [VOCABULARY.get(word) for word in found.rest.split() if word not in FILLING]:
        case []:
            return str(number)
        # The last word may be an ordinal: 1900 and "seventeenth", as in Russian.
        case [("ordinal", last)] if number % 100 == 0 or (number % 10 == 0 and last < 10):
            return str(number + last)
    return ""
