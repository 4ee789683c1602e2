"""Dates as they are written in a deck (EDTF and ` OS`): from text to the days they can mean.

The format is a part of the Extended Date/Time Format, ISO 8601-2:2019 annex A: years, months, days,
`~ ? %` at the end, decades and centuries with `X`, years of more than four digits with `Y`,
periods, and "one of a set". Years can have their era instead, as in "44 BC".
"""

import re
from collections.abc import Sequence
from dataclasses import field
from functools import lru_cache
from typing import Literal

from quizgen.lazy_pattern import lazy_pattern
from quizgen.record import record
from quizgen.values.date_eras import without_era, written_year
from quizgen.values.date_hints import DATE_EXAMPLES, DATE_HINTS, EDTF_HINTS
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
    """A moment, a period, one of several moments, or some time between two.

    The moments of a period are its beginning and its end, or only the one that is not open. Two
    dates with the same meaning are equal, however they are written.
    """

    written: str = field(compare=False)
    shape: Literal["moment", "period", "one-of", "between"]
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


def alone(moment: Moment) -> When:
    """A moment as a date by itself."""
    return When("", "moment", (moment,), moment.earliest, moment.latest)


# Digits are ASCII ones. Year 0 has no minus, and the years 0 to 9 are not a decade.
_MOMENT = lazy_pattern(
    r"(?:([0-9]{4}|-(?!0000)[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?"
    r"|((?!000)[0-9]{3}X|-?[0-9]{2}XX)"
    r"|Y(-?[1-9][0-9]{4,10}))"
    r"([~?%]?)( OS)?"
)

# Marks after a date: whether it is approximate, whether it is uncertain.
_MARKS = {"": (False, False), "~": (True, False), "?": (False, True), "%": (True, True)}

_OPEN = ("", "..")  # how an open end of a period is written
_BETWEEN = lazy_pattern(r"([^./][^/]*?) ?\.\. ?([^./][^/]*)")


@lru_cache(maxsize=1024)
def parse_when(text: str) -> When:
    """The date that `text` means.

    Raises ValueError with a message for the author of the deck.
    """
    if moment := _moment_of(text):
        return When(text, "moment", (moment,), moment.earliest, moment.latest)
    if text.startswith("[") and text.endswith("]"):
        return _one_of(text, [part.strip(" ") for part in text[1:-1].split(",")])
    if text.count("/") == 1:
        return _period(text)
    if found := _BETWEEN.fullmatch(text):
        return _between(text, found[1], found[2])
    raise _not_a_date(text)


def one_of(parts: Sequence[str]) -> When:
    """The date that is one of several, each a moment written as for `parse_when`.

    A single part can be a date between two others, `1200..1300`.

    Raises ValueError with a message for the author of the deck.
    """
    return _one_of(f"[{', '.join(parts)}]", parts)


def _one_of(written: str, parts: Sequence[str]) -> When:
    if len(parts) == 1 and (found := _BETWEEN.fullmatch(parts[0])):
        return _between(written, found[1], found[2])
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
        raise ValueError(f"a period needs a beginning or an end: {quoted(text)} (e.g. 1825/..)")
    moments = tuple(moment for moment in (start, end) if moment)
    earliest = start.earliest if start else None
    latest = end.latest if end else None
    return When(text, "period", moments, earliest, latest)


def _between(text: str, first: str, last: str) -> When:
    start, end = _read_moment(first, text), _read_moment(last, text)
    if end.latest <= start.earliest or start == end:
        raise ValueError(
            f"between what? {quoted(text)} (write the earlier date first, e.g. 1200..1300)"
        )
    return When(text, "between", (start, end), start.earliest, end.latest)


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
    moment = _moment_of(text)
    if moment is None:
        raise _not_a_date(whole if _hint(whole) else text)
    return moment


def _moment_of(text: str) -> Moment | None:
    found = _MOMENT.fullmatch(text)
    if found is None and (edtf := without_era(text)):
        found = _MOMENT.fullmatch(edtf)
    return _moment(found) if found else None


def _moment(found: re.Match[str]) -> Moment:
    year_text, month_text, day_text, rounded, long_year, mark, old_style = found.groups()
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
            # -04XX are the years from -0499 to -0400, which is the 5th century BC.
            year_text = rounded.replace("X", "9" if rounded[0] == "-" else "0")
        year = int(year_text or long_year)
        earliest = day_number(year, 1, 1)
        latest = day_number(year + 10 ** (4 - digits) - 1, 12, 31)
    approximate, uncertain = _MARKS[mark]
    return Moment(year, month, day, digits, approximate, uncertain, julian, earliest, latest)


def _check_month(written: str, year: int, month: int) -> None:
    if 1 <= month <= 12:
        return
    if month == 0:
        hint = f"leave out what is not known: {written_year(year)}"
    elif 21 <= month <= 24:
        # Many write 1920-22 for 1920/1922.
        first, last = (year, year - year % 100 + month) if year % 100 < month else (1938, 1939)
        period = f"a period of years is {written_year(first)}/{written_year(last)}"
        months = f"write the months: {_season(year, month)}"
        raise ValueError(f"seasons are not supported: {written} ({months}; {period})")
    else:
        hint = "months go from 01 to 12; a period of years is 1825/1830"
        if 25 <= month <= 41:
            hint += ", and a quarter as in EDTF is 1825-01/1825-03"
    raise ValueError(f"no such month: {written} ({hint})")


def _check_day(written: str, year: int, month: int, day: int, *, julian: bool) -> None:
    if 12 < month <= 31 and 1 <= day <= 12:
        hint = f"the month comes before the day: {written_year(year)}-{day:02}-{month:02}"
        raise ValueError(f"no such month: {written} ({hint})")
    _check_month(written, year, month)
    length = days_in_month(year, month, julian=julian)
    if 1 <= day <= length:
        return
    year_month = f"{written_year(year)}-{month:02}"
    if day == 0:
        hint = f"leave out what is not known: {year_month}"
    elif day <= days_in_month(year, month, julian=True):
        hint = f"{year_month} has {length} days, but Old Style {day}: write {year_month}-{day} OS"
    else:
        hint = f"{year_month} has {length} days"
    raise ValueError(f"no such day: {written} ({hint})")


def _season(year: int, season: int) -> str:
    """The months of a season of EDTF: 21 is spring, 24 is winter."""
    first = 3 * (season - 20)
    last_year, last = (year, first + 2) if first < 12 else (year + 1, 2)
    return f"{written_year(year)}-{first:02}/{written_year(last_year)}-{last:02}"


def _hint(text: str) -> str | None:
    return hint_for(text, EDTF_HINTS) or hint_for(text, DATE_HINTS)


def _not_a_date(text: str) -> ValueError:
    if hint := hint_for(text, EDTF_HINTS):
        return ValueError(f"EDTF that is not supported: {quoted(text)} ({hint})")
    return ValueError(f"not a date: {quoted(text)} ({hint_for(text, DATE_HINTS) or DATE_EXAMPLES})")
