"""Dates as they are written in a deck (EDTF and ` OS`): from text to the days they can mean.

The format is a part of the Extended Date/Time Format, ISO 8601-2:2019 annex A: years, months, days,
`~ ? %` at the end, decades and centuries with `X`, periods, and "one of a set".
"""

import re
from collections.abc import Sequence
from dataclasses import field
from typing import Literal

from quizgen.record import record
from quizgen.values.date_hints import DATE_EXAMPLES, DATE_HINTS
from quizgen.values.day_numbers import (
    days_in_month,
    gregorian_day_number,
    julian_day_number,
)
from quizgen.values.suggestions import hint_for, quoted


@record()
class Moment:
    """One date at the precision at which it is known.

    `earliest` and `latest` are day numbers as in `quizgen.values.day_numbers`. `~` and `?` do not
    change them.
    """

    year: int  # astronomical: 0 is 1 BC; the first year of a decade or century
    month: int | None
    day: int | None
    digits: int  # of the year: 4, in a decade (178X) 3, in a century (17XX) 2
    approximate: bool  # ~ or %
    uncertain: bool  # ? or %
    julian: bool  # Old Style: year, month and day are those of the Julian calendar
    earliest: int
    latest: int


@record()
class When:
    """A moment, a period, or one of several moments.

    The moments of a period are its beginning and its end, or only the one that is not open. Two
    dates with the same meaning are equal, however they are written.
    """

    written: str = field(compare=False)
    shape: Literal["moment", "period", "one-of"]
    moments: tuple[Moment, ...]
    earliest: int | None  # day number; None: open to that side
    latest: int | None

    @property
    def open_start(self) -> bool:
        """Whether this is a period without a beginning."""
        return self.earliest is None

    @property
    def open_end(self) -> bool:
        """Whether this is a period without an end."""
        return self.latest is None

    def __str__(self) -> str:
        """As the author wrote it."""
        return self.written


# Digits are ASCII ones. Year 0 has no minus, and the years 0 to 9 are not a decade.
_MOMENT = re.compile(
    r"(?:([0-9]{4}|-(?!0000)[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?"
    r"|((?!000)[0-9]{3}X|[0-9]{2}XX))"
    r"([~?%]?)( OS)?"
)

# Marks after a date: whether it is approximate, whether it is uncertain.
_MARKS = {"": (False, False), "~": (True, False), "?": (False, True), "%": (True, True)}

_OPEN = ("", "..")  # how an open end of a period is written


def parse_when(text: str) -> When:
    """The date that `text` means.

    Raises ValueError with a message for the author of the deck.
    """
    if found := _MOMENT.fullmatch(text):
        moment = _moment(found)
        return When(text, "moment", (moment,), moment.earliest, moment.latest)
    if text.startswith("[") and text.endswith("]"):
        return _one_of(text, [part.strip(" ") for part in text[1:-1].split(",")])
    if text.count("/") == 1:
        return _period(text)
    raise _not_a_date(text)


def one_of(parts: Sequence[str]) -> When:
    """The date that is one of several, each a moment written as for `parse_when`.

    Raises ValueError with a message for the author of the deck.
    """
    return _one_of(f"[{', '.join(parts)}]", parts)


def _one_of(written: str, parts: Sequence[str]) -> When:
    if not any(parts):
        raise ValueError(f"no date to choose from: {quoted(written)} (write [1936, 1937])")
    moments = tuple(_read_moment(part, written) for part in parts)
    if len(moments) == 1:
        raise ValueError(f"only one date to choose from: {quoted(written)} (write {parts[0]})")
    if len(set(moments)) != len(moments):
        raise ValueError(f"the same date twice: {quoted(written)} (write each date once)")
    earliest = min(moment.earliest for moment in moments)
    latest = max(moment.latest for moment in moments)
    return When(written, "one-of", moments, earliest, latest)


