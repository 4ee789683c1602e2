"""Typed days as dates of either calendar."""

from collections.abc import Iterator, Sequence
from typing import Literal

from quizgen.questions.grading.dates.typed_eras import Day
from quizgen.questions.grading.verdict import RemarkCode
from quizgen.record import record
from quizgen.values.dates import Moment, When, alone
from quizgen.values.day_numbers import days_in_month, gregorian_day_number, julian_day_number


@record()
class DateReading:
    """A date that a text may mean.

    `missing` is the remark on the century or the era if the text does not name it; it is then the
    one that was asked for. `calendar` is "os" or "ns" where the text names the style, and "os?"
    where it may be the old one. `stretch` says that a period is one stretch of time, and not two
    dates: a season, or some years such as a decade, or a part of a year.
    """

    when: When
    missing: RemarkCode | None = None
    calendar: str = ""
    stretch: Literal["", "season", "years"] = ""


def day_readings(day: Day, style: str) -> Iterator[DateReading]:
    """A day in the style named, or else in both."""
    if day.until_year is None:
        return period_readings([day], style, day.missing)
    end = Day(day.until_year, day.until_month, day.until_day)
    is_season = day.until_month is not None and not day.part
    stretch: Literal["season", "years"] = "season" if is_season else "years"
    return period_readings([day, end], style, day.missing, stretch)


def period_readings(
    ends: Sequence[Day | None],
    style: str,
    missing: RemarkCode | None,
    stretch: Literal["", "season", "years"] = "",
) -> Iterator[DateReading]:
    """A day, or a period of two days (None where it is open), in the style named or in both."""
    for each in (style,) if style else ("", "os"):
        when = _when(ends, julian=each == "os")
        if when is not None:
            yield DateReading(when, missing, style or ("os?" if each else ""), stretch)


def _when(ends: Sequence[Day | None], *, julian: bool) -> When | None:
    """A date or period; None if the calendar does not have it."""
    moments = [None if day is None else _moment(day, julian=julian) for day in ends]
    given = [moment for moment in moments if moment is not None]
    if len(given) < sum(day is not None for day in ends):
        return None
    if len(ends) == 1:
        return alone(given[0])
    start, end = moments
    if start and end and (end.latest < start.earliest or start == end):
        return None
    earliest = start.earliest if start else None
    latest = end.latest if end else None
    return When("", "period", tuple(given), earliest, latest)


def _moment(day: Day, *, julian: bool) -> Moment | None:
    """The days of a date as it was typed; None if the calendar does not have it."""
    if day.month is not None and not 1 <= day.month <= 12:
        return None
    if day.day is not None and not 1 <= day.day <= days_in_month(
        day.year, day.month or 1, julian=julian
    ):
        return None
    day_number = julian_day_number if julian else gregorian_day_number
    last_year = day.year + 10**day.rounded - 1
    last_month = day.month or 12
    last_day = day.day or days_in_month(last_year, last_month, julian=julian)
    earliest = day_number(day.year, day.month or 1, day.day or 1)
    latest = day_number(last_year, last_month, last_day)
    digits = 4 - day.rounded
    return Moment(day.year, day.month, day.day, digits, False, False, julian, earliest, latest)
