"""Days as whole numbers, from and to year, month and day of either calendar.

A day number is what `datetime.date.toordinal` gives (1 is Monday, 1 January of year 1 in the
Gregorian calendar carried back before 1582), continued below year 1. Years are astronomical:
0 is 1 BC, -43 is 44 BC. The functions do not check their arguments: see `days_in_month`.
"""

_DAYS_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAYS_IN_MONTH = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_DAYS_IN_4_YEARS = 4 * 365 + 1
_DAYS_IN_400_YEARS = 400 * 365 + 97

# The Julian 1 January of year 1 is the Gregorian 30 December of the year before.
_JULIAN_START = 2


def days_in_month(year: int, month: int, *, julian: bool) -> int:
    """28 to 31, for a month from 1 to 12."""
    if month == 2 and year % 4 == 0 and (julian or year % 100 != 0 or year % 400 == 0):
        return 29
    return _DAYS_IN_MONTH[month]


def gregorian_day_number(year: int, month: int, day: int) -> int:
    """The day number of a day of the Gregorian calendar."""
    gone = year - 1
    leap_day = month > 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    leap_days = gone // 4 - gone // 100 + gone // 400 + leap_day
    return gone * 365 + leap_days + _DAYS_BEFORE_MONTH[month] + day


def julian_day_number(year: int, month: int, day: int) -> int:
    """The day number of a day of the Julian calendar (Old Style, every fourth year leap)."""
    gone = year - 1
    leap_days = gone // 4 + (month > 2 and year % 4 == 0)
    return gone * 365 + leap_days + _DAYS_BEFORE_MONTH[month] + day - _JULIAN_START


def gregorian_date(day_number: int) -> tuple[int, int, int]:
    """Year, month and day in the Gregorian calendar."""
    cycles, rest = divmod(day_number - 1, _DAYS_IN_400_YEARS)
    # No year is longer than 366 days, so this is never too high.
    year = 400 * cycles + rest // 366 + 1
    while gregorian_day_number(year + 1, 1, 1) <= day_number:
        year += 1
    return _within_year(year, day_number - gregorian_day_number(year, 1, 1), julian=False)


def julian_date(day_number: int) -> tuple[int, int, int]:
    """Year, month and day in the Julian calendar."""
    cycles, rest = divmod(day_number - 1 + _JULIAN_START, _DAYS_IN_4_YEARS)
    # The fourth year of a cycle has a day more, which would count as a fifth year.
    years = min(rest // 365, 3)
    return _within_year(4 * cycles + years + 1, rest - 365 * years, julian=True)


def _within_year(year: int, days: int, *, julian: bool) -> tuple[int, int, int]:
    """The date `days` (0 to 365) after 1 January of that year."""
    month = 1
    while days >= (length := days_in_month(year, month, julian=julian)):
        days -= length
        month += 1
    return year, month, days + 1
