"""The time of a release: what learners get has to be newer than what they have.

Anki takes a note over only if its time is later than that of the note that it has. In Anki 24.11,
that is the time of the import; in 25.9, the time in the package (measured).
"""

from datetime import UTC, datetime

from quizgen.diagnostics.diagnostic import Unusable

DAY = 86_400
"""Seconds."""

_BEHIND = DAY
"""How far a clock may be behind the last release: two computers differ, and under one fixed
SOURCE_DATE_EPOCH each release is a second later than the one before."""

_AHEAD = 30 * DAY
"""How far a clock may be ahead of the files of a deck that has changed. A wrong year or month is
the usual mistake, and what has changed was written lately."""

_FIRST_QUIZGEN = 1_767_225_600
"""The beginning of 2026. Files with an earlier time have lost theirs, as in some archives."""


def time_after(newest: int, now: int) -> int:
    """The time of the next release, after the `newest` of the lock."""
    return max(now, newest + 1)


def check_clock(deck_id: str, newest: int, now: int) -> None:
    """Raise Unusable if the clock is so far behind the lock that one of them must be wrong."""
    if now + _BEHIND < newest:
        raise Unusable(
            f"the clock ({day(now)}) is behind the last release of '{deck_id}' ({day(newest)}): "
            "learners would not get what is released now; set the clock right; or, if the last "
            "release was dated too late: restore the lock from git if nobody has the package, or "
            f"release with SOURCE_DATE_EPOCH={newest + 1}"
        )


def check_clock_is_not_ahead(deck_id: str, written: int, now: int) -> None:
    """Raise Unusable if the clock is far ahead of when a deck was `written`, as files and git say.

    A release with a time in the future would make all others impossible until then.
    """
    if _FIRST_QUIZGEN <= written < now - _AHEAD:
        raise Unusable(
            f"the clock says {day(now)}, but '{deck_id}' was last written on {day(written)}: if "
            "the clock is ahead, no later release would reach learners until then; set the clock "
            f"right, or confirm the time with SOURCE_DATE_EPOCH={now}"
        )


def day(time: int) -> str:
    """The day of a time in UTC, such as 2026-11-28."""
    return datetime.fromtimestamp(time, UTC).date().isoformat()
