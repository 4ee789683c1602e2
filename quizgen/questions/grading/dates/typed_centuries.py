"""What days a typed season, decade or century means, or a part of one."""

from collections.abc import Iterator
from dataclasses import replace

from quizgen.questions.grading.dates.date_tokens import Token
from quizgen.questions.grading.dates.date_words import SEASON_MONTHS, TURN
from quizgen.questions.grading.dates.typed_eras import Day, Era
from quizgen.questions.grading.verdict import RemarkCode
from quizgen.values.dates import When

CENTURY = "century"
"""A word for it in one of the languages, all of which are read."""

CENTURY_DIGITS = 2
"""How many digits of its years a century has."""


def is_century(when: When) -> bool:
    """Whether a date is a century."""
    return when.shape == "moment" and when.moments[0].digits == CENTURY_DIGITS


EARLY, LATE = 1, 3
"""The numbers of the first and the last part of a time."""


def season_days(season: int, year: Day, part: int) -> Iterator[Day]:
    """The months of a season of `SEASON_MONTHS` in a year; of a winter, both that may be meant.

    An early one is without the last month, a late one without the first.
    """
    first, last = SEASON_MONTHS[season]
    less = 1 if part == EARLY else 0
    more = 1 if part == LATE else 0
    yield replace(year, month=first + more, until_year=year.year, until_month=last - less)
    if first == 1:
        # Winter is the part after New Year, or begins in December.
        yield replace(year, month=12, until_year=year.year + 1, until_month=2 - less)


YEARS_OF_PARTS = {
    1: (0, 40), 2: (30, 70), 3: (60, 99),
    4: (0, 50), 5: (49, 99),
    6: (0, 25), 7: (24, 50), 8: (49, 75), 9: (74, 99),
    10: (0, 70), 11: (30, 99), 12: (-10, 10),
}  # fmt: skip
"""Years from the first one of a century in which its parts may be.

They are its beginning, middle and end, its halves and quarters, what is "early to mid" and "mid to
late", and its turn.
"""

DECADE_PARTS = {
    1: (0, 4), 2: (3, 7), 3: (6, 9),
    4: (0, 5), 5: (4, 9),
    10: (0, 7), 11: (3, 9),
}  # fmt: skip
"""The same of a decade, which has no quarters."""

YEAR_PARTS = {
    1: (1, 6), 2: (3, 10), 3: (7, 12),
    4: (1, 6), 5: (7, 12),
    6: (1, 3), 7: (4, 6), 8: (7, 9), 9: (10, 12),
    10: (1, 10), 11: (3, 12),
}  # fmt: skip
"""The first and last month of the parts of a year."""


def year_days(year: Day, part: int) -> Iterator[Day]:
    """A year, or a part of one."""
    if not part:
        yield year
    if not (months := YEAR_PARTS.get(part)):
        return
    first, last = months
    yield replace(year, month=first, until_year=year.year, until_month=last, part=True)


MONTH_PARTS = {
    1: (1, 12), 2: (9, 22), 3: (19, 0),
    4: (1, 16), 5: (15, 0),
    6: (1, 8), 7: (8, 16), 8: (15, 24), 9: (22, 0),
    10: (1, 22), 11: (9, 0),
}  # fmt: skip
"""The first and last day of the parts of a month; 0 is its last one."""


def month_days(month: Day, part: int) -> Iterator[Day]:
    """A month, or a part of one."""
    if not part:
        yield month
    elif days := MONTH_PARTS.get(part):
        until = replace(month, until_year=month.year, until_month=month.month, part=True)
        yield replace(until, day=days[0], until_day=days[1] or None)


def century_days(number: int, era: Era, part: int = 0) -> Iterator[Day]:
    """A century, or its beginning, middle or end."""
    first = 1 - 100 * number if era.before_christ else 100 * (number - 1)
    if number < 1:
        return
    if part:
        yield from _years(first, YEARS_OF_PARTS[part], era.missing)
    else:
        yield Day(first, rounded=2, missing=era.missing)
        if not era.before_christ:
            # Counted from the year 1 on, the 19th century is 1801 to 1900.
            yield from _years(first, (1, 100), era.missing)


def millennium_days(number: int, era: Era, part: int = 0) -> Iterator[Day]:
    """A millennium, or its beginning, middle or end; after Christ, it may begin with 1 or 0."""
    first = 1 - 1000 * number if era.before_christ else 1000 * (number - 1)
    starts, ends = YEARS_OF_PARTS[part] if part else (0, 99)
    if number > 0:
        years = (10 * starts, 10 * ends + 9 + (not era.before_christ))
        yield from _years(first, years, era.missing)


def turn_days(era: Era) -> Iterator[Day]:
    """The turn of the century that is nearest to the date that was asked for."""
    first = (era.about + 50) // 100 * 100
    yield from _years(first, YEARS_OF_PARTS[TURN], era.missing or "no-century")


def decade_days(decade: Token, era: Era, part: int) -> Iterator[Day]:
    """The years of a decade, or of a part of one; `part` is a key of `YEARS_OF_PARTS`, or 0."""
    number, missing = decade.number, era.missing
    if len(decade.text) <= 2:
        number = era.in_century(number)
        missing = "no-century" if number >= 100 else missing
    if number < 10:
        return
    yield from _decade_of(number, era, part, missing)
    if number % 100 == 0 and not part:
        # "1700s" may be all years that begin with 17.
        if era.before_christ:
            yield from _years(1 - number - 99, (0, 99), missing)
        else:
            yield Day(number, rounded=2, missing=missing)
            yield from _years(number, (1, 100), missing)


def decade_in_century(century: int, decade: int, era: Era, part: int) -> Iterator[Day]:
    """A decade of a century: the eighties of the 18th century are the 1780s."""
    if 0 <= decade < 100 <= 100 * century:
        yield from _decade_of(100 * (century - 1) + decade, era, part, era.missing)


def _decade_of(number: int, era: Era, part: int, missing: RemarkCode | None) -> Iterator[Day]:
    first = 1 - number - 9 if era.before_christ else number
    if part:
        if years := DECADE_PARTS.get(part):
            yield from _years(first, years, missing)
    elif era.before_christ:
        yield from _years(first, (0, 9), missing)
    else:
        yield Day(first, rounded=1, missing=missing)


def _years(first: int, ends: tuple[int, int], missing: RemarkCode | None) -> Iterator[Day]:
    yield Day(first + ends[0], until_year=first + ends[1], missing=missing)
