"""Anki days, which begin at 04:00 local time."""

from datetime import date, datetime

ROLLOVER = 4
"""The hour at which a day begins. It is Anki's default, so that a late evening is still today."""


def day_of(moment: datetime, rollover: int = ROLLOVER) -> int:
    """The number of the Anki day of a moment, as `datetime.date.toordinal` counts days.

    The moment is aware, in the learner's time zone. Its local time decides, so a day may have 23
    or 25 hours. `rollover` is the hour at which it begins.
    """
    return moment.date().toordinal() - (moment.hour < rollover)


def date_of(day: int) -> date:
    """The date of an Anki day."""
    return date.fromordinal(day)
