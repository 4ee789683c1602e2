"""Days and stretches of time as options have them: `2027-06-01`, `30d`."""

import re
from datetime import date, datetime, timedelta

import click

from quizgen.diagnostics.diagnostic import visible

_STRETCH = re.compile(r"([1-9][0-9]{0,4})([dwmy])")


def as_day(value: str) -> date:
    """The day that an option names, as its type. Raises BadParameter."""
    try:
        return datetime.strptime(value, "%Y-%m-%d").date()  # noqa: DTZ007  (it has no time)
    except ValueError as error:
        raise click.BadParameter(f"not a day: '{visible(value)}' (write 2027-06-01)") from error


def as_stretch(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """The value of an option that is a number of days, weeks, months or years."""
    del ctx, param
    if value is not None and not _STRETCH.fullmatch(value):
        said = f"not a stretch of time: '{visible(value)}' (write 30d, 8w, 6m or 1y)"
        raise click.BadParameter(said)
    return value


def first_day(today: date, stretch: str) -> date:
    """The first day of a stretch that ends today: 1d is today, 1m begins a month ago.

    It is the first day of all if the stretch goes back further.
    """
    from calendar import monthrange

    found = _STRETCH.fullmatch(stretch)
    assert found
    number, unit = int(found[1]), found[2]
    if unit in "dw":
        days = number * (7 if unit == "w" else 1)
        return today - timedelta(min(days - 1, today.toordinal() - 1))
    months = today.year * 12 + today.month - 1 - number * (12 if unit == "y" else 1)
    year, month = divmod(months, 12)
    if year < 1:
        return date.min
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1])) + timedelta(1)
