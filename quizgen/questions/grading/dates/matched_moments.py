"""How a typed date fits a day, month, year, decade or century."""

from quizgen.questions.grading.dates.typed_moments import DateReading
from quizgen.questions.grading.verdict import Grade, RemarkCode, graded
from quizgen.values.dates import Moment, When
from quizgen.values.day_numbers import gregorian_date

NEAR_YEARS = 5
"""Years by which an answer may miss an approximate year and still be partly right."""

NEAR_PART = 50
"""Before Christ, a year may be missed by the 50th part of its number if that is more."""


def compare_moment(moment: Moment, reading: DateReading) -> Grade:
    """How a reading fits a day, month, year, decade or century."""
    given = reading.when
    earliest, latest = given.earliest, given.latest
    if (earliest, latest) == (moment.earliest, moment.latest):
        return graded("accept")
    if moment.digits < 4 and is_counted_otherwise(moment, given):
        return graded("accept")
    if earliest is None or latest is None:
        return graded("reject", "period-typed")
    if given.shape == "period" and not reading.stretch:
        within = moment.earliest <= earliest and latest <= moment.latest
        return graded("partial" if within else "reject", "period-typed")
    if moment.earliest <= earliest and latest <= moment.latest:
        return graded("accept")
    if earliest <= moment.earliest and moment.latest <= latest:
        return graded("partial", _coarser(moment, given.moments[0], reading.stretch))
    away = _years_away(given, moment.year)
    if 0 < near_years(moment) >= away:
        code: RemarkCode = "one-year-off" if away == 1 else "years-off"
        return graded("partial", code, count=_in_round_years(away))
    return graded("reject", _wrong_part(moment, given.moments[0]))


def is_counted_otherwise(century: Moment, given: When) -> bool:
    """Whether a period is a century or decade as some count it: 1701 to 1800, or 1700 to 1800.

    The 5th century before Christ may be 500 to 400, or the years that begin with 4: 499 to 400.
    """
    long = 10 ** (4 - century.digits)
    years = [moment.year for moment in given.moments if moment.month is None]
    first = gregorian_date(century.earliest)[0]
    counted = [[first + 1, first + long], [first, first + long]]
    if first in (0, 1 - long):
        # Of the first one, the 100th year is often left out: 1 to 99, or 99 to 1 BC.
        counted.append([first + 1, first + long - 1])
    return years in counted


def _years_away(given: When, year: int) -> int:
    """How many years a date is from a year, which may be within it."""
    last = given.moments[-1]
    low, high = given.moments[0].year, last.year + int(10 ** (4 - last.digits)) - 1
    return max(low - year, year - high, 0)


def _in_round_years(away: int) -> int:
    """Tens of thousands of years with two digits: whether BC or ago was meant is 2,000 years."""
    unit = 10 ** (len(str(away)) - 2) if away >= 10_000 else 1
    return (away + unit // 2) // unit * unit


def near_years(moment: Moment) -> int:
    """How many years from the right one are partly right: some, if that is approximate."""
    uncertain = moment.approximate or moment.uncertain
    if not uncertain or moment.month is not None or moment.digits < 4:
        return 0
    return max(NEAR_YEARS, -moment.year // NEAR_PART)


def _coarser(moment: Moment, given: Moment, stretch: str) -> RemarkCode:
    """What is right about a date that says less, and what it leaves out."""
    if stretch == "season":
        return "season-no-day" if moment.day else "season-no-month"
    if stretch or given.digits < 4:
        return "coarse"
    if given.month is None:
        return "year-no-day" if moment.day else "year-no-month"
    return "month-no-day"


def _wrong_part(moment: Moment, given: Moment) -> RemarkCode | None:
    """Which part of a wrong date is wrong, where another one is right."""
    if given.digits < 4 or moment.digits < 4 or given.julian != moment.julian:
        return None
    if given.year != moment.year:
        same = moment.month and (given.month, given.day) == (moment.month, moment.day)
        return "wrong-year" if same else None
    if given.month and moment.month and given.month != moment.month:
        return "wrong-month"
    if given.day and moment.day and given.day != moment.day:
        return "wrong-day"
    return "right-year"
