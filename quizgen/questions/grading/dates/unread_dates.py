"""Why a typed text is not a date, although one seems to be meant."""

from quizgen.lazy_pattern import lazy_pattern
from quizgen.questions.grading.dates.date_tokens import tokens_of
from quizgen.questions.grading.dates.typed_dates import (
    ALTERNATIVE,
    ends_in,
    era_of,
    eras_of,
    even_date,
    readings,
)
from quizgen.questions.grading.dates.typed_days import typed_days
from quizgen.questions.grading.dates.typed_ends import month_and_day
from quizgen.questions.grading.dates.typed_moments import day_readings
from quizgen.questions.grading.verdict import RemarkCode

BARE_DAY = lazy_pattern(r"(\d{1,2})\s*[./]\s*(\d{1,2})")


def lacks_year(typed: str) -> bool:
    """Whether a text is a day, month or season without its year: "18 June", 18/6, "summer"."""
    text = era_of(even_date(typed))[0]
    if found := BARE_DAY.fullmatch(text):
        low, high = sorted(map(int, found.groups()))
        return 1 <= low <= 12 and high <= 31
    tokens = tokens_of(text) or ()
    if len(tokens) == 1:
        return tokens[0].kind in ("month", "season")
    return len(tokens) == 2 and month_and_day(tokens) is not None


def why_unreadable(typed: str, about: int) -> RemarkCode:
    """The remark on a text that has no readings as a date. `about` is as for `readings`."""
    if lacks_year(typed):
        return "no-year"
    text = even_date(typed)
    parts = ALTERNATIVE.split(text)
    if len(parts) > 1 and any(readings(part, about) for part in parts):
        return "several-dates"
    bare, named = era_of(text)
    eras = eras_of(named, about)
    if any(typed_days(bare, era) for era in eras):
        return "no-such-day"
    for ends in ends_in(text, about):
        both = all(any(day_readings(end, "")) for end in ends)
        return "reversed-period" if both else "no-such-day"
    return "unreadable-date"