def _period(text: str) -> When:
    first, last = text.split("/")
    start = None if first in _OPEN else _read_moment(first, text)
    end = None if last in _OPEN else _read_moment(last, text)
    if start and end:
        _check_period(text, start, end)
    elif not start and not end:
        raise ValueError(f"a period needs a beginning or an end: {quoted(text)} (write 1825/..)")
    moments = tuple(moment for moment in (start, end) if moment)
    earliest = start.earliest if start else None
    latest = end.latest if end else None
    return When(text, "period", moments, earliest, latest)


def _check_period(text: str, start: Moment, end: Moment) -> None:
    first, last = text.split("/")
    if end.latest < start.earliest:
        raise ValueError(f"the period ends before it begins: {quoted(text)} (write {last}/{first})")
    if start == end:
        raise ValueError(
            f"the period begins and ends with one date: {quoted(text)} (write {first})"
        )
    if end.julian and start.day and not start.julian:
        # The calendar changed from Old Style to New, never back: this OS was meant for both.
        raise ValueError(f"OS at the end only: {quoted(text)} (write {first} OS/{last})")


def _read_moment(text: str, whole: str) -> Moment:
    """One date of several in `whole`. A hint for `whole` says more than one for its part."""
    if found := _MOMENT.fullmatch(text):
        return _moment(found)
    raise _not_a_date(whole if hint_for(whole, DATE_HINTS) else text)


def _moment(found: re.Match[str]) -> Moment:
    year_text, month_text, day_text, rounded, mark, old_style = found.groups()
    julian = old_style is not None
    day_number = julian_day_number if julian else gregorian_day_number
    month = day = None
    digits = 4
    if day_text:
        year, month, day = int(year_text), int(month_text), int(day_text)
        if not (1 <= month <= 12 and 1 <= day <= 28):
            _check_day(found[0], year, month, day, julian=julian)
        earliest = latest = day_number(year, month, day)
    elif month_text:
        year, month = int(year_text), int(month_text)
        _check_month(found[0], year, month)
        earliest = day_number(year, month, 1)
        latest = earliest + days_in_month(year, month, julian=julian) - 1
    else:
        if rounded:
            digits = 4 - rounded.count("X")
            year_text = rounded.replace("X", "0")
        year = int(year_text)
        earliest = day_number(year, 1, 1)
        latest = day_number(year + 10 ** (4 - digits) - 1, 12, 31)
    approximate, uncertain = _MARKS[mark]
    return Moment(year, month, day, digits, approximate, uncertain, julian, earliest, latest)


def _check_month(written: str, year: int, month: int) -> None:
    if 1 <= month <= 12:
        return
    if month == 0:
        hint = f"leave out what is not known: {_year(year)}"
    elif month <= 20:
        hint = "months go from 01 to 12"
    elif month <= 24:
        raise ValueError(
            f"seasons are not supported: {written}"
            " (write the months, e.g. 1938-06/1938-08; a period of years is 1938/1939)"
        )
    else:
        hint = "months go from 01 to 12; a period of years is 1825/1830"
    raise ValueError(f"no such month: {written} ({hint})")


def _check_day(written: str, year: int, month: int, day: int, *, julian: bool) -> None:
    if 12 < month <= 31 and 1 <= day <= 12:
        hint = f"the month comes before the day: {_year(year)}-{day:02}-{month:02}"
        raise ValueError(f"no such month: {written} ({hint})")
    _check_month(written, year, month)
    length = days_in_month(year, month, julian=julian)
    if 1 <= day <= length:
        return
    year_month = f"{_year(year)}-{month:02}"
    if day == 0:
        hint = f"leave out what is not known: {year_month}"
    elif day <= days_in_month(year, month, julian=True):
        hint = f"{year_month} has {length} days, but Old Style {day}: write {year_month}-{day} OS"
    else:
        hint = f"{year_month} has {length} days"
    raise ValueError(f"no such day: {written} ({hint})")


def _year(year: int) -> str:
    """The year in EDTF: four digits, and a minus sign if it is negative."""
    return f"{year:05}" if year < 0 else f"{year:04}"


def _not_a_date(text: str) -> ValueError:
    return ValueError(f"not a date: {quoted(text)} ({hint_for(text, DATE_HINTS) or DATE_EXAMPLES})")
