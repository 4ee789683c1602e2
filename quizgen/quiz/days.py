"""Anki days: they begin at 04:00 in the morning, where the learner is."""

from datetime import datetime

ROLLOVER = 4
"""The hour at which a day begins: Anki's default, so that a late evening is still today."""


def day_of(moment: datetime) -> int:
    """The number of the Anki day of a moment, as `datetime.date.toordinal` counts days.

    The moment is aware, in the learner's time zone: it is its clock that is read, so a day may
    last 23 or 25 hours.
    """
    return moment.date().toordinal() - (moment.hour < ROLLOVER)
